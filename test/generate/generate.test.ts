import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Failure } from "../../scripts/lib/command.js";
import { generate } from "../../scripts/lib/generate/generate.js";
import { compare, write } from "../../scripts/lib/generate/folder.js";
import { generatedFolder, specFile } from "../../scripts/lib/project.js";
import { copyProject, type ProjectCopy } from "../support/project-copy.js";

test("generated/ matches the document", async () => {
  expect(await compare(generatedFolder, await generate(specFile))).toEqual([]);
});

test("the same document gives the same bytes", async () => {
  expect([...(await generate(specFile))]).toEqual([...(await generate(specFile))]);
});

test("no generated file names a place on this machine, and no module imports code", async () => {
  for (const [name, content] of await generate(specFile)) {
    expect(content, name).not.toContain(path.dirname(generatedFolder));
    if (name.endsWith(".js")) expect(content, name).not.toMatch(/\bimport\b|\brequire\(|new Function|\beval\(/);
  }
});

describe("the command", () => {
  let project: ProjectCopy;
  beforeEach(async () => {
    project = await copyProject();
  });
  afterEach(() => project.remove());

  const contents = async () => {
    const names = await readdir(path.join(project.folder, "generated"));
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(path.join(project.folder, "generated", name), "utf8")] as const)));
  };

  test("a changed limit makes --check fail until it is regenerated; then types, validator and document have it", async () => {
    await project.edit("spec/openapi.yaml", "maximum: 3\n", "maximum: 2\n");
    const stale = await project.run("generate", "--check");
    expect(stale.code).toBe(1);
    expect(stale.stderr).toMatch(/generated\/openapi\.json \(changed\)/);
    expect(stale.stderr).toMatch(/generated\/validators\.js \(changed\)/);
    expect(stale.stderr).toMatch(/Run npm run generate/);

    const written = await project.run("generate");
    expect(written).toMatchObject({ code: 0, stderr: "" });
    expect(await project.run("generate", "--check")).toMatchObject({ code: 0 });
    expect(await project.read("generated/validators.js")).not.toBe(await readFile(path.join(generatedFolder, "validators.js"), "utf8"));
  }, 60_000);

  test("a broken document ends in one line, changes no file and exits 1", async () => {
    const before = await contents();
    await project.edit("spec/openapi.yaml", "    post:\n", "    psot:\n");
    const { code, stdout, stderr } = await project.run("generate");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^spec\/openapi\.yaml:\d+:\d+ .*psot/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await contents()).toEqual(before);
  });
});

test("what is missing, edited by hand or does not belong is named, and put right", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-generated-"));
  try {
    const files = new Map([["a.js", "a"], ["b.js", "b"], ["c.js", "c"]]);
    await writeFile(path.join(folder, "a.js"), "a");
    await writeFile(path.join(folder, "b.js"), "edited by hand");
    await writeFile(path.join(folder, "stray.js"), "");
    const differences = await compare(folder, files);
    expect(differences).toEqual([
      { file: "b.js", kind: "changed" },
      { file: "c.js", kind: "missing" },
      { file: "stray.js", kind: "extra" },
    ]);
    await write(folder, files, differences);
    expect(await compare(folder, files)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe("a broken document is refused with its place", () => {
  const jsonBody = "          application/json:\n            schema: { $ref: '#/components/schemas/PurchaseCertificateRequestBody' }";

  test.each([
    ["no YAML", "openapi: 3.1.0\n", "openapi: 3.1.0\n  x: [\n", /openapi\.yaml:\d+:\d+ is not valid YAML/],
    ["a dangling reference", "#/components/schemas/CertBrand'", "#/components/schemas/Nothing'", /openapi\.yaml:\d+:\d+ The reference #\/components\/schemas\/Nothing points to nothing/],
    ["a key twice", "    CertBrand:\n", "    CertType: {}\n    CertBrand:\n", /openapi\.yaml:\d+:\d+ is not valid YAML: duplicated mapping key/],
    ["a reference to itself", "      description: The certificate authority.\n", "      $ref: '#/components/schemas/CertBrand'\n", /a reference leads back to itself/],
    ["a format that only the mock would check", "      format: int32\n", "      format: email\n", /format: email is not supported.*Say it by pattern/],
    ["a variant that the mapping leaves out", "          WILDCARD: '#/components/schemas/PurchaseWildcard'\n", "", /mapping does not fit .*PurchaseWildcard.* Write WILDCARD: '#\/components\/schemas\/PurchaseWildcard'/],
    ["a mapping to the wrong variant", "WILDCARD: '#/components/schemas/PurchaseWildcard'", "WILDCARD: '#/components/schemas/PurchaseSingleDomain'", /mapping does not fit .*PurchaseWildcard/],
    ["a wrong structure", "    post:\n", "    psot:\n", /openapi\.yaml:\d+:\d+ .*psot/],
    ["no operationId", "      operationId: SubscribeCertificate\n", "", /operationId/],
    ["a keyword that the mock would ignore", "      additionalProperties: false\n", "      unevaluatedProperties: false\n", /unevaluatedProperties is not supported/],
    ["a body that is not JSON", jsonBody, jsonBody.replace("application/json", "application/xml"), /must have application\/json/],
  ])("%s says what to mend", async (_, from, to, message) => {
    const folder = await mkdtemp(path.join(tmpdir(), "scm-spec-"));
    try {
      const text = await readFile(specFile, "utf8");
      expect(text).toContain(from);
      const file = path.join(folder, "openapi.yaml");
      await writeFile(file, text.replace(from, to));
      await expect(generate(file)).rejects.toThrow(message);
      await expect(generate(file)).rejects.toBeInstanceOf(Failure);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
