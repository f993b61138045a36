import type { Direction, Impact } from "./difference.js";

/** What happened to a part as a whole. */
export type Presence = "added" | "removed" | "required" | "optional";

/**
 * What it costs a caller that a part came or went, or that it must be there or need not.
 *
 * @param isRequired of a part that was added: whether it must be there
 */
export function impactOfPresence(direction: Direction, presence: Presence, isRequired = false): Impact {
  if (presence === "removed") return "major";
  if (presence === "added") return direction === "request" && isRequired ? "major" : "minor";
  return (presence === "required") === (direction === "request") ? "major" : "minor";
}
