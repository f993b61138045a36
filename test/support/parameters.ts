import { parameterExample, type Operation, type Parameter } from "../../scripts/document/document.js";
import { callerParameters } from "../../scripts/generate/validators.js";
import { merged, spec } from "./spec.js";

/** A value for each parameter that an operation demands, from the document's examples. */
export function parametersOf(operation: Operation): Record<string, unknown> {
  const given = callerParameters(operation).filter((parameter) => parameter.required);
  return Object.fromEntries(given.map((parameter) => [parameter.name, parameterSample(parameter)]));
}

export function parameterSample(parameter: Parameter): unknown {
  const {
    minLength = 1,
    minimum,
    type,
  } = merged(parameter.schema) as { minLength?: number; minimum?: number; type?: unknown };
  return parameterExample(spec, parameter) ?? minimum ?? (type === "boolean" ? true : "x".repeat(minLength));
}

/** The path and query of a request with these parameters. */
export function targetOf(
  operation: Operation,
  parameters: Readonly<Record<string, unknown>> = parametersOf(operation),
): string {
  let path = operation.path;
  const query = new URLSearchParams();
  for (const parameter of callerParameters(operation)) {
    const value = parameters[parameter.name];
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encodeURIComponent(String(value)));
    else if (value !== undefined) for (const item of [value].flat()) query.append(parameter.name, String(item));
  }
  return `${path}${query.size > 0 ? `?${query}` : ""}`;
}
