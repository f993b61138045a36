// The only file that imports Prism, and of it only what judges requests and makes samples: the whole of it takes five
// times as long to load, most of that for invented names in forty languages, which this mock does not use.
import { createRequire } from "node:module";
import { property } from "./json.js";

/**
 * What to install, in the versions that the mock was tested with. Prism's core is named because npm would take a later
 * one, which wants a later Node and runs a script that reports the installation.
 */
export const prismPackages = ["@stoplight/prism-http@5.12.0", "@stoplight/prism-core@5.8.0"] as const;

/** An offence that Prism found. */
export interface Diagnostic {
  /** The part of the request, then the way to the place within it. */
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
  /** 0, or none, is an error; higher ones are remarks. */
  readonly severity?: number;
}

/** The parts of Prism, as far as they are used: its packages have no types for what is not their front door. */
export interface PrismParts {
  readonly RefParser: new () => { dereference(document: object, options: object): Promise<object> };
  readonly json: {
    decycle(document: object): object;
    bundleTarget(options: { document: object; path: string; cloneDocument: boolean }): Resource;
  };
  readonly transform: { transformOas3Operations(document: object): object[] };
  readonly validators: {
    validateQuery: Validate;
    validateHeaders: Validate;
    validatePath: Validate;
    validateBody(
      body: unknown,
      contents: readonly unknown[],
      context: number,
      type: string | undefined,
      boundary: string | undefined,
      bundle: unknown,
    ): Checked;
  };
  readonly schemas: {
    validateAgainstSchema(
      value: unknown,
      schema: unknown,
      coerce: boolean,
      context: number,
      prefix: string,
      bundle: unknown,
    ): { readonly _tag: "None" } | { readonly _tag: "Some"; readonly value: Diagnostic[] };
  };
  readonly headers: { parseMIMEHeader(header: string): [string | undefined, string] };
  readonly Ajv: new (options: object) => { compile(schema: object): unknown };
  readonly sampler: { sample(schema: unknown, options: object, document: unknown): unknown };
}

export type Checked = { readonly _tag: "Left"; readonly left: Diagnostic[] } | { readonly _tag: "Right" };
type Validate = (values: object, specs: readonly unknown[], context: number, bundle: unknown) => Checked;

interface Media {
  readonly mediaType: string;
  readonly schema?: unknown;
}

export interface Resource {
  readonly request?: {
    readonly body?: { readonly contents?: readonly Media[] };
    readonly query?: readonly unknown[];
    readonly headers?: readonly unknown[];
    readonly path?: readonly unknown[];
  };
  readonly responses: readonly {
    readonly code: string;
    readonly contents?: readonly Media[];
    readonly headers?: readonly { readonly name: string; readonly schema?: unknown; readonly examples?: unknown }[];
  }[];
  readonly __bundled__?: unknown;
}

let loaded: PrismParts | undefined;

/**
 * Loads them from where Prism finds its own dependencies, however they were installed.
 *
 * @throws Error when Prism is not installed; its message says what to install
 */
export function loadPrism(): PrismParts {
  if (loaded !== undefined) return loaded;
  try {
    const inPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
    // What each of them is, is written down above; a test compares its verdicts with Prism's own.
    loaded = {
      RefParser: inPrism("@stoplight/json-schema-ref-parser") as PrismParts["RefParser"],
      json: inPrism("@stoplight/json") as PrismParts["json"],
      transform: inPrism("@stoplight/http-spec/oas3/operation") as PrismParts["transform"],
      validators: inPrism("./validator/validators") as PrismParts["validators"],
      schemas: inPrism("./validator/validators/utils") as PrismParts["schemas"],
      headers: inPrism("./validator/validators/headers") as PrismParts["headers"],
      Ajv: (inPrism("ajv/dist/2020") as { default: PrismParts["Ajv"] }).default,
      sampler: inPrism("@stoplight/json-schema-sampler") as PrismParts["sampler"],
    };
    return loaded;
  } catch (cause) {
    const missing =
      cause instanceof Error &&
      /MODULE_NOT_FOUND/.test(String(property(cause, "code"))) &&
      cause.message.includes("'@stoplight/prism-http'");
    if (!missing) throw cause;
    throw new Error(
      `The mock is made by Prism, which is not installed. Install it: npm install --save-dev ${prismPackages.join(" ")}`,
      { cause },
    );
  }
}
