import type { ErrorObject } from "ajv/dist/2020.js";
import { isDeepStrictEqual } from "node:util";
import type { BundledDocument } from "../document/redocly.js";
import { compilerOf, type Compile } from "../schema/compile.js";
import type { Reason, Witness } from "./change.js";
import type { PartPair } from "./operations.js";
import { witnessOf, type Part } from "./parts.js";
import { listed, shownValue } from "./phrases.js";
import { fieldName, type SchemaReason } from "./reasons.js";
import { candidates, poolOf, samplesOf, unlisted, type Matching } from "./samples.js";
import { unvalidated } from "./unvalidated.js";
import { writtenOut, type Node } from "./view.js";

/** A value that one document allows and the other does not. */
interface Crossing {
  readonly value: unknown;
  readonly errors: readonly ErrorObject[];
  /** The fields that the errors are about. */
  readonly paths: ReadonlySet<string>;
  readonly size: number;
}

/** What running the old and the new validator of one part has brought. */
interface Trial {
  readonly pair: PartPair;
  /** Was valid, is not any more. */
  readonly shut: readonly Crossing[];
  /** Was not valid, is now. */
  readonly opened: readonly Crossing[];
  /** Was valid and is. */
  readonly kept: readonly unknown[];
}

/**
 * Gives every breaking reason a witness where there is one, and makes reasons of what only the validators notice: they
 * are what callers meet, so they have the last word.
 */
export async function attachWitnesses(
  base: BundledDocument,
  head: BundledDocument,
  reasons: readonly SchemaReason[],
  pairs: readonly PartPair[],
): Promise<Reason[]> {
  const changed = pairs.filter(
    ({ base: old, head: now }) =>
      !isDeepStrictEqual(writtenOut(base, old.schema.schema, []), writtenOut(head, now.schema.schema, [])),
  );
  if (changed.length === 0) return [...reasons];
  const [old, now, matching] = [compilerOf(base), compilerOf(head), await matcher(base, head)];
  const seen = new Map<string, Omit<Trial, "pair">>();
  const trials = changed.map((pair): Trial => {
    // The answers of all failures share one schema.
    const key = `${target(pair.base)} ${target(pair.head)}`;
    const known = seen.get(key) ?? tryOut(pair, base, head, old, now, matching);
    seen.set(key, known);
    return { pair, ...known };
  });
  const witnessed = reasons.map((reason) => (reason.impact === "major" ? shown(reason, find(reason, trials)) : reason));
  return [...witnessed, ...trials.flatMap((trial) => unexplained(trial, witnessed))];
}

/** What cannot be told apart by trying is still rated as if it broke somebody, and says so. */
function shown(reason: SchemaReason, witness: Witness | undefined): SchemaReason {
  return witness === undefined
    ? { ...reason, message: `${reason.message}; nothing was found that it breaks, but that is no proof` }
    : { ...reason, witness };
}

function target({ schema: { schema, pointer } }: Part): string {
  const reference = (schema as { readonly $ref?: unknown }).$ref;
  return typeof reference === "string" ? reference : pointer;
}

function tryOut(
  pair: PartPair,
  base: BundledDocument,
  head: BundledDocument,
  old: Compile,
  now: Compile,
  matching: Matching,
): Omit<Trial, "pair"> {
  const direction = pair.head.kind === "answer" ? "response" : "request";
  const [wasValid, isValid] = [old(pair.base.schema, direction), now(pair.head.schema, direction)];
  const nodes: Node[] = [
    { document: base, refs: [pair.base.schema] },
    { document: head, refs: [pair.head.schema] },
  ];
  const seeds = [
    ...[...pair.base.examples, ...pair.head.examples].map((example) => example.value),
    ...nodes.flatMap((node) => samplesOf(node, matching)),
  ].filter((seed) => wasValid(seed) || isValid(seed));
  const shut: Crossing[] = [];
  const opened: Crossing[] = [];
  const kept: unknown[] = [];
  for (const value of candidates(seeds, poolOf(nodes, matching))) {
    const [before, after] = [wasValid(value), isValid(value)];
    if (before && after) kept.push(value);
    if (before === after) continue;
    if (before) shut.push(crossing(value, isValid.errors));
    else opened.push(crossing(value, wasValid.errors));
  }
  return { shut, opened, kept };
}

function crossing(value: unknown, errors: readonly ErrorObject[] | null | undefined): Crossing {
  const list = [...(errors ?? [])];
  return {
    value,
    errors: list,
    paths: new Set(list.map((error) => pathOf(error).join("/"))),
    size: JSON.stringify(value).length,
  };
}

/** The field that an error is about, as differences name it. */
function pathOf({ instancePath, params }: ErrorObject): string[] {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? "[]" : step.replaceAll("~1", "/").replaceAll("~0", "~")));
  const { missingProperty, additionalProperty, tag } = params as Partial<Record<string, string>>;
  const last = missingProperty ?? additionalProperty ?? tag;
  return last === undefined ? path : [...path, last];
}

