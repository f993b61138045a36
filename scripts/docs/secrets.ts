import { deref, isObject, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Path } from "./programs/secrets.js";

/** Deeper than this a schema most likely holds itself. */
const deepest = 8;

/** Whether a schema marks its value as a secret. */
export function isSecret(schema: Schema): boolean {
  return schema["x-secret"] === true || schema["format"] === "password" || schema["writeOnly"] === true;
}

/** Where secrets can stand in a value of a schema. */
export function secretPaths(document: BundledDocument, schema: Schema | undefined): Path[] {
  const found = new Map<string, Path>();
  const visit = (node: unknown, path: Path, above: readonly unknown[]): void => {
    const one = followed(document, node);
    if (one === undefined || above.includes(one) || path.length > deepest || !reachesSecret(document, one)) return;
    if (isSecret(one)) return void found.set(JSON.stringify(path), path);
    for (const [name, part] of partsOf(one)) visit(part, name === undefined ? path : [...path, name], [...above, one]);
  };
  visit(schema, [], []);
  return [...found.values()];
}

/** Schemas that have been looked through, which belong to one document. */
const reaching = new WeakMap<Schema, boolean>();

function reachesSecret(document: BundledDocument, schema: Schema): boolean {
  const known = reaching.get(schema);
  if (known !== undefined) return known;
  const seen = new Set<Schema>();
  const visit = (node: unknown): boolean => {
    const one = followed(document, node);
    if (one === undefined || seen.has(one)) return false;
    seen.add(one);
    return isSecret(one) || partsOf(one).some(([, part]) => visit(part));
  };
  const found = visit(schema);
  if (found) reaching.set(schema, true);
  else for (const one of seen) reaching.set(one, false);
  return found;
}

function followed(document: BundledDocument, node: unknown): Schema | undefined {
  if (!isObject(node)) return undefined;
  // What stands beside a reference may mark it.
  if (isSecret(node)) return node;
  const target: unknown = deref(document, node);
  return isObject(target) ? target : undefined;
}

/** The schemas inside a schema, with the name of what they hold for; undefined for the same value, `*` for each inside. */
function partsOf(schema: Schema): [string | undefined, unknown][] {
  const { allOf = [], oneOf = [], anyOf = [], then, else: otherwise, items, properties = {} } = schema;
  return [
    ...[...allOf, ...oneOf, ...anyOf, then, otherwise].map((part): [undefined, unknown] => [undefined, part]),
    ...Object.entries(properties),
    ...[items, schema["additionalProperties"], schema["prefixItems"]]
      .flat()
      .map((part): [string, unknown] => ["*", part]),
  ];
}
