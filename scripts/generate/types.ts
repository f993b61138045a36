// The only file that imports openapi-typescript.
import { createRequire } from "node:module";
import type { GlobalContext, OpenAPI3, SchemaObject, TransformNodeOptions } from "openapi-typescript";
import type ts from "typescript";
import type { BundledDocument } from "../document/redocly.js";
import { featuresOf } from "../document/features.js";
import { decoded } from "../document/schema-references.js";
import { forTypes } from "./for-types.js";
import { withNamedParameters } from "./named-parameters.js";
import { withNamedSchemas } from "./named-types.js";
import { printed } from "./print.js";
import { whatIsSent } from "./request-types.js";
import { banner } from "./literal.js";

// Required and not imported: an import reads through all of the compiler for the names of its exports first.
const require = createRequire(import.meta.url);
// Its main module loads a Redocly of its own to check and to bundle; these are the parts of it that are needed here.
const part = (file: string): unknown => require(`openapi-typescript/dist/${file}.cjs`);
const transformSchema = part("transform/index") as typeof import("openapi-typescript").transformSchema;
const { resolveRef, scanDiscriminators } = part("lib/utils") as typeof import("openapi-typescript");
const { NULL, STRING, stringToAST, tsIntersection, tsLiteral, tsUnion } = part(
  "lib/ts",
) as typeof import("openapi-typescript");
const { factory, isTypeAliasDeclaration } = require("typescript") as typeof ts;

/** A reference in parts, as openapi-typescript has it. */
interface Reference {
  readonly uri: string | null;
  readonly pointer: string[];
}

// It reads the name of every property as a part of a URI, ends at a name such as `50%`, and takes an eighth of its time for that.
const library = createRequire(require.resolve("openapi-typescript"));
const references = library("@redocly/openapi-core/lib/ref-utils.js") as { parseRef: (reference: string) => Reference };
const known = new Map<string, Reference>();
const mostKnown = 50_000;
references.parseRef = (reference) => {
  const { uri, pointer } = known.get(reference) ?? parsed(reference);
  // What asks takes parts away.
  return { uri, pointer: [...pointer] };
};

