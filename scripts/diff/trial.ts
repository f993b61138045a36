import { around, withValue } from "./embed.js";
import { unlisted } from "./candidates.js";
import type { Part } from "./parts.js";
import type { Promising } from "./promising.js";
import { fullest, nothing, smallest } from "./samples.js";
import type { Texts } from "./texts.js";
import type { Offence, Validate } from "./validators.js";
import type { View } from "./view.js";
import type { Comparison } from "./walk.js";

/** A value that one document allows and the other does not. */
export interface Crossing {
  readonly value: unknown;
  readonly errors: readonly Offence[];
  /** The fields that the errors are about. */
  readonly paths: ReadonlySet<string>;
  /** Where it was made for. */
  readonly origin: string;
  readonly size: number;
}

/** What running the old and the new validator of one part has brought. */
export interface Trial {
  /** Was valid, is not any more. */
  readonly shut: readonly Crossing[];
  /** Was not valid, is now. */
  readonly opened: readonly Crossing[];
  /** Was valid and is. */
  readonly kept: readonly unknown[];
  /** How many values were looked at, at their place or in the whole. */
  readonly tried: number;
  /** Whether every place was looked at that is worth it. */
  readonly isComplete: boolean;
}

interface Knowledge {
  readonly proven: Map<string, boolean>;
  /** What has shown a difference in other parts, by what is said of it. */
  readonly shown: Map<string, readonly Crossing[]>;
  /** How many values may still be tried. */
  left: number;
  /** When trying ends, by performance.now(). */
  readonly until: number;
  /** When proving ends. */
  readonly provingUntil: number;
}

/** Two parts with what runs and what is known of them. */
export interface Contest {
  readonly base: Part;
  readonly head: Part;
  readonly from: View;
  readonly to: View;
  readonly comparison: Comparison;
  readonly texts: Texts;
  readonly wasValid: Validate;
  readonly isValid: Validate;
  /** Values that tell apart what stands at a place. */
  promising(from: View, to: View): Promising;
  /** What is known from other parts; no verdict may depend on it. */
  readonly record: Knowledge;
}

const triedLimit = 4000;
const examplesLimit = 3;
/** Values of one size show the same; the first few of a kind are enough. */
const keptLimit = 400;
const crossingsLimit = 12;

/** At how many places of one part the same schemas are tried. */
const placesLimit = 2;

/** Tries what has shown a difference in another part, and nothing else. */
export function tryAgain(contest: Contest, lent: readonly Crossing[]): Trial {
  const { trial, attempt } = trialOf(contest);
  for (const { value, origin } of lent) attempt(value, origin);
  return trial(0, false);
}

/** Tries values by which the schemas may be told apart, at every place at which they differ. */
export function tryOut(contest: Contest): Trial {
  const { base, head, from, to, comparison } = contest;
  const seeds = [...base.examples.slice(0, examplesLimit), ...head.examples.slice(0, examplesLimit)];
  const { trial, attempt } = trialOf(contest);
  for (const value of [...seeds, smallest(from), smallest(to), fullest(from), fullest(to)])
    if (value !== nothing) attempt(value, "");
  const triedAt = new Map<string, number>();
  let looked = 0;
  for (const { path, qualifiers, from: old, to: now } of comparison.spots) {
    if (performance.now() >= contest.record.until) return trial(looked, false);
    const origin = placeText(path);
    const key = `${old.key} | ${now.key}`;
    const count = triedAt.get(key) ?? 0;
    triedAt.set(key, count + 1);
    if (path.length > 0 && count >= placesLimit) continue;
    const { values, tried } = contest.promising(old, now);
    looked += tried;
    for (const value of values) {
      const whole = [
        ...around(from, path, value, qualifiers),
        ...around(to, path, value, qualifiers),
        ...seeds.map((seed) => withValue(seed, path, value)),
      ];
      for (const one of whole) if (one !== undefined && one !== nothing) attempt(one, origin);
    }
  }
  return trial(looked, true);
}

interface Running {
  attempt(value: unknown, origin: string): void;
  trial(tried: number, isComplete: boolean): Trial;
}

function trialOf({ wasValid, isValid, record }: Contest): Running {
  const [shut, opened] = [new Map<string, Crossing[]>(), new Map<string, Crossing[]>()];
  const kept: unknown[] = [];
  const known = new Set<string>();
  const attempt = (value: unknown, origin: string) => {
    const text = JSON.stringify(value);
    if (text === undefined || known.size >= triedLimit || known.has(text)) return;
    known.add(text);
    record.left -= 1;
    const [before, after] = [wasValid(value), isValid(value)];
    if (before === undefined || after === undefined) return;
    if (before.length === 0 && after.length === 0 && kept.length < keptLimit) kept.push(value);
    if ((before.length === 0) === (after.length === 0)) return;
    const [into, errors] = before.length === 0 ? [shut, after] : [opened, before];
    keep(into, crossing(value, errors, origin, text.length));
  };
  const all = (crossings: ReadonlyMap<string, Crossing[]>) => [...crossings.values()].flat();
  return {
    attempt,
    trial: (tried, isComplete) => ({ shut: all(shut), opened: all(opened), kept, tried, isComplete }),
  };
}

/** Keeps the smallest of those that are refused for the same. */
function keep(crossings: Map<string, Crossing[]>, one: Crossing): void {
  const key = [one.origin, ...one.paths, ...one.errors.map(({ keyword }) => keyword)].join(" ");
  const alike = [...(crossings.get(key) ?? []), one].sort((a, b) => a.size - b.size).slice(0, crossingsLimit);
  crossings.set(key, alike);
}

function crossing(value: unknown, errors: readonly Offence[], origin: string, size: number): Crossing {
  return { value, errors, paths: new Set(errors.map((error) => pathOf(error).join("/"))), origin, size };
}

/** A path of a difference as crossings name it. */
export function placeText(path: readonly string[]): string {
  return path.map((step) => (step === "*" ? unlisted : /^\[\d*\]$/.test(step) ? "[]" : step)).join("/");
}

/** The field that an error is about, as differences name it. */
export function pathOf({ instancePath, params }: Offence): string[] {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? "[]" : step.replaceAll("~1", "/").replaceAll("~0", "~")));
  const { missingProperty, additionalProperty, unevaluatedProperty, tag } = params as {
    readonly [name: string]: string | undefined;
  };
  const last = missingProperty ?? additionalProperty ?? unevaluatedProperty ?? tag;
  return last === undefined ? path : [...path, last];
}
