import { compareFacts, type Finding } from "./compare.js";
import { explains, explanationOf, type Deviation, type Deviations } from "./deviations.js";
import type { DocumentedOperation } from "./documented.js";
import { describeFinding } from "./wording.js";
import { factsFromSpec, operationsOf, type SpecOperation } from "./spec-facts.js";
import { isMarked } from "./undecided.js";
import { valueAt, type YamlSource } from "../document/yaml-source.js";

/** A difference between the facts of an operation and the spec. */
export interface Found {
  readonly finding: Finding;
  readonly documented: DocumentedOperation;
  readonly operation: SpecOperation;
}

/** Every difference between facts and spec, explained or not. */
function differencesOf(spec: YamlSource, facts: readonly DocumentedOperation[]): Found[] {
  const operations = operationsOf(spec.data);
  return facts.flatMap((documented) => {
    const operation = operations.find((known) => known.operation === documented.operation);
    return operation === undefined ? [] : differencesFor(spec, documented, operation);
  });
}

export function differencesFor(spec: YamlSource, documented: DocumentedOperation, operation: SpecOperation): Found[] {
  const { findings } = compareFacts(documented, factsFromSpec(spec.data, operation));
  return findings.map((finding) => ({ finding, documented, operation }));
}

/** The differences that neither a deviation explains nor a mark leaves to a person. */
export function unexplained(found: readonly Found[], spec: YamlSource, deviations: Deviations): Found[] {
  return found.filter(
    ({ finding, documented, operation }) =>
      explanationOf(finding, documented.operation, deviations) === undefined && !isMarked(finding, spec, operation),
  );
}

/** The places of the deviations that no difference meets any more. An entry about one kind of source is not about the facts. */
export function unmet(found: readonly Found[], { deviations }: Deviations): { deviation: Deviation; place: string }[] {
  const byPlace = new Map<string, Found[]>();
  for (const one of found) {
    const same = byPlace.get(one.finding.place);
    if (same === undefined) byPlace.set(one.finding.place, [one]);
    else same.push(one);
  }
  return deviations
    .filter(({ only }) => only === undefined)
    .flatMap((deviation) =>
      deviation.places
        .filter((place) => {
          const here = { ...deviation, places: [place] };
          const there = byPlace.get(place) ?? [];
          return !there.some(({ finding, documented }) => explains(here, finding, documented.operation));
        })
        .map((place) => ({ deviation, place })),
    );
}

/**
 * Checks the spec against the transcripts of the vendor's pages. Returns one sentence for each problem, with file and
 * line; an empty list when every documented fact is in the spec or has a deviation, and every deviation still deviates.
 */
export function checkDocumentedFacts(
  spec: YamlSource,
  facts: readonly DocumentedOperation[],
  deviations: Deviations,
): string[] {
  const operations = operationsOf(spec.data);
  const unknown = facts.filter(({ operation }) => !operations.some((known) => known.operation === operation));
  const problems = unknown.map(({ file, operation }) => `${file}: the spec has no operation ${operation}`);
  const found = differencesOf(spec, facts);
  for (const { finding, documented, operation } of unexplained(found, spec, deviations)) {
    problems.push(
      `${whereIs(spec, finding.pointer ?? operation.pointer)}: ${describeFinding(finding)}; correct it or ${documented.file}, or explain it in deviations.yaml`,
    );
  }
  for (const operation of operations) {
    if (facts.some((documented) => documented.operation === operation.operation)) continue;
    problems.push(
      `${whereIs(spec, operation.pointer)}: ${operation.operation ?? `${operation.method} ${operation.path}`} has no facts to be held against; save its page or its definition and run npm run page -- --write FILE`,
    );
  }
  for (const { deviation, place } of unmet(found, deviations)) {
    problems.push(
      `${deviations.file}:${String(deviation.line)}: ${deviation.operation} ${place} (${deviation.what}) no longer deviates like this; remove or correct the entry`,
    );
  }
  for (const addition of deviations.additions) {
    const value = valueAt(spec.data, addition.pointer);
    const changed = addition.spec !== undefined && JSON.stringify(value) !== JSON.stringify(addition.spec);
    if (value !== undefined && !changed) continue;
    problems.push(
      `${deviations.file}:${String(addition.line)}: ${value === undefined ? `${spec.file} has nothing at` : `${spec.file} says something else at`} ${addition.pointer}; remove or correct the entry`,
    );
  }
  return problems;
}

export function whereIs(spec: YamlSource, pointer: string): string {
  const place = spec.placeOf(pointer);
  return `${place.file}:${String(place.line)} (#${place.pointer})`;
}
