import type {
  ApplyCertificateRequestBody,
  ExportCertificateResponseBody,
  PurchaseCertificateRequestBody,
  ShowCertificateResponseBody,
} from "../../generated/models.js";
import type { ScmClient } from "../client.js";
import { journaledUrl } from "../engine/journaled-url.js";
import { ApiError, ConnectionError, isApiError, JournalError } from "../engine/errors.js";
import { fingerprint, type FoundOut, type Journal } from "../engine/journal.js";
import { checkedOptions, type OptionKind } from "../engine/checked-options.js";
import { madeOf } from "../engine/made.js";
import { hasFunctions, readData, wrongOption } from "../engine/options.js";
import { Interrupted, sleep } from "../engine/transport/bounded.js";
import { checkApplication } from "./application-check.js";
import { gather } from "./reconcile/evidence.js";
import { productOf } from "./reconcile/product.js";
import { purchaseTagKey } from "./reconcile/purchase-tag.js";
import type { PurchaseEntry } from "./reconcile/entry.js";
import { reconcile } from "./reconcile/reconcile.js";
import { UndecidedError } from "./undecided.js";
import { settleAs } from "./reconcile/settle.js";
import { lagMs } from "./reconcile/verdict.js";
import { waitFor, type SeenStatus } from "./wait.js";

/** A journal that can be read and settled, such as `fileJournal(path)` makes. */
export interface ReadableJournal extends Journal {
  entries(): Promise<readonly (PurchaseEntry & { readonly outcome?: string })[]>;
  openByKey: NonNullable<Journal["openByKey"]>;
  settleByHand(id: string, note: string, found?: FoundOut): Promise<unknown>;
}

/** What a certificate was issued as. */
export interface ObtainedFiles {
  /** The certificate alone, those that issued it, and both in one, in PEM form. */
  readonly certificate: string;
  readonly chain: string;
  readonly fullchain: string;
  /** Undefined where the application brought its own `csr`. */
  readonly privateKey: string | undefined;
}

/** What to obtain, and with what. */
export interface ObtainOptions {
  /** Of the account that buys. */
  readonly client: ScmClient;
  /** Where the purchase is kept. It is what makes this repeatable: give the same one each time. */
  readonly journal: ReadableJournal;
  /**
   * The name of what is obtained, for example `shop-2026-11`. It is the `purchaseKey` of the purchase and stands in a tag of
   * it (`scm-purchase`), and makes it another purchase than any with another key.
   */
  readonly key: string;
  /** One certificate. Whether it is paid at once is said by `is_auto_pay`. */
  readonly purchase: PurchaseCertificateRequestBody;
  /** With `csr` for a key of your own; without it the service makes the key. */
  readonly application: ApplyCertificateRequestBody;
  /** Publishes the proofs of ownership. Called whenever they are shown anew, so it must bear to be called again. */
  readonly onProof: (proofs: SeenStatus["proofs"]) => unknown;
  /** Takes the files. Called at the end of each run, so it must bear to be called again. */
  readonly output: (files: ObtainedFiles) => unknown;
  /** Sees each step as it begins. */
  readonly onStep?: ((step: ObtainStep) => void) | undefined;
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two looks; default 10,000. */
  readonly everyMs?: number | undefined;
  /** Default `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** What `obtainCertificate` does, in its order. */
export type ObtainStep = "reconcile" | "buy" | "find" | "apply" | "wait" | "export" | "output";

/** What was obtained, in this run or an earlier one. */
export interface Obtained {
  /** The id of the order. */
  readonly orderId: string;
  /** As the service shows it. */
  readonly certificate: ShowCertificateResponseBody;
  /** What it was exported as. */
  readonly files: ObtainedFiles;
}

/**
 * Buys a certificate, applies for it, has its proofs published, waits until it is issued and exports it. Run it again after a
 * crash, or whenever: with the same journal, key and purchase it goes on where it was. One order, one application.
 *
 * The journal keeps the purchase; what came after it is read from the service, which is asked before each step.
 *
 * @throws UndecidedError while nobody can know whether it was bought
 * @throws StateError when the authority refuses the application; it says what to do
 * @throws ScmError when a step fails; the next run takes it up again
 */
export async function obtainCertificate(options: ObtainOptions): Promise<Obtained> {
  const given = checkedOptions(options, optionKinds);
  for (const name of ["client", "journal", "purchase", "application", "onProof", "output"] as const)
    if (given[name] === undefined) throw wrongOption(name, "is needed");
  madeOf(given.client);
  if (!hasFunctions("journal", given.journal, "open", "settle", "entries", "openByKey", "settleByHand"))
    throw wrongOption("journal", "must be a journal that can be read and keeps keys, such as fileJournal(path) makes");
  const read = {
    ...given,
    purchase: readData("purchase", given.purchase),
    application: readData("application", given.application),
  };
  const run = new Run(read);
  await checkApplication(read);
  const orderId = await run.order();
  const id = await run.find(orderId);
  const before = await run.look(id);
  if (before.status === "PAID") await run.apply(id);
  const certificate = await run.issued(id);
  const files = await run.files(id);
  return { orderId, certificate, files };
}

const optionKinds = {
  client: "object",
  journal: "object",
  key: "text",
  purchase: "object",
  application: "object",
  onProof: "function",
  output: "function",
  onStep: "function",
  signal: "signal",
  everyMs: "milliseconds",
  now: "function",
} as const satisfies Readonly<Record<keyof ObtainOptions, OptionKind>>;

type Entry = PurchaseEntry & { readonly outcome?: string };

class Run {
  readonly #options: ObtainOptions;
  readonly #body: PurchaseCertificateRequestBody;
  readonly #call: { readonly signal?: AbortSignal };
  /** When the purchase was sent, as far as it is known. */
  #boughtAt = 0;
  #certificateId: string | undefined;

