import type { Reason, Witness } from "./change.js";
import { compareForm } from "./form.js";
import type { OperationPair } from "./pairs.js";
import { holdsMedia, witnessOf, type Part, type Parts } from "./parts.js";
import { impactOfPresence } from "./presence.js";
import { sampleOf } from "./samples.js";

/** Compares what comes back: statuses, media types, headers. */
export function compareAnswers(both: OperationPair): void {
  compareStatuses(both);
  const { before, after, pair, add } = both;
  const answered = ({ all }: Parts) => [...all.values()].filter(({ kind }) => kind === "answer" || kind === "header");
  for (const old of answered(before)) {
    const now = partFor(old, after);
    if (now === undefined) {
      if (statusFor(old, after) !== undefined) add(gonePart(old, both));
      continue;
    }
    if (old.kind === "header") compareHeader(old, now, both);
    pair(old, now);
  }
  for (const now of answered(after))
    if (partFor(now, before) === undefined && statusFor(now, before) !== undefined) add(newPart(now, both));
}

/** A status as it stands in a document, or the range in which it lies. */
function statusFor({ status = "" }: Part, { statuses }: Parts): string | undefined {
  return [status, `${status.charAt(0)}XX`, `${status.charAt(0)}xx`].find((one) => statuses.has(one));
}

function partFor(part: Part, parts: Parts): Part | undefined {
  const status = statusFor(part, parts);
  if (status === undefined) return undefined;
  const key = part.key.replace(/^(\w+) \S+/, `$1 ${status}`);
  return (
    parts.all.get(key) ??
    [...parts.all.values()].find(
      (one) =>
        part.kind === "answer" &&
        one.kind === "answer" &&
        one.status === status &&
        holdsMedia(one.media ?? "", part.media ?? ""),
    )
  );
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function compareStatuses({ before, after, audience, add }: OperationPair): void {
  const isReversed = after.exchange.isReversed;
  const known = ({ statuses }: Parts, status: string) =>
    statuses.has(status) || statuses.has(`${status.charAt(0)}XX`) || statuses.has(`${status.charAt(0)}xx`);
  for (const [status, pointer] of before.statuses) {
    if (known(after, status)) continue;
    const success = isSuccess(status);
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

function compareHeader(old: Part, now: Part, { add }: OperationPair): void {
  compareForm(old, now, add);
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

function gonePart(part: Part, { before }: OperationPair): Omit<Reason, "operations"> {
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

function newPart(part: Part, { audience }: OperationPair): Omit<Reason, "operations"> {
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
