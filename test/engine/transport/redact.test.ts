import { service } from "../../../generated/service.js";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mask, redactAll, redactError, redactor } from "../../../src/engine/transport/redact.js";

function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((group) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Number.parseInt(group.padEnd(5, "0"), 2)))
    .join("");
}

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
    ["in HTML in capitals", secret.replaceAll("/", "&#X2f;").replaceAll("+", "&#x002B;")],
  ])("%s", (_, spelled) => {
    expect(redact(`before "${spelled}" after`)).toBe(`before "[redacted]" after`);
  });

  test.each([
    ["its end", secret.slice(0, 24)],
    ["its beginning", secret.slice(12)],
  ])("cut off at %s", (_, part) => {
    const clean = redact(`before "${part}" after`);
    expect(clean).toContain(mask);
    expect(clean).toMatch(/^before ".*" after$/);
    for (let from = 0; from + 16 <= secret.length; from++) expect(clean).not.toContain(secret.slice(from, from + 16));
  });

  test("of several, and in several parts", () => {
    const other = "Qk1xVnpkT2tRZ2JhbmFuYXMx";
    expect(redactAll([secret, other])(`${other.slice(2)} ${secret.slice(-16)} ${other.slice(0, 16)}`)).toBe(
      `${mask} ${mask} ${mask}`,
    );
  });

  test("with blanks and signs beyond ASCII", () => {
    const odd = "pass word/ß中";
    const form = new URLSearchParams({ _: odd }).toString().slice(2);
    for (const spelled of [
      odd,
      form,
      encodeURIComponent(odd),
      "pass word/\\u00df\\u4e2d",
      "pass&#32;word/&#xdf;&#x4E2D;",
    ])
      expect(redactAll([odd])(`"${spelled}"`), spelled).toBe(`"${mask}"`);
  });

  test("whatever signs it has, and however they are escaped", () => {
    const ascii = fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 6,
      maxLength: 40,
    });
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
    fc.assert(
      fc.property(ascii, spelling, (text, spell) => {
        expect(redactAll([text])(`( ${spell(text)} )`)).toBe(`( ${mask} )`);
      }),
      { numRuns: 300, examples: [["!\\\\!!0000", (text) => text]] },
    );
  });
});

test("what is no secret stays", () => {
  const redact = redactAll([secret, "short", "5.0", "!"]);
  for (const text of [
    "",
    "a shorter story of 15.0 letters, shortly",
    "The request parameter domain_numbers is wrong: 100% of it.",
    `${secret.slice(0, 8)}…`,
    "https://scm.cn-north-4.myhuaweicloud.com/v3/scm/certificates/buy",
  ])
    expect(redact(text)).toBe(text);
});

