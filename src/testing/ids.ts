const digits = "0123456789";
const lower = "abcdefghijklmnopqrstuvwxyz";

/**
 * The sibling of an id: of the same shape, and distinct for each `n`. All its digits together are counted up by `n` as one
 * number; in an id without digits, its letters are. `n` 0 is the id itself.
 */
export function sibling(id: string, n: number): string {
  const alphabets = /\d/.test(id) ? [digits] : [lower, lower.toUpperCase()];
  const characters = [...id];
  let carry = n;
  for (let index = characters.length - 1; index >= 0 && carry > 0; index--) {
    const character = characters[index] ?? "";
    const alphabet = alphabets.find((one) => one.includes(character));
    if (alphabet === undefined) continue;
    const sum = alphabet.indexOf(character) + carry;
    characters[index] = alphabet.charAt(sum % alphabet.length);
    carry = Math.floor(sum / alphabet.length);
  }
  return characters.join("");
}
