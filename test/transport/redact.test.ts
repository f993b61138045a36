import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mask, redactAll, redactError, redactor } from "../../src/transport/redact.js";

const secret = "MIIDkgYJKoZI/hvc+NAQ=cCoIIDgzCCA38CAQ";

describe("a secret is removed", () => {
  const redact = redactAll([secret]);
  test.each([
    ["as it is", secret],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
    ["in JSON with escaped slashes", secret.replaceAll("/", "\\/")],
    ["in JSON with escaped signs", secret.replaceAll("+", "\\u002b").replaceAll("/", "\\u002F")],
    ["in JSON within JSON", secret.replaceAll("/", "\\\\/")],
    ["in a URL", encodeURIComponent(secret)],
    ["in a URL in lower case", encodeURIComponent(secret).replace(/%../g, (escape) => escape.toLowerCase())],
    ["in HTML", secret.replaceAll("/", "&#x2F;").replaceAll("+", "&#43;").replaceAll("=", "&#061;")],
    ["cut off at its end", secret.slice(0, 24)],
    ["cut off at its beginning", secret.slice(12)],
  ])("%s", (_, spelled) => {
    const clean = redact(`before "${spelled}" after`);
    expect(clean).toContain(mask);
    expect(clean).toMatch(/^before ".*" after$/);
    for (let from = 0; from + 16 <= secret.length; from++) expect(clean).not.toContain(secret.slice(from, from + 16));
  });

  test("whatever signs it has, and however they are escaped", () => {
    const ascii = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)), minLength: 6, maxLength: 40 });
    const spelling = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => JSON.stringify(text).slice(1, -1),
      (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
      encodeURIComponent,
      (text) => text.replace(/[^A-Za-z0-9]/g, (char) => `&#${char.charCodeAt(0)};`),
      (text) => text.replace(/[^A-Za-z0-9]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`),
      (text) => text.replace(/[^A-Za-z0-9]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
      (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
    );
    fc.assert(fc.property(ascii, spelling, (text, spell) => {
      expect(redactAll([text])(`( ${spell(text)} )`)).toBe(`( ${mask} )`);
    }), { numRuns: 300 });
  });
});

test("what is no secret stays", () => {
  const redact = redactAll([secret, "short"]);
  for (const text of ["", "a short story", "The request parameter domain_numbers is wrong: 100% of it.", `${secret.slice(0, 8)}…`, "https://scm.cn-north-4.myhuaweicloud.com/v3/scm/certificates/buy"]) expect(redact(text)).toBe(text);
});

test("the longest secret goes first, so that none is removed in part", () => {
  expect(redactAll(["abcdefgh", "abcdefghijklmnop"])("abcdefghijklmnop abcdefgh")).toBe(`${mask} ${mask}`);
});

test("neither a very long secret nor a server's text is a trap", () => {
  const hostile = ["\\", "&#0", "%", "+", "a+"].map((part) => part.repeat(100_000));
  for (const text of hostile) expect(redactAll(["+/+/+/+/a+", secret])(text)).toBe(text);
  const long = "a+/".repeat(700_000);
  expect(redactAll([long])(`x ${long} y 100%`)).toBe(`x ${mask} y 100%`);
});

describe("the secrets of a call", () => {
  const signature = "f".repeat(64);
  const authorization = `SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, Signature=${signature}`;

  test("are the parts of a signature, not the names of what was signed", () => {
    const redact = redactor({}, [{ authorization, "x-sdk-date": "20260101T000000Z", "x-project-id": "0123456789abcdef" }]);
    const told = "SDK-HMAC-SHA256 content-type;host;x-sdk-date 20260101T000000Z 0123456789abcdef";
    expect(redact(`${told} ${signature} QTWAOYTTINDUT2QVKYUC ${authorization}`)).toBe(`${told} ${mask} ${mask} ${mask}`);
  });

  test("are what the caller gave in headers that are secret by name", () => {
    const redact = redactor({ "x-auth-token": "token-of-the-caller", cookie: "session=abcdefghij", "proxy-authorization": "Basic dXNlcjpwYXNz", accept: "application/json" }, []);
    expect(redact("token-of-the-caller abcdefghij dXNlcjpwYXNz application/json")).toBe(`${mask} ${mask} ${mask} application/json`);
  });

  test("are whatever credentials of one's own making add, in every attempt", () => {
    const redact = redactor({}, [{ "x-own": "first-own-secret" }, { authorization: "Bearer second-own-secret" }]);
    expect(redact("first-own-secret, Bearer, second-own-secret")).toBe(`${mask}, Bearer, ${mask}`);
  });
});

describe("an error that becomes a cause", () => {
  const redact = redactAll([secret]);

  test("keeps what helps and loses everything else", () => {
    const inner = Object.assign(new Error(`refused ${secret}`), { code: "ECONNRESET", config: { headers: { "x-auth-token": secret } } });
    const outer = new TypeError(`fetch ${secret} failed`, { cause: inner });
    const copy = redactError(outer, redact);
    expect(copy).toMatchObject({ name: "TypeError", message: `fetch ${mask} failed`, cause: { message: `refused ${mask}`, code: "ECONNRESET" } });
    expect(copy.stack).toContain("redact.test");
    const shown = inspect(copy, { depth: Infinity, showHidden: true }) + JSON.stringify(copy);
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain("config");
  });

  test("is made of anything that can be thrown", () => {
    for (const odd of ["text", 5, null, undefined, Symbol("x"), {}, Object.create(null), { message: "of another realm", name: "E" }, [secret], { message: 5, cause: {} }]) {
      const copy = redactError(odd, redact);
      expect(copy).toBeInstanceOf(Error);
      expect(inspect(copy, { depth: Infinity, showHidden: true })).not.toContain(secret);
    }
    expect(redactError({ message: "of another realm", name: "E" }, redact)).toMatchObject({ name: "E", message: "of another realm" });
  });

  test("has an end, though its causes go in a circle", () => {
    const error = new Error("x");
    error.cause = error;
    expect(inspect(redactError(error, redact), { depth: Infinity })).not.toContain("Circular");
  });
});
