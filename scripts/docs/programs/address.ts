import type { Plan } from "./plan.js";

/** Where a call goes: the path with its values, and the query. */
export function addressOf(
  { path, parameters }: Plan,
  values: Readonly<Record<string, unknown>>,
): { readonly filled: string; readonly query: URLSearchParams } {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(values[name] ?? "")));
  const query = new URLSearchParams(
    parameters.flatMap(({ name, in: place, list }) => {
      const value = values[name];
      if (place !== "query" || value === undefined) return [];
      const texts = [value].flat().map((each) => (typeof each === "object" ? JSON.stringify(each) : String(each)));
      return list === "joined" ? [[name, texts.join(",")]] : texts.map((each) => [name, each]);
    }),
  );
  return { filled, query };
}
