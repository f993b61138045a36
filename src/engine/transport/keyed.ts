import { withoutSecrets } from "../effects.js";
import { JournalError } from "../errors.js";
import type { Intent, Journal, OpenedByKey, OpenEntry, RecordedPurchase, Settlement, TakenKey } from "../journal.js";
import { toViolations } from "../violations.js";
import type { Call, Exchange, Span, Trail } from "./exchange.js";
import { oneLine } from "./failure.js";
import { mask, type Redact } from "./redact.js";

/** What a journal said of a purchase that is about to be sent. */
export type Opened = OpenedByKey;

/** Asks a journal, by the key of the call where it has one. */
export async function openingOf(journal: Journal, intent: Intent, call: Call, span: Span): Promise<Opened> {
  const { purchaseKey: key, allowRepeat = false } = call;
  const opened =
    key === undefined || journal.openByKey === undefined
      ? await journal.open(intent, allowRepeat)
      : await journal.openByKey({ ...intent, key, ...endsBy(span) });
  // A journal of the caller's own making may give anything.
  const given = Object(opened) as Partial<Record<"id" | "openEntry" | "recorded" | "taken", unknown>>;
  const isEntry = (value: unknown) => typeof value === "object" && value !== null;
  if (typeof given.id !== "string" && ![given.openEntry, given.recorded, given.taken].some(isEntry))
    throw new TypeError("its open() gave neither an id nor an open entry");
  return opened;
}

function endsBy({ end }: Span): { readonly endsBy?: string } {
  const at = new Date(Date.now() + (end - performance.now()));
  return Number.isNaN(at.getTime()) ? {} : { endsBy: at.toISOString() };
}

/** Whether another call may be at it still. */
export function isUnderWay(opened: Opened): boolean {
  return "openEntry" in opened && Date.now() < Date.parse(opened.openEntry.endsBy ?? "");
}

/** The error of a purchase that an entry stands in the way of. */
export function refused(
  operation: string,
  opened: { readonly openEntry: OpenEntry } | { readonly taken: TakenKey },
  { purchaseKey }: Call,
  reconcile: string | undefined,
): JournalError {
  const key = purchaseKey === undefined ? "" : `the key ${JSON.stringify(purchaseKey)} stands for `;
  if ("taken" in opened) {
    const { id, at, by, note } = opened.taken;
    const [what, action] =
      by === "another-body"
        ? [`another purchase, ${id} of ${at}, which had another body`, "Another purchase takes another key."]
        : [
            `the purchase ${id} of ${at}, which was settled by hand${note === undefined ? "" : ` (${oneLine(note, 200)})`} without saying whether it was made`,
            "If it was not, take another key.",
          ];
    return new JournalError(`${operation} was not sent: ${key}${what}. ${action}`, id, {
      operation,
      refusal: by === "another-body" ? "key-of-another-body" : "key-settled-by-hand",
    });
  }
  const { id, at } = opened.openEntry;
  const underWay = isUnderWay(opened);
  if (key === "")
    return new JournalError(
      `${operation} was not sent: the journal holds an open entry for the same purchase, ${id} of ${at}. Find out whether it was ` +
        `carried out and settle the entry, or pass allowRepeat: true to buy all the same.`,
      id,
      { operation, refusal: "open" },
    );
  const how = reconcile === undefined ? "Find out what became of it" : `Find out with ${reconcile} ${id}`;
  return new JournalError(
    `${operation} was not sent: ${key}the purchase ${id} of ${at}, and ${
      underWay
        ? `another call may be at it until ${opened.openEntry.endsBy}. Try again then`
        : `it is not known whether it was made. ${how}, and settle the entry`
    }.`,
    id,
    { operation, refusal: underWay ? "key-under-way" : "key-open" },
  );
}

/** What the journal keeps of the answer to a purchase with a key: what a repetition gives, without a secret. */
export function keptAnswer(data: unknown, { answer: { status }, trail }: Exchange): Pick<Settlement, "answer"> {
  const { purchaseKey, operation } = trail.call;
  if (purchaseKey === undefined) return {};
  if (data === undefined) return { answer: { status } };
  const kept = clean(withoutSecrets(data, operation?.secrets?.answer ?? [], mask), trail.redact);
  // A journal is no store for whatever a server says.
  return { answer: { status, ...(JSON.stringify(kept).length <= longestAnswer && { data: kept }) } };
}

/** Characters; documented answers have a few hundred. */
const longestAnswer = 64 * 1024;

/** A server may quote what it was sent, anywhere. */
function clean(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => clean(item, redact));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [redact(name), clean(item, redact)]));
}

/** The exchange of a purchase that the journal knows, as if it had just been answered. */
export function recall(recorded: RecordedPurchase, trail: Trail): Exchange {
  const { receipt, requestId, answer = {} } = recorded;
  const name = trail.call.operation?.receipt;
  const known = name === undefined || receipt === undefined ? undefined : { [name]: receipt };
  const data = answer.data ?? known;
  const { status = 0 } = answer;
  const validator =
    trail.validators[status] ?? Object.entries(trail.validators).find(([word]) => word.startsWith("2"))?.[1];
  const violations = validator === undefined || validator(data) ? [] : toViolations(validator.errors);
  return {
    answer: { status, headers: noFields, text: undefined, json: data },
    verdict: { kind: "success", data, violations },
    requestId,
    trail,
    recorded,
  };
}

/** A real Headers would make Node load its whole fetch. Nothing asks for more of it. */
const noFields = { get: () => null } as unknown as Headers;
