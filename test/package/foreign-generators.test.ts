import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/command/project.js";
import { finish } from "./packed.js";

// generated/openapi.json is for other people's generators too: what they make must refuse what ours refuses. Both want Node 22.
const generators = ["@hey-api/openapi-ts@0.99.0", "orval@8.38.0", "typescript@5.9.3", "valibot@1.4.2", "zod@4.6.7"];
const heyApi = `export default {
  input: "./openapi.json", output: "hey", plugins: ["@hey-api/typescript", "valibot"],
};`;
const orval = `export default {
  scm: {
    input: "./openapi.json",
    output: { client: "zod", target: "./orval/zod.ts", mode: "single", override: { zod: { strict: { body: true } } } },
  },
};`;
const program = `
import { safeParse } from "valibot";
import { vPurchaseCertificateRequestBody } from "./hey/valibot.gen.ts";
import { SubscribeCertificateBody } from "./orval/zod.ts";
export const heyApi = (body) => safeParse(vPurchaseCertificateRequestBody, body).success;
export const orval = (body) => SubscribeCertificateBody.safeParse(body).success;
`;

const common = {
  cert_brand: "GEOTRUST",
  cert_type: "OV_SSL_CERT",
  effective_time: 1,
  order_number: 1,
  agree_privacy_protection: true,
};
const single = { ...common, domain_type: "SINGLE_DOMAIN", domain_numbers: 1 };
const several = { ...common, domain_type: "MULTI_DOMAIN", domain_numbers: 5 };
const wildcard = { ...common, domain_type: "WILDCARD", domain_numbers: 1 };
const impossible = {
  "one domain with five names": { ...single, domain_numbers: 5 },
  "a wildcard with five names": { ...wildcard, domain_numbers: 5 },
  "several domains, of which there is one": { ...several, domain_numbers: 1 },
  "no consent to the privacy statement": { ...single, agree_privacy_protection: false },
  "a brand that is not sold": { ...single, cert_brand: "DigiCert" },
  "a misspelt field": { ...single, is_autopay: true },
};

let folder = "";
let skipped: string | undefined;
let accepts: Record<"heyApi" | "orval", (body: unknown) => boolean>;
const output: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-generators-"));
  const quiet = { npm_config_update_notifier: "false", npm_config_fund: "false", npm_config_prefer_offline: "true" };
  const options = { cwd: folder, env: quiet };
  await writeFile(path.join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const installed = await finish("npm", ["install", "--no-save", "--ignore-scripts", ...generators], options);
  if (installed.code !== 0) {
    const [, why = installed.output] = /^npm error (?!code|errno|syscall)(.+)/m.exec(installed.output) ?? [];
    skipped = `npm could not install the generators: ${why}`;
    return;
  }
  await copyFile(path.join(root, "generated", "openapi.json"), path.join(folder, "openapi.json"));
  await writeFile(path.join(folder, "openapi-ts.config.mjs"), heyApi);
  await writeFile(path.join(folder, "orval.config.mjs"), orval);
  for (const command of ["openapi-ts", "orval"]) {
    const made = await finish("npx", ["-y", "-p", "node@22", "-c", command], options);
    expect(made.code, made.output).toBe(0);
    output.push(made.output);
  }
  const outfile = path.join(folder, "accepts.mjs");
  const stdin = { contents: program, resolveDir: folder, loader: "ts" as const };
  await build({ stdin, bundle: true, format: "esm", platform: "node", outfile, logLevel: "error" });
  accepts = (await import(pathToFileURL(outfile).href)) as typeof accepts;
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test("other people's generators take the document without a warning", async ({ skip }) => {
  skip(skipped !== undefined, skipped);
  for (const text of output) expect(text).not.toMatch(/warn|error|deprecat/i);
  expect(await readFile(path.join(folder, "orval", "zod.ts"), "utf8")).toContain("strictObject");
});

test.for(["heyApi", "orval"] as const)("what %s makes refuses the six impossible purchases", (generator, { skip }) => {
  skip(skipped !== undefined, skipped);
  const accepted = accepts[generator];
  for (const body of [single, several, wildcard]) expect(accepted(body), JSON.stringify(body)).toBe(true);
  for (const [name, body] of Object.entries(impossible)) expect(accepted(body), name).toBe(false);
});
