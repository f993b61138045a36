/** The way from a value to one inside: names, and `*` for each item or each property that has no name of its own. */
export type Path = readonly string[];

/** Stands where a secret is, in what is shown. */
export const mask = "••••••••";

/** A value with what stands at the paths replaced; `replace` gets it with its own way. Null is no secret. */
export function replaced(
  value: unknown,
  paths: readonly Path[],
  replace: (secret: unknown, way: Path) => unknown,
): unknown {
  return paths.reduce((result, path) => at(result, path, [], replace), value);
}

function at(value: unknown, path: Path, way: Path, replace: (secret: unknown, way: Path) => unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value === null || value === undefined ? value : replace(value, way);
  const inside = (child: unknown, key: string) => at(child, rest, [...way, key], replace);
  if (Array.isArray(value)) return name === "*" ? value.map((item, index) => inside(item, String(index))) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, name === "*" || name === key ? inside(child, key) : child]),
  );
}

/** A value as it may be shown. */
export function masked(value: unknown, paths: readonly Path[]): unknown {
  return replaced(value, paths, () => mask);
}

/** The secrets of a value, with the way to each. */
export function secretsIn(value: unknown, paths: readonly Path[]): { readonly way: Path; readonly secret: unknown }[] {
  const found: { readonly way: Path; readonly secret: unknown }[] = [];
  replaced(value, paths, (secret, way) => {
    found.push({ way, secret });
    return secret;
  });
  return found;
}
