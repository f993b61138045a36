import { property } from "./json.js";

/** A documented parameter of the path or the query. */
export interface PlacedParameter {
  readonly place: "path" | "query";
  readonly name: string;
  /** With its references followed. */
  readonly schema: unknown;
}

/** The values of parameters as the document has them, where a model may rely on them: the request was found good before. */
export function parameterValues(
  parameters: readonly PlacedParameter[],
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): Record<string, unknown> {
  return Object.fromEntries(
    parameters.flatMap(({ place, name, schema }) => {
      const given = place === "query" ? query.getAll(name) : [path[name] ?? ""];
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
