import type { Config, Document, ResolvedRefMap } from "@redocly/openapi-core";
import { isObject } from "./document.js";

type Core = typeof import("@redocly/openapi-core");

/**
 * Whether rules find nothing in a document of one file. Redocly alone follows each reference from each place where it
 * stands; here each is followed once. What is wrong, and where, is for Redocly to tell.
 *
 * @param document in which parts that say the same are one object, so that each is looked at once
 * @returns false also where it cannot be told: when a reference leads into another file or on to another reference
 */
export function isSound(core: Core, document: Document, rules: Config): boolean {
  const { parsed } = document;
  const references = isObject(parsed) ? referencesIn(parsed) : undefined;
  const specVersion = core.detectSpec(parsed);
  const types = core.normalizeTypes(rules.extendTypes(core.getTypes(specVersion), specVersion), rules);
  const { Root: rootType } = types;
  if (references === undefined || rootType === undefined) return false;
  const normalizedVisitors = core.normalizeVisitors(visitorsOf(core, rules, specVersion), types);
  const resolvedRefMap: ResolvedRefMap = new Map();
  for (const [reference, node] of references)
    resolvedRefMap.set(`${document.source.absoluteRef}::${reference}`, {
      resolved: true,
      node,
      document,
      nodePointer: reference,
      isRemote: false,
    });
  const ctx = { problems: [], specVersion, config: rules, visitorsData: {} };
  try {
    core.walkDocument({ document, rootType, normalizedVisitors, resolvedRefMap, ctx });
  } catch {
    // A rule did not survive a shape; it is told of as any other fault.
    return false;
  }
  return ctx.problems.length === 0;
}

type SpecVersion = ReturnType<Core["detectSpec"]>;
type Visitors = Parameters<Core["normalizeVisitors"]>[0];

/** As Redocly makes them of rules. */
function visitorsOf(core: Core, rules: Config, version: SpecVersion): Visitors {
  return rules.getRulesForSpecVersion(core.getMajorSpecVersion(version)).flatMap((set) =>
    // The shape of a rule set depends on the version, but for that rules make visitors.
    Object.entries(set as Readonly<Record<string, (settings: unknown) => Visitors[number]["visitor"]>>).flatMap(
      ([ruleId, make]) => {
        const settings = rules.getRuleSettings(ruleId, version);
        if (settings.severity === "off") return [];
        return [make(settings)].flat().map((visitor) => ({ severity: "error" as const, ruleId, visitor }));
      },
    ),
  );
}

/** A pointer that everybody reads in one way. */
const plain = /^#(?:\/[\w.-]+)+$/;

/** What all references lead to; undefined when one is not plain, or leads to nothing or to another one. */
function referencesIn(document: object): ReadonlyMap<string, object> | undefined {
  const [references, names, seen] = [new Set<string>(), new Set<string>(), new Set<object>()];
  let isAlone = true;
  const collect = (node: object): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const key in node) {
      const child: unknown = Reflect.get(node, key);
      if (typeof child === "object" && child !== null) {
        collect(child);
        if (key === "discriminator")
          for (const name of Object.values(Object(Reflect.get(child, "mapping")))) names.add(String(name));
      } else if (key === "$ref" && typeof child === "string") references.add(child);
      // Redocly follows these too.
      else if (key === "externalValue" || key === "$anchor") isAlone = false;
    }
  };
  collect(document);
  const found = new Map<string, object>();
  for (const reference of [...references, ...names]) {
    const target = targetOf(document, reference);
    if (target !== undefined) found.set(reference, target);
    else if (references.has(reference)) isAlone = false;
  }
  return isAlone ? found : undefined;
}

function targetOf(document: object, reference: string): object | undefined {
  if (!plain.test(reference)) return undefined;
  let node: unknown = document;
  for (const key of reference.split("/").slice(1)) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = Reflect.get(node, key);
    if (typeof node === "object" && node !== null && "$ref" in node) return undefined;
  }
  return isObject(node) ? node : undefined;
}
