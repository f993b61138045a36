import { runInThisContext } from "node:vm";
import { operationsOf } from "../document/document.js";
import { withNames } from "../document/named.js";
import type { BundledDocument } from "../document/redocly.js";
import { whyNotCarried } from "./carried.js";
import { validators } from "./validators.js";

/** True for a value that obeys its schema; otherwise `errors` holds every offence of that last call. */
interface RunTimeValidator {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
}

/**
 * The validators of a parsed document without files in between: by operationId `parameters`, `body` and the success
 * statuses, like those of generated/validators.js.
 *
 * @throws Refusal naming each schema that cannot be obeyed
 */
export function createValidators(
  bundled: BundledDocument,
): Readonly<Record<string, Readonly<Record<string, RunTimeValidator>>>> {
  const document = withNames(bundled, operationsOf(bundled));
  const operations = operationsOf(document).filter((operation) => whyNotCarried(document, operation) === undefined);
  const { js } = validators(document, operations);
  // The generated code has no imports and one export; what it is made of was escaped by Ajv.
  return runInThisContext(`(() => {${js.replace("export const validators =", "return")}})()`) as ReturnType<
    typeof createValidators
  >;
}
