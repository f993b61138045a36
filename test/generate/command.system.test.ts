import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Failure } from "../../scripts/command/command.js";
import { generatedFolder, specFile } from "../../scripts/command/project.js";
import { runGenerate } from "../../scripts/generate/command.js";

let place: string;
beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), "scm-generate-"));
  await cp(path.dirname(specFile), path.join(place, "spec"), { recursive: true });
  await cp(generatedFolder, path.join(place, "generated"), { recursive: true });
});
afterEach(() => rm(place, { recursive: true }));

const read = (file: string) => readFile(path.join(place, file), "utf8");
const edit = async (file: string, from: string, to: string) =>
  writeFile(path.join(place, "spec", file), (await read(path.join("spec", file))).replace(from, to));

async function generateIn(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await runGenerate(args, {
    spec: path.join(place, "spec", "openapi.yaml"),
    folder: path.join(place, "generated"),
    out: (line) => void lines.push(line),
  });
  return lines.join("\n");
}

const contents = async () => {
  const below = await readdir(path.join(place, "generated"), { recursive: true, withFileTypes: true });
  const files = below.filter((entry) => entry.isFile());
  const names = files.map((entry) =>
    path.relative(path.join(place, "generated"), path.join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await read(`generated/${name}`)] as const)),
  );
};

test("a changed limit makes --check fail until it is regenerated; then types, validator and document have it", async () => {
  await edit("components/schemas/purchase.yaml", "maximum: 3\n", "maximum: 2\n");
  const before = await contents();
  const stale: unknown = await generateIn("--check").catch((error: unknown) => error);
  expect(stale).toBeInstanceOf(Failure);
  expect(String(stale)).toMatch(/generated\/openapi\.json \(changed\)/);
  expect(String(stale)).toMatch(/generated\/validators\/SubscribeCertificate\.js \(changed\)/);
  expect(String(stale)).toMatch(/Run npm run generate/);
  expect(await contents()).toEqual(before);

  expect(await generateIn()).toMatch(/generated\/openapi\.json \(changed\)/);
  expect(await generateIn("--check")).toMatch(/files match/);
  const validators = "validators/SubscribeCertificate.js";
  expect(await read(`generated/${validators}`)).not.toBe(before[validators]);
  expect(await read("generated/openapi.json")).toContain('"maximum":2');
});

test("a broken document ends in one line and changes no file", async () => {
  const before = await contents();
  await edit("paths/certificates-buy.yaml", "post:\n", "psot:\n");
  const failure: unknown = await generateIn().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect((failure as Failure).message).toMatch(/certificates-buy\.yaml:\d+:\d+ .*psot[^\n]*$/);
  expect(await contents()).toEqual(before);
});

test("a second run tells the same; an edit of what was read or made is seen", async () => {
  const first = await generateIn();
  expect(await generateIn()).toMatch(/nothing changed/);
  expect(await generateIn("--check")).toMatch(/files match/);
  expect(first.split("\n").filter((line) => line.startsWith("Note"))).toEqual([]);
  await writeFile(path.join(place, "generated/validators.js"), `${await read("generated/validators.js")}\n`);
  await expect(generateIn("--check")).rejects.toThrow(/validators\.js \(changed\)/);
  expect(await generateIn()).toMatch(/validators\.js \(changed\)/);
  await rm(path.join(place, "generated/models.js"));
  expect(await generateIn()).toMatch(/models\.js \(new\)/);
  expect(await generateIn("--check")).toMatch(/files match/);
});

test("an unknown option is refused before anything is read", async () => {
  await expect(generateIn("--chek")).rejects.toThrow(/--chek/);
});
