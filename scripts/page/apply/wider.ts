import type { Finding, Value } from "../compare.js";

/** Whether the document takes more when it says what the source says. */
export function isWider({ what, kind, page, spec }: Finding): boolean {
  switch (what) {
    case "min":
    case "minItems":
      return page === undefined || (spec !== undefined && Number(page) < Number(spec));
    case "max":
    case "maxItems":
      return page === undefined || (spec !== undefined && Number(page) > Number(spec));
    case "options":
      return (
        page === undefined || (spec !== undefined && listOf(spec).every((option) => listOf(page).includes(option)))
      );
    case "pattern":
      return page === undefined;
    case "mandatory":
      return page !== true;
    case "nullable":
      return page === true;
    case "field":
    case "fields":
    case "status":
      return kind === "page-only";
    default:
      return false;
  }
}

/** Whether of two statements of this kind one is the wider. */
export function mayBeWider({ what, page, spec }: Finding): boolean {
  if (what === "options")
    return page === undefined || listOf(page).every((option) => spec === undefined || listOf(spec).includes(option));
  return ["min", "max", "minItems", "maxItems", "mandatory", "nullable", "field", "pattern"].includes(what);
}

function listOf(value: Value): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
