import { errorCodes } from "../../../generated/error-codes.js";
import type { ModelAnswer } from "../model.js";

export type ErrorCode = keyof typeof errorCodes;

/** The service refuses; a handler throws it from wherever it finds out. */
export class Refused extends Error {
  override name = "Refused";
  constructor(readonly answer: ModelAnswer) {
    super("The service refuses.");
  }
}

/**
 * Refuses with a code of the catalogue.
 *
 * @param message default: what the catalogue says of the code
 * @param status where the code comes with several
 */
export function refuse(code: ErrorCode, message?: string, status?: number): never {
  const { meaning, status: known } = errorCodes[code];
  throw new Refused({ status: status ?? known[0], body: { error_code: code, error_msg: message ?? meaning } });
}

/** There is no such thing: a 404 without a body, as the document has it. */
export function notFound(): never {
  throw new Refused({ status: 404 });
}
