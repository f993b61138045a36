/**
 * A program that buys with a journal, for tests that kill it. It is compiled and run in a process of its own. Reads one
 * JSON line per purchase from standard input, `{ "number": 5 }`, and answers each with one line; a number without end
 * (`{ "from": 5 }`) buys one purchase after the other until it is killed. `{ "compact": true }` compacts the journal
 * again and again. With a `key`, the purchase is made under it, and told within `deadlineMs`.
 */
import { createInterface } from "node:readline";
import { authToken, createScmClient, isScmError, JournalError } from "../../../src/index.js";
import { fileJournal } from "../../../src/engine/journal-file.js";

interface Order {
  readonly number?: number;
  readonly from?: number;
  readonly compact?: true;
  readonly key?: string;
  readonly deadlineMs?: number;
}

const [endpoint = "", file = "", tokenFromParent = ""] = process.argv.slice(2);
const journal = fileJournal(file);
const client = createScmClient({ endpoint, credentials: authToken(tokenFromParent), journal });

async function buy(number: number, { key: purchaseKey, deadlineMs }: Order = {}): Promise<void> {
  const tags = [{ key: "purchase", value: String(number) }];
  try {
    const { order_id } = await client.subscribeCertificate(
      {
        cert_brand: "GEOTRUST",
        cert_type: "DV_SSL_CERT",
        domain_type: "SINGLE_DOMAIN",
        effective_time: 1,
        domain_numbers: 1,
        order_number: 1,
        agree_privacy_protection: true,
        is_auto_pay: true,
        tags,
      },
      { purchaseKey, deadlineMs },
    );
    tell({ number, order: order_id });
  } catch (error) {
    if (!isScmError(error)) throw error;
    tell({
      number,
      refused: error.name,
      outcome: error.outcome,
      entry: error instanceof JournalError ? error.entry : undefined,
    });
  }
}

async function compact(): Promise<void> {
  await journal.compact().then(
    () => tell({ compacted: true }),
    (error: unknown) => tell({ compacted: false, why: String(error) }),
  );
}

function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

createInterface({ input: process.stdin }).on("line", async (line) => {
  const order = JSON.parse(line) as Order; // written by the test
  const { number, from, compact: isCompactor } = order;
  if (number !== undefined) await buy(number, order);
  for (let next = from; next !== undefined; next++) await buy(next);
  while (isCompactor) await compact();
});
tell({ ready: true });
