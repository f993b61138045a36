import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { connect, createServer, type TLSSocket } from "node:tls";
import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createAuthority } from "../../../src/testing/service/authority/authority.js";
import type { Authority, IssueRequest } from "../../../src/testing/service/authority/types.js";

const day = 24 * 60 * 60 * 1000;
const now = Date.now();
const lives = { notBefore: new Date(now - day), notAfter: new Date(now + 30 * day) };
const names = { commonName: "www.example.com", alternativeNames: ["example.com", "*.shop.example.com", "192.0.2.7"] };

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority({ seed: "tests" });
});
const issue = (request: Partial<IssueRequest> = {}) => authority.issue({ ...names, ...lives, ...request });

/** Serves with a certificate and connects to it; what the client says of the server. */
async function handshake(
  pem: { cert: string; key: string },
  servername: string,
  ca = authority.rootPem,
): Promise<string> {
  const server = createServer(pem, (socket) => socket.end("hello"));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.on("tlsClientError", () => {}); // told by the client
  const { port } = server.address() as AddressInfo; // a server on a port
  return new Promise((resolve) => {
    const client: TLSSocket = connect({ port, host: "127.0.0.1", servername, ca, ALPNProtocols: ["http/1.1"] }, () => {
      resolve("connected");
      client.destroy();
    });
    client.on("error", (error) => resolve("code" in error ? String(error.code) : error.message));
  });
}

