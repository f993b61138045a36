import { isDeepStrictEqual } from "node:util";
import { operationsOf, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { effectSchemas, effectsOf } from "../generate/effects.js";
import type { Reason, Witness } from "./change.js";
import type { Impact } from "./difference.js";
import { listed } from "./phrases.js";
import { same } from "./same.js";

/** Compares what operations do to the world, which decides what the client repeats and what it counts as a success. */
export function compareEffects(base: BundledDocument, head: BundledDocument): Reason[] {
  const now = new Map(operationsOf(head).map((operation) => [operation.operationId, operation]));
  return operationsOf(base).flatMap((before) => {
    const after = now.get(before.operationId);
    if (after === undefined) return [];
    const effects = compareOperation(before, effectsOf(base, before), after, effectsOf(head, after));
    return [...effects, ...compareCases(base, before, head, after)];
  });
}

type Effects = Readonly<Record<string, unknown>>;

interface Rating {
  readonly impact: Impact;
  readonly message: string;
  readonly witness?: Witness;
}

function compareOperation(before: Operation, from: Effects, after: Operation, to: Effects): Reason[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((effect): Reason[] => {
    const [old, now] = [from[effect], to[effect]];
    if (isDeepStrictEqual(old, now)) return [];
    const { impact, message, witness } = (ratings[effect] ?? other(effect))(old, now);
    // Each effect is said by the extension of its name, and so is whether it is one of some bodies only.
    const name = effect.replace(/InACase$/, "");
    const extension = `x-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return [
      {
        rule: "operation-effect",
        impact,
        message: `${after.operationId} ${message}`,
        operations: [after.operationId],
        base: [`${before.pointer}/${extension}`],
        head: [`${after.pointer}/${extension}`],
        witness,
      },
    ];
  });
}

/** The extensions whose effect occurs in certain cases: where their schema stands, and what it means for a caller. */
const cases = {
  charges: { pointer: "/x-charges-money/when", message: "costs money in other cases than before" },
  destroys: { pointer: "/x-destroys/when", message: "destroys in other cases than before" },
  failed: { pointer: "/x-partial-failure/failed", message: "has failed in part in other cases than before" },
} as const;

/** An effect that stays, and occurs in other cases: where nobody is asked any more, or somebody is who was not. */
function compareCases(base: BundledDocument, before: Operation, head: BundledDocument, after: Operation): Reason[] {
  const [from, to] = [effectSchemas(before), effectSchemas(after)];
  return Object.entries(cases).flatMap(([name, { pointer, message }]): Reason[] => {
    const [old, now] = [
      { schema: from[name], pointer: before.pointer + pointer },
      { schema: to[name], pointer: after.pointer + pointer },
    ];
    if (old.schema === undefined || now.schema === undefined || same(base, old, head, now)) return [];
    return [
      {
        rule: "operation-effect",
        impact: "major",
        message: `${after.operationId} ${message}`,
        operations: [after.operationId],
        base: [old.pointer],
        head: [now.pointer],
        witness: undefined,
      },
    ];
  });
}

/** Whether a person is asked before, which programs that run the command line must know. */
const asking = (asks: boolean): Witness => ({
  kind: "request",
  value: "a command line without --yes where nobody can be asked",
  before: asks ? "is sent" : "is refused before it is sent",
  after: asks ? "is refused before it is sent" : "is sent",
});

const ratings: Readonly<Record<string, (old: unknown, now: unknown) => Rating>> = {
  idempotency: (old, now) => {
    const [did, does] = [old, now].map((value) => value === "safe" || value === "idempotent");
    if (did === does)
      return { impact: "patch", message: `says of a repeat that it is ${String(now)} (it was ${String(old)})` };
    // A repeated request is what must not happen unasked; failing where the client used to repeat is a known outcome.
    if (!does) return { impact: "minor", message: "is no longer sent again by itself after a lost answer or a 5xx" };
    return {
      impact: "major",
      message: "is now sent again by itself after a lost answer or a 5xx",
      witness: {
        kind: "answer",
        value: { status: 503 },
        before: "is thrown to the caller after one request",
        after: "makes the client send the request again",
      },
    };
  },
  chargesMoney: (_, now) =>
    now !== undefined
      ? {
          impact: "major",
          message: "now counts as a purchase: it goes into the journal, and an equal one with an open entry is refused",
          witness: {
            kind: "request",
            value: "a second equal call while the journal holds the first one open",
            before: "is sent",
            after: "throws a JournalError",
          },
        }
      : {
          impact: "major",
          message:
            "no longer counts as a purchase: the journal does not keep it, and a lost answer is no UnknownOutcomeError",
          witness: {
            kind: "answer",
            value: { status: 503 },
            before: "throws an UnknownOutcomeError",
            after: "throws a ResponseError",
          },
        },
  destroys: (old, now) =>
    old !== undefined && now !== undefined
      ? { impact: "patch", message: "says in other words what it destroys" }
      : {
          impact: "major",
          message: now === undefined ? "no longer asks before it destroys" : "now destroys, and asks before it does",
          witness: asking(now !== undefined),
        },
  destroysInACase: (_, now) => ({
    impact: "major",
    message: now === undefined ? "now destroys in every case" : "now destroys in some cases only, and asks in no other",
    witness: asking(now === undefined),
  }),
  receipt: (old, now) => ({
    impact: "major",
    message: `takes ${String(now ?? "no field")} of the answer as the proof of success (it was ${String(old ?? "no field")})`,
    witness: {
      kind: "answer",
      value: { status: 200, body: { [String(old ?? "error_msg")]: "X1" } },
      before: old === undefined ? "fails when it lacks what its schema demands" : "is a success",
      after: now === undefined ? "is judged by its schema alone" : "is no success",
    },
  }),
  purchaseTag: (old, now) =>
    now !== undefined
      ? { impact: "minor", message: `${old === undefined ? "now has" : "changes"} the tag that one call may carry` }
      : {
          impact: "major",
          message: "no longer has the tag that one call may carry",
          witness: {
            kind: "request",
            value: "the call option purchaseTag: true",
            before: "is sent with a tag of its own",
            after: "throws a ValidationError",
          },
        },
  whenUnknown: () => ({ impact: "patch", message: "gives other advice when its outcome is unknown" }),
  secrets: (old, now) => {
    const pointers = (value: unknown) =>
      Object.entries(Object(value) as object).flatMap(([part, list]) =>
        [list].flat().map((pointer) => `${String(pointer)} of the ${part}`),
      );
    const shown = pointers(old).filter((pointer) => !pointers(now).includes(pointer));
    if (shown.length === 0) return { impact: "patch", message: "hides more from errors and logs" };
    return {
      impact: "major",
      message: `no longer hides ${listed(shown)} from errors and logs`,
      witness: { kind: "request", value: shown[0], before: "is masked where it is shown", after: "is shown as it is" },
    };
  },
};

/** What the client or the command line does in another way, and no validator tells. */
function other(effect: string): (old: unknown, now: unknown) => Rating {
  const words = effect.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return (old) => ({
    impact: "minor",
    message: old === undefined ? `now says ${words}` : `says something else of ${words}`,
  });
}
