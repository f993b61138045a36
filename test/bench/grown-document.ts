import { at, keysOf, operationsOf } from "../../scripts/document/document.js";

type Document = Readonly<Record<string, unknown>>;

const schemas = "#/components/schemas/";

/**
 * A document with as many operations as wanted: the first one as it is, and copies of it with a path, an operationId, a
 * command and schemas of their own.
 */
export function grownDocument(document: Document, count: number): Document {
  const [operation] = operationsOf(document);
  if (operation === undefined) throw new Error("The document has no operation to copy.");
  const method = keysOf(operation.pointer).at(-1) ?? "";
  const pathItem = at(document, "/paths") as Record<string, Record<string, unknown>>;
  const node = pathItem[operation.path]?.[method];
  const names = reachableSchemas(document, node);
  const copies = Array.from({ length: count - 1 }, (_, index) => String(index + 2));
  const renamed = (value: unknown, suffix: string) =>
    mapStrings(value, (text) => (names.has(text) ? `${text}${suffix}` : text));
  const paths = copies.map((suffix) => {
    const own = Object.entries(renamed(node, suffix) as object).map(([key, value]): [string, unknown] => [
      key,
      key === "operationId" || key === "x-command" ? `${String(value)}${suffix}` : value,
    ]);
    return [`${operation.path}${suffix}`, { [method]: Object.fromEntries(own) }];
  });
  const grown = copies.flatMap((suffix) =>
    [...names].map((ref) => [`${keysOf(ref).at(-1)}${suffix}`, renamed(at(document, ref.slice(1)), suffix)]),
  );
  const components = at(document, "/components") as Document;
  return {
    ...document,
    paths: { [operation.path]: { [method]: node }, ...Object.fromEntries(paths) },
    components: { ...components, schemas: { ...Object(components["schemas"]), ...Object.fromEntries(grown) } },
  };
}

/** References to the schemas that a node uses itself; what stands in shared responses stays shared. */
function reachableSchemas(document: Document, node: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): unknown =>
    mapStrings(value, (text) => {
      if (text.startsWith(schemas) && !found.has(text)) {
        found.add(text);
        visit(at(document, text.slice(1)));
      }
      return text;
    });
  visit(node);
  return found;
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}
