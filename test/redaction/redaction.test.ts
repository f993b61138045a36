import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { accessKey, authToken, createScmClient, credentialsFromEnvironment, CredentialsError, iamPassword, isScmError, type Credentials, type Fetch, type Hooks, type Journal, type ScmClient, type ScmClientOptions } from "../../src/index.js";
import { fileJournal } from "../../src/journal-file.js";
import { everyFault, refusedUrl, startFaultServer } from "../fault-server/index.js";
import { ending, everyCredentials, purchase, serveHttp, startIam, type LocalServer } from "../transport/support.js";
import { echoes, tellTales, wordsOf, type Echo } from "./echo.js";
import { leakFinder, shown, spellings } from "./leaks.js";

/** A token as long and as plain as IAM gives it. */
const plain = (name: string) => `${name}${randomBytes(["fixed", "provided", "security"].includes(name) ? 900 : 30).toString("base64url")}`;
/** With all signs that someone has to escape. */
const signed = (name: string) => `${name}${randomBytes(9).toString("base64url")}"'<&>\\%/+=;,~${randomBytes(9).toString("base64url")}`;

let iam: Awaited<ReturnType<typeof startIam>>;
const written: string[] = [];
let count = 0;
const keep = (chunk: unknown) => void written.push(String(chunk));

beforeAll(async () => {
  iam = await startIam();
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
    vi.spyOn(stream, "write").mockImplementation((...args: unknown[]) => (keep(args[0]), write(...args)));
  }
  // Vitest's console does not write to the streams of the process.
  for (const name of ["log", "info", "warn", "error", "debug", "trace"] as const) vi.spyOn(console, name).mockImplementation((...args) => args.forEach((arg) => keep(shown(arg))));
  process.on("warning", keep);
  // The shortest of the random pauses.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterAll(async () => {
  process.off("warning", keep);
  vi.restoreAllMocks();
  await iam.close();
});

type Options = Partial<Omit<ScmClientOptions, "region" | "endpoint">>;

/** A journal that keeps in memory what it is told; the one that writes to a file, and waits for the disk, has a test of its own. */
function noting(notes: unknown[]): Journal {
  return {
    open: async (intent) => (notes.push(intent), { id: "entry" }),
    settle: async (_, settlement) => void notes.push(settlement),
  };
}

/** Everything that a call shows: its error, and what it told hooks and journal. Not its result, which is the server's word to the caller. */
async function told(endpoint: string, credentials: Credentials, options: Options = {}, call = (client: ScmClient): Promise<unknown> => client.subscribeCertificate(purchase(++count))): Promise<{ readonly error: unknown; readonly text: string }> {
  const events: unknown[] = [];
  const see = (event: unknown) => void events.push(event);
  const hooks: Hooks = { onAttempt: see, onOutcome: see, onJournalError: see };
  const { error } = await ending((async () => call(createScmClient({ endpoint, credentials, journal: noting(events), hooks, timeoutMs: 10_000, deadlineMs: 15_000, ...options })))());
  return { error, text: [error, ...events].map(shown).join("\n") };
}

function signaturesIn(requests: readonly { readonly headers: Readonly<Record<string, string>> }[]): string[] {
  return requests.flatMap(({ headers }) => /Signature=(\w+)/.exec(headers["authorization"] ?? "")?.[1] ?? []);
}

async function inLanes<Item>(items: readonly Item[], lanes: number, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (const item of queue) await work(item);
  }));
}

/** Fails when a secret, in whatever spelling, stands in one of the texts or in what this process wrote. */
function expectNoLeak(texts: ReadonlyMap<string, string>, secrets: readonly string[], made: readonly string[] = []): void {
  const find = leakFinder(secrets, made);
  const output = written.join("\n");
  if (find([...texts.values(), output].join("\n")).length === 0) return;
  expect(find(output), "console, stdout and stderr").toEqual([]);
  for (const [name, text] of texts) expect(find(text), name).toEqual([]);
  throw new Error("What was found in all texts together must be in one of them.");
}

