import { valuesAt } from "../engine/json.js";
import type { Column, Listing } from "./columns.js";
import type { Part } from "./layout.js";
import { oneLine, shown } from "./text.js";

/** The rows of an answer for people: a table, which {@link layOut} fits to the terminal. */
export function listScreen(rows: readonly unknown[], columns: readonly Column[], now = Date.now()): Part[] {
  if (rows.length === 0) return ["There are none."];
  const cells = rows.map((row) => columns.map((column) => cellOf(row, column, now)));
  return [{ list: { titles: columns.map(({ title }) => title), rows: cells } }];
}

/**
 * The same for programs: a line for each row, its values as they are with tabs between them. Nothing is cut, and there is
 * no line of titles.
 */
export function listLines(rows: readonly unknown[], columns: readonly Column[]): string {
  return rows.map((row) => columns.map(({ of }) => oneLine(textsOf(row, of).join(","))).join("\t")).join("\n");
}

/** The rows that an answer holds. */
export function rowsOf(answer: unknown, { rows }: Listing): readonly unknown[] {
  const [found] = valuesAt(answer, rows);
  return Array.isArray(found?.value) ? found.value : [];
}

/** A copy of the rows, or of what is none, with nothing but these properties. */
export function only(value: unknown, names: readonly string[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

function cellOf(row: unknown, { of, as, zone }: Column, now: number): string {
  const texts = textsOf(row, of);
  if (texts.length === 0) return "-";
  const time = as === undefined || texts.length > 1 ? undefined : timeOf(texts[0] ?? "", zone);
  if (time === undefined) return texts.map(shown).join(", ");
  return as === "date" ? new Date(time).toISOString().slice(0, 10) : daysShown(Math.floor((time - now) / 86_400_000));
}

/** How many days are left, or how long ago it ended. */
export function daysShown(days: number): string {
  return days < 0 ? `${-days} d ago` : `${days} d`;
}

/** The values at a path as texts; none where there is nothing. */
function textsOf(row: unknown, path: string): string[] {
  return valuesAt(row, `/${path}`)
    .flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value) => value !== null && value !== "")
    .map((value) => (typeof value === "object" ? pairOrJson(value) : String(value)));
}

/** An object of two texts as `first=second`, as flags take it. */
function pairOrJson(value: unknown): string {
  const texts = Object.values(Object(value) as Record<string, unknown>);
  const [first, second] = texts;
  return texts.length === 2 && typeof first === "string" && typeof second === "string"
    ? `${first}=${second}`
    : JSON.stringify(value);
}

/** A time of the service, as a number of milliseconds or in the form `2021-05-27 16:46:25.0`; undefined for another form. */
function timeOf(text: string, zone = "Z"): number | undefined {
  if (/^\d{11,15}$/.test(text)) return Number(text);
  const [, day, clock, own] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/.exec(text) ?? [];
  const time = day === undefined ? NaN : Date.parse(`${day}T${clock}${own ?? zone}`);
  return Number.isNaN(time) ? undefined : time;
}
