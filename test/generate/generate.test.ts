import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../scripts/command/command.js";
import { generate } from "../../scripts/generate/generate.js";
import { compare, write } from "../../scripts/generate/folder.js";
import { banner } from "../../scripts/generate/literal.js";
import { generatedFolder, specFile } from "../../scripts/command/project.js";

const files = generate(specFile);

test("generated/ matches the document", async () => {
  expect(await compare(generatedFolder, await files)).toEqual([]);
});

test("the same document gives the same bytes", async () => {
  expect([...(await generate(specFile))]).toEqual([...(await files)]);
});

test("no generated file names a place on this machine, and a module imports others of generated/ only", async () => {
  for (const [name, content] of await files) {
    expect(content, name).not.toContain(path.dirname(generatedFolder));
    if (!name.endsWith(".js")) continue;
    expect(content, name).not.toMatch(/\brequire\(|new Function|\beval\(/);
    // Statements stand at the start of a line; "from" within one may be a word of the document.
    const imports = /^(?:import|export\b[^"\n]*\bfrom)\b[^"\n]*"([^"]*)"|\bimport\(\s*"([^"]*)"/gm;
    for (const [, statement, call] of content.matchAll(imports))
      expect(statement ?? call, name).toMatch(/^\.\/(validators\/)?[\w-]+\.js$/);
  }
});

test("what is missing, edited by hand or does not belong is named, and put right", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-generated-"));
  try {
    const wanted = new Map([
      ["a.js", "a"],
      ["b.js", "b"],
      ["c.js", "c"],
    ]);
    await writeFile(path.join(folder, "a.js"), "a");
    await writeFile(path.join(folder, "b.js"), `// ${banner}\nedited by hand`);
    await writeFile(path.join(folder, "stray.js"), `// ${banner}\n`);
    await writeFile(path.join(folder, "own.js"), "somebody's own");
    const differences = await compare(folder, wanted);
    expect(differences).toEqual([
      { file: "b.js", kind: "changed" },
      { file: "c.js", kind: "missing" },
      { file: "stray.js", kind: "extra" },
    ]);
    await write(folder, wanted, differences);
    expect(await compare(folder, wanted)).toEqual([]);
    expect(await readdir(folder)).toEqual(["a.js", "b.js", "c.js", "own.js"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe("a broken document is refused with its place", () => {
  const entry = "openapi.yaml";
  const operation = "paths/certificates-buy.yaml";
  const schemas = "components/schemas/purchase.yaml";

  test.each([
    ["no YAML", entry, "openapi: 3.1.0\n", "openapi: 3.1.0\n  x: [\n", /openapi\.yaml:\d+:\d+ is not valid YAML/],
    [
      "no YAML in a file that is referred to",
      operation,
      "post:\n",
      "post:\n  x: [\n",
      /certificates-buy\.yaml:\d+:\d+ is not valid YAML/,
    ],
    [
      "a dangling reference",
      schemas,
      "'#/CertBrand'",
      "'#/Nothing'",
      /purchase\.yaml:\d+:\d+ The reference #\/Nothing points to nothing/,
    ],
    [
      "a file that is not there",
      entry,
      "paths/certificates-buy.yaml",
      "paths/nowhere.yaml",
      /openapi\.yaml:\d+:\d+ The reference paths\/nowhere\.yaml points to nothing/,
    ],
    [
      "a key twice",
      schemas,
      "CertBrand:\n",
      "CertType: {}\nCertBrand:\n",
      /purchase\.yaml:\d+:\d+ is not valid YAML: duplicated mapping key/,
    ],
    [
      "a reference to itself",
      schemas,
      "  description: The certificate authority.\n",
      "  $ref: '#/CertBrand'\n",
      /purchase\.yaml:\d+:\d+ This reference leads back to itself/,
    ],
    ["a wrong structure", operation, "post:\n", "psot:\n", /certificates-buy\.yaml:\d+:\d+ .*psot/],
  ])("%s says what to mend", async (_, name, from, to, message) => {
    const folder = await mkdtemp(path.join(tmpdir(), "scm-spec-"));
    try {
      await cp(path.dirname(specFile), folder, { recursive: true });
      const text = await readFile(path.join(folder, name), "utf8");
      expect(text).toContain(from);
      await writeFile(path.join(folder, name), text.replace(from, to));
      const failure: unknown = await generate(path.join(folder, entry)).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Failure);
      expect((failure as Failure).message).toMatch(message);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
