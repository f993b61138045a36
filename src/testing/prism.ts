// The only file that imports Prism, and of it only what judges requests and makes samples: the whole of it takes five
// times as long to load, most of that for invented names in forty languages, which this mock does not use.
import { createRequire } from "node:module";
import { DocumentError } from "./document.js";
import { entries, isObject, property } from "./json.js";
import { prepared } from "./prepared.js";
import { byTag } from "./tagged-unions.js";

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

/** The parts of a request that are checked by themselves. */
export interface JudgedParts {
  /** By name; repeated names have a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** As they read, decoded, by name. */
  readonly path: Readonly<Record<string, string>>;
}

/** One operation as Prism knows it. */
export interface PrismOperation {
  /** How the parameters break the document. */
  parameters(parts: JudgedParts): Diagnostic[];
  /** How a body breaks it. `explained`: a union by the variant that was meant. */
  body(body: unknown, contentType: string | undefined, explained?: "explained"): Diagnostic[];
  /** Whether a body is what the document says of an answer; true where it says nothing. */
  obeys(answer: string, type: string, body: unknown): boolean;
  /** A body of the documented form; undefined where none is documented. Throws when it is too large to be made. */
  sample(answer: string, type: string): unknown;
  /** The headers of an answer, by name. */
  headers(answer: string): Record<string, string>;
}

/** Finds an operation of a document. */
export type PrismDocument = (method: string, path: string) => PrismOperation;

/**
 * Reads a document. Each operation is made ready when it is first asked for.
 *
 * @throws Error when Prism is not installed; its message says what to install
 * @throws DocumentError for a reference that leads nowhere
 */
export async function readByPrism(source: object): Promise<PrismDocument> {
  const parts = loadPrism();
  const document = await new parts.RefParser().dereference(prepared(source)).catch((error: unknown) => {
    throw new DocumentError(`A reference of the document cannot be resolved: ${String(property(error, "message"))}`, {
      cause: error,
    });
  });
  const known = new Map<string, PrismOperation>();
  return (method, path) => {
    const key = `${method} ${path}`;
    const operation = known.get(key) ?? toOperation(parts, document, method.toLowerCase(), path);
    known.set(key, operation);
    return operation;
  };
}

/** The parts of Prism, as far as they are used: its packages have no types for what is not their front door. */
interface PrismParts {
  readonly RefParser: new () => { dereference(document: object): Promise<object> };
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
  readonly headers: { parseMIMEHeader(header: string): [string | undefined, string] };
  readonly sampler: { sample(schema: unknown, options: object, document: unknown): unknown };
}

type Checked = { readonly _tag: "Left"; readonly left: Diagnostic[] } | { readonly _tag: "Right" };
type Validate = (values: object, specs: readonly unknown[], context: number, bundle: unknown) => Checked;

interface Media {
  readonly mediaType: string;
  readonly schema?: unknown;
}

interface Resource {
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

/** Loads them from where Prism finds its own dependencies, however they were installed. */
function loadPrism(): PrismParts {
  if (loaded !== undefined) return loaded;
  try {
    const inPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
    // What each of them is, is written down above; a test compares its verdicts with Prism's own.
    loaded = {
      RefParser: inPrism("@stoplight/json-schema-ref-parser") as PrismParts["RefParser"],
      json: inPrism("@stoplight/json") as PrismParts["json"],
      transform: inPrism("@stoplight/http-spec/oas3/operation") as PrismParts["transform"],
      validators: inPrism("./validator/validators") as PrismParts["validators"],
      headers: inPrism("./validator/validators/headers") as PrismParts["headers"],
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

/** Prism's word for what a server gets and for what it gives. */
const input = 0;
const output = 1;
/** As many parts as Prism itself lets a sample have. */
const sampleLimits = { ticks: 2500 };

function toOperation(parts: PrismParts, document: object, method: string, path: string): PrismOperation {
  const { validators, headers: mime, sampler } = parts;
  const resource = toResource(parts, document, method, path);
  const { request = {}, responses, __bundled__: bundle } = resource;
  const contents = request.body?.contents ?? [];
  let explained: readonly Media[] | undefined;
  const answer = (name: string) => responses.find(({ code }) => code.toLowerCase() === name.toLowerCase());
  const media = (name: string, type: string) => answer(name)?.contents?.find(({ mediaType }) => mediaType === type);
  const sample = (schema: unknown) => sampler.sample(schema, { ...sampleLimits }, resource);

  return {
    parameters: ({ query, headers, path: pathValues }) => [
      ...errors(validators.validateHeaders(headers, request.headers ?? [], input, bundle)),
      ...errors(validators.validateQuery(query, request.query ?? [], input, bundle)),
      ...errors(validators.validatePath(pathValues, request.path ?? [], input, bundle)),
    ],
    body(body, contentType, how) {
      if (how !== undefined) explained ??= contents.map((one) => ({ ...one, schema: byTag(one.schema) }));
      const [boundary, type] = contentType === undefined ? [] : mime.parseMIMEHeader(contentType);
      return errors(
        validators.validateBody(body, how === undefined ? contents : (explained ?? []), input, type, boundary, bundle),
      );
    },
    obeys(name, type, body) {
      const found = media(name, type);
      if (found === undefined) return true;
      return errors(validators.validateBody(body, [found], output, undefined, undefined, bundle)).length === 0;
    },
    sample(name, type) {
      const schema = media(name, type)?.schema;
      return schema === undefined ? undefined : sample(schema);
    },
    headers(name) {
      const values = (answer(name)?.headers ?? []).map(({ name: header, schema, examples }) => {
        const [example] = Array.isArray(examples) ? examples : [];
        const value = property(example, "value") ?? (schema === undefined ? undefined : sample(schema));
        return [header, value] as const;
      });
      return Object.fromEntries(
        values
          .filter(([, value]) => ["string", "number", "boolean"].includes(typeof value))
          .map(([header, value]) => [header, String(value)]),
      );
    },
  };
}

/** As Prism does it for a whole document: transformed, cycles written as references, and what they refer to beside it. */
function toResource({ json, transform }: PrismParts, document: object, method: string, path: string): Resource {
  const pathItem = property(property(document, "paths"), path);
  const operation = property(pathItem, method);
  if (!isObject(operation)) throw new Error(`There is no ${method} ${path}.`);
  // Who may call and what is called back is not Prism's to say here.
  const apart = new Set(["security", "callbacks", "servers"]);
  const rest = Object.fromEntries(entries(operation).filter(([key]) => !apart.has(key)));
  const shared = property(pathItem, "parameters");
  const alone = json.decycle({
    ...Object.fromEntries(entries(document).filter(([key]) => ["openapi", "jsonSchemaDialect"].includes(key))),
    paths: { [path]: { ...(shared !== undefined && { parameters: shared }), [method]: rest } },
  });
  const [target] = transform.transformOas3Operations(alone);
  return json.bundleTarget({ document: { ...alone, __target__: target }, path: "#/__target__", cloneDocument: false });
}

function errors(checked: Checked): Diagnostic[] {
  return checked._tag === "Left" ? checked.left.filter(({ severity = 0 }) => severity === 0) : [];
}
