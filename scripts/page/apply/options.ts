import { insertItem, removeItem, removeMember, renameMember, setMember } from "../../document/yaml-edit.js";
import { items, member, type Json } from "../../document/yaml-source.js";
import { typed } from "../draft.js";
import { editAt, homeOf, markAt, removeKeyword, setKeyword, Undecidable, type Draft } from "./draft.js";
import { innermostAt, sitesOf, type SchemaNode } from "./sites.js";

const explained = "x-enum-descriptions";
const lists = ["enum", "x-extensible-enum"] as const;

/** Writes a list of accepted values: what is new is put at its end and marked, since nobody has said what it means. */
export function writeOptions(draft: Draft, wanted: readonly string[]): void {
  const { specField } = draft;
  if (specField === undefined) throw new Undecidable("the document has no such field");
  const stated = specField.options ?? [];
  const added = wanted.filter((option) => !stated.includes(option));
  const removed = stated.filter((option) => !wanted.includes(option));
  const nodes = sitesOf(draft.spec.data, draft.operation, specField).flatMap((site) =>
    innermostAt(draft.spec.data, site.schema),
  );
  const stating = [...new Map(nodes.filter(isStating).map((node) => [node.pointer, node])).values()];
  if (stating.length === 0 && specField.pattern === undefined && specField.options === undefined)
    return begin(draft, homeOf(nodes), wanted);
  const forms = nodes.filter(({ schema }) => member(schema, "pattern") !== undefined);
  if (stating.length === 0) return writeForms(draft, forms, wanted, specField.pattern);
  for (const node of stating) {
    if (wanted.length === 0) removeList(draft, node);
    else change(draft, node, added, removed);
  }
  mark(draft, stating[0], added);
}

/** Writes accepted forms: words and a pattern in one pattern, as the document has them, or the pattern alone. */
export function writePattern(draft: Draft): void {
  const { specField, finding } = draft;
  if (specField?.options === undefined) throw new Undecidable("it is a pattern alone");
  const nodes = sitesOf(draft.spec.data, draft.operation, specField).flatMap((site) =>
    innermostAt(draft.spec.data, site.schema),
  );
  const forms = nodes.filter(({ schema }) => member(schema, "pattern") !== undefined);
  writeForms(draft, forms, specField.options, finding.page === undefined ? undefined : String(finding.page));
}

function writeForms(
  draft: Draft,
  nodes: readonly SchemaNode[],
  words: readonly string[],
  pattern: string | undefined,
): void {
  if (nodes.length === 0) throw new Undecidable("no pattern lists the values");
  const inner =
    pattern === undefined ? [] : [/^\^(?:\((.*)\)|(.*))\$$/.exec(pattern)?.slice(1).find(Boolean) ?? pattern];
  const quoted = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const all = [...quoted, ...inner];
  for (const { pointer } of nodes) {
    if (words.length === 0 && pattern === undefined) removeKeyword(draft, pointer, "pattern");
    else setKeyword(draft, pointer, "pattern", words.length === 0 ? (pattern ?? "") : `^(${all.join("|")})$`);
  }
}

function isStating({ schema }: SchemaNode): boolean {
  const fixed = member(schema, "const");
  return (
    lists.some((keyword) => member(schema, keyword) !== undefined) || (fixed !== undefined && typeof fixed !== "number")
  );
}

/** A list where there was none: closed in a request, open in an answer, to which more may come. */
function begin(draft: Draft, { pointer, schema }: SchemaNode, wanted: readonly string[]): void {
  const isAnswer = draft.specField?.in.startsWith("response") === true;
  setKeyword(
    draft,
    pointer,
    isAnswer ? "x-extensible-enum" : "enum",
    wanted.map((option) => valueOf(option, schema)),
  );
  mark(draft, { pointer, schema }, wanted);
}

function change(draft: Draft, node: SchemaNode, added: readonly string[], removed: readonly string[]): void {
  const { pointer, schema } = node;
  const keyword = lists.find((name) => member(schema, name) !== undefined);
  if (keyword === undefined) return fixedToList(draft, node, added, removed);
  const list = items(member(schema, keyword)).map(String);
  for (const option of removed) {
    const index = list.indexOf(option);
    if (index < 0) continue;
    list.splice(index, 1);
    editAt(draft, pointer, (text, at) => removeItem(text, `${at}/${keyword}`, index));
    if (member(member(schema, explained), option) !== undefined)
      editAt(draft, pointer, (text, at) => removeMember(text, `${at}/${explained}`, option));
  }
  for (const option of added) {
    editAt(draft, pointer, (text, at) => insertItem(text, `${at}/${keyword}`, list.length, valueOf(option, schema)));
    list.push(option);
  }
}

/** One fixed value becomes a list of it and others; a variant that is told by its value stays what it is. */
function fixedToList(
  draft: Draft,
  { pointer, schema }: SchemaNode,
  added: readonly string[],
  removed: readonly string[],
): void {
  const fixed = String(member(schema, "const"));
  if (draft.specField?.options?.length !== 1) throw new Undecidable("each variant has its own value");
  if (removed.includes(fixed) && added.length === 1) {
    setKeyword(draft, pointer, "const", valueOf(added[0] ?? "", schema));
    return;
  }
  const left = [...(removed.includes(fixed) ? [] : [fixed]), ...added].map((option) => valueOf(option, schema));
  editAt(draft, pointer, (text, at) => setMember(renameMember(text, at, "const", "enum"), at, "enum", left));
}

function removeList(draft: Draft, { pointer, schema }: SchemaNode): void {
  for (const keyword of [...lists, "const", explained])
    if (member(schema, keyword) !== undefined) removeKeyword(draft, pointer, keyword);
}

function mark(draft: Draft, node: SchemaNode | undefined, added: readonly string[]): void {
  if (node === undefined || added.length === 0) return;
  const { finding, page, operation } = draft;
  const name = operation.operation ?? page.operation ?? `${page.method} ${page.path}`;
  markAt(
    draft,
    node.pointer,
    `${name}: ${finding.place}: ${added.join(", ")} ${added.length === 1 ? "is" : "are"} new; say what it means in ${explained}, and remove this mark.`,
  );
}

function valueOf(option: string, schema: SchemaNode["schema"]): Json {
  const type = member(schema, "type");
  const listed = lists.flatMap((keyword) => items(member(schema, keyword)));
  // Without a type of its own the values that are there tell.
  return typed(option, typeof type === "string" ? type : typeof listed[0]);
}
