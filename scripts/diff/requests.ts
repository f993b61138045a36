import { compareEncodings } from "./encodings.js";
import { compareForm } from "./form.js";
import type { OperationPair } from "./pairs.js";
import { isSameMedia, mediaFor, witnessOf, type Part, type Parts } from "./parts.js";
import { impactOfPresence } from "./presence.js";
import { sampleOf } from "./samples.js";

/** Compares what is sent: parameters and body, what must be there, and in which form. */
export function compareRequests(both: OperationPair): void {
  const { before, after, audience, pair } = both;
  if (audience.client) compareCall(both);
  compareBodies(both);
  const sent = ({ all }: Parts) => [...all.values()].filter(({ kind }) => kind === "parameter" || kind === "body");
  const met = new Set<Part>();
  for (const old of sent(before)) {
    const now = counterpart(old, before, after);
    if (now === undefined) gonePart(old, both);
    else {
      // A range that came holds more than what it is compared with.
      if (isSameMedia(old.media ?? "", now.media ?? "")) met.add(now);
      if (old.kind === "parameter") compareParameter(old, now, both);
      else compareEncodings(old, now, both);
      pair(old, now);
    }
  }
  for (const now of sent(after)) {
    if (met.has(now)) continue;
    const old = counterpart(now, after, before);
    if (old === undefined) newPart(now, both);
    else pair(old, now);
  }
}

function counterpart(part: Part, own: Parts, other: Parts): Part | undefined {
  if (part.kind === "parameter") return other.all.get(part.key);
  const bodies = ({ all }: Parts) => [...all.values()].filter(({ kind }) => kind === "body");
  return mediaFor(part, bodies(own), bodies(other));
}

function compareParameter(old: Part, now: Part, both: OperationPair): void {
  const {
    add,
    audience: { client: isClient },
  } = both;
  compareForm(old, now, both);
  if (old.name !== now.name && now.in === "path")
    add({
      rule: "parameter-renamed",
      impact: isClient ? "major" : "patch",
      message: `calls the parameter ${old.name} of its path ${now.name} now`,
      base: [`${old.pointer}/name`],
      head: [`${now.pointer}/name`],
      witness: isClient
        ? { kind: "code", value: `{ ${old.name}: … }`, before: "compiles", after: "does not compile" }
        : undefined,
    });
  if (old.required === now.required) return;
  const isRequired = now.required;
  add({
    rule: "parameter-required",
    impact: impactOfPresence(now.direction, isRequired ? "required" : "optional"),
    message: isRequired
      ? `must now be sent with the parameter ${now.name}`
      : `may now be sent without the parameter ${now.name}`,
    base: [`${old.pointer}/required`],
    head: [`${now.pointer}/required`],
    witness: missing(now, isRequired),
  });
}

/** A request without a part that must now be there, or that no longer must. */
function missing(part: Part, isRequired = true): ReturnType<typeof witnessOf> {
  const refused = `refused: ${part.name ?? "the body"} is missing`;
  return witnessOf(part, undefined, isRequired ? "valid" : refused, isRequired ? refused : "valid");
}

/** What a method of a client takes: parameters as one object if there are any, then the body if there is one. */
function callOf({ all, body }: Parts): string {
  const hasParameters = [...all.values()].some(
    ({ kind, in: place }) => kind === "parameter" && (place === "path" || place === "query"),
  );
  return [...(hasParameters ? ["parameters"] : []), ...(body ? ["body"] : [])].join(", ");
}

function compareCall({ before, after, add }: OperationPair): void {
  const [old, now] = [callOf(before), callOf(after)];
  if (old === now || after.exchange.isReversed) return;
  add({
    rule: "operation-call",
    impact: "major",
    message: `is now called with (${now}) (it was (${old}))`,
    base: [`${before.exchange.pointer}/operationId`],
    head: [`${after.exchange.pointer}/operationId`],
    witness: {
      kind: "code",
      value: `${before.exchange.label}(${old})`,
      before: "compiles",
      after: "does not compile",
    },
  });
}

