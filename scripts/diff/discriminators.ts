import { at, entries, isObject, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Reason, Rule } from "./change.js";
import type { Direction } from "./difference.js";
import type { PartPair } from "./pairs.js";
import type { Ref } from "./folded.js";
import { listed } from "./phrases.js";
import { same } from "./same.js";

type Node = Readonly<Record<string, unknown>>;

/** What decides between alternatives: a field, and which of its values names which alternative. */
interface Discriminator {
  readonly field: string;
  /** The alternative of each value, by its reference; those of which the schema itself says the values are left out. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Compares the values by which alternatives are told apart. No schema refuses a wrong one, but who reads a discriminator
 * does: so it may break, and no value shows it.
 */
export function compareDiscriminators(
  base: BundledDocument,
  head: BundledDocument,
  pairs: readonly PartPair[],
): Reason[] {
  if (!hasDiscriminator(base, new Set()) && !hasDiscriminator(head, new Set())) return [];
  const reasons = new Map<string, Reason>();
  const isUntouched = untouched(base, head);
  for (const { operation, base: old, head: now } of pairs) {
    if (isUntouched(old.schema.schema, now.schema.schema)) continue;
    const seen = new Map<unknown, Set<unknown>>();
    const visit = (
      { schema: one, pointer: here }: Ref,
      { schema: other, pointer: there }: Ref,
      path: readonly string[],
    ): void => {
      if (!isObject(one) || !isObject(other) || seen.get(one)?.has(other)) return;
      seen.set(one, (seen.get(one) ?? new Set()).add(other));
      const [from, to] = [merged(base, one), merged(head, other)];
      const [origin, target] = [placeOf(one, here), placeOf(other, there)];
      const isStill = alternativesIn(to) > 1 || alternativesIn(from) === 0;
      const [was, is] = [discriminatorOf(base, from), discriminatorOf(head, to)];
      const isKept = (before: string, after: string) =>
        before === after || same(base, refTo(base, before), head, refTo(head, after));
      for (const { rule, message } of isStill ? judged(was, is, now.direction, path, isKept) : []) {
        const known = reasons.get(message);
        reasons.set(message, {
          rule,
          // Of an answer the schema still tells what comes; a discriminator only makes it easier to see.
          impact: now.direction === "answer" ? "minor" : "major",
          message: now.direction === "answer" ? message : `may break: ${message}`,
          operations: [...new Set([...(known?.operations ?? []), ...(operation === undefined ? [] : [operation])])],
          base: [...new Set([...(known?.base ?? []), `${origin}/discriminator`])],
          head: [...new Set([...(known?.head ?? []), `${target}/discriminator`])],
        });
      }
      for (const { step, old: a, now: b } of below({ schema: from, pointer: origin }, { schema: to, pointer: target }))
        visit(a, b, step === "" ? path : [...path, step]);
    };
    visit(old.schema, now.schema, []);
  }
  return [...reasons.values()];
}

/** Whether two schemas, and all that they lead to, are written alike, as most are in two versions of a document. */
function untouched(base: BundledDocument, head: BundledDocument): (old: unknown, now: unknown) => boolean {
  const texts = new Map<string, string | undefined>();
  const textOf = (reference: string): string | undefined => {
    if (texts.has(reference)) return texts.get(reference);
    const [old, now] = [base, head].map((document) => JSON.stringify(at(document, reference.slice(1))));
    const text = old === now ? old : undefined;
    texts.set(reference, text);
    return text;
  };
  return (old, now) => {
    const text = JSON.stringify(old);
    if (text === undefined || text !== JSON.stringify(now)) return false;
    const seen = new Set<string>();
    const waiting = [text];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const [, reference = ""] of next.matchAll(/"(#\/[^"]*)"/g)) {
        if (seen.has(reference)) continue;
        seen.add(reference);
        const target = textOf(reference);
        if (target === undefined) return false;
        waiting.push(target);
      }
    return true;
  };
}

interface Finding {
  readonly rule: Rule;
  readonly message: string;
}

function judged(
  old: Discriminator | undefined,
  now: Discriminator | undefined,
  direction: Direction,
  path: readonly string[],
  isKept: (before: string, after: string) => boolean,
): Finding[] {
  const field = [...path, (now ?? old)?.field ?? ""].join(".");
  if (old === undefined && now === undefined) return [];
  if (old === undefined || now === undefined) {
    if (direction === "answer" && now === undefined && (old?.names.size ?? 0) > 0)
      return [{ rule: "answer-widened", message: `${field} no longer tells which of the alternatives comes` }];
    return [];
  }
  if (old.field !== now.field)
    return [
      {
        rule: `${direction}-changed`,
        message: `${field} tells now which of the alternatives it is (it was ${old.field})`,
      },
    ];
  // What is said by the name of an alternative that is gone, new or another one is told with the alternative.
  const [from, to] = [[...old.names], [...now.names]];
  if (direction === "request") {
    const gone = from.filter(([name, one]) => !now.names.has(name) && to.some(([, other]) => isKept(one, other)));
    const message = `${field} no longer names an alternative by ${shown(gone)}`;
    return gone.length === 0 ? [] : [{ rule: "request-narrowed", message }];
  }
  const come = to.filter(([name, one]) => !old.names.has(name) && from.some(([, other]) => isKept(other, one)));
  const message = `${field} may now name an alternative by ${shown(come)}`;
  return come.length === 0 ? [] : [{ rule: "answer-widened", message }];
}

