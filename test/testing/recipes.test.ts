import { spawn, type SpawnOptionsWithoutStdio } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../scripts/command/project.js";
import { accessKey, createScmClient } from "../../src/index.js";
import { createMock, type Mock } from "../../src/testing/index.js";
import { purchase, rejection, token } from "./support.js";

const page = await readFile(path.join(root, "docs", "testing.md"), "utf8");
const programs = [...page.matchAll(/<!-- run: (\S+) (.*) -->\n```\w+\n([\s\S]*?)```/g)].map(
  ([, command = "", parameters = "", code = ""]) => ({ command, parameters: parameters.split(" "), code }),
);

async function fresh(): Promise<Mock> {
  const mock = await createMock({ now: "2026-11-26T00:00:00Z" });
  onTestFinished(() => mock.close());
  return mock;
}

test.for(programs)(
  "$command reads the mock's URL from the environment",
  async ({ command, parameters, code }, { skip }) => {
    const mock = await fresh();
    const notAfter = "2026-12-16T00:00:00Z";
    mock.seed({ certificates: [{ domain: "old.example.com", not_after: notAfter }] });
    const { url } = await mock.listen();
    const cwd = await mkdtemp(path.join(tmpdir(), "recipe-"));
    onTestFinished(() => rm(cwd, { recursive: true }));
    await writeFile(path.join(cwd, parameters.at(-1) ?? ""), code);
    const env = { ...process.env, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1", SCM_ENDPOINT: url, SCM_TOKEN: token };
    const printed = await output(command, parameters, { cwd, env });
    if (printed === undefined) return skip(`${command} is not on the PATH`);
    expect(printed).toMatch(/^old\.example\.com 2026-12-16 08:00:00/);
    expect(mock.violations).toEqual([]);
  },
);

test("both languages of the page are tried", () => {
  expect(programs.map(({ command }) => command)).toEqual(["python3", "go"]);
});

test("through MSW a purchase arrives as it was sent, signed too, and a lost answer is unknown", async () => {
  const mock = await createMock({ accessKeys: { AK: "secret-key" } });
  const server = setupServer(
    http.all(/^https:\/\/scm\./, ({ request }) => mock.fetch(request).catch(() => HttpResponse.error())),
  );
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());
  const signed = accessKey({ accessKeyId: "AK", secretAccessKey: "secret-key" });
  const client = createScmClient({ region: "eu-west-101", credentials: signed });
  expect(await client.subscribeCertificate(purchase)).toHaveProperty("order_id");
  mock.next("SubscribeCertificate", { fault: "answer-lost" }, { status: 400 });
  expect(await rejection(client.subscribeCertificate(purchase))).toMatchObject({ outcome: "unknown" });
  expect(await rejection(client.subscribeCertificate(purchase))).toMatchObject({ outcome: "rejected", status: 400 });
  expect(mock.orders.map(({ sent }) => sent)).toEqual([purchase, purchase]);
});

/** What a program prints; undefined when there is no such program. */
function output(
  command: string,
  parameters: readonly string[],
  options: SpawnOptionsWithoutStdio,
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.on("error", (error) => ("code" in error && error.code === "ENOENT" ? resolve(undefined) : reject(error)));
    child.on("close", () => resolve(printed));
  });
}
