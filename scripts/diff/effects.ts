import { isDeepStrictEqual } from "node:util";
import { operationsOf, token, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Impact } from "./difference.js";
import type { Reason, Witness } from "./change.js";

/** Compares what operations do to the world, which decides what the client repeats and what it counts as a success. */
export function compareEffects(base: BundledDocument, head: BundledDocument): Reason[] {
  const now = new Map(operationsOf(head).map((operation) => [operation.operationId, operation]));
  return operationsOf(base).flatMap((before) => {
    const after = now.get(before.operationId);
    return after === undefined ? [] : compareOperation(before, after);
  });
}

interface Rating {
  readonly impact: Impact;
  readonly message: string;
  readonly witness?: Witness;
}

function compareOperation(before: Operation, after: Operation): Reason[] {
  const method = `scm.${after.operationId.charAt(0).toLowerCase()}${after.operationId.slice(1)}`;
  return Object.entries(ratings).flatMap(([extension, rate]) => {
    const [old, now] = [before.extensions[extension], after.extensions[extension]];
    if (isDeepStrictEqual(old, now)) return [];
    const { impact, message, witness } = rate(old, now);
    const pointer = ({ path, method: verb }: Operation) => `/paths/${token(path)}/${verb.toLowerCase()}/${extension}`;
    return [
      {
        impact,
        message: `${method} ${message}`,
        operations: [after.operationId],
        base: [pointer(before)],
        head: [pointer(after)],
        witness,
      },
    ];
  });
}

const ratings: Readonly<Record<string, (old: unknown, now: unknown) => Rating>> = {
  // A repeated request is what must not happen unasked; failing where the client used to repeat is a known outcome.
  "x-idempotency": (_, now) =>
    now === "idempotent"
      ? {
          impact: "major",
          message: "is now sent again by itself after a lost answer or a 5xx",
          witness: {
            kind: "answer",
            value: { status: 503 },
            before: "is thrown to the caller after one request",
            after: "makes the client send the request again",
          },
        }
      : { impact: "minor", message: "is no longer sent again by itself after a lost answer or a 5xx" },
  "x-charges-money": (_, now) =>
    now === true
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
  "x-receipt": (old, now) => ({
    impact: "major",
    message: `takes ${String(now ?? "no field")} of the answer as the proof of success (it was ${String(old ?? "no field")})`,
    witness: {
      kind: "answer",
      value: { status: 200, body: { [String(old ?? "error_msg")]: "X1" } },
      before: old === undefined ? "fails when it lacks what its schema demands" : "is a success",
      after: now === undefined ? "is judged by its schema alone" : "is no success",
    },
  }),
  "x-when-unknown": () => ({ impact: "patch", message: "gives other advice when its outcome is unknown" }),
};
