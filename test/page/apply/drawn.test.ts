import { afterAll, beforeAll, describe, it } from "vitest";
import { copyOfProject, type ProjectCopy } from "./project.js";
import { drawCases, expectAppliedAndTakenBack } from "./single-changes.js";

// One of the many that the system test draws; without generating, which others test.
const seed = Number(process.env["SEED"] ?? 7);
const cases = (await drawCases(13, seed)).filter((_, index) => index === seed % 13);

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
