import fc from "fast-check";
import { writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadDocument, operationsOf } from "../../src/cli/document.js";
import { wordsFor } from "../../src/cli/example.js";
import { flagNames } from "../../src/cli/flags.js";
import { inputFromFlags, saidByFlags, textsFor } from "../../src/cli/input.js";
import { jsonFlaw } from "../../src/cli/json-flaw.js";
import { maxBodyBytes } from "../../src/cli/read.js";
import { purchase, purchaseFlags, scm, temporaryFolder, type Setting } from "./support.js";

const operations = operationsOf(loadDocument()).map((entry) => entry.load());
const examples = operations.flatMap((operation) =>
  operation.examples.map((example, index) => ({
    operation,
    example,
    name: `${operation.command}, example ${index + 1}`,
  })),
);

/** What arrived last. The server refuses all, so that nothing is done twice and no answer has to be right. */
let arrived: { url: string; body: unknown } | undefined;
const server = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk as string;
  arrived = { url: request.url ?? "", body: text === "" ? undefined : JSON.parse(text) };
  response.writeHead(400, { "content-type": "application/json" }).end('{"error_code":"SCM.0005","error_msg":"No."}');
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => void server.close());
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function dryRun(argv: readonly string[], setting?: Setting) {
  const result = await scm(["buy", ...argv, "--region", "eu-west-101", "--dry-run", "--json"], setting);
  return {
    ...result,
    report: result.json() as { message?: string; violations?: { pointer: string }[]; request?: { body: unknown } },
  };
}

