import { loaded } from "./loading.js";
import type { OperationRow, OperationTable } from "./operations.js";
import type { Service } from "./service.js";

/**
 * The table of a service's operations, for a call of one of them.
 *
 * @throws ApiError `not-sent` when the program's own file with it cannot be had
 */
export async function tableOf(service: Service, operationId: string | undefined): Promise<OperationTable> {
  return loaded(operationId, "knows it", service.operations);
}

/** The row of an operation; undefined for what the document does not have. */
export async function rowOf(service: Service, operationId: string): Promise<OperationRow | undefined> {
  const table = await tableOf(service, operationId);
  return Object.hasOwn(table, operationId) ? table[operationId] : undefined;
}
