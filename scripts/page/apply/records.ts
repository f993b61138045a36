import path from "node:path";
import { stringify } from "yaml";
import { BrokenFile, isList, isRecord, items, member, type Json, type YamlSource } from "../../document/yaml-source.js";
import { sameValue, type Finding, type Value, type What } from "../compare.js";
import type { Hunk } from "./texts.js";

/** One statement of the vendor that has changed, and the edits that followed it. */
export interface Change {
  readonly operation: string;
  readonly place: string;
  readonly what: What;
  /** What was stated, and what is now; undefined for nothing. */
  readonly was: Value | undefined;
  readonly now: Value | undefined;
  readonly kind: Finding["kind"];
  /** Day of the source, where it says one. */
  readonly date: string | undefined;
  readonly hunks: Hunk[];
}

/** What has been applied since the last release. */
export interface Applied {
  readonly version: { readonly was: string; readonly now: string } | undefined;
  readonly changes: readonly Change[];
}

const head = `# What the vendor has changed since the last release and npm run page -- --apply has followed, with the lines before and
# after: when the vendor takes it back, so does the document, to the byte. Made by the command. Remove this file with a
# release; it is needed for nothing else.
`;

/** Reads the file. Throws {@link BrokenFile} when it is none of this kind. */
export function readApplied({ file, data, lineOf }: YamlSource): Applied {
  const fail = (pointer: string): never => {
    throw new BrokenFile(
      `${file}:${String(lineOf(pointer))}: this is not what npm run page -- --apply writes; remove the file`,
    );
  };
  const folder = path.dirname(file);
  const text = (value: Json | undefined): string | undefined => (typeof value === "string" ? value : undefined);
  const version = member(data, "version");
  const [was, now] = [text(member(version, "was")), text(member(version, "now"))];
  const changes = items(member(data, "changes")).map((entry, index): Change => {
    const at = `/changes/${String(index)}`;
    const operation = text(member(entry, "operation")) ?? fail(at);
    const hunks = items(member(entry, "edits")).map((edit): Hunk => {
      const name = text(member(edit, "file")) ?? fail(at);
      const [first, count] = items(member(edit, "occurrence"));
      return {
        file: path.resolve(folder, name),
        before: text(member(edit, "before")) ?? fail(at),
        after: text(member(edit, "after")) ?? fail(at),
        ...(typeof first === "number" && typeof count === "number" ? { occurrence: [first, count] } : {}),
      };
    });
    return {
      operation,
      place: text(member(entry, "place")) ?? fail(at),
      // Both were written by this command; another word matches no statement.
      what: (text(member(entry, "what")) ?? fail(at)) as What,
      kind: (text(member(entry, "kind")) ?? fail(at)) as Finding["kind"],
      was: valueOf(member(entry, "was")),
      now: valueOf(member(entry, "now")),
      date: text(member(entry, "date")),
      hunks,
    };
  });
  return { version: was === undefined || now === undefined ? undefined : { was, now }, changes };
}

export function writeApplied(file: string, { version, changes }: Applied): string {
  const folder = path.dirname(file);
  const entries = changes.map(({ hunks, ...change }) => ({
    ...defined(change),
    edits: hunks.map((hunk) => defined({ ...hunk, file: path.relative(folder, hunk.file).replaceAll(path.sep, "/") })),
  }));
  return (
    head +
    stringify(
      { ...(version === undefined ? {} : { version }), changes: entries },
      { lineWidth: 0, aliasDuplicateObjects: false },
    )
  );
}

function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

function valueOf(value: Json | undefined): Value | undefined {
  if (isList(value)) return value.map(String);
  return value === null || value === undefined || isRecord(value) ? undefined : value;
}

/** Whether a difference between source and facts is this change the other way round. */
export function isUndone(change: Change, operation: string, difference: Finding): boolean {
  const same = (a: Value | undefined, b: Value | undefined): boolean =>
    a === undefined || b === undefined ? a === b : sameValue("field", a, b);
  return (
    change.operation === operation &&
    change.place === difference.place &&
    change.what === difference.what &&
    same(change.was, difference.page) &&
    same(change.now, difference.spec) &&
    (change.was !== undefined || change.now !== undefined || change.kind !== difference.kind)
  );
}
