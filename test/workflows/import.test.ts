import { createPrivateKey, X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checkCertificate, importCertificate, ValidationError } from "../../src/index.js";
import { authority, issued } from "../support/own-certificates.js";
import { living } from "./support.js";

const problemsOf = async (own: Parameters<typeof checkCertificate>[0]) => {
  const error: unknown = await checkCertificate(own).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ValidationError);
  return (error as ValidationError).violations.map(({ pointer, message }) => `${pointer.slice(1)} ${message}`);
};

describe("a certificate of one's own", () => {
  test.each(["EC_P256", "EC_P384", "RSA_2048"])("of %s is read as OpenSSL reads it, and split", async (algorithm) => {
    const own = await issued("*.example.com", { algorithm });
    const checked = await checkCertificate(own);
    const read = new X509Certificate(own.leaf);
    expect(checked.fingerprint).toBe(read.fingerprint.replaceAll(":", "").toLowerCase());
    expect(checked.names.map((name) => `DNS:${name}`).join(", ")).toBe(read.subjectAltName);
    expect(checked.notAfter).toEqual(new Date(read.validTo));
    expect(checked.notBefore).toEqual(new Date(read.validFrom));
    expect([checked.certificate, checked.chain]).toEqual([own.leaf.trim(), own.chain.trim()]);
    expect(checked.isKeyChecked).toBe(true);
    expect(await checkCertificate({ certificate: own.leaf, chain: own.chain, privateKey: own.privateKey })).toEqual(
      checked,
    );
  });

  test("may have its key in any form without a password, with Windows' line ends and words around it", async () => {
    for (const [algorithm, type] of [
      ["RSA_2048", "pkcs1"],
      ["EC_P256", "sec1"],
    ] as const) {
      const own = await issued("www.example.com", { algorithm });
      const key = createPrivateKey(own.privateKey);
      const privateKey = String(
        type === "pkcs1" ? key.export({ type, format: "pem" }) : key.export({ type, format: "pem" }),
      );
      const certificate = `Bag Attributes\n  friendlyName: shop\n${own.certificate}`.replaceAll("\n", "\r\n");
      expect(await checkCertificate({ certificate, privateKey })).toMatchObject({
        names: ["www.example.com", "alt.www.example.com"],
      });
    }
  });

  test("is refused with all that is wrong", async () => {
    const [own, other] = [await issued(), await issued("other.example.com", { algorithm: "RSA_2048" })];
    const key = createPrivateKey(own.privateKey);
    const locked = String(key.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" }));
    const { privateKey, certificate, chain, leaf } = own;
    expect(await problemsOf({ certificate, privateKey: other.privateKey })).toEqual([
      "privateKey does not belong to the certificate",
    ]);
    expect(await problemsOf({ certificate: leaf, privateKey })).toEqual([
      "certificate comes without the certificate that issued it; give the whole chain (fullchain.pem)",
    ]);
    expect(await problemsOf({ certificate: chain + leaf, privateKey })).toContainEqual(
      expect.stringContaining("is not in order: number 1 is not issued by number 2; the order is 2, 1"),
    );
    expect(await problemsOf({ certificate: leaf + other.leaf, privateKey })).toEqual([
      "certificate is followed by what did not issue it, from certificate 2 on",
    ]);
    expect(await problemsOf({ certificate, privateKey: locked })).toEqual([
      "privateKey has a password; take it off: openssl pkey -in KEY -out NEW_KEY",
    ]);
    expect(await problemsOf({ certificate: "", privateKey: "" })).toEqual([
      "certificate holds no certificate (-----BEGIN CERTIFICATE-----)",
      "privateKey holds no private key (-----BEGIN PRIVATE KEY-----)",
    ]);
    const ended = await issued("old.example.com", { from: -60, to: -1 });
    expect(await problemsOf({ certificate: ended.leaf, privateKey: other.privateKey })).toEqual([
      expect.stringMatching(/^certificate ended on \d{4}-\d\d-\d\d \d\d:\d\d UTC$/) as string,
      expect.stringContaining("comes without") as string,
      "privateKey does not belong to the certificate",
    ]);
  });

  test("that is cut off anywhere is refused in words", async () => {
    const { leaf, privateKey } = await issued();
    const der = Buffer.from(leaf.replace(/-----[A-Z ]+-----|\s/g, ""), "base64");
    for (let length = 1; length < der.length; length += 7) {
      const certificate = `-----BEGIN CERTIFICATE-----\n${der.subarray(0, length).toString("base64")}\n-----END CERTIFICATE-----\n`;
      expect((await problemsOf({ certificate, privateKey })).join()).toMatch(
        /^certificate has a block that cannot be read, number 1: it /,
      );
    }
  });
});

describe("importing", () => {
  test("sends what the service takes, once: the second time it says which id", async () => {
    const { mock, client } = await living({ now: Date.now() });
    const own = await issued("*.example.com");
    const first = await importCertificate(client, own);
    expect(first).toMatchObject({ isNew: true, certificateId: expect.stringMatching(/^scs\d{13}$/) as string });
    const shown = await client.showCertificate({ certificate_id: first.certificateId });
    expect(shown).toMatchObject({
      status: "UPLOAD",
      name: expect.stringMatching(/^wildcard\.example\.com-\d{8}$/) as string,
    });
    expect(await importCertificate(client, own)).toMatchObject({ isNew: false, certificateId: first.certificateId });
    expect(mock.requests.filter(({ operation }) => operation === "ImportCertificate")).toHaveLength(1);
    const renewed = await importCertificate(client, {
      ...(await issued("*.example.com", { to: 70 })),
      name: "shop-2027",
    });
    expect(renewed.isNew).toBe(true);
    expect(mock.violations).toEqual([]);
  });

  test("after a lost answer it finds what was imported", async () => {
    const { mock, client } = await living({ now: Date.now() });
    const own = await issued("lost.example.com");
    mock.next("ImportCertificate", { fault: "answer-lost" });
    await expect(importCertificate(client, own)).rejects.toMatchObject({ outcome: "unknown" });
    expect(await importCertificate(client, own)).toMatchObject({ isNew: false });
  });

  test("nothing is sent of what would be refused", async () => {
    const { mock, client } = await living();
    const [own, other] = [await issued(), await issued()];
    await expect(importCertificate(client, { ...own, privateKey: other.privateKey })).rejects.toThrow(
      "does not belong",
    );
    expect(mock.requests).toEqual([]);
    expect(authority.rootPem).toContain("CERTIFICATE");
  });
});
