/** Something that stands under a method and a path template, such as an operation. */
export interface Route {
  /** Upper case. */
  readonly method: string;
  /** With `{name}` for parameters, also within a segment: `/files/{name}.{format}`. */
  readonly path: string;
}

/** What may follow in a path: the route that ends here, or the next segment. */
interface Branch<Found> {
  found?: Found;
  /** By the segment as it reads after decoding. */
  readonly literal: Map<string, Branch<Found>>;
  /** Segments that are partly literal, in the order of the document. */
  readonly mixed: { readonly template: string; readonly pattern: RegExp; readonly branch: Branch<Found> }[];
  /** A whole segment that is a parameter. */
  any?: Branch<Found>;
}

/**
 * Finds the route that a request belongs to. In each segment a literal wins over one that is partly literal, and that one
 * over a parameter (OpenAPI, Path Templating Matching); percent-encoded and plain spellings are the same. The time does
 * not depend on how many routes there are.
 *
 * @returns for method (upper case) and the path of a URL, percent-encoded, the route; undefined when there is none
 */
export function makeRouter<Found extends Route>(
  routes: Iterable<Found>,
): (method: string, path: string) => Found | undefined {
  const root = branch<Found>();
  for (const route of routes) {
    const end = [route.method, ...route.path.split("/")].reduce(descend, root);
    end.found ??= route;
  }
  return (method, path) => find(root, [method, ...path.split("/").map(decoded)], 0);
}

function branch<Found>(): Branch<Found> {
  return { literal: new Map(), mixed: [] };
}

/** The branch for one segment of a template, made when there is none. */
function descend<Found>(at: Branch<Found>, segment: string): Branch<Found> {
  if (/^\{[^{}]*\}$/.test(segment)) return (at.any ??= branch());
  if (!/\{[^{}]*\}/.test(segment)) {
    const name = decoded(segment);
    const next = at.literal.get(name) ?? branch<Found>();
    at.literal.set(name, next);
    return next;
  }
  const template = segment.replaceAll(/\{[^{}]*\}/g, "{}");
  const known = at.mixed.find((one) => one.template === template);
  if (known !== undefined) return known.branch;
  const literals = template.split("{}").map((text) => decoded(text).replaceAll(/[$()*+./?[\\\]^{|}-]/g, "\\$&"));
  const next = branch<Found>();
  at.mixed.push({ template, pattern: new RegExp(`^${literals.join("(.+)")}$`, "s"), branch: next });
  return next;
}

function find<Found>(at: Branch<Found>, segments: readonly string[], index: number): Found | undefined {
  const segment = segments[index];
  if (segment === undefined) return at.found;
  const literal = at.literal.get(segment);
  const found = literal && find(literal, segments, index + 1);
  if (found !== undefined) return found;
  for (const { pattern, branch: next } of at.mixed) {
    const inner = pattern.test(segment) ? find(next, segments, index + 1) : undefined;
    if (inner !== undefined) return inner;
  }
  return at.any && segment !== "" ? find(at.any, segments, index + 1) : undefined;
}

/** A path or a segment as it reads; a lone % is no escape and stays. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