describe("the search itself", () => {
  const secret = signed("searched");
  const find = leakFinder([secret]);

  test.each(Object.entries(spellings))("finds a secret %s", (_, spell) => {
    expect(find(`before ${spell(secret)} after`)).not.toEqual([]);
  });

  test("finds it encoded, wherever it begins", () => {
    for (const shift of ["", "a", "ab", "abc"]) expect(find(Buffer.from(`${shift}${secret}abc`).toString("base64"))).not.toEqual([]);
    expect(find(Buffer.from(secret).toString("hex"))).not.toEqual([]);
  });

  test("finds it wherever a value may hide it", () => {
    const hidden = (descriptor: PropertyDescriptor) => Object.defineProperty(new Error("x"), "y", descriptor);
    const places: unknown[] = [
      new Error(secret),
      new Error("x", { cause: new Error("y", { cause: { deep: { deeper: [secret] } } }) }),
      new AggregateError([new Error(secret)], "x"),
      hidden({ value: secret, enumerable: false }),
      hidden({ get: () => secret, enumerable: true }),
      Object.assign(new Error("x"), { [Symbol("y")]: secret }),
      Object.assign(new Error("x"), { [secret]: 1 }),
      Object.assign(new Error("x"), { toJSON: () => secret }),
      Object.assign(new Error("x"), { stack: `Error: x\n    at ${secret}` }),
      new Map([["x", new Set([secret])]]),
    ];
    for (const place of places) expect(find(shown(place)), shown(place).slice(0, 200)).not.toEqual([]);
    expect(find(shown(new Error("harmless")))).toEqual([]);
  });
});

test("no fault of the server makes any credentials visible", async () => {
  const kinds = Object.entries(everyCredentials(iam.url, plain));
  const secrets = kinds.flatMap(([, known]) => known.secrets);
  const texts = new Map<string, string>();
  const carried: string[] = [];
  const outcomes = new Set<string>();
  await inLanes(everyFault, 12, async ({ name, fault }) => {
    const server = await startFaultServer();
    const hangs = ["never-answer", "never-finish-body", "close-on-accept"].includes(fault.kind);
    try {
      await inLanes(kinds, hangs ? kinds.length : 1, async ([kind, { credentials }]) => {
        server.enqueue(fault);
        const { error, text } = await told(server.url, credentials, hangs ? { timeoutMs: 250 } : {});
        texts.set(`${kind}, ${name}`, text);
        outcomes.add(isScmError(error) ? `${error.name} ${error.outcome}` : String(error));
      });
      carried.push(...signaturesIn(server.requests));
    } finally {
      await server.close();
    }
  });
  expect([...outcomes].sort()).toEqual(["ResponseError rejected", "UnknownOutcomeError unknown", "undefined"]);
  expectNoLeak(texts, secrets, [...carried, ...iam.tokens]);
});

/** Answers to purchases that give back what they were sent. Told for each request: where, how it is spelled, with which status. */
async function startEcho(): Promise<LocalServer & { readonly carried: string[]; next(echo: Echo, spell: (text: string) => string, status: number): void }> {
  let answer: (response: ServerResponse, headers: IncomingHttpHeaders, body: string) => void;
  const carried: string[] = [];
  const server = await serveHttp((request, body, response) => {
    carried.push(...signaturesIn([{ headers: { authorization: request.headers.authorization ?? "" } }]));
    answer(response, request.headers, body);
  });
  return { ...server, carried, next: (echo, spell, status) => void (answer = (response, headers, body) => echo(response, status, wordsOf(headers, body, spell))) };
}

/** Spellings of the whole secret: a part of one full of signs has no run of letters that could be known again. */
const whole = Object.entries(spellings).filter(([name]) => !name.startsWith("cut off"));
const statuses = [200, 400, 500, 401, 302];

