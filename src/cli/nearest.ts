/** The names that a misspelt or cut-off one may stand for, the nearest first; none when it is like none of them. */
export function nearest(word: string, names: readonly string[]): string[] {
  const wanted = word.toLowerCase();
  const far = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
  return names
    .map((name) => ({ name, distance: distance(wanted, name.toLowerCase()) }))
    .filter((found) => found.distance <= far || isCutOff(wanted, found.name.toLowerCase()))
    .sort((one, other) => one.distance - other.distance || one.name.length - other.name.length)
    .map(({ name }) => name);
}

function isCutOff(word: string, name: string): boolean {
  return word.length >= 3 && name.startsWith(word);
}

/** The only one of the names that is the word but for the case of its letters. */
export function sameButCase(word: string, names: readonly string[]): string | undefined {
  const [found, ...others] = names.filter((name) => name.toLowerCase() === word.toLowerCase());
  return others.length === 0 ? found : undefined;
}

/** `; did you mean GEOTRUST?`, or nothing. */
export function didYouMean(word: unknown, names: readonly string[]): string {
  const [found] = typeof word === "string" ? nearest(word, names) : [];
  return found === undefined ? "" : `; did you mean ${found}?`;
}

/** How many characters have to be added, removed, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  // What differs in length by more is far away, and a long text would take for ever.
  if (Math.abs(a.length - b.length) > 3) return Infinity;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= b.length; column++) {
      const swap =
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? at(row - 2, column - 2) + 1 : Infinity;
      const change = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      rows[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, change, swap));
    }
  }
  return at(a.length, b.length);
}
