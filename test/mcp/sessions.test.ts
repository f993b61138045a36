import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createMock, type Mock } from "../../src/testing/index.js";
import { makeRandom, type Random } from "../../src/testing/random.js";
import { desk, expectNoSecrets, purchase, token, type Assistant, type Said } from "./support.js";

// A model that misunderstands everything, by seed: it repeats, reorders, edits quotes, buys twice at once, invents fields and
// tools, and says yes to whatever it is asked. What it did is compared with what the service was asked for.

const sessions = Number(process.env["MCP_SESSIONS"] ?? 8);
const seed = process.env["MCP_SEED"] ?? "assistants";

const bodies: readonly Record<string, unknown>[] = [
  purchase,
  { ...purchase, effective_time: 2 },
  { ...purchase, order_number: 2 },
  { ...purchase, cert_brand: "SYMANTEC", cert_type: "EV_SSL_CERT", order_number: 3 },
];

/** What no purchase is, and what only looks like one. */
const wrong: readonly unknown[] = [
  undefined,
  "buy it",
  {},
  { ...purchase, quantity: 5 },
  { ...purchase, order_number: 1000 },
  { ...purchase, order_number: "1" },
  [purchase],
];

const grants = [[], ["1"], ["2"], ["3:GEOTRUST"], ["1:GEOTRUST/OV_SSL_CERT", "3:SYMANTEC"], ["5"], ["9"]] as const;
const privateKey = `-----BEGIN PRIVATE KEY-----\n${"c2VjcmV0".repeat(8)}\n-----END PRIVATE KEY-----\n`;

const canonical = (body: unknown) => JSON.stringify(Object.entries(Object(body) as object).sort());
const turned = (body: Record<string, unknown>) => Object.fromEntries(Object.entries(body).reverse());

/** What is left of the world after a session. */
interface Told {
  readonly story: string;
  readonly assistants: readonly Assistant[];
  readonly allowed: readonly string[];
  /** Quotes that were given, by the body that they are for. */
  readonly quoted: ReadonlyMap<string, number>;
}

