// The only file that imports openapi-typescript.
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { BundledDocument } from "../redocly.js";
import { banner } from "./literal.js";

/** The types of the document's paths, operations and components. */
export async function types(document: BundledDocument): Promise<string> {
  // The bundle was checked against OpenAPI's structure, which is what openapi-typescript's type describes.
  const input = structuredClone(document) as unknown as OpenAPI3;
  return `// ${banner}\n${astToString(await openapiTS(input, { silent: true }))}`;
}
