/** What is known about the world when a command has ended: the words of the library, and its meaning of them. */
export type Outcome = "succeeded" | "not-sent" | "rejected" | "unknown";

/**
 * How a command can end. Exit codes, `outcome` and `ending` of `--json` and the list in `--help` are all made from this
 * table. A script that retries may do so after 3 and 4, never after 5 or 7.
 */
export const endings = {
  succeeded: { code: 0, outcome: "succeeded", meaning: "done" },
  "dry-run": { code: 0, outcome: "not-sent", meaning: "done" },
  failed: { code: 1, outcome: "unknown", meaning: "scm itself failed" },
  "output-lost": { code: 1, outcome: "succeeded", meaning: "scm itself failed" },
  invalid: { code: 2, outcome: "not-sent", meaning: "wrong input; nothing was sent" },
  rejected: { code: 3, outcome: "rejected", meaning: "refused; nothing was done" },
  "not-sent": { code: 4, outcome: "not-sent", meaning: "not sent: network, login, or your no" },
  unknown: { code: 5, outcome: "unknown", meaning: "may be done: look before you repeat" },
  refused: { code: 6, outcome: "not-sent", meaning: "the journal holds the same, open" },
  partly: { code: 7, outcome: "succeeded", meaning: "done in part; the rest is listed" },
  undecided: { code: 8, outcome: "unknown", meaning: "not known yet: ask again later" },
  ended: { code: 9, outcome: "rejected", meaning: "what was waited for cannot come" },
  due: { code: 10, outcome: "succeeded", meaning: "something ends soon" },
  interrupted: { code: 130, outcome: "not-sent", meaning: "Ctrl+C; nothing was sent" },
} as const satisfies Readonly<Record<string, { code: number; outcome: Outcome; meaning: string }>>;

export type Ending = keyof typeof endings;

/** The table for help, in two columns. */
export function exitCodeHelp(): string {
  const meanings = new Map<number, string>();
  for (const { code, meaning } of Object.values(endings)) meanings.set(code, meanings.get(code) ?? meaning);
  const cells = [...meanings].map(([code, meaning]) => `${String(code).padStart(3)}  ${meaning}`);
  const half = Math.ceil(cells.length / 2);
  const width = Math.max(...cells.slice(0, half).map((cell) => cell.length)) + 2;
  const lines = cells.slice(0, half).map((cell, row) => `${cell.padEnd(width)}${cells[half + row] ?? ""}`.trimEnd());
  return `Exit codes:\n${lines.join("\n")}`;
}
