/**
 * Buys one certificate. Run it twice, at once, or after a crash: under one key one order is made.
 *
 *     npx tsx examples/buy.ts shop-2026-11
 */
import { ScmError, UnknownOutcomeError } from "huaweicloud-scm";
import { fileJournal } from "huaweicloud-scm/journal";
import { clientFromEnvironment } from "./service.js";

const [purchaseKey = "first-purchase"] = process.argv.slice(2);

try {
  const scm = clientFromEnvironment({ journal: fileJournal("purchases.jsonl") });
  const order = await scm.subscribeCertificate(
    {
      cert_brand: "GEOTRUST",
      cert_type: "DV_SSL_CERT_BASIC",
      domain_type: "SINGLE_DOMAIN",
      domain_numbers: 1,
      effective_time: 1,
      order_number: 1,
      agree_privacy_protection: true,
      is_auto_pay: true,
    },
    { purchaseKey },
  );
  console.log(`order ${order.order_id}: ${order.cert.map(({ cert_id }) => cert_id).join(", ")}`);
} catch (error) {
  if (!(error instanceof ScmError)) throw error;
  console.error(error.message);
  // The exit codes of `scm`: 5 means that nobody knows yet whether it was bought.
  process.exitCode = error instanceof UnknownOutcomeError ? 5 : 1;
}
