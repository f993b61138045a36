import { madeOf } from "./made.js";
import { methodName } from "./operation-name.js";
import { ConnectionError, isApiError, ResponseError, type ApiError } from "./errors.js";
import { StateError } from "./state-error.js";
import type { ShownStates } from "./operations.js";
import { checkedOptions, type OptionKind } from "./checked-options.js";
import { wrongOption } from "./options.js";
import { snapshot } from "./input.js";
import { rowOf } from "./table.js";
import { validate } from "./validate.js";
import { validatorsOf } from "./validators.js";
import { propertyOf } from "./json.js";
import { Interrupted, sleep } from "./transport/bounded.js";

export interface WaitOptions<Answer> {
  /** Ends the waiting. Nothing is left undone: it can be begun again at any time. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait in all, in milliseconds. Default: as long as it takes. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds before the first look; default 10,000, since a service may show for a while what was before. */
  readonly firstMs?: number | undefined;
  /** Milliseconds between two looks; default 10,000. After ten minutes it becomes more, up to five minutes. */
  readonly everyMs?: number | undefined;
  /** For so long after the beginning, "not found" means "not yet", in milliseconds. Default 0. */
  readonly missingMs?: number | undefined;
  /** Sees each answer that differs from the one before. What it throws ends the waiting. */
  readonly onState?: ((state: string, answer: Answer) => unknown) | undefined;
  /** Sees each failure that is survived. */
  readonly onFailure?: ((error: ApiError) => void) | undefined;
}

/**
 * Asks an operation again and again until its answer shows a state, as the document's `x-states` describes it.
 *
 * What a read may survive is survived: lost connections, 408, 429, 5xx. A state that the document does not know counts as
 * still going on.
 *
 * @param parameters of the operation
 * @returns the answer that shows the state
 * @throws StateError when the state cannot come any more, when the time is over, or when the signal aborts
 * @throws ApiError when the service refuses to show it
 */
export async function waitForState(
  client: object,
  operationId: string,
  parameters: Readonly<Record<string, unknown>>,
  wanted: string,
  options: WaitOptions<unknown> = {},
): Promise<unknown> {
  const { service } = madeOf(client);
  const shown = (await rowOf(service, operationId))?.states;
  const method = (client as Record<string, (...args: unknown[]) => Promise<unknown>>)[methodName(operationId)];
  if (shown === undefined || method === undefined)
    throw wrongOption("operationId", "must be an operation that shows a state");
  const known = statesOf(shown);
  if (!known.has(wanted)) throw wrongOption("wanted", `must be one of ${[...known].join(", ")}`);
  // Before the first pause, and not after it.
  const { value } = snapshot(operationId, "parameters", parameters);
  validate(operationId, "parameters", value, await validatorsOf(service, operationId));
  const {
    signal,
    firstMs = 10_000,
    everyMs = 10_000,
    timeoutMs = Infinity,
    ...rest
  } = checkedOptions(options, waitKinds);
  const { missingMs = 0, onState, onFailure } = rest;
  const begun = performance.now();
  const passed = () => performance.now() - begun;
  let seen: string | undefined;
  let state: string | undefined;
  const inVain = (reason: StateError["reason"], cause?: unknown) =>
    failure(operationId, reason, wanted, state, shown, cause);
  for (let pause = firstMs; ; pause = Math.max(everyMs, Math.min(passed() / 60, slowestMs))) {
    const left = timeoutMs - passed();
    await sleep(Math.min(pause, Math.max(left, 0)), signal).catch((error: unknown) => {
      throw error instanceof Interrupted ? inVain("aborted") : error;
    });
    if (pause > 0 && pause > left) throw inVain("timeout");
    let answer: unknown;
    try {
      answer = await method(parameters, signal === undefined ? {} : { signal });
    } catch (error) {
      if (signal?.aborted) throw inVain("aborted", error);
      const isMissing = isApiError(error) && error.status === 404 && passed() < missingMs;
      if (!isMissing && !isSurvivable(error)) throw error;
      onFailure?.(error as ApiError); // which it was found to be
      continue;
    }
    state = String(propertyOf(answer, shown.of));
    const text = JSON.stringify(answer);
    if (text !== seen) await onState?.(state, answer);
    seen = text;
    if (state === wanted) return answer;
    if (!canCome(wanted, state, shown)) throw inVain("ended");
  }
}

/** A look in five minutes is enough for what takes hours. */
const slowestMs = 300_000;

/** Whether a state can still follow another, as far as the document knows. */
export function canCome(wanted: string, from: string, { states }: ShownStates): boolean {
  const reached = new Set([from]);
  for (const state of reached) {
    const known = Object.hasOwn(states, state) ? states[state] : undefined;
    if (known === undefined || known.next.includes(wanted)) return true;
    for (const next of known.next) reached.add(next);
  }
  return false;
}

/** Neither the service nor its gateway said anything about what was asked for. */
function isSurvivable(error: unknown): boolean {
  if (error instanceof ConnectionError) return error.failure !== "aborted";
  if (!(error instanceof ResponseError)) return false;
  const { status = 0 } = error;
  return status >= 500 || status === 429 || status === 408;
}

function failure(
  operation: string,
  reason: StateError["reason"],
  wanted: string,
  state: string | undefined,
  { states }: ShownStates,
  cause: unknown,
): StateError {
  const action = state !== undefined && Object.hasOwn(states, state) ? states[state]?.action : undefined;
  const now = state === undefined ? "No state was seen yet" : `It is ${state}`;
  const why = {
    ended: `${now}, from which ${wanted} does not come.`,
    timeout: `${now}, and the time to wait for ${wanted} is over. Wait again at any time.`,
    aborted: `${now}; the waiting for ${wanted} was ended. Wait again at any time.`,
  }[reason];
  const help = action === undefined ? "" : ` What to do: ${action}`;
  return new StateError(`${operation}: ${why}${help}`, reason, wanted, state, action, operation, cause);
}

/** What its options take. */
export const waitKinds = {
  signal: "signal",
  timeoutMs: "milliseconds",
  firstMs: "milliseconds",
  everyMs: "milliseconds",
  missingMs: "milliseconds",
  onState: "function",
  onFailure: "function",
} as const satisfies Readonly<Record<keyof WaitOptions<unknown>, OptionKind>>;

/** Every state that the document names, in its order. */
function statesOf({ states }: ShownStates): ReadonlySet<string> {
  return new Set([...Object.keys(states), ...Object.values(states).flatMap(({ next }) => next)]);
}
