import type { ScmClient } from "../../client.js";
import { journaledUrl } from "../../engine/journaled-url.js";
import { checkedOptions } from "../../engine/checked-options.js";
import { readData, wrongOption } from "../../engine/options.js";
import { Interrupted, sleep } from "../../engine/transport/bounded.js";
import { ConnectionError } from "../../engine/errors.js";
import type { PurchaseEntry } from "./entry.js";
import { gather } from "./evidence.js";
import { wasNeverSent } from "./never-sent.js";
import { areAlike, productOf } from "./product.js";
import { purchaseTagKey, type Tag } from "./purchase-tag.js";
import { judge, lagMs, type OpenPurchase, type Verdict } from "./verdict.js";

/** What to go by. */
export interface ReconcileOptions {
  /** All that the journal knows, the oldest first, as it gives them. Without them, the order of another purchase may be taken for this one's. */
  readonly entries?: readonly PurchaseEntry[] | undefined;
  /** Wait until a verdict holds, which is ten minutes after the call ended. Default: tell when that will be. */
  readonly wait?: boolean | undefined;
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined;
  /** How far the clocks of this machine and of the service may be apart, where no known purchase tells; default 60,000. */
  readonly skewMs?: number | undefined;
  /** The time of this machine; default `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** A call that got no answer is over then, whatever its time limits were. */
const longestCallMs = 120_000;

/** So far around a purchase it is looked for others who buy the same. */
const aroundMs = 86_400_000;

/**
 * Finds out what became of a purchase without a known outcome. It only reads.
 *
 * Brand, type, kind and number of domains, the time in the certificate's id, and what the journal knows of other purchases
 * decide; a tag of its own (`purchaseTag()`) proves it, where the service kept it. It says *bought* with order and
 * certificates; *not found* when no certificate of it exists ten minutes after; or *undecided* with what was seen and what
 * would decide it. The API tells no account, so the client must be one of the account that bought.
 *
 * @param entry an open entry of the journal, of `SubscribeCertificate`
 * @throws ValidationError for another entry, and for a client of another host than the purchase was sent to
 * @throws ScmError when the service does not answer
 */
export async function reconcile(
  client: ScmClient,
  given: PurchaseEntry,
  options: ReconcileOptions = {},
): Promise<Verdict> {
  const {
    entries: all = [],
    wait = false,
    signal,
    skewMs = 60_000,
    now = Date.now,
  } = checkedOptions(options, {
    entries: "list",
    wait: "boolean",
    signal: "signal",
    skewMs: "milliseconds",
    now: "function",
  });
  const [entry, entries] = [readData("entry", given), readData("entries", all)];
  if (entries.some((each: PurchaseEntry | null) => typeof each?.id !== "string"))
    throw wrongOption("entries", "must be those of a journal");
  await checkEntry(client, entry);
  const here = entries.filter(({ operation, url }) => operation === entry.operation && url === entry.url);
  if (wasNeverSent(entry, here))
    return {
      verdict: "not-found",
      message: "It was never sent: its process ended when it saw that the same purchase was begun before.",
    };
  const product = productOf(entry.body);
  const others = here.filter((each) => each.id !== entry.id && !wasNeverSent(each, here));
  const purchase = openPurchase(entry);
  const tag = tagOf(entry, others);
  const call = signal === undefined ? {} : { signal };
  if (wait) await pause(purchase.end + lagMs - now(), signal);
  const evidence = await gather(client, product, [purchase.at - aroundMs, purchase.end + aroundMs], tag, call);
  return judge({
    purchase,
    count: product.count,
    rivals: others.filter((each) => each.state === "open" && areAlike(product, productOf(each.body))).map(openPurchase),
    known: new Map(others.flatMap(({ receipt, at }) => (receipt === undefined ? [] : [[receipt, Date.parse(at)]]))),
    evidence,
    now: now(),
    skewMs,
  });
}

async function checkEntry(client: ScmClient, entry: PurchaseEntry): Promise<void> {
  if (entry?.operation !== "SubscribeCertificate")
    throw wrongOption("entry", "must be of SubscribeCertificate: other calls say themselves what to look at");
  if (entry.state !== "open") throw wrongOption("entry", "is settled already");
  if (
    typeof entry.at !== "string" ||
    Number.isNaN(Date.parse(entry.at)) ||
    typeof entry.body !== "object" ||
    entry.body === null
  )
    throw wrongOption("entry", "must have the time and the body of the purchase");
  if ((await journaledUrl(client, entry.operation)) !== entry.url)
    throw wrongOption("client", `must be of the host that the purchase was sent to, ${entry.url}`);
}

function openPurchase({ id, at, endedAt, endsBy }: PurchaseEntry): OpenPurchase {
  const begun = Date.parse(at);
  const end = endedAt ?? endsBy;
  return {
    ...{ id, at: begun, end: end === undefined ? begun + longestCallMs : Date.parse(end) },
    isKilled: endedAt === undefined,
  };
}

/** The tag that only this purchase has: that of the call option `purchaseTag`, or one in its body. */
function tagOf({ tag, body }: PurchaseEntry, others: readonly PurchaseEntry[]): Tag | undefined {
  const tags = (given: unknown): Tag[] => {
    const list: unknown = Object(given).tags;
    return (Array.isArray(list) ? list : []).flatMap((tag: unknown) => {
      const { key, value } = Object(tag) as Partial<Record<keyof Tag, unknown>>;
      return key === purchaseTagKey && typeof value === "string" && value !== "" ? [{ key, value }] : [];
    });
  };
  const [own] = tags({ tags: [tag] });
  if (own !== undefined) return own;
  const taken = new Set(others.flatMap((each) => tags(each.body)).map(({ value }) => value));
  return tags(body).find(({ value }) => !taken.has(value));
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    if (ms > 0) await sleep(ms, signal);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new ConnectionError("The caller gave up before the purchase was looked for.", "aborted", {
      outcome: "not-sent",
    });
  }
}
