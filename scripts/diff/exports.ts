import { isDeepStrictEqual } from "node:util";
import { at, entries, isObject, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Reason } from "./change.js";
import { compareSchemas } from "./compare.js";
import type { OperationsComparison, PartPair, PlacedDifference } from "./operations.js";
import type { Part } from "./parts.js";
import { writtenOut } from "./view.js";

/** Compares what the package exports: a type for each schema, and a constant for each option list. */
export function compareExports(
  base: BundledDocument,
  head: BundledDocument,
  visited: OperationsComparison["visited"],
): { reasons: Reason[]; differences: PlacedDifference[]; pairs: PartPair[] } {
  const [old, now] = [schemas(base), schemas(head)];
  const reasons: Reason[] = [];
  const differences: PlacedDifference[] = [];
  const pairs: PartPair[] = [];
  const gone = [...old.keys()].filter((name) => !now.has(name));
  const come = new Set([...now.keys()].filter((name) => !old.has(name)));
  for (const name of gone) {
    const successor = [...come].find((other) =>
      isDeepStrictEqual(writtenOut(base, old.get(name), []), writtenOut(head, now.get(other), [])),
    );
    if (successor !== undefined) come.delete(successor);
    reasons.push({
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
        value: `import type { ${name} } from "huaweicloud-scm";`,
        before: "compiles",
        after: "does not compile",
      },
    });
  }
  for (const name of come)
    reasons.push({
      impact: "minor",
      message: `the exported type ${name} is new`,
      operations: [],
      base: [],
      head: [pointer(name)],
    });
  for (const [name, schema] of old) {
    const other = now.get(name);
    if (other === undefined) continue;
    const constant = compareConstant(name, schema, other);
    if (constant !== undefined) reasons.push(constant);
    // What no operation uses can still be used by its type.
    if (visited.base.has(pointer(name)) && visited.head.has(pointer(name))) continue;
    const [before, part] = [typePart(name, schema), typePart(name, other)];
    const comparison = compareSchemas(
      { document: base, refs: [before.schema] },
      { document: head, refs: [part.schema] },
    );
    differences.push(
      ...comparison.differences.map(
        (difference) => ({ ...difference, direction: "type", operation: undefined, part }) as const,
      ),
    );
    pairs.push({ operation: undefined, base: before, head: part });
  }
  return { reasons, differences, pairs };
}

function typePart(name: string, schema: unknown): Part {
  return {
    kind: "type",
    key: `type ${name}`,
    name,
    required: true,
    schema: { schema, pointer: pointer(name) },
    pointer: pointer(name),
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
          value: `import { ${name} } from "huaweicloud-scm"; ${name}.length;`,
          before: "compiles",
          after: "does not compile",
        }
      : undefined,
  };
}
