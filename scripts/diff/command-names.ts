import { operationsOf, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Reason } from "./change.js";

/** Compares by which names operations are called on a command line. */
export function compareCommandNames(base: BundledDocument, head: BundledDocument): Reason[] {
  const now = new Map(operationsOf(head).map((operation) => [operation.operationId, operation]));
  const known = new Set([...now.values()].flatMap(namesOf));
  return operationsOf(base).flatMap((before) => {
    const after = now.get(before.operationId);
    if (after === undefined) return [];
    const [old, names] = [namesOf(before), namesOf(after)];
    const reason = (impact: Reason["impact"], message: string): Reason => ({
      rule: "command-name",
      impact,
      message: `${after.operationId} ${message}`,
      operations: [after.operationId],
      base: [`${before.pointer}/${command}`],
      head: [`${after.pointer}/${command}`],
    });
    const lost = old.filter((name) => !names.includes(name));
    return [
      ...lost.map((name): Reason => {
        const taken = known.has(name);
        const after = taken ? "calls another operation" : "is no command";
        return {
          ...reason("major", `is no longer called by the command ${name}`),
          witness: { kind: "code", value: name, before: "is its command", after },
        };
      }),
      ...names
        .filter((name) => !old.includes(name))
        .map((name) => reason("minor", `can be called by the command ${name}`)),
    ];
  });
}

const command = "x-command";

function namesOf({ extensions }: Operation): string[] {
  return [extensions[command], extensions[`${command}-aliases`]].flat().filter((name) => typeof name === "string");
}
