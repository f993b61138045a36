import { JournalError } from "../engine/errors.js";
import { fileJournal } from "../engine/journal-file.js";
import { fingerprint } from "../engine/journal.js";
import { bounded } from "../engine/transport/bounded.js";
import { journalMs } from "../engine/transport/journaled.js";
import { say, type Io } from "./io.js";
import { defaultJournalFile } from "./journal-place.js";
import type { JournalPlace } from "./report.js";
import type { ShownRequest, Target } from "./request.js";
import { targetWords } from "./target.js";
import type { Operation } from "./types.js";

/** The journal in a file, with what a command tells about it: the entry that it opened, and one that is open already. */
export function keepJournal(named: string | undefined, target: Target, io: Io) {
  const file = named ?? defaultJournalFile(io.env);
  const kept = fileJournal(file, { onWarning: (message) => say(io, message, "yellow") });
  let entry: string | undefined;
  const journal = {
    settle: kept.settle,
    async open(...args: Parameters<typeof kept.open>) {
      const result = await kept.open(...args);
      if ("id" in result) entry = result.id;
      return result;
    },
    async openByKey(...args: Parameters<typeof kept.openByKey>) {
      const result = await kept.openByKey(...args);
      if ("id" in result) entry = result.id;
      return result;
    },
  };
  return {
    journal,
    /** @param isReconciled whether the service can be asked what became of a call */
    place: (isReconciled = false): JournalPlace => ({
      ...{ file, named: named !== undefined, entry },
      ...{ target: targetWords(target), isReconciled },
    }),
    /**
     * Looks for the same purchase. The client refuses a repetition too, but a person is better told before being asked.
     *
     * @returns whether it was made under this key
     */
    async lookUp(
      { operationId }: Operation,
      { url, body }: ShownRequest,
      key: string | undefined,
      deadlineMs = journalMs,
    ): Promise<boolean> {
      const wanted = await fingerprint(operationId, url, body === undefined ? undefined : JSON.parse(body));
      const entries = await bounded(Math.min(journalMs, deadlineMs), io.signal, kept.entries).catch(
        (cause: unknown) => {
          const why = cause instanceof JournalError ? cause.message : "the journal took too long to read.";
          throw new JournalError(`${operationId} was not sent: ${why}`, undefined, { operation: operationId });
        },
      );
      const equal = entries.filter((other) => other.fingerprint === wanted);
      // Of one with a key the client says more; and it waits for one that is under way.
      const same = key === undefined && equal.find((other) => other.state === "open");
      if (same)
        throw new JournalError(`${operationId} was not sent: the journal holds it already.`, same.id, {
          operation: operationId,
          refusal: "open",
        });
      return equal.some((other) => key !== undefined && other.key === key && other.receipt !== undefined);
    },
  };
}
