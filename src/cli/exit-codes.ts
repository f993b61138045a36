/**
 * How a command can end. Exit codes, the `outcome` of `--json` and the list in `--help` are all made from this table.
 * 4, 3 and 5 are the three outcomes of a failed call; a script that retries may do so after 3 and 4, never after 5.
 */
export const endings = {
  succeeded: { code: 0, meaning: "done" },
  "dry-run": { code: 0, meaning: "done" },
  failed: { code: 1, meaning: "scm itself failed" },
  invalid: { code: 2, meaning: "wrong input; nothing was sent" },
  rejected: { code: 3, meaning: "refused; nothing was done" },
  "not-sent": { code: 4, meaning: "not sent: network, login, or your no" },
  unknown: { code: 5, meaning: "may be done: look before you repeat" },
  refused: { code: 6, meaning: "the journal holds the same, open" },
  interrupted: { code: 130, meaning: "Ctrl+C; nothing was sent" },
} as const;

export type Ending = keyof typeof endings;

/** The table for `--help`, in two columns. */
export function exitCodeHelp(): string {
  const meanings = new Map(Object.values(endings).map(({ code, meaning }) => [code, meaning]));
  const cells = [...meanings].map(([code, meaning]) => `${String(code).padStart(3)}  ${meaning}`);
  const half = Math.ceil(cells.length / 2);
  const lines = cells.slice(0, half).map((cell, row) => `${cell.padEnd(36)}${cells[half + row] ?? ""}`.trimEnd());
  return `\nExit codes:\n${lines.join("\n")}`;
}
