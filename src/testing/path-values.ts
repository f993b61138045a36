/** A segment of a template that has parameters: their names, and where their values stand. */
interface Segment {
  readonly index: number;
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

/** By template; a document has only so many. */
const known = new Map<string, readonly Segment[]>();

/**
 * The values of the parameters in a path, decoded.
 *
 * @param template with `{name}` for parameters; the path belongs to it
 */
export function pathValues(template: string, path: string): Record<string, string> {
  const segments = known.get(template) ?? segmentsOf(template);
  known.set(template, segments);
  const parts = path.split("/");
  const found = segments.flatMap(({ index, names, pattern }) => {
    const values = pattern.exec(decoded(parts[index] ?? "")) ?? [];
    return names.map((name, place) => [name, values[place + 1] ?? ""] as const);
  });
  return Object.fromEntries(found);
}

function segmentsOf(template: string): Segment[] {
  return template.split("/").flatMap((segment, index) => {
    const names = [...segment.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
    const literals = segment
      .split(/\{[^{}]*\}/)
      .map((text) => decoded(text).replaceAll(/[$()*+./?[\\\]^{|}-]/g, "\\$&"));
    return names.length > 0 ? [{ index, names, pattern: new RegExp(`^${literals.join("(.+)")}$`, "s") }] : [];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
