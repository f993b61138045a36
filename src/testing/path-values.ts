/**
 * The values of the parameters in a path, decoded.
 *
 * @param template with `{name}` for parameters; the path belongs to it
 */
export function pathValues(template: string, path: string): Record<string, string> {
  const segments = path.split("/");
  const found = template.split("/").flatMap((segment, index) => {
    const names = [...segment.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
    const literals = segment
      .split(/\{[^{}]*\}/)
      .map((text) => decoded(text).replaceAll(/[$()*+./?[\\\]^{|}-]/g, "\\$&"));
    const values = new RegExp(`^${literals.join("(.+)")}$`, "s").exec(decoded(segments[index] ?? "")) ?? [];
    return names.map((name, place) => [name, values[place + 1] ?? ""] as const);
  });
  return Object.fromEntries(found);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
