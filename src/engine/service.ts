import type { OperationTable } from "./operations.js";

/** What Ajv says of one offence. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True for a value that obeys its schema; otherwise `errors` holds every offence of that last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The validators of an operation: `parameters` and `body` of the request, and the answers by success status. */
export type OperationValidators = Readonly<Record<string, Validator>>;

/** By operationId. */
export type Validators = Readonly<Record<string, OperationValidators>>;

/** What a caller gives of a request: path and query parameters as one object, a body. */
export type Part = "parameters" | "body";

/** What the error catalogue says about an error code. */
export interface CatalogueEntry {
  /** What the code means, in one sentence. */
  readonly meaning: string;
  /** What to do about it, in one sentence. */
  readonly action: string;
}

/**
 * All that the engine knows about a service: the value that `npm run generate` writes into `generated/service.js` of any
 * OpenAPI document.
 */
export interface Service {
  /** The version of the document. */
  readonly version: string;
  /** Base URLs, by the names that callers may give. */
  readonly servers: Readonly<Record<string, string>>;
  /** What the method of each operation takes before its options, in this order, by operationId. */
  readonly takes: Readonly<Record<string, readonly Part[]>>;
  /** Loads how each operation goes on the wire and what it does to the world. Called before anything is sent. */
  readonly operations: () => Promise<OperationTable>;
  /** By operationId; each loads when the operation is first called. */
  readonly validators: Readonly<Record<string, () => Promise<OperationValidators>>>;
  /** Lower-case names of headers that carry secrets. */
  readonly secretHeaders: readonly string[];
  /** Lower-case names of headers that credentials add and that are no secret. */
  readonly plainHeaders: readonly string[];
  /** Names of query parameters that carry secrets. */
  readonly secretParameters?: readonly string[];
  readonly errorCodes: {
    /** From an alias of a code's prefix to the prefix that the catalogue uses. */
    readonly prefixes: Readonly<Record<string, string>>;
    /** Codes that do not prove that nothing was done; a prefix alone stands for all its codes that are not listed. */
    readonly maybeProcessed: readonly string[];
    /** Codes that prove that nothing was done, whatever status carries them. */
    readonly surelyNotProcessed: readonly string[];
    /** Codes after which new credentials may help. */
    readonly renewable: readonly string[];
  };
  /** Loads the error catalogue, by code. Called when something went wrong, so that a program does not pay for it before. */
  readonly catalogue: () => Promise<Readonly<Record<string, CatalogueEntry>>>;
  /** The command that finds out what became of a purchase in a journal; the entry's id stands behind it. */
  readonly reconcile?: string;
  /** Never there at run time: the types that openapi-typescript made of the document. */
  readonly types?: ServiceTypes;
}

export interface ServiceTypes {
  readonly paths: object;
  readonly operations: object;
  /** The operationId of each method of a client, by the method's name. */
  readonly methods: object;
}

/** The table of a service's operations. */
export type TableOf<S extends Service> = Awaited<ReturnType<S["operations"]>>;

/** The types of a service. */
export type TypesOf<S extends Service> = NonNullable<S["types"]>;
