import { at, isObject, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { text } from "./read.js";

/** Operations that belong together by their first tag. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** Markdown. */
  readonly description: string;
  readonly operations: readonly Operation[];
}

/** In the order of the document's tags; after them tags that it does not list, and at the end what has none. */
export function groupsOf(document: BundledDocument, operations: readonly Operation[]): Group[] {
  const tags = document["tags"];
  const listed = (Array.isArray(tags) ? tags : []).filter(isObject);
  const byTag = new Map<string, Operation[]>(listed.map(({ name }) => [text(name), []]));
  const rest: Operation[] = [];
  for (const operation of operations) {
    const own = at(document, `${operation.pointer}/tags`);
    const [tag]: unknown[] = Array.isArray(own) ? own : [];
    if (typeof tag !== "string") rest.push(operation);
    else byTag.set(tag, [...(byTag.get(tag) ?? []), operation]);
  }
  const named = [...byTag].map(([name, grouped]) => ({
    id: `tag-${name.replaceAll(/\s+/g, "-")}`,
    name,
    description: text(listed.find((each) => each["name"] === name)?.["description"]),
    operations: grouped,
  }));
  const others = { id: "operations", name: named.length === 0 ? "Operations" : "Other operations", description: "" };
  return [...named, { ...others, operations: rest }].filter((group) => group.operations.length > 0);
}
