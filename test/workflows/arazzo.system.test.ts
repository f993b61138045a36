import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/command/project.js";
import {
  authToken,
  createScmClient,
  deployTo,
  importCertificate,
  parseTarget,
  type ScmClient,
} from "../../src/index.js";
import { createMock, type Mock } from "../../src/testing/index.js";
import { issued } from "../support/own-certificates.js";
import { application, purchase } from "./support.js";

// The workflows as Redocly runs them against the living mock, in which ten minutes are a second. Nothing else is called.

const run = promisify(execFile);
const token = "testing-token-0123456789-0123456789";

let folder: string;
let mock: Mock;
let url: string;
let client: ScmClient;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "arazzo-"));
  // A connection to another host than this ends the program.
  await writeFile(
    path.join(folder, "loopback.cjs"),
    `const net = require("node:net");
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const { host = "localhost", path } = Object(Array.isArray(args[0]) ? args[0][0] : args[0]);
  if (path === undefined && !["127.0.0.1", "localhost"].includes(host)) {
    console.error("CALLED " + host);
    process.exit(99);
  }
  return connect.apply(this, args);
};`,
  );
  mock = await createMock({ seed: "arazzo", now: Date.now(), speed: 600 });
  ({ url } = await mock.listen());
  client = createScmClient({ endpoint: url, credentials: authToken(token) });
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

/** Runs a workflow, and gives what it printed; `failed` is not undefined when it did. */
async function respect(name: string, inputs: object): Promise<{ readonly text: string; readonly failed: boolean }> {
  const file = path.join(root, "spec", "workflows", `${name}.arazzo.yaml`);
  const command = ["respect", file, "--server", `scm=${url}`, "--input", JSON.stringify({ token, ...inputs })];
  const environment = {
    ...{ PATH: process.env["PATH"], HOME: folder, NO_COLOR: "1" },
    ...{ REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    NODE_OPTIONS: `--require ${path.join(folder, "loopback.cjs")}`,
  };
  const cli = path.join(root, "node_modules/@redocly/cli/bin/cli.js");
  const ended = await run(process.execPath, [cli, ...command], { cwd: folder, env: environment }).then(
    ({ stdout, stderr }) => ({ text: stdout + stderr, failed: false }),
    (error: { readonly stdout: string; readonly stderr: string }) => ({
      text: error.stdout + error.stderr,
      failed: true,
    }),
  );
  expect(ended.text).not.toContain("CALLED");
  return ended;
}

async function passes(name: string, inputs: object): Promise<string> {
  const { text, failed } = await respect(name, inputs);
  expect(failed, text).toBe(false);
  return text;
}

const bodyOf = ({ leaf, chain, privateKey }: Awaited<ReturnType<typeof issued>>, name: string) => ({
  ...{ name, certificate: leaf, certificate_chain: chain, private_key: privateKey },
});

const cdn = (domain: string) => ({ service_name: "CDN", resources: [{ domain_name: domain }] });

describe("respect runs", () => {
  test("obtain: one order, issued", { timeout: 120_000 }, async () => {
    const text = await passes("obtain", { purchase, application });
    expect(mock.service.orders).toHaveLength(1);
    const [id = ""] = mock.service.orders[0]?.certificates ?? [];
    expect(await client.showCertificate({ certificate_id: id })).toMatchObject({ status: "ISSUED" });
    expect(text).not.toContain("PRIVATE KEY");
    expect(text).not.toContain(token);
  });

  test("obtain ends when the authority refuses", { timeout: 120_000 }, async () => {
    const { text, failed } = await respect("obtain", {
      purchase,
      application: { ...application, agree_privacy_protection: false },
    });
    expect(failed, text).toBe(true);
    expect(text).not.toContain("Retrying step apply");
  });

  test("return: the money is back", { timeout: 120_000 }, async () => {
    const { cert } = await client.subscribeCertificate(purchase);
    const before = mock.service.refunds.length;
    await passes("return", { certificateId: cert[0]?.cert_id });
    expect(mock.service.refunds.length).toBe(before + 1);
  });

  test("import-and-deploy; a resource that fails ends it", { timeout: 120_000 }, async () => {
    const own = await issued("shop.example.com");
    await passes("import-and-deploy", { certificate: bodyOf(own, "shop"), deployment: cdn("shop.example.com") });
    expect(mock.service.deployments.map(({ resource }) => resource)).toContain("shop.example.com");
    mock.service.breakTarget({ service: "CDN" });
    const other = bodyOf(await issued("other.example.com"), "other");
    const { text, failed } = await respect("import-and-deploy", {
      certificate: other,
      deployment: cdn("o.example.com"),
    });
    mock.service.mendTargets();
    expect(failed, text).toBe(true);
  });

  test.each([true, false])("replace, and delete the old one: %s", { timeout: 120_000 }, async (deleteOld) => {
    const domain = `replace-${deleteOld}.example.com`;
    const { certificateId: oldCertificateId } = await importCertificate(client, await issued(domain, { to: 10 }));
    await deployTo(client, oldCertificateId, [parseTarget(`cdn:${domain}`)]);
    const certificate = bodyOf(await issued(domain, { to: 90 }), "new-one");
    await passes("replace", { oldCertificateId, certificate, deployment: cdn(domain), deleteOld });
    const shown = client.showCertificate({ certificate_id: oldCertificateId });
    await (deleteOld ? expect(shown).rejects.toMatchObject({ status: 404 }) : expect(shown).resolves.toBeDefined());
  });
});
