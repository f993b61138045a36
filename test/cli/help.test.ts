import { describe, expect, test } from "vitest";
import { loadDocument, operationsOf } from "../../src/cli/document.js";
import { endings } from "../../src/cli/exit-codes.js";
import { scm } from "./support.js";

const operations = operationsOf(loadDocument()).map((entry) => entry.load());

/** The commands of so many words. */
const words = (length: number) =>
  operations.map(({ command }) => command).filter((command) => command.split(" ").length === length);

describe("scm --help", () => {
  test("fits on a screen of 80 columns, with a line for each command or group", async () => {
    const { code, stdout, stderr } = await scm(["--help"], { columns: 80 });
    const lines = stdout.trimEnd().split("\n");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const groups = new Set(words(2).map((command) => command.split(" ")[0]));
    expect(lines.length - words(1).length - groups.size).toBeLessThanOrEqual(27);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test("lists every command, and every group with its commands in help of its own", async () => {
    const { stdout } = await scm(["--help"]);
    for (const name of [...words(1), "obtain", "replace", "due", "journal", "explain", "mock", "spec"])
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
    for (const group of new Set(words(2).map((command) => command.split(" ")[0]))) {
      const listed = await scm([group ?? "", "--help"], { columns: 80 });
      expect(listed.code).toBe(0);
      expect(listed.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
      const members = words(2).filter((command) => command.startsWith(`${group} `));
      expect([...listed.stdout.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name]) => `${group} ${name}`)).toEqual(
        members,
      );
    }
  });

  test("exit codes are a topic of their own", async () => {
    const { code, stdout } = await scm(["help", "exit-codes"]);
    expect(code).toBe(0);
    for (const ending of Object.values(endings)) expect(stdout).toContain(` ${ending.code}  ${ending.meaning}`);
  });

  test("is what a bare scm says, as a usage error", async () => {
    const { code, stdout, stderr } = await scm([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: scm");
  });
});

describe.each(operations)("scm $command --help", (operation) => {
  test("names each field with its description, its options and whether it is required", async () => {
    const { code, stdout } = await scm([...operation.command.split(" "), "--help"]);
    expect(code).toBe(0);
    const text = stdout.replace(/\s+/g, " ");
    for (const { name, shape, positional, secret } of operation.fields) {
      const flag = name.replaceAll("_", "-");
      if (positional) expect(stdout).toMatch(new RegExp(`^Usage: scm ${operation.command} .*<${name}>`));
      else expect(text).toMatch(new RegExp(`--(\\[no-\\])?(field-)?${flag}${secret ? "-file <file>" : " "}`));
      // Others can read a command line.
      if (secret) expect(stdout).not.toMatch(new RegExp(`^ +--(field-)?${flag} `, "m"));
      expect(text).toContain(shape.descriptions[0]);
      for (const [value, explanation] of Object.entries(shape.explained))
        expect(text).toContain(`${value} ${explanation}`);
    }
    const section = (title: string) => new RegExp(`^${title}.*?:\\n.*?\\n\\n`, "ms").exec(stdout)?.[0] ?? "";
    for (const field of operation.fields) {
      if (field.positional) expect(section("Arguments")).toMatch(new RegExp(`^  ${field.name} `, "m"));
      else
        expect(section(field.required ? "Required" : "Optional")).toMatch(
          new RegExp(`--(\\[no-\\])?(field-)?${field.name.replaceAll("_", "-")}`),
        );
    }
  });

  test("has no line longer than the screen", async () => {
    const { stdout } = await scm([...operation.command.split(" "), "--help"], { columns: 80 });
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

test("help of buy tells the limits", async () => {
  const stdout = (await scm(["buy", "--help"])).stdout.replace(/\s+/g, " ");
  for (const text of [
    "--effective-time <0-3>",
    "--domain-numbers <1-250>",
    "Takes 1; with domain_type MULTI_DOMAIN 2 to 250.",
    "--tags <key=value>",
    "up to 10 times",
    "At most 63 characters",
    "--[no-]is-auto-pay",
    "--agree-privacy-protection",
  ])
    expect(stdout).toContain(text);
  expect(stdout).not.toContain("no-agree-privacy-protection");
  expect(stdout).not.toContain("Others than these are taken too: 1");
});

describe("help of what the document may have besides", () => {
  const level = {
    type: "string",
    enum: ["LOW", "HIGH"],
    "x-enum-descriptions": { LOW: "When nothing hurries.", HIGH: "At once." },
  };
  const text = { type: "string", maxLength: 9 };
  const properties = {
    name: { description: "Its name.", ...text },
    note: { description: "A note.", type: ["string", "null"], maxLength: 9 },
    level: { description: "How urgent.", anyOf: [level, text] },
    levels: {
      description: "All of them.",
      type: "array",
      maxItems: 3,
      items: { anyOf: [{ enum: level.enum, "x-enum-descriptions": level["x-enum-descriptions"] }, text] },
    },
    limit: { description: "The most.", oneOf: [{ type: "string", maxLength: 7 }, { type: "null" }] },
    grade: { description: "How good.", enum: ["A", null], "x-enum-descriptions": { A: "Good.", null: "Not known." } },
  };
  const help = async (schema: object, ...bodies: unknown[]) => {
    const examples = Object.fromEntries(bodies.map((value, index) => [`example${index}`, { value }]));
    const paths = {
      "/v3/test/gadgets": {
        put: {
          operationId: "SetGadget",
          summary: "Set a gadget",
          requestBody: { content: { "application/json": { schema, examples } } },
          responses: {},
        },
      },
    };
    return (await scm(["set-gadget", "--help"], { document: { ...loadDocument(), paths } })).stdout;
  };

  test("the example is one that flags can say", async () => {
    const shown = await help(
      { type: "object", properties },
      { name: "a", note: null },
      { name: "b c", levels: ["LOW", "MAD"] },
    );
    expect(shown).toContain(
      "Example:\n  scm set-gadget --region cn-north-4 \\\n    --name 'b c' \\\n    --levels LOW \\\n    --levels MAD\n",
    );
  });

  test.each([
    { what: "null", schema: { type: "object", properties }, body: { name: "a", note: null } },
    { what: "a null in a list", schema: { type: "object", properties }, body: { levels: ["LOW", null] } },
    { what: "an empty list", schema: { type: "object", properties }, body: { levels: [] } },
    {
      what: "a list as the whole body",
      schema: { type: "array", items: { type: "object", properties } },
      body: [{ name: "it's" }],
    },
  ])("without one, the example gives the whole body: $what", async ({ schema, body }) => {
    const [, shown] =
      /Example:\n {2}scm set-gadget --region cn-north-4 \\\n {4}--body - <<'JSON'\n(.*)\nJSON\n/s.exec(
        await help(schema, body),
      ) ?? [];
    expect(JSON.parse(shown ?? "")).toEqual(body);
  });

  test("the options of an open list are explained, and that others are taken", async () => {
    const shown = (await help({ type: "object", properties })).replace(/\s+/g, " ");
    expect(shown).toContain(
      "--level <text> How urgent. Others than these are taken too: LOW When nothing hurries. HIGH At once.",
    );
    expect(shown).toContain(
      "--levels <text> All of them. Can be repeated, up to 3 times. Others than these are taken too: LOW When nothing hurries. HIGH At once.",
    );
  });

  test("options that the document lists as open are explained, and that others are taken", async () => {
    const open = {
      type: "string",
      "x-extensible-enum": level.enum,
      "x-enum-descriptions": level["x-enum-descriptions"],
    };
    const schema = { type: "object", properties: { level: { description: "How urgent.", ...open } } };
    expect((await help(schema)).replace(/\s+/g, " ")).toContain(
      "--level <text> How urgent. Others than these are taken too: LOW When nothing hurries. HIGH At once.",
    );
  });

  test("a body that no flags can say stands among what is required", async () => {
    const shown = await help({ type: "array", items: { type: "object", properties } }, [{ name: "a" }]);
    expect(shown).toMatch(
      /^Required:\n {2}--body <file> +Take the body from a JSON file, or from standard input for -\.$/m,
    );
    expect(shown).not.toContain("Optional:");
  });

  test("null, which no flag can say, hides nothing of the rest and is no option", async () => {
    const shown = (await help({ type: "object", properties })).replace(/\s+/g, " ");
    expect(shown).toContain("--limit <text> The most. At most 7 characters.");
    expect(shown).toContain("--grade <option> How good. A Good.");
    expect(shown).not.toContain("Not known.");
  });
});

test("a flag is described for all variants of the body, and one of JSON with its fields", async () => {
  const buy = (await scm(["buy", "--help"])).stdout.replace(/\s+/g, " ");
  expect(buy).toContain("--domain-type <option> What kind of names the certificate covers. SINGLE_DOMAIN One");
  expect(buy).toContain("--domain-numbers <1-250> How many domain names the certificate covers.");
  const deploy = (await scm(["deploy", "--help"])).stdout.replace(/\s+/g, " ");
  expect(deploy).toMatch(/--resources <json> .* An object of .*domain_name \(optional\)/);
});

describe("help of what does not exist is an error", () => {
  test.each([
    ["no-such-command", "--help"],
    ["help", "no-such-command"],
    ["journal", "no-such", "--help"],
    ["help", "journal", "no"],
  ])("%s %s %s", async (...argv) => {
    const { code, stdout, stderr } = await scm(argv.filter((word) => word !== undefined));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("is no command of scm");
  });
});

test.each([{ argv: ["help", "buy"] }, { argv: ["buy", "-h"] }])("$argv is scm buy --help", async ({ argv }) => {
  expect(await scm(argv)).toMatchObject({ code: 0, stdout: (await scm(["buy", "--help"])).stdout });
});

test("words of an example that a shell could take for something else are quoted", async () => {
  const text = { type: "string", maxLength: 99 };
  const pem = "-----BEGIN CERTIFICATE-----\n$(touch no)'\n-----END CERTIFICATE-----\n";
  const schema = {
    type: "object",
    properties: { note: text, chain: { ...text, maxLength: 9999 }, key: { ...text, "x-secret": true } },
  };
  const value = { note: "--$(no)'s", chain: pem, key: pem };
  const node = {
    operationId: "SetGadget",
    requestBody: { content: { "application/json": { schema, example: value } } },
    responses: {},
  };
  const { stdout } = await scm(["set-gadget", "--help"], {
    document: { ...loadDocument(), paths: { "/v3/g": { put: node } } },
  });
  expect(stdout).toContain(
    "Example:\n  scm set-gadget --region cn-north-4 \\\n    --note='--$(no)'\\''s' \\\n    --chain-file chain.pem \\\n    --key-file key.pem\n",
  );
  expect(stdout).not.toContain("--key <");
});

describe("a wrong command line", () => {
  test.each([
    { argv: ["bye"], says: "bye is no command of scm." },
    { argv: ["bu"], says: "did you mean buy?" },
    { argv: ["settle"], says: "settle is no command of scm; did you mean journal settle?" },
    { argv: ["csr", "lst"], says: "lst is no command of scm csr; did you mean list?" },
    { argv: ["csrlist"], says: "did you mean csr list?" },
    { argv: ["CreateCrs"], says: "did you mean csr create?" },
    { argv: ["buy", "--cert-brnd", "GEOTRUST"], says: "did you mean --cert-brand?" },
    { argv: ["buy", "--region", "mars"], says: "--region must be one of cn-north-4, " },
    { argv: ["buy", "--timeout", "soon"], says: "a number of seconds above 0" },
    { argv: ["mock", "--port", "70000"], says: "a number from 0 to 65535" },
    { argv: ["journal", "settle", "x"], says: "--note" },
  ])("$argv", async ({ argv, says }) => {
    const { code, stdout, stderr } = await scm(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toContain("--help");
  });

  test("is a JSON object with --json", async () => {
    const result = await scm(["buy", "--json", "--cert-brnd", "GEOTRUST"]);
    expect(result.json()).toMatchObject({
      outcome: "not-sent",
      ending: "invalid",
      exitCode: 2,
      message: expect.stringContaining("--cert-brnd") as string,
    });
    expect(result).toMatchObject({ code: 2, stderr: "" });
  });
});

test.each(["--version", "-V", "-v", "version"])("scm %s prints the version of the package", async (word) => {
  const { default: manifest } = await import("../../package.json", { with: { type: "json" } });
  expect(await scm([word])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
});

test("scm spec --output prints the JSON Schema of --json", async () => {
  const { stdout } = await scm(["spec", "--output"]);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: expect.any(String) as string,
    required: ["outcome", "ending", "exitCode"],
  });
});

test("scm spec prints the document, --path where it lies", async () => {
  const { stdout } = await scm(["spec"]);
  expect(JSON.parse(stdout)).toEqual(loadDocument());
  expect((await scm(["spec", "--path"])).stdout.trim()).toMatch(/generated.openapi\.json$/);
});

test("every operation is called by its operationId, by its command in one word and by names that it had before", async () => {
  for (const { command, operationId } of operations) {
    const help = await scm([...command.split(" "), "--help"]);
    for (const name of [operationId, command.replace(" ", "-")])
      expect(await scm([name, "--help"])).toEqual({ ...help, json: expect.any(Function) as unknown });
  }
  const changed = await scm(["tag-change", "--help"]);
  expect(changed.stdout).toContain("Usage: scm tags change <resource_id>");
});

test("behind -- nothing is an option", async () => {
  const { code, stdout } = await scm(["csr", "show", "--region", "cn-north-4", "--dry-run", "--", "-------of-sixteen"]);
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("/csr/-------of-sixteen") as string,
  });
});

describe("a command that is no operation's tells all that is wrong at once", () => {
  test.each([
    {
      argv: ["obtain", "--regon", "--csr"],
      says: [
        "--regon is no option of this command; did you mean --region?",
        "--csr <file> needs its value",
        "--key <name> is required",
        "-o, --output <folder> is required",
        "--region is missing",
      ],
    },
    {
      argv: ["due", "--within", "soon", "--region", "cn-north-5"],
      says: ["--within soon: Give a time such as 30d", "did you mean cn-north-4?"],
    },
    {
      argv: ["journal", "reconcile", "x", "y", "--region", "mars", "--endpoint", "http://127.0.0.1:1"],
      says: ["one word too many", "--region must be one of cn-north-4, "],
    },
    { argv: ["replace"], says: ["<old-id> is required", "--certificate <file> is required"] },
    { argv: ["completion", "tcsh"], says: ["<shell> must be one of bash, zsh, fish, powershell"] },
    { argv: ["import", "--private-key", "x", "-----BEGIN"], says: ["A word begins with - and is no option"] },
  ])("$argv", async ({ argv, says }) => {
    const { code, stdout, stderr } = await scm(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    for (const line of says) expect(stderr).toContain(line);
    expect(stderr).not.toContain("BEGIN");
  });

  test("letters of either case are taken for a value of a list", async () => {
    const { stderr } = await scm(["due", "--region", "CN-North-4", "--within", "x"]);
    expect(stderr).not.toContain("--region");
  });
});
