import { createHash } from "node:crypto";

/**
 * The key under which the journal keeps what a quote led to: by it a purchase is known to be an assistant's, and how many it
 * was for, also when the journal keeps no body any more. It does not tell the quote itself.
 */
export function keyOf(token: string, count: number): string {
  return `${prefix}${count}:${hashOf(token)}`;
}

/** Whether an entry has the key of a quote. */
export function isKeyOf(key: string | undefined, token: string): boolean {
  return isOurs(key) && key.endsWith(`:${hashOf(token)}`);
}

/** Whether an entry was made by an assistant. */
export function isOurs(key: string | undefined): key is string {
  return key?.startsWith(prefix) === true;
}

/** How many the purchase was for; more than anybody allows where the key does not tell. */
export function countInKey(key: string | undefined): number {
  const [, count] = /^assistant:(\d+):/.exec(key ?? "") ?? [];
  return count === undefined ? Infinity : Number(count);
}

const prefix = "assistant:";

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex").slice(0, 32);
}