function shown(names: readonly (readonly [string, string])[]): string {
  return listed(
    names.map(([name]) => name),
    "or",
  );
}

function alternativesIn(schema: Node): number {
  return [schema["oneOf"] ?? [], schema["anyOf"] ?? []].flat().length;
}

function refTo(document: BundledDocument, target: string): Ref {
  const pointer = target.startsWith("#/") ? target.slice(1) : target;
  return { schema: target.startsWith("#/") ? at(document, pointer) : undefined, pointer };
}

function discriminatorOf(document: BundledDocument, schema: Node): Discriminator | undefined {
  const { discriminator } = schema;
  if (!isObject(discriminator) || typeof discriminator["propertyName"] !== "string") return undefined;
  const field = discriminator["propertyName"];
  const mapping = entries(discriminator["mapping"]).map(([name, target]) => [name, reference(String(target))] as const);
  const branches = [schema["oneOf"], schema["anyOf"]]
    .flat()
    .flatMap((branch) => (isObject(branch) && typeof branch["$ref"] === "string" ? [branch["$ref"]] : []));
  const targets = new Set([...branches, ...mapping.map(([, target]) => target)]);
  const names = [...targets].flatMap((target): (readonly [string, string])[] => {
    if (isSaid(document, merged(document, { $ref: target }), field)) return [];
    const own = mapping.filter(([, one]) => one === target);
    return own.length > 0 ? own : [[nameIn(target), target]];
  });
  return { field, names: new Map(names) };
}

/** A mapping leads to a schema by a reference, or by its name alone. */
function reference(target: string): string {
  return /^[\w.-]+$/.test(target) ? `#/components/schemas/${target}` : target;
}

function nameIn(target: string): string {
  return (target.split("/").at(-1) ?? target).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Whether an alternative says itself which values its field has, so that its schema tells what changes. */
function isSaid(document: BundledDocument, branch: Node, field: string): boolean {
  const own = Object(branch["properties"]) as Node;
  if (isObject(own[field])) {
    const said = merged(document, own[field]);
    if ("const" in said || "enum" in said) return true;
  }
  return [branch["allOf"]].flat().some((part) => isObject(part) && isSaid(document, merged(document, part), field));
}

/** A schema with what it refers to. */
function merged(document: BundledDocument, schema: Node, trail: readonly string[] = []): Node {
  const { $ref, ...rest } = schema;
  if (typeof $ref !== "string" || !$ref.startsWith("#/") || trail.includes($ref)) return schema;
  const target = at(document, $ref.slice(1));
  return isObject(target) ? { ...merged(document, target, [...trail, $ref]), ...rest } : rest;
}

/** Where a schema stands, its reference followed. */
function placeOf({ $ref }: Node, pointer: string): string {
  return typeof $ref === "string" && $ref.startsWith("#/") ? $ref.slice(1) : pointer;
}

interface Below {
  /** The name of a field, or * for any; empty at the same value. */
  readonly step: string;
  readonly old: Ref;
  readonly now: Ref;
}

/** What stands below two schemas at the same place. */
function below(from: { schema: Node; pointer: string }, to: { schema: Node; pointer: string }): Below[] {
  const refAt = ({ schema, pointer }: typeof from, keyword: string, key?: string | number): Ref => ({
    schema: key === undefined ? schema[keyword] : (Object(schema[keyword]) as Node)[key],
    pointer: `${pointer}/${keyword}${key === undefined ? "" : `/${token(String(key))}`}`,
  });
  const named = ["properties", "patternProperties"].flatMap((keyword) =>
    entries(from.schema[keyword]).map(([name]) => ({
      step: name,
      old: refAt(from, keyword, name),
      now: refAt(to, keyword, name),
    })),
  );
  const single = ["items", "additionalProperties", "contains"].map((keyword) => ({
    step: "*",
    old: refAt(from, keyword),
    now: refAt(to, keyword),
  }));
  const lists = ["allOf", "oneOf", "anyOf", "prefixItems"].flatMap((keyword) => {
    const [old, now] = [[from.schema[keyword] ?? []].flat(), [to.schema[keyword] ?? []].flat()];
    const partner = (branch: unknown, index: number): number => {
      const { $ref } = Object(branch) as Node;
      const alike = $ref === undefined ? -1 : now.findIndex((one) => isObject(one) && one["$ref"] === $ref);
      return alike < 0 && old.length === now.length ? index : alike;
    };
    return old.map((branch, index) => ({
      step: keyword === "prefixItems" ? "*" : "",
      old: refAt(from, keyword, index),
      now: refAt(to, keyword, partner(branch, index)),
    }));
  });
  return [...named, ...single, ...lists];
}

function hasDiscriminator(node: unknown, seen: Set<unknown>): boolean {
  if (typeof node !== "object" || node === null || seen.has(node)) return false;
  seen.add(node);
  return (
    (isObject(node) && isObject(node["discriminator"])) ||
    Object.values(node).some((one) => hasDiscriminator(one, seen))
  );
}
