import { at, keysOf, type Operation, type Response } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/** An answer that several operations give. */
export interface SharedAnswer {
  readonly id: string;
  readonly name: string;
  readonly pointer: string;
  /** With which statuses. */
  readonly statuses: readonly string[];
  readonly response: Response;
}

/** The answers of the components that more than one operation gives: the page prints each once. */
export function sharedAnswers(
  document: BundledDocument,
  operations: readonly Operation[],
): ReadonlyMap<string, SharedAnswer> {
  const uses = new Map<string, { count: number; readonly statuses: Set<string> }>();
  for (const { responses } of operations) {
    const own = new Set<string>();
    for (const [status, { pointer }] of Object.entries(responses)) {
      const use = uses.get(pointer) ?? { count: 0, statuses: new Set() };
      if (!own.has(pointer)) use.count += 1;
      own.add(pointer);
      use.statuses.add(status);
      uses.set(pointer, use);
    }
  }
  const shared = [...uses].filter(([pointer, { count }]) => count > 1 && pointer.startsWith("/components/responses/"));
  return new Map(
    shared.map(([pointer, { statuses }]) => {
      const name = keysOf(pointer).at(-1) ?? "";
      const response = at(document, pointer) as Response; // by its pointer
      return [pointer, { id: `answer.${name}`, name, pointer, statuses: [...statuses], response }];
    }),
  );
}
