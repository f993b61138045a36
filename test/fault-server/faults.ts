/**
 * What the fault server can do to a request: the types, one list of all of them for table tests,
 * and a generator for random schedules. How each is played stands in play.ts.
 *
 * The property that all of it serves: success means exactly one order more, `not-sent` and
 * `rejected` none, `unknown` none or one, and never two per call.
 */
import fc from "fast-check";

/** How the server ends a connection: in order (FIN), or with a reset (RST), which also loses what was under way. */
export type Cut = "close" | "reset";

/**
 * The `Retry-After` of a 429, in one of the forms of RFC 9110 (sections 10.2.3 and 5.6.7). Dates
 * are made when the answer is: now plus `seconds`, rounded down to a whole second, so that a client
 * never waits longer than `seconds`. `verbatim` sends any text.
 */
export type RetryAfter =
  | { readonly form: "seconds" | "imf-fixdate" | "rfc850" | "asctime"; readonly seconds: number }
  | { readonly form: "verbatim"; readonly value: string };

/** Bodies of a 200 from which no order id can be read. */
export type UnreadableBody = "html" | "null" | "nothing" | "truncated-json" | "missing-order-id" | "not-gzip";

/** Breaches of the API document beside a sound `order_id`. */
export type SideFieldBreach = "cert-is-a-string" | "cert-is-missing" | "cert-id-too-short" | "unknown-field";

/**
 * One way to treat one request. Three rules hold for all of them.
 *
 * - Only a POST ever commits an order; {@link commits} says which faults do. Where a fault has the
 *   field `commit`, it says whether this one does.
 * - An order is committed as soon as the request has been read, except by `slow-then-ok`.
 * - No `order_id` is ever sent that is not in the ledger: an answer without an order has no such field.
 */
export type Fault =
  /** The right answer. `body` replaces the answer to a purchase, for tests of other operations; it is sent as JSON. */
  | { readonly kind: "ok"; readonly body?: object; readonly framing?: "length" | "chunked" | "close" }
  /** Any answer you write yourself. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly commit: boolean;
    }

  // Connections that break.
  /**
   * Drops a new connection as it is accepted; one that was kept alive, at the first byte of the next
   * request. Here alone one call may use up two faults: fetch connects again by itself as long as it
   * has sent nothing. And the fetch of Node 20 waits for ever if this happens to the very first
   * connection of a process.
   */
  | { readonly kind: "close-on-accept"; readonly how: Cut }
  /** Drops the connection at the first byte of the request, which is not read. */
  | { readonly kind: "close-before-reading"; readonly how: Cut }
  /** Reads the whole request, commits nothing, drops the connection. */
  | { readonly kind: "close-after-reading"; readonly how: Cut }
  | { readonly kind: "close-after-commit" }
  | { readonly kind: "reset-after-commit" }
  /** Commits, sends the head and half of the body, closes. */
  | { readonly kind: "half-answer" }

  // Slowness.
  /** Commits, then sends the right answer in ten pieces, `everyMs` milliseconds apart. */
  | { readonly kind: "slow-answer"; readonly everyMs: number }
  /** Waits `delayMs` milliseconds, commits even if the client has gone by then, and answers. */
  | { readonly kind: "slow-then-ok"; readonly delayMs: number }
  /** Says nothing until the client goes. */
  | { readonly kind: "never-answer"; readonly commit: boolean }
  /** Commits, sends the head and half of the body, then nothing until the client goes. */
  | { readonly kind: "never-finish-body" }

  // Refusals of the gateway and of the service, in the vendor's shapes: nothing is ever committed.
  /** 429 `APIGW.0308`, without `Retry-After` if none is given. */
  | { readonly kind: "throttled"; readonly retryAfter?: RetryAfter }
  /** 401: `APIGW.0307` means that the token is stale, `APIGW.0301` that authentication failed. */
  | { readonly kind: "unauthorized"; readonly errorCode: "APIGW.0301" | "APIGW.0307" }
  /** 400 `SCM.0005`. */
  | { readonly kind: "bad-request" }
  /** 403 `APIGW.0302`. */
  | { readonly kind: "forbidden" }
  /** 404 with an empty body. */
  | { readonly kind: "not-found" }

  // Failures that say nothing about the order.
  | {
      readonly kind: "server-error";
      readonly status: 500 | 502 | 503 | 504;
      readonly body: "json" | "html" | "nothing";
      readonly commit: boolean;
    }

  // A 200 that is not what it should be.
  | { readonly kind: "unreadable-answer"; readonly body: UnreadableBody; readonly commit: boolean }
  /** 200 with the vendor's error body `SCM.0005`; commits nothing. */
  | { readonly kind: "error-body" }
  /** Commits; the right JSON, said to be `text/plain`. */
  | { readonly kind: "wrong-content-type" }
  /** Commits; a sound `order_id` beside a breach. */
  | { readonly kind: "off-spec-side-field"; readonly breach: SideFieldBreach }
  /** A chunked body that goes on until the client goes, or `mebibytes` (default 64) are out; then it is cut off. */
  | { readonly kind: "endless-body"; readonly status: 200 | 502; readonly mebibytes?: number; readonly commit: boolean }
  /** A body of at least `mebibytes` MiB: with status 200 the right answer with much white space, with 502 HTML. */
  | { readonly kind: "large-body"; readonly status: 200 | 502; readonly mebibytes: number; readonly commit: boolean }

  /**
   * Sends the client to `/redirected` + path on this server; what arrives there is played against the
   * next fault and marked `followsRedirect`. Only a 303 can honestly come with an order: it says that
   * the POST was processed (RFC 9110, section 15.4.4).
   */
  | { readonly kind: "redirect"; readonly status: 301 | 302 | 307 | 308 }
  | { readonly kind: "redirect"; readonly status: 303; readonly commit: boolean }

  // Breaches of HTTP itself.
  /** Commits and sends the right answer when only the head of the request has been read. */
  | { readonly kind: "early-answer" }
  /** Commits; an interim answer nobody asked for stands before the right one. */
  | { readonly kind: "interim-answer"; readonly status: 100 | 103 }
  /** Commits; bytes that are not HTTP follow the right answer on the same connection. */
  | { readonly kind: "extra-bytes" }
  /** Commits; the right answer behind a header of 64 KiB, more than Node accepts. */
  | { readonly kind: "huge-header" }
  /** A chunked answer whose second chunk has no readable size. */
  | { readonly kind: "garbage-chunk"; readonly commit: boolean }
  /** Bytes that are not HTTP at all. */
  | { readonly kind: "not-http"; readonly commit: boolean };

