import type { Attribute, Attributes, FieldFacts, Location } from "./facts.js";
import { valueIn } from "./defaults.js";
import { readDescription } from "./description.js";
import { cellText, type Cell, type Table } from "./model.js";
import { hasFields, isType, parseType, steps, type FieldType } from "./types.js";
import { captionNames, captionText, columnOf, isGenericCaption, tableNumbers, yesOrNo, type Column } from "./words.js";

/** A parameter table, row by row, before it is known which object it describes. */
export interface ParameterTable {
  /** The caption without its number; undefined when the copy has none. */
  readonly caption: string | undefined;
  /** `4` of `Table 4`. */
  readonly number: string | undefined;
  readonly ids: readonly string[];
  readonly fields: readonly RawField[];
  /** The first cells of rows that look like a parameter but for their name. */
  readonly unread: readonly string[];
}

export interface RawField {
  readonly name: string;
  readonly type: FieldType;
  readonly attributes: Attributes;
  readonly lost: readonly Attribute[];
  readonly links: readonly string[];
  /** The numbers of the tables that the row refers to. */
  readonly numbers: readonly string[];
  /** From a column that says where the parameter goes. */
  readonly in: string | undefined;
}

/** Reads a table of parameters; undefined when it is a table of something else. */
export function readParameterTable(table: Table): ParameterTable | undefined {
  const columns = new Map<Column, number>();
  for (const [index, header] of table.header.entries()) {
    const column = columnOf(header);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  }
  const about = columns.has("type") || columns.has("mandatory") || namesFields(table);
  if (!columns.has("name") || !about || columns.has("status")) return undefined;
  const caption = captionText(table.caption);
  const rows = table.rows.map((row) => ({ row, field: readRow(row, columns) }));
  const text = (row: readonly Cell[], column: Column): string => cellText(row[columns.get(column) ?? -1]);
  return {
    caption: caption === undefined || caption === "" || isGenericCaption(caption) ? undefined : caption,
    number: caption === undefined ? undefined : tableNumbers(table.caption)[0],
    ids: table.ids,
    fields: rows.flatMap(({ field }) => field ?? []),
    unread: rows
      .filter(({ row, field }) => field === undefined && isType(text(row, "type")))
      .map(({ row }) => text(row, "name")),
  };
}

/** An old table of two columns, which says no more than what each field means. */
function namesFields({ header, rows }: Table): boolean {
  const [name = "", description = ""] = header.map(columnOf);
  return (
    header.length === 2 &&
    name === "name" &&
    description === "description" &&
    !/^names?$/i.test(header[0] ?? "") &&
    rows.every((row) => fieldName(cellText(row[0])) !== undefined)
  );
}

function readRow(row: readonly Cell[], columns: ReadonlyMap<Column, number>): RawField | undefined {
  const cell = (column: Column): Cell | undefined => row[columns.get(column) ?? -1];
  const name = fieldName(cellText(cell("name")));
  if (name === undefined) return undefined;
  const typeText = cellText(cell("type"));
  const type: FieldType = typeText === "" ? { type: undefined, schema: undefined } : parseType(typeText);
  const description = readDescription(
    [...(cell("range")?.lines ?? []), ...(cell("description")?.lines ?? [])],
    type.type,
  );
  const mandatory = yesOrNo(cellText(cell("mandatory")));
  const fallback = valueIn(columns.has("default") ? cellText(cell("default")) : "");

  const lost: Attribute[] = [...description.lost];
  // An empty cell, or one that holds something else: a flattening has dropped it.
  if (columns.has("mandatory") && mandatory === undefined) lost.push("mandatory");
  if (type.type === undefined && type.schema === undefined) lost.push("type");
  return {
    name,
    type,
    attributes: {
      ...description.attributes,
      ...(mandatory === undefined ? {} : { mandatory }),
      ...(fallback.value === undefined ? {} : { default: fallback.value }),
    },
    lost,
    links: [...(cell("name")?.links ?? []), ...(cell("type")?.links ?? []), ...(cell("description")?.links ?? [])],
    numbers: [cell("type"), cell("description")].flatMap((one) => tableNumbers(cellText(one))),
    in: cellText(cell("in")).toLowerCase() || undefined,
  };
}

/** The name as the wire has it; undefined for a row that names nothing. */
function fieldName(text: string): string | undefined {
  const printed = text.replace(/\s*\*$/, "").replace(/^["“]|["”]$/g, "");
  if (/^(\[?(数组元素|array elements?)\]?|\[items?\]|\[\])$/i.test(printed)) return "[]";
  // A long name may be broken: `enterprise_ project_id`.
  const name = printed.includes("_") ? printed.replaceAll(" ", "") : printed;
  return /^[\w$@{][\w$@{}.:<>/-]*(\[\])?$/.test(name) && name.length <= 128 ? name : undefined;
}

/** The tables of one section, and which of them are already taken. */
export interface TableSet {
  readonly tables: readonly ParameterTable[];
  readonly taken: Set<ParameterTable>;
}

/**
 * The facts of a table and of the tables of its objects. A nested table is found by the link to it, else by its
 * caption (the name of the type, or of the field), else, in copies without captions, by its order: the vendor prints
 * the table of an object after that of its parent, before that of the parent's next object.
 */
export function flatten(
  table: ParameterTable,
  where: { readonly in: Location; readonly status?: string | undefined },
  set: TableSet,
  notes: string[],
): FieldFacts[] {
  set.taken.add(table);
  const facts: FieldFacts[] = [];
  const visit = (fields: readonly RawField[], prefix: string, above: readonly ParameterTable[]): void => {
    for (const field of fields) {
      const name = prefix === "" ? field.name : `${prefix}.${field.name}`;
      const nested = findNested(field, above, set);
      const type = field.type.type ?? (nested === undefined ? undefined : "object");
      if (type === undefined && field.type.schema !== undefined) {
        notes.push(`the type "${field.type.schema}" of ${where.in} ${name} is not understood`);
      }
      facts.push({
        in: where.in,
        ...(where.status === undefined ? {} : { status: where.status }),
        name,
        ...field.attributes,
        ...(type === undefined ? {} : { type }),
        ...(field.type.schema === undefined ? {} : { schema: field.type.schema }),
        ...(field.lost.length === 0 ? {} : { lost: field.lost }),
      });
      if (nested === undefined || type === undefined || above.length > 20) continue;
      set.taken.add(nested);
      const list = type === "object" ? "" : steps(type);
      visit(nested.fields, `${name}${name.endsWith("[]") && list === "[]" ? "" : list}`, [...above, nested]);
    }
  };
  visit(table.fields, "", [table]);
  return facts;
}

function findNested(field: RawField, above: readonly ParameterTable[], set: TableSet): ParameterTable | undefined {
  if (field.type.type !== undefined && !hasFields(field.type.type) && field.type.type !== "array") return undefined;
  // A table inside itself would never end: a type that contains itself is printed once.
  const candidates = set.tables.filter((table) => !above.includes(table));
  const linked = candidates.find((table) => table.ids.some((id) => field.links.includes(id)));
  if (linked !== undefined) return linked;
  const numbered = candidates.find((table) => table.number !== undefined && field.numbers.includes(table.number));
  if (numbered !== undefined) return numbered;
  const named = (name: string | undefined): ParameterTable | undefined =>
    name === undefined
      ? undefined
      : candidates.find((table) => table.caption !== undefined && captionNames(table.caption, name));
  const found = named(field.type.schema) ?? named(field.name);
  if (found !== undefined || !hasFields(field.type.type)) return found;
  return candidates.find((table) => table.caption === undefined && !set.taken.has(table));
}