describe.each<[string, (name: string) => string, [string, (text: string) => string][]]>([
  ["plain secrets", plain, Object.entries(spellings)],
  ["secrets full of signs", signed, whole],
])("a server that gives back what it was sent: %s", (_, make, spelled) => {
  test.each(Object.entries(echoes))("in %s", async (_place, echo) => {
    const server = await startEcho();
    try {
      const kinds = Object.entries(everyCredentials(iam.url, make));
      const secrets = kinds.flatMap(([, known]) => known.secrets);
      const texts = new Map<string, string>();
      // Not all kinds with all spellings and statuses, but every pair of two of these.
      for (const [turn, [spelling, spell]] of spelled.entries()) {
        for (const [number, status] of statuses.entries()) {
          const [kind, { credentials }] = at(kinds, turn + number + Math.floor(turn / kinds.length));
          server.next(echo, spell, status);
          texts.set(`${kind}, ${spelling}, ${status}`, (await told(server.url, credentials)).text);
        }
      }
      expectNoLeak(texts, secrets, [...server.carried, ...iam.tokens]);
    } finally {
      await server.close();
    }
  });
});

describe.each<[string, (name: string) => string, [string, (text: string) => string][]]>([
  ["plain password", plain, Object.entries(spellings)],
  ["password full of signs", (name) => `${signed(name)} ß`, whole],
])("an IAM that gives back the %s", (_, make, spelled) => {
  test.each(Object.entries(echoes))("in %s", async (_place, echo) => {
    const server = await startEcho();
    const password = make("password");
    const texts = new Map<string, string>();
    try {
      for (const [turn, [spelling, spell]] of spelled.entries()) {
        // 201 is what IAM answers to a login that succeeds; the header with the token is missing here.
        const status = at([201, ...statuses], turn);
        server.next(echo, spell, status);
        const credentials = iamPassword({ user: "buyer", password, account: "company", scope: "account", iamEndpoint: server.url });
        const { error, text } = await told(server.url, credentials);
        expect(error).toBeInstanceOf(CredentialsError);
        texts.set(`${spelling}, ${status}`, text);
      }
      expectNoLeak(texts, [password]);
    } finally {
      await server.close();
    }
  });
});

describe("a fetch that fails and tells what it was given", () => {
  test.each(Object.entries(tellTales))("%s", async (_, fetch) => {
    const known = everyCredentials(iam.url, signed);
    const password = signed("password");
    const texts = new Map<string, string>();
    const sent: Readonly<Record<string, string>>[] = [];
    for (const [kind, { credentials }] of Object.entries(known)) {
      const seen: Fetch = (url, init) => (sent.push(init.headers as Record<string, string>), fetch(url, init)); // what the transport gives
      texts.set(kind, (await told("http://127.0.0.1", credentials, { fetch: seen, maxAttempts: 2 })).text);
    }
    expect(sent.length).toBeGreaterThanOrEqual(Object.keys(known).length);
    const login = iamPassword({ user: "buyer", password, account: "company", scope: "account", iamEndpoint: "https://iam.test", fetch });
    texts.set("the login", (await told("http://127.0.0.1", login)).text);
    expectNoLeak(texts, [password, ...Object.values(known).flatMap(({ secrets }) => secrets)], [...signaturesIn(sent.map((headers) => ({ headers }))), ...iam.tokens]);
  });
});

