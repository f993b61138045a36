import type { Reason, Witness } from "./change.js";
import { compareForm } from "./form.js";
import type { Audience, OperationPair } from "./pairs.js";
import { isSameMedia, mediaFor, witnessOf, type Part, type Parts } from "./parts.js";
import { listed } from "./phrases.js";
import { impactOfPresence } from "./presence.js";
import { sampleOf } from "./samples.js";

/** Compares what comes back: statuses, media types, headers. */
export function compareAnswers(both: OperationPair): void {
  compareStatuses(both);
  for (const [from, to] of statusPairs(both)) compareStatus(both, from, to);
}

/** Which answer is compared with which: with that of its own status, or with the range or the default that holds it. */
function statusPairs({ before, after }: OperationPair): (readonly [from: string, to: string])[] {
  const kept = [...before.statuses.keys()].flatMap((status) => {
    const holder = statusFor(status, after);
    return holder === undefined ? [] : [[status, holder] as const];
  });
  const come = [...after.statuses.keys()].flatMap((status) => {
    const holder = statusFor(status, before);
    const isKnown = kept.some(([from, to]) => from === holder && to === status);
    return holder === undefined || isKnown ? [] : [[holder, status] as const];
  });
  return [...kept, ...come];
}

/** A status as it stands in a document, or the range in which it lies, or the default. */
function statusFor(status: string, { statuses }: Parts): string | undefined {
  const range = rangeFor(status, statuses);
  if (range !== undefined || !statuses.has("default")) return range;
  // Beside a success, the default is for failures.
  return isSuccess(status) && [...statuses.keys()].some(isSuccess) ? undefined : "default";
}

function rangeFor(status: string, statuses: Parts["statuses"]): string | undefined {
  return [status, `${status.charAt(0)}XX`, `${status.charAt(0)}xx`].find((one) => statuses.has(one));
}

function isRange(status: string): boolean {
  return /^\dxx$/i.test(status);
}

function compareStatus(both: OperationPair, from: string, to: string): void {
  const { before, after, audience, pair, add } = both;
  const answered = ({ all }: Parts, status: string) =>
    [...all.values()].filter((part) => part.status === status && (part.kind === "answer" || part.kind === "header"));
  const [olds, news] = [answered(before, from), answered(after, to)];
  // What the default lacks was never said of this very status.
  const isDefault = (from === "default") !== (to === "default");
  const isWider = isRange(to) && !isRange(from);
  const met = new Set<Part>();
  for (const old of olds) {
    const now = counterpart(old, olds, news);
    if (now === undefined) {
      if (!isDefault) add(gonePart({ ...old, status: isWider ? from : to }, before));
      continue;
    }
    // A range that came holds more than what it is compared with.
    if (isSameMedia(old.media ?? "", now.media ?? "")) met.add(now);
    if (old.kind === "header") compareHeader(old, now, both);
    pair(old, now);
  }
  for (const now of news) {
    if (met.has(now)) continue;
    const old = counterpart(now, news, olds);
    if (old !== undefined) pair(old, now);
    else if (!isDefault && !isWider) add(newPart(now, audience));
  }
}

