import type { PurchaseCertificateResponseBody } from "../../../generated/models.js";
import type { FoundOut, Journal } from "../../engine/journal.js";
import type { PurchaseEntry } from "./entry.js";
import type { Verdict } from "./verdict.js";

/** The part of a journal that settles. */
interface Settling extends Pick<Journal, "settle"> {
  settleByHand(id: string, note: string, found?: FoundOut): Promise<unknown>;
}

/** Settles an entry as it was found to have ended: its key then gives the order, or is free. */
export async function settleAs(
  journal: Settling,
  { id, key }: PurchaseEntry,
  verdict: Exclude<Verdict, { readonly verdict: "undecided" }>,
): Promise<void> {
  if (verdict.verdict === "not-found") {
    await journal.settleByHand(id, "reconciled: no certificate of this purchase exists", { made: false });
    return;
  }
  const { orderId, certificates } = verdict;
  // As the first answer would have said it.
  const data: PurchaseCertificateResponseBody = {
    order_id: orderId,
    cert: certificates.map((cert_id) => ({ cert_id })),
  };
  await journal.settle(id, {
    ...{ outcome: "succeeded", receipt: orderId },
    ...(key !== undefined && { answer: { data } }),
  });
}
