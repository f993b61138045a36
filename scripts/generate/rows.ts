/**
 * A generated file with what differs between two others put into it. They are what a part of the document makes, as it was
 * and as it is; the file is what the whole of it made.
 *
 * @param mayChange whether a row is of that part alone
 * @returns undefined unless each row that differs may, and stands in the file exactly once, as it was
 */
export function withChangedRows(
  file: string,
  before: string,
  after: string,
  mayChange: (row: string) => boolean = () => true,
): string | undefined {
  let result = `\n${file}`;
  for (const { old, now } of changesBetween(rowsOf(before), rowsOf(after))) {
    if (!old.every(mayChange)) return undefined;
    const rows = old.join("");
    const at = result.indexOf(`\n${rows}`) + 1;
    const end = at + rows.length;
    if (rows === "" || at === 0 || result.includes(`\n${rows}`, at)) return undefined;
    // It may have been the beginning of a longer one.
    if (end < result.length && !start.test(result.slice(end, result.indexOf("\n", end)))) return undefined;
    result = `${result.slice(0, at)}${now.join("")}${result.slice(end)}`;
  }
  return result.slice(1);
}

interface Change {
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** Where rows were put in or taken out, with the row before them, since that one tells the place. */
function changesBetween(old: readonly string[], now: readonly string[]): Change[] {
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (old[i] === now[j]) {
      i++;
      j++;
      continue;
    }
    const [gone, come] = untilAlike(old.slice(i), now.slice(j));
    const from = gone === come ? 0 : Math.min(1, i);
    changes.push({ old: old.slice(i - from, i + gone), now: now.slice(j - from, j + come) });
    i += gone;
    j += come;
  }
  return changes;
}

/** How many rows of each stand before the next that both have. */
function untilAlike(old: readonly string[], now: readonly string[]): [number, number] {
  for (let sum = 1; sum < old.length + now.length; sum++)
    for (let gone = Math.max(0, sum - now.length); gone <= Math.min(sum, old.length); gone++)
      if (gone < old.length && old[gone] === now[sum - gone]) return [gone, sum - gone];
  return [old.length, now.length];
}

/** The lines at which what belongs to an operation, a path or a schema begins or ends in any generated file. */
const start = /^(?: {0,2}|\t)[^\s*]/;

function rowsOf(text: string): string[] {
  const rows: string[] = [];
  // A comment stands with what it is about.
  let isComment = false;
  for (const line of text.split(/(?<=\n)/)) {
    if (start.test(line) && !isComment) {
      rows.push(line);
      isComment = /^\s*\/\*\*/.test(line);
    } else {
      rows.push(`${rows.pop() ?? ""}${line}`);
      if (start.test(line)) isComment = /^\s*\/\*\*/.test(line);
    }
  }
  return rows;
}
