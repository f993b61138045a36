import { token } from "./document.js";

/** What is wrong with a part of a document. */
export interface PartFault {
  /** JSON pointer to it. */
  readonly pointer: string;
  readonly message: string;
}

/** As many levels as Redocly reads. */
const redoclyLevels = 100;
export const tooDeep = deeperThan(redoclyLevels);

function deeperThan(levels: number): string {
  return `This part is nested more than ${levels.toLocaleString("en-US")} levels deep. Refer to it by $ref.`;
}

/** Objects and lists. As many as the largest public documents have. */
const mostParts = 1_000_000;

/**
 * What nobody could read to its end. YAML's aliases let a part stand in many places, also in itself: then a document has no
 * end, or hundreds of times its size when it is written out.
 *
 * @param mostLevels how many levels who asks can read
 */
export function outOfBounds(data: unknown, mostLevels = redoclyLevels): PartFault | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const sizes = new Map<object, number>();
  const above = new Set<object>();
  const keys: string[] = [];
  const here = (message: string): PartFault => ({ pointer: keys.map((key) => `/${token(key)}`).join(""), message });

  /** The number of parts, or what is wrong. */
  const sizeOf = (node: object): number | PartFault => {
    if (above.has(node))
      return here("This part stands in itself by a YAML alias, so it has no end. Refer to it by $ref.");
    if (above.size > mostLevels) return here(deeperThan(mostLevels));
    const known = sizes.get(node);
    if (known !== undefined) return known;
    above.add(node);
    let size = 1;
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      if (typeof child !== "object" || child === null) continue;
      keys.push(key);
      const found = sizeOf(child);
      if (typeof found === "object") return found;
      size += found;
      if (size > mostParts && size > 10 * sizes.size)
        return here(
          `With its YAML aliases written out this part has more than ${mostParts.toLocaleString("en-US")} parts. Refer to what is used again by $ref.`,
        );
      keys.pop();
    }
    above.delete(node);
    sizes.set(node, size);
    return size;
  };

  const found = sizeOf(data);
  return typeof found === "object" ? found : undefined;
}
