import { operationsOf, type Operation } from "./document.js";
import type { Finding } from "./problem.js";
import type { BundledDocument } from "./bundled.js";

/** The operations with an operationId that another one has already. OpenAPI allows none. */
export function alikeIds(document: BundledDocument): Finding[] {
  const declared = operationsOf(document).filter(({ declaredId }) => declaredId !== undefined);
  return pairs(declared, ({ declaredId = "" }) => declaredId).map(([first, { pointer, declaredId }]) => ({
    pointer,
    message: (place) =>
      `The operationId ${declaredId} is that of ${title(first)} at ${place(first.pointer)} too. Give each operation its own.`,
  }));
}

/** The operations whose name in code another one has already. */
export function alikeNames(operations: readonly Operation[]): Finding[] {
  const method = ({ operationId }: Operation) => operationId.charAt(0).toLowerCase() + operationId.slice(1);
  return pairs(operations, method).map(([first, second]) => ({
    pointer: second.pointer,
    message: (place) =>
      `${title(second)} would be called ${method(second)}, as ${title(first)} at ${place(first.pointer)} is. Give one of them another operationId.`,
  }));
}

/** Each with the first that has the same key. */
function pairs(operations: readonly Operation[], key: (operation: Operation) => string): [Operation, Operation][] {
  const seen = new Map<string, Operation>();
  return operations.flatMap((operation): [Operation, Operation][] => {
    const first = seen.get(key(operation));
    if (first !== undefined) return [[first, operation]];
    seen.set(key(operation), operation);
    return [];
  });
}

function title({ method, path }: Operation): string {
  return `${method} ${path}`;
}
