import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { programName } from "../../src/cli/program.js";
import { scm, temporaryFolder } from "./support.js";

const npx = "npx huaweicloud-scm";

/** A folder of PATH with a file in it, and the package's own file elsewhere. */
async function folder(name = "", text = ""): Promise<{ readonly bin: string; readonly main: string }> {
  const made = await temporaryFolder();
  const [main, bin] = [path.join(made, "main.js"), path.join(made, "node_modules", ".bin")];
  await mkdir(bin, { recursive: true });
  await writeFile(main, "#!/usr/bin/env node", { mode: 0o755 });
  if (text !== "") await writeFile(path.join(bin, name), text, { mode: 0o755 });
  else if (name !== "") await symlink(main, path.join(bin, name));
  return { bin, main };
}

test("hints say scm where a shell finds this package under that name", async () => {
  const linked = await folder("scm");
  const env = { PATH: `/nowhere${path.delimiter}${linked.bin}` };
  expect(programName({ env, platform: "linux", main: linked.main })).toBe("scm");
  const script = await folder("scm", '#!/bin/sh\nexec node "$d/../huaweicloud-scm/dist/cli/main.js" "$@"\n');
  expect(programName({ env: { PATH: script.bin }, platform: "linux", main: script.main })).toBe("scm");
});

test("and npx where it finds nothing, something else, or what npm lends to its own commands", async () => {
  const [empty, other, linked] = [await folder(), await folder("scm", "#!/bin/sh\necho Scheme\n"), await folder("scm")];
  expect(programName({ env: {}, platform: "linux", main: empty.main })).toBe(npx);
  expect(programName({ env: { PATH: empty.bin }, platform: "linux", main: empty.main })).toBe(npx);
  const both = `${other.bin}${path.delimiter}${linked.bin}`;
  expect(programName({ env: { PATH: both }, platform: "linux", main: linked.main })).toBe(npx);
  const lent = { PATH: linked.bin, npm_config_user_agent: "npm/11.0.0 node/v24.0.0 linux x64" };
  expect(programName({ env: lent, platform: "linux", main: linked.main })).toBe(npx);
});

test("what nobody may run, and a folder, are no commands", async () => {
  const file = await folder("scm", "huaweicloud-scm");
  await chmod(path.join(file.bin, "scm"), 0o644);
  expect(programName({ env: { PATH: file.bin }, platform: "linux", main: file.main })).toBe(npx);
  const directory = await folder();
  await mkdir(path.join(directory.bin, "scm"));
  expect(programName({ env: { PATH: directory.bin }, platform: "linux", main: directory.main })).toBe(npx);
});

test.each([
  { argv: ["--help"] },
  { argv: ["buy", "--help"] },
  { argv: ["journal", "--help"] },
  { argv: ["buy"] },
  { argv: ["bye"] },
  { argv: ["journal", "settel"] },
  { argv: ["journal", "settle"] },
  { argv: ["journal", "settle", "12345678", "--note", "looked"] },
  { argv: ["journal", "reconcile", "12345678", "--region", "eu-west-101"] },
  { argv: ["explain", "XYZ"] },
  { argv: ["explain", "SCM.0015"] },
])("$argv names no command that is not there", async ({ argv }) => {
  const { stdout, stderr } = await scm(argv, { program: npx });
  const text = `${stdout}${stderr}`;
  expect(text.replaceAll(/npx huaweicloud-scm|[./]huaweicloud-scm/g, "")).not.toMatch(/\bscm (?!itself)/);
});
