import { JournalError } from "../engine/errors.js";
import type { FileJournal, JournalEntry } from "../engine/journal-file.js";
import type { Journal, NamedIntent } from "../engine/journal.js";
import { mayBeDone, roomLeft, type Room } from "./allowance.js";
import type { DocumentedOperation } from "./document.js";
import { isOurs } from "./keys.js";
import type { Setting } from "./types.js";

/** A journal for one call, which tells the entry that the call opened. */
export interface Noted {
  readonly journal: Journal & Required<Pick<Journal, "openByKey">>;
  entry(): string | undefined;
}

export function noted(kept: FileJournal): Noted {
  let id: string | undefined;
  const note = <Opened extends object>(opened: Opened): Opened => {
    if ("id" in opened && typeof opened.id === "string") ({ id } = opened);
    return opened;
  };
  return {
    entry: () => id,
    journal: {
      settle: kept.settle,
      open: async (...args) => note(await kept.open(...args)),
      openByKey: async (intent) => note(await kept.openByKey(intent)),
    },
  };
}

/** What is left of the allowance, as the journal knows it. */
export async function roomNow(
  setting: Setting,
  operation: DocumentedOperation,
  url: string | undefined,
): Promise<Room> {
  return room(setting, operation, await setting.journal.entries(), url);
}

/**
 * A journal for one call of what costs money. Beside what a journal refuses, it refuses what is open, or was begun by anybody
 * since it was quoted, under whatever key; and what goes beyond the allowance. It looks after its own line is on the disk: of
 * several processes that spend at the same time, those whose lines came first go on.
 *
 * @param known the entries of the operation that were there when it was quoted
 */
export function guarded(
  setting: Setting,
  operation: DocumentedOperation,
  known: ReadonlySet<string>,
  body: unknown,
): Noted {
  const { journal: kept } = setting;
  const { journal, entry } = noted(kept);
  return {
    entry,
    journal: {
      ...journal,
      async openByKey(intent) {
        const opened = await journal.openByKey(intent);
        if (!("id" in opened)) return opened;
        const entries = await kept.entries();
        const before = entries.slice(
          0,
          entries.findIndex(({ id }) => id === opened.id),
        );
        const same = before.find((each) => isSame(each, intent) && (each.state === "open" || !known.has(each.id)));
        const isCounted = operation.row.chargesMoney === true;
        if (same === undefined && (!isCounted || room(setting, operation, before, intent.url).for(body) !== undefined))
          return opened;
        await kept.settle(opened.id, { outcome: "not-sent" });
        if (same?.state === "open") return { openEntry: { id: same.id, at: same.at } };
        throw same === undefined
          ? new JournalError("it would go beyond what a person allowed to buy (--allow-purchases)", undefined)
          : madeMeanwhile(same);
      },
    },
  };
}

function room(
  { allowed }: Setting,
  operation: DocumentedOperation,
  entries: readonly JournalEntry[],
  url: string | undefined,
): Room {
  const spent = entries.filter(
    (entry) => isOurs(entry.key) && entry.operation === operation.operationId && entry.url === url && mayBeDone(entry),
  );
  return roomLeft(allowed.purchases, operation, spent);
}

function isSame(entry: JournalEntry, { fingerprint }: NamedIntent): boolean {
  return entry.fingerprint === fingerprint && mayBeDone(entry);
}

function madeMeanwhile({ id, at, receipt }: JournalEntry): JournalError {
  const proof = receipt === undefined ? "" : ` (${receipt})`;
  return new JournalError(
    `the same was made since it was quoted: entry ${id} of ${at}${proof}. If the person wants it once more, get a new quote`,
    undefined,
  );
}
