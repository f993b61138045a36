import { isObject, type Operation } from "./document.js";
import type { BundledDocument } from "./bundled.js";

/**
 * The document with the name of each operation in code as its operationId, so that whatever is made of it, types, table,
 * mock or pages, calls an operation the same. On the wire an operationId does not appear.
 */
export function withNames(document: BundledDocument, operations: readonly Operation[]): BundledDocument {
  const changed = operations.filter(({ operationId, declaredId }) => operationId !== declaredId);
  const paths = isObject(document["paths"]) ? document["paths"] : {};
  if (changed.length === 0) return document;
  const copies: Record<string, unknown> = { ...paths };
  for (const { operationId, path, method } of changed) {
    const item = Object(copies[path]) as Record<string, unknown>;
    const key = method.toLowerCase();
    copies[path] = { ...item, [key]: { ...(Object(item[key]) as object), operationId } };
  }
  return { ...document, paths: copies };
}
