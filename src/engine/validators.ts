import { ApiError } from "./errors.js";
import type { OperationValidators, Service } from "./service.js";

const loaded = new WeakMap<Service, Map<string, OperationValidators>>();

/**
 * The validators of an operation, loaded once. That is before anything is sent, so nothing is lost when they cannot be.
 *
 * @returns an empty table for a path that the document does not have
 * @throws ApiError `not-sent` when the program's own file with them cannot be had
 */
export async function validatorsOf(service: Service, operationId: string | undefined): Promise<OperationValidators> {
  const load = operationId === undefined ? undefined : service.validators[operationId];
  if (operationId === undefined || load === undefined) return {};
  let known = loaded.get(service);
  if (known === undefined) loaded.set(service, (known = new Map()));
  let validators = known.get(operationId);
  if (validators === undefined) {
    try {
      known.set(operationId, (validators = await load()));
    } catch (cause) {
      const message = `${operationId} was not sent: the part of this program that checks it could not be loaded.`;
      throw new ApiError(message, { outcome: "not-sent", operation: operationId, cause });
    }
  }
  return validators;
}
