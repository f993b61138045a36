import type { OperationId } from "../client.js";
import type { MockedOperation } from "./model.js";
import type { Behaviour } from "./types.js";
import { wantedAnswer } from "./wanted.js";

/** A behaviour of any operation, with the fields of all of them, as the mock plays it. */
export interface Planned {
  readonly status?: number | undefined;
  readonly example?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly delayMs?: number | undefined;
  readonly orderMade?: boolean | undefined;
  readonly fault?: "refused" | "reset" | "answer-lost" | "html" | "off-spec" | undefined;
  readonly breach?: "missing-fields" | "wrong-types" | "no-receipt" | undefined;
  readonly pageStatus?: number | undefined;
  readonly forMs?: number | undefined;
}

/** How the calls of each operation are to be treated. */
export interface Plan {
  /** @throws TypeError for what the document does not have */
  add(operation: string, behaviours: readonly Planned[]): void;
  /** @throws TypeError for what the document does not have */
  set(operation: string, behaviour: Planned): void;
  /** The behaviour whose turn it is; it is used up. Undefined when nothing is planned. */
  take(operation: string): Planned | undefined;
  /** The refused connection whose turn it is for any operation; `lasting` when it stays until it is changed. */
  refusal(): { readonly behaviour: Planned; readonly lasting: boolean } | undefined;
  /** Uses up a behaviour that `refusal` gave. */
  drop(behaviour: Planned): void;
  clear(): void;
}

/** @param changed called after every change, a turn taken included */
export function makePlan(operations: readonly MockedOperation[], changed: () => void): Plan {
  const queues = new Map<string, Planned[]>();
  const lasting = new Map<string, Planned>();

  function check(id: string, behaviours: readonly Planned[]): void {
    const operation = operations.find((one) => one.id === id);
    if (operation === undefined)
      throw new TypeError(
        `The API document has no operation "${id}". It has ${operations.map((one) => one.id).join(", ")}.`,
      );
    for (const behaviour of behaviours) checkBehaviour(operation, behaviour);
  }

  return {
    add(operation, behaviours) {
      check(operation, behaviours);
      // Copies: each turn is told apart by its identity, also when a caller plans one object twice.
      const copies = behaviours.map((behaviour) => ({ ...behaviour }));
      queues.set(operation, [...(queues.get(operation) ?? []), ...copies]);
      changed();
    },
    set(operation, behaviour) {
      check(operation, [behaviour]);
      lasting.set(operation, { ...behaviour });
      changed();
    },
    take(operation) {
      const behaviour = queues.get(operation)?.shift() ?? lasting.get(operation);
      changed();
      return behaviour;
    },
    refusal() {
      for (const { id } of operations) {
        const queued = queues.get(id)?.[0];
        const behaviour = queued ?? lasting.get(id);
        if (behaviour?.fault === "refused") return { behaviour, lasting: queued === undefined };
      }
      return undefined;
    },
    drop(behaviour) {
      for (const queue of queues.values()) if (queue[0] === behaviour) queue.shift();
      changed();
    },
    clear() {
      queues.clear();
      lasting.clear();
      changed();
    },
  };
}

const faults: ReadonlySet<unknown> = new Set<Exclude<Planned["fault"], undefined>>([
  "refused",
  "reset",
  "answer-lost",
  "html",
  "off-spec",
]);

const breaches: ReadonlySet<unknown> = new Set<Planned["breach"]>([
  undefined,
  "missing-fields",
  "wrong-types",
  "no-receipt",
]);
const fields: Readonly<Record<keyof Planned, true>> = {
  status: true,
  example: true,
  body: true,
  headers: true,
  delayMs: true,
  orderMade: true,
  fault: true,
  breach: true,
  pageStatus: true,
  forMs: true,
};

/** The types say the same; this is for programs that are not type-checked. */
function checkBehaviour(operation: MockedOperation, behaviour: Planned): void {
  if (typeof behaviour !== "object" || behaviour === null)
    throw new TypeError('A behaviour is an object, such as { fault: "reset" }.');
  const unknown = Object.keys(behaviour).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined)
    throw new TypeError(`A behaviour has no "${unknown}". It can have ${Object.keys(fields).join(", ")}.`);
  const { fault, breach, pageStatus = 502, delayMs = 0, forMs = 1 } = behaviour;
  if (!(delayMs >= 0)) throw new TypeError("delayMs must be a number of milliseconds, at least 0.");
  if (!(forMs > 0)) throw new TypeError("forMs must be a number of milliseconds above 0.");
  if (fault === undefined) return void wantedAnswer(operation, behaviour);
  if (!faults.has(fault))
    throw new TypeError(`There is no fault "${String(fault)}". There are ${[...faults].join(", ")}.`);
  if (!breaches.has(breach))
    throw new TypeError(
      `There is no breach "${String(breach)}". There are ${[...breaches].filter((one) => one !== undefined).join(", ")}.`,
    );
  const answerable = Number.isInteger(pageStatus) && pageStatus >= 200 && pageStatus <= 599;
  if (!answerable)
    throw new TypeError(
      `pageStatus ${pageStatus} is no status that a proxy can answer with. Give one from 200 to 599.`,
    );
}

/** Any behaviour is a {@link Planned}: its fields are all there. */
export function planned<Id extends OperationId>(behaviour: Behaviour<Id>): Planned {
  return behaviour; // the compiler does not see through a union over a type parameter
}