test("nothing is told by a call that ends without an answer", async () => {
  const nobody = await refusedUrl();
  const server = await startFaultServer();
  const texts = new Map<string, string>();
  const secrets: string[] = [];
  async function meet(name: string, expected: object, options: Options = {}, endpoint = server.url, call?: (client: ScmClient) => Promise<unknown>): Promise<void> {
    for (const [kind, known] of Object.entries(everyCredentials(iam.url, signed))) {
      const { error, text } = await told(endpoint, known.credentials, options, call);
      expect(error, `${name}, ${kind}`).toMatchObject(expected);
      texts.set(`${name}, ${kind}`, text);
      secrets.push(...known.secrets);
    }
  }
  const refuses: Journal = { open: async () => ({ openEntry: { id: "5", at: "2026-01-01" } }), settle: async () => undefined };
  const breaks: Journal = { open: async () => Promise.reject(new Error("disk full")), settle: async () => undefined };
  const forgets: Journal = { open: async () => ({ id: "5" }), settle: async () => Promise.reject(new Error("disk full")) };
  const odd = { ...purchase(), effective_time: 9, misspelt: 1 };
  try {
    await meet("refused", { name: "ConnectionError", failure: "unreachable" }, {}, nobody);
    await meet("out of time", { name: "ConnectionError", failure: "timeout", outcome: "not-sent" }, { credentials: { authorize: () => new Promise(() => undefined) }, deadlineMs: 10 });
    await meet("aborted", { name: "ConnectionError", failure: "aborted" }, {}, server.url, (client) => client.subscribeCertificate(purchase(), { signal: AbortSignal.abort(new Error("reason")) }));
    await meet("invalid", { name: "ValidationError" }, {}, server.url, (client) => client.subscribeCertificate(odd as unknown as ReturnType<typeof purchase>)); // that is the point
    await meet("refused by the journal", { name: "JournalError", entry: "5" }, { journal: refuses });
    await meet("without a journal that works", { name: "JournalError", outcome: "not-sent" }, { journal: breaks });
    server.enqueue(...Array<{ kind: "bad-request" }>(6).fill({ kind: "bad-request" }));
    await meet("not settled", { name: "ResponseError" }, { journal: forgets });
    server.enqueue(...Array<{ kind: "answer"; status: number; commit: false }>(6).fill({ kind: "answer", status: 700, commit: false }));
    await meet("raw", { name: "UnknownOutcomeError" }, {}, server.url, (client) => client.raw.POST("/v3/scm/certificates/buy", { body: purchase() }));
    expectNoLeak(texts, secrets, [...signaturesIn(server.requests), ...iam.tokens]);
  } finally {
    await server.close();
  }
});

test("a token that is of no use is not told, nor are keys, passwords or variables", async () => {
  const secret = signed("unusable");
  const unusable = [`${secret}\n`, ` ${secret}`, `${secret}\u0000`, `${secret}中`];
  const texts = new Map<string, string>();
  const keep = async (name: string, make: () => Credentials) => {
    const made = await ending((async () => make())());
    const error = made.error ?? (await told("http://127.0.0.1", made.result ?? authToken(secret))).error;
    expect(error, name).toBeInstanceOf(CredentialsError);
    texts.set(name, shown(error));
  };
  for (const [index, bad] of unusable.entries()) {
    const keys = { accessKeyId: "AK", secretAccessKey: "SK" };
    await keep(`token ${index}`, () => authToken(bad));
    await keep(`token function ${index}`, () => authToken(() => bad));
    await keep(`slow token function ${index}`, () => authToken(async () => bad));
    await keep(`own header ${index}`, () => ({ authorize: () => ({ "x-auth-token": bad }) }));
    await keep(`name of an own header ${index}`, () => ({ authorize: () => ({ [bad]: "x" }) }));
    await keep(`key id ${index}`, () => accessKey({ ...keys, accessKeyId: bad }));
    await keep(`key ${index}`, () => accessKey({ ...keys, secretAccessKey: bad }));
    await keep(`security token ${index}`, () => accessKey({ ...keys, securityToken: bad }));
    await keep(`environment ${index}`, () => credentialsFromEnvironment({ HW_ACCESS_KEY: "AK", HW_SECRET_KEY: bad }));
    await keep(`incomplete environment ${index}`, () => credentialsFromEnvironment({ HW_SECRET_KEY: bad }));
    await keep(`token of the environment ${index}`, () => credentialsFromEnvironment({ HW_AUTH_TOKEN: bad }));
  }
  const iamOptions = { user: "buyer", password: secret, account: "company", scope: "account" as const };
  for (const iamEndpoint of ["", "iam", "http://iam.test", `https://buyer:${encodeURIComponent(secret)}@iam.test`, `https://iam.test/?${encodeURIComponent(secret)}`]) await keep(`IAM ${iamEndpoint.slice(0, 16)}`, () => iamPassword({ ...iamOptions, iamEndpoint }));
  await keep("password of the environment", () => credentialsFromEnvironment({ HW_USER_NAME: "buyer", HW_USER_PASSWORD: secret }));
  expectNoLeak(texts, [secret]);
});

