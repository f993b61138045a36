/** A value as indented text, one field a line, for people. */
export function render(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return `${indent}${scalar(value)}`;
  if (Array.isArray(value))
    return value.length === 0 ? `${indent}(none)` : value.map((item) => bullet(item, indent)).join("\n");
  const fields = Object.entries(value);
  if (fields.length === 0) return `${indent}(nothing)`;
  return fields
    .map(([name, item]) =>
      isBranch(item) ? `${indent}${name}:\n${render(item, `${indent}  `)}` : `${indent}${name}: ${scalar(item)}`,
    )
    .join("\n");
}

function bullet(item: unknown, indent: string): string {
  const text = render(item, `${indent}  `);
  return `${indent}- ${text.slice(indent.length + 2)}`;
}

function isBranch(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function scalar(value: unknown): string {
  if (value === null || value === undefined) return "(none)";
  return typeof value === "object" ? "(none)" : String(value);
}

/** Text that begins at a column and goes on under itself where a line would be longer than `width`; only a word can be. */
export function wrapped(text: string, column: number, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || column + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join(`\n${" ".repeat(column)}`);
}

/**
 * Rows with their columns aligned; what comes last in a row takes what it needs.
 *
 * @param width what is longer goes on under itself; default: nothing is
 */
export function table(rows: readonly (readonly string[])[], indent = "", width = Infinity): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.slice(0, -1).entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows
    .map((row) => {
      const before =
        indent +
        row
          .slice(0, -1)
          .map((cell, index) => `${cell.padEnd(widths[index] ?? 0)}  `)
          .join("");
      return before + wrapped(row.at(-1) ?? "", before.length, width);
    })
    .join("\n");
}

/** A value whose branches end at a depth that no documented answer reaches: one made to overflow a stack must not hide what was bought. */
export function pruned(value: unknown, depth = 32): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.map((item) => pruned(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, pruned(item, depth - 1)]));
}
