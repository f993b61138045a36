import { at, deref, isObject, type Operation, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { pagingOf } from "./paging.js";

/** HTTP's own meaning of the methods (RFC 9110, 9.2), for an operation that does not say what a repeat does. */
const byMethod: Readonly<Record<string, string>> = {
  GET: "safe",
  HEAD: "safe",
  OPTIONS: "safe",
  TRACE: "safe",
  PUT: "idempotent",
  DELETE: "idempotent",
};

/** What an operation does to the world, as its extensions say it; each is described in spec/README.md. */
export function effectsOf(document: BundledDocument, operation: Operation): Record<string, unknown> {
  const { extensions, method } = operation;
  const charges = extensions["x-charges-money"];
  const destroys = extensions["x-destroys"];
  const effects: Record<string, unknown> = {
    idempotency: extensions["x-idempotency"] ?? byMethod[method] ?? "none",
    chargesMoney: charges === true ? true : caseOf(charges) === undefined ? undefined : "in-a-case",
    returnsMoney: extensions["x-returns-money"] === true ? true : undefined,
    receipt: extensions["x-receipt"],
    purchaseTag: extensions["x-purchase-tag"],
    whenUnknown: extensions["x-when-unknown"],
    destroys: isObject(destroys) ? destroys["loss"] : destroys,
    destroysInACase: caseOf(destroys) === undefined ? undefined : true,
    secrets: secretsOf(document, operation),
    partialFailure: partialFailureOf(operation),
    paging: pagingOf(document, operation),
    state: extensions["x-state"],
    states: extensions["x-states"],
    available: extensions["x-available"],
  };
  return Object.fromEntries(Object.entries(effects).filter(([, value]) => value !== undefined));
}

/** Validators that tell when an effect occurs, by the name under which they stand beside `body` and the statuses. */
export function effectSchemas(operation: Operation): Record<string, Schema> {
  const { extensions } = operation;
  const partial = extensions["x-partial-failure"];
  const schemas = {
    charges: caseOf(extensions["x-charges-money"]),
    destroys: caseOf(extensions["x-destroys"]),
    failed: isObject(partial) ? partial["failed"] : undefined,
  };
  // Lint demands that both are schemas.
  return Object.fromEntries(Object.entries(schemas).filter(([, schema]) => isObject(schema))) as Record<string, Schema>;
}

/** The schema of the bodies that have an effect, where not all of them do. */
function caseOf(effect: unknown): unknown {
  return isObject(effect) ? effect["when"] : undefined;
}

function partialFailureOf({ extensions }: Operation): unknown {
  const partial = extensions["x-partial-failure"];
  if (!isObject(partial)) return undefined;
  const { list, reason } = partial;
  return reason === undefined ? { list } : { list, reason };
}

/** JSON pointers to the secrets of a body and of a successful answer; `*` stands for every item and every key. */
function secretsOf(document: BundledDocument, operation: Operation): Record<string, string[]> | undefined {
  const pointers = [operation.requestBody?.pointer];
  const body = pointers.flatMap((pointer) => secretsAt(document, pointer));
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
  // The same schemas may be reached by very many ways, of which few lead to a secret.
  if (!isObject(node) || above.includes(node) || !leadsToSecret(document, node)) return [];
  if (isSecret(node)) return [pointer];
  const within = [...above, node];
  const into = (schema: unknown, token: string) =>
    isObject(schema) ? secretsIn(document, schema, `${pointer}${token}`, within) : [];
  const { $ref, properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = node;
  return [
    ...($ref === undefined ? [] : into(deref<Schema>(document, { $ref }), "")),
    ...[...allOf, ...oneOf, ...anyOf].flatMap((schema) => into(schema, "")),
    ...Object.entries(properties).flatMap(([name, schema]) =>
      into(schema, `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
    ),
    ...into(items, "/*"),
    ...into(additionalProperties, "/*"),
  ];
}

const leading = new WeakMap<BundledDocument, ReadonlySet<unknown>>();

/** Whether a secret can be reached from a schema, over references too. */
function leadsToSecret(document: BundledDocument, node: Schema): boolean {
  let known = leading.get(document);
  if (known === undefined) {
    known = hasSecret(document) ? nodesToSecrets(document) : new Set();
    leading.set(document, known);
  }
  return known.has(node);
}

function hasSecret(node: object): boolean {
  if (isObject(node) && isSecret(node)) return true;
  return Object.values(node).some((child: unknown) => typeof child === "object" && child !== null && hasSecret(child));
}

/** Every node of the document from which a secret can be reached: backwards from the secrets. */
function nodesToSecrets(document: BundledDocument): ReadonlySet<unknown> {
  const above = new Map<unknown, unknown[]>();
  const found = new Set<unknown>();
  const waiting: unknown[] = [document];
  const secrets: unknown[] = [];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isObject(node) && isSecret(node)) secrets.push(node);
    const target = isObject(node) && typeof node["$ref"] === "string" ? deref(document, node) : undefined;
    for (const child of [...Object.values(Object(node) as object), target]) {
      if (typeof child !== "object" || child === null) continue;
      const before = above.get(child);
      if (before === undefined) {
        waiting.push(child);
        above.set(child, [node]);
      } else before.push(node);
    }
  }
  for (let node = secrets.pop(); node !== undefined; node = secrets.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    secrets.push(...(above.get(node) ?? []));
  }
  return found;
}

function isSecret(schema: Schema): boolean {
  return schema["x-secret"] === true || schema["format"] === "password" || schema["writeOnly"] === true;
}
