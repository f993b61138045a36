import { nameOf, show } from "../wording.js";
import type { Change } from "./records.js";

const start =
  "<!-- Drafted by npm run page -- --apply: say it in your own words, and remove this line and the one at the end. -->";
const end = "<!-- End of the draft. -->";
const draft = new RegExp(String.raw`\n{1,2}${start}[^]*?${end}`);

/** Whether the changelog has a draft that nobody has taken up yet. */
export function hasDraft(changelog: string): boolean {
  return changelog.includes(start) && changelog.includes(end);
}

/**
 * The changelog with the changes as a draft in the list `Changed` under `[Unreleased]`, in the place of an earlier draft;
 * without changes, as it was before there was one. Undefined when it has no `[Unreleased]`.
 */
export function withDraft(changelog: string, changes: readonly Change[]): string | undefined {
  const lines = linesOf(changes);
  const written = lines.map((line) => `- ${line}`).join("\n");
  if (hasDraft(changelog)) {
    if (lines.length === 0) return changelog.replace(draft, "");
    const [old = ""] = draft.exec(changelog) ?? [];
    const [before = "", head = "", foot = ""] =
      /^(\n+)[^\n]*\n(\n### Changed\n\n)?[^]*?(\n?)\n[^\n]*$/.exec(old)?.slice(1) ?? [];
    return changelog.replace(draft, () => `${before}${start}\n${head}${written}${foot}\n${end}`);
  }
  if (lines.length === 0) return changelog;
  const section = /^## \[Unreleased\].*$/m.exec(changelog);
  if (section === null) return undefined;
  const from = section.index + section[0].length;
  const rest = changelog.slice(from);
  const own = rest.slice(0, endAt(rest, /^## /m));
  const list = /^### Changed$/m.exec(own);
  if (list === null) return `${changelog.slice(0, from)}\n\n${start}\n\n### Changed\n\n${written}\n\n${end}${rest}`;
  const below = own.slice(list.index + list[0].length);
  const at = from + list.index + list[0].length + below.slice(0, endAt(below, /^##/m)).trimEnd().length;
  return `${changelog.slice(0, at)}\n${start}\n${written}\n${end}${changelog.slice(at)}`;
}

function endAt(text: string, pattern: RegExp): number {
  return pattern.exec(text)?.index ?? text.length;
}

/** One line for each statement, from what it was at first to what it is now. */
export function linesOf(changes: readonly Change[]): string[] {
  const statements = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.operation, change.place, change.what]);
    statements.set(key, [...(statements.get(key) ?? []), change]);
  }
  return [...statements.values()].flatMap((chain) => {
    const [first, last] = [chain[0], chain.at(-1)];
    return first === undefined || last === undefined ? [] : [lineOf({ ...last, was: first.was })];
  });
}

function lineOf({ operation, place, what, kind, was, now }: Change): string {
  if (what === "field" || what === "status")
    return `\`${operation}\`: ${place} is ${kind === "page-only" ? "new" : "gone"}.`;
  if (what === "fields")
    return `\`${operation}\`: ${place}: ${show(now ?? was)} ${kind === "page-only" ? "are new" : "are gone"}.`;
  return `\`${operation}\`: ${place}: ${nameOf(what)}: ${show(was)} → ${show(now)}.`;
}
