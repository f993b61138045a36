import { methodName } from "../engine/operation-name.js";
import type { Journal } from "../engine/journal.js";
import { failed, succeeded } from "./answers.js";
import type { DocumentedOperation } from "./document.js";
import { newFolder } from "./files.js";
import { argumentsOf, type Input } from "./input.js";
import type { Answered, Setting } from "./types.js";

/** How a call is made. */
export interface CallSetting {
  readonly signal?: AbortSignal;
  /** In the place of the client's. */
  readonly journal?: Journal;
  /** The entry that the call opened in the journal, once it did. */
  readonly entry?: () => string | undefined;
  /** Under which the journal keeps it. */
  readonly purchaseKey?: string;
}

/** Calls an operation once, whatever it is, and tells what came of it. Never throws. */
export async function callOnce(
  setting: Setting,
  operation: DocumentedOperation,
  input: Input,
  { signal, journal, entry, purchaseKey }: CallSetting,
): Promise<Answered> {
  const { operationId, command, row } = operation;
  const path = Object.values(input.parameters).filter((value) => typeof value === "string");
  let folder: Awaited<ReturnType<typeof newFolder>> | undefined;
  try {
    if (row.secrets?.answer !== undefined)
      folder = await newFolder(setting.folders.exports, [command, ...path].join("-"));
    // The methods of a client differ by operation in their types only.
    const client = setting.client as Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;
    const method = client[methodName(operationId)];
    if (method === undefined) throw new TypeError(`The client has no method for ${operationId}.`);
    const calling = method(...argumentsOf(operation, input), {
      ...(signal !== undefined && { signal }),
      ...(journal !== undefined && { journal }),
      ...(purchaseKey !== undefined && { purchaseKey }),
    });
    return await succeeded(operation, calling, await calling, folder);
  } catch (error) {
    await folder?.drop();
    return failed(error, operation, entry?.());
  }
}
