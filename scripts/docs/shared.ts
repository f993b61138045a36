import { at, keysOf, type Operation, type Response } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/** An answer that several operations give. */
export interface SharedAnswer {
  readonly id: string;
  readonly name: string;
  readonly pointer: string;
  readonly response: Response;
}

/** The answers of the components that more than one operation gives: the page prints each once. */
export function sharedAnswers(
  document: BundledDocument,
  operations: readonly Operation[],
): ReadonlyMap<string, SharedAnswer> {
  const uses = new Map<string, number>();
  for (const { responses } of operations)
    for (const pointer of new Set(Object.values(responses).map((response) => response.pointer)))
      uses.set(pointer, (uses.get(pointer) ?? 0) + 1);
  const shared = [...uses].filter(([pointer, count]) => count > 1 && pointer.startsWith("/components/responses/"));
  return new Map(
    shared.map(([pointer]) => {
      const name = keysOf(pointer).at(-1) ?? "";
      return [pointer, { id: `answer.${name}`, name, pointer, response: at(document, pointer) as Response }]; // by its pointer
    }),
  );
}
