import { at, operationsOf } from "../document/document.js";
import { callerParameters } from "../generate/validators.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Reason, Witness } from "./change.js";
import { compareSchemas } from "./compare.js";
import type { Difference, Direction } from "./difference.js";
import { partsOf, witnessOf, type OperationParts, type Part } from "./parts.js";
import { samplesOf } from "./samples.js";

/** A difference of schemas in one part of one operation, or in a type that no operation uses. */
export interface PlacedDifference extends Difference {
  readonly direction: Direction;
  /** Undefined for a type that no operation uses. */
  readonly operation: string | undefined;
  /** The part that it lies in, in the new document. */
  readonly part: Part;
}

/** A part that both documents have. */
export interface PartPair {
  readonly operation: string | undefined;
  readonly base: Part;
  readonly head: Part;
}

export interface OperationsComparison {
  readonly reasons: Reason[];
  readonly differences: PlacedDifference[];
  readonly pairs: readonly PartPair[];
  /** Pointers of the schemas that operations use. */
  readonly visited: { readonly base: Set<string>; readonly head: Set<string> };
}

/** Compares all operations: which there are, how their methods are called, what goes in and what comes out. */
export function compareOperations(base: BundledDocument, head: BundledDocument): OperationsComparison {
  const old = byId(base);
  const now = byId(head);
  const result = {
    reasons: [] as Reason[],
    differences: [] as PlacedDifference[],
    pairs: [] as PartPair[],
    visited: { base: new Set<string>(), head: new Set<string>() },
  };
  for (const [id, before] of old) {
    const successor = [...now.values()].find(
      (other) => !old.has(other.operation.operationId) && other.pointer === before.pointer,
    );
    const after = now.get(id) ?? successor;
    if (!now.has(id)) result.reasons.push(goneOperation(before, successor));
    if (after !== undefined) compareOperation(before, after, result);
  }
  for (const [id, after] of now) {
    if (
      old.has(id) ||
      [...old.values()].some((before) => before.pointer === after.pointer && !now.has(before.operation.operationId))
    )
      continue;
    result.reasons.push({
      impact: "minor",
      message: `scm.${method(after)} is new`,
      operations: [id],
      base: [],
      head: [after.pointer],
    });
  }
  return result;
}

function byId(document: BundledDocument): Map<string, OperationParts> {
  return new Map(operationsOf(document).map((operation) => [operation.operationId, partsOf(document, operation)]));
}

/** The client's method for an operation. */
function method({ operation: { operationId } }: OperationParts): string {
  return operationId.charAt(0).toLowerCase() + operationId.slice(1);
}

function goneOperation(before: OperationParts, successor: OperationParts | undefined): Reason {
  const id = before.operation.operationId;
  const after = successor === undefined ? "does not compile" : `does not compile; it is scm.${method(successor)} now`;
  return {
    impact: "major",
    message:
      successor === undefined
        ? `scm.${method(before)} is gone`
        : `scm.${method(before)} is now called scm.${method(successor)}`,
    operations: [id],
    base: [successor === undefined ? before.pointer : `${before.pointer}/operationId`],
    head: successor === undefined ? [] : [`${successor.pointer}/operationId`],
    witness: code(`scm.${method(before)}(${callOf(before)})`, "compiles", after),
  };
}

function compareOperation(
  before: OperationParts,
  after: OperationParts,
  result: OperationsComparison & { pairs: PartPair[] },
): void {
  const id = after.operation.operationId;
  const add: AddReason = (reason) =>
    result.reasons.push({ ...reason, message: `scm.${method(after)} ${reason.message}`, operations: [id] });
  if (before.pointer !== after.pointer) {
    const line = ({ operation }: OperationParts) => `${operation.method} ${operation.path}`;
    add({
      impact: "major",
      message: `goes to ${line(after)} (it was ${line(before)}); the method follows by itself, scm.raw does not`,
      base: [`${before.pointer}/operationId`],
      head: [`${after.pointer}/operationId`],
      witness: code(
        `scm.raw.${before.operation.method}(${JSON.stringify(before.operation.path)}, …)`,
        "compiles",
        "does not compile",
      ),
    });
  }
  compareDeprecation(before, after, add);
  compareCall(before, after, add);
  compareStatuses(before, after, add);
  for (const [key, part] of before.parts) {
    const now = after.parts.get(key);
    if (now === undefined) gonePart(part, before, after, add);
    else comparePart(id, before, after, part, now, result, add);
  }
  for (const [key, part] of after.parts) if (!before.parts.has(key)) newPart(part, before, add);
}

function compareDeprecation(before: OperationParts, after: OperationParts, add: AddReason): void {
  const [old, now] = [before, after].map(({ document, pointer }) => at(document, `${pointer}/deprecated`) === true);
  if (old === now) return;
  const place = (pointer: string) => [`${pointer}/deprecated`];
  add({
    impact: now ? "minor" : "patch",
    message: now ? "is deprecated" : "is no longer deprecated",
    base: place(before.pointer),
    head: place(after.pointer),
  });
}

type AddReason = (reason: Omit<Reason, "operations">) => void;

/** What the method takes: parameters as one object if there are any, then the body if there is one. */
function callOf({ operation }: OperationParts): string {
  return [
    ...(callerParameters(operation).length > 0 ? ["parameters"] : []),
    ...(operation.requestBody ? ["body"] : []),
  ].join(", ");
}

function compareCall(before: OperationParts, after: OperationParts, add: AddReason): void {
  const [old, now] = [callOf(before), callOf(after)];
  if (old === now) return;
  add({
    impact: "major",
    message: `is now called with (${now}) (it was (${old}))`,
    base: [`${before.pointer}/operationId`],
    head: [`${after.pointer}/operationId`],
    witness: code(`scm.${method(before)}(${old})`, "compiles", "does not compile"),
  });
}

