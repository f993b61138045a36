import { isObject } from "./document.js";

const read = "OpenAPI 3.0 and 3.1 are read here";

/** Why it is not read, and at which node that stands. */
interface VersionProblem {
  readonly pointer: string;
  readonly message: string;
}

/** Why a parsed file is no document of a version that is read here; undefined when it is one. */
export function versionProblem(document: unknown): VersionProblem | undefined {
  if (!isObject(document) || !("openapi" in document || "swagger" in document))
    return {
      pointer: "",
      message: "This is not an OpenAPI document: it must be an object that begins with openapi: 3.1.0.",
    };
  const { openapi, swagger } = document;
  if (openapi === undefined)
    return {
      pointer: "/swagger",
      message: `This is Swagger ${String(swagger)}. ${read}: convert it first, for example with swagger2openapi.`,
    };
  if (typeof openapi !== "string")
    return { pointer: "/openapi", message: `openapi must be a text such as "3.1.0", not ${JSON.stringify(openapi)}.` };
  if (/^3\.[01](\.\d+)?(-.+)?$/.test(openapi)) return undefined;
  return { pointer: "/openapi", message: `openapi: ${openapi} is another version. ${read}.` };
}

/** The same for what can be linted: workflows of such documents, too. */
export function lintProblem(document: unknown): ReturnType<typeof versionProblem> {
  const { arazzo } = Object(document) as { readonly arazzo?: unknown };
  return typeof arazzo === "string" && /^1\.0\.\d+$/.test(arazzo) ? undefined : versionProblem(document);
}
