import { expect, test } from "vitest";
import * as scm from "../../src/index.js";
import { fileJournal } from "../../src/engine/journal-file.js";

const client = scm.createScmClient({
  endpoint: "https://scm.test",
  credentials: scm.authToken("x".repeat(40)),
  fetch: () => {
    throw new Error("Something was sent.");
  },
});

/** What plain JavaScript may pass: the parameters of the public face, without their types. */
type Untyped = (...args: unknown[]) => unknown;
const face = {
  ...scm,
  fileJournal,
  subscribe: client.subscribeCertificate,
  listCertificates: client.listCertificates,
} as unknown as Record<string, Untyped>;

const entry = {
  id: "1",
  operation: "SubscribeCertificate",
  state: "open",
  at: "2026-01-01T00:00:00Z",
  url: "https://scm.test/v3/scm/certificates/buy",
  body: {},
};
const certificate = { certificate: "x", privateKey: "y" };
/** Each function of the face that takes options, up to them, and one of their names with a letter missing. */
const takers: readonly (readonly [name: string, before: readonly unknown[], misspelt: string])[] = [
  ["subscribe", [{}], "allowRepat"],
  ["waitFor", [client, "scs1", "ISSUED"], "timeoutM"],
  ["reconcile", [client, entry], "wiat"],
  ["due", [client], "withinM"],
  ["importCertificate", [client, certificate], "signl"],
  ["replaceCertificate", [client, "scs1", certificate], "deletOld"],
  ["usesOf", [client, "scs1"], "signl"],
  ["deployTo", [client, "scs1", []], "signl"],
  ["obtainCertificate", [], "onProf"],
  ["fileJournal", ["journal.jsonl"], "onWarnin"],
];

async function refusal(name: string, args: readonly unknown[]): Promise<unknown> {
  try {
    return await face[name]?.(...args);
  } catch (error) {
    return error;
  }
}

test.each(takers)("%s takes no option that there is not", async (name, before, misspelt) => {
  const error = await refusal(name, [...before, { [misspelt]: undefined }]);
  expect(error).toBeInstanceOf(scm.ValidationError);
  expect(error).toMatchObject({ message: expect.stringMatching(`${misspelt} is not known; did you mean `) as string });
});

test.each(takers)("%s takes undefined alone for no options", async (name, before) => {
  // A journal that is not an object's own would be passed over.
  for (const nothing of [null, 0, "", false, [], new Map(), Object.create({ journal: 1 })])
    expect(await refusal(name, [...before, nothing])).toBeInstanceOf(scm.ValidationError);
});

test.each(["timeoutMs", "firstMs", "everyMs", "missingMs", "signal", "onState", "onFailure"])(
  "waitFor takes no null, 0 or text for %s, and waits for nothing before it says so",
  async (option) => {
    for (const value of [null, "", "1", {}, ...(option.endsWith("Ms") ? [-1, Number.NaN] : [0])])
      expect(await refusal("waitFor", [client, "scs1", "ISSUED", { [option]: value }])).toBeInstanceOf(
        scm.ValidationError,
      );
  },
);

test("waitFor waits for no status that there is not, and for no certificate without an id", async () => {
  expect(await refusal("waitFor", [client, "scs1", "ISUED"])).toMatchObject({
    message: expect.stringMatching(/must be one of .*ISSUED/) as string,
  });
  for (const id of [undefined, null, 0, "", {}])
    expect(await refusal("waitFor", [client, id, "ISSUED"])).toBeInstanceOf(scm.ValidationError);
});

test.each<[name: string, args: readonly unknown[]]>([
  ["fileJournal", [undefined]],
  ["fileJournal", [null]],
  ["purchaseTag", [null]],
  ["purchaseTag", [""]],
  ["credentialsFromEnvironment", [null]],
  ["credentialsFromEnvironment", ["HW_AUTH_TOKEN"]],
  ["deployTo", [client, "scs1", null]],
  ["deployTo", [client, "scs1", [null]]],
  ["parseTarget", [null]],
  ["waitFor", [null, "scs1", "ISSUED"]],
  ["reconcile", [client, null]],
  ["obtainCertificate", [{ client, journal: {}, key: "k", purchase: {}, application: {} }]],
  ["importCertificate", [client, { certificate: 1, privateKey: 2 }]],
  ["importCertificate", [client, null]],
  ["checkCertificate", [undefined]],
])("%s(%j) is refused by an error of the package", async (name, args) => {
  expect(await refusal(name, args)).toBeInstanceOf(scm.ScmError);
});

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error("looked at");
    },
    getPrototypeOf: () => {
      throw new Error("looked at");
    },
  },
);
/** What nobody means, where a client, a certificate, a journal, a text or an operationId is meant. */
const odd: readonly unknown[] = [
  ...[null, 0, "", false, true, 1n, Symbol("odd"), () => undefined, [], [null], new Map(), new Date(0)],
  ...[Object.create(null), Object.create({ certificate: 1 }), throwing, { endpoint: throwing }],
];
const withOdd = (name: string, place: string, args: (value: unknown) => readonly unknown[]) =>
  odd.map((value, index) => [name, place, index, args(value)] as const);

