import { shapesOf, union, type Resolve, type Schema, type Shape } from "./schema.js";
import { holdsSecret } from "./secrets.js";

/** A column of a list, as `x-columns` gives it: the name of a property of its rows, or with how it is shown. */
export type ColumnNode =
  | string
  | {
      /** A property; `a/b` is one inside another, and `a/*` stands for all items of a list. */
      readonly of: string;
      readonly title?: string;
      /** How a time is shown: how long it is until then, or the day. */
      readonly as?: "time-left" | "date";
      /** What times are in that say no zone, such as +08:00. */
      readonly zone?: string;
    };

export interface Column {
  readonly of: string;
  readonly title: string;
  readonly as?: "time-left" | "date" | undefined;
  readonly zone?: string | undefined;
}

/** How an answer is shown as a table. */
export interface Listing {
  /** JSON pointer to the rows. */
  readonly rows: string;
  /** JSON pointer to the number of all rows, also of those on other pages. */
  readonly total: string | undefined;
  readonly columns: readonly Column[];
}

/** What a command may show of an answer. */
export interface AnswerFields {
  readonly listing: Listing | undefined;
  /** The names that `--output-fields` takes: of a row where the answer is a list, of the answer where it is none. */
  readonly names: readonly string[];
}

/** So many columns are readable; the operation says which, or they are the first. */
const usualColumns = 6;
/** A longer text is no column. */
const longText = 300;

/** @param reads the operation changes nothing: only then an answer that holds nothing but a list is shown as one */
export function answerFields(
  answers: readonly Schema[],
  paging: { readonly rows: string; readonly total?: string } | undefined,
  columns: readonly ColumnNode[] | undefined,
  reads: boolean,
  resolve: Resolve,
): AnswerFields {
  const [answer] = answers.map((schema) => union(shapesOf([schema], resolve)));
  if (answer === undefined) return { listing: undefined, names: [] };
  const rows = paging?.rows ?? (columns !== undefined || reads ? onlyList(answer, resolve) : undefined);
  const row = rows === undefined ? undefined : rowAt(answer, rows, resolve);
  if (rows === undefined || row === undefined) return { listing: undefined, names: [...answer.properties.keys()] };
  const shown = columns ?? usual(row, resolve);
  return {
    listing: { rows, total: paging?.total, columns: shown.map(toColumn) },
    names: [...row.properties.keys()],
  };
}

function toColumn(node: ColumnNode): Column {
  const { of, title, as, zone } = typeof node === "string" ? { of: node } : node;
  return { of, title: (title ?? lastName(of)).replaceAll("_", " ").toUpperCase(), as, zone };
}

/** A column by its name alone, for `--output-fields`. */
export function columnNamed(name: string, { columns }: Pick<Listing, "columns">): Column {
  // As it is, since a program reads it; the title is the name.
  return {
    of: name,
    title: columns.find(({ of, as }) => of === name && as === undefined)?.title ?? toColumn(name).title,
  };
}

function lastName(path: string): string {
  const names = path.split("/").filter((name) => name !== "*");
  return names.at(-1) ?? path;
}

/** The pointer to the only list of objects in an answer that has nothing else but numbers. */
function onlyList({ properties }: Shape, resolve: Resolve): string | undefined {
  const found = [...properties].map(([name, schemas]) => ({ name, shape: union(shapesOf(schemas, resolve)) }));
  const [list, ...others] = found.filter(({ shape }) => shape.type !== "integer" && shape.type !== "number");
  return list?.shape.type === "array" && others.length === 0 ? `/${list.name}` : undefined;
}

/** The rows of a list, as far as they are objects. */
function rowAt(answer: Shape, pointer: string, resolve: Resolve): Shape | undefined {
  let at: Shape | undefined = answer;
  for (const name of pointer.split("/").slice(1)) {
    const schemas: readonly Schema[] | undefined = at?.properties.get(name);
    at = schemas && union(shapesOf(schemas, resolve));
  }
  const row = at === undefined || at.items.length === 0 ? undefined : union(shapesOf(at.items, resolve));
  return row !== undefined && row.properties.size > 0 ? row : undefined;
}

/** What can be read in a table: short values, those that are always there first, and lists of them last. */
function usual({ properties, required }: Shape, resolve: Resolve): string[] {
  const found = [...properties]
    .filter(([, schemas]) => !holdsSecret(schemas, resolve))
    .map(([name, schemas]) => {
      const shape = union(shapesOf(schemas, resolve));
      const isList = shape.type === "array" && shape.items.length > 0;
      return { name, isList, shape: isList ? union(shapesOf(shape.items, resolve)) : shape };
    })
    .filter(
      ({ shape }) => !["object", "array"].includes(shape.type ?? "") && (shape.limits.maxLength ?? 0) <= longText,
    );
  const rank = ({ name, isList }: { name: string; isList: boolean }) => (isList ? 2 : required.has(name) ? 0 : 1);
  const names = [...found].sort((one, other) => rank(one) - rank(other)).map(({ name }) => name);
  return (names.length === 0 ? [...properties.keys()] : names).slice(0, usualColumns);
}
