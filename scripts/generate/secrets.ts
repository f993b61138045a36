import { at, deref, entries, isObject, token, type Operation, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/bundled.js";

/** JSON pointers to the secrets of a body and of a successful answer; `*` stands for every item and every key. */
export function secretsOf(document: BundledDocument, operation: Operation): Record<string, string[]> | undefined {
  const body = secretsAt(document, operation.requestBody?.pointer);
  const answer = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, { pointer }]) => secretsAt(document, pointer));
  if (body.length === 0 && answer.length === 0) return undefined;
  return {
    ...(body.length > 0 && { body: [...new Set(body)] }),
    ...(answer.length > 0 && { answer: [...new Set(answer)] }),
  };
}

function secretsAt(document: BundledDocument, pointer: string | undefined): string[] {
  const content = pointer === undefined ? undefined : at(document, `${pointer}/content`);
  if (!isObject(content)) return [];
  return Object.values(content).flatMap((media) =>
    isObject(media) && isObject(media["schema"]) ? secretsIn(document, media["schema"], "", []) : [],
  );
}

function secretsIn(document: BundledDocument, node: Schema, pointer: string, above: readonly unknown[]): string[] {
  if (!isObject(node) || above.includes(node)) return [];
  if (isSecret(node)) return [pointer];
  const within = [...above, node];
  const into = (schema: unknown, token: string) =>
    isObject(schema) ? secretsIn(document, schema, `${pointer}${token}`, within) : [];
  const { $ref, properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = node;
  return [
    // The same schemas may be reached by very many ways, of which few lead to a secret.
    ...($ref === undefined || !partsWithSecrets(document).has(partOf($ref.slice(1)))
      ? []
      : into(deref<Schema>(document, { $ref }), "")),
    ...[...allOf, ...oneOf, ...anyOf].flatMap((schema) => into(schema, "")),
    ...Object.entries(properties).flatMap(([name, schema]) => into(schema, `/${token(name)}`)),
    ...into(items, "/*"),
    ...into(additionalProperties, "/*"),
  ];
}

function isSecret(schema: Schema): boolean {
  return schema["x-secret"] === true || schema["format"] === "password" || schema["writeOnly"] === true;
}

const known = new WeakMap<BundledDocument, ReadonlySet<string>>();

/** The parts of the document that hold a secret, or refer to one that does. */
function partsWithSecrets(document: BundledDocument): ReadonlySet<string> {
  let found = known.get(document);
  if (found === undefined) known.set(document, (found = findPartsWithSecrets(document)));
  return found;
}

function findPartsWithSecrets(document: BundledDocument): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const found = new Set<string>();
  for (const [part, node] of partsOf(document)) {
    const references = new Set<string>();
    if (looksSecret(node, references)) found.add(part);
    for (const reference of references) {
      const target = partOf(reference.slice(1));
      const before = users.get(target);
      if (before === undefined) users.set(target, [part]);
      else before.push(part);
    }
  }
  // A set may grow while it is walked.
  for (const part of found) for (const user of users.get(part) ?? []) found.add(user);
  return found;
}

/** Whether there is a secret in it; the references in it are collected. */
function looksSecret(node: object, references: Set<string>): boolean {
  let found = false;
  if (isObject(node)) {
    found = isSecret(node);
    if (typeof node["$ref"] === "string") references.add(node["$ref"]);
  }
  for (const key in node) {
    const child: unknown = Reflect.get(node, key);
    if (typeof child === "object" && child !== null) found = looksSecret(child, references) || found;
  }
  return found;
}

/** The path items, the components and whatever else stands two levels deep, by pointer. */
function partsOf(document: BundledDocument): [part: string, node: object][] {
  const below = (pointer: string, node: unknown) =>
    entries(node).map(([key, child]): [string, unknown] => [`${pointer}/${token(key)}`, child]);
  const parts = below("", document)
    .flatMap(([pointer, node]) => below(pointer, node))
    .flatMap(([pointer, node]) => (pointer.startsWith("/components/") ? below(pointer, node) : [[pointer, node]]));
  return parts.filter((part): part is [string, object] => typeof part[1] === "object" && part[1] !== null);
}

function partOf(pointer: string): string {
  return pointer.split("/", pointer.startsWith("/components/") ? 4 : 3).join("/");
}
