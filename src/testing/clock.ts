import { milliseconds } from "./duration.js";

/** The time that a model goes by. */
export interface Clock {
  now(): Date;
  /**
   * Moves on by a length of time: `45m`, `1h30m`, `200d`, or milliseconds. Returns the new time.
   *
   * @throws TypeError for what is no length of time
   */
  advance(by: string | number): Date;
  /**
   * Goes to a time; what has happened stays as it is when that is earlier.
   *
   * @throws TypeError for what is no time
   */
  set(to: Date | string | number): Date;
}

/** A clock and what only its mock may do with it. */
export interface MockClock extends Clock {
  /** Seconds that pass on it in a second; 0 stands still. */
  run(speed: number): void;
}

/** Stands still at the start until it is moved or run. */
export function makeClock(start: Date): MockClock {
  let base = start.getTime();
  let since = performance.now();
  let speed = 0;
  const time = () => base + Math.floor((performance.now() - since) * speed);
  const go = (to: number) => {
    base = to;
    since = performance.now();
    return new Date(to);
  };
  return {
    now: () => new Date(time()),
    advance: (by) => go(time() + milliseconds(by)),
    set: (to) => go(toDate(to).getTime()),
    run(faster) {
      go(time());
      speed = faster;
    },
  };
}

/** @throws TypeError for what is no time */
export function toDate(time: Date | string | number): Date {
  const date = new Date(time);
  if (!Number.isNaN(date.getTime())) return date;
  throw new TypeError(`${JSON.stringify(time)} is no time. Give a Date or a text such as "2026-03-15T00:00:00Z".`);
}
