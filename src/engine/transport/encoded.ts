/** Encodings within encodings, such as base64 of JSON that holds a token. */
const deepest = 3;
/** A run that is longer is looked at in parts only. */
const longestRun = 64 * 1024;

/**
 * Where runs of base64, base32, hex or binary digits stand in a text that hold something once they are decoded, also within each other.
 *
 * @param shortest so many bytes are looked for at least; no encoding makes them fewer
 * @param holds whether a text, each byte of it one character, is what is looked for
 */
export function heldIn(
  text: string,
  shortest: number,
  holds: (decoded: string) => boolean,
  depth = 1,
): [number, number][] {
  if (text.length < shortest) return [];
  const isWithin = (decoded: string) =>
    holds(decoded) || (depth < deepest && heldIn(decoded, shortest, holds, depth + 1).length > 0);
  return [...text.matchAll(runs)]
    .filter(({ 0: run }) => run.length > shortest && readings(run).some(isWithin))
    .map(({ 0: run, index }) => [index, index + run.length]);
}

const runs = new RegExp(String.raw`[\w+/-]{1,${longestRun}}={0,6}`, "g");

/** What a run may stand for. It may begin in the middle of a group, where something else stands before it. */
function readings(run: string): string[] {
  const signs = run.replace(/=+$/, "");
  const found: string[] = [];
  const standard = signs.replaceAll("-", "+").replaceAll("_", "/");
  for (let start = 0; start < 4; start++) {
    const group = standard.slice(start);
    found.push(atob(group.length % 4 === 1 ? group.slice(0, -1) : group));
  }
  if (/^[\da-f]+$/i.test(signs))
    for (const start of [0, 1]) found.push(bits(signs.slice(start), 4, "0123456789abcdef"));
  if (/^[01]+$/.test(signs)) found.push(bits(signs, 1, "01"));
  if (/^[a-z2-7]+$/i.test(signs)) found.push(bits(signs, 5, "abcdefghijklmnopqrstuvwxyz234567"));
  return found;
}

/** The bytes of digits that are so many bits each. */
function bits(digits: string, width: number, alphabet: string): string {
  let [rest, held, bytes] = [0, 0, ""];
  for (const digit of digits.toLowerCase()) {
    rest = ((rest << width) | alphabet.indexOf(digit)) & 0xfff;
    held += width;
    if (held < 8) continue;
    held -= 8;
    bytes += String.fromCharCode((rest >> held) & 0xff);
  }
  return bytes;
}