function parsed(reference: string): Reference {
  const [uri = "", pointer = ""] = reference.split("#/");
  const parts = pointer.split("/").map((part) => decoded(part.replaceAll("~1", "/").replaceAll("~0", "~")));
  const result = { uri: uri.replace(/#$/, "") || null, pointer: parts.filter((part) => part !== "") };
  if (known.size >= mostKnown) known.clear();
  known.set(reference, result);
  return result;
}

/** openapi-typescript's own defaults, but for one. */
const options = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A field with a default may be left out of a request, and no answer is known to have it.
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
} satisfies Partial<GlobalContext>;

/**
 * The types of the document's paths, operations and components. It is openapi-typescript's transformation without the
 * checking and bundling that its main function does first: a bundle has both behind it, and they take most of the time.
 */
export function types(document: BundledDocument): {
  readonly text: string;
  /** The schemas that have an interface of their name. */
  readonly named: ReadonlySet<string>;
} {
  const { declarations: schemas, named, nameOf, isTaken } = withNamedSchemas(declared(document));
  const declarations = withNamedParameters(schemas, isTaken);
  const widened = whatIsSent(declarations, nameOf);
  return { text: `// ${banner}\n${printed(declarations, { instead: nameOf, widened })}`, named };
}

/** Alone, so that its copy of the document is gone while its result is printed. */
function declared(document: BundledDocument): ts.Node[] {
  const readWriteMarkers = featuresOf(document).marks;
  const settings = { ...options, readWriteMarkers };
  // The bundle was checked against OpenAPI's structure, which is what openapi-typescript's type describes.
  const input = forTypes(document) as unknown as OpenAPI3;
  const discriminators = scanDiscriminators(withUnions(input), settings);
  const context: Omit<GlobalContext, "redoc"> = {
    ...settings,
    discriminators,
    injectFooter: [],
    postTransform: readWriteMarkers ? inOneDirection : undefined,
    transform: openList,
    transformProperty: undefined,
    resolve: ($ref) => resolveRef(input, $ref, settings),
  };
  // Redocly's configuration is for the part that is left out.
  const nodes = transformSchema(input, context as GlobalContext);
  return readWriteMarkers ? nodes.flatMap(marked) : nodes;
}

/**
 * The same document, of which only those paths and schemas are listed that say something of a discriminator or make one
 * schema of others; the rest is there by name. Looking through all of it takes a sixth of the time that the types take.
 */
function withUnions(input: OpenAPI3): OpenAPI3 {
  return {
    ...input,
    ...(input.paths !== undefined && { paths: withThoseListed(input.paths) }),
    components: { ...input.components, schemas: withThoseListed(input.components?.schemas ?? {}) },
  };
}

function withThoseListed<Nodes extends Readonly<Record<string, object>>>(nodes: Nodes): Nodes {
  const known = new Map<object, boolean>();
  const listed = Object.entries(nodes).filter(([, node]) => saysOf(node, known));
  // The others stay where a name leads to them.
  return Object.create(nodes, Object.getOwnPropertyDescriptors(Object.fromEntries(listed))) as Nodes;
}

function saysOf(node: unknown, known: Map<object, boolean>): boolean {
  // A schema may be true or false.
  if (typeof node !== "object" || node === null) return false;
  const before = known.get(node);
  if (before !== undefined) return before;
  const says =
    "discriminator" in node || "allOf" in node || Object.values(node).some((child: unknown) => saysOf(child, known));
  known.set(node, says);
  return says;
}

/** A body is what may be sent, an answer what may come back, of a schema that marks properties as one or the other. */
function inOneDirection(type: ts.TypeNode, { path = "" }: TransformNodeOptions): ts.TypeNode | undefined {
  // After the media type the path leads on into the schema.
  if (!/\/content\/[^/]+$/.test(path)) return undefined;
  const helper = /\/(?:requestBody|requestBodies\/[^/]+)\/content\//.test(path) ? "Writable" : "Readable";
  return factory.createTypeReferenceNode(helper, [type]);
}

// An open list of words, `"A" | (string & {})`, would be taken for an object.
const plain = "string | number | boolean | null | undefined";
const lists = (helper: string) =>
  `T extends (infer E)[] ? ${helper}<E>[] : T extends readonly (infer E)[] ? readonly ${helper}<E>[]`;

/**
 * The helpers of openapi-typescript know no readonly lists, and forbid to send what is readOnly; OpenAPI only does not
 * demand it.
 */
const helpers: Readonly<Record<string, string>> = {
  Readable: `export type Readable<T> = T extends ${plain} ? T : T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : ${lists("Readable")} : T extends object ? { [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]> } : T;`,
  Writable: `export type Writable<T> = T extends ${plain} ? T : T extends $Read<infer U> ? Writable<U> : T extends $Write<infer U> ? Writable<U> : ${lists("Writable")} : T extends object ? { [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]> } & { [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: Writable<T[K]> } : T;`,
};

function marked(node: ts.Node): ts.Node[] {
  const helper = isTypeAliasDeclaration(node) ? helpers[node.name.text] : undefined;
  return helper === undefined ? [node] : (stringToAST(helper) as ts.Node[]);
}

/** A list of known values to which more may come: a text that is none of them fits too. */
function openList(schema: SchemaObject): ts.TypeNode | undefined {
  const known: unknown = Object(schema)["x-extensible-enum"];
  if (!Array.isArray(known)) return undefined;
  const rest = tsIntersection([STRING, factory.createTypeLiteralNode([])]);
  const nullable = [schema.type].flat().includes("null");
  return tsUnion([...known.map(tsLiteral), rest, ...(nullable ? [NULL] : [])]);
}
