import { at, entries, isObject, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/** An operation, a webhook or a callback: something is sent, and something is answered. */
export interface Exchange {
  /** The same in both documents when it is the same one, whatever its parameters are called. */
  readonly key: string;
  /** The key without what no request shows: a callback's name. */
  readonly wire: string;
  /** What a reader calls it: its operationId, else its method and path. */
  readonly label: string;
  readonly operationId: string | undefined;
  /** "POST /orders" */
  readonly line: string;
  readonly method: string;
  readonly path: string;
  /** Whether the service sends it, and the caller answers. */
  readonly isReversed: boolean;
  readonly document: BundledDocument;
  readonly pointer: string;
  /** The pointer of the object that holds it and its siblings by method. */
  readonly item: string;
  readonly node: Readonly<Record<string, unknown>>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Everything that is exchanged, in the order of the document. */
export function exchangesOf(document: BundledDocument): Exchange[] {
  const operations = entries(document["paths"]).flatMap(([path, item]) =>
    ofItem(document, item, `/paths/${token(path)}`, path, false, ""),
  );
  const webhooks = entries(document["webhooks"]).flatMap(([name, item]) =>
    ofItem(document, item, `/webhooks/${token(name)}`, name, true, "webhook "),
  );
  return [...operations, ...operations.flatMap(callbacksOf), ...webhooks];
}

function ofItem(
  document: BundledDocument,
  item: unknown,
  pointer: string,
  path: string,
  isReversed: boolean,
  kind: string,
): Exchange[] {
  const { node: resolved, pointer: place } = resolve(document, item, pointer);
  return methods.flatMap((method): Exchange[] => {
    const node = resolved[method];
    if (!isObject(node)) return [];
    const line = `${method.toUpperCase()} ${path}`;
    // What stands in braces has any name in a path, and is what is read of the request in a callback's expression.
    const key = `${kind}${method} ${isReversed ? path : template(path)}`;
    const operationId = typeof node["operationId"] === "string" ? node["operationId"] : undefined;
    return [
      {
        key,
        wire: key,
        label: operationId ?? `${kind}${line}`,
        operationId,
        line,
        method: method.toUpperCase(),
        path,
        isReversed,
        document,
        pointer: `${place}/${method}`,
        item: place,
        node,
      },
    ];
  });
}

function callbacksOf(operation: Exchange): Exchange[] {
  return entries(operation.node["callbacks"]).flatMap(([name, callback]) => {
    const { node, pointer } = resolve(operation.document, callback, `${operation.pointer}/callbacks/${token(name)}`);
    return entries(node).flatMap(([expression, item]) =>
      ofItem(
        operation.document,
        item,
        `${pointer}/${token(expression)}`,
        expression,
        true,
        `callback ${name} of ${operation.key}: `,
      ).map((one) => ({
        ...one,
        wire: `callback of ${operation.key}: ${one.line}`,
        label: `${one.operationId ?? `callback ${name}`} of ${operation.label}`,
      })),
    );
  });
}

/** A path with its parameters without their names. */
function template(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}

/** The names in a path, in their order. */
export function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** What a node stands for, its references followed; an empty object where there is nothing. */
export function resolve(
  document: BundledDocument,
  node: unknown,
  pointer: string,
  trail: readonly string[] = [],
): { readonly node: Readonly<Record<string, unknown>>; readonly pointer: string } {
  if (!isObject(node)) return { node: {}, pointer };
  const { $ref, ...rest } = node;
  if (typeof $ref !== "string" || !$ref.startsWith("#/") || trail.includes($ref)) return { node, pointer };
  const target = resolve(document, at(document, $ref.slice(1)), $ref.slice(1), [...trail, $ref]);
  // Beside the reference of a path there may be more of it.
  return methods.some((method) => method in rest) ? { node: { ...target.node, ...rest }, pointer } : target;
}
