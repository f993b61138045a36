/** The two digests that signing needs, as lower-case hex. Each may answer at once or with a promise. */
export interface Digests {
  sha256(text: string): string | Promise<string>;
  /** Prepares the key once; the function it returns is then used for every signature. */
  hmacSha256(secret: string): (text: string) => string | Promise<string>;
}

/** WebCrypto: in every runtime (in a browser only on secure pages). */
export const webDigests: Digests = {
  async sha256(text) {
    return hex(await subtle().digest("SHA-256", encoder.encode(text)));
  },
  hmacSha256(secret) {
    let importing: Promise<CryptoKey> | undefined;
    return async (text) => {
      importing ??= subtle().importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
        "sign",
      ]);
      return hex(await subtle().sign("HMAC", await importing, encoder.encode(text)));
    };
  },
};

/**
 * The same by the OpenSSL binding, where the runtime has it: Node, and Deno and Bun in their Node mode.
 *
 * Why it is here: WebCrypto hands each of the three small digests of a signature to a thread, which in
 * Node 20 costs about 60 µs apiece; this answers in about 2 µs. `getBuiltinModule` is asked at run time,
 * so no bundler sees a Node import and other runtimes need nothing.
 */
export function nodeDigests(): Digests | undefined {
  // Typed as always there, absent in browsers and workers, and partly there behind shims.
  const host = (globalThis as { process?: Partial<NodeJS.Process> }).process;
  const crypto = host?.getBuiltinModule?.("node:crypto");
  if (crypto?.createHmac === undefined) return undefined;
  // Half as long, where it is there: Node has it since 20.12.
  const { hash } = crypto as Partial<typeof crypto>;
  return {
    sha256: (text) => hash?.("sha256", text) ?? crypto.createHash("sha256").update(text).digest("hex"),
    hmacSha256(secret) {
      const key = crypto.createSecretKey(secret, "utf8");
      return (text) => crypto.createHmac("sha256", key).update(text).digest("hex");
    },
  };
}

const encoder = new TextEncoder();

function subtle(): SubtleCrypto {
  // Absent on pages that were not loaded over HTTPS, though the type says otherwise.
  const found = (globalThis as { crypto?: Partial<Crypto> }).crypto?.subtle;
  if (found === undefined) {
    throw new Error("This runtime has no crypto.subtle. In a browser it exists only on pages loaded over HTTPS.");
  }
  return found;
}

function hex(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
