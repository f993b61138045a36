import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyProject, type ProjectCopy } from "../support/project-copy.js";
import { operations } from "../support/spec.js";

let project: ProjectCopy;
let dev: ChildProcess;
let lines: AsyncIterator<string>;

beforeEach(async () => {
  project = await copyProject();
  dev = project.start("dev", "--port", "0");
  if (!dev.stdout || !dev.stderr) throw new Error("the output of npm run dev is not piped");
  dev.stderr.pipe(process.stderr);
  lines = createInterface(dev.stdout)[Symbol.asyncIterator]();
});
afterEach(async () => {
  if (dev.exitCode === null && dev.kill()) await once(dev, "close");
  await project.remove();
});

const nextLine = async () => ((await lines.next()) as IteratorYieldResult<string>).value;

test(
  "npm run dev: a save reloads the mock, a broken one leaves the last good mock running",
  { timeout: 60_000 },
  async () => {
    expect(await nextLine()).toMatch(/^ok: nothing changed; mock reloaded after /);
    const url = /http:\S+(?=\.)/.exec(await nextLine())?.[0];
    const operation = operations.find(({ requestBody }) => requestBody !== undefined);
    const example = Object.values(operation?.requestBody?.content["application/json"]?.examples ?? {})[0]
      ?.value as object;
    const post = async (change: object) =>
      (
        await fetch(`${url}${operation?.path}`, {
          method: "POST",
          headers: { "Content-Type": "application/json", "X-Auth-Token": "t".repeat(32) },
          body: JSON.stringify({ ...example, ...change }),
        })
      ).status;
    expect(await post({ effective_time: 3 })).toBe(200);

    await project.edit("spec/components/schemas/purchase.yaml", "maximum: 3\n", "maximum: 2\n");
    expect(await nextLine()).toMatch(
      /^ok: changed .*openapi\.json.*; mock reloaded after [\d.]+ m?s, types checked after /,
    );
    expect(await post({ effective_time: 3 })).toBe(400);
    expect(await post({ effective_time: 2 })).toBe(200);

    await project.edit("spec/paths/certificates-buy.yaml", "post:\n", "psot:\n");
    expect(await nextLine()).toMatch(/^spec\/paths\/certificates-buy\.yaml:\d+:\d+ .*psot/);
    expect(await post({ effective_time: 2 })).toBe(200);

    await project.edit("spec/paths/certificates-buy.yaml", "psot:\n", "post:\n");
    expect(await nextLine()).toMatch(/^ok: /);

    await mkdir(path.join(project.folder, "spec/parts"));
    expect(await nextLine()).toMatch(/^ok: nothing changed/);
    await writeFile(path.join(project.folder, "spec/parts/a.yaml"), "a: 1\n");
    expect(await nextLine()).toMatch(/^ok: nothing changed/);

    dev.kill("SIGINT");
    expect(await once(dev, "close")).toEqual([0, null]);
  },
);