export type FaultKind = Fault["kind"];

const alwaysCommit: ReadonlySet<FaultKind> = new Set<FaultKind>([
  "ok",
  "close-after-commit",
  "reset-after-commit",
  "half-answer",
  "slow-answer",
  "slow-then-ok",
  "never-finish-body",
  "wrong-content-type",
  "off-spec-side-field",
  "early-answer",
  "interim-answer",
  "extra-bytes",
  "huge-header",
]);

/** Whether a POST that meets this fault ends in the ledger. */
export function commits(fault: Fault): boolean {
  return "commit" in fault ? fault.commit : alwaysCommit.has(fault.kind);
}

/** The name of a fault for test titles and failure messages, for example `server-error status=502 body=html commit=true`. */
export function describeFault({ kind, ...settings }: Fault): string {
  const words = Object.entries(settings).map(([name, value]) => {
    return `${name}=${typeof value === "object" ? JSON.stringify(value) : String(value)}`;
  });
  return [kind, ...words].join(" ");
}

/** Limits for generated faults, so that a run of thousands of calls stays short. */
export interface FaultLimits {
  /** The longest that a slow fault takes in all, in milliseconds. Default 30. */
  readonly maxDelayMs?: number;
  /** The longest `Retry-After`, in seconds. Default 0: the client may try again at once. */
  readonly maxRetryAfterSeconds?: number;
}

interface Amounts {
  readonly delayMs: number;
  readonly retryAfterSeconds: number;
}

const bool = [true, false] as const;
const cuts = ["close", "reset"] as const;

