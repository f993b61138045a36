import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, test, type TestContext } from "vitest";
import { loadDocument, operationsOf } from "../../src/cli/document.js";
import { scm, temporaryFolder } from "./support.js";

const execute = promisify(execFile);
const operations = operationsOf(loadDocument()).map((entry) => entry.load());

/** How a shell is asked what it offers for a line of words, of which the last one is being typed. */
const shells: Readonly<Record<"bash" | "zsh" | "fish", (script: string, words: readonly string[]) => string[]>> = {
  bash: (script, words) => [
    ...["--norc", "--noprofile", "-c"],
    `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _scm_completion; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ...[script, ...words],
  ],
  // Its functions run within its line editor alone, so what they call is written down.
  zsh: (script, words) => [
    ...["-f", "-c"],
    `compdef() { }; _files() { print -l *(N) }; compset() { }
     compadd() { shift; print -l -- "$@" }
     _describe() { print -l -- "\${(@)\${(P@)@[-1]}%%:*}" }
     script=$0; words=("$@"); CURRENT=$#; source $script; _scm`,
    ...[script, ...words],
  ],
  fish: (script, words) => ["--no-config", "-c", `source ${script}; complete -C "${words.join(" ")}"`],
};

const scripts = new Map<string, string>();
async function scriptFor(shell: string): Promise<string> {
  const known = scripts.get(shell);
  if (known !== undefined) return known;
  const { code, stdout, stderr } = await scm(["completion", shell]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  scripts.set(shell, stdout);
  return stdout;
}

async function offered(shell: keyof typeof shells, words: readonly string[], context: TestContext): Promise<string[]> {
  const isThere = await execute(shell, ["--version"]).catch(() => undefined);
  if (isThere === undefined) context.skip(`${shell} is not installed here.`);
  const folder = await temporaryFolder(context.onTestFinished);
  const script = path.join(folder, "script");
  await writeFile(script, await scriptFor(shell));
  await writeFile(path.join(folder, "body.json"), "{}");
  const env = { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" };
  const result = await execute(shell, shells[shell](script, words), { cwd: folder, env });
  expect(result.stderr).toBe("");
  const typed = words.at(-1) ?? "";
  const lines = result.stdout.split("\n").map((line) => (line.split("\t")[0] ?? "").replace(/^\\/, ""));
  return lines.filter((line) => line !== "" && line.startsWith(typed.replace(/^--[a-z-]+=/, ""))).sort();
}

describe.each(Object.keys(shells) as (keyof typeof shells)[])("%s, reading the script, offers", (shell) => {
  test("commands", async (context) => {
    const words = await offered(shell, ["scm", ""], context);
    for (const { command } of operations) expect(words).toContain(command.split(" ")[0]);
    for (const name of ["obtain", "journal", "completion"]) expect(words).toContain(name);
    expect(words).not.toContain("csr-create");
  });

  test("commands of a group", async (context) => {
    expect(await offered(shell, ["scm", "csr", "u"], context)).toEqual(["update", "upload"]);
    expect(await offered(shell, ["scm", "journal", "se"], context)).toEqual(["settle"]);
  });

  test("options of a command, also by its operationId", async (context) => {
    const expected = ["--sort-dir", "--sort-key"];
    expect(await offered(shell, ["scm", "list", "--sort"], context)).toEqual(expected);
    expect(await offered(shell, ["scm", "ListCertificates", "--limit", "10", "--sort"], context)).toEqual(expected);
    expect(await offered(shell, ["scm", "csr", "create", "--name"], context)).toEqual(["--name"]);
    expect(await offered(shell, ["scm", "import", "--certificate"], context)).toContain("--certificate-chain-file");
    expect(await offered(shell, ["scm", "deploy", "--to"], context)).toEqual(["--to"]);
  });

  test("values of an option from the document, and regions", async (context) => {
    expect(await offered(shell, ["scm", "buy", "--cert-brand", "G"], context)).toEqual(["GEOTRUST", "GLOBALSIGN"]);
    expect(await offered(shell, ["scm", "show", "scs1", "--region", "eu"], context)).toEqual(["eu-west-101"]);
    expect(await offered(shell, ["scm", "show", "scs1", "--wait", "ISS"], context)).toEqual(["ISSUED", "ISSUING"]);
  });

  test("files where a file is named", async (context) => {
    expect(await offered(shell, ["scm", "buy", "--body", "b"], context)).toEqual(["body.json"]);
  });
});

test("bash offers values behind a sign too", async (context) => {
  expect(await offered("bash", ["scm", "buy", "--cert-brand", "=", "GEO"], context)).toEqual(["GEOTRUST"]);
});

test("the script for PowerShell names every command, option and value", async () => {
  const { stdout } = await scm(["completion", "powershell"]);
  expect(stdout).toContain("Register-ArgumentCompleter -Native -CommandName scm, huaweicloud-scm");
  for (const { command, fields } of operations) {
    expect(stdout).toContain(`'${command}' = @{`);
    for (const value of fields
      .flatMap(({ choices, kind }) => (kind.name === "boolean" ? [] : choices))
      .filter((choice) => /^\w+$/.test(choice)))
      expect(stdout).toContain(`'${value}'`);
  }
});

test("a shell that is not known is refused", async () => {
  const { code, stderr } = await scm(["completion", "tcsh"]);
  expect(code).toBe(2);
  expect(stderr).toContain("bash, zsh, fish, powershell");
});
