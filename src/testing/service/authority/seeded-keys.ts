// Keys that a seed determines: neither WebCrypto nor node:crypto can be given one.
import { checkPrime, createECDH, createPrivateKey, hkdfSync, type JsonWebKey } from "node:crypto";
import { promisify } from "node:util";
import { AuthorityError } from "./errors.js";
import type { KeyAlgorithm } from "./types.js";

/** A key in the forms in which it is needed. */
export interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** PKCS #8. */
  readonly privateKeyPem: string;
}

export interface SeededKeys {
  /** @throws AuthorityError for an algorithm that there is not */
  make(algorithm: string, index: number): Promise<KeyPair>;
  bytes(label: string, length: number): Uint8Array;
}

export const curves = {
  "P-256": {
    name: "prime256v1",
    bytes: 32,
    hash: "SHA-256",
    order: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  },
  "P-384": {
    name: "secp384r1",
    bytes: 48,
    hash: "SHA-384",
    order: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  },
} as const;
export type Curve = keyof typeof curves;

export function isCurve(name: string): name is Curve {
  return Object.hasOwn(curves, name);
}

type Recipe = { readonly kind: "RSA"; readonly bits: number } | { readonly kind: "EC"; readonly curve: Curve };

const recipes: Readonly<Record<KeyAlgorithm, Recipe>> = {
  RSA_2048: { kind: "RSA", bits: 2048 },
  RSA_3072: { kind: "RSA", bits: 3072 },
  RSA_4096: { kind: "RSA", bits: 4096 },
  EC_P256: { kind: "EC", curve: "P-256" },
  EC_P384: { kind: "EC", curve: "P-384" },
};

function isKeyAlgorithm(algorithm: string): algorithm is KeyAlgorithm {
  return Object.hasOwn(recipes, algorithm);
}

/** As many seeds keep their primes: tests make many mocks of one seed, and a prime takes some time. */
const remembered = 16;
const known = new Map<string, SeededKeys>();

export function seededKeys(seed: string): SeededKeys {
  const keys = known.get(seed) ?? makeSeededKeys(seed);
  known.set(seed, keys);
  const [oldest] = known.keys();
  if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  return keys;
}

function makeSeededKeys(seed: string): SeededKeys {
  const primes = new Map<string, Promise<bigint>>();
  const bytes = (label: string, length: number) => new Uint8Array(hkdfSync("sha512", seed, "", label, length));
  const prime = (bits: number, index: number) => {
    const name = `prime ${bits} ${index}`;
    const made = primes.get(name) ?? primeFrom(bytes(name, bits / 8));
    primes.set(name, made);
    return made;
  };
  return {
    bytes,
    async make(algorithm, index) {
      if (!isKeyAlgorithm(algorithm))
        throw new AuthorityError(
          "unsupported",
          `The mock's authority makes no ${algorithm} keys. It makes ${Object.keys(recipes).join(", ")}.`,
        );
      const recipe = recipes[algorithm];
      if (recipe.kind === "EC") return ellipticKey(recipe.curve, bytes(`${recipe.curve} ${index}`, 64));
      // Keys share primes, each pair of them once: whoever has two keys can compute others, and making one is quick.
      const [one, other] = pair(index);
      return rsaKey(await Promise.all([prime(recipe.bits / 2, one), prime(recipe.bits / 2, other)]));
    },
  };
}

/** Every pair of two different numbers, in an order in which the largest grows slowly. */
function pair(index: number): [number, number] {
  const larger = Math.floor((1 + Math.sqrt(1 + 8 * index)) / 2);
  return [index - (larger * (larger - 1)) / 2, larger];
}

const isPrime = promisify<bigint, boolean>(checkPrime);
const exponent = 65537n;
const smallPrimes = sieve(10_000);

/** The first prime from a number on. */
async function primeFrom(start: Uint8Array): Promise<bigint> {
  const bits = start.length * 8;
  // With both of the highest bits set, the product of two has twice as many bits.
  const first = toNumber(start) | (3n << BigInt(bits - 2)) | 1n;
  const remainders = smallPrimes.map((small) => Number(first % BigInt(small)));
  for (let step = 0; ; step += 2) {
    if (smallPrimes.some((small, index) => ((remainders[index] ?? 0) + step) % small === 0)) continue;
    const candidate = first + BigInt(step);
    if (candidate % exponent !== 1n && (await isPrime(candidate))) return candidate;
  }
}

/** The odd primes below a limit. */
function sieve(limit: number): number[] {
  const composite = new Uint8Array(limit);
  const primes: number[] = [];
  for (let number = 3; number < limit; number += 2) {
    if (composite[number] === 1) continue;
    primes.push(number);
    for (let multiple = number * number; multiple < limit; multiple += number) composite[multiple] = 1;
  }
  return primes;
}

function rsaKey([p, q]: readonly [bigint, bigint]): Promise<KeyPair> {
  const d = inverse(exponent, (p - 1n) * (q - 1n));
  const open = { kty: "RSA", n: base64url(p * q), e: base64url(exponent) };
  const secret = {
    d: base64url(d),
    p: base64url(p),
    q: base64url(q),
    dp: base64url(d % (p - 1n)),
    dq: base64url(d % (q - 1n)),
    qi: base64url(inverse(q, p)),
  };
  return imported(open, secret, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" });
}

function ellipticKey(curve: Curve, start: Uint8Array): Promise<KeyPair> {
  const { bytes: length, order } = curves[curve];
  const d = (toNumber(start) % (order - 1n)) + 1n;
  const point = publicPoint(curve, d);
  const open = {
    kty: "EC",
    crv: curve,
    x: point.subarray(1, 1 + length).toString("base64url"),
    y: point.subarray(1 + length).toString("base64url"),
  };
  return imported(open, { d: base64url(d, length) }, { name: "ECDSA", namedCurve: curve });
}

/** What a number times the curve's base point is, uncompressed: 4, x, y. */
export function publicPoint(curve: Curve, factor: bigint): Buffer {
  const { name, bytes } = curves[curve];
  const ecdh = createECDH(name);
  ecdh.setPrivateKey(toBytes(factor, bytes));
  return ecdh.getPublicKey();
}

async function imported(
  open: JsonWebKey,
  secret: JsonWebKey,
  algorithm: RsaHashedImportParams | EcKeyImportParams,
): Promise<KeyPair> {
  const { subtle } = globalThis.crypto;
  const both = { ...open, ...secret };
  const [privateKey, publicKey] = await Promise.all([
    subtle.importKey("jwk", both, algorithm, true, ["sign"]),
    subtle.importKey("jwk", open, algorithm, true, ["verify"]),
  ]);
  const privateKeyPem = createPrivateKey({ key: both, format: "jwk" }).export({ type: "pkcs8", format: "pem" });
  return { privateKey, publicKey, privateKeyPem: privateKeyPem.toString() };
}

/** @returns the number that times `value` leaves 1 */
export function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [((value % modulus) + modulus) % modulus, modulus, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
}

export function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
}

function toBytes(value: bigint, length?: number): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(length === undefined ? hex.length + (hex.length % 2) : 2 * length, "0"), "hex");
}

function base64url(value: bigint, length?: number): string {
  return toBytes(value, length).toString("base64url");
}
