import type { Validators } from "../../src/engine/service.js";
import { Failure } from "../command/command.js";
import { operationsOf } from "../document/document.js";
import { withNames } from "../document/named.js";
import { Refusal } from "../document/problem.js";
import { bundle, placesOf } from "../document/redocly.js";
import { createValidators } from "../generate/run-time.js";

/** What a mock is made of. */
export interface ForMock {
  readonly document: object;
  readonly validators: Validators | undefined;
}

/**
 * Reads a document together with the validators that are made of it, so that the mock and a client agree. They are made
 * anew each time: what lies in generated/ may no longer fit.
 *
 * @param note called when no validators can be made, with the reason: then Prism judges alone
 * @throws Failure when the document is broken
 */
export async function readForMock(spec: string, note: (text: string) => void): Promise<ForMock> {
  const bundled = await bundle(spec);
  const document = withNames(bundled, operationsOf(bundled));
  try {
    return { document, validators: createValidators(document) };
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof Failure)) throw error;
    const place = error instanceof Refusal ? await placesOf(spec, bundled) : String;
    const lines =
      error instanceof Refusal
        ? error.findings.map(({ pointer, message }) => `${place(pointer)} ${message(place)}`)
        : [error.message];
    note(`No validators can be made, so Prism judges alone:\n${lines.join("\n")}`);
    return { document, validators: undefined };
  }
}
