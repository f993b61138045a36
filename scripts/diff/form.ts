import type { AddReason } from "./pairs.js";
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

/** Compares in which form a parameter or a header is written. */
export function compareForm(old: Part, now: Part, add: AddReason): void {
  const [from, to] = [formOf(old), formOf(now)];
  const subject = `${now.kind === "header" ? "the header" : "the parameter"} ${now.name}`;
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
    const shape = shapeOf(old) ?? shapeOf(now);
    const [before, after] = [written(from, shape), written(to, shape)];
    const same = before === after && shape === undefined;
    const keyword = from.style === to.style ? "explode" : "style";
    const words = (form: Form) => `${form.style}${form.explode ? ", exploded" : ""}`;
    change(
      keyword,
      `writes ${subject} in another way: ${words(to)} (it was ${words(from)})`,
      same ? "patch" : "major",
      before,
      after,
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

/** Whether a value has something inside that can be written in several ways. */
function shapeOf({ schema: { schema }, node }: Part): "array" | "object" | undefined {
  const { type, items, properties, $ref } = Object(schema) as Record<string, unknown>;
  const types = [type].flat();
  if (types.includes("array") || items !== undefined) return "array";
  if (types.includes("object") || properties !== undefined || node["style"] === "deepObject") return "object";
  // What a reference leads to may be either.
  return $ref === undefined ? undefined : "array";
}

/** How a value is written: of a list [3, 4], of an object { a: 3, b: 4 }, else 3. */
function written({ style, explode }: Form, shape: "array" | "object" | undefined): string {
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