describe("a server with an issued certificate", () => {
  test.each(["RSA_2048", "EC_P256", "EC_P384"])(
    "of %s is trusted for its names, by those who trust the root",
    async (algorithm) => {
      const { certificatePem, chainPem, privateKeyPem = "" } = await issue({ algorithm });
      const pem = { cert: certificatePem + chainPem, key: privateKeyPem };
      for (const name of ["www.example.com", "example.com", "any.shop.example.com"])
        expect(await handshake(pem, name), name).toBe("connected");
      for (const name of ["shop.example.com", "a.b.shop.example.com", "example.org"])
        expect(await handshake(pem, name), name).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
      const stranger = await createAuthority({ seed: "another" });
      expect(await handshake(pem, "example.com", stranger.rootPem)).toBe("UNABLE_TO_GET_ISSUER_CERT_LOCALLY");
      expect(await handshake({ ...pem, cert: certificatePem }, "example.com")).toBe("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    },
  );

  test("that is over, or has not begun, is refused", async () => {
    for (const [from, to, says] of [
      [-30, -1, "CERT_HAS_EXPIRED"],
      [1, 30, "CERT_NOT_YET_VALID"],
    ] as const) {
      const request = {
        algorithm: "EC_P256",
        notBefore: new Date(now + from * day),
        notAfter: new Date(now + to * day),
      };
      const { certificatePem, chainPem, privateKeyPem = "" } = await issue(request);
      expect(await handshake({ cert: certificatePem + chainPem, key: privateKeyPem }, "example.com")).toBe(says);
    }
  });
});

describe("what is issued", () => {
  test("says what was asked for", async () => {
    const subject = { organization: "Übung AG", locality: "Zürich", province: "ZH", country: "CH" };
    const { certificatePem, chainPem } = await issue({
      ...subject,
      algorithm: "EC_P256",
      notBefore: new Date("2049-01-01"),
      notAfter: new Date("2049-02-01"),
    });
    expect(authority.readCertificate(certificatePem + chainPem)).toMatchObject({
      pem: certificatePem,
      subject: { ...subject, commonName: "www.example.com" },
      issuer: { commonName: "Mock Issuing CA" },
      alternativeNames: ["www.example.com", "example.com", "*.shop.example.com", "192.0.2.7"],
      notBefore: new Date("2049-01-01"),
      notAfter: new Date("2049-02-01"),
      algorithm: "EC_P256",
      signatureAlgorithm: "SHA256WITHRSA",
      fingerprintSha1: expect.stringMatching(/^[0-9A-F]{40}$/) as string,
      fingerprintSha256: expect.stringMatching(/^[0-9A-F]{64}$/) as string,
      serialNumber: expect.stringMatching(/^[4-7][0-9A-F]{31}$/) as string,
      isAuthority: false,
    });
    expect(authority.readCertificates(chainPem + authority.rootPem).map(({ isAuthority }) => isAuthority)).toEqual([
      true,
      true,
    ]);
    expect(authority.isIssuedBy(certificatePem, chainPem)).toBe(true);
    expect(authority.isIssuedBy(chainPem, authority.rootPem)).toBe(true);
    expect(authority.isIssuedBy(certificatePem, authority.rootPem)).toBe(false);
  });

  test("carries names as certificates do: each once, in ASCII; a long common name is left out", async () => {
    const long = `${"a".repeat(60)}.example.com`;
    for (const [commonName, alternativeNames, written] of [
      ["Example.COM", ["example.com"], ["example.com"]],
      ["münchen.example", ["*.münchen.example"], ["xn--mnchen-3ya.example", "*.xn--mnchen-3ya.example"]],
      ["2001:db8::a:1", ["::1"], ["2001:db8::a:1", "::1"]],
      [long, [], [long]],
    ] as const) {
      const { certificatePem } = await issue({ commonName, alternativeNames, algorithm: "EC_P256" });
      const { subject, alternativeNames: read } = authority.readCertificate(certificatePem);
      expect(read).toEqual(written);
      expect(subject).toEqual(commonName === long ? {} : { commonName });
    }
  });

  test.each([["no name"], ["a..b"], ["*.*.example.com"], ["-a.example.com"], [""], ["a".repeat(64)]])(
    "cannot carry %j",
    async (commonName) => {
      await expect(issue({ commonName })).rejects.toMatchObject({ fault: "bad-name" });
    },
  );

  test.each([
    { request: { algorithm: "SM2" }, fault: "unsupported", says: "makes no SM2 keys" },
    { request: { notAfter: lives.notBefore }, fault: "bad-dates", says: "begin before it ends" },
    { request: { notAfter: new Date("2050-01-01") }, fault: "bad-dates", says: "2000 to 2049" },
    { request: { notAfter: new Date(NaN) }, fault: "bad-dates", says: "begin before it ends" },
  ])("is refused in words: $says", async ({ request, fault, says }) => {
    await expect(issue(request)).rejects.toMatchObject({ fault, message: expect.stringContaining(says) as string });
  });
});

describe("one seed", () => {
  const life = async (seed: string | number) => {
    const one = await createAuthority({ seed });
    const made = [];
    for (const algorithm of ["RSA_2048", "EC_P256", "EC_P384", "RSA_2048"]) {
      made.push(
        await one.issue({ ...names, algorithm, notBefore: new Date("2026-11-26"), notAfter: new Date("2027-01-01") }),
      );
      made.push(await one.createCsr({ ...names, algorithm }));
    }
    return { one, made };
  };

  test("gives the same to the letter, another seed nothing of it", async () => {
    const [first, second, other] = await Promise.all([life(7), life(7), life(8)]);
    expect(second.made).toEqual(first.made);
    expect(second.one.rootPem).toBe(first.one.rootPem);
    const texts = (made: readonly object[]) => made.flatMap((one) => Object.values(one) as string[]);
    expect(texts(other.made).filter((text) => texts(first.made).includes(text))).toEqual([]);
  });

  test("gives a new key each time, and the same again from a position on", async () => {
    const { one, made } = await life(7);
    expect(new Set(made.map(({ privateKeyPem }) => privateKeyPem)).size).toBe(made.length);
    expect(one.position).toBe(8);
    one.position = 2;
    const request = {
      ...names,
      algorithm: "EC_P256",
      notBefore: new Date("2026-11-26"),
      notAfter: new Date("2027-01-01"),
    };
    expect(await one.issue(request)).toEqual(made[2]);
  });
});

describe("a request", () => {
  test.each(["RSA_2048", "RSA_3072", "EC_P256", "EC_P384"])(
    "with a key of %s is read, and its key is the one certified",
    async (algorithm) => {
      const subject = { organization: "Example", country: "DE" };
      const { csrPem, privateKeyPem } = await authority.createCsr({ ...names, ...subject, algorithm });
      expect(await authority.readCsr(csrPem)).toEqual({
        subject: { ...subject, commonName: "www.example.com" },
        alternativeNames: ["www.example.com", ...names.alternativeNames],
        algorithm,
      });
      const issued = await issue({
        commonName: "other.example.com",
        alternativeNames: [],
        csrPem,
        algorithm: "RSA_2048",
      });
      expect(issued.privateKeyPem).toBeUndefined();
      expect(authority.readCertificate(issued.certificatePem)).toMatchObject({
        algorithm,
        alternativeNames: ["other.example.com"],
      });
      expect(await authority.keyMatches(issued.certificatePem, privateKeyPem)).toBe(true);
      expect(await authority.keyMatches(csrPem, privateKeyPem)).toBe(true);
      expect(await authority.keyMatches(authority.rootPem, privateKeyPem)).toBe(false);
    },
  );

  test("of OpenSSL is read; one that somebody changed is refused, and so is a short key", async ({ skip }) => {
    const openssl = (...args: string[]) =>
      execFileSync("openssl", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    try {
      openssl("version");
    } catch {
      skip("openssl is not on the PATH");
    }
    const made = (key: string) =>
      openssl(
        "req",
        "-new",
        "-nodes",
        "-newkey",
        key,
        "-keyout",
        "/dev/null",
        "-subj",
        "/C=DE/O=Example/CN=www.example.com",
      );
    const csr = made("rsa:2048");
    expect(await authority.readCsr(csr)).toEqual({
      subject: { country: "DE", organization: "Example", commonName: "www.example.com" },
      alternativeNames: [],
      algorithm: "RSA_2048",
    });
    const lines = csr.trim().split("\n");
    const changed = lines.with(1, (lines[1] ?? "").replace(/.{4}$/, "AAAA")).join("\n");
    await expect(authority.readCsr(changed)).rejects.toMatchObject({
      fault: expect.stringMatching(/bad-signature|damaged/) as string,
    });
    await expect(issue({ csrPem: made("rsa:1024") })).rejects.toMatchObject({
      fault: "weak-key",
      message: expect.stringContaining("1024") as string,
    });
  });
});

describe("a private key", () => {
  test("in every form without a password is matched, one with a password is refused in words", async () => {
    const { certificatePem } = await issue({ algorithm: "EC_P256" });
    const { privateKey: rsa } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const { privateKey: ec } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
    const none = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
    for (const pem of [
      rsa.export({ type: "pkcs1", format: "pem" }),
      rsa.export({ type: "pkcs8", format: "pem" }),
      `${none}${ec.export({ type: "sec1", format: "pem" }).toString()}`,
      ec.export({ type: "pkcs8", format: "pem" }).toString().replaceAll("\n", "\r\n"),
    ])
      expect(await authority.keyMatches(certificatePem, pem.toString())).toBe(false);
    const encryption = { cipher: "aes-256-cbc", passphrase: "a password" };
    for (const type of ["pkcs1", "pkcs8"] as const)
      await expect(
        authority.keyMatches(certificatePem, rsa.export({ type, format: "pem", ...encryption }).toString()),
      ).rejects.toMatchObject({ fault: "encrypted", message: expect.stringContaining("has a password") as string });
  });
});

describe("a text that is no certificate", () => {
  const head = "-----BEGIN CERTIFICATE-----";
  const tail = "-----END CERTIFICATE-----";
  test.each([
    { pem: "", fault: "not-pem", says: `The certificate is empty. It begins with ${head}` },
    { pem: "example, not a certificate", fault: "not-pem", says: "The certificate is not PEM: it begins with" },
    { pem: `${head}\nMIIB`, fault: "not-pem", says: "it ends with -----END CERTIFICATE-----" },
    { pem: `${head}\\nMIIB\\n${tail}`, fault: "not-pem", says: "holds the characters \\n in place of line breaks" },
    { pem: `${head}\n${tail}`, fault: "damaged", says: "The certificate is damaged" },
    { pem: `${head}\nMIIB(example)\n${tail}`, fault: "damaged", says: "something else than base64" },
    { pem: `${head}\nMIIB\n${tail}`, fault: "damaged", says: "The certificate is damaged, it cannot be read." },
    {
      pem: `${head}\nMIIB\n${tail}\nmore\n${head}\nMIIB\n${tail}`,
      fault: "not-pem",
      says: "something stands between two",
    },
    {
      pem: "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----",
      fault: "wrong-kind",
      says: "expected as CERTIFICATE, and this is PRIVATE KEY",
    },
  ])("is refused: $says", ({ pem, fault, says }) => {
    const thrown = (() => {
      try {
        return authority.readCertificate(pem);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({ name: "AuthorityError", fault, message: expect.stringContaining(says) as string });
  });

  test("cut, or with any of its letters changed, it is read or refused in words, and never breaks off", async () => {
    const { certificatePem } = await issue({ algorithm: "EC_P256" });
    for (let at = 30; at < certificatePem.length - 30; at += 31)
      for (const text of [
        certificatePem.slice(0, at) + certificatePem.slice(at + 4),
        `${certificatePem.slice(0, at)}/${certificatePem.slice(at + 1)}`,
      ])
        try {
          authority.readCertificate(text);
        } catch (error) {
          expect(error).toMatchObject({ name: "AuthorityError" });
        }
  });
});

test.each([
  ["2026-03-14T23:59:59Z", 398],
  ["2026-03-15T00:00:00Z", 200],
  ["2027-03-15T00:00:00Z", 100],
  ["2029-03-14T23:59:59Z", 100],
  ["2029-03-15T00:00:00Z", 47],
])("on %s a certificate may live %i days", (date, days) => {
  expect(authority.validityAt(new Date(date))).toBe(days);
});
