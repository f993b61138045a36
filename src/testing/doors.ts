import type { Plan, Planned } from "./plan.js";
import type { Door } from "./server.js";
import type { MockServer } from "./types.js";

/** Shuts the ports of a mock's servers while a refused connection is in turn. */
export interface Doors {
  add(door: Door): MockServer;
  /** To be called after every change of the plan. */
  follow(): void;
  close(): Promise<void>;
}

const defaultMs = 1_000;

export function makeDoors(plan: () => Plan): Doors {
  const doors = new Set<Door>();
  let current: Planned | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function follow(): void {
    const refusal = doors.size > 0 ? plan().refusal() : undefined;
    if (refusal?.behaviour !== current) {
      clearTimeout(timer);
      current = refusal?.behaviour;
      // Nobody can count the connections that were refused, so the turn ends by time.
      if (refusal && !refusal.lasting)
        timer = setTimeout(
          () => plan().drop(refusal.behaviour),
          Math.min(refusal.behaviour.forMs ?? defaultMs, 2 ** 31 - 1),
        );
    }
    for (const door of doors)
      if (refusal) door.shut();
      else door.open();
  }

  async function remove(door: Door): Promise<void> {
    doors.delete(door);
    follow();
    await door.close();
  }

  return {
    add(door) {
      doors.add(door);
      follow();
      return { url: door.url, close: () => remove(door) };
    },
    follow,
    async close() {
      await Promise.all([...doors].map(remove));
    },
  };
}
