import { isOpen, isTwoStep, onlyReads, opening } from "./allowed.js";
import { readDocument } from "./document.js";
import { operationTool } from "./operation-tools.js";
import { ownTools } from "./own-tools.js";
import { Quotes, Turns } from "./quotes.js";
import type { Shared } from "./shared.js";
import { twoSteps } from "./two-steps.js";
import type { Setting, Tool } from "./types.js";

/** All that a server offers, and what its sessions share. */
export interface Toolset extends Shared {
  readonly tools: ReadonlyMap<string, Tool>;
  /** What opens a tool that is not there; undefined for one that no option opens. */
  opening(name: string): string | undefined;
}

/**
 * The tools for a service: one for each operation that is open, two where it costs or destroys, and those of its own.
 *
 * @throws TypeError when two have one name
 */
export async function toolsetOf(setting: Setting): Promise<Toolset> {
  const document = readDocument(setting.document, await setting.service.operations());
  const shared: Shared = { setting, document, quotes: new Quotes(setting.now ?? Date.now), turns: new Turns() };
  const tools = new Map<string, Tool>();
  const add = (tool: Tool) => {
    if (tools.has(tool.name)) throw new TypeError(`Two tools have the name ${tool.name}.`);
    tools.set(tool.name, tool);
  };
  const own = setting.tools ?? [];
  const replaced = new Set(own.map(({ replaces }) => replaces));
  for (const operation of document.operations) {
    if (replaced.has(operation.command)) continue;
    if (isTwoStep(operation.row)) twoSteps(shared, operation).forEach(add);
    else if (isOpen(operation, setting.allowed)) add(operationTool(setting, operation, document.resolve));
  }
  for (const tool of ownTools(shared)) add(tool);
  for (const { replaces, ...tool } of own) {
    const operation = document.operations.find(({ command }) => command === replaces);
    if (replaces === undefined || (operation !== undefined && isOpen(operation, setting.allowed))) add(tool);
  }
  return {
    ...shared,
    tools,
    opening(name) {
      const operation = document.operations.find(({ command }) => command === name || `quote-${command}` === name);
      return operation === undefined || onlyReads(operation) ? undefined : opening(operation);
    },
  };
}
