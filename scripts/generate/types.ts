// The only file that imports openapi-typescript.
import {
  astToString,
  resolveRef,
  scanDiscriminators,
  transformSchema,
  type GlobalContext,
  type OpenAPI3,
} from "openapi-typescript";
import type { BundledDocument } from "../document/redocly.js";
import { banner } from "./literal.js";

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
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
} satisfies Partial<GlobalContext>;

/**
 * The types of the document's paths, operations and components. It is openapi-typescript's transformation without the
 * checking and bundling that its main function does first: a bundle has both behind it, and they take most of the time.
 */
export function types(document: BundledDocument): string {
  // The bundle was checked against OpenAPI's structure, which is what openapi-typescript's type describes.
  const input = structuredClone(document) as unknown as OpenAPI3;
  const discriminators = scanDiscriminators(input, options);
  const context: Omit<GlobalContext, "redoc"> = {
    ...options,
    discriminators,
    injectFooter: [],
    postTransform: undefined,
    transform: undefined,
    transformProperty: undefined,
    resolve: ($ref) => resolveRef(input, $ref, options),
  };
  // Redocly's configuration is for the part that is left out.
  return `// ${banner}\n${astToString(transformSchema(input, context as GlobalContext))}`;
}
