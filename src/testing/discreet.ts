/** Headers whose secrets can be read by name, but are not shown by what prints, spreads or serializes them. */
export function discreet(
  headers: Readonly<Record<string, string>>,
  secret: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    Object.defineProperty(result, name, { value, enumerable: !secret.has(name) });
  return Object.freeze(result);
}
