import { loaded } from "./loading.js";
import type { OperationValidators, Service } from "./service.js";

const known = new WeakMap<Service, Map<string, OperationValidators>>();

/**
 * The validators of an operation, loaded once.
 *
 * @returns an empty table for a path that the document does not have
 * @throws ApiError `not-sent` when the program's own file with them cannot be had
 */
export async function validatorsOf(service: Service, operationId: string | undefined): Promise<OperationValidators> {
  const load = operationId === undefined ? undefined : service.validators[operationId];
  if (operationId === undefined || load === undefined) return {};
  let ofService = known.get(service);
  if (ofService === undefined) known.set(service, (ofService = new Map()));
  let validators = ofService.get(operationId);
  if (validators === undefined) ofService.set(operationId, (validators = await loaded(operationId, "checks it", load)));
  return validators;
}
