import { createAuthority } from "../../src/testing/service/authority/authority.js";
import type { Authority } from "../../src/testing/service/authority/types.js";

const day = 86_400_000;

/** Certificates as an authority gives them, valid now. */
export const authority: Authority = await createAuthority({ seed: "own certificates" });

export async function issued(
  commonName = "www.example.com",
  { algorithm = "EC_P256", from = -1, to = 60 }: { algorithm?: string; from?: number; to?: number } = {},
) {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const dates = { notBefore: new Date(now + from * day), notAfter: new Date(now + to * day) };
  const {
    certificatePem,
    chainPem,
    privateKeyPem = "",
  } = await authority.issue({
    commonName,
    alternativeNames: [commonName, `alt.${commonName.replace(/^\*\./, "")}`],
    algorithm,
    ...dates,
  });
  return {
    certificate: certificatePem + chainPem,
    leaf: certificatePem,
    chain: chainPem,
    privateKey: privateKeyPem,
    ...dates,
  };
}
