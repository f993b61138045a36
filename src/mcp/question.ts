import type { DocumentedOperation } from "./document.js";
import { plain } from "./plain.js";
import type { Quote } from "./quotes.js";
import type { Question } from "./types.js";

/** The values are a model's, so they are shown as data: quoted, on one line each, without what cannot be seen. */
export function questionOf({ summary, row }: DocumentedOperation, { shown, host, effects, warnings }: Quote): Question {
  const { body, ...parameters } = Object(shown) as Readonly<Record<string, unknown>>;
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  const values = { ...parameters, ...(isObject ? body : body === undefined ? {} : { body }) };
  const lines = Object.entries(values).map(
    ([name, value]) => `  ${plain(JSON.stringify(name))}: ${shortened(plain(JSON.stringify(value)))}`,
  );
  const text = [
    `${summary}${host === undefined ? "" : `, at ${host}`}`,
    ...lines,
    ...effects,
    ...warnings.map((message) => `Think about: ${message}`),
  ].join("\n");
  return { text, agree: row.chargesMoney === undefined ? "Do it" : "Spend the money" };
}

function shortened(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 300)}… (${text.length} characters)`;
}
