import { acted } from "./acting.js";
import { isOpen, opening } from "./allowed.js";
import { failed } from "./answers.js";
import type { DocumentedOperation } from "./document.js";
import { inputSchema, undescribed } from "./input-schema.js";
import { annotationsOf } from "./operation-tools.js";
import { quoteMs } from "./quotes.js";
import { quoted } from "./quoting.js";
import type { Shared } from "./shared.js";
import type { Answered, Tool } from "./types.js";

/** The tools for what costs or destroys: one that quotes it, and where it is open one that does what was quoted. */
export function twoSteps(shared: Shared, operation: DocumentedOperation): Tool[] {
  const { setting, document } = shared;
  const isAllowed = isOpen(operation, setting.allowed);
  const { command, summary, description, row, cost } = operation;
  const quoteName = `quote-${command}`;
  const effects = [
    row.chargesMoney === true
      ? "It costs money."
      : row.chargesMoney === undefined
        ? ""
        : `It can cost money: ${cost ?? ""}`,
    row.destroys === undefined ? "" : `It destroys: ${row.destroys}`,
  ].filter((text) => text !== "");
  const quote: Tool = {
    name: quoteName,
    title: `Quote: ${summary}`,
    description:
      `Checks what ${command} would do and says what it costs or destroys, and what is known to be refused or surprising. Sends nothing.${
        isAllowed
          ? ` Gives a quote that ${command} takes within ${quoteMs / 60_000} minutes.`
          : ` ${command} itself is closed: a person opens it with ${opening(operation)}.`
      } ${effects.join(" ")}\n\n${description}`.trim(),
    inputSchema: inputSchema(operation, document.resolve),
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    run: (args) => orFailed(operation, () => quoted(shared, operation, args, isAllowed)),
  };
  if (!isAllowed) return row.chargesMoney === undefined ? [] : [quote];
  const act: Tool = {
    name: command,
    title: summary,
    description: `${effects.join(" ")} Call ${quoteName} first, show the person what it says, and give the same arguments here with its quote. It is sent once: the same quote again gives the first outcome.`,
    // The same arguments are described at the quote.
    inputSchema: undescribed(inputSchema(operation, document.resolve, { quote: { type: "string", maxLength: 100 } })),
    annotations: annotationsOf(row),
    run: (args, context) => orFailed(operation, () => acted(shared, operation, quoteName, args, context)),
  };
  return [quote, act];
}

async function orFailed(operation: DocumentedOperation, work: () => Promise<Answered>): Promise<Answered> {
  try {
    return await work();
  } catch (error) {
    return failed(error, operation);
  }
}
