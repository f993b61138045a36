import { ValidationError } from "./errors.js";
import type { OperationValidators, Part } from "./service.js";
import { listViolations, toViolations } from "./violations.js";

/** @throws ValidationError for what breaks the document */
export function validate(
  operationId: string,
  part: Part,
  value: unknown,
  { [part]: validator }: OperationValidators,
): void {
  if (validator === undefined || validator(value)) return;
  const violations = toViolations(validator.errors);
  throw new ValidationError(
    `${operationId} was not sent, its ${part} breaks the API document:${listViolations(violations)}`,
    violations,
    { operation: operationId },
  );
}
