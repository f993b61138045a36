import { at, entries, isObject, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Reason } from "./change.js";
import type { PartPair } from "./pairs.js";
import type { Part } from "./parts.js";
import { same } from "./same.js";

/** Compares what a client exports: a type for each schema, and a constant for each option list. */
export function compareExports(base: BundledDocument, head: BundledDocument): { reasons: Reason[]; pairs: PartPair[] } {
  const [old, now] = [schemas(base), schemas(head)];
  const reasons: Reason[] = [];
  const pairs: PartPair[] = [];
  const gone = [...old.keys()].filter((name) => !now.has(name));
  const come = new Set([...now.keys()].filter((name) => !old.has(name)));
  for (const name of gone) {
    const successor = [...come].find((other) => same(base, refOf(name, old), head, refOf(other, now)));
    if (successor !== undefined) come.delete(successor);
    reasons.push({
      rule: "name-removed",
      impact: "major",
      message:
        successor === undefined
          ? `the exported type ${name} is gone`
          : `the exported type ${name} is now called ${successor}`,
      operations: [],
      base: [pointer(name)],
      head: successor === undefined ? [] : [pointer(successor)],
      witness: {
        kind: "code",
        value: `import type { ${name} } from "…";`,
        before: "compiles",
        after: "does not compile",
      },
    });
  }
  for (const name of come)
    reasons.push({
      rule: "name-added",
      impact: "minor",
      message: `the exported type ${name} is new`,
      operations: [],
      base: [],
      head: [pointer(name)],
    });
  const [used, usedNow] = [inUse(base), inUse(head)];
  for (const [name, schema] of old) {
    const other = now.get(name);
    if (other === undefined) continue;
    const constant = compareConstant(name, schema, other);
    if (constant !== undefined) reasons.push(constant);
    // What no operation uses can still be used by its type.
    if (used.has(pointer(name)) && usedNow.has(pointer(name))) continue;
    pairs.push({ operation: undefined, base: typePart(name, schema), head: typePart(name, other) });
  }
  return { reasons, pairs };
}

/** Pointers of all that operations refer to. */
function inUse(document: BundledDocument): Set<string> {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isObject(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== "$ref" || typeof value !== "string") visit(value);
      else if (value.startsWith("#/") && !used.has(value.slice(1))) {
        used.add(value.slice(1));
        visit(at(document, value.slice(1)));
      }
    }
  };
  visit([document["paths"], document["webhooks"]]);
  return used;
}

function refOf(name: string, schemas: ReadonlyMap<string, unknown>): { schema: unknown; pointer: string } {
  return { schema: schemas.get(name), pointer: pointer(name) };
}

function typePart(name: string, schema: unknown): Part {
  return {
    kind: "type",
    key: `type ${name}`,
    direction: "type",
    name,
    required: true,
    isText: false,
    schema: { schema, pointer: pointer(name) },
    pointer: pointer(name),
    node: {},
    examples: [],
  };
}

function schemas(document: BundledDocument): Map<string, unknown> {
  return new Map(entries(at(document, "/components/schemas")));
}

function pointer(name: string): string {
  return `/components/schemas/${token(name)}`;
}

function compareConstant(name: string, old: unknown, now: unknown): Reason | undefined {
  const hasOptions = (schema: unknown) => isObject(schema) && Array.isArray(schema["enum"]);
  if (hasOptions(old) === hasOptions(now)) return undefined;
  const gone = hasOptions(old);
  return {
    rule: gone ? "name-removed" : "name-added",
    impact: gone ? "major" : "minor",
    message: gone
      ? `the exported constant ${name}, the list of its options, is gone`
      : `the exported constant ${name}, the list of its options, is new`,
    operations: [],
    base: [`${pointer(name)}/enum`],
    head: [`${pointer(name)}/enum`],
    witness: gone
      ? {
          kind: "code",
          value: `import { ${name} } from "…"; ${name}.length;`,
          before: "compiles",
          after: "does not compile",
        }
      : undefined,
  };
}
