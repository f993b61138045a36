import { afterEach, expect, it, vi } from "vitest";
import { abortable } from "../../src/credentials/abortable.js";
import { accessKeyWith } from "../../src/credentials/access-key.js";
import { nodeDigests, webDigests } from "../../src/credentials/digests.js";
import { credentialsFromEnvironment } from "../../src/credentials/environment.js";
import { authorize, rejection, thrown } from "./support.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each([
  ["without a process", undefined],
  ["with a process that gives no modules", {}],
  ["with a process that does not know the module", { getBuiltinModule: () => undefined }],
  ["with a module behind a shim that has half of it", { getBuiltinModule: () => ({}) }],
])("a runtime %s has no digests but WebCrypto's", (_, host) => {
  vi.stubGlobal("process", host);
  const found = nodeDigests();
  vi.unstubAllGlobals();
  expect(found).toBeUndefined();
});

it.each([undefined, {}])("a runtime whose process is %j has no variables", (host) => {
  vi.stubGlobal("process", host);
  const error = thrown(() => credentialsFromEnvironment());
  vi.unstubAllGlobals();
  expect(String(error)).toContain("No credentials in the environment.");
});

it.each([undefined, {}])("a page whose crypto is %j says why nothing can be signed", async (crypto) => {
  vi.stubGlobal("crypto", crypto);
  const error = await rejection(authorize(accessKeyWith({ accessKeyId: "AK", secretAccessKey: "SK" }, webDigests)));
  expect(error).toMatchObject({
    name: "CredentialsError",
    message:
      "The request could not be signed: This runtime has no crypto.subtle. In a browser it exists only on pages loaded over HTTPS.",
    cause: { message: expect.stringContaining("no crypto.subtle") as string },
  });
});

it("gives WebCrypto the key in a form that it gives nobody", async () => {
  const importKey = vi.spyOn(crypto.subtle, "importKey");
  await authorize(accessKeyWith({ accessKeyId: "AK", secretAccessKey: "SK" }, webDigests));
  expect(importKey.mock.calls.map(([, , , extractable, usages]) => [extractable, usages])).toEqual([[false, ["sign"]]]);
});

it("leaves no listener behind on the signal of a call", async () => {
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  await abortable(Promise.resolve(5), signal);
  await rejection(abortable(Promise.reject(new Error("x")), signal));
  await new Promise((resolve) => setImmediate(resolve));
  expect(removed.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
    added.mock.calls.map(([type, listener]) => [type, listener]),
  );
  expect(added.mock.calls.length).toBe(2);
});
