import { operations } from "../../generated/operations.js";
import { makeRouter } from "./router.js";

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

let find:
  | ReturnType<typeof makeRouter<{ readonly id: string; readonly method: string; readonly path: string }>>
  | undefined;

/**
 * The operation that a request belongs to, for calls that do not come from a typed method.
 *
 * @param path the path of the URL, percent-encoded, below the endpoint
 */
export function findOperation(method: string, path: string): string | undefined {
  find ??= makeRouter(Object.entries(operationTable).map(([id, row]) => ({ id, method: row.method, path: row.path })));
  return find(method, path)?.id;
}
