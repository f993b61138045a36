import { kebab } from "../engine/kebab.js";
import type { Field, Operation } from "./types.js";

/** The flags of a field. */
export interface Flags {
  /** Takes the value. Undefined for a secret, which others could read on a command line, and for what has its place there. */
  readonly value: string | undefined;
  /** Takes the name of a file that holds the value: for a secret, and for a text that is long. */
  readonly file: string | undefined;
}

export type FlagsOf = (field: Field) => Flags;

/** A text of this length is a file of its own more often than a word of a command line. */
const longText = 1024;

/** Flags for each field. One that a command option has already, or that would read as a negation, gets a prefix. */
export function flagNames(operation: Operation, own: readonly string[]): FlagsOf {
  const taken = new Set([...own, "--help", "--version"]);
  const free = (name: string) => {
    const flag = taken.has(name) || name.startsWith("--no-") ? `--field-${name.slice(2)}` : name;
    taken.add(flag);
    return flag;
  };
  const all = new Map<Field, Flags>();
  for (const field of operation.fields) {
    const name = `--${kebab(field.name)}`;
    const isLong = field.kind.name === "text" && !field.list && (field.shape.limits.maxLength ?? 0) >= longText;
    all.set(field, {
      value: field.secret || field.positional ? undefined : free(name),
      file: field.secret || (isLong && !field.positional) ? free(`${name}-file`) : undefined,
    });
  }
  return (field) => all.get(field) ?? { value: undefined, file: undefined };
}

/** A field as a person finds it in help. */
export function labelOf(field: Field, flagsOf: FlagsOf): string {
  const { value, file } = flagsOf(field);
  return value ?? file ?? `<${field.name}>`;
}

/** The flag that says the opposite. */
export function negated(flag: string): string {
  return flag.replace(/^--/, "--no-");
}
