// Tokens of the mock's identity service. When they expire stands in them, so they outlive a reset of the mock.
import { createHash } from "node:crypto";
import type { Fault } from "../security.js";

/** IAM API reference, "Obtaining a user token". */
const lifetimeMs = 24 * 60 * 60 * 1000;

export interface Tokens {
  issue(): { readonly token: string; readonly expiresAt: Date };
  /**
   * What is wrong with a token.
   *
   * @param only a text that is no token of this kind is wrong too
   */
  fault(token: string, only: boolean): Fault | undefined;
}

/** @param now the time by which they live */
export function makeTokens(now: () => Date): Tokens {
  let issued = 0;
  return {
    issue() {
      const expiresAt = new Date(now().getTime() + lifetimeMs);
      return { token: written(expiresAt.getTime(), ++issued), expiresAt };
    },
    fault(token, only) {
      const [, time = "", number = ""] = /^MOCK(\d{15})(\d{13})[0-9a-f]{32}$/.exec(token) ?? [];
      if (time === "" || token !== written(Number(time), Number(number)))
        return only ? { message: "The token cannot be decrypted.", stale: false } : undefined;
      if (now().getTime() < Number(time)) return undefined;
      return {
        message: `The token must be updated: it expired at ${new Date(Number(time)).toISOString()}.`,
        stale: true,
      };
    },
  };
}

function written(expiresAt: number, number: number): string {
  const text = `MOCK${String(expiresAt).padStart(15, "0")}${String(number).padStart(13, "0")}`;
  return text + createHash("sha256").update(text).digest("hex").slice(0, 32);
}
