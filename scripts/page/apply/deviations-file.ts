import { stringify } from "yaml";
import { insertItem, removeItem, removeMember, replaceAt, setMember } from "../../document/yaml-edit.js";
import { isRecord, type Json } from "../../document/yaml-source.js";
import type { Finding, Value } from "../compare.js";
import { expand, type Deviation } from "../deviations.js";

/** Where a new entry comes from. */
export interface Origin {
  readonly why: string;
  readonly source: string;
  readonly date: string;
}

/** The entry about a place quotes what a source says now: its reason stays, and whether it still holds a person decides. */
export function quoteAnew(text: string, deviation: Deviation, finding: Finding, operation: string): string {
  if (deviation.operation === operation && deviation.places.length === 1) {
    const at = deviation.pointer;
    const kept = setMember(text, at, "kind", finding.kind);
    return [["page", finding.page] as const, ["spec", finding.spec] as const].reduce(
      (now, [key, value]) =>
        value === undefined ? removeMember(now, at, key) : setMember(now, at, key, plain(value), ["places", "page"]),
      kept,
    );
  }
  const { why, source, date } = deviation;
  const added = addEntry(text, [finding.place], finding, operation, { why, source, date });
  return deviation.operation === operation ? withoutPlace(added, deviation, finding.place) : added;
}

/** A new entry at the end. */
export function addEntry(
  text: string,
  places: readonly string[],
  { kind, what, page, spec }: Finding,
  operation: string,
  { why, source, date }: Origin,
): string {
  const quoted = what !== "field" && what !== "status" && what !== "closed";
  const entry = {
    operation,
    kind,
    what,
    places: [...places],
    ...(page === undefined || !quoted ? {} : { page: plain(page) }),
    ...(spec === undefined || !quoted ? {} : { spec: plain(spec) }),
    ...{ why, source, date },
  };
  return `${text.trimEnd()}\n\n${stringify([entry], { lineWidth: 120, singleQuote: true })}`;
}

/** Takes a place out of an entry, and the entry out of the file when it was its last one. */
export function withoutPlace(text: string, deviation: Deviation, place: string): string {
  if (deviation.places.length === 1) return withoutEntry(text, deviation);
  const index = deviation.written.findIndex((written) => expand(written).includes(place));
  const left = expand(deviation.written[index] ?? "").filter((other) => other !== place);
  const list = `${deviation.pointer}/places`;
  if (left.length === 0) return removeItem(text, list, index);
  const shorter = foldedLike(deviation.written[index] ?? "", left);
  const replaced = replaceAt(text, `${list}/${String(index)}`, shorter[0] ?? "");
  return shorter.slice(1).reduce((now, one, offset) => insertItem(now, list, index + 1 + offset, one), replaced);
}

function withoutEntry(text: string, { pointer }: Deviation): string {
  const index = Number(pointer.slice(1));
  const now = removeItem(text, "", index);
  // The empty line before it goes too.
  let at = 0;
  while (at < now.length && now[at] === text[at]) at += 1;
  return now.slice(0, at).endsWith("\n\n") && (now[at] === "\n" || at === now.length)
    ? now.slice(0, at - 1) + now.slice(at)
    : now;
}

/** `a {b,c,d} e` without c is `a {b,d} e`. */
function foldedLike(written: string, left: readonly string[]): string[] {
  const braces = [...written.matchAll(/\{([^{}]*,[^{}]*)\}/g)];
  const [group] = braces;
  if (braces.length !== 1 || group === undefined) return [...left];
  const [before, after] = [written.slice(0, group.index), written.slice(group.index + group[0].length)];
  const parts = left.map((place) => place.slice(before.length, place.length - after.length));
  return [parts.length === 1 ? `${before}${parts.join("")}${after}` : `${before}{${parts.join(",")}}${after}`];
}

function plain(value: Value): Json {
  return Array.isArray(value) ? value.map(String) : isRecord(value) ? null : value;
}
