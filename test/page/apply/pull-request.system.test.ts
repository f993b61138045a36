import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const run = promisify(execFile);
const script = path.resolve(".github/pull-request.sh");

let folder: string;
let work: string;

// A repository with an origin of its own, and a gh that writes down what it is asked.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pull-request-"));
  work = path.join(folder, "work");
  await run("git", ["init", "--quiet", "--bare", path.join(folder, "origin.git")]);
  await run("git", ["init", "--quiet", "--initial-branch", "main", work]);
  await writeFile(path.join(work, "spec.yaml"), "max: 3\n");
  await git("remote", "add", "origin", path.join(folder, "origin.git"));
  await git("add", "--all");
  await git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "--quiet", "--message", "Begin");
  await git("push", "--quiet", "origin", "main");
  await mkdir(path.join(folder, "bin"));
  await writeFile(
    path.join(folder, "bin/gh"),
    `#!/bin/sh\necho "$@" >> "${folder}/asked"\nif [ "$2" = list ]; then cat "${folder}/open" 2>/dev/null; fi\nexit 0\n`,
  );
  await chmod(path.join(folder, "bin/gh"), 0o755);
  await writeFile(path.join(folder, "body.md"), "What has changed.\n");
});
afterAll(() => rm(folder, { recursive: true }));

const git = (...args: string[]) => run("git", args, { cwd: work });

async function open(): Promise<string> {
  await writeFile(path.join(folder, "asked"), "");
  const env = { ...process.env, PATH: `${folder}/bin:${process.env["PATH"] ?? ""}` };
  await run("bash", [script, "vendor/changes", "It has changed", path.join(folder, "body.md")], { cwd: work, env });
  return readFile(path.join(folder, "asked"), "utf8");
}

it("opens a pull request with what has changed, brings an open one up to date, and does nothing without a change", async () => {
  expect(await open()).toBe("");

  await writeFile(path.join(work, "spec.yaml"), "max: 4\n");
  expect(await open()).toContain("pr create --head vendor/changes --title It has changed --body-file");
  expect((await git("show", "origin/vendor/changes:spec.yaml")).stdout).toBe("max: 4\n");

  await git("switch", "--quiet", "main");
  await git("branch", "--quiet", "-D", "vendor/changes");
  await writeFile(path.join(work, "spec.yaml"), "max: 5\n");
  await writeFile(path.join(folder, "open"), "7\n");
  expect(await open()).toContain("pr edit vendor/changes --title It has changed");
  expect((await git("show", "origin/vendor/changes:spec.yaml")).stdout).toBe("max: 5\n");
}, 60_000);
