/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number from 0 up to, and not including, a limit. */
  below(limit: number): number;
  /** So many characters of an alphabet. */
  text(alphabet: string, length: number): string;
  /** One that has nothing to do with how much was drawn of this one: the same for the same seed and name. */
  named(name: string): Random;
}

/** How far it has come, as JSON. */
export type RandomState = readonly [number, number, number, number];

/** One that can be put back to where it was. */
export interface RestorableRandom extends Random {
  state: RandomState;
}

/** Small Fast Counter (sfc32) of PractRand. */
export function makeRandom(seed: string): RestorableRandom {
  let state = started(seed);

  function next(): number {
    const [a, b, c, counter] = state;
    const sum = (a + b + counter) | 0;
    state = [b ^ (b >>> 9), (c + (c << 3)) | 0, (((c << 21) | (c >>> 11)) + sum) | 0, (counter + 1) | 0];
    return (sum >>> 0) / 2 ** 32;
  }
  function below(limit: number): number {
    return Math.floor(next() * limit);
  }

  for (let round = 0; round < 12; round++) next();
  return {
    next,
    below,
    text: (alphabet, length) => Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join(""),
    named: (name) => makeRandom(`${seed}\n${name}`),
    get state() {
      return state;
    },
    set state(to) {
      state = to;
    },
  };
}

/** Four numbers of a text (FNV-1a, from four beginnings). */
function started(seed: string): RandomState {
  const hash = (basis: number) =>
    [...seed].reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193), basis);
  return [hash(0x811c9dc5), hash(0x01234567), hash(0x89abcdef | 0), 1];
}