  constructor(options: ObtainOptions) {
    const { key, purchase, signal } = options;
    if (typeof key !== "string" || key === "") throw wrongOption("key", "must be a name for what is obtained");
    if (purchase.order_number !== 1)
      throw wrongOption("purchase", "must have order_number 1: one certificate is obtained");
    if (purchase.tags !== undefined && !Array.isArray(purchase.tags))
      throw wrongOption("purchase", "must have a list as its tags");
    this.#options = options;
    this.#body = { ...purchase, tags: [...(purchase.tags ?? []), { key: purchaseTagKey, value: key }] };
    this.#call = signal === undefined ? {} : { signal };
  }

  /** The order, bought if it was not yet. */
  async order(): Promise<string> {
    const { client, journal } = this.#options;
    const print = await fingerprint(
      "SubscribeCertificate",
      (await journaledUrl(client, "SubscribeCertificate")) ?? "",
      this.#body,
    );
    for (let tries = 0; ;) {
      const entries = await journal.entries();
      const mine = entries.filter((entry) => entry.fingerprint === print);
      const done = mine.find(({ outcome, receipt }) => outcome === "succeeded" && receipt !== undefined);
      if (done?.receipt !== undefined) {
        this.#boughtAt = Date.parse(done.at);
        return done.receipt;
      }
      const open = mine.find(({ state }) => state === "open");
      if (open !== undefined) {
        const orderId = await this.#reconciled(open, entries);
        if (orderId !== undefined) return orderId;
        // Killed more than once, it may have left several; only the first of them can have been sent.
        continue;
      }
      try {
        return await this.#buy();
      } catch (error) {
        // Another process with the same key was faster; look again, once.
        if (!(error instanceof JournalError) || error.entry === undefined || tries++ > 0) throw error;
      }
    }
  }

  /** @returns undefined when it is known that nothing was bought */
  async #reconciled(entry: Entry, entries: readonly Entry[]): Promise<string | undefined> {
    const { client, journal, now = Date.now } = this.#options;
    this.#begins("reconcile");
    const verdict = await reconcile(client, entry, { entries, now, ...this.#call });
    if (verdict.verdict === "undecided") throw new UndecidedError(verdict, entry.id);
    await settleAs(journal, entry, verdict);
    if (verdict.verdict === "not-found") return undefined;
    this.#certificateId = verdict.certificates[0];
    this.#boughtAt = Date.parse(entry.at);
    return verdict.orderId;
  }

  async #buy(): Promise<string> {
    const { client, journal, key, now = Date.now } = this.#options;
    this.#begins("buy");
    this.#boughtAt = now();
    const { order_id, cert } = await client.subscribeCertificate(this.#body, {
      ...this.#call,
      ...{ journal, purchaseKey: key },
    });
    this.#certificateId = cert[0]?.cert_id;
    return order_id;
  }