/** The shortest value that breaks for this reason, and if possible for no other. */
function find(reason: SchemaReason, trials: readonly Trial[]): Witness | undefined {
  for (const difference of reason.differences) {
    const { direction, operation, part, path, qualifiers } = difference;
    const trial = trials.find(({ pair }) => pair.operation === operation && pair.head === part);
    if (trial === undefined) continue;
    const told = unvalidated(difference, trial.kept);
    if (told !== undefined) return told;
    const place = path.map((step) => (step === "*" ? unlisted : step)).join("/");
    const fits = ({ paths }: Crossing) =>
      [...paths].some(
        (one) => one === place || (path.at(-1) === "*" && one.startsWith(place.slice(0, -unlisted.length))),
      );
    // A value of a type may come from the service or go to it.
    const crossings = (
      direction === "answer" ? trial.opened : direction === "request" ? trial.shut : [...trial.shut, ...trial.opened]
    ).filter(fits);
    const decided = crossings.filter(({ value }) =>
      qualifiers.every(({ tag, key }) => tag === undefined || (value as Partial<Record<string, unknown>>)[tag] === key),
    );
    const [best] = [...(decided.length > 0 ? decided : crossings)].sort(
      (a, b) => count(a) - count(b) || a.size - b.size,
    );
    if (best !== undefined) return toWitness(best, trial.shut.includes(best), part);
  }
  return undefined;
}

/** How many offences there are; where a union reports those of all its alternatives, the number says nothing. */
function count({ errors }: Crossing): number {
  return errors.some(({ keyword }) => keyword === "anyOf" || keyword === "oneOf") ? 0 : errors.length;
}

function toWitness({ value, errors }: Crossing, isShut: boolean, part: Part): Witness {
  const said = sentence(errors);
  return isShut
    ? witnessOf(part, value, "valid", `refused: ${said}`)
    : witnessOf(part, value, `impossible: ${said}`, "possible");
}

function sentence(errors: readonly ErrorObject[]): string {
  const texts = errors
    .filter(({ keyword }) => errors.length === 1 || !["discriminator", "oneOf", "anyOf"].includes(keyword))
    .map((error) => `${fieldName(pathOf(error)) || "it"} ${offence(error)}`);
  return [...new Set(texts)].slice(0, 3).join("; ");
}

function offence({ keyword, params, message = keyword }: ErrorObject): string {
  const { allowedValues, allowedValue } = params as { allowedValues?: readonly unknown[]; allowedValue?: unknown };
  switch (keyword) {
    case "required":
      return "is missing";
    case "additionalProperties":
      return "is not a known field";
    case "enum":
      return `must be ${listed((allowedValues ?? []).map(shownValue), "or")}`;
    case "const":
      return `must be ${shownValue(allowedValue)}`;
    default:
      return message.replace("NOT", "not");
  }
}

/** What the validators show and no reason says. */
function unexplained({ pair, shut, opened }: Trial, reasons: readonly SchemaReason[]): Reason[] {
  const of = (wanted: (reason: SchemaReason) => boolean) =>
    reasons.some(
      (reason) =>
        wanted(reason) &&
        reason.differences.some(({ operation, part }) => operation === pair.operation && part === pair.head),
    );
  const place = {
    operations: [pair.operation ?? []].flat(),
    base: [pair.base.schema.pointer],
    head: [pair.head.schema.pointer],
  };
  const smallest = (list: readonly Crossing[]) => [...list].sort((a, b) => a.size - b.size)[0];
  const [closed, come] = [smallest(shut), smallest(opened)];
  const name =
    pair.head.kind === "parameter"
      ? `the parameter ${pair.head.name}`
      : pair.head.kind === "body"
        ? "the body"
        : `the ${pair.head.status} answer`;
  if (pair.head.kind === "type") return [];
  if (pair.head.kind === "answer") {
    if (come === undefined || of(({ impact }) => impact !== "patch")) return [];
    return [
      {
        impact: "major",
        message: `${name} may now have a form that it could not have before`,
        ...place,
        witness: toWitness(come, false, pair.head),
      },
    ];
  }
  if (closed !== undefined && !of(({ impact }) => impact === "major")) {
    return [
      {
        impact: "major",
        message: `${name} no longer accepts all that it accepted`,
        ...place,
        witness: toWitness(closed, true, pair.head),
      },
    ];
  }
  if (come !== undefined && !of(({ impact }) => impact !== "patch"))
    return [{ impact: "minor", message: `${name} accepts more than before`, ...place }];
  return [];
}

/** By pattern: making them up takes longer than all the rest. */
const matchingTexts = new Map<string, readonly string[]>();

/** Texts that match a pattern. Only documents with patterns pay for loading the library. */
async function matcher(...documents: readonly BundledDocument[]): Promise<Matching> {
  if (!documents.some((document) => JSON.stringify(document).includes('"pattern":'))) return () => [];
  const { sample, stringMatching } = await import("fast-check");
  return (pattern) => {
    const known = matchingTexts.get(pattern);
    if (known !== undefined) return known;
    let texts: readonly string[] = [];
    try {
      // A fixed seed, so that the same two documents give the same report.
      texts = sample(stringMatching(new RegExp(pattern, "u")), { numRuns: 25, seed: 1 });
    } catch {
      // A pattern that cannot be generated from is still compared; it only gets no witness of its own.
    }
    matchingTexts.set(pattern, texts);
    return texts;
  };
}
