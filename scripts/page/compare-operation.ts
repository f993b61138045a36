import { compareFacts } from "./compare.js";
import { explanationOf } from "./deviations.js";
import type { Documented } from "./documented.js";
import type { PageFacts } from "./facts.js";
import type { Explained, Result } from "./result.js";
import { kindOf, type Source } from "./source.js";
import { factsFromSpec, operationsOf, type SpecOperation } from "./spec-facts.js";
import { isMarked } from "./undecided.js";
import type { YamlSource } from "../document/yaml-source.js";

/** Compares what a source states about an operation with the spec, and sorts what differs. */
export function compareOperation(
  file: string,
  form: Source["form"],
  facts: PageFacts,
  spec: YamlSource,
  documented: Pick<Documented, "deviations">,
): Result {
  const operation = findOperation(facts, spec);
  if (operation === undefined)
    return { file, form, facts, comparison: undefined, explained: [], undecided: [], open: [] };
  const comparison = compareFacts(facts, factsFromSpec(spec.data, operation));
  const explained: Explained[] = [];
  const unexplained = comparison.findings.filter((finding) => {
    const deviation = explanationOf(finding, operation.operation, documented.deviations, kindOf(form));
    if (deviation !== undefined) explained.push({ finding, deviation });
    return deviation === undefined;
  });
  const undecided = unexplained.filter((finding) => isMarked(finding, spec, operation));
  return {
    file,
    form,
    facts: { ...facts, operation: facts.operation ?? operation.operation },
    comparison,
    explained,
    undecided,
    open: unexplained.filter((finding) => !undecided.includes(finding)),
  };
}

/** By request line, else by name: then the request line is one of the differences. */
export function findOperation(facts: PageFacts, spec: YamlSource): SpecOperation | undefined {
  const all = operationsOf(spec.data);
  const shape = (path: string): string => path.replace(/\{[^}]*\}/g, "{}");
  return (
    all.find((known) => known.method === facts.method && known.path === facts.path) ??
    all.find((known) => known.operation !== undefined && known.operation === facts.operation) ??
    all.find((known) => known.method === facts.method && shape(known.path) === shape(facts.path))
  );
}
