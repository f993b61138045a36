import { deref, parameterExample, type Operation, type Parameter } from "../document/document.js";
import { jsonContent } from "../document/media.js";
import type { BundledDocument } from "../document/redocly.js";
import { callerParameters, frameOf, planOf } from "./plan.js";
import { samplesOf, type Sample } from "./programs/samples.js";

/** A request that the page offers to send and shows as a program. */
export interface Call {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Undefined when the operation takes none. */
  readonly body: unknown;
}

/** The calls of an operation: one for each example of its body, or one with the examples of its parameters alone. */
export function callsOf(document: BundledDocument, operation: Operation): Call[] {
  const parameters = Object.fromEntries(
    callerParameters(operation).flatMap((parameter) => entryOf(document, parameter)),
  );
  const { example, examples = {} } = jsonContent(operation.requestBody?.content)?.media ?? {};
  const named = Object.entries(examples).map(([name, node]) => ({ name, ...deref(document, node) }));
  const inputs = named.length > 0 ? named : [{ name: "example", summary: "Example", value: example }];
  return inputs.map(({ name, summary = name, description = "", value: body }) => ({
    ...{ name, summary, description, parameters, body },
  }));
}

/** The programs of a call, as the page writes them. */
export function samplesOfCall(document: BundledDocument, operation: Operation, call: Call): Sample[] {
  return samplesOf(frameOf(document), planOf(document, operation), call);
}

/** What is asked for, or is said to be usual; an option list alone is no reason to give an optional parameter. */
function entryOf(document: BundledDocument, parameter: Parameter): [string, unknown][] {
  const { name, required, example, examples, schema } = parameter;
  const { default: usual, examples: values } = deref(document, schema);
  if (required !== true && [example, examples, usual, values].every((given) => given === undefined)) return [];
  return [[name, parameterExample(document, parameter) ?? name.toUpperCase()]];
}
