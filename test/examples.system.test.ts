import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { root } from "../scripts/command/project.js";
import { authToken, createScmClient, deployTo, importCertificate, parseTarget } from "../src/index.js";
import { createMock } from "../src/testing/index.js";
import { useChromium } from "./docs/chromium.js";
import { issued } from "./support/own-certificates.js";

const run = promisify(execFile);
const examples = path.join(root, "examples");
const token = "any text of 32 characters or more";
const { PATH } = process.env;
/** Where the examples find the package by its name. */
const found = { PATH, TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json") };
const tsx = ["--import", import.meta.resolve("tsx")];

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), "scm-examples-"));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

/** A mock behind a port, a client of it, and the environment in which an example finds it. */
async function served() {
  const mock = await createMock();
  onTestFinished(() => mock.close());
  const { url } = await mock.listen();
  const client = createScmClient({ endpoint: url, credentials: authToken(token) });
  return { mock, client, env: { ...found, SCM_ENDPOINT: url, HW_AUTH_TOKEN: token } };
}

test("buy.ts buys once under one key, and not again while nobody knows what became of it", async () => {
  const { mock, env } = await served();
  const cwd = await folder();
  const buy = (key: string) => run(process.execPath, [...tsx, path.join(examples, "buy.ts"), key], { cwd, env });
  const { stdout } = await buy("one");
  expect(stdout).toMatch(/^order \w+: scs\d+\n$/);
  expect((await buy("one")).stdout).toBe(stdout);
  mock.next("SubscribeCertificate", { fault: "answer-lost" });
  await expect(buy("two")).rejects.toMatchObject({ code: 5 });
  const stderr = expect.stringContaining("scm journal reconcile") as string; // its type is any
  await expect(buy("two")).rejects.toMatchObject({ code: 1, stderr });
  expect(mock.orders).toHaveLength(2);
});

test("renew.ts brings the renewed certificate wherever the old one is, and can be run again", async () => {
  const { mock, client, env } = await served();
  const cwd = await folder();
  const domain = "www.example.com";
  const { certificateId: oldId } = await importCertificate(client, await issued(domain, { to: 10 }));
  await deployTo(client, oldId, [parseTarget(`cdn:${domain}`)]);
  const { certificate, privateKey } = await issued(domain, { to: 90 });
  await writeFile(path.join(cwd, "fullchain.pem"), certificate);
  await writeFile(path.join(cwd, "privkey.pem"), privateKey, { mode: 0o600 });
  const renew = () => run(process.execPath, [...tsx, path.join(examples, "renew.ts")], { cwd, env });
  expect((await renew()).stdout).toMatch(new RegExp(`scs\\d+ is new\n${oldId} ends in 9 days: 1 resources have`));
  const [{ certificateId: deployed } = { certificateId: "" }] = mock.service.deployments;
  expect(deployed).not.toBe(oldId);
  expect((await renew()).stdout).toContain(`${deployed} was there already`);
  expect(mock.service.charges, "the old one and the new one, each once").toHaveLength(2);
});

describe("page/", () => {
  const open = useChromium((url) => /^http:\/\/127\.0\.0\.1:\d+\/(page\.js|v3\/scm\/certificates\?.*)$/.test(url));

  test("shows certificates; the token stays with the server, which only reads", async () => {
    const { mock, env } = await served();
    mock.seed({ certificates: [{ domain: "a.example.com" }, { domain: "b.example.com" }] });
    const server = spawn(process.execPath, [...tsx, path.join(examples, "page/server.ts")], {
      env: { ...env, PORT: "0" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(async () => {
      server.kill();
      await once(server, "exit");
    });
    const [url] = (await once(createInterface(server.stdout), "line")) as [string];
    const { page } = await open(url);
    await page.getByText("2 certificates").waitFor();
    expect((await page.locator("tbody td:first-child").allTextContents()).sort()).toEqual([
      "a.example.com",
      "b.example.com",
    ]);
    expect(new Set(mock.requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(await (await fetch(`${url}page.js`)).text()).not.toContain(token);
    expect((await fetch(`${url}v3/scm/certificates?limit=51`)).status).toBe(400);
    expect((await fetch(`${url}v3/scm/certificates`, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${url}v3/scm/csr`)).status).toBe(404);
  });
});

test("another-api/ is generated, compiles, and runs against its own mock", async () => {
  const cwd = await folder();
  await cp(path.join(examples, "another-api"), cwd, { recursive: true });
  await symlink(path.join(root, "node_modules"), path.join(cwd, "node_modules"));
  const spec = path.join(cwd, "openapi.yaml");
  const command = path.join(root, "scripts/generate.ts");
  await run(process.execPath, [...tsx, command, "--spec", spec, "--out", path.join(cwd, "api")], { cwd, env: found });
  const tsconfig = { extends: path.join(root, "tsconfig.json"), include: ["*.ts"], exclude: [] };
  await writeFile(path.join(cwd, "tsconfig.json"), JSON.stringify(tsconfig));
  await writeFile(path.join(cwd, "package.json"), JSON.stringify({ type: "module" }));
  await run(process.execPath, [path.join(root, "node_modules/typescript-7/bin/tsc"), "-p", cwd]);

  const mock = await createMock({ document: await documentOf(cwd) });
  onTestFinished(() => mock.close());
  const { url } = await mock.listen();
  const env = { ...found, LIBRARY_ENDPOINT: url, LIBRARY_TOKEN: token };
  const { stdout } = await run(process.execPath, [...tsx, path.join(cwd, "borrow.ts")], { cwd, env });
  expect(stdout).toBe("Middlemarch is lent until 2026-12-24\n");
});

/** What generate has bundled. */
async function documentOf(cwd: string): Promise<object> {
  return JSON.parse(await readFile(path.join(cwd, "api/openapi.json"), "utf8")) as object;
}
