/** Text as it reads, each character with the place that it has in the original. */
export interface View {
  readonly text: string;
  /** Where each character begins, and behind the last where the text ends. */
  readonly at: readonly number[];
  /** What is found in it hides the lines of the original, since they say it twice. */
  readonly inLines?: boolean;
}

/** Escapes may be escaped again, so often. */
const deepest = 5;

/**
 * The text plain; without the escapes of one kind or of all, however often they were escaped again; each of them without
 * quoted-printable or tags; and what lists of numbers and dumps of bytes stand for.
 */
export function viewsOf(text: string): View[] {
  const plain: View = { text, at: Array.from({ length: text.length + 1 }, (_, index) => index) };
  const views = [plain];
  if (/[\\%&]/.test(text)) {
    views.push(...[uri, json, html].map((escapes) => replaced(plain, escapes, readEscape)));
    for (let view = plain, depth = 0; depth < deepest && /[\\%&]/.test(view.text); depth++)
      views.push((view = replaced(view, anyEscape, readEscape)));
    if (/\\[\da-f]{2}/i.test(text))
      views.push(
        replaced(plain, /\\+([0-7]{2,3})/g, ([, digits]) => character(digits, 8)),
        replaced(plain, /\\+([\da-f]{1,6}) ?/gi, ([, digits]) => character(digits, 16)),
      );
  }
  if (text.includes("=")) views.push(...views.map((view) => replaced(view, quotedPrintable, readEscape)));
  if (text.includes("<")) views.push(...views.map((view) => replaced(view, /<[^<>]{0,99}>/g, () => "")));
  return [...new Set([...views, ...numbersIn(plain)])];
}

/** From the beginning of the line where it begins to the end of the one where it ends. */
export function lineOf(text: string, [start, end]: readonly [number, number]): [number, number] {
  const next = text.indexOf("\n", end);
  return [text.lastIndexOf("\n", start - 1) + 1, next < 0 ? text.length : next];
}

const quotedPrintable = /=(?:\r?\n|[\da-f]{2})/gi;
const uri = /%(?:u[\da-f]{4}|[\da-f]{2})/gi;
/** Of JavaScript and Python, too. Bounded, or a long row of backslashes would take for ever. */
const json = /\\{1,8}(?:u0000[\da-f]{4}|u[\da-f]{4}|u\{[\da-f]{1,8}\}|x[\da-f]{2}|[nrt]|[^\da-z\\])/gi;
const html = /&(?:#x[\da-f]{1,10}|#\d{1,10}|[a-z]{2,6});?/gi;
const anyEscape = new RegExp([uri, json, html].map(({ source }) => source).join("|"), "gi");
const entities: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", bsol: "\\", percnt: "%", num: "#", equals: "=" },
  ...{ plus: "+", sol: "/", semi: ";", excl: "!", quest: "?", commat: "@", dollar: "$", ast: "*" },
};

/** One unit of text, as all signs that are compared are; nothing for a soft line break. */
function readEscape([escape]: RegExpExecArray): string {
  const [, hex, decimal, name] = /^(?:%u?|\\+u\{?|\\+x|&#x|=)([\da-f]+)|^&#(\d+)|^&([a-z]+)/i.exec(escape) ?? [];
  if (hex !== undefined) return character(hex, 16);
  if (decimal !== undefined) return character(decimal, 10);
  if (name !== undefined) return entities[name.toLowerCase()] ?? " ";
  return escape.startsWith("=") ? "" : escape.slice(-1).replace(/[nrt]/, " ");
}

function character(digits: string | undefined, base: number): string {
  return String.fromCharCode(Number.parseInt(digits ?? "", base));
}

/** Bytes as programs print them: numbers of a base, one by one. */
const numerals: readonly (readonly [number, RegExp])[] = [
  [2, /(?<![\da-z])(?:0b)?([01]{7,8})(?![\da-z])/gi],
  [8, /(?<![\da-z])(?:0o?)?([0-7]{2,3})(?![\da-z])/gi],
  [10, /(?<![\da-z])(\d{2,3})(?![\da-z])/gi],
  [16, /(?<![\da-z])(?:0x|u\+)?([\da-f]{2,8})(?![\da-z])/gi],
];
const someNumerals = /(?:(?<![\da-z])(?:0[box]|u\+)?[\da-f]{2,8}(?![\da-z])[^\da-z]{1,8}){2}/i;
/** The name of an item in a list that is printed as an object, or the number of its line. */
const keys = /(?<![\da-z])["'[]?\d{1,6}["'\]]?(?:\s?(?:=>|[:=])\s?|\] ?)/gi;
const placesInDump = /^\s{0,8}[\da-f]{4,8}:?\s{1,4}(?=[\da-f]{2})/gim;
/** Sixteen bytes, in pairs or joined, and what reads as text beside them. */
const lineOfDump = /^\s{0,8}[\da-f]{4,8}:?\s{1,4}((?:[\da-f]{2}\s{0,2}){1,16}).*$/gim;

function numbersIn(plain: View): View[] {
  const named = replaced(plain, keys, () => "");
  const views = named === plain ? [] : [named];
  if (!someNumerals.test(plain.text)) return views;
  const lists = [plain, named];
  if (plain.text.search(placesInDump) >= 0) {
    const bytes = replaced(plain, lineOfDump, ([, row = ""]) => bytesOf(row));
    views.push({ ...bytes, inLines: true });
    lists.push({ ...replaced(plain, placesInDump, () => ""), inLines: true });
  }
  for (const list of lists)
    for (const [base, numeral] of numerals)
      views.push({
        ...replaced(list, numeral, ([, digits]) => character(digits, base)),
        inLines: list.inLines ?? false,
      });
  return views;
}

const bytesOf = (row: string) => (row.match(/[\da-f]{2}/gi) ?? []).map((pair) => character(pair, 16)).join("");

/** With what `read` makes of each match in its place. */
function replaced(view: View, pattern: RegExp, read: (match: RegExpExecArray) => string): View {
  const { text, at } = view;
  if (text.search(pattern) < 0) return view;
  let result = "";
  const places: number[] = [];
  let done = 0;
  const copy = (end: number) => {
    result += text.slice(done, end);
    for (; done < end; done++) places.push(at[done] ?? 0);
  };
  for (const match of text.matchAll(pattern)) {
    copy(match.index);
    const units = read(match);
    for (let unit = 0; unit < units.length; unit++) places.push(at[done] ?? 0);
    result += units;
    done += match[0].length;
  }
  copy(text.length);
  return { text: result, at: [...places, at[text.length] ?? 0] };
}
