import { operationsOf, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Reason, Witness } from "./change.js";

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
      base: pointersOf(before),
      head: pointersOf(after),
    });
    return [
      ...old
        .filter((name) => !names.includes(name))
        .map((name): Reason => {
          const is = known.has(name) ? "calls another operation" : "is no command";
          const witness: Witness = { kind: "code", value: name, before: "is its command", after: is };
          return { ...reason("major", `is no longer called by the command ${name}`), witness };
        }),
      ...names
        .filter((name) => !old.includes(name))
        .map((name) => reason("minor", `can be called by the command ${name}`)),
    ];
  });
}

const keywords = ["x-command", "x-command-aliases"] as const;

function namesOf({ extensions }: Operation): string[] {
  return keywords.flatMap((keyword) => extensions[keyword] ?? []).filter((name) => typeof name === "string");
}

function pointersOf({ extensions, pointer }: Operation): string[] {
  return keywords.filter((keyword) => extensions[keyword] !== undefined).map((keyword) => `${pointer}/${keyword}`);
}
