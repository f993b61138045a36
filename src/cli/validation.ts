import { service } from "../../generated/service.js";
import { validatorsOf } from "../engine/validators.js";
import { toViolations } from "../engine/violations.js";
import type { Offence } from "./input.js";
import type { Field, Input, Operation } from "./types.js";

/** How an input breaks the API document, all of it: also what a validator does not look at any more. */
export async function offencesOf(operation: Operation, input: Input): Promise<Offence[]> {
  const validators = await validatorsOf(service, operation.operationId);
  return (["parameters", "body"] as const).flatMap((place) => {
    const validator = validators[place];
    if (validator === undefined || validator(input[place])) return [];
    const found = toViolations(validator.errors).map((violation) => ({ ...violation, place }));
    const named = new Set(found.map(({ pointer }) => pointer));
    // One whose kind is not known is looked at no further.
    const more = operation.fields
      .filter((field) => field.place === place && !named.has(`/${field.name}`))
      .flatMap((field) => fieldOffences(field, Object(input[place])[field.name]));
    return [...found, ...more];
  });
}

/** What breaks a field whatever the rest of the body is. */
function fieldOffences({ name, place, shape, list }: Field, value: unknown): Offence[] {
  const offence = (keyword: string, message: string) => [{ place, pointer: `/${name}`, keyword, message }];
  if (value === undefined || value === null || list) return [];
  if (shape.values !== undefined && !shape.values.includes(value))
    return offence("enum", `must be one of ${shape.values.map(String).join(", ")}`);
  const { minimum, maximum } = shape.limits;
  if (typeof value !== "number") return [];
  if (minimum !== undefined && value < minimum) return offence("minimum", `must be at least ${minimum}`);
  if (maximum !== undefined && value > maximum) return offence("maximum", `must be at most ${maximum}`);
  return [];
}
