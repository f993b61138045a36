import { afterAll, beforeAll, describe, it } from "vitest";
import { copyOfProject, type ProjectCopy } from "./project.js";
import { drawCases, expectAppliedAndTakenBack } from "./single-changes.js";

// Two of the many that the system test draws; without generating, which others test.
const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
const cases = (await drawCases(13, seed)).filter((_, index) => index % 13 === seed % 13 || index === (seed + 5) % 13);

let project: ProjectCopy;
beforeAll(async () => {
  project = await copyOfProject({ generated: false });
});
afterAll(() => project.remove());

describe(`a single change of a page or a definition (SEED=${String(seed)})`, () => {
  it.each(cases.map((one) => [one.name, one] as const))(
    "%s",
    (_, one) => expectAppliedAndTakenBack(one, project),
    120_000,
  );
});
