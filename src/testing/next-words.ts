import type { AnyBehaviour } from "./types.js";

const faults = ["refused", "reset", "answer-lost", "html", "off-spec"] as const;

/** How to write what {@link behaviourOf} reads, for a help text. */
export const nextWords = `${faults.join(", ")}, delay=MILLISECONDS, a documented status such as 429, or one with an example such as 400/quota`;

/**
 * A behaviour as one types it: a fault, `delay=5000`, `429` or `400/quota`; `OPERATION:` before it plans it for one
 * operation only.
 *
 * @throws TypeError for other words
 */
export function behaviourOf(words: string): {
  readonly operation: string | undefined;
  readonly behaviour: AnyBehaviour;
} {
  const [, operation, what = ""] = /^(?:(.+):)?([^:]*)$/.exec(words) ?? [];
  const fault = faults.find((one) => one === what);
  if (fault !== undefined) return { operation, behaviour: { fault } };
  const [, delay] = /^delay=(\d+)$/.exec(what) ?? [];
  if (delay !== undefined) return { operation, behaviour: { delayMs: Number(delay) } };
  const [, status, example] = /^(\d{3})(?:\/(.+))?$/.exec(what) ?? [];
  if (status === undefined) throw new TypeError(`"${words}" is no behaviour. There are ${nextWords}.`);
  return { operation, behaviour: { status: Number(status), ...(example !== undefined && { example }) } };
}