function counterpart(part: Part, own: readonly Part[], others: readonly Part[]): Part | undefined {
  if (part.kind === "answer") return mediaFor(part, own, others);
  return others.find(({ kind, name }) => kind === "header" && name?.toLowerCase() === part.name?.toLowerCase());
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function compareStatuses({ before, after, audience, add }: OperationPair): void {
  const isReversed = after.exchange.isReversed;
  const known = ({ statuses }: Parts, status: string) => rangeFor(status, statuses) !== undefined;
  for (const [status, pointer] of before.statuses) {
    if (known(after, status)) continue;
    const success = isSuccess(status);
    const left = [...after.statuses.keys()].filter((one) => isRange(status) && one.startsWith(status.charAt(0)));
    if (left.length > 0 && success && !isReversed) {
      add({
        rule: "status-removed",
        impact: "patch",
        message: `succeeds with ${listed(left, "or")} only (it was any ${status})`,
        base: responsePlaces(status, pointer, before, after),
        head: [],
      });
      continue;
    }
    add({
      rule: "status-removed",
      impact: success || isReversed ? "major" : "minor",
      message: isReversed
        ? `must not be answered with ${status} any more`
        : success
          ? `never succeeds with ${status} any more`
          : `is no longer documented to fail with ${status}`,
      base: responsePlaces(status, pointer, before, after),
      head: [],
      witness: success || isReversed ? answer(status, before, "documented", "not documented") : undefined,
    });
  }
  for (const [status, pointer] of after.statuses) {
    if (known(before, status)) continue;
    const success = isSuccess(status);
    // The type of a result has one more form. Who speaks HTTP takes any 2xx for a success.
    const breaks = success && audience.client && !isReversed;
    add({
      rule: "status-added",
      impact: breaks ? "major" : "minor",
      message: isReversed
        ? `may now be answered with ${status}`
        : success
          ? `may now succeed with ${status}`
          : `may now fail with ${status}`,
      base: [],
      head: responsePlaces(status, pointer, after, before),
      witness: breaks ? answer(status, after, "not documented", "a documented success") : undefined,
    });
  }
}

/** The response, and the component that it stands in when the other document has none of that name. */
function responsePlaces(status: string, pointer: string, here: Parts, there: Parts): string[] {
  const own = `${here.exchange.pointer}/responses/${status}`;
  return pointer === own || [...there.statuses.values()].includes(pointer) ? [own] : [own, pointer];
}

function answer(status: string, { all }: Parts, before: string, after: string): Witness {
  const body = [...all.values()].find((part) => part.kind === "answer" && part.status === status)?.examples[0];
  return {
    kind: "answer",
    value: { status: /^\d+$/.test(status) ? Number(status) : status, ...(body !== undefined && { body }) },
    before,
    after,
  };
}

function compareHeader(old: Part, now: Part, both: OperationPair): void {
  const { add } = both;
  compareForm(old, now, both);
  if (old.required === now.required) return;
  const is = now.required ? "is now always there" : "may now be missing";
  const impact = impactOfPresence(now.direction, now.required ? "required" : "optional");
  add({
    rule: "header-required",
    impact,
    message: `answers ${now.status} with a header ${now.name} that ${is}`,
    base: [`${old.pointer}/required`],
    head: [`${now.pointer}/required`],
    witness:
      impact === "major"
        ? witnessOf(
            now,
            undefined,
            now.required ? "valid" : "impossible: it was always there",
            now.required ? "refused: it is missing" : "possible",
          )
        : undefined,
  });
}

function gonePart(part: Part, before: Parts): Omit<Reason, "operations"> {
  const place = { base: [part.pointer], head: [] };
  const value = part.examples[0] ?? sampleOf(before.exchange.document, part.schema);
  if (part.kind === "header")
    return {
      rule: "header-removed",
      impact: "major",
      message: `answers ${part.status} without the header ${part.name}`,
      ...place,
      witness: witnessOf(part, value, part.required ? "always comes" : "may come", "is not documented any more"),
    };
  return {
    rule: "media-type-removed",
    impact: isSuccess(part.status ?? "") || part.direction === "request" ? "major" : "minor",
    message: `never answers ${part.status} with ${part.media} any more`,
    ...place,
    witness: witnessOf(part, value, `comes as ${part.media}`, `does not come as ${part.media}`),
  };
}

function newPart(part: Part, audience: Audience): Omit<Reason, "operations"> {
  const place = { base: [], head: [part.pointer] };
  if (part.kind === "header")
    return {
      rule: "header-added",
      impact: impactOfPresence(part.direction, "added", part.required),
      message: `answers ${part.status} with a new header ${part.name}`,
      ...place,
      witness:
        part.direction === "request" && part.required
          ? witnessOf(part, undefined, "valid", "refused: it is missing")
          : undefined,
    };
  const breaks = audience.client && isSuccess(part.status ?? "") && part.direction === "answer";
  return {
    rule: "media-type-added",
    impact: breaks ? "major" : "minor",
    message: `may now answer ${part.status} with ${part.media}`,
    ...place,
    witness: breaks ? witnessOf(part, part.examples[0], "not documented", `comes as ${part.media}`) : undefined,
  };
}
