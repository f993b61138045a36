import { isHarmless } from "../engine/effects.js";
import type { OperationRow } from "../engine/operations.js";
import { failed } from "./answers.js";
import { callOnce } from "./calling.js";
import type { ApiDocument, DocumentedOperation } from "./document.js";
import { noted } from "./guard.js";
import { inputSchema } from "./input-schema.js";
import { readInput } from "./input.js";
import type { Annotations, Setting, Tool } from "./types.js";

/** What the document says an operation does, in the protocol's words. */
export function annotationsOf(row: OperationRow): Annotations {
  const { idempotency, destroys, chargesMoney } = row;
  const readOnlyHint = idempotency === "safe" && destroys === undefined && chargesMoney === undefined;
  return {
    readOnlyHint,
    // What spends money cannot be got back either.
    destructiveHint: destroys !== undefined || chargesMoney !== undefined,
    idempotentHint: isHarmless(row),
    openWorldHint: true,
  };
}

/** The tool of an operation that neither costs nor destroys: it is called at once. */
export function operationTool(setting: Setting, operation: DocumentedOperation, resolve: ApiDocument["resolve"]): Tool {
  const { command, summary, description, row } = operation;
  const { paging, secrets } = row;
  const notes = [
    paging === undefined ? "" : `It gives one page; ${paging.limit} and ${paging.offset} ask for another.`,
    secrets?.answer === undefined ? "" : "What is secret in the answer is written to files; you are told their paths.",
  ].filter((text) => text !== "");
  return {
    name: command,
    title: summary,
    description: [[`${summary}.`, ...notes].join(" "), description].join("\n\n").trim(),
    inputSchema: inputSchema(operation, resolve),
    annotations: annotationsOf(row),
    async run(args, { signal }) {
      try {
        const input = await readInput(operation, args, setting.service, setting.folders.imports);
        const isOnlyRead = isHarmless(row);
        // A call that changes something is not left half way because a client gave up.
        return await callOnce(setting, operation, input, { ...noted(setting.journal), ...(isOnlyRead && { signal }) });
      } catch (error) {
        return failed(error, operation);
      }
    },
  };
}
