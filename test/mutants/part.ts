import { at, token, type Operation } from "../../scripts/document/document.js";
import { operations, spec } from "../support/spec.js";
import type { Mutant } from "./constraints.js";

/** Where an operation's requests and answers stand, as JSON pointers: itself, and the components that they are made of. */
interface Made {
  readonly operation: Operation;
  readonly sent: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

const made: readonly Made[] = operations.map((operation) => {
  const path = `/paths/${token(operation.path)}`;
  const lists = [`${path}/parameters`, `${operation.pointer}/parameters`].map((pointer) => at(spec, pointer));
  return {
    operation,
    sent: componentsOf([operation.requestBody, ...lists]),
    answered: componentsOf(operation.responses),
  };
});

/** Whether an operation is made of a component. One that the generator worked into others is left over. */
export function isUsed(component: string): boolean {
  return made.some(({ sent, answered }) => sent.has(component) || answered.has(component));
}

/** The operations that a change can be seen at; all of them when it stands in none, as what says how a token looks. */
export function operationsOf(mutant: Mutant): readonly Operation[] {
  const seen = made.filter((one) => isSent(one, mutant) || isAnswered(one, mutant));
  return (seen.length > 0 ? seen : made).map(({ operation }) => operation);
}

/** One of these operations that sends what was changed, and one that answers with it: mostly, that is where it is noticed. */
export function nearest(mutant: Mutant): readonly Operation[] {
  const picked = [isSent, isAnswered].flatMap((is) => made.find((one) => is(one, mutant)) ?? []);
  return picked.length === 0 ? operationsOf(mutant) : [...new Set(picked.map(({ operation }) => operation))];
}

/** Whether requests of one of these operations are made of what was changed. */
export function isSentBy(some: readonly Operation[], mutant: Mutant): boolean {
  return made.some((one) => some.includes(one.operation) && isSent(one, mutant));
}

function isSent({ operation, sent }: Made, { pointer }: Mutant): boolean {
  return sent.has(componentOf(pointer)) || pointer.startsWith(`${operation.pointer}/parameters/`);
}

function isAnswered({ answered }: Made, { pointer }: Mutant): boolean {
  return answered.has(componentOf(pointer));
}

function componentOf(pointer: string): string {
  return pointer.split("/").slice(0, 4).join("/");
}

function componentsOf(node: unknown, seen = new Set<string>()): ReadonlySet<string> {
  for (const [, pointer = ""] of JSON.stringify(node ?? null).matchAll(/"#(\/components\/\w+\/[^"/]+)"/g)) {
    if (seen.has(pointer)) continue;
    seen.add(pointer);
    componentsOf(at(spec, pointer), seen);
  }
  return seen;
}