test("a client that is given a secret in the wrong place does not repeat it", async () => {
  const secret = signed("misplaced");
  const inUrl = encodeURIComponent(secret);
  const texts = new Map<string, string>();
  for (const endpoint of [`https://buyer:${inUrl}@scm.test`, `https://scm.test/?token=${inUrl}`, `https://scm.test/#${inUrl}`, secret, `http://scm.test/${inUrl}`]) {
    const { error } = await ending((async () => createScmClient({ endpoint, credentials: authToken(signed("token")) }))());
    expect(error).toMatchObject({ name: "ValidationError" });
    texts.set(endpoint.slice(0, 20), shown(error));
  }
  const given: Readonly<Record<string, string>>[] = [{ "x-own": `${secret}\n` }, { [`X-Auth-Token: ${secret}`]: "" }, { [`X-Auth-Token:${secret}`]: "" }];
  for (const [index, headers] of given.entries()) {
    const { error, text } = await told("http://127.0.0.1", authToken(signed("token")), {}, (client) => client.subscribeCertificate(purchase(), { headers }));
    expect(error, String(index)).toMatchObject({ name: "ValidationError" });
    texts.set(`headers ${index}`, text);
  }
  expectNoLeak(texts, [secret]);
});

test("an error of the caller's own credentials shows neither what hangs on it nor what was sent before", async () => {
  const tokens = [signed("first"), signed("second")];
  const server = await startFaultServer();
  const texts = new Map<string, string>();
  const vault = (message: string) => Object.assign(new Error(message, { cause: Object.assign(new Error("y"), { config: tokens }) }), { config: { headers: { "x-vault-token": tokens[1] } } });
  try {
    for (const [name, make] of Object.entries<(ask: () => string) => Credentials>({
      "a token function": (ask) => authToken(ask),
      "a slow token function": (ask) => authToken(async () => ask()),
      "credentials of one's own": (ask) => ({ authorize: () => ({ "x-auth-token": ask() }), renew: () => true }),
    })) {
      let asked = 0;
      server.enqueue({ kind: "unauthorized", errorCode: "APIGW.0307" });
      const credentials = make(() => {
        if (asked++ === 0) return tokens[0] ?? "";
        throw vault(`The token ${tokens[0]} cannot be replaced.`);
      });
      const { error, text } = await told(server.url, credentials);
      expect(error, name).toMatchObject({ name: "CredentialsError" });
      expect(asked, name).toBe(2);
      texts.set(name, text);
    }
    expectNoLeak(texts, tokens);
  } finally {
    await server.close();
  }
});

test("a journal in a file holds no secret, whatever the server gave back", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-redaction-"));
  const file = path.join(folder, "journal.jsonl");
  const server = await startEcho();
  try {
    const kinds = everyCredentials(iam.url, signed);
    const journal = fileJournal(file);
    for (const { credentials } of Object.values(kinds)) {
      for (const [name, echo] of Object.entries(echoes)) {
        server.next(echo, (text) => text, name.includes("order") ? 200 : 500);
        await told(server.url, credentials, { journal });
      }
    }
    const bytes = await readFile(file, "utf8");
    expect((await journal.entries()).length).toBe(Object.keys(kinds).length * Object.keys(echoes).length);
    expectNoLeak(new Map([["the file", bytes]]), Object.values(kinds).flatMap(({ secrets }) => secrets), [...server.carried, ...iam.tokens]);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("There are no items.");
  return item;
}
