import type { BundledDocument } from "../document/redocly.js";
import { resolve } from "./exchanges.js";
import type { OperationPair } from "./pairs.js";
import { isSameMedia, mediaName, type Part } from "./parts.js";

/*
 * A parameter or a header is text; `style`, `explode` and the like say how a value becomes one. Where two ways write all
 * values of the schema alike, nothing has changed.
 */

const usualStyle: Readonly<Record<string, string>> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form",
};

interface Form {
  readonly style: string;
  readonly explode: boolean;
  readonly media: string | undefined;
  readonly reserved: boolean;
  readonly empty: boolean;
}

function formOf({ node, in: place = "header" }: Part): Form {
  const style = typeof node["style"] === "string" ? node["style"] : (usualStyle[place] ?? "simple");
  return {
    style,
    explode: typeof node["explode"] === "boolean" ? node["explode"] : style === "form",
    media: Object.keys(Object(node["content"])).map(mediaName)[0],
    reserved: node["allowReserved"] === true,
    empty: place === "query" && node["allowEmptyValue"] === true,
  };
}

/** Whether a list is written as the same name again and again, so that one value is a list of one. */
export function isRepeated(part: Part): boolean {
  const { style, explode } = formOf(part);
  return part.kind === "parameter" && style === "form" && explode;
}

/** Compares in which form a parameter, a header or a field of a form is written. */
export function compareForm(
  old: Part,
  now: Part,
  { before, after, add }: OperationPair,
  kind = now.kind === "header" ? "header" : "parameter",
): void {
  const [from, to] = [formOf(old), formOf(now)];
  const subject = `the ${kind} ${now.name}`;
  const change = (keyword: string, message: string, impact: "major" | "minor" | "patch", before = "", after = "") =>
    add({
      rule: "parameter-form",
      impact,
      message: `${message}`,
      base: [`${old.pointer}/${keyword}`],
      head: [`${now.pointer}/${keyword}`],
      ...(impact === "major" && {
        witness: {
          kind: now.kind === "header" ? "answer" : "request",
          value: { [String(now.name)]: before },
          before: "is how it is written",
          after: `is written ${after}`,
        },
      }),
    });
  if (!isSameMedia(from.media ?? "", to.media ?? ""))
    change(
      "content",
      `has ${subject} as ${to.media ?? "plain text"} (it was ${from.media ?? "plain text"})`,
      "major",
      from.media ?? "plain text",
      `as ${to.media ?? "plain text"}`,
    );
  if (from.media !== undefined || to.media !== undefined) return;
  if (from.style !== to.style || from.explode !== to.explode) {
    const shapes = new Set([...shapesOf(old, before.exchange.document), ...shapesOf(now, after.exchange.document)]);
    const ways = [...shapes].map((shape) => [written(from, shape), written(to, shape)] as const);
    const [was, is] = ways.find(([one, other]) => one !== other) ?? [];
    const keyword = from.style === to.style ? "explode" : "style";
    const words = (form: Form) => `${form.style}${form.explode ? ", exploded" : ""}`;
    change(
      keyword,
      `writes ${subject} in another way: ${words(to)} (it was ${words(from)})`,
      was === is ? "patch" : "major",
      was,
      is,
    );
  }
  if (from.reserved !== to.reserved)
    change(
      "allowReserved",
      to.reserved
        ? `takes reserved characters in ${subject} as they are`
        : `no longer takes reserved characters in ${subject} as they are`,
      to.reserved ? "minor" : "major",
      "/a",
      "%2Fa",
    );
  if (from.empty !== to.empty)
    change(
      "allowEmptyValue",
      to.empty ? `takes ${subject} without a value` : `no longer takes ${subject} without a value`,
      to.empty ? "minor" : "major",
      "",
      "with a value",
    );
}

type Shape = "array" | "object" | undefined;

/** What a value may be that can be written in several ways; undefined stands for a simple one. */
function shapesOf({ schema: { schema }, node }: Part, document: BundledDocument): ReadonlySet<Shape> {
  const seen = new Set<unknown>();
  const shapes = (one: unknown): Shape[] => {
    const { node: own } = resolve(document, one, "");
    if (seen.has(own)) return [];
    seen.add(own);
    const types = [own["type"]].flat();
    return [
      ...(types.includes("array") || own["items"] !== undefined ? (["array"] as const) : []),
      ...(types.includes("object") || own["properties"] !== undefined ? (["object"] as const) : []),
      ...[own["allOf"] ?? [], own["oneOf"] ?? [], own["anyOf"] ?? []].flat().flatMap(shapes),
    ];
  };
  const all = new Set<Shape>([...shapes(schema), ...(node["style"] === "deepObject" ? (["object"] as const) : [])]);
  return all.size === 0 ? new Set([undefined]) : all;
}

/** How a value is written: of a list [3, 4], of an object { a: 3, b: 4 }, else 3. */
function written({ style, explode }: Form, shape: Shape): string {
  const start = style === "label" ? "." : style === "matrix" ? ";x=" : "";
  if (shape === undefined) return `${start}3`;
  if (style === "deepObject") return "x[a]=3&x[b]=4";
  const separator =
    { spaceDelimited: "%20", pipeDelimited: "|", label: explode ? "." : ",", matrix: explode ? ";x=" : "," }[style] ??
    (explode && style === "form" ? "&x=" : ",");
  if (shape === "array") return `${style === "form" ? "x=" : start}3${separator}4`;
  if (explode)
    return `${style === "label" ? "." : style === "matrix" ? ";" : ""}${["a=3", "b=4"].join(style === "form" ? "&" : style === "label" ? "." : style === "matrix" ? ";" : ",")}`;
  return `${style === "form" ? "x=" : start}a,3,b,4`;
}
