import type { ApiDocument, DocumentedOperation } from "./document.js";
import { inputSchema, plainSchema } from "./input-schema.js";

/** What the document says of an operation, as Markdown. */
export function operationPage(operation: DocumentedOperation, resolve: ApiDocument["resolve"]): string {
  const { operationId, summary, description, row, cost, body, answers, command } = operation;
  const { method, path, idempotency, chargesMoney, returnsMoney, destroys, whenUnknown, receipt, available } = row;
  const repeats = {
    safe: "does nothing, like the first one",
    idempotent: "leaves the same state",
    "state-guarded": "is refused by the state, and does not tell whether the first one worked",
    none: "is carried out again",
  }[idempotency];
  const effects = [
    `A repeated request ${repeats}.`,
    ...(chargesMoney === undefined
      ? []
      : [chargesMoney === true ? "It costs money." : `It can cost money: ${cost ?? ""}`]),
    ...(returnsMoney === undefined ? [] : ["It gives money back."]),
    ...(destroys === undefined ? [] : [`It destroys: ${destroys}`]),
    ...(whenUnknown === undefined ? [] : [`When no answer came: ${whenUnknown}`]),
    ...(receipt === undefined ? [] : [`${receipt} of the answer proves that it was carried out.`]),
    ...(available === undefined ? [] : [`Documented at ${available.join(", ")}.`]),
  ];
  return [
    `# ${summary}`,
    `\`${method} ${path}\`, ${operationId}, tool \`${command}\``,
    description,
    effects.map((line) => `- ${line}`).join("\n"),
    `## What it takes\n\n${json(inputSchema(operation, resolve))}`,
    ...(body?.examples ?? []).map((example) => `Example of a body:\n\n${json(example)}`),
    ...answers.map(
      (answer) =>
        `## Answer ${answer.status}\n\n${answer.description}${answer.schema === undefined ? "" : `\n\n${json(plainSchema(answer.schema, { resolve }))}`}`,
    ),
  ].join("\n\n");
}

function json(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, undefined, 1)}\n\`\`\``;
}