async function session(mock: Mock, random: Random, folder: string): Promise<Told> {
  const chance = (percent: number) => random.below(100) < percent;
  const pick = <Item>(items: readonly Item[]): Item => items[random.below(items.length)] as Item; // never of an empty list
  const opened = {
    purchases: pick(grants),
    allow: chance(50) ? ["import", "export", "deploy", "csr-private-key"] : [],
    destruction: chance(30),
  };
  const begin = async () => {
    const { assistant, imports } = await desk(opened, { mock, folder });
    await writeFile(path.join(imports, "key.pem"), privateKey);
    const made = await assistant(chance(40) ? () => true : undefined);
    assistants.push(made);
    return made;
  };
  const assistants: Assistant[] = [];
  const quoted = new Map<string, number>();
  const quotes: { readonly token: string; readonly body: Record<string, unknown> }[] = [];
  const story: string[] = [JSON.stringify(opened)];
  let current = await begin();

  const quote = async () => {
    const body = chance(85) ? pick(bodies) : pick(wrong);
    const said = await current.call("quote-buy", { body });
    if (said.quote === undefined) return said;
    quotes.push({ token: said.quote, body: body as Record<string, unknown> }); // else there would be no quote
    quoted.set(canonical(body), (quoted.get(canonical(body)) ?? 0) + 1);
    return said;
  };
  const edited = (text: string) => {
    const at = random.below(text.length);
    return `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
  };
  const buy = () => {
    const known = quotes.length > 0 && chance(90) ? pick(quotes) : { token: "a".repeat(32), body: pick(bodies) };
    const body = chance(80) ? known.body : chance(50) ? turned(known.body) : pick(bodies);
    const given = chance(85) ? known.token : chance(50) ? edited(known.token) : pick([undefined, "", "yes", 7, null]);
    return current.call("buy", { body, quote: given, ...(chance(5) && { confirm: true }) });
  };
  const id = () => pick(["scs1600313391720", "../../etc/passwd", "", "x".repeat(300)]);
  const others: readonly (() => Promise<Said>)[] = [
    () => current.call("reconcile", {}),
    () => current.call("list", { limit: 10, everything: chance(50) ? true : undefined }),
    () => current.call("show", { certificate_id: id() }),
    () => current.call("export", { certificate_id: "scs0000000000001" }),
    () => current.call("import", { certificate: "key.pem", private_key: pick(["key.pem", "../key.pem", privateKey]) }),
    () =>
      current.call("delete", {
        certificate_id: "scs0000000000001",
        quote: pick(quotes.map((each) => each.token).concat("x")),
      }),
    () => current.call("quote-delete", { certificate_id: "scs0000000000001" }),
    () =>
      current.call(pick(["purchase", "SubscribeCertificate", "buy ", "quote-quote-buy", "__proto__"]), {
        body: purchase,
      }),
    () => current.call("explain", { code: pick(["SCM.0015", "15", "nonsense", ""]) }),
    () => current.call("advice", { operation: "SubscribeCertificate", body: purchase }),
    () => current.call("deploy", { certificate_id: "scs0000000000001", body: {}, quote: "x" }),
  ];
  const step = async (): Promise<void> => {
    const kind = random.below(100);
    if (kind < 8) current = await begin(); // a server that was started anew
    else if (kind < 35) story.push(`quote: ${(await quote()).message}`);
    else if (kind < 75) {
      if (chance(15))
        mock.next(
          "SubscribeCertificate",
          pick([{ fault: "answer-lost" }, { status: 500 }, { status: 400 }, { fault: "refused" }] as const),
        );
      const again = quotes.length > 0 && chance(30) ? pick(quotes) : undefined;
      const twice = again && (() => current.call("buy", { body: again.body, quote: again.token }));
      const said = await Promise.all(
        twice === undefined ? [buy(), ...(chance(30) ? [buy()] : [])] : [twice(), twice(), twice()],
      );
      story.push(...said.map(({ message, outcome }) => `buy: ${outcome} ${message}`));
    } else story.push((await pick(others)()).message);
  };
  for (let steps = 10 + random.below(15); steps > 0; steps--) await step();
  return { story: story.join("\n"), assistants, allowed: opened.purchases, quoted };
}

/** A line of the journal. */
type Line = Readonly<Partial<Record<"kind" | "id" | "fingerprint" | "key" | "outcome", string>>>;

/** What the service was asked for, against what was quoted and allowed, and against the journal. */
function checkOrders(mock: Mock, { quoted, allowed, story }: Told, lines: readonly Line[]): void {
  const sent = mock.requests.filter(({ operation }) => operation === "SubscribeCertificate");
  const counts = new Map<string, number>();
  for (const { body } of sent) counts.set(canonical(body), (counts.get(canonical(body)) ?? 0) + 1);
  for (const [body, count] of counts) expect(count, `${body}\n${story}`).toBeLessThanOrEqual(quoted.get(body) ?? 0);
  // Each kind that is allowed here is another brand, or there is only one.
  const left = allowed.map(parsed);
  for (const order of mock.orders) {
    const body = order.sent as Readonly<{ cert_brand: string; order_number: number }>; // no deployment gets so far
    const grant = left.find(({ brand }) => brand === undefined || brand === body.cert_brand);
    expect(grant, story).toBeDefined();
    if (grant !== undefined) grant.most -= body.order_number;
  }
  for (const { most } of left) expect(most, story).toBeGreaterThanOrEqual(0);
  const unsent = new Set(
    lines.filter(({ kind, outcome }) => kind === "withdrawn" || outcome === "not-sent").map(({ id }) => id),
  );
  const begun = lines.filter(({ kind, id }) => kind === "intent" && !unsent.has(id));
  expect(new Set(begun.map(({ key }) => key)).size, story).toBe(begun.length);
  expect(sent.length, story).toBeLessThanOrEqual(begun.length);
  for (const [at, { id, outcome }] of lines.entries()) {
    if (outcome !== "unknown") continue;
    const { fingerprint } = begun.find((each) => each.id === id) ?? {};
    const closed = lines.findIndex((line, index) => index > at && line.id === id && line.outcome === "succeeded");
    const while_ = lines.slice(at + 1, closed < 0 ? undefined : closed);
    expect(
      while_.filter((line) => begun.includes(line) && line.fingerprint === fingerprint),
      story,
    ).toEqual([]);
  }
}

function parsed(text: string): { most: number; readonly brand: string | undefined } {
  const [most = "", kind] = text.split(":");
  return { most: Number(most), brand: kind?.split("/")[0] };
}

test(
  `${sessions} sessions of a model that gets everything wrong: no order without a quote, none twice, none beyond the allowance, no secret`,
  { timeout: 60_000 + sessions * 1_000 },
  async () => {
    const mock = await createMock({ seed });
    onTestFinished(() => mock.close());
    let orders = 0;
    for (let index = 0; index < sessions; index++) {
      const folder = await mkdtemp(path.join(tmpdir(), "scm-mcp-"));
      try {
        mock.reset();
        const random = makeRandom(`${seed} ${index}`);
        const told = await session(mock, random, folder);
        const where = `MCP_SEED=${seed}, session ${index}\n${told.story}`;
        const journal = (await readFile(path.join(folder, "journal.jsonl"), "utf8").catch(() => "")).trim();
        const lines =
          journal === ""
            ? []
            : journal
                .split("\n")
                .filter((line) => line !== "")
                .map((line) => JSON.parse(line) as Line);
        checkOrders(mock, { ...told, story: where }, lines);
        orders += mock.orders.length;
        for (const { heard, client } of told.assistants) {
          expectNoSecrets(heard, [token, "c2VjcmV0"]);
          await client.close();
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
    console.log(`${sessions} sessions, ${orders} orders`);
    expect(orders).toBeGreaterThan(0);
  },
);
