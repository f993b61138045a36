// Signatures that the key and the text determine. RSA's (PKCS #1 v1.5) are so by themselves; WebCrypto's ECDSA takes a
// random number for each.
import { createHash, hkdfSync } from "node:crypto";
import type { CryptoEngine } from "pkijs";
import type { Library } from "./library.js";
import { curves, inverse, isCurve, publicPoint, toNumber, type Curve } from "./seeded-keys.js";

/** The engine that PKI.js signs and verifies with. The hash is the one that fits the key. */
export function makeEngine({ pki, asn1 }: Library): CryptoEngine {
  class Engine extends pki.CryptoEngine {
    override async getSignatureParameters(key: CryptoKey): ReturnType<CryptoEngine["getSignatureParameters"]> {
      const curve = curveOf(key);
      const found = await super.getSignatureParameters(key, curve === undefined ? "SHA-256" : curves[curve].hash);
      // RFC 4055, 5: null, not absent, with RSA.
      if (curve === undefined) found.signatureAlgorithm.algorithmParams = new asn1.Null();
      return found;
    }

    override async signWithPrivateKey(
      ...parameters: Parameters<CryptoEngine["signWithPrivateKey"]>
    ): Promise<ArrayBuffer> {
      const [data, key] = parameters;
      const curve = curveOf(key);
      const { d } = curve === undefined ? {} : await this.subtle.exportKey("jwk", key);
      if (curve === undefined || d === undefined) return super.signWithPrivateKey(...parameters);
      const bytes = ArrayBuffer.isView(data)
        ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        : new Uint8Array(data);
      const parts = sign(curve, Buffer.from(d, "base64url"), bytes);
      return new asn1.Sequence({ value: parts.map((part) => asn1.Integer.fromBigInt(part)) }).toBER();
    }
  }
  return new Engine({ name: "node", crypto: globalThis.crypto });
}

function curveOf({ algorithm }: CryptoKey): Curve | undefined {
  const name = "namedCurve" in algorithm ? String(algorithm.namedCurve) : "";
  return isCurve(name) ? name : undefined;
}

/** FIPS 186-5, 6.4.1, with a number that comes from the key and the text (6.3.2) by another function than there. */
function sign(curve: Curve, secret: Uint8Array, data: Uint8Array): [bigint, bigint] {
  const { hash, order, bytes } = curves[curve];
  const digest = createHash(hash).update(data).digest();
  const k = (toNumber(new Uint8Array(hkdfSync("sha512", secret, digest, "nonce", 64))) % (order - 1n)) + 1n;
  const r = toNumber(publicPoint(curve, k).subarray(1, 1 + bytes)) % order;
  const s = (inverse(k, order) * (toNumber(digest) + r * toNumber(secret))) % order;
  return [r, s];
}
