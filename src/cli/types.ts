import type { AnswerFields } from "./columns.js";
import type { Shape } from "./schema.js";

/** What a call is made with. */
export interface Input {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** How the text behind a flag becomes a value. */
export type Kind =
  | { readonly name: "text" }
  | { readonly name: "number" }
  | { readonly name: "boolean" }
  /** An object of two plain properties, written `first=second`. */
  | { readonly name: "pair"; readonly keys: readonly [string, string] }
  | { readonly name: "json" };

/** Something that a caller can say on the command line. */
export interface Field {
  /** As it goes on the wire. */
  readonly name: string;
  readonly place: "parameters" | "body";
  /** Said by its place among the words, without a flag: what stands in the path. */
  readonly positional: boolean;
  /** Never said on a command line, which others can read: its flag names a file. */
  readonly secret: boolean;
  readonly required: boolean;
  /** The flag may be given several times, one item each. */
  readonly list: boolean;
  /** Of the value, or of an item. */
  readonly kind: Kind;
  /** The values that are known, of the value or of an item. */
  readonly choices: readonly string[];
  /** What help says. */
  readonly description: string;
  readonly shape: Shape;
}

/** An operation as the list of commands shows it. */
export interface OperationEntry {
  /** `x-command` of the document, one word or a group and a word; without it the operationId in kebab case. */
  readonly command: string;
  /** Other words that call it: the operationId as it is and in kebab case, the command in one word, `x-command-aliases`. */
  readonly aliases: readonly string[];
  /** What it is about, as the document says of its first tag. */
  readonly subject: string;
  readonly summary: string;
  readonly chargesMoney: boolean | "in-a-case";
  readonly destroys: boolean | "in-a-case";
  /** Reads the rest. One command is run, so what the others take need not be known. */
  load(): Operation;
}

/** An operation as its command shows it. */
export interface Operation extends Omit<OperationEntry, "load"> {
  readonly operationId: string;
  readonly description: string;
  readonly hasBody: boolean;
  /** What a caller can say: path and query parameters, then the fields of the body. */
  readonly fields: readonly Field[];
  /** The documented examples of an input; empty when an operation needs none. */
  readonly examples: readonly Input[];
  /** A repeat is carried out again, or costs money: the journal keeps it. */
  readonly journaled: boolean;
  readonly answers: "nothing" | "something" | "a secret";
  /** What can be shown of its answer. */
  readonly answer: AnswerFields;
  /** It can carry a tag of its own. */
  readonly takesTag: boolean;
  /** Its rows come page by page. */
  readonly paged: boolean;
  /** The states that its answer may show; none when it shows no state. */
  readonly states: readonly string[];
}

/** What the options of an operation's command say, besides its fields. */
export interface Options {
  readonly region?: string;
  readonly endpoint?: string;
  readonly body?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** Seconds. */
  readonly timeout?: number;
  /** Seconds. */
  readonly deadline?: number;
  readonly yes?: boolean;
  /** False for --no-journal. */
  readonly journal?: string | false;
  readonly allowRepeat?: boolean;
  /** The purchase carries a tag of its own. */
  readonly purchaseTag?: boolean;
  /** The name of the purchase. */
  readonly key?: string;
  /** The file that the answer goes to. */
  readonly output?: string;
  readonly showSecrets?: boolean;
  /** Only these properties of the answer, or of its rows. */
  readonly outputFields?: readonly string[];
  /** Every page. */
  readonly all?: boolean;
  /** The state to wait for. */
  readonly wait?: string;
  /** How long to wait for it, in milliseconds. */
  readonly waitAtMost?: number;
}
