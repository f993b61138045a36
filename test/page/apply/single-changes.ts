import path from "node:path";
import { expect } from "vitest";
import { verdictOf } from "../../../scripts/diff/change.js";
import { judge } from "../../../scripts/diff/judge.js";
import type { Source } from "../../../scripts/diff/source.js";
import { bundle } from "../../../scripts/document/redocly.js";
import type { BundledDocument } from "../../../scripts/document/bundled.js";
import { loadDocumented } from "../../../scripts/page/documented.js";
import type { OperationFacts } from "../../../scripts/page/facts.js";
import { renderDefinition } from "../render-definition.js";
import { renderPage } from "../render.js";
import { editByHand } from "./by-hand.js";
import { draw, kinds, randomOf, type Drawn } from "./drawn.js";
import type { ProjectCopy } from "./project.js";

/** The operation whose facts come from pages; those of the others come from definitions. */
const seed = "SubscribeCertificate";

interface Case extends Drawn {
  readonly operation: string;
  readonly render: (facts: OperationFacts) => string;
  readonly before: OperationFacts;
}

/** So many changes, of each kind in turn: every other one of the seed page, in one of its forms. */
export async function drawCases(count: number, seedOfNumbers: number): Promise<Case[]> {
  const { operations, deviations } = await loadDocumented("spec/documented");
  const random = randomOf(seedOfNumbers);
  const cases: Case[] = [];
  for (let tries = 0; cases.length < count && tries < count * 20; tries += 1) {
    const kind = kinds[cases.length % kinds.length] ?? "limit up";
    const isPage = (cases.length + Math.floor(cases.length / kinds.length)) % 2 === 0;
    const some = operations.filter(({ operation }) => (operation === seed) === (isPage && tries % 4 !== 3));
    const before = some[random(some.length)];
    const drawn = before && draw(kind, before, deviations.deviations, random);
    // A list of which the vendor does not say of what cannot be rendered with the fields of its items.
    if (before === undefined || drawn === undefined || before.fields.some(({ type }) => type === "array")) continue;
    const form = (["html", "markdown", "cells"] as const)[random(3)] ?? "html";
    const language = random(2) === 0 ? "en" : "zh";
    const render =
      before.operation === seed ? (facts: OperationFacts) => renderPage(facts, { form, language }) : renderDefinition;
    cases.push({ ...drawn, before, operation: before.operation, render });
  }
  return cases;
}

/** Applies a change and takes it back; asserts all that must hold of both. */
export async function expectAppliedAndTakenBack(one: Case, project: ProjectCopy): Promise<void> {
  const start = await project.files();
  const spec = path.join(project.folder, "spec/openapi.yaml");
  const [old, now] = [one.render(one.before), one.render(one.facts)];
  const bundled = await bundle(spec);

  const applied = await project.page(now, "--apply");
  expect([0, 1], applied.err).toContain(applied.exit);
  expect(applied.exit === 1, applied.out).toBe(applied.out.includes("To decide"));
  const compared = await project.page(now);
  expect(compared.exit, compared.out).toBe(0);

  const kept = applied.out.includes("the wider one stays") || applied.out.includes("decide how to write it");
  const edited = kept ? bundled : editByHand(bundled, one.operation, one);
  const [verdict] = /(?<=before: )\w+/.exec(applied.out) ?? ["none"];
  expect(verdict, applied.out).toBe(
    verdictOf(judge(asSource(bundled), asSource(edited as BundledDocument), { client: false })),
  );

  const back = await project.page(old, "--apply");
  expect(back, back.out).toMatchObject({ exit: 0, err: "" });
  expect(await project.files()).toEqual(start);
}

function asSource(document: BundledDocument): Source {
  return { label: "", document, place: () => ({ file: "", line: 1 }) };
}
