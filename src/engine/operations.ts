import { makeRouter } from "./router.js";

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

/** The operations of a service, by operationId. */
export type OperationTable = Readonly<Record<string, OperationRow>>;

type Find = (method: string, path: string) => { readonly id: string } | undefined;

const finders = new WeakMap<OperationTable, Find>();

/**
 * The operation that a request belongs to, for calls that do not come from a typed method.
 *
 * @param path the path of the URL, percent-encoded, below the endpoint
 */
export function findOperation(operations: OperationTable, method: string, path: string): string | undefined {
  let find = finders.get(operations);
  if (find === undefined) {
    find = makeRouter(Object.entries(operations).map(([id, row]) => ({ id, method: row.method, path: row.path })));
    finders.set(operations, find);
  }
  return find(method, path)?.id;
}