  /** The certificate of an order: no call gives it, so those of its time are looked at. */
  async find(orderId: string): Promise<string> {
    if (this.#certificateId !== undefined) return this.#certificateId;
    this.#begins("find");
    const product = productOf(this.#body);
    const around: [number, number] = [this.#boughtAt - lagMs, this.#boughtAt + 2 * lagMs];
    return this.#untilThere(async () => {
      const { orders } = await gather(this.#options.client, product, around, undefined, this.#call);
      return orders.find((order) => order.orderId === orderId)?.certificates[0];
    }, `The certificate of order ${orderId} is not shown. Look into the console: it may have been returned or deleted.`);
  }

  /** The certificate as it is; right after a purchase it may not be shown yet. */
  async look(id: string): Promise<ShowCertificateResponseBody> {
    const { client } = this.#options;
    return this.#untilThere(async () => {
      try {
        const certificate = await client.showCertificate({ certificate_id: id }, this.#call);
        return certificate;
      } catch (error) {
        if (isApiError(error) && error.status === 404) return undefined;
        throw error;
      }
    }, `The certificate ${id} is not there. It may have been returned or deleted.`);
  }

  /** Applies once: a second application is refused by the state that the first one brought about. */
  async apply(id: string): Promise<void> {
    const { client, application } = this.#options;
    this.#begins("apply");
    try {
      await client.applyCertificate({ certificate_id: id }, application, this.#call);
    } catch (error) {
      const mayBeDone = isApiError(error) && (error.outcome === "unknown" || error.errorCode === "SCM.0010");
      if (!mayBeDone || (await this.look(id)).status === "PAID") throw error;
    }
  }

  async issued(id: string): Promise<ShowCertificateResponseBody> {
    const { client, onProof, everyMs = 10_000, signal } = this.#options;
    this.#begins("wait");
    let told = "[]";
    return waitFor(client, id, "ISSUED", {
      ...(signal && { signal }),
      firstMs: 0,
      everyMs,
      async onState({ proofs }) {
        const text = JSON.stringify(proofs);
        if (text !== told && proofs.length > 0) await onProof(proofs);
        told = text;
      },
    });
  }

  async files(id: string): Promise<ObtainedFiles> {
    const { client, output } = this.#options;
    this.#begins("export");
    const exported: ExportCertificateResponseBody = await client.exportCertificate({ certificate_id: id }, this.#call);
    const certificate = lines(exported.certificate);
    const chain = lines(exported.certificate_chain);
    const files = {
      certificate,
      chain,
      fullchain: certificate === "" ? lines(exported.entire_certificate) : certificate + chain,
      privateKey: exported.private_key ? lines(exported.private_key) : undefined,
    };
    this.#begins("output");
    await output(files);
    return files;
  }

  #begins(step: ObtainStep): void {
    this.#options.onStep?.(step);
  }

  /** Asks until something is there, for as long as the service may lag behind. */
  async #untilThere<Found>(ask: () => Promise<Found | undefined>, otherwise: string): Promise<Found> {
    const { everyMs = 10_000, signal, now = Date.now } = this.#options;
    for (;;) {
      const found = await ask();
      if (found !== undefined) return found;
      if (now() > this.#boughtAt + lagMs) throw new ApiError(otherwise, { outcome: "rejected" });
      await sleep(everyMs, signal).catch((error: unknown) => {
        if (!(error instanceof Interrupted)) throw error;
        throw new ConnectionError("The caller gave up; run it again to go on.", "aborted", { outcome: "not-sent" });
      });
    }
  }
}

function lines(pem: string | null | undefined): string {
  const text = (pem ?? "").trim();
  return text === "" ? "" : `${text}\n`;
}
