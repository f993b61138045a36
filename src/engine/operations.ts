import { operations } from "../../generated/operations.js";

/** The operations of the API document, by operationId. */
export type OperationId = keyof typeof operations;

/** How an operation goes on the wire and what it does to the world, as the document says it. */
export interface OperationRow {
  readonly method: string;
  readonly path: string;
  /** Where each path and query parameter goes. */
  readonly parameters?: Readonly<Record<string, "path" | "query">>;
  readonly body: boolean;
  /** `none`: a repeated request is carried out again. `idempotent`: repeating changes nothing. */
  readonly idempotency: "none" | "idempotent";
  readonly chargesMoney?: true;
  /** The field of the answer that proves the success. Always there when the operation charges money. */
  readonly receipt?: string;
  /** What to look at when no answer came. Always there when the operation charges money. */
  readonly whenUnknown?: string;
}

/** The table under one row type, for code that treats all operations alike. */
export const operationTable: Readonly<Record<string, OperationRow>> = operations;

/** What may follow in a path: the operation that ends here, or the next segment; a parameter stands under {@link parameter}. */
interface Branch {
  id?: string;
  readonly next: Map<string, Branch>;
}

const parameter = "{}";
let root: Branch | undefined;

/**
 * The operation that a request belongs to, for calls that do not come from a typed method. A literal segment wins over a
 * parameter. The time does not depend on how many operations there are.
 *
 * @param path the path of the URL, percent-encoded, below the endpoint
 */
export function findOperation(method: string, path: string): string | undefined {
  root ??= branches();
  return find(root, [method, ...path.split("/")]);
}

function branches(): Branch {
  const tree: Branch = { next: new Map() };
  for (const [id, { method, path }] of Object.entries(operationTable)) {
    let branch = tree;
    for (const segment of [method, ...path.split("/")]) {
      const key = segment.startsWith("{") ? parameter : segment;
      const next: Branch = branch.next.get(key) ?? { next: new Map() };
      branch.next.set(key, next);
      branch = next;
    }
    branch.id ??= id;
  }
  return tree;
}

function find({ id, next }: Branch, [segment, ...rest]: readonly string[]): string | undefined {
  if (segment === undefined) return id;
  const literal = next.get(segment);
  const found = literal && find(literal, rest);
  if (found !== undefined || segment === "") return found;
  const any = next.get(parameter);
  return any && find(any, rest);
}