describe("flags", () => {
  test.each(examples)("say what the document's examples say: $name", async ({ operation, example }) => {
    const folder = await temporaryFolder();
    const fileFor = ({ name }: { name: string }, text: string) => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      return file;
    };
    // What no flag can say is given as a whole.
    const whole = example.body !== undefined && !saidByFlags(operation, example.body);
    const flags = wordsFor(operation, whole ? { ...example, body: {} } : example, flagNames(operation, []), fileFor);
    const words = [...operation.command.split(" "), ...flags, ...(whole ? ["--body", "-"] : [])];
    arrived = undefined;
    const { code, stderr } = await scm([...words, "--endpoint", endpoint], {
      answers: ["y"],
      input: JSON.stringify(example.body),
    });
    expect({ code, stderr }).toMatchObject({ code: 3 });
    const { url, body } = arrived ?? expect.unreachable("Nothing arrived.");
    expect(body).toEqual(example.body);
    const { pathname, searchParams } = new URL(url, endpoint);
    for (const field of operation.fields.filter(({ place }) => place === "parameters")) {
      const value = example.parameters[field.name];
      const texts = value === undefined ? [] : [value].flat().map(String);
      if (field.positional) expect(pathname.split("/").map(decodeURIComponent)).toContain(texts[0]);
      else expect(searchParams.getAll(field.name)).toEqual(texts);
    }
  });

  test("say any label, signs and all", () => {
    const operation = operations.find(({ fields }) => fields.some(({ kind }) => kind.name === "pair"));
    const field = operation?.fields.find(({ kind }) => kind.name === "pair");
    if (operation === undefined || field === undefined) throw new Error("No operation takes pairs.");
    const tag = fc.record({
      key: fc.string({ unit: fc.constantFrom("a", "=", "{", '"', " ", ",", "中") }),
      value: fc.string({ unit: fc.constantFrom("b", "=", "}", "\\", "-") }),
    });
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1 }), (tags) => {
        const texts = textsFor(operation, { parameters: {}, body: { [field.name]: tags } }).get(field) ?? [];
        expect(inputFromFlags(operation, new Map([[field, texts]])).input.body).toEqual({ [field.name]: tags });
      }),
    );
  });

  test("that are wrong are all named at once, and nothing is repeated", async () => {
    const flags = [
      "--cert-brand",
      "DigiCert",
      "--effective-time",
      "four",
      "--domain-numbers",
      "2",
      "--domain-type",
      "WILDCARD",
      "--order-number",
      "1",
      "--order-number",
      "2",
      "--tags",
      "team",
      "--tags",
      `${"k".repeat(129)}=v`,
    ];
    const { code, report } = await dryRun(flags);
    expect(code).toBe(2);
    for (const line of [
      "--cert-type is required",
      "--agree-privacy-protection is required",
      "--order-number is given twice",
      "--tags must be key=value",
      "--cert-brand must be one of GEOTRUST, ",
      "--effective-time is no number",
      "--domain-numbers must be 1",
      "--tags, item 2, key must have at most 128 characters",
    ]) {
      expect(report.message?.split(line)).toHaveLength(2);
    }
  });

  test("that are missing or wrong are told in one round, with those of the command itself", async () => {
    const { code, stderr } = await scm([
      ...["buy", "--cert-brnd", "GEOTRUST", "--cert-type", "OV_SSL_CRT", "--domain-numbers", "five", "--order-number"],
      ...["--timeout", "soon", "more"],
    ]);
    expect(code).toBe(2);
    for (const line of [
      "--region is missing: the site of your account; or --endpoint, the URL of another host",
      "--cert-brnd is no option of this command; did you mean --cert-brand?",
      "--cert-brand is required",
      "--cert-type must be one of DV_SSL_CERT, ",
      "did you mean OV_SSL_CERT?",
      "--domain-type is required",
      "--domain-numbers is no number",
      "--order-number needs a value; one that begins with - is written --order-number=VALUE",
      "--timeout must be a number of seconds above 0",
    ])
      expect(stderr).toContain(line);
  });

  test("take a value that begins with a hyphen and is no option", async () => {
    const { code, stderr } = await scm([
      "buy",
      ...purchaseFlags,
      "--order-id",
      "-----x y",
      "--region",
      "eu-west-101",
      "--dry-run",
    ]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect((await scm(["buy", ...purchaseFlags, "--domain-numbers", "-1"])).stderr).toContain(
      "--domain-numbers is given twice",
    );
  });

  test("take an option in small letters, where only one is meant", async () => {
    const flags = purchaseFlags.map((flag) => (flag.startsWith("--") ? flag : flag.toLowerCase()));
    const { code, report } = await dryRun(flags);
    expect(code).toBe(0);
    expect(report.request?.body).toEqual(purchase);
  });

  test("may be beside a region in other letters; a misspelt one is told with the nearest", async () => {
    expect(await scm(["buy", ...purchaseFlags, "--region", "EU-West-101", "--dry-run"])).toMatchObject({ code: 0 });
    const { stderr } = await scm(["buy", ...purchaseFlags, "--region", "eu-west-11", "--dry-run"]);
    expect(stderr).toContain("did you mean eu-west-101?");
  });

  test("that contradict each other are refused", async () => {
    const { code, report } = await dryRun([...purchaseFlags, "--no-is-auto-pay"]);
    expect(code).toBe(2);
    expect(report.message).toContain("--is-auto-pay is given twice");
  });

  test.each([
    { twice: ["--region", "cn-north-4", "--region", "eu-west-101"], says: "--region is given twice" },
    {
      twice: ["--endpoint", "https://a.example.com", "--endpoint=https://b.example.com"],
      says: "--endpoint is given twice",
    },
    { twice: ["--region", "eu-west-101", "--body", "a.json", "--body", "b.json"], says: "--body is given twice" },
    { twice: ["--region", "eu-west-101", "--journal", "a", "--journal", "b"], says: "--journal is given twice" },
    {
      twice: ["--region", "eu-west-101", "--journal", "a", "--no-journal"],
      says: "--journal and --no-journal exclude each other",
    },
    {
      twice: ["--region", "eu-west-101", "--no-journal", "--journal", "a"],
      says: "--no-journal and --journal exclude each other",
    },
  ])("that say two things are refused: $twice", async ({ twice, says }) => {
    const { code, stdout, stderr } = await scm(["buy", ...purchaseFlags, "--dry-run", ...twice]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  test("that only agree twice are taken", async () => {
    expect(await scm(["buy", ...purchaseFlags, "--region", "eu-west-101", "--dry-run", "--dry-run"])).toMatchObject({
      code: 0,
    });
  });

  test.each([
    { flags: [], says: "--region" },
    {
      flags: ["--region", "eu-west-101", "--endpoint", "https://scm.example.com"],
      says: "--region and --endpoint exclude each other",
    },
    { flags: ["--endpoint", "http://scm.example.com"], says: "--endpoint must begin with https:" },
    { flags: ["--endpoint", "scm.example.com"], says: "--endpoint must be an absolute URL" },
  ])("say where to send it: $flags", async ({ flags, says }) => {
    const { code, stderr } = await scm(["buy", ...purchaseFlags, "--dry-run", ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

describe("--body", () => {
  async function file(content: string | Uint8Array): Promise<string> {
    const name = path.join(await temporaryFolder(), "purchase.json");
    await writeFile(name, content);
    return name;
  }

  test("takes a file, with or without a byte order mark", async () => {
    for (const mark of ["", "\ufeff"]) {
      const { code, report } = await dryRun(["--body", await file(mark + JSON.stringify(purchase))]);
      expect(code).toBe(0);
      expect(report.request?.body).toEqual(purchase);
    }
  });

  test("takes standard input", async () => {
    const { code, report } = await dryRun(["--body", "-"], { input: JSON.stringify(purchase) });
    expect(code).toBe(0);
    expect(report.request?.body).toEqual(purchase);
  });

  test("names file, line and column where it is no JSON", async () => {
    const name = await file('{\n  "cert_brand": "GEOTRUST",\n  "cert_type": "OV_SSL_CERT",\n}\n');
    const { code, report } = await dryRun(["--body", name]);
    expect(code).toBe(2);
    expect(report.message).toBe(`${name} is no JSON: look at line 4, column 1.`);
  });

  test.each([
    {
      text: '{"order_number": 1,\n "order_number": 50}',
      says: "gives order_number twice: look at line 1, column 2, and at line 2, column 2.",
    },
    {
      text: '{"tags": [{"key": "a", "k\\u0065y": "b"}]}',
      says: "gives key twice: look at line 1, column 12, and at line 1, column 24.",
    },
  ])("that gives a name twice is refused with both places: $text", async ({ text, says }) => {
    const name = await file(text);
    const { code, report } = await dryRun(["--body", name]);
    expect(code).toBe(2);
    expect(report.message).toBe(`${name} ${says}`);
  });

  test("names file and field of each offence", async () => {
    const name = await file(JSON.stringify({ ...purchase, cert_brand: "DigiCert", tags: [{ key: 1 }], colour: "red" }));
    const { code, report } = await dryRun(["--body", name]);
    expect(code).toBe(2);
    expect(report.message).toContain(`${name}: cert_brand must be one of`);
    expect(report.message).toContain(`${name}: tags[0].key must be a string`);
    expect(report.message).toContain(`${name}: colour is not a known field`);
    expect(report.violations?.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["/cert_brand", "/tags/0/key", "/colour"]),
    );
  });

  test("and flags of fields exclude each other", async () => {
    const { code, report } = await dryRun(["--body", await file("{}"), "--cert-brand", "GEOTRUST"]);
    expect(code).toBe(2);
    expect(report.message).toContain("--body and --cert-brand exclude each other");
  });

  test.each([
    { what: "a missing file", name: async () => "/nowhere/purchase.json", says: "there is no such file" },
    { what: "a folder", name: temporaryFolder, says: "it is a folder" },
    { what: "an empty file", name: () => file(""), says: "is empty" },
    { what: "no UTF-8", name: () => file(new Uint8Array([0x22, 0xff, 0x22])), says: "is not UTF-8" },
    { what: "a huge file", name: () => file(" ".repeat(maxBodyBytes + 1)), says: "is larger than 1024 KiB" },
    { what: "a list", name: () => file("[]"), says: "must be an object" },
  ])("refuses $what", async ({ name, says }) => {
    const { code, report } = await dryRun(["--body", await name()]);
    expect(code).toBe(2);
    expect(report.message).toContain(says);
  });
});

describe("the position of an error in JSON", () => {
  test.each([
    ["", 1, 1],
    ["{", 1, 2],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{"a":1\n "b":2}', 2, 2],
    ["[1,2,]", 1, 6],
    ["[1 2]", 1, 4],
    ["{\"a\":'x'}", 1, 6],
    ["{a:1}", 1, 2],
    ['"a\nb"', 1, 1],
    ["01", 1, 1],
    ["true x", 1, 6],
    ["truex", 1, 1],
    ["[1]]", 1, 4],
    ["// no\n{}", 1, 1],
    ['{"a":1}}', 1, 8],
  ])("%j is line %d, column %d", (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonFlaw(text)).toEqual({ at: { line, column } });
  });

  test("lies behind every valid text, and not behind one that was cut off", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(jsonFlaw(text) === undefined);
        expect(jsonFlaw(`${text}]`)).toEqual({ at: { line: 1, column: text.length + 1 } });
      }),
    );
  });
});
