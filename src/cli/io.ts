import { styleText } from "node:util";
import { layOut, type Screen } from "./layout.js";
import { plain } from "./text.js";

/** What a command sees of the world. Everything that it prints, reads and asks goes through here. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What a person types to run this command, for the commands that hints name. */
  readonly program: string;
  /** True when a person can be asked: standard input and standard error are terminals. */
  readonly interactive: boolean;
  /** True when standard output is a terminal: what is secret does not go there. */
  readonly outputIsTerminal: boolean;
  /** True when colours may go to standard error. */
  readonly color: boolean;
  /** Width of lines for people, in columns. */
  readonly columns: number;
  /** Aborts on Ctrl+C. */
  readonly signal: AbortSignal;
  /**
   * Writes to standard output: results.
   *
   * @returns why it could not be written, as the system says it, for example `ENOSPC`; undefined when it was
   */
  out(text: string): Promise<string | undefined>;
  /** Writes to standard error: progress, questions, failures. */
  err(text: string): void;
  /** Standard input up to its end. */
  readInput(): Promise<string>;
  /**
   * A line that a person types after the question is there; undefined when the input ends instead, or at Ctrl+C, which
   * also aborts `signal`.
   */
  ask(question: string): Promise<string | undefined>;
  /** The same without showing what is typed; of a text that begins like PEM all lines. */
  askSecret(question: string): Promise<string | undefined>;
  /** All is done and only has to be told: from now on a signal ends the process, also while a reader does not read. */
  release(): void;
}

type Style = "bold" | "dim" | "red" | "yellow" | "green";

/** Prints lines on standard error. */
export function say(io: Io, screen: Screen, style?: Style): void {
  const text = plain(layOut(screen, io.columns));
  // Whether there are colours is decided once, in io.color, not by Node.
  io.err(`${style !== undefined && io.color ? styleText(style, text, { validateStream: false }) : text}\n`);
}