describe("a server that gives a secret back in other clothes", () => {
  const reverse = (text: string) => [...text].reverse().join("");
  const bytes = (text: string) => [...Buffer.from(text)];
  const numbers = (text: string, base: number, width = 0, before = "") =>
    bytes(text).map((byte) => `${before}${byte.toString(base).padStart(width, "0")}`);
  const coded = (text: string, ...encodings: readonly BufferEncoding[]) =>
    encodings.reduce((coded, encoding) => Buffer.from(coded).toString(encoding), text);
  const utf16 = (text: string) => Buffer.from(text, "utf16le");
  const clothes: readonly [string, (secret: string) => string][] = [
    ["upper case", (text) => text.toUpperCase()],
    ["lower case", (text) => text.toLowerCase()],
    ["reversed", reverse],
    ["base64", (text) => Buffer.from(text).toString("base64")],
    ["base64url", (text) => Buffer.from(text).toString("base64url")],
    ["base64url, reversed", (text) => reverse(Buffer.from(text).toString("base64url"))],
    ["base64 of more", (text) => Buffer.from(`x-auth-token: ${text}\r\n`).toString("base64")],
    [
      "base64 in lines",
      (text) =>
        (
          Buffer.from(text)
            .toString("base64")
            .match(/.{1,10}/g) ?? []
        ).join("\r\n"),
    ],
    [
      "base64 in lines within JSON",
      (text) =>
        (
          Buffer.from(text)
            .toString("base64")
            .match(/.{1,10}/g) ?? []
        ).join("\\r\\n"),
    ],
    ["base64 in a URL", (text) => encodeURIComponent(Buffer.from(text).toString("base64"))],
    ["hex", (text) => Buffer.from(text).toString("hex")],
    ["HEX with colons", (text) => (Buffer.from(text).toString("hex").toUpperCase().match(/../g) ?? []).join(":")],
    ["numbers", (text) => JSON.stringify(bytes(text))],
    [
      "percent",
      (text) =>
        bytes(text)
          .map((byte) => `%${byte.toString(16)}`)
          .join(""),
    ],
    [
      "percent of percent",
      (text) =>
        bytes(text)
          .map((byte) => `%25${byte.toString(16)}`)
          .join(""),
    ],
    ["JSON", (text) => [...text].map((char) => `\\u00${char.charCodeAt(0).toString(16)}`).join("")],
    ["JSON within JSON", (text) => [...text].map((char) => `\\\\u00${char.charCodeAt(0).toString(16)}`).join("")],
    ["JavaScript", (text) => [...text].map((char) => `\\x${char.charCodeAt(0).toString(16)}`).join("")],
    ["HTML", (text) => [...text].map((char) => `&#${char.charCodeAt(0)};`).join("")],
    ["HTML in hex", (text) => [...text].map((char) => `&#x${char.charCodeAt(0).toString(16)};`).join("")],
    ["blanks between all", (text) => [...text].join(" ")],
    ["lines", (text) => (text.match(/.{1,5}/g) ?? []).join("\n")],
    [
      "quoted-printable",
      (text) =>
        bytes(text)
          .map((byte) => `=${byte.toString(16).toUpperCase()}`)
          .join(""),
    ],
    ["a list of hex numbers", (text) => numbers(text, 16, 2, "0x").join(", ")],
    ["a list of octal numbers", (text) => numbers(text, 8, 3).join(" ")],
    ["a list of binary numbers", (text) => numbers(text, 2, 8).join(" ")],
    ["binary digits", (text) => numbers(text, 2, 8).join("")],
    ["a list of numbers of one width", (text) => numbers(text, 10, 3).join(" ")],
    ["numbers by their places", (text) => JSON.stringify({ ...bytes(text) })],
    ["characters by their places", (text) => JSON.stringify({ ...text.split("") })],
    ["code points", (text) => numbers(text, 16, 4, "U+").join(" ")],
    ["octal escapes", (text) => numbers(text, 8, 3, "\\").join("")],
    ["escapes of CSS", (text) => numbers(text, 16, 6, "\\").join("")],
    ["escapes of eight digits", (text) => numbers(text, 16, 8, "\\U").join("")],
    ["escapes in braces", (text) => numbers(text, 16, 0, "\\u{").join("}") + "}"],
    ["escapes of escapes of escapes of escapes", (text) => numbers(text, 16, 2, "%252525").join("")],
    ["HTML of HTML", (text) => numbers(text, 10, 0, "&amp;#").join(";") + ";"],
    ["tags", (text) => (text.match(/.{1,4}/g) ?? []).join("<wbr>")],
    ["UTF-16 in hex", (text) => utf16(text).toString("hex")],
    ["UTF-16 in base64", (text) => utf16(text).swap16().toString("base64")],
    ["base64 of base64", (text) => coded(text, "base64", "base64")],
    ["base64 of hex", (text) => coded(text, "hex", "base64")],
    ["hex of base64", (text) => coded(text, "base64", "hex")],
    ["base64 of a URL", (text) => coded(encodeURIComponent(text), "base64")],
    ["base64 of upper case", (text) => coded(text.toUpperCase(), "base64")],
    ["base64, once reversed", (text) => coded(reverse(text), "base64")],
    ["base32", base32],
    ["quoted-printable lines", (text) => (text.match(/.{1,5}/g) ?? []).join("=\r\n")],
  ];

  test.each(clothes)("%s", (_, dress) => {
    for (const given of [secret, "pW#7 x+9q", "tEst7"]) {
      const dressed = dress(given);
      const clean = redactAll([given])(`got [${dressed}] here`);
      expect(clean, given).toMatch(/^got (\[|eC1hdXRoLXRva2Vu|.{0,24})?\[redacted\].{0,8} here$/s);
      expect(clean.length, given).toBeLessThan(60);
    }
  });

  test.each<[string, (row: string, place: number) => string]>([
    [
      "hexdump -C",
      (row, place) =>
        `${place.toString(16).padStart(8, "0")}  ${numbers(row, 16, 2).join(" ").padEnd(48)} |${row.replace(/[^ -~]/g, ".")}|`,
    ],
    [
      "xxd",
      (row, place) => {
        const pairs =
          Buffer.from(row)
            .toString("hex")
            .match(/.{1,4}/g) ?? [];
        return `${place.toString(16).padStart(8, "0")}: ${pairs.join(" ").padEnd(40)} ${row.replace(/[^ -~]/g, ".")}`;
      },
    ],
    ["od", (row, place) => `${place.toString(8).padStart(7, "0")} ${numbers(row, 8, 3).join(" ")}`],
  ])("a dump of %s", (_, line) => {
    for (const given of [secret, "tEst7-aB3xQ9"]) {
      const rows = `x-auth-token: ${given}\r\n`.match(/[^]{1,16}/g) ?? [];
      const clean = redactAll([given])(`got\n${rows.map((row, index) => line(row, 16 * index)).join("\n")}\nhere`);
      expect(clean).toMatch(/^got\n\[redacted\]\nhere$/);
    }
  });

  test("a password of few signs, where it stands alone", () => {
    for (const [password, text] of [
      ["abc", "the password abc is wrong"],
      ["a", "the password 'a' is wrong"],
      ["!!", "the password !! is wrong"],
      ["12", "the password is 12."],
    ] as const)
      expect(redactAll([password])(text).includes(` ${password} `), password).toBe(false);
  });
});

test("the longest secret goes first, so that none is removed in part", () => {
  expect(redactAll(["abcdefgh", "abcdefghijklmnop"])("abcdefghijklmnop abcdefgh")).toBe(`${mask} ${mask}`);
});

test("neither a very long secret nor a server's text is a trap", () => {
  const hostile = ["\\", "&#0", "%", "+", "a+"].map((part) => part.repeat(50_000));
  for (const text of hostile) expect(redactAll(["+/+/+/+/a+", secret])(text)).toBe(text);
  const long = "a+/".repeat(350_000);
  expect(redactAll([long])(`x ${long} y 100%`)).toBe(`x ${mask} y 100%`);
});

describe("the secrets of a call", () => {
  const signature = "f".repeat(64);
  const authorization = `SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, Signature=${signature}`;

  test("are the parts of a signature, not the names of what was signed", () => {
    const redact = redactor(service, {}, [
      {
        authorization,
        "x-sdk-date": "20260101T000000Z",
        "x-project-id": "0123456789abcdef",
        "x-domain-id": "fedcba9876543210",
      },
    ]);
    const told = "SDK-HMAC-SHA256 content-type;host;x-sdk-date 20260101T000000Z 0123456789abcdef fedcba9876543210";
    expect(redact(`${told} ${signature} QTWAOYTTINDUT2QVKYUC ${authorization}`)).toBe(
      `${told} ${mask} ${mask} ${mask}`,
    );
  });

  test("are what the caller gave in headers that are secret by name", () => {
    const redact = redactor(
      service,
      {
        "x-auth-token": "token-of-the-caller",
        cookie: "session=abcdefghij",
        "proxy-authorization": "Basic dXNlcjpwYXNz",
        accept: "application/json",
      },
      [],
    );
    expect(redact("token-of-the-caller abcdefghij dXNlcjpwYXNz application/json")).toBe(
      `${mask} ${mask} ${mask} application/json`,
    );
  });

  test("are whatever credentials of one's own making add, in every attempt", () => {
    const redact = redactor(service, {}, [
      { "x-own": "first-own-secret" },
      { authorization: "Bearer second-own-secret" },
    ]);
    expect(redact("first-own-secret, Basic, second-own-secret")).toBe(`${mask}, Basic, ${mask}`);
  });
});

describe("an error that becomes a cause", () => {
  const redact = redactAll([secret]);

  test("keeps what helps and loses everything else", () => {
    const inner = Object.assign(new Error(`refused ${secret}`), {
      code: "ECONNRESET",
      config: { headers: { "x-auth-token": secret } },
    });
    const outer = new TypeError(`fetch ${secret} failed`, { cause: inner });
    const copy = redactError(outer, redact);
    expect(copy).toMatchObject({
      name: "TypeError",
      message: `fetch ${mask} failed`,
      cause: { message: `refused ${mask}`, code: "ECONNRESET" },
    });
    expect(copy.stack).toContain("redact.test");
    const shown = inspect(copy, { depth: Infinity, showHidden: true }) + JSON.stringify(copy);
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain("config");
  });

  test("keeps its own stack, has no cause when there is none, and five errors of a longer chain", () => {
    const elsewhere = Object.assign(new Error("x"), { stack: `Error: x\n    at elsewhere ${secret}` });
    expect(redactError(elsewhere, redact).stack).toBe(`Error: x\n    at elsewhere ${mask}`);
    expect(Object.hasOwn(redactError(elsewhere, redact), "cause")).toBe(false);
    let chain = new Error("the last");
    for (let number = 0; number < 9; number++) chain = new Error(String(number), { cause: chain });
    let length = 0;
    for (let error: unknown = redactError(chain, redact); error instanceof Error; error = error.cause) length++;
    expect(length).toBe(5);
    expect(redactError(Object.assign(new Error("x"), { stack: undefined, code: 5 }), redact)).not.toHaveProperty(
      "code",
    );
  });

  test("has a name and words, whatever was thrown", () => {
    expect(redactError("text", redact)).toMatchObject({ name: "Error", message: "text" });
    expect(redactError({}, redact)).toMatchObject({ name: "Error", message: "An object was thrown that is no error." });
  });

  test("is made of anything that can be thrown", () => {
    for (const odd of [
      "text",
      5,
      null,
      undefined,
      Symbol("x"),
      {},
      Object.create(null),
      { message: "of another realm", name: "E" },
      [secret],
      { message: 5, cause: {} },
    ]) {
      const copy = redactError(odd, redact);
      expect(copy).toBeInstanceOf(Error);
      expect(inspect(copy, { depth: Infinity, showHidden: true })).not.toContain(secret);
    }
    expect(redactError({ message: "of another realm", name: "E" }, redact)).toMatchObject({
      name: "E",
      message: "of another realm",
    });
  });

  test("is made of what cannot be looked at", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const trap = Object.defineProperty(new Error("x"), "stack", {
      get: () => {
        throw new Error(secret);
      },
    });
    for (const odd of [
      proxy,
      trap,
      Object.assign(() => undefined, {
        toString: () => {
          throw new Error(secret);
        },
      }),
    ]) {
      expect(redactError(odd, redact)).toMatchObject({
        name: "Error",
        message: "What was thrown cannot be looked at.",
      });
    }
  });

  test("has an end, though its causes go in a circle", () => {
    const error = new Error("x");
    error.cause = error;
    expect(inspect(redactError(error, redact), { depth: Infinity })).not.toContain("Circular");
  });
});
