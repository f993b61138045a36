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

/**
 * The parts of Prism, as far as they are used: its packages have no types for what is not their front door. Each is loaded
 * when it is first asked for.
 */
export interface PrismParts {
  json(): {
    decycle(document: object): object;
    bundleTarget(options: { document: object; path: string; cloneDocument: boolean }): Resource;
  };
  transform(): { transformOas3Operations(document: object): object[] };
  query(): { readonly validate: Validate };
  headers(): { readonly validate: Validate; parseMIMEHeader(header: string): [string | undefined, string] };
  path(): { readonly validate: Validate };
  forms(): {
    validate(
      body: unknown,
      contents: readonly unknown[],
      context: number,
      type: string | undefined,
      boundary: string | undefined,
      bundle: unknown,
    ): Checked;
  };
  schemas(): {
    validateAgainstSchema(
      value: unknown,
      schema: unknown,
      coerce: boolean,
      context: number,
      prefix: string,
      bundle: unknown,
    ): { readonly _tag: "None" } | { readonly _tag: "Some"; readonly value: Diagnostic[] };
  };
  ajv(): { readonly default: new (options: object) => { compile(schema: object): unknown } };
  sampler(): { sample(schema: unknown, options: object, document: unknown): unknown };
}

export type Checked = { readonly _tag: "Left"; readonly left: Diagnostic[] } | { readonly _tag: "Right" };
export type Validate = (values: object, specs: readonly unknown[], context: number, bundle: unknown) => Checked;

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
  const inPrism = requireOfPrism();
  const part = <Part>(id: string): (() => Part) => {
    let known: { readonly part: Part } | undefined;
    // What each of them is, is written down above; a test compares its verdicts with Prism's own.
    return () => (known ??= { part: inPrism(id) as Part }).part;
  };
  loaded = {
    json: part("@stoplight/json"),
    transform: part("@stoplight/http-spec/oas3/operation"),
    query: part("./validator/validators/query"),
    headers: part("./validator/validators/headers"),
    path: part("./validator/validators/path"),
    forms: part("./validator/validators/body"),
    schemas: part("./validator/validators/utils"),
    ajv: part("ajv/dist/2020"),
    sampler: part("@stoplight/json-schema-sampler"),
  };
  return loaded;
}

function requireOfPrism(): NodeJS.Require {
  try {
    return createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
  } catch (cause) {
    if (!/MODULE_NOT_FOUND/.test(String(property(cause, "code")))) throw cause;
    throw new Error(
      `The mock is made by Prism, which is not installed. Install it: npm install --save-dev ${prismPackages.join(" ")}`,
      { cause },
    );
  }
}
