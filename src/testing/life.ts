import { makeClock, toDate, type Clock } from "./clock.js";
import { isObject } from "./json.js";
import type { Model } from "./model.js";
import { makeRandom, type Random, type RandomState } from "./random.js";

/** What a living model works with. */
export interface ModelWorld<State> {
  /** What there is now. Another object after `restore` and `reset`. */
  readonly state: State;
  readonly clock: Pick<Clock, "now">;
  readonly random: Random;
}

/**
 * A model with a state: what one call changes, the next one sees. Each mock that it is given to has a world of its own.
 *
 * @typeParam State plain data, as JSON has it
 * @typeParam Service what a test may do that no operation does
 * @typeParam Content what it can be seeded with
 * @typeParam Seeded what seeding tells
 */
export interface LivingModel<State extends object, Service, Content, Seeded = void> {
  /** The state in which nothing has happened. */
  begin(): State;
  /** The answers, by operation. */
  handlers(world: ModelWorld<State>): Model;
  service(world: ModelWorld<State>): Service;
  /** Puts things there as if they had happened. Changes nothing when it throws. */
  seed(world: ModelWorld<State>, content: Content): Seeded;
}

/** What a mock has that a living model answers for. */
export interface Living<Service, Content, Seeded = void> {
  /** The model's time. It stands still until it is moved; of a mock that listens it runs. */
  readonly clock: Clock;
  /** What no operation does: the side of the service, of its authorities and its cashier. */
  readonly service: Service;
  /**
   * Puts things there as if they had happened.
   *
   * @throws TypeError for what cannot be there; nothing is changed then
   */
  seed(content: Content): Seeded;
  /** All that the model knows, its time included, as JSON; may hold private keys. Not `requests`, `orders` and what is planned. */
  snapshot(): Snapshot;
  /** Goes back to a snapshot, of this mock or another one of the same model. */
  restore(snapshot: Snapshot): void;
}

/** A state of a model, as JSON. */
export interface Snapshot {
  readonly at: number;
  readonly random: RandomState;
  readonly state: object;
}

/** How a living model begins. */
export interface LifeSettings {
  /**
   * The same seed gives the same ids, keys and times, as long as the same is asked. With one, time begins at
   * 2026-01-01T00:00:00Z unless `now` says otherwise.
   */
  readonly seed?: string | number | undefined;
  /** The time at which it begins. Default: the present. */
  readonly now?: Date | string | number | undefined;
  /** Seconds that pass in a second; 0 stands still. Default: 0, and 1 once the mock listens. */
  readonly speed?: number | undefined;
}

/** A model at work. */
export interface Life extends Living<unknown, unknown, unknown> {
  readonly handlers: Model;
  /** It listens: time runs. */
  served(): void;
  reset(): void;
}

const seededStart = "2026-01-01T00:00:00Z";

export function isLiving(model: unknown): model is LivingModel<object, unknown, unknown, unknown> {
  return isObject(model) && typeof model["begin"] === "function" && typeof model["handlers"] === "function";
}

/** @throws TypeError for settings that are none */
export function startLife(
  model: LivingModel<object, unknown, unknown, unknown> | undefined,
  { seed, now, speed }: LifeSettings,
): Life {
  if (speed !== undefined && !(speed >= 0 && Number.isFinite(speed)))
    throw new TypeError("speed must be a number of seconds, at least 0.");
  const begin = toDate(now ?? (seed === undefined ? new Date() : seededStart));
  const clock = makeClock(begin);
  clock.run(speed ?? 0);
  const random = makeRandom(String(seed ?? "mock"));
  const unused = random.state;
  let state = model?.begin() ?? {};
  const world: ModelWorld<object> = {
    get state() {
      return state;
    },
    clock,
    random,
  };
  return {
    clock: { now: clock.now, advance: clock.advance, set: clock.set },
    handlers: model?.handlers(world) ?? {},
    service: model?.service(world),
    seed(content) {
      if (model === undefined) throw new TypeError("This mock answers with examples: there is nothing to seed.");
      return model.seed(world, content);
    },
    snapshot: () => ({ at: clock.now().getTime(), random: random.state, state: structuredClone(state) }),
    restore(snapshot) {
      state = structuredClone(snapshot.state);
      random.state = snapshot.random;
      clock.set(snapshot.at);
    },
    served: () => clock.run(speed ?? 1),
    reset() {
      state = model?.begin() ?? {};
      random.state = unused;
      clock.set(begin);
    },
  };
}
