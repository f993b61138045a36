import type { JournalError, Outcome } from "./errors.js";
import type { Violation } from "./violations.js";

/** One attempt has ended. Holds no secret. */
export interface AttemptEvent {
  /** The operationId; undefined for a raw call to a path that the document does not have. */
  readonly operation: string | undefined;
  /** Counted from 1. */
  readonly attempt: number;
  /** Milliseconds from asking for credentials to the end of the answer's body. */
  readonly durationMs: number;
  /** HTTP status, when an answer or its head came. When the credentials failed: the status that they were refused with. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly outcome: "succeeded" | Outcome;
  /** Milliseconds until the next attempt; undefined when there is none. */
  readonly retryInMs: number | undefined;
}

/** A call that got as far as its first attempt has ended. Holds no secret. */
export interface OutcomeEvent {
  readonly operation: string | undefined;
  readonly attempts: number;
  /** Milliseconds, pauses included. */
  readonly durationMs: number;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly outcome: "succeeded" | Outcome;
  /** How a successful answer breaks the API document. */
  readonly violations: readonly Violation[];
}

/**
 * Functions that see what happens, for logs and metrics. They run in line, so keep them short; what they throw is
 * ignored, since a broken log must not change the outcome of a purchase.
 */
export interface Hooks {
  /** Each attempt, when it has ended. */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Each call, when it has ended. */
  readonly onOutcome?: ((event: OutcomeEvent) => void) | undefined;
  /** The journal could not be written after the call; its entry stays open, and the call's result stands. */
  readonly onJournalError?: ((error: JournalError) => void) | undefined;
}

/** Calls a hook, if there is one, with an event made for it. See {@link Hooks} for why its errors end here. */
export function notify<Event>(hook: ((event: Event) => void) | undefined, event: () => Event): void {
  if (hook === undefined) return;
  try {
    // TypeScript lets an async function stand where nothing is returned; its rejection would end the process.
    Promise.resolve(hook(event())).catch(() => undefined);
  } catch {
    // Nothing may follow from it.
  }
}
