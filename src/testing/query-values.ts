import { property } from "./json.js";

/** A documented parameter of the query. */
export interface QueryParameter {
  readonly name: string;
  /** With its references followed. */
  readonly schema: unknown;
}

/** The values of a query as the document has them, where a model may rely on them: the request was found good before. */
export function documentedQuery(
  parameters: readonly QueryParameter[],
  query: URLSearchParams,
): Record<string, unknown> {
  return Object.fromEntries(
    parameters.flatMap(({ name, schema }) => {
      const given = query.getAll(name);
      const value = given.length > 0 ? valueOf(given, schema) : property(schema, "default");
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function valueOf(given: readonly string[], schema: unknown): unknown {
  const types = [property(schema, "type") ?? []].flat();
  if (types.includes("array")) return given.map((text) => valueOf([text], property(schema, "items")));
  const [text = ""] = given;
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  if ((types.includes("integer") || types.includes("number")) && text.trim() !== "" && !Number.isNaN(Number(text)))
    return Number(text);
  return text;
}