test.each([
  ...["usesOf", "deployTo", "replaceCertificate", "importCertificate", "findByFingerprint", "due", "reconcile"].flatMap(
    (name) => withOdd(name, "client", (value) => [value, "scs1", {}, {}]),
  ),
  ...withOdd("replaceCertificate", "own", (value) => [client, "scs1", value]),
  ...withOdd("importCertificate", "own", (value) => [client, value]),
  ...withOdd("findByFingerprint", "certificate", (value) => [client, value]),
  ...withOdd("checkCertificate", "own", (value) => [value]),
  ...withOdd("checkCertificate", "chain", (value) => [{ ...certificate, chain: value }]),
  ...withOdd("reconcile", "entry", (value) => [client, value]),
  ...withOdd("reconcile", "at", (value) => [client, { ...entry, at: value }]).filter(
    ([, , index]) => index !== 11, // a Date, which JSON writes as a time is written
  ),
  ...withOdd("reconcile", "url", (value) => [client, { ...entry, url: value }]),
  ...withOdd("reconcile", "entries", (value) => [client, entry, { entries: [value] }]),
  ...withOdd("deployTo", "target", (value) => [client, "scs1", [value]]),
  ...withOdd("deployTo", "target's region", (value) => [
    client,
    "scs1",
    [{ service: "ELB", region: value, resource: "x" }],
  ]),
  ...withOdd("parseTarget", "text", (value) => [value]),
  ...withOdd("createScmClient", "region", (value) => [{ region: value, credentials: { authorize: () => ({}) } }]),
  ...withOdd("createScmClient", "credentials", (value) => [{ region: "eu-west-101", credentials: value }]),
  ...["journal", "fetch"]
    .flatMap((option) =>
      withOdd("createScmClient", option, (value) => [
        { endpoint: "https://scm.test", credentials: { authorize: () => ({}) }, [option]: value },
      ]),
    )
    .filter(([, option, index]) => option !== "fetch" || typeof odd[index] !== "function"),
  ...["signal", "journal", "headers"].flatMap((option) =>
    withOdd("subscribe", option, (value) => [{}, { [option]: value }]),
  ),
  ...withOdd("listCertificates", "parameters", (value) => [value]).filter(
    ([, , index]) => ![9, 12, 13].includes(index), // without a field of its own there is nothing in it to send
  ),
  ...["client", "journal", "purchase", "application"].flatMap((option) =>
    withOdd("obtainCertificate", option, (value) => [
      {
        ...{ client, journal: fileJournal("journal.jsonl"), key: "k", purchase: { order_number: 1 }, application: {} },
        ...{ onProof: () => undefined, output: () => undefined, [option]: value },
      },
    ]),
  ),
  ...withOdd("obtainCertificate", "tags", (value) => [
    {
      ...{ client, journal: fileJournal("journal.jsonl"), key: "k", purchase: { order_number: 1, tags: value } },
      ...{ application: {}, onProof: () => undefined, output: () => undefined },
    },
  ]),
])(
  "%s: an odd %s (%#) is refused by an error of the package, before anything is sent",
  async (name, _place, _index, args) => {
    const error = await refusal(name, args);
    expect(error).toBeInstanceOf(scm.ScmError);
    expect(error).toMatchObject({ outcome: "not-sent" });
  },
);

test.each([...odd.keys()])(
  "advise refuses what is no operationId (%i), and passes over a body that is none",
  async (index) => {
    const value = odd[index];
    if (value !== "" && typeof value !== "string")
      expect(await refusal("advise", [value])).toBeInstanceOf(scm.ValidationError);
    expect(await refusal("advise", ["SubscribeCertificate", value])).toEqual([]);
    if (typeof value !== "string")
      expect(await refusal("advise", ["SubscribeCertificate", {}, value])).toBeInstanceOf(scm.ValidationError);
  },
);

test.each([...odd.keys()])(
  "credentialsFromEnvironment refuses an environment that is none (%i), and values that are no texts",
  async (index) => {
    const value = odd[index];
    for (const env of [
      value,
      { HW_AUTH_TOKEN: value },
      { HW_USER_NAME: value, HW_USER_PASSWORD: value, HW_CLOUD: value },
    ])
      expect(await refusal("credentialsFromEnvironment", [env])).toBeInstanceOf(scm.ScmError);
  },
);
