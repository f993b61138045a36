// One operation of a document, as Prism judges its requests and makes samples of its answers.
import { dereference } from "./dereference.js";
import { entries, isObject, property } from "./json.js";
import { essence, inRange, isJson } from "./media-type.js";
import { prepared } from "./prepared.js";
import {
  loadPrism,
  type Checked,
  type Diagnostic,
  type PrismParts,
  type Resource,
  type Validate,
} from "./prism-parts.js";
import { forDirection } from "./read-only.js";
import { byTag } from "./tagged-unions.js";

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
  /** Why its schemas cannot be used: then Prism would let everything pass. Undefined when they can. */
  unusable(): string | undefined;
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

/** A document as Prism knows it. */
export interface PrismDocument {
  operation(method: string, path: string): PrismOperation;
  /** What is not checked, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Reads a document. Each operation is made ready when it is first asked for.
 *
 * @throws Error when Prism is not installed; its message says what to install
 * @throws DocumentError for a reference that leads nowhere
 */
export function readByPrism(source: object): PrismDocument {
  const parts = loadPrism();
  const { document, notes } = prepared(source);
  dereference(document);
  const known = new Map<string, PrismOperation>();
  return {
    notes,
    operation(method, path) {
      const key = `${method} ${path}`;
      const operation = known.get(key) ?? toOperation(parts, document, method.toLowerCase(), path);
      known.set(key, operation);
      return operation;
    },
  };
}

/** Prism's word for what a server gets and for what it gives. */
const input = 0;
const output = 1;
/** As many parts as Prism itself lets a sample have. */
const sampleLimits = { ticks: 2500 };

function toOperation(parts: PrismParts, document: object, method: string, path: string): PrismOperation {
  const resource = toResource(parts, document, method, path);
  const { request = {}, responses, __bundled__: bundle } = resource;
  const contents = request.body?.contents ?? [];
  const [headers, query, inPath] = [request.headers?.filter(isJudged), request.query, request.path].map((specs = []) =>
    specs.map((spec) => (isObject(spec) ? { ...spec, schema: ofText(property(spec, "schema")) } : spec)),
  );
  let unusable: { readonly reason: string | undefined } | undefined;
  const answer = (name: string) => responses.find(({ code }) => code.toLowerCase() === name.toLowerCase());
  const media = (name: string, type: string) => answer(name)?.contents?.find(({ mediaType }) => mediaType === type);
  const sample = (schema: unknown) => parts.sampler().sample(schema, { ...sampleLimits }, resource);

  // Validators are kept by the identity of schema and bundle, so each is made once.
  const variants = new Map<string, Map<unknown, Variant>>();
  const variant = (schema: unknown, how: "readOnly" | "writeOnly" | "explained"): Variant => {
    const made = variants.get(how) ?? new Map<unknown, Variant>();
    variants.set(how, made);
    const known = made.get(schema) ?? variantOf(schema, bundle, how);
    made.set(schema, known);
    return known;
  };
  const check = (value: unknown, context: number, { schema, bundle: beside }: Variant): Diagnostic[] => {
    if (!isObject(schema)) return [];
    const found = parts.schemas().validateAgainstSchema(value, schema, false, context, "body", beside);
    return found._tag === "Some" ? found.value : [];
  };

  return {
    parameters: (given) => [
      ...judged(parts.headers(), "header", given.headers, headers, bundle),
      ...judged(parts.query(), "query", given.query, query, bundle),
      ...judged(parts.path(), "path", given.path, inPath, bundle),
    ],
    unusable: () => (unusable ??= { reason: compileError(parts, resource) }).reason,
    body(body, contentType, how) {
      const type = essence(contentType ?? "");
      if (isForm(type)) {
        const [boundary] = parts.headers().parseMIMEHeader(contentType ?? "");
        return errors(parts.forms().validate(body, contents, input, type, boundary, bundle));
      }
      const content = contents.find(({ mediaType }) => inRange(type, mediaType)) ?? contents[0];
      // What is no JSON is not taken apart, so its text can be held against a schema of texts alone.
      if (content?.schema === undefined || (!isJson(contentType ?? json) && !mayBeText(content.schema))) return [];
      return check(body, input, variant(content.schema, how ?? "readOnly"));
    },
    obeys(name, type, body) {
      const schema = media(name, type)?.schema;
      return schema === undefined || check(body, output, variant(schema, "writeOnly")).length === 0;
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

/** A schema with what it refers to, for one direction. */
interface Variant {
  readonly schema: unknown;
  readonly bundle: unknown;
}

function variantOf(schema: unknown, bundle: unknown, how: "readOnly" | "writeOnly" | "explained"): Variant {
  const absent = how === "writeOnly" ? how : "readOnly";
  const change = (part: unknown) =>
    how === "explained" ? byTag(forDirection(part, absent)) : forDirection(part, absent);
  return {
    schema: change(schema),
    bundle: Object.fromEntries(entries(bundle).map(([name, part]) => [name, change(part)])),
  };
}

/** As Prism does it for a whole document: transformed, cycles written as references, and what they refer to beside it. */
function toResource(parts: PrismParts, document: object, method: string, path: string): Resource {
  const pathItem = property(property(document, "paths"), path);
  const operation = property(pathItem, method);
  if (!isObject(operation)) throw new Error(`There is no ${method} ${path}.`);
  // Who may call and what is called back is not Prism's to say here.
  const apart = new Set(["security", "callbacks", "servers"]);
  const rest = Object.fromEntries(entries(operation).filter(([key]) => !apart.has(key)));
  const shared = property(pathItem, "parameters");
  const alone = parts.json().decycle({
    ...Object.fromEntries(entries(document).filter(([key]) => ["openapi", "jsonSchemaDialect"].includes(key))),
    paths: { [path]: { ...(shared !== undefined && { parameters: shared }), [method]: rest } },
  });
  const [target] = parts.transform().transformOas3Operations(alone);
  return parts
    .json()
    .bundleTarget({ document: { ...alone, __target__: target }, path: "#/__target__", cloneDocument: false });
}

/** Prism's validator keeps silent about a schema that it cannot compile. */
function compileError(parts: PrismParts, { request = {}, __bundled__: bundle }: Resource): string | undefined {
  const { body, query = [], headers = [], path = [] } = request;
  const schemas = [...(body?.contents ?? []), ...query, ...headers, ...path].map((part) => property(part, "schema"));
  // Making one takes longer than most schemas do.
  const { default: Ajv } = parts.ajv();
  const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, meta: false, logger: false });
  for (const schema of schemas.filter(isObject)) {
    const { $schema, ...rest } = schema;
    if ($schema !== undefined && !String($schema).includes("2020-12")) continue;
    try {
      ajv.compile({ ...rest, __bundled__: bundle });
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return undefined;
}

/** What is said of these headers is said by the media types and the security of an operation (OpenAPI, Parameter Object). */
function isJudged(spec: unknown): boolean {
  return !["accept", "content-type", "authorization"].includes(String(property(spec, "name")).toLowerCase());
}

const scalars = ["string", "number", "integer", "boolean"];

/** The text 1 may be meant as a text or as a number; Prism takes it for both, and then not for exactly one of them. */
function ofText(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const { oneOf, ...rest } = schema;
  const isOpen =
    Array.isArray(oneOf) &&
    rest["anyOf"] === undefined &&
    oneOf.every((one) => scalars.includes(String(property(one, "type"))));
  const items = isObject(rest["items"]) ? { items: ofText(rest["items"]) } : {};
  return isOpen ? { ...rest, ...items, anyOf: oneOf } : { ...schema, ...items };
}

/** How the parameters of one part break the document. Prism throws at some that are not written in their style, or not sent. */
function judged(
  { validate }: { readonly validate: Validate },
  part: string,
  values: JudgedParts["query"],
  specs: readonly unknown[] = [],
  bundle?: unknown,
): Diagnostic[] {
  try {
    return errors(validate(values, specs, input, bundle));
  } catch (error) {
    const [only] = specs;
    if (specs.length > 1) return specs.flatMap((spec) => judged({ validate }, part, values, [spec], bundle));
    const name = String(property(only, "name"));
    if (Object.keys(values).some((sent) => sent.toLowerCase() === name.toLowerCase()))
      return [{ path: [part, name], code: "style", message: `is not written in its style. ${reasonOf(error)}`.trim() }];
    if (property(only, "required") !== true) return [];
    return [{ path: [part], code: "required", message: `must have required property '${name}'` }];
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && !(error instanceof TypeError) ? error.message : "";
}

const json = "application/json";

/** Whether a text may obey a schema, by its type alone. */
function mayBeText(schema: unknown): boolean {
  const types = [property(schema, "type") ?? "string"].flat();
  return types.includes("string");
}

/** Prism reads forms; other bodies go to its validator as they are, past its own way to put allOf together. */
function isForm(type: string): boolean {
  return ["application/x-www-form-urlencoded", "multipart/form-data"].includes(essence(type));
}

function errors(checked: Checked): Diagnostic[] {
  return checked._tag === "Left" ? checked.left.filter(({ severity = 0 }) => severity === 0) : [];
}