function compareBodies({ before, after, add }: OperationPair): void {
  const direction = after.exchange.isReversed ? "answer" : "request";
  const [old, now] = [before.body, after.body];
  const place = ({ exchange }: Parts) => [`${exchange.pointer}/requestBody`];
  const part: Part | undefined = [...after.all.values(), ...before.all.values()].find(({ kind }) => kind === "body");
  if (old === undefined && now === undefined) return;
  if (old === undefined || now === undefined) {
    const isNew = old === undefined;
    const required = now?.required === true;
    add({
      rule: isNew ? "body-added" : "body-removed",
      impact: impactOfPresence(direction, isNew ? "added" : "removed", required),
      message: isNew ? `takes a body that ${required ? "must" : "may"} be sent` : "takes no body any more",
      base: isNew ? [] : place(before),
      head: isNew ? place(after) : [],
      witness:
        part === undefined
          ? undefined
          : isNew
            ? required
              ? missing(part)
              : undefined
            : witnessOf(
                part,
                part.examples[0] ?? sampleOf(before.exchange.document, part.schema),
                "is read",
                "is not documented to be read",
              ),
    });
  } else if (old.required !== now.required) {
    add({
      rule: "body-required",
      impact: impactOfPresence(direction, now.required ? "required" : "optional"),
      message: now.required ? "must now be sent with a body" : "may now be sent without a body",
      base: [`${old.pointer}/required`],
      head: [`${now.pointer}/required`],
      witness: part === undefined ? undefined : missing(part, now.required),
    });
  }
}

function gonePart(part: Part, { before, after, add }: OperationPair): void {
  if (part.kind === "body") {
    if (after.body === undefined) return;
    if (part.direction === "answer")
      return add({
        rule: "media-type-removed",
        impact: "patch",
        message: `never sends a body of ${part.media} any more`,
        base: [part.pointer],
        head: [],
      });
    return add({
      rule: "media-type-removed",
      impact: "major",
      message: `no longer takes a body of ${part.media}`,
      base: [part.pointer],
      head: [],
      witness: {
        kind: "request",
        value: { headers: { "content-type": part.media } },
        before: "is accepted",
        after: "is not documented to be accepted",
      },
    });
  }
  const moved = movedTo(part, after, before);
  const value = part.examples[0] ?? sampleOf(before.exchange.document, part.schema);
  add({
    rule: "parameter-removed",
    impact: "major",
    message:
      moved === undefined
        ? `no longer takes the parameter ${part.name}`
        : `takes ${part.name} in another place (${moved.in})`,
    base: [part.pointer],
    head: [],
    witness: witnessOf(
      part,
      value,
      `goes in the ${part.in}`,
      moved === undefined ? "is not known any more" : `goes in the ${moved.in}`,
    ),
  });
}

function movedTo(part: Part, to: Parts, from: Parts): Part | undefined {
  return [...to.all.values()].find(
    (other) => other.kind === "parameter" && other.name === part.name && !from.all.has(other.key),
  );
}

function newPart(part: Part, { before, after, add }: OperationPair): void {
  const place = { base: [], head: [part.pointer] };
  if (part.kind === "body") {
    // A body where there was none was said.
    if (before.body === undefined) return;
    const isReversed = part.direction === "answer";
    add({
      rule: "media-type-added",
      impact: isReversed ? "major" : "minor",
      message: isReversed ? `may now send a body of ${part.media}` : `also takes a body of ${part.media}`,
      ...place,
      witness: isReversed
        ? {
            kind: "answer",
            value: { headers: { "content-type": part.media } },
            before: "is not documented to be sent",
            after: "may be sent",
          }
        : undefined,
    });
    return;
  }
  // A moved parameter was already said to be in another place.
  if (movedTo(part, before, after) !== undefined) return;
  add({
    rule: "parameter-added",
    impact: impactOfPresence(part.direction, "added", part.required),
    message: `has a new parameter ${part.name} ${part.required ? "that must be sent" : "that may be sent"}`,
    ...place,
    witness: part.required ? missing(part) : undefined,
  });
}
