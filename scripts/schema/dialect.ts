import type { Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/** Turns one schema object of a document, without those below it, into the keywords of draft 2020-12. */
export type Dialect = (schema: Schema) => Schema;

/** The dialect that the document's schemas are written in: OpenAPI 3.1 has JSON Schema's own, OpenAPI 3.0 an older one. */
export function dialectOf(document: BundledDocument): Dialect {
  return String(document["openapi"]).startsWith("3.0") ? fromOpenApi30 : (schema) => schema;
}

function fromOpenApi30(schema: Schema): Schema {
  // A Reference Object: what stands beside it is to be ignored.
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  const { nullable, minimum, exclusiveMinimum, maximum, exclusiveMaximum, ...rest } = schema;
  const limits = {
    ...(minimum !== undefined && { [exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"]: minimum }),
    ...(maximum !== undefined && { [exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"]: maximum }),
    ...(typeof exclusiveMinimum === "number" && { exclusiveMinimum }),
    ...(typeof exclusiveMaximum === "number" && { exclusiveMaximum }),
  };
  // `nullable` adds to a type: without one it says nothing, and a list of options must list null itself.
  return {
    ...rest,
    ...limits,
    ...(nullable === true && rest.type !== undefined && { type: [...[rest.type].flat(), "null"] }),
  };
}
