import type { Change, Place, Verdict, Witness } from "./change.js";

/** What was compared and what came of it. */
export interface Report {
  readonly base: string;
  readonly head: string;
  readonly verdict: Verdict;
  readonly changes: readonly Change[];
  /** What is wrong with the version. */
  readonly problem: string | undefined;
}

const meaning: Readonly<Record<Verdict, string>> = {
  major: "breaks users",
  minor: "adds to what users can do",
  patch: "changes nothing for a program",
  none: "nothing changed",
};

/** What a person reads at once; a program gets all. */
const shownNotes = 20;
const shownPlaces = 3;

export function reportText({ base, head, verdict, changes, problem }: Report): string {
  const notes = changes.filter(({ impact }) => impact === "patch");
  const shown = [...changes.filter(({ impact }) => impact !== "patch"), ...notes.slice(0, shownNotes)];
  const more = notes.length > shownNotes ? [`patch  … and ${notes.length - shownNotes} more (--json lists them)`] : [];
  const lines = [
    `${head} compared with ${base}: ${verdict} (${meaning[verdict]})`,
    ...shown.flatMap((change) => [
      `${change.impact}  ${change.message}`,
      ...details(change).map((line) => `         ${line}`),
    ]),
    ...more,
    ...(problem === undefined ? [] : [problem]),
  ];
  return `${lines.join("\n")}\n`;
}

function details({ operations, places, witness }: Change): string[] {
  const where = [...(operations.length > 0 ? [operations.join(", ")] : []), ...placeTexts(places)];
  return [
    ...(where.length > 0 ? [where.join("  ")] : []),
    ...(witness ? [witnessText(witness), `  ${valueText(witness)}`] : []),
  ];
}

/** The first places; the others are of the same kind, and a program gets them all. */
function placeTexts(places: readonly Place[]): string[] {
  const more = places.length > shownPlaces ? [`and ${places.length - shownPlaces} more`] : [];
  return [...places.slice(0, shownPlaces).map(placeText), ...more];
}

function placeText({ file, line, pointer }: Place): string {
  return `${file}:${line}${pointer === undefined ? "" : ` #${pointer}`}`;
}

function witnessText({ kind, before, after }: Witness): string {
  const names = { request: "a request", answer: "an answer", code: "code" };
  return `${names[kind]}, before: ${before}; now: ${after}`;
}

/** The witness in one sentence. */
export function witnessSentence(witness: Witness): string {
  return `${witnessText(witness)}: ${valueText(witness)}`;
}

/** Longer values are cut for people; a program gets them whole. */
function valueText({ value }: Witness): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}

export function reportJson({ verdict, changes }: Report): string {
  return `${JSON.stringify({ verdict, changes }, null, 2)}\n`;
}

/** A comment for a pull request. */
export function reportMarkdown({ base, head, verdict, changes, problem }: Report): string {
  const groups = (["major", "minor", "patch"] as const).flatMap((impact) => {
    const own = changes.filter((change) => change.impact === impact);
    if (own.length === 0) return [];
    const items = own.map(markdownItem);
    const title = `${impact[0]?.toUpperCase()}${impact.slice(1)} (${own.length})`;
    // What concerns nobody's program stays folded.
    return impact === "patch"
      ? ["", `<details><summary>${title}</summary>`, "", ...items, "", "</details>"]
      : ["", `### ${title}`, "", ...items];
  });
  const lines = [
    `## API change: ${verdict}`,
    "",
    `${code(head)} compared with ${code(base)}: ${meaning[verdict]}.`,
    ...(problem === undefined ? [] : ["", `**${escaped(problem)}**`]),
    ...groups,
  ];
  return `${lines.join("\n")}\n`;
}

function markdownItem({ message, operations, places, witness }: Change): string {
  const where = [...(operations.length > 0 ? [operations.join(", ")] : []), ...placeTexts(places).map(code)].join(
    " · ",
  );
  const shown = witness === undefined ? "" : `\n  <br>${escaped(witnessText(witness))}: ${code(valueText(witness))}`;
  return `- ${escaped(message)}${where === "" ? "" : `\n  <br>${where}`}${shown}`;
}

/** Text that Markdown and HTML leave as it is. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]|~#]/g, (character) => `\\${character}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\n", " ");
}

function code(text: string): string {
  const fence = "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  return `${fence}${fence.length > 1 ? " " : ""}${text.replaceAll("\n", " ")}${fence.length > 1 ? " " : ""}${fence}`;
}
