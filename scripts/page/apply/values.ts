import { member, type Json } from "../../document/yaml-source.js";
import { typed } from "../draft.js";
import { innermost } from "../types.js";
import { homeOf, removeKeyword, setKeyword, Undecidable, type Draft } from "./draft.js";
import { innermostAt, nodesAt, sitesOf, type SchemaNode } from "./sites.js";

/** The keyword of a limit, for values of this type. */
function keywordOf(what: Draft["finding"]["what"], type: string | undefined): string {
  if (what === "minItems" || what === "maxItems" || what === "default" || what === "pattern") return what;
  const isText = innermost(type) === "string";
  if (what === "min") return isText ? "minLength" : "minimum";
  if (what === "max") return isText ? "maxLength" : "maximum";
  throw new Undecidable(`${what} is no value`);
}

/** Writes a limit, a default or a form. */
export function writeValue(draft: Draft, only: "where it says the same" | "everywhere"): void {
  const { finding, specField } = draft;
  if (specField === undefined) throw new Undecidable("the document has no such field");
  const { what } = finding;
  const keyword = keywordOf(what, specField.type);
  const outer = what === "minItems" || what === "maxItems" || what === "default";
  let written = 0;
  for (const site of sitesOf(draft.spec.data, draft.operation, specField)) {
    const nodes = (outer ? nodesAt : innermostAt)(draft.spec.data, site.schema);
    const stating = nodes.filter(({ schema }) => member(schema, keyword) !== undefined);
    const chosen = stating.filter(
      ({ schema }) => only === "everywhere" || String(member(schema, keyword)) === String(finding.spec),
    );
    const targets = stating.length === 0 && finding.spec === undefined ? [homeOf(nodes)] : chosen;
    for (const target of targets) {
      write(draft, target, keyword);
      written += 1;
    }
  }
  if (written === 0) throw new Undecidable(`no ${keyword} says so by itself`);
}

function write(draft: Draft, { pointer, schema }: SchemaNode, keyword: string): void {
  const { finding, pageField } = draft;
  if (finding.page === undefined) return removeKeyword(draft, pointer, keyword);
  const value = keyword === "default" ? typedDefault(String(finding.page), schema, pageField?.type) : finding.page;
  // Lists are no limits, and what a source states is a scalar here.
  if (keyword === "pattern" && member(schema, "enum") !== undefined)
    throw new Undecidable("a list and a form cannot stand side by side");
  setKeyword(draft, pointer, keyword, value);
}

function typedDefault(value: string, schema: SchemaNode["schema"], type: string | undefined): Json {
  const own = member(schema, "type");
  return typed(value, typeof own === "string" ? own : type);
}

/** Writes whether null is a value. */
export function writeNullable(draft: Draft): void {
  const { finding, specField } = draft;
  if (specField === undefined) throw new Undecidable("the document has no such field");
  for (const site of sitesOf(draft.spec.data, draft.operation, specField)) {
    const target = homeOf(nodesAt(draft.spec.data, site.schema));
    const type = member(target.schema, "type");
    const names = (Array.isArray(type) ? (type as readonly Json[]) : [type]).filter(
      (name) => name !== "null" && name !== undefined,
    );
    const [first] = names;
    if (first === undefined || names.length > 1) throw new Undecidable("it has not one type");
    setKeyword(draft, target.pointer, "type", finding.page === undefined ? first : [first, "null"]);
  }
}
