import { quoted, shown } from "./text.js";

/** A value as indented text, one field a line, for people. */
export function render(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return `${indent}${scalar(value)}`;
  if (Array.isArray(value))
    return value.length === 0 ? `${indent}(none)` : value.map((item) => bullet(item, indent)).join("\n");
  const fields = Object.entries(value);
  if (fields.length === 0) return `${indent}(nothing)`;
  return fields
    .map(([name, item]) =>
      isBranch(item)
        ? `${indent}${fieldName(name)}:\n${render(item, `${indent}  `)}`
        : `${indent}${fieldName(name)}: ${scalar(item)}`,
    )
    .join("\n");
}

/** A name with a colon or a blank in it could pass for a field and its value. */
function fieldName(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : quoted(name);
}

function bullet(item: unknown, indent: string): string {
  const text = render(item, `${indent}  `);
  return `${indent}- ${text.slice(indent.length + 2)}`;
}

function isBranch(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function scalar(value: unknown): string {
  return value === null || value === undefined || typeof value === "object" ? "(none)" : shown(value);
}

/** A value whose branches end at a depth that no documented answer reaches: one made to overflow a stack must not hide what was bought. */
export function pruned(value: unknown, depth = 32): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.map((item) => pruned(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, pruned(item, depth - 1)]));
}
