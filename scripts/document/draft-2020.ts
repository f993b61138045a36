import { at, isObject } from "./document.js";
import { referencesOf, type References } from "./schema-references.js";

/** As far as it is looked at here: a finding of Redocly's. */
interface Found {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly {
    readonly pointer?: string | undefined;
    readonly source: { readonly absoluteRef: string };
  }[];
}

/**
 * Tells apart what Redocly finds wrong though draft 2020-12 allows it in the schemas of OpenAPI 3.1: true and false where
 * Redocly wants an object, and references by `$id` and `$anchor`, which it takes for files.
 *
 * @returns the findings that are left; a reference to another place names that place
 */
export function withoutDraft2020<Finding extends Found>(
  document: unknown,
  file: string,
  findings: readonly Finding[],
): Finding[] {
  if (!isObject(document) || !String(document["openapi"]).startsWith("3.1")) return [...findings];
  let known: References | undefined;
  return findings.flatMap((finding) => {
    if (finding.ruleId === "struct")
      return finding.message.startsWith("Expected type `Schema` (object) but got `boolean`") ? [] : [finding];
    const [place] = finding.location;
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