/** Every fault there is, apart from amounts. The type makes the compiler ask for each kind. */
function variants({ delayMs, retryAfterSeconds: seconds }: Amounts): {
  readonly [Kind in FaultKind]: readonly Extract<Fault, { kind: Kind }>[];
} {
  return {
    ok: [{ kind: "ok" }, { kind: "ok", framing: "chunked" }, { kind: "ok", framing: "close" }],
    answer: [
      { kind: "answer", status: 202, commit: true },
      { kind: "answer", status: 202, commit: false },
    ],
    "close-on-accept": cuts.map((how) => ({ kind: "close-on-accept", how })),
    "close-before-reading": cuts.map((how) => ({ kind: "close-before-reading", how })),
    "close-after-reading": cuts.map((how) => ({ kind: "close-after-reading", how })),
    "close-after-commit": [{ kind: "close-after-commit" }],
    "reset-after-commit": [{ kind: "reset-after-commit" }],
    "half-answer": [{ kind: "half-answer" }],
    "slow-answer": [{ kind: "slow-answer", everyMs: Math.floor(delayMs / 10) }],
    "slow-then-ok": [{ kind: "slow-then-ok", delayMs }],
    "never-answer": bool.map((commit) => ({ kind: "never-answer", commit })),
    "never-finish-body": [{ kind: "never-finish-body" }],
    throttled: [
      { kind: "throttled" },
      { kind: "throttled", retryAfter: { form: "seconds", seconds } },
      { kind: "throttled", retryAfter: { form: "imf-fixdate", seconds } },
      { kind: "throttled", retryAfter: { form: "rfc850", seconds } },
      { kind: "throttled", retryAfter: { form: "asctime", seconds } },
      { kind: "throttled", retryAfter: { form: "verbatim", value: "soon" } },
    ],
    unauthorized: [
      { kind: "unauthorized", errorCode: "APIGW.0301" },
      { kind: "unauthorized", errorCode: "APIGW.0307" },
    ],
    "bad-request": [{ kind: "bad-request" }],
    forbidden: [{ kind: "forbidden" }],
    "not-found": [{ kind: "not-found" }],
    "server-error": ([500, 502, 503, 504] as const).flatMap((status) =>
      (["json", "html", "nothing"] as const).flatMap((body) =>
        bool.map((commit) => ({ kind: "server-error" as const, status, body, commit })),
      ),
    ),
    "unreadable-answer": (
      ["html", "null", "nothing", "truncated-json", "missing-order-id", "not-gzip"] as const
    ).flatMap((body) => bool.map((commit) => ({ kind: "unreadable-answer" as const, body, commit }))),
    "error-body": [{ kind: "error-body" }],
    "wrong-content-type": [{ kind: "wrong-content-type" }],
    "off-spec-side-field": (["cert-is-a-string", "cert-is-missing", "cert-id-too-short", "unknown-field"] as const).map(
      (breach) => ({ kind: "off-spec-side-field", breach }),
    ),
    "endless-body": ([200, 502] as const).flatMap((status) =>
      bool.map((commit) => ({ kind: "endless-body" as const, status, commit })),
    ),
    "large-body": ([200, 502] as const).flatMap((status) =>
      bool.map((commit) => ({ kind: "large-body" as const, status, mebibytes: 4, commit })),
    ),
    redirect: [
      ...([301, 302, 307, 308] as const).map((status) => ({ kind: "redirect" as const, status })),
      ...bool.map((commit) => ({ kind: "redirect" as const, status: 303 as const, commit })),
    ],
    "early-answer": [{ kind: "early-answer" }],
    "interim-answer": [
      { kind: "interim-answer", status: 100 },
      { kind: "interim-answer", status: 103 },
    ],
    "extra-bytes": [{ kind: "extra-bytes" }],
    "huge-header": [{ kind: "huge-header" }],
    "garbage-chunk": bool.map((commit) => ({ kind: "garbage-chunk", commit })),
    "not-http": bool.map((commit) => ({ kind: "not-http", commit })),
  };
}

/** A fault with its name, for `test.each`. */
export interface NamedFault {
  readonly name: string;
  readonly fault: Fault;
}

/** Every fault in every form, with delays of 20 ms and a `Retry-After` of 0 seconds. */
export const everyFault: readonly NamedFault[] = Object.values(variants({ delayMs: 20, retryAfterSeconds: 0 }))
  .flat()
  .map((fault: Fault) => ({ name: describeFault(fault), fault }));

/**
 * Any fault, each kind as often as the others, whatever its number of forms; shrinks to `ok`.
 * Run it with a seed that you print. `never-answer`, `never-finish-body` and, until it has sent its
 * fill, `endless-body` last as long as the client lets them: give it a short timeout.
 */
export function faultArbitrary(limits: FaultLimits = {}): fc.Arbitrary<Fault> {
  const { maxDelayMs = 30, maxRetryAfterSeconds = 0 } = limits;
  const amounts = fc.record({
    delayMs: fc.nat({ max: maxDelayMs }),
    retryAfterSeconds: fc.nat({ max: maxRetryAfterSeconds }),
  });
  const kinds = Object.values(variants({ delayMs: 0, retryAfterSeconds: 0 })).map((forms) => forms.length);
  const places = kinds.map((count, kind) => fc.record({ kind: fc.constant(kind), form: fc.nat({ max: count - 1 }) }));
  return fc.tuple(fc.oneof({ withCrossShrink: true }, ...places), amounts).map(([{ kind, form }, chosen]) => {
    const fault: Fault | undefined = Object.values(variants(chosen))[kind]?.[form];
    if (fault === undefined) throw new RangeError(`There is no form ${form} of fault kind number ${kind}.`);
    return fault;
  });
}
