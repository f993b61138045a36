import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { accessKey, accessKeyWith } from "../../src/credentials/access-key.js";
import { authToken } from "../../src/credentials/auth-token.js";
import { webDigests } from "../../src/credentials/digests.js";
import { credentialsFromEnvironment } from "../../src/credentials/environment.js";
import { iamPassword } from "../../src/credentials/iam-password.js";
import { authorize, printed, serve } from "./support.js";

const secret = "SECRETsecretSECRETsecretSECRETsecret0000";

it("shows no secret when any credentials are printed, before and after use", async () => {
  const server = await serve(
    (response) => void response.writeHead(201, { "X-Subject-Token": `token-${secret}` }).end(),
  );
  const keys = { accessKeyId: "AK", secretAccessKey: secret, securityToken: `st-${secret}` };
  const all = {
    token: authToken(secret),
    provider: authToken(async () => secret),
    iam: iamPassword({
      user: "buyer",
      password: secret,
      account: "company",
      scope: "account",
      iamEndpoint: server.url,
    }),
    key: accessKey(keys),
    keyWithWebCrypto: accessKeyWith(keys, webDigests),
    environment: credentialsFromEnvironment({ HW_ACCESS_KEY: "AK", HW_SECRET_KEY: secret }),
  };
  for (const [name, credentials] of Object.entries(all)) {
    expect(printed(credentials), name).not.toContain(secret);
    await authorize(credentials);
    expect(printed(credentials), name).not.toContain(secret);
  }
});

it("needs nothing that only Node has", () => {
  const folder = new URL("../../src/credentials/", import.meta.url);
  for (const file of readdirSync(folder)) {
    const imports = [...readFileSync(new URL(file, folder), "utf8").matchAll(/^(?:import|export) .*from "([^"]+)"/gm)];
    for (const [, from] of imports) expect(from, file).toMatch(/^(\.{1,2}\/)+[a-z-/]+\.js$/);
  }
});
