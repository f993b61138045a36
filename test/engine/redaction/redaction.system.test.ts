import { describe, expect, test } from "vitest";
import {
  accessKey,
  authToken,
  createScmClient,
  credentialsFromEnvironment,
  CredentialsError,
  iamPassword,
  isScmError,
  type Credentials,
  type Fetch,
  type Journal,
  type ScmClient,
} from "../../../src/index.js";
import { everyFault, refusedUrl, startFaultServer } from "../../fault-server/index.js";
import { ending, everyCredentials, purchase } from "../transport/support.js";
import { tellTales } from "./echo.js";
import { shown } from "./leaks.js";
import { expectNoLeak, plain, signaturesIn, signed, told, watched, type Options } from "./watch.js";

const watch = watched();

async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

test("no fault of the server makes any credentials visible", async () => {
  const kinds = Object.entries(everyCredentials(watch.iam.url, plain));
  const secrets = kinds.flatMap(([, known]) => known.secrets);
  const texts = new Map<string, string>();
  const carried: string[] = [];
  const outcomes = new Set<string>();
  // Each fault meets two kinds of credentials; neighbours, which are alike, meet others.
  const numbered = everyFault.map((one, number) => ({
    ...one,
    some: kinds.filter((_, kind) => [number, number + 2].some((turn) => turn % kinds.length === kind)),
  }));
  await inLanes(numbered, 12, async ({ name, fault, some }) => {
    const server = await startFaultServer();
    const hangs = ["never-answer", "never-finish-body", "close-on-accept"].includes(fault.kind);
    try {
      await inLanes(some, hangs ? some.length : 1, async ([kind, { credentials }]) => {
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
  expectNoLeak(texts, secrets, [...carried, ...watch.iam.tokens]);
});

describe("a fetch that fails and tells what it was given", () => {
  test.each(Object.entries(tellTales))("%s", async (_, fetch) => {
    const known = everyCredentials(watch.iam.url, signed);
    const password = signed("password");
    const texts = new Map<string, string>();
    const sent: Readonly<Record<string, string>>[] = [];
    for (const [kind, { credentials }] of Object.entries(known)) {
      const seen: Fetch = (url, init) => (sent.push(init.headers as Record<string, string>), fetch(url, init)); // what the transport gives
      texts.set(kind, (await told("http://127.0.0.1", credentials, { fetch: seen, maxAttempts: 2 })).text);
    }
    expect(sent.length).toBeGreaterThanOrEqual(Object.keys(known).length);
    const login = iamPassword({
      user: "buyer",
      password,
      account: "company",
      scope: "account",
      iamEndpoint: "https://iam.test",
      fetch,
    });
    texts.set("the login", (await told("http://127.0.0.1", login)).text);
    expectNoLeak(
      texts,
      [password, ...Object.values(known).flatMap(({ secrets }) => secrets)],
      [...signaturesIn(sent.map((headers) => ({ headers }))), ...watch.iam.tokens],
    );
  });
});

test("nothing is told by a call that ends without an answer", async () => {
  const nobody = await refusedUrl();
  const server = await startFaultServer();
  const texts = new Map<string, string>();
  const secrets: string[] = [];
  async function meet(
    name: string,
    expected: object,
    options: Options = {},
    endpoint = server.url,
    call?: (client: ScmClient) => Promise<unknown>,
  ): Promise<void> {
    for (const [kind, known] of Object.entries(everyCredentials(watch.iam.url, signed))) {
      const { error, text } = await told(endpoint, known.credentials, options, call);
      expect(error, `${name}, ${kind}`).toMatchObject(expected);
      texts.set(`${name}, ${kind}`, text);
      secrets.push(...known.secrets);
    }
  }
  const refuses: Journal = {
    open: async () => ({ openEntry: { id: "5", at: "2026-01-01" } }),
    settle: async () => undefined,
  };
  const breaks: Journal = { open: async () => Promise.reject(new Error("disk full")), settle: async () => undefined };
  const forgets: Journal = {
    open: async () => ({ id: "5" }),
    settle: async () => Promise.reject(new Error("disk full")),
  };
  const odd = { ...purchase(), effective_time: 9, misspelt: 1 };
  try {
    await meet("refused", { name: "ConnectionError", failure: "unreachable" }, {}, nobody);
    await meet(
      "out of time",
      { name: "ConnectionError", failure: "timeout", outcome: "not-sent" },
      { credentials: { authorize: () => new Promise(() => undefined) }, deadlineMs: 200 },
    );
    await meet("aborted", { name: "ConnectionError", failure: "aborted" }, {}, server.url, (client) =>
      client.subscribeCertificate(purchase(), { signal: AbortSignal.abort(new Error("reason")) }),
    );
    await meet("invalid", { name: "ValidationError" }, {}, server.url, (client) => client.subscribeCertificate(odd)); // that is the point
    await meet("refused by the journal", { name: "JournalError", entry: "5" }, { journal: refuses });
    await meet("without a journal that works", { name: "JournalError", outcome: "not-sent" }, { journal: breaks });
    server.enqueue(...Array<{ kind: "bad-request" }>(6).fill({ kind: "bad-request" }));
    await meet("not settled", { name: "ResponseError" }, { journal: forgets });
    server.enqueue(
      ...Array<{ kind: "answer"; status: number; commit: false }>(6).fill({
        kind: "answer",
        status: 700,
        commit: false,
      }),
    );
    await meet("raw", { name: "UnknownOutcomeError" }, {}, server.url, (client) =>
      client.raw.POST("/v3/scm/certificates/buy", { body: purchase() }),
    );
    expectNoLeak(texts, secrets, [...signaturesIn(server.requests), ...watch.iam.tokens]);
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
  for (const iamEndpoint of [
    "",
    "iam",
    "http://iam.test",
    `https://buyer:${encodeURIComponent(secret)}@iam.test`,
    `https://iam.test/?${encodeURIComponent(secret)}`,
  ])
    await keep(`IAM ${iamEndpoint.slice(0, 16)}`, () => iamPassword({ ...iamOptions, iamEndpoint }));
  await keep("password of the environment", () =>
    credentialsFromEnvironment({ HW_USER_NAME: "buyer", HW_USER_PASSWORD: secret }),
  );
  expectNoLeak(texts, [secret]);
});

test("a client that is given a secret in the wrong place does not repeat it", async () => {
  const secret = signed("misplaced");
  const inUrl = encodeURIComponent(secret);
  const texts = new Map<string, string>();
  for (const endpoint of [
    `https://buyer:${inUrl}@scm.test`,
    `https://scm.test/?token=${inUrl}`,
    `https://scm.test/#${inUrl}`,
    secret,
    `http://scm.test/${inUrl}`,
  ]) {
    const { error } = await ending(
      (async () => createScmClient({ endpoint, credentials: authToken(signed("token")) }))(),
    );
    expect(error).toMatchObject({ name: "ValidationError" });
    texts.set(endpoint.slice(0, 20), shown(error));
  }
  const given: Readonly<Record<string, string>>[] = [
    { "x-own": `${secret}\n` },
    { [`X-Auth-Token: ${secret}`]: "" },
    { [`X-Auth-Token:${secret}`]: "" },
  ];
  for (const [index, headers] of given.entries()) {
    const { error, text } = await told("http://127.0.0.1", authToken(signed("token")), {}, (client) =>
      client.subscribeCertificate(purchase(), { headers }),
    );
    expect(error, String(index)).toMatchObject({ name: "ValidationError" });
    texts.set(`headers ${index}`, text);
  }
  expectNoLeak(texts, [secret]);
});

test("an error of the caller's own credentials shows neither what hangs on it nor what was sent before", async () => {
  const tokens = [signed("first"), signed("second")];
  const server = await startFaultServer();
  const texts = new Map<string, string>();
  const vault = (message: string) =>
    Object.assign(new Error(message, { cause: Object.assign(new Error("y"), { config: tokens }) }), {
      config: { headers: { "x-vault-token": tokens[1] } },
    });
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
