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
const face = { ...scm, fileJournal, subscribe: client.subscribeCertificate } as unknown as Record<string, Untyped>;

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
