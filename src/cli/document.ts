import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerFields, type ColumnNode } from "./columns.js";
import { bodyFields, parameterFields } from "./fields.js";
import { kebab } from "../engine/kebab.js";
import type { Schema } from "./schema.js";
import { holdsSecret } from "./secrets.js";
import type { Input, Operation, OperationEntry } from "./types.js";

/** The bundled API document, as far as commands are made from it. It passed the linter, so it has the form that OpenAPI demands. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly servers: readonly { readonly url: string; readonly description?: string; readonly "x-region"?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: object;
}

type PathItem = Readonly<Record<string, unknown>> & { readonly parameters?: readonly (Parameter | Reference)[] };

interface Reference {
  readonly $ref: string;
}

interface Parameter {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown } | Reference>>;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface RequestBody {
  readonly content: Readonly<Record<string, MediaType>>;
}

interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown } | Reference>>;
}

interface Response {
  readonly content?: Readonly<Record<string, MediaType>>;
}

interface OperationNode {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly tags?: readonly string[];
  readonly "x-command"?: string;
  readonly "x-command-aliases"?: readonly string[];
  readonly "x-idempotency"?: string;
  readonly "x-purchase-tag"?: object;
  readonly "x-charges-money"?: boolean | { readonly when: Schema };
  readonly "x-destroys"?: string | { readonly when: Schema; readonly loss: string };
  readonly "x-paging"?: { readonly rows: string; readonly total?: string };
  readonly "x-columns"?: readonly ColumnNode[];
  readonly "x-states"?: { readonly states: object };
}

/** Where the bundled document lies, seen from src/cli and from dist/cli alike. */
export const documentFile = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

export function loadDocument(): ApiDocument {
  return JSON.parse(readFileSync(documentFile, "utf8")) as ApiDocument; // generated from the linted document
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** The operations of a document, in its order. */
export function operationsOf(document: ApiDocument): OperationEntry[] {
  return Object.values(document.paths).flatMap((item) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => toEntry(document, item, item[method] as OperationNode)),
  );
}

function toEntry(document: ApiDocument, item: PathItem, node: OperationNode): OperationEntry {
  const { operationId, summary = operationId, "x-charges-money": charges = false, "x-destroys": destroys } = node;
  const command = node["x-command"] ?? kebab(operationId);
  const [tag = ""] = node.tags ?? [];
  const names = [operationId, kebab(operationId), command.replace(" ", "-"), ...(node["x-command-aliases"] ?? [])];
  const entry = {
    command,
    aliases: [...new Set(names)].filter((name) => name !== command),
    subject: document.tags?.find(({ name }) => name === tag)?.description ?? tag,
    summary,
    chargesMoney: typeof charges === "object" ? ("in-a-case" as const) : charges,
    destroys: typeof destroys === "object" ? ("in-a-case" as const) : destroys !== undefined,
  };
  return { ...entry, load: () => ({ ...entry, ...details(document, item, node) }) };
}

function details(document: ApiDocument, item: PathItem, node: OperationNode): Omit<Operation, keyof OperationEntry> {
  const resolve = <Node>(value: Node | Reference): Node => dereference(document, value);
  const parameters = [...(item.parameters ?? []), ...(node.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(parameter),
  );
  const media = node.requestBody && resolve<RequestBody>(node.requestBody).content["application/json"];
  const resolveSchema = ($ref: string) => resolve<Schema>({ $ref });
  const answers = Object.entries(node.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => resolve<Response>(response).content?.["application/json"]?.schema)
    .filter((schema) => schema !== undefined);
  const idempotency = node["x-idempotency"] ?? (item["post"] === node || item["patch"] === node ? "none" : undefined);
  const reads = idempotency === "safe" || (idempotency === undefined && item["get"] === node);
  return {
    operationId: node.operationId,
    answer: answerFields(answers, node["x-paging"], node["x-columns"], reads, resolveSchema),
    description: (node.description ?? "").trim(),
    hasBody: node.requestBody !== undefined,
    fields: [
      ...parameterFields(parameters, resolveSchema),
      ...(media?.schema ? bodyFields(media.schema, resolveSchema) : []),
    ],
    examples: examplesOf(parameters, media, resolve),
    journaled: node["x-charges-money"] !== undefined || idempotency === "none",
    answers: answers.length === 0 ? "nothing" : holdsSecret(answers, resolveSchema) ? "a secret" : "something",
    paged: node["x-paging"] !== undefined,
    takesTag: node["x-purchase-tag"] !== undefined,
    states: Object.keys(node["x-states"]?.states ?? {}),
  };
}

/** The examples of a body, each with the examples of the parameters; none when a required parameter has no example. */
function examplesOf(
  parameters: readonly Parameter[],
  media: MediaType | undefined,
  resolve: <Node>(value: Node | Reference) => Node,
): Input[] {
  const own = parameters
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .map((parameter) => ({ ...parameter, example: exampleOf(parameter, resolve) }));
  if (own.some(({ required, example }) => required && example === undefined)) return [];
  const values = Object.fromEntries(
    own.filter(({ example }) => example !== undefined).map(({ name, example }) => [name, example]),
  );
  if (media === undefined) return own.length === 0 ? [] : [{ parameters: values, body: undefined }];
  const bodies = media.examples
    ? Object.values(media.examples).map((example) => resolve<{ value?: unknown }>(example).value)
    : [media.example];
  return bodies.filter((body) => body !== undefined).map((body) => ({ parameters: values, body }));
}

/** In any of the places where OpenAPI lets one stand. */
function exampleOf(
  { example, examples, schema }: Parameter,
  resolve: <Node>(value: Node | Reference) => Node,
): unknown {
  const [named] = Object.values(examples ?? {}).map((one) => resolve<{ value?: unknown }>(one).value);
  const target = schema.$ref === undefined ? schema : resolve<Schema>({ $ref: schema.$ref });
  return [example, named, schema["example"], ...inSchema(schema), ...inSchema(target)].find((one) => one !== undefined);
}

function inSchema({ examples }: Schema): readonly unknown[] {
  return Array.isArray(examples) ? examples : [];
}

function dereference<Node>(document: ApiDocument, value: Node | Reference): Node {
  if (typeof value !== "object" || value === null || !("$ref" in value) || typeof value.$ref !== "string")
    return value as Node;
  const tokens = value.$ref
    .replace(/^#\//, "")
    .split("/")
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
  // A bundle has no dangling reference, so what it points to is a node of the same kind.
  const target = tokens.reduce<unknown>((node, token) => Object(node)[token], document) as Node | Reference;
  return dereference(document, target);
}
