import path from "node:path";
import { loadDocument } from "../../document/document-files.js";
import { keysOf } from "../../document/document.js";
import { isRecord, member, type Json, type YamlSource } from "../../document/yaml-source.js";
import { differencesFor, unexplained, unmet, type Found } from "../check.js";
import type { Finding } from "../compare.js";
import { deviationsFile, loadDocumented, type Documented } from "../documented.js";
import type { PageFacts } from "../facts.js";
import type { Source } from "../source.js";
import { operationsOf } from "../spec-facts.js";
import type { Change } from "./records.js";
import type { Hunk, Texts } from "./texts.js";

/** What one source states about one operation. */
export interface Input {
  readonly file: string;
  readonly form: Source["form"];
  readonly facts: PageFacts;
}

/** Document and facts as they are to become. */
export interface State {
  readonly spec: YamlSource;
  readonly documented: Documented;
}

/** One run: the files in memory, and what was done to them. */
export class Session {
  readonly documentedFolder: string;
  readonly deviationsFile: string;
  /** The statements that have changed in this run. */
  readonly changes: Change[] = [];
  /** What was not written, and why: sentences for a person. */
  readonly told: string[] = [];
  /** Most edits are about few operations: the differences of the others are known. */
  readonly #found = new Map<string, { readonly parts: readonly object[]; readonly found: readonly Found[] }>();

  constructor(
    readonly specFile: string,
    readonly texts: Texts,
    /** The day of what a source without a date says, `2026-02-03`. */
    readonly today: string,
  ) {
    this.documentedFolder = path.join(path.dirname(specFile), "documented");
    this.deviationsFile = path.join(this.documentedFolder, deviationsFile);
  }

  async load(): Promise<State> {
    const [spec, documented] = await Promise.all([
      loadDocument(this.specFile, (file) => file, this.texts.load),
      loadDocumented(this.documentedFolder, this.texts.load),
    ]);
    return { spec, documented };
  }

  /** Puts edits down to the change that they follow: of the same statement, else of the nearest place of the operation. */
  attach(operation: string, { place, what }: Pick<Finding, "place" | "what">, hunks: readonly Hunk[]): void {
    const own = this.changes.filter((change) => change.operation === operation);
    const shared = (change: Change): number => {
      let length = 0;
      while (length < place.length && place[length] === change.place[length]) length += 1;
      return length;
    };
    const change =
      own.find((one) => one.place === place && one.what === what) ??
      [...own].sort((a, b) => shared(b) - shared(a))[0] ??
      this.changes.at(-1);
    change?.hunks.push(...hunks);
  }

  /** The places where facts and document differ and nothing says why, and the entries that nothing needs. */
  async problems({ spec, documented }: State): Promise<Problems> {
    const root = await this.texts.load(this.specFile);
    const operations = operationsOf(spec.data);
    const found = documented.operations.flatMap((facts) => {
      const operation = operations.find((known) => known.operation === facts.operation);
      if (operation === undefined) return [];
      const parts = [root, facts, ...partsOf(spec.data, operation.pointer)];
      const known = this.#found.get(facts.operation);
      if (known !== undefined && sameParts(known.parts, parts)) return known.found;
      const anew = differencesFor(spec, facts, operation);
      this.#found.set(facts.operation, { parts, found: anew });
      return anew;
    });
    return {
      differences: unexplained(found, spec, documented.deviations),
      unmet: unmet(found, documented.deviations),
    };
  }
}

/** The places where facts and document differ and nothing says why, and the entries that nothing needs. */
export interface Problems {
  readonly differences: readonly Found[];
  readonly unmet: ReturnType<typeof unmet>;
}

function sameParts(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

/** The files, as objects, that say something about an operation: its own, and what they refer to. */
function partsOf(data: Json, pointer: string): object[] {
  const [key = "", own = ""] = keysOf(pointer);
  const files = member(data, key);
  const found = new Set<object>();
  const visit = (file: string): void => {
    const part = member(files, file);
    if (!isRecord(part) || found.has(part)) return;
    found.add(part);
    referredBy(part, key).forEach(visit);
  };
  // A document of one file is one part.
  if (key === "paths") return isRecord(data) ? [data] : [];
  visit(own);
  return [...found];
}

const referred = new WeakMap<object, readonly string[]>();

function referredBy(part: object, key: string): readonly string[] {
  const known = referred.get(part);
  if (known !== undefined) return known;
  const pattern = new RegExp(String.raw`"\$ref":"#/${key}/([^"/]+)`, "g");
  const names = [...JSON.stringify(part).matchAll(pattern)].flatMap(([, name]) => keysOf(`/${name ?? ""}`));
  referred.set(part, names);
  return names;
}

function keyOf({ finding, documented }: Found): string {
  return `${documented.operation} ${findingKey(finding)}`;
}

export function findingKey({ kind, place, what, page, spec }: Finding): string {
  return JSON.stringify([kind, place, what, page, spec]);
}

/** The differences that were not there before. */
export function newSince(before: Problems, after: Problems): Found[] {
  const known = new Set(before.differences.map(keyOf));
  return after.differences.filter((found) => !known.has(keyOf(found)));
}
