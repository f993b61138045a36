// The only file that imports PKI.js. Mocks that make no certificate do not load it.
import { property } from "../../json.js";

/** PKI.js writes and reads certificates; asn1js the types that they are made of. */
export interface Library {
  readonly pki: typeof import("pkijs");
  readonly asn1: typeof import("asn1js");
}

/** What to install, in the versions that the mock was tested with. */
export const authorityPackages = ["pkijs@4.0.0", "asn1js@4.0.0"] as const;

let loaded: Library | undefined;

/** @throws Error when it is not installed; its message says what to install */
export async function loadLibrary(): Promise<Library> {
  if (loaded !== undefined) return loaded;
  try {
    const [pki, asn1] = await Promise.all([import("pkijs"), import("asn1js")]);
    loaded = { pki, asn1 };
    return loaded;
  } catch (cause) {
    const missing =
      cause instanceof Error &&
      /MODULE_NOT_FOUND/.test(String(property(cause, "code"))) &&
      /'(pkijs|asn1js)'/.test(cause.message);
    if (!missing) throw cause;
    throw new Error(
      `The mock's certificates are made by PKI.js, which is not installed. Install it: npm install --save-dev ${authorityPackages.join(" ")}`,
      { cause },
    );
  }
}
