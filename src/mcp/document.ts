import { kebab } from "../engine/kebab.js";
import { operationName } from "../engine/operation-name.js";
import type { OperationRow, OperationTable } from "../engine/operations.js";

/** A JSON Schema, or any other node of the document that is an object. */
export type Node = Readonly<Record<string, unknown>>;

/** An operation as tools are made from it. */
export interface DocumentedOperation {
  readonly operationId: string;
  /** Its name among tools: the command of the document in one word, or one made from the operationId. */
  readonly command: string;
  readonly summary: string;
  readonly description: string;
  readonly row: OperationRow;
  /** Those of path and query. */
  readonly parameters: readonly DocumentedParameter[];
  readonly body:
    | { readonly schema: Node; readonly isRequired: boolean; readonly examples: readonly unknown[] }
    | undefined;
  /** The schemas of successful answers, by status. */
  readonly answers: readonly {
    readonly status: string;
    readonly description: string;
    readonly schema: Node | undefined;
  }[];
  /** What it costs, in words, where the document says it. */
  readonly cost: string | undefined;
  /** The field of the body that says how many are bought. */
  readonly count: string | undefined;
}

export interface DocumentedParameter {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly schema: Node;
}

/** A document as tools are made from it. */
export interface ApiDocument {
  readonly title: string;
  readonly version: string;
  readonly operations: readonly DocumentedOperation[];
  /** What a node is, wherever it is a reference. */
  resolve(node: unknown): Node;
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** Reads the operations of a bundled document that a service has too. */
export function readDocument(document: object, operations: OperationTable): ApiDocument {
  const resolve = (node: unknown) => dereference(document, node);
  const { info, paths } = document as { readonly info?: Node; readonly paths?: Node }; // as OpenAPI has them
  const found: DocumentedOperation[] = [];
  for (const [path, given] of Object.entries(paths ?? {})) {
    const item = resolve(given);
    for (const method of methods) {
      if (item[method] === undefined) continue;
      const node = resolve(item[method]);
      const operationId = operationName(node["operationId"], method, path);
      const row = operations[operationId];
      // What a client cannot send, no assistant can.
      if (row !== undefined) found.push(operationOf(operationId, row, item, node, resolve));
    }
  }
  return { title: text(info?.["title"]), version: text(info?.["version"]), operations: found, resolve };
}

function operationOf(
  operationId: string,
  row: OperationRow,
  item: Node,
  node: Node,
  resolve: ApiDocument["resolve"],
): DocumentedOperation {
  const body = node["requestBody"] === undefined ? undefined : resolve(node["requestBody"]);
  const media = body && mediaOf(body, resolve);
  const answers = Object.entries(Object(node["responses"]) as Node)
    .filter(([status]) => /^(2..|default)$/i.test(status))
    .map(([status, given]) => {
      const response = resolve(given);
      const schema = mediaOf(response, resolve)?.["schema"];
      return {
        status,
        description: text(response["description"]),
        schema: schema === undefined ? undefined : resolve(schema),
      };
    });
  const charges = Object(node["x-charges-money"]) as { readonly cost?: unknown };
  return {
    operationId,
    command: kebab(text(node["x-command"]) || operationId),
    summary: text(node["summary"]) || operationId,
    description: text(node["description"]).trim(),
    row,
    parameters: parametersOf(item, node, row, resolve),
    body:
      media === undefined
        ? undefined
        : {
            schema: resolve(media["schema"]),
            isRequired: body?.["required"] === true,
            examples: examplesOf(media, resolve),
          },
    answers,
    cost: typeof charges.cost === "string" ? charges.cost : undefined,
    count: answers.map(({ schema }) => schema && countField(schema, resolve)).find((field) => field !== undefined),
  };
}

function parametersOf(
  item: Node,
  node: Node,
  row: OperationRow,
  resolve: ApiDocument["resolve"],
): DocumentedParameter[] {
  const all = [item, node].flatMap(({ parameters }) => (Array.isArray(parameters) ? parameters.map(resolve) : []));
  // One of the operation takes the place of one of the path.
  const byName = new Map(all.map((parameter) => [`${text(parameter["in"])} ${text(parameter["name"])}`, parameter]));
  return [...byName.values()]
    .filter((parameter) => row.parameters?.[text(parameter["name"])] === parameter["in"])
    .map((parameter) => ({
      name: text(parameter["name"]),
      isRequired: parameter["required"] === true,
      description: text(parameter["description"]),
      schema: resolve(parameter["schema"] ?? {}),
    }));
}

/** The JSON of a body or an answer, however its media type is written. */
function mediaOf({ content }: Node, resolve: ApiDocument["resolve"]): Node | undefined {
  const found = Object.entries(Object(content) as Node).find(([type]) => /[/+]json\b/i.test(type));
  return found && resolve(found[1]);
}

function examplesOf(media: Node, resolve: ApiDocument["resolve"]): unknown[] {
  const named = Object.values(Object(media["examples"]) as Node).map((example) => resolve(example)["value"]);
  return [...named, media["example"]].filter((example) => example !== undefined);
}

/** Where the document says how many items an answer lists, by which the request says it. */
function countField(schema: Node, resolve: ApiDocument["resolve"], seen = new Set<Node>()): string | undefined {
  if (seen.has(schema)) return undefined;
  seen.add(schema);
  const own = schema["x-count-from"];
  if (typeof own === "string") return own;
  const inner = ["allOf", "oneOf", "anyOf"].flatMap((name) =>
    Array.isArray(schema[name]) ? (schema[name] as unknown[]) : [],
  );
  return [...Object.values(Object(schema["properties"]) as Node), ...inner]
    .map((part) => countField(resolve(part), resolve, seen))
    .find((field) => field !== undefined);
}

function dereference(document: object, node: unknown, hops = 0): Node {
  const found = (typeof node === "object" && node !== null ? node : {}) as Node;
  const { $ref, ...beside } = found;
  if (typeof $ref !== "string" || !$ref.startsWith("#/") || hops > 50) return found;
  const target = $ref
    .slice(2)
    .split("/")
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, token) => Object(at)[token], document);
  const resolved = dereference(document, target, hops + 1);
  // What stands beside a reference holds too, such as a description.
  return Object.keys(beside).length === 0 ? resolved : { ...resolved, ...beside };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