function compareStatuses(before: OperationParts, after: OperationParts, add: AddReason): void {
  for (const [status, pointer] of before.statuses) {
    if (after.statuses.has(status)) continue;
    const success = status.startsWith("2");
    add({
      impact: success ? "major" : "minor",
      message: success ? `never succeeds with ${status} any more` : `is no longer documented to fail with ${status}`,
      base: responsePlaces(status, pointer, before, after),
      head: [],
      witness: success
        ? answer(status, before, "the documented success", "not documented, and has no type")
        : undefined,
    });
  }
  for (const [status, pointer] of after.statuses) {
    if (before.statuses.has(status)) continue;
    const success = status.startsWith("2");
    add({
      impact: success ? "major" : "minor",
      message: success ? `may now succeed with ${status}` : `may now fail with ${status}`,
      base: [],
      head: responsePlaces(status, pointer, after, before),
      witness: success ? answer(status, after, "not documented", "a documented success") : undefined,
    });
  }
}

/** The response, and the component that it stands in when the other document has none of that name. */
function responsePlaces(status: string, pointer: string, here: OperationParts, there: OperationParts): string[] {
  const own = `${here.pointer}/responses/${status}`;
  return pointer === own || at(there.document, pointer) !== undefined ? [own] : [own, pointer];
}

function gonePart(part: Part, before: OperationParts, after: OperationParts, add: AddReason): void {
  const place = { base: [placeOf(part)], head: [] };
  if (part.kind === "parameter") {
    const moved = [...after.parts.values()].find((other) => other.name === part.name);
    const message =
      moved === undefined
        ? `no longer takes the parameter ${part.name}`
        : `takes ${part.name} in another place (${inOf(moved)})`;
    const value = part.examples[0]?.value ?? samplesOf({ document: before.document, refs: [part.schema] }, () => [])[0];
    const now = moved === undefined ? "is not known any more" : `goes in the ${inOf(moved)}`;
    add({ impact: "major", message, ...place, witness: witnessOf(part, value, `goes in the ${inOf(part)}`, now) });
  } else if (part.kind === "body" && after.operation.requestBody) {
    add({ impact: "major", message: `no longer takes a body of ${part.media}`, ...place });
  } else if (part.kind === "answer" && after.statuses.has(part.status ?? "")) {
    add({
      impact: part.status?.startsWith("2") ? "major" : "minor",
      message: `never answers ${part.status} with ${part.media} any more`,
      ...place,
    });
  }
}

function newPart(part: Part, before: OperationParts, add: AddReason): void {
  const place = { base: [], head: [placeOf(part)] };
  if (part.kind === "parameter") {
    // A moved parameter was already said to be in another place.
    if ([...before.parts.values()].some((other) => other.name === part.name)) return;
    const kept = part.required ? "that must be sent" : "that may be sent";
    add({
      impact: part.required ? "major" : "minor",
      message: `has a new parameter ${part.name} ${kept}`,
      ...place,
      witness: part.required ? missing(part) : undefined,
    });
  } else if (part.kind === "body" && before.operation.requestBody) {
    add({ impact: "minor", message: `also takes a body of ${part.media}`, ...place });
  } else if (part.kind === "answer" && before.statuses.has(part.status ?? "")) {
    add({
      impact: part.status?.startsWith("2") ? "major" : "minor",
      message: `may now answer ${part.status} with ${part.media}`,
      ...place,
    });
  }
}

function comparePart(
  id: string,
  before: OperationParts,
  after: OperationParts,
  old: Part,
  now: Part,
  result: OperationsComparison & { pairs: PartPair[] },
  add: AddReason,
): void {
  result.pairs.push({ operation: id, base: old, head: now });
  if (old.kind !== "answer" && old.required !== now.required) {
    const what = old.kind === "parameter" ? `the parameter ${old.name}` : "a body";
    add({
      impact: now.required ? "major" : "minor",
      message: now.required ? `must now be sent with ${what}` : `may now be sent without ${what}`,
      base: [`${old.pointer}/required`],
      head: [`${now.pointer}/required`],
      witness: now.required ? missing(now) : undefined,
    });
  }
  const { differences, visited } = compareSchemas(
    { document: before.document, refs: [old.schema] },
    { document: after.document, refs: [now.schema] },
  );
  for (const pointer of visited.base) result.visited.base.add(pointer);
  for (const pointer of visited.head) result.visited.head.add(pointer);
  const direction = old.kind === "answer" ? "answer" : "request";
  const felt = differences.filter(({ only }) => only === undefined || only === direction);
  result.differences.push(
    ...felt.map((difference) => ({ ...difference, direction, operation: id, part: now }) as const),
  );
}

/** A request without a part that must now be there. */
function missing(part: Part): Witness {
  return witnessOf(part, undefined, "valid", `refused: ${part.name ?? "the body"} is missing`);
}

/** Where a parameter goes: path, query or header. */
function inOf({ key }: Part): string {
  return key.split(" ")[1] ?? "";
}

/** The part itself: of a body or an answer the one content type. */
function placeOf({ kind, pointer, schema }: Part): string {
  return kind === "parameter" ? pointer : schema.pointer.slice(0, -"/schema".length);
}

function code(value: string, before: string, after: string): Witness {
  return { kind: "code", value, before, after };
}

function answer(status: string, { parts }: OperationParts, before: string, after: string): Witness {
  const body = [...parts.values()].find((part) => part.status === status)?.examples[0]?.value;
  return { kind: "answer", value: { status: Number(status), ...(body !== undefined && { body }) }, before, after };
}
