import { placeOf } from "../facts.js";
import { Undecidable, type Draft } from "./draft.js";
import { writeOptions, writePattern } from "./options.js";
import { bodyOf } from "./sites.js";
import {
  addField,
  addSharedStatus,
  addStatus,
  removeField,
  removeStatus,
  writeFieldAnew,
  writeMandatory,
  writeMethod,
  writePath,
  writeScalarType,
} from "./structure.js";
import { writeNullable, writeValue } from "./values.js";

/** A way to write a difference into the document. Throws Undecidable, or NoPlace, when it is none for this one. */
export type Strategy = (draft: Draft) => void;

const ofValues: readonly Strategy[] = [
  (draft) => writeValue(draft, "where it says the same"),
  (draft) => writeValue(draft, "everywhere"),
];

/** The ways to write this difference, the most careful first. */
export function strategiesFor({ finding: { what, kind, place } }: Pick<Draft, "finding">): readonly Strategy[] {
  switch (what) {
    case "min":
    case "max":
    case "minItems":
    case "maxItems":
    case "default":
      return ofValues;
    case "pattern":
      return [writePattern, ...ofValues];
    case "options":
      return [(draft) => writeOptions(draft, listOf(draft.finding.page))];
    case "mandatory":
      return [(draft) => writeMandatory(draft, draft.finding.page === true)];
    case "nullable":
      return [writeNullable];
    case "type":
      return [writeScalarType, writeFieldAnew];
    case "field":
      return kind === "page-only" ? [addOne] : [removeOne];
    case "fields":
      return kind === "page-only" ? [addAll] : [];
    case "status":
      return kind === "page-only"
        ? [(draft) => addSharedStatus(draft, codeOf(place)), (draft) => addStatus(draft, codeOf(place))]
        : [(draft) => removeStatus(draft, codeOf(place))];
    case "path":
      return [writePath];
    case "method":
      return [writeMethod];
    default:
      return [];
  }
}

function addOne(draft: Draft): void {
  if (draft.pageField === undefined) throw new Undecidable("the source has no such field");
  addField(draft, draft.pageField);
}

function removeOne(draft: Draft): void {
  if (draft.specField === undefined) throw new Undecidable("the document has no such field");
  removeField(draft, draft.specField);
}

/** Every field of an object, or of a whole body, of which the document says nothing. */
function addAll(draft: Draft): void {
  const { finding, page } = draft;
  const own = listOf(finding.page).flatMap((name) =>
    page.fields.filter((field) => [`${finding.place} ${name}`, `${finding.place}.${name}`].includes(placeOf(field))),
  );
  const [first] = own;
  if (first === undefined) throw new Undecidable("the source has no such fields");
  // A body that is new is written with all its fields.
  const whole = !finding.place.includes(".") && bodyOf(draft.spec.data, draft.operation, first) === undefined;
  for (const field of whole ? [first] : own) addField(draft, field);
}

function listOf(value: Draft["finding"]["page"]): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function codeOf(place: string): string {
  return place.replace(/^response /, "");
}
