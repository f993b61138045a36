import { at, isObject } from "./document.js";
import { referencesOf, visitSchemas, type References } from "./schema-references.js";

/** As far as it is looked at here: a finding of Redocly's. */
interface Found {
  readonly ruleId: string;
  readonly message: string;
  readonly severity: "error" | "warn";
  readonly location: readonly {
    readonly pointer?: string | undefined;
    readonly source: { readonly absoluteRef: string };
  }[];
}

/**
 * Tells apart what Redocly finds wrong though draft 2020-12 allows it in the schemas of OpenAPI 3.1: true and false where
 * Redocly wants an object, and references by `$id` and `$anchor`, which it takes for files.
 *
 * @param unknownKeywords what a keyword is that is not known: in a schema of 3.1 it says something to somebody else, or is
 *   a slip of the pen
 * @returns the findings that are left; a reference to another place names that place
 */
export function withoutDraft2020<Finding extends Found>(
  document: unknown,
  file: string,
  findings: readonly Finding[],
  unknownKeywords: "error" | "warn",
): Finding[] {
  if (!isObject(document) || !String(document["openapi"]).startsWith("3.1")) return [...findings];
  let known: References | undefined;
  let schemas: ReadonlySet<object> | undefined;
  const isSchema = (node: unknown): boolean =>
    typeof node === "object" && node !== null && (schemas ??= schemasIn(document)).has(node);
  return findings.flatMap((finding) => {
    const [place] = finding.location;
    if (finding.ruleId === "struct") {
      if (finding.message.startsWith("Expected type `Schema` (object) but got `boolean`")) return [];
      const isUnknown =
        /^Property `.*` is not expected here/.test(finding.message) && place?.source.absoluteRef === file;
      const above = place?.pointer?.replace(/^#/, "").replace(/\/[^/]*$/, "") ?? "";
      return [isUnknown && isSchema(at(document, above)) ? { ...finding, severity: unknownKeywords } : finding];
    }
    // Identifiers of other files come into the document only when it is bundled.
    if (place?.pointer === undefined || place.source.absoluteRef !== file) return [finding];
    const pointer = place.pointer.replace(/^#/, "");
    const node = at(document, pointer);
    const reference = isObject(node) ? node["$ref"] : undefined;
    if (finding.ruleId !== "no-unresolved-refs" || typeof reference !== "string") return [finding];
    known ??= referencesOf(document);
    const target = known.resolve(reference, known.baseAt(pointer));
    if (typeof target !== "string") return [];
    return [{ ...finding, message: /^(?:https?|urn):/.test(reference) ? target : finding.message }];
  });
}

function schemasIn(document: unknown): ReadonlySet<object> {
  const found = new Set<object>();
  visitSchemas(document, (schema, _pointer, base) => {
    found.add(schema);
    return base;
  });
  return found;
}
