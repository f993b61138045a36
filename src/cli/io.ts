import { styleText } from "node:util";

/** What a command sees of the world. Everything that it prints, reads and asks goes through here. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True when a person can be asked: standard input and standard error are terminals. */
  readonly interactive: boolean;
  /** True when colours may go to standard error. */
  readonly color: boolean;
  /** Width of lines for people, in characters. */
  readonly columns: number;
  /** Aborts on Ctrl+C. */
  readonly signal: AbortSignal;
  /** Writes to standard output: results. */
  out(text: string): void;
  /** Writes to standard error: progress, questions, failures. */
  err(text: string): void;
  /** Standard input up to its end. */
  readInput(): Promise<string>;
  /** A line that a person types; undefined when the input ends instead, or at Ctrl+C, which also aborts `signal`. */
  ask(question: string): Promise<string | undefined>;
  /** The same without showing what is typed. */
  askSecret(question: string): Promise<string | undefined>;
}

type Style = "bold" | "dim" | "red" | "yellow" | "green";

/** Prints a line on standard error. */
export function say(io: Io, text: string, style?: Style): void {
  const line = plain(text);
  // Whether there are colours is decided once, in io.color, not by Node.
  io.err(`${style !== undefined && io.color ? styleText(style, line, { validateStream: false }) : line}\n`);
}

/** Characters that steer a terminal or turn the direction of text; a server or a file may send them to mislead a reader. */
const steering = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text that shows what it holds. */
export function plain(text: string): string {
  return text.replace(steering, "\ufffd");
}

/** A value as JSON that shows what it holds, on several lines. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
