import { ValidationError } from "./errors.js";
import { snapshot } from "./input.js";
import type { BodyOf, ParametersOf } from "./methods.js";
import { methodName } from "./operation-name.js";
import type { Part, Service, TypesOf } from "./service.js";
import { validate } from "./validate.js";
import { validatorsOf } from "./validators.js";
import type { Violation } from "./violations.js";

/** What came of checking a value: the value, typed, or how it breaks the document. */
export type Parsed<Input> =
  | { readonly valid: true; readonly value: Input }
  | { readonly valid: false; readonly violations: readonly Violation[] };

/** The body of an operation; the parameters of one that takes no body. */
type InputOf<Operation> = [BodyOf<Operation>] extends [never] ? ParametersOf<Operation> : BodyOf<Operation>;

/** Mapped over the names and by nothing else, so that an editor shows what stands beside a name. */
type Parsers<Names, Operations> = {
  readonly [Name in keyof Names]: (
    value: unknown,
  ) => Promise<Parsed<InputOf<Operations[Names[Name] & keyof Operations]>>>;
};

/** A function for each operation that has a body or parameters, by the name of its method. */
export type Parser<S extends Service> = Parsers<TypesOf<S>["methods"], TypesOf<S>["operations"]>;

/**
 * Checks values against the API document and sends nothing: what comes from a file, a form or a configuration becomes
 * the body of an operation (the parameters, of an operation without a body), or a list of violations. The value that is
 * given back is a copy as JSON makes it, so what is checked is what will be sent.
 *
 * @param service what `npm run generate` made of the service's document
 */
export function createParser<const S extends Service>(service: S): Parser<S> {
  const parse =
    (operationId: string, part: Part) =>
    async (given: unknown): Promise<Parsed<unknown>> => {
      try {
        const { text, value } = snapshot(operationId, part, part === "parameters" && given === undefined ? {} : given);
        validate(operationId, part, value, await validatorsOf(service, operationId));
        return { valid: true, value: text === undefined ? undefined : JSON.parse(text) };
      } catch (error) {
        if (error instanceof ValidationError) return { valid: false, violations: error.violations };
        throw error;
      }
    };
  const parsers = Object.entries(service.takes).map(([operationId, takes]) => [
    methodName(operationId),
    parse(operationId, takes.includes("body") ? "body" : "parameters"),
  ]);
  // The table and the types come from the same document.
  return Object.freeze(Object.fromEntries(parsers)) as Parser<S>;
}
