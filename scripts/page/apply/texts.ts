import { BrokenFile, parseYaml, readText, type Json, type YamlSource } from "../../document/yaml-source.js";

/** One edit of a file, as lines before and after it, so that it can be taken back when they still stand there. */
export interface Hunk {
  /** Absolute path. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Which of so many places with the same lines it is; undefined when the lines stand there once. */
  readonly occurrence?: readonly [number, number] | undefined;
}

/** A moment to go back to. */
export type Moment = ReadonlyMap<string, string>;

/** Files as they are to become: read from disk once, edited in memory, written by others when all is well. */
export class Texts {
  readonly #disk = new Map<string, string>();
  #now = new Map<string, string>();

  /** Reads a file as it is to become. Throws {@link BrokenFile}. */
  async read(file: string): Promise<string> {
    const known = this.#now.get(file);
    if (known !== undefined) return known;
    const text = await readText(file);
    this.#disk.set(file, text);
    this.#now.set(file, text);
    return text;
  }

  /** Reads a file as YAML. */
  readonly load = async (file: string, shown: string = file): Promise<YamlSource> =>
    parseYaml(await this.read(file), shown);

  /** Edits a file that was read, and says how to take that back; undefined when nothing changed. */
  edit(file: string, change: (text: string) => string): Hunk | undefined {
    const before = this.#now.get(file);
    if (before === undefined) throw new BrokenFile(`${file} was not read`);
    const after = change(before);
    if (after === before) return undefined;
    this.#now.set(file, after);
    return hunkOf(file, before, after);
  }

  /** Takes an edit back; false when its lines do not stand there any more. */
  takeBack({ file, before, after, occurrence = [1, 1] }: Hunk): boolean {
    const text = this.#now.get(file);
    const places = text === undefined ? [] : placesOf(text, after);
    const at = places[occurrence[0] - 1];
    if (text === undefined || at === undefined || places.length !== occurrence[1]) return false;
    this.#now.set(file, text.slice(0, at) + before + text.slice(at + after.length));
    return true;
  }

  /** What a text of a file says. */
  parse(file: string, text: string): Json {
    return parseYaml(text, file).data;
  }

  moment(): Moment {
    return new Map(this.#now);
  }

  goBackTo(moment: Moment): void {
    this.#now = new Map(moment);
  }

  /** What differs from the disk, by file. */
  changed(): ReadonlyMap<string, string> {
    return new Map([...this.#now].filter(([file, text]) => this.#disk.get(file) !== text));
  }
}

/** The lines that differ, with one line around them: so an edit that only adds has lines to be found by. */
function hunkOf(file: string, before: string, after: string): Hunk {
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [first, last] = [Math.max(0, start - 1), Math.max(0, end - 1)];
  const part = (lines: readonly string[]): string => lines.slice(first, lines.length - last).join("");
  const lines = part(now);
  const places = placesOf(after, lines);
  const index = places.indexOf(now.slice(0, first).join("").length) + 1;
  return {
    file,
    before: part(old),
    after: lines,
    ...(places.length === 1 ? {} : { occurrence: [index, places.length] as const }),
  };
}

/** Each with its line break. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Where whole lines stand in a text. */
function placesOf(text: string, lines: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(lines); at >= 0 && lines !== ""; at = text.indexOf(lines, at + 1))
    if (at === 0 || text[at - 1] === "\n") places.push(at);
  return places;
}
