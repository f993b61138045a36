import type { Cut } from "./facts.js";
import type { Page } from "./model.js";
import type { Group, Reading } from "./reading.js";
import type { RawField } from "./tables.js";

/** Where a copy ends before its page. */
export interface CutPoint {
  readonly section: Cut["section"];
  readonly row: RawField | undefined;
}

/**
 * A whole page ends with its status codes and what follows them. A page that ends before was cut off, and then its
 * last row may be half a row.
 */
export function findCut(page: Page, reading: Reading): CutPoint | undefined {
  if (page.end === "whole" || reading.last === "error-codes") return undefined;
  if (reading.last === "status-codes") return cutInStatusCodes(page, reading);
  const section =
    reading.last === "uri" || reading.last === "request" || reading.last === "response" ? reading.last : "end";
  const inside = section !== "end" && page.blocks.at(-1) === reading.lastTable?.block;
  return { section, row: inside ? reading.lastTable?.table.fields.at(-1) : undefined };
}

function cutInStatusCodes(page: Page, reading: Reading): CutPoint | undefined {
  const last = page.blocks.at(-1);
  if (reading.listed.length === 0) {
    // Old pages only say where the status codes are listed.
    return last?.kind === "text" && /\b(see|details|refer)\b|参见|参考/i.test(last.text)
      ? undefined
      : { section: "end", row: undefined };
  }
  if (reading.described.some((code) => !reading.listed.includes(code))) return { section: "end", row: undefined };
  if (page.end === "open" && page.form !== "text") return { section: "end", row: undefined };
  // The rows of an HTML table end with the table.
  if (page.form === "html") return undefined;
  // On the vendor's pages something follows the table. Where nothing does, further rows may be missing.
  return last?.kind === "table" || (last?.kind === "text" && /^\d{1,3}$/.test(last.text))
    ? { section: "status-codes", row: undefined }
    : undefined;
}

/** A group without the row that may be half a row. */
export function withoutCutRow(group: Group, cut: CutPoint | undefined, reading: Reading): Group {
  if (cut?.row === undefined) return group;
  return {
    ...group,
    tables: group.tables.map((table) =>
      table === reading.lastTable?.table
        ? { ...table, fields: table.fields.filter((field) => field !== cut.row) }
        : table,
    ),
  };
}
