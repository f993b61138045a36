import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { accessKey, accessKeyWith, type AccessKeyOptions } from "../../src/credentials/access-key.js";
import { nodeDigests, webDigests, type Digests } from "../../src/credentials/digests.js";
import { signRequest } from "../../src/credentials/signature.js";
import { CredentialsError } from "../../src/engine/errors.js";
import { authorize, printed, rejection, request, thrown } from "./support.js";

// The sample pair of the API Request Signing Guide.
const accessKeyId = "QTWAOYTTINDUT2QVKYUC";
const secretAccessKey = "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc";

const buy = {
  method: "POST",
  url: "https://scm.cn-north-4.myhuaweicloud.com/v3/scm/certificates/buy",
  headers: { "content-type": "application/json" },
  body: '{"cert_brand":"GLOBALSIGN","cert_type":"OV_SSL_CERT","domain_type":"MULTI_DOMAIN","effective_time":1,"domain_numbers":5,"order_number":1,"agree_privacy_protection":true}',
};
const newYear = new Date("2026-01-01T00:00:00Z");

/** A is published in the guide; B to D come from the vendor's package and a second, independent program. */
const vectors = [
  {
    name: "A, the guide's example",
    request: {
      method: "GET",
      url: "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0",
      headers: { "content-type": "application/json" },
      body: undefined,
    },
    date: new Date("2019-11-15T03:36:55Z"),
    signedHeaders: "content-type;host;x-sdk-date",
    signature: "7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe",
  },
  {
    name: "B, a purchase",
    request: buy,
    date: newYear,
    signedHeaders: "content-type;host;x-sdk-date",
    signature: "e29747a04efd69f16705803e8a059796b01e73e98d7b7c5525a0aa4a496da45d",
  },
  {
    name: "C, a purchase with project and security token",
    request: {
      ...buy,
      headers: {
        ...buy.headers,
        "x-project-id": "0123456789abcdef0123456789abcdef",
        "x-security-token": "SECTOKEN",
      },
    },
    date: newYear,
    signedHeaders: "content-type;host;x-project-id;x-sdk-date;x-security-token",
    signature: "08fd40d3abb41cdc206884a5d4dc75294b97053bcf4c009204f50297df8fb3f1",
  },
  {
    name: "D, a search with blanks and Chinese",
    request: {
      method: "GET",
      url: `https://scm.ap-southeast-1.myhuaweicloud.com/v3/scm/certificates?status=PAID&limit=10&content=${encodeURIComponent("a b~ä*中")}`,
      headers: { "content-type": "application/json" },
      body: undefined,
    },
    date: newYear,
    signedHeaders: "content-type;host;x-sdk-date",
    signature: "c898840c592aadb1ec4d6693a30577726c939a00c836e40585667a023d847d31",
  },
];

function fromNode(): Digests {
  const digests = nodeDigests();
  if (digests === undefined) throw new Error("Node without node:crypto");
  return digests;
}

