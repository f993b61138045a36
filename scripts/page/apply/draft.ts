import type { Json, YamlSource } from "../../document/yaml-source.js";
import { removeMember, setMember } from "../../document/yaml-edit.js";
import { items, member, valueAt } from "../../document/yaml-source.js";
import { undecidedKey } from "../../document/undecided.js";
import type { Finding } from "../compare.js";
import type { FieldFacts, PageFacts } from "../facts.js";
import type { SpecOperation } from "../spec-facts.js";
import type { Hunk, Texts } from "./texts.js";

/** The document while one difference is being written into it. */
export interface Draft {
  readonly texts: Texts;
  readonly spec: YamlSource;
  readonly operation: SpecOperation;
  /** What the source states. */
  readonly page: PageFacts;
  readonly finding: Finding;
  /** The field that the finding is about, as each side has it. */
  readonly pageField: FieldFacts | undefined;
  readonly specField: FieldFacts | undefined;
  /** The edits so far. */
  readonly hunks: Hunk[];
}

/** The difference cannot be written like this. */
export class Undecidable extends Error {
  override name = "Undecidable";
}

/** Edits the file that a pointer of the document leads into. */
export function editAt(
  draft: Pick<Draft, "texts" | "spec" | "hunks">,
  pointer: string,
  change: (text: string, at: string) => string,
): void {
  const place = draft.spec.placeOf(pointer);
  const hunk = draft.texts.edit(place.file, (text) => change(text, place.pointer));
  if (hunk !== undefined) draft.hunks.push(hunk);
}

/** Where the keywords of a schema stand: a new one goes behind those before it. */
const order = [
  "$ref",
  "description",
  "type",
  "format",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "pattern",
  "default",
];

export function setKeyword(draft: Draft, pointer: string, keyword: string, value: Json): void {
  const at = order.indexOf(keyword);
  editAt(draft, pointer, (text, place) => setMember(text, place, keyword, value, at < 0 ? [] : order.slice(0, at)));
}

export function removeKeyword(draft: Draft, pointer: string, keyword: string): void {
  editAt(draft, pointer, (text, place) => removeMember(text, place, keyword));
}

/** Leaves a mark at a schema, a parameter or an operation. */
export function markAt(draft: Pick<Draft, "texts" | "spec" | "hunks">, pointer: string, sentence: string): void {
  const marks = items(member(valueAt(draft.spec.data, pointer), undecidedKey)).map(String);
  if (marks.includes(sentence)) return;
  editAt(draft, pointer, (text, place) => setMember(text, place, undecidedKey, [...marks, sentence]));
}

/** Of several nodes the one that states what kind of value it is: there its limits belong. */
export function homeOf<Node extends { readonly schema: { readonly [key: string]: Json } }>(
  nodes: readonly Node[],
): Node {
  const home =
    nodes.find(({ schema }) => member(schema, "type") !== undefined && member(schema, "const") === undefined) ??
    nodes[0];
  if (home === undefined) throw new Undecidable("the document has no schema there");
  return home;
}
