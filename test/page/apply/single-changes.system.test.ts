import { afterAll, beforeAll, describe, it } from "vitest";
import { copyOfProject, type ProjectCopy } from "./project.js";
import { drawCases, expectAppliedAndTakenBack } from "./single-changes.js";

const seed = Number(process.env["SEED"] ?? 7);
const count = Number(process.env["COUNT"] ?? 13);
const cases = await drawCases(count, seed);

let project: ProjectCopy;
beforeAll(async () => {
  console.log(`SEED=${String(seed)}`);
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
