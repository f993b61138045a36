/** A place in a file. */
export interface FoundAt {
  /** As an absolute path, or relative to where the command runs. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column?: number | undefined;
}

/** One thing that a command has found, for a person, an annotation or a file of a pipeline. */
export interface Finding {
  /** A stable name of what was looked for. */
  readonly rule: string;
  /** An error fails the command, a warning and a note do not. */
  readonly level: "error" | "warning" | "note";
  readonly message: string;
  /** The first is where to look; none when there is nothing to look at. */
  readonly places: readonly FoundAt[];
  /** Why it may stay, when its owner has accepted it; then it fails nothing. */
  readonly accepted?: string | undefined;
}

/** What a run of a command has brought. */
export interface Findings {
  /** The command: `lint`, `page`, `diff`. */
  readonly tool: string;
  readonly findings: readonly Finding[];
  /** What was looked at, so that it can be told as good when nothing was found. */
  readonly checked: readonly string[];
  /** What the rules look for, in a sentence each, by their names. */
  readonly rules?: Readonly<Record<string, string>>;
}
