import type { MockedOperation } from "./document.js";
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
  /**
   * For the next calls of whatever operation documents what is planned, before what `set` says of it.
   *
   * @throws TypeError for what no operation has
   */
  addForAny(behaviours: readonly Planned[]): void;
  /** The behaviour whose turn it is; it is used up. Undefined when nothing is planned. */
  take(operation: string): Planned | undefined;
  /** The refused connection whose turn it is for any operation; `lasting` when it stays until it is changed. */
  refusal(): { readonly behaviour: Planned; readonly lasting: boolean } | undefined;
  /** Whether a connection is to be refused now or later, so that none may be kept. */
  expectsRefusal(): boolean;
  /** Uses up a behaviour that `refusal` gave. */
  drop(behaviour: Planned): void;
  clear(): void;
}

/** @param changed called after every change, a turn taken included */
export function makePlan(operations: readonly MockedOperation[], changed: () => void): Plan {
  const queues = new Map<string, Planned[]>();
  const forAny: Planned[] = [];
  const lasting = new Map<string, Planned>();
  const byKey = new Map(operations.map((operation) => [operation.key, operation]));

  function check(id: string, behaviours: readonly Planned[]): void {
    const operation = byKey.get(id);
    if (operation === undefined)
      throw new TypeError(
        `The API document has no operation "${id}". It has ${[...byKey.keys()].join(", ") || "none"}.`,
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
    addForAny(behaviours) {
      for (const behaviour of behaviours)
        if (!operations.some((operation) => fits(operation, behaviour)))
          throw new TypeError(`No operation of the API document can be answered with ${JSON.stringify(behaviour)}.`);
      forAny.push(...behaviours.map((behaviour) => ({ ...behaviour })));
      changed();
    },
    take(operation) {
      const [any] = forAny;
      const mine = byKey.get(operation);
      const shared = () => (any && mine && fits(mine, any) ? forAny.shift() : undefined);
      const behaviour = queues.get(operation)?.shift() ?? shared() ?? lasting.get(operation);
      changed();
      return behaviour;
    },
    refusal() {
      const [any] = forAny;
      if (any?.fault === "refused") return { behaviour: any, lasting: false };
      for (const [key, [queued]] of queues) {
        const behaviour = queued ?? lasting.get(key);
        if (behaviour?.fault === "refused") return { behaviour, lasting: queued === undefined };
      }
      const always = [...lasting].find(([key, { fault }]) => fault === "refused" && !queues.get(key)?.length);
      return always && { behaviour: always[1], lasting: true };
    },
    expectsRefusal() {
      return [...queues.values(), forAny, [...lasting.values()]].some((queue) =>
        queue.some(({ fault }) => fault === "refused"),
      );
    },
    drop(behaviour) {
      for (const queue of [...queues.values(), forAny]) if (queue[0] === behaviour) queue.shift();
      changed();
    },
    clear() {
      queues.clear();
      forAny.length = 0;
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

function fits(operation: MockedOperation, behaviour: Planned): boolean {
  try {
    checkBehaviour(operation, behaviour);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