describe.each([
  ["WebCrypto", webDigests],
  ["Node's crypto", fromNode()],
])("signing with %s", (_name, digests) => {
  const signer = { accessKeyId, sha256: digests.sha256, hmac: digests.hmacSha256(secretAccessKey) };

  it.each(vectors)("gives the known signature of vector $name", async ({ request, date, signedHeaders, signature }) => {
    expect(await signRequest(request, signer, date)).toEqual({
      "x-sdk-date": date.toISOString().replace(/[-:]|\.000/g, ""),
      authorization: `SDK-HMAC-SHA256 Access=${accessKeyId}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
    });
  });

  it("signs the same path alike, however it is spelled", async () => {
    const signature = async (path: string) =>
      (await signRequest({ ...buy, url: `https://h.example${path}` }, signer, newYear)).authorization;
    const plain = await signature("/v3/%E4%B8%AD/a%20b/c:d");
    expect(await signature("/v3/中/a b/c:d")).toBe(plain); // as fetch would send it
    expect(await signature("/v3/%e4%b8%ad/a%20b/c%3Ad")).toBe(plain);
    expect(await signature("/v3/x/../%E4%B8%AD/a%20b/c:d/")).toBe(plain);
    expect(await signature("/v3/%25E4%25B8%25AD/a%20b/c:d")).not.toBe(plain);
  });

  it("signs a query alike in any order, and blanks in both spellings", async () => {
    const signature = async (query: string) =>
      (await signRequest({ ...buy, url: `https://h.example/v3?${query}` }, signer, newYear)).authorization;
    const plain = await signature("a=1&b=&c=x%20y&c=z");
    expect(await signature("c=z&c=x+y&b&a=1")).toBe(plain);
    expect(await signature("a=1&c=x%20y&c=z")).not.toBe(plain);
  });

  it("sorts a query by code point: what UTF-16 writes with surrogates comes last", async () => {
    const texts: string[] = [];
    const sha256 = (text: string) => (texts.push(text), "");
    const query = ["\u{1F600}", "\uFF21", "z", "\uFF21b", "\uFF21\u{1F600}"].map(
      (name) => `${encodeURIComponent(name)}=${encodeURIComponent(name)}`,
    );
    for (const order of [query, query.toReversed()])
      await signRequest(
        { ...buy, body: undefined, url: `https://h.example/v3?${order.join("&")}` },
        { ...signer, sha256 },
        newYear,
      );
    const sorted = ["z", "\uFF21", "\uFF21b", "\uFF21\u{1F600}", "\u{1F600}"].map((name) => encodeURIComponent(name));
    expect(texts.map((text) => text.split("\n")[2])).toEqual(
      Array(2).fill(sorted.map((name) => `${name}=${name}`).join("&")),
    );
  });

  it("signs a header without the blanks at its ends, which fetch does not send", async () => {
    const signature = async (value: string) =>
      (await signRequest({ ...buy, headers: { "content-type": value } }, signer, newYear)).authorization;
    expect(await signature(" application/json\t")).toBe(await signature("application/json"));
  });

  it("signs a lone percent sign as it is sent", async () => {
    const url = "https://h.example/100%/x";
    expect((await signRequest({ ...buy, url }, signer, newYear)).authorization).toMatch(/Signature=[0-9a-f]{64}$/);
  });

  it("takes the port into the host, except the default one", async () => {
    const signature = async (host: string) =>
      (await signRequest({ ...buy, url: `https://${host}/v3` }, signer, newYear)).authorization;
    expect(await signature("h.example:443")).toBe(await signature("h.example"));
    expect(await signature("h.example:8443")).not.toBe(await signature("h.example"));
  });
});

describe("accessKey", () => {
  it("adds date, signature and identity, and signs with the present time on every attempt", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: newYear });
    try {
      const credentials = accessKey({
        accessKeyId,
        secretAccessKey,
        projectId: "0123456789abcdef0123456789abcdef",
        securityToken: "SECTOKEN",
      });
      const first = await credentials.authorize(buy, new AbortController().signal);
      expect(first).toEqual({
        "x-project-id": "0123456789abcdef0123456789abcdef",
        "x-security-token": "SECTOKEN",
        "x-sdk-date": "20260101T000000Z",
        authorization: expect.stringContaining(String(vectors[2]?.signature)),
      });
      vi.setSystemTime(newYear.getTime() + 1000);
      const second = await credentials.authorize(buy, new AbortController().signal);
      expect(second["x-sdk-date"]).toBe("20260101T000001Z");
      expect(second["authorization"]).not.toBe(first["authorization"]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("sends the account id when that is given", async () => {
    const headers = await authorize(accessKey({ accessKeyId, secretAccessKey, domainId: "d0" }));
    expect(headers).toMatchObject({
      "x-domain-id": "d0",
      authorization: expect.stringContaining("SignedHeaders=content-type;host;x-domain-id;x-sdk-date,"),
    });
  });

  it("leaves out of the signature what others may change on the way", async () => {
    const credentials = accessKey({ accessKeyId, secretAccessKey });
    const headers = { ...request.headers, "user-agent": "me", accept: "*/*", traceparent: "00-1-2-03", host: "wrong" };
    const signal = new AbortController().signal;
    const signed = await credentials.authorize({ ...request, headers }, signal);
    expect(signed["authorization"]).toContain("SignedHeaders=content-type;host;x-sdk-date,");
    const bare = await credentials.authorize({ ...request, headers: {} }, signal);
    expect(bare["authorization"]).toContain("SignedHeaders=host;x-sdk-date,");
  });

  it("does not offer to renew: repeated failures lock the key", () => {
    expect(accessKey({ accessKeyId, secretAccessKey }).renew).toBeUndefined();
  });

  it("imports the key once for all signatures", async () => {
    const importKey = vi.spyOn(globalThis.crypto.subtle, "importKey");
    try {
      const credentials = accessKeyWith({ accessKeyId, secretAccessKey }, webDigests);
      await Promise.all([authorize(credentials), authorize(credentials)]);
      await authorize(credentials);
      expect(importKey).toHaveBeenCalledTimes(1);
    } finally {
      importKey.mockRestore();
    }
  });

  it("signs a body of 12 MB and refuses a larger one, counted in bytes", async () => {
    const credentials = accessKey({ accessKeyId, secretAccessKey });
    const limit = 12 * 1024 * 1024;
    const signal = new AbortController().signal;
    const sign = async (body: string) => credentials.authorize({ ...request, body }, signal);
    await sign("x".repeat(limit));
    await sign("中".repeat(limit / 3));
    for (const body of ["x".repeat(limit + 1), `${"中".repeat(limit / 3)}x`]) {
      const error = await rejection(sign(body));
      expect(error).toBeInstanceOf(CredentialsError);
      expect(String(error)).toContain("12582913 bytes; a request signed with an access key may have 12582912 (12 MB)");
    }
  });

  it("signs a request without a body, and every part of a query", async () => {
    const credentials = accessKey({ accessKeyId, secretAccessKey });
    const { body: _, ...rest } = request;
    const sign = async (url: string) =>
      (await credentials.authorize({ ...rest, method: "GET", url, body: undefined }, new AbortController().signal))[
        "authorization"
      ];
    vi.useFakeTimers({ toFake: ["Date"] });
    const signatures = await Promise.all(
      ["https://host/a", "https://host/a?", "https://host/a?b", "https://host/a?c"].map(sign),
    );
    vi.useRealTimers();
    expect(signatures[1]).toBe(signatures[0]);
    expect(new Set(signatures).size).toBe(3);
  });

  it("says what is wrong with an address that is none", async () => {
    const credentials = accessKey({ accessKeyId, secretAccessKey });
    const error = await rejection(
      Promise.resolve(credentials.authorize({ ...request, url: "/v3" }, new AbortController().signal)),
    );
    expect(error).toBeInstanceOf(CredentialsError);
    expect(String(error)).toContain("could not be signed: Invalid URL");
    expect(error).toMatchObject({ cause: { code: "ERR_INVALID_URL" } });
  });

  it.each([
    ["accessKeyId", { accessKeyId: "" }, "accessKeyId is missing"],
    ["accessKeyId", { accessKeyId: 5 as unknown as string }, "accessKeyId is missing"],
    ["accessKeyId", { accessKeyId: "AK, Signature=x" }, "accessKeyId may hold only"],
    ["secretAccessKey", { secretAccessKey: "" }, "secretAccessKey is missing"],
    ["secretAccessKey", { secretAccessKey: `${secretAccessKey}\n` }, "secretAccessKey contains a line break"],
    ["secretAccessKey", { secretAccessKey: ` ${secretAccessKey}` }, "secretAccessKey begins or ends with a blank"],
    ["securityToken", { securityToken: "a\r\nb" }, "securityToken contains a line break"],
    ["projectId", { projectId: "" }, "projectId is missing"],
    ["domainId", { domainId: "ä" }, "domainId may hold only"],
  ])("refuses a bad %s at once (%#)", (_name, change, reason) => {
    // Each change alone is valid for the type; together with the rest TypeScript cannot tell.
    const options = { accessKeyId, secretAccessKey, ...change } as AccessKeyOptions;
    const error = thrown(() => accessKey(options));
    expect(error).toBeInstanceOf(CredentialsError);
    expect(String(error)).toContain(reason);
    expect(printed(error)).not.toContain(secretAccessKey);
  });

  it("takes a project or an account, never both, in the type and at run time", () => {
    const keys = { accessKeyId, secretAccessKey };
    const both = { ...keys, projectId: "p", domainId: "d" };
    expectTypeOf(both).not.toExtend<AccessKeyOptions>();
    expectTypeOf({ ...keys, projectId: "p" }).toExtend<AccessKeyOptions>();
    expectTypeOf({ ...keys, domainId: "d" }).toExtend<AccessKeyOptions>();
    // What callers without types can do.
    expect(() => accessKey(both as unknown as AccessKeyOptions)).toThrow("both projectId and domainId");
  });
});
