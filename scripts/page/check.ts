import { compareFacts, type Finding } from "./compare.js";
import { explains, explanationOf, type Deviations } from "./deviations.js";
import type { DocumentedOperation } from "./documented.js";
import { describeFinding } from "./wording.js";
import { factsFromSpec, operationsOf } from "./spec-facts.js";
import { valueAt, type YamlSource } from "../document/yaml-source.js";

/**
 * Checks the spec against the transcripts of the vendor's pages. Returns one sentence for each problem, with file and
 * line; an empty list when every documented fact is in the spec or has a deviation, and every deviation still deviates.
 */
export function checkDocumentedFacts(
  spec: YamlSource,
  facts: readonly DocumentedOperation[],
  deviations: Deviations,
): string[] {
  const problems: string[] = [];
  const found: { finding: Finding; operation: string }[] = [];
  for (const documented of facts) {
    const operation = operationsOf(spec.data).find((known) => known.operation === documented.operation);
    if (operation === undefined) {
      problems.push(`${documented.file}: the spec has no operation ${documented.operation}`);
      continue;
    }
    for (const finding of compareFacts(documented, factsFromSpec(spec.data, operation)).findings) {
      found.push({ finding, operation: documented.operation });
      if (explanationOf(finding, documented.operation, deviations) !== undefined) continue;
      problems.push(
        `${whereIs(spec, finding.pointer ?? operation.pointer)}: ${describeFinding(finding)}; correct it or ${documented.file}, or explain it in deviations.yaml`,
      );
    }
  }
  for (const operation of operationsOf(spec.data)) {
    if (facts.some((documented) => documented.operation === operation.operation)) continue;
    problems.push(
      `${whereIs(spec, operation.pointer)}: ${operation.operation ?? `${operation.method} ${operation.path}`} has no facts to be held against; save its page or its definition and run npm run page -- --write FILE`,
    );
  }
  for (const deviation of deviations.deviations) {
    for (const place of deviation.places) {
      const here = { ...deviation, places: [place] };
      if (found.some(({ finding, operation }) => explains(here, finding, operation))) continue;
      problems.push(
        `${deviations.file}:${String(deviation.line)}: ${deviation.operation} ${place} (${deviation.what}) no longer deviates like this; remove or correct the entry`,
      );
    }
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
