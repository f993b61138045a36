import type { Told } from "./model.js";
import { behaviourOf } from "./next-words.js";
import type { AnyBehaviour } from "./types.js";

/** A line that tells a person what came of a request: `POST /pets  createPets  400  name is required`. */
export function toLine({ method, path, operation = "-", answer, why }: Told): string {
  const words = [`${method} ${path}`, operation, String(answer), ...(why === undefined ? [] : [why])].join("  ");
  // What a client sent may be made to steer a terminal.
  return words.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}

/**
 * Plans what a command line asks for with `--next`.
 *
 * @throws TypeError for words that are no behaviour, or one that the document does not have
 */
export function planNext(
  mock: { nextOfAny(behaviour: AnyBehaviour): void; readonly next: unknown },
  words: readonly string[],
): void {
  // Typed for the operations of a document; what a person types is checked by next itself.
  const next = mock.next as (operation: string, behaviour: AnyBehaviour) => void;
  for (const { operation, behaviour } of words.map(behaviourOf))
    if (operation === undefined) mock.nextOfAny(behaviour);
    else next(operation, behaviour);
}
