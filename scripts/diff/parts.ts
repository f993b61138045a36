import { at, entries, isObject, token, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Witness } from "./change.js";
import type { Ref } from "./view.js";

/** A place that has a schema: a parameter, a body or an answer of an operation, or an exported type that no operation uses. */
export interface Part {
  readonly kind: "parameter" | "body" | "answer" | "type";
  /** The same in both documents when it is the same part. */
  readonly key: string;
  /** The name of the parameter or the type. */
  readonly name?: string;
  /** The answer's status. */
  readonly status?: string;
  readonly media?: string;
  readonly required: boolean;
  readonly schema: Ref;
  readonly pointer: string;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly name: string;
  readonly value: unknown;
  readonly pointer: string;
}

/** An operation with its parts by key. */
export interface OperationParts {
  readonly document: BundledDocument;
  readonly operation: Operation;
  readonly pointer: string;
  readonly parts: ReadonlyMap<string, Part>;
  /** Answers that the document knows, with the pointer of each. */
  readonly statuses: ReadonlyMap<string, string>;
}

/** A value at a part as a case that shows what changed; undefined for a parameter or a body that is left out. */
export function witnessOf({ kind, name = "", status }: Part, value: unknown, before: string, after: string): Witness {
  if (kind === "answer") return { kind, value: { status: Number(status), body: value }, before, after };
  if (kind === "type")
    return { kind: "code", value: `const value: ${name} = ${JSON.stringify(value)};`, before, after };
  const sent = kind === "body" ? value : value === undefined ? {} : { [name]: value };
  return { kind: "request", value: sent ?? "without a body", before, after };
}

export function partsOf(document: BundledDocument, operation: Operation): OperationParts {
  const item = `/paths/${token(operation.path)}`;
  const pointer = `${item}/${operation.method.toLowerCase()}`;
  const responses = entries(at(document, `${pointer}/responses`)).map(
    ([status, response]) => [status, resolve(document, response, `${pointer}/responses/${status}`)] as const,
  );
  const body = at(document, `${pointer}/requestBody`);
  const parts = [
    ...[item, pointer].flatMap((owner) => parameters(document, `${owner}/parameters`)),
    ...(body === undefined
      ? []
      : contents(document, resolve(document, body, `${pointer}/requestBody`), { kind: "body", key: "body" })),
    ...responses.flatMap(([status, response]) =>
      contents(document, response, { kind: "answer", key: `answer ${status}`, status }),
    ),
  ];
  return {
    document,
    operation,
    pointer,
    // An operation's parameter takes the place of its path's one.
    parts: new Map(parts.map((part) => [part.key, part])),
    statuses: new Map(responses.map(([status, { pointer: place }]) => [status, place])),
  };
}

interface Resolved {
  readonly node: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

function resolve(document: BundledDocument, node: unknown, pointer: string): Resolved {
  if (!isObject(node)) return { node: {}, pointer };
  const { $ref } = node;
  return typeof $ref === "string" ? resolve(document, at(document, $ref.slice(1)), $ref.slice(1)) : { node, pointer };
}

function parameters(document: BundledDocument, pointer: string): Part[] {
  const list = at(document, pointer);
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown, index): Part => {
    const { node, pointer: place } = resolve(document, entry, `${pointer}/${index}`);
    const name = String(node["name"]);
    return {
      kind: "parameter",
      key: `parameter ${String(node["in"])} ${name}`,
      name,
      required: node["required"] === true,
      schema: { schema: node["schema"] ?? {}, pointer: `${place}/schema` },
      pointer: place,
      examples: examplesOf(node, place),
    };
  });
}

function contents(document: BundledDocument, owner: Resolved, part: Pick<Part, "kind" | "key" | "status">): Part[] {
  return entries(owner.node["content"]).map(([media, value]) => {
    const place = `${owner.pointer}/content/${token(media)}`;
    const { node, pointer: mediaPointer } = resolve(document, value, place);
    return {
      ...part,
      key: `${part.key} ${media}`,
      media,
      required: owner.node["required"] === true,
      schema: { schema: node["schema"] ?? {}, pointer: `${place}/schema` },
      pointer: owner.pointer,
      examples: examplesOf(node, mediaPointer),
    };
  });
}

function examplesOf(node: Readonly<Record<string, unknown>>, pointer: string): Example[] {
  const named = entries(node["examples"]).flatMap(([name, example]) =>
    isObject(example) && "value" in example
      ? [{ name, value: example["value"], pointer: `${pointer}/examples/${token(name)}` }]
      : [],
  );
  return node["example"] === undefined
    ? named
    : [{ name: "example", value: node["example"], pointer: `${pointer}/example` }, ...named];
}
