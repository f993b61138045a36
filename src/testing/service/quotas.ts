import { refuse } from "./refusal.js";
import type { Product, State } from "./state.js";

/** Takes free test certificates off the quota; those that are deleted later do not come back. */
export function takeFree({ free }: State, { years }: Product, count: number): void {
  if (years > 0) return;
  if (free.used + count > free.limit) refuse("SCM.0011");
  free.used += count;
}
