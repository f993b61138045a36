import type { Finding, Value, What } from "./compare.js";

const names: Readonly<Partial<Record<What, string>>> = {
  min: "minimum",
  max: "maximum",
  minItems: "smallest array length",
  maxItems: "largest array length",
  options: "accepted values",
  pattern: "accepted form",
  default: "default",
  closed: "refusing unknown fields",
  variants: "what its variants say",
  media: "further media types",
};

/** What a statement is about, in words. */
export function nameOf(what: What): string {
  return names[what] ?? what;
}

export function show(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/**
 * A finding as one sentence.
 *
 * @param source what is compared with the spec
 */
export function describeFinding(finding: Finding, source = "page"): string {
  return sentence(finding).replaceAll("the page", `the ${source}`);
}

function sentence(finding: Finding): string {
  const { place, what, page, spec } = finding;
  if (what === "field" || what === "status") {
    return finding.kind === "page-only"
      ? `${place}: the page has it, the spec lacks it`
      : `${place}: the spec has it, the page lacks it`;
  }
  if (what === "fields") {
    return finding.kind === "page-only"
      ? `${place}: the page has ${show(page)}, the spec no field`
      : `${place}: the spec has ${show(spec)}, the page no field`;
  }
  if (what === "closed") return `${place}: the spec refuses unknown fields, the page does not say so`;
  return `${place}: ${nameOf(what)}: the page says ${show(page)}, the spec says ${show(spec)}${difference(page, spec)}`;
}

/** Long lists are compared for the reader. */
function difference(page: Value | undefined, spec: Value | undefined): string {
  if (!Array.isArray(page) || !Array.isArray(spec)) return "";
  const [mine, theirs] = [page.map(String), spec.map(String)];
  const more = mine.filter((value) => !theirs.includes(value));
  const less = theirs.filter((value) => !mine.includes(value));
  const parts = [
    more.length > 0 ? `only the page has: ${more.join(", ")}` : "",
    less.length > 0 ? `only the spec has: ${less.join(", ")}` : "",
  ];
  return ` (${parts.filter((part) => part !== "").join("; ")})`;
}
