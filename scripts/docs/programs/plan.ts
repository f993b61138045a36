import type { Kind } from "../../../src/cli/types.js";
import type { Auth } from "../auth.js";
import type { ClientPackage } from "../package.js";
import type { Path } from "./secrets.js";

/** All that programs for one operation need to be written again and again, as data that a page can hold. */
export interface Plan {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** Of the body; undefined when there is none. */
  readonly media?: string;
  /** The parameters that a caller gives. */
  readonly parameters: readonly PlannedParameter[];
  readonly auth?: Auth;
  /** The method of the client; undefined when it has none. */
  readonly call?: string;
  /** The client keeps a journal of it. */
  readonly journaled: boolean;
  /** Its answer holds a secret. */
  readonly answersSecret: boolean;
  /** Where secrets stand in the body. */
  readonly secrets: readonly Path[];
  readonly command?: PlannedCommand;
}

export interface PlannedParameter {
  readonly name: string;
  readonly in: "path" | "query";
  /** Of its value, or of an item; text unless given. */
  readonly type?: "number" | "boolean";
  /** It takes several values: each with its name, or all behind one, with commas. */
  readonly list?: "repeated" | "joined";
  readonly secret?: boolean;
}

/** The command of the package's command line. */
export interface PlannedCommand {
  readonly name: string;
  readonly fields: readonly PlannedField[];
}

export interface PlannedField {
  readonly name: string;
  readonly place: "parameters" | "body";
  readonly kind: Kind;
  readonly positional?: boolean;
  readonly list?: boolean;
  readonly flag?: string;
  readonly file?: string;
}

/** What the programs of all operations have in common. */
export interface Frame {
  /** The modules of the engine and of the journal. */
  readonly engine: string;
  readonly journal: string;
  readonly server: { readonly region: string; readonly url: string };
  /** Undefined when readers generate their client themselves. */
  readonly package?: ClientPackage;
}

/** What a call is made with. */
export interface Input {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}
