import type { Config, Document, ResolvedRefMap } from "@redocly/openapi-core";
import { isObject } from "./document.js";
import { interned } from "./interned.js";

type Core = typeof import("@redocly/openapi-core");

/**
 * Whether rules find nothing in a document of one file. Redocly alone follows each reference from each place where it
 * stands; here each is followed once, and parts that say the same are looked at once. What is wrong, and where, is for
 * Redocly to tell.
 *
 * @param document its parts that say the same become one object
 * @returns undefined when it cannot be told, since a reference leads into another file or on to another reference; then
 *   the document stays as it is
 */
export function isSound(core: Core, document: Document, rules: Config): boolean | undefined {
  const { parsed } = document;
  const references = isObject(parsed) ? referencesIn(parsed) : undefined;
  if (references === undefined || !isObject(parsed)) return undefined;
  const specVersion = core.detectSpec(parsed);
  const types = core.normalizeTypes(rules.extendTypes(core.getTypes(specVersion), specVersion), rules);
  const { Root: rootType } = types;
  if (rootType === undefined) return undefined;
  const normalizedVisitors = core.normalizeVisitors(visitorsOf(core, rules, specVersion), types);
  interned(parsed);
  const resolvedRefMap: ResolvedRefMap = new Map();
  for (const reference of references)
    resolvedRefMap.set(`${document.source.absoluteRef}::${reference}`, {
      resolved: true,
      node: targetOf(parsed, reference),
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

/** All references; undefined when one is not plain, or points to nothing or to another one. */
function referencesIn(document: object): readonly string[] | undefined {
  const [references, names] = [new Set<string>(), new Set<string>()];
  let isAlone = true;
  const collect = (node: object): void => {
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
  const isPlain = (reference: string) => targetOf(document, reference) !== undefined;
  if (!isAlone || ![...references].every(isPlain)) return undefined;
  return [...references, ...[...names].filter(isPlain)];
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
