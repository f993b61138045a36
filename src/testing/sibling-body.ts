import { replaced } from "./error-body.js";
import { sibling } from "./ids.js";
import { entries, follow, isObject, property, textAt } from "./json.js";

/** Makes the answers of one operation out of its example, each with ids of its own. */
export interface SiblingBodies {
  /** The next answer; the first is the example itself, with as many items as were asked for. */
  next(example: unknown, request: unknown): unknown;
  /** As it would be for the first request, without counting it. */
  plain(example: unknown, request: unknown): unknown;
}

type Path = readonly string[];

/** A list that has as many items as a field of the request says. */
interface Counted {
  readonly path: Path;
  readonly field: string;
}

/** More items than this are not made, whatever is asked for. */
const mostItems = 10_000;

/**
 * Which texts are ids is not said anywhere, so all change, but those that may not: where `obeys` refuses the body with
 * another text (an option of a list, a constant) it stays. A number is an id where it is the receipt. How many items a list
 * has is said by `x-count-from`.
 *
 * @param schema of the answer
 * @param receipt the field that proves an order
 */
export function siblingBodies(
  document: object,
  schema: unknown,
  obeys: (body: unknown) => boolean,
  receipt?: string,
): SiblingBodies {
  const counted = countedIn(document, schema, [], 0);
  const changeable = new Map<string, boolean>();
  const itemsSoFar = new Map<string, number>();
  let orders = 0;

  /** Whether the texts at a place may change; asked once, with the example. */
  function mayChange(example: unknown, path: Path, text: string): boolean {
    const key = `${path.join("/")}\n${text}`;
    // Near ones and far ones: a day of a month can be counted up only so far.
    const known = changeable.get(key) ?? [1, 9_999].every((n) => obeys(replaced(example, path, sibling(text, n))));
    changeable.set(key, known);
    return known;
  }

  /** @param n how many orders there were before; `before`: how many items of each counted list */
  function made(example: unknown, request: unknown, n: number, before: (list: string) => number): unknown {
    let body = changed(example, n, (path, text) => !inCounted(path) && mayChange(example, path, text));
    const number = receipt === undefined ? undefined : property(example, receipt);
    if (typeof number === "number" && receipt !== undefined) body = replaced(body, [receipt], number + n);
    for (const { path, field } of counted) {
      const items = at(example, path);
      if (!Array.isArray(items) || items.length === 0) continue;
      const wanted = countIn(request, field) ?? items.length;
      const list = path.join("/");
      const made = Array.from({ length: wanted }, (_, index) => {
        const number = before(list) + index;
        const round = Math.floor(number / items.length) * items.length;
        const place = number % items.length;
        return changed(items[place], round, (inner, text) =>
          mayChange(example, [...path, String(place), ...inner], text),
        );
      });
      body = replaced(body, path, made);
    }
    return body;
  }

  function inCounted(path: Path): boolean {
    return counted.some((list) => list.path.every((key, index) => path[index] === key));
  }

  return {
    next(example, request) {
      const body = made(example, request, orders, (list) => itemsSoFar.get(list) ?? 0);
      orders += 1;
      for (const { path } of counted) {
        const list = path.join("/");
        const items = at(body, path);
        itemsSoFar.set(list, (itemsSoFar.get(list) ?? 0) + (Array.isArray(items) ? items.length : 0));
      }
      return body;
    },
    plain: (example, request) => (counted.length === 0 ? example : made(example, request, 0, () => 0)),
  };
}

/** A value whose texts are siblings; those of a list are as far apart as the list is long, so that none is another's. */
function changed(
  value: unknown,
  n: number,
  may: (path: Path, text: string) => boolean,
  path: Path = [],
  stride = 1,
): unknown {
  if (n === 0) return value;
  if (typeof value === "string") return may(path, value) ? sibling(value, n * stride) : value;
  if (Array.isArray(value))
    return value.map((item, index) => changed(item, n, may, [...path, String(index)], stride * value.length));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, changed(item, n, may, [...path, key], stride)]),
  );
}

function countIn(request: unknown, field: string): number | undefined {
  const count = property(request, field);
  return typeof count === "number" && Number.isInteger(count) && count >= 0 ? Math.min(count, mostItems) : undefined;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce(property, value);
}

/** The counted lists of a schema, below objects. Deeper than any that a person writes is a circle. */
function countedIn(document: object, schema: unknown, path: Path, depth: number): Counted[] {
  const node = follow(document, schema);
  if (!isObject(node) || depth > 8) return [];
  const field = textAt(node, "x-count-from");
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => [property(node, keyword) ?? []].flat());
  return [
    ...(field === undefined ? [] : [{ path, field }]),
    ...parts.flatMap((part) => countedIn(document, part, path, depth + 1)),
    ...entries(property(node, "properties")).flatMap(([name, inner]) =>
      countedIn(document, inner, [...path, name], depth + 1),
    ),
  ];
}
