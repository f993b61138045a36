import { AKSKSigner } from "@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js";
import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { nodeDigests, webDigests } from "../../src/credentials/digests.js";
import { signRequest } from "../../src/credentials/signature.js";

const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);

/**
 * The vendor's client signs the path as the caller wrote it, before encoding, so that is what its signer
 * gets here, while ours gets the address as it goes on the wire. Left out are the characters that
 * `url.parse`, which the vendor's signer uses, encodes by itself, so that they end up encoded twice
 * (blank " ' < > \ ^ ` { | } and control characters), those that end a path (? # and ; for url.parse),
 * and the % that looks like an escape.
 */
const segment = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.normalize("NFC").replace(/[\s\p{C}"'<>\\^`{|}?#;%/]/gu, ""))
  .filter((text) => text !== "" && text !== "." && text !== "..");

const path = fc.array(segment, { maxLength: 5 });

/** Without what the vendor's Node package sorts by units of UTF-16, where its guide says by code. */
const text = fc.string({ unit: "grapheme", maxLength: 16 }).map((any) => any.replace(/[\ue000-\uffff]/g, ""));

/** Names that the vendor's locale-aware sorting puts in the order of their codes, as the guide asks. */
const headerName = fc.stringMatching(/^x-[a-z0-9]{1,10}$/);

const headerValue = fc
  .string({ unit: "grapheme-ascii", maxLength: 30 })
  .map((value) => value.replace(/[^\x20-\x7e]/g, "").trim());

const attempt = fc.record({
  method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"),
  host: fc.constantFrom("scm.cn-north-4.myhuaweicloud.com", "scm.eu-west-101.myhuaweicloud.eu", "127.0.0.1:8080"),
  path,
  slash: fc.boolean(),
  query: fc.dictionary(text, fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 })), { maxKeys: 5 }),
  headers: fc.dictionary(headerName, headerValue, { maxKeys: 5 }),
  contentType: fc.constantFrom(undefined, "application/json", "application/json;charset=utf8"),
  body: fc.option(fc.dictionary(text, fc.jsonValue(), { minKeys: 1, maxKeys: 4 }), { nil: undefined }),
  accessKeyId: fc.stringMatching(/^[A-Z0-9]{20}$/),
  secretAccessKey: fc.stringMatching(/^[A-Za-z0-9+/=]{40}$/),
  date: fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
});

it(`signs like the vendor's own package, whatever is asked (seed ${seed})`, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(attempt, async (sample) => {
      const { method, host, slash, contentType, accessKeyId, secretAccessKey, date } = sample;
      const rawPath = `/${sample.path.join("/")}${slash && sample.path.length > 0 ? "/" : ""}`;
      const headers = { ...sample.headers, ...(contentType === undefined ? {} : { "content-type": contentType }) };
      const xSdkDate = date.toISOString().replace(/[-:]|\.\d+/g, "");

      const theirs = AKSKSigner.sign(
        {
          method,
          endpoint: `https://${host}${rawPath}`,
          queryParams: structuredClone(sample.query), // it sorts the arrays in place
          headers: { ...headers, "X-Sdk-Date": xSdkDate },
          data: sample.body,
        },
        new BasicCredentials({ ak: accessKeyId, sk: secretAccessKey }),
      );

      const wirePath = rawPath.split("/").map(encodeURIComponent).join("/");
      const wireQuery = Object.entries(sample.query)
        .flatMap(([name, values]) => [values].flat().map((value) => [name, value].map(encodeURIComponent).join("=")))
        .join("&");
      for (const digests of [webDigests, nodeDigests()]) {
        if (digests === undefined) throw new Error("Node without node:crypto");
        const ours = await signRequest(
          {
            method,
            url: `https://${host}${wirePath}${wireQuery === "" ? "" : `?${wireQuery}`}`,
            headers,
            body: sample.body === undefined ? undefined : JSON.stringify(sample.body),
          },
          { accessKeyId, sha256: digests.sha256, hmac: digests.hmacSha256(secretAccessKey) },
          date,
        );
        expect(theirs).toMatchObject({ Authorization: ours.authorization, "X-Sdk-Date": ours["x-sdk-date"] });
      }
      compared += 1;
    }),
    { seed, numRuns: 150 },
  );
  expect(compared).toBe(150);
});
