// `npm run test:mutants`: changes every constraint of the document, one at a time, and shows that something notices.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { validators as realValidators, type Validator } from "../../generated/validators.js";
import { compare } from "../../scripts/generate/folder.js";
import { generate } from "../../scripts/generate/generate.js";
import { createValidators } from "../../scripts/generate/run-time.js";
import type { BundledDocument } from "../../scripts/document/redocly.js";
import { Failure, run, since } from "../../scripts/command/command.js";
import { at, entries, type Operation } from "../../scripts/document/document.js";
import { checkDocumentedFacts } from "../../scripts/page/check.js";
import { loadDocumented, type Documented } from "../../scripts/page/documented.js";
import { parseYaml } from "../../scripts/document/yaml-source.js";
import { generatedFolder, root, shown, specFile } from "../../scripts/command/project.js";
import { createMock } from "../../src/testing/index.js";
import { answerCases, bodyCases, type Case } from "../support/cases.js";
import { operations, spec } from "../support/spec.js";
import { explanations, isExplained } from "./explanations.js";
import { mutantsOf, type Mutant } from "./constraints.js";

type Validators = Readonly<Record<string, Readonly<Record<string, Validator>>>>;

/** What noticed a mutant; `same` when there is nothing to notice; undefined when nothing noticed it. */
type Noticed = string | typeof same | undefined;

const same = Symbol("what is judged does not change");

/** A document that was changed, and what became of it. */
interface Changed {
  readonly mutant: Mutant;
  readonly document: object;
  /** Undefined when the change makes a document that cannot be generated from. */
  readonly files: ReadonlyMap<string, string> | undefined;
}

/** The text of all validators. */
const codeOf = (files: ReadonlyMap<string, string>) =>
  [...files].flatMap(([name, text]) => (name.startsWith("validators/") ? text : [])).join("");
const realCode = codeOf(await generate(specFile));

const remembered = new Map<Operation, Readonly<Record<string, readonly Case[]>>>();

/** The names of the schemas that a request body is made of. */
const sentSchemas = new Set(
  operations.flatMap((operation) => namesIn(operation.requestBody?.content["application/json"]?.schema)),
);

const folder = await mkdtemp(path.join(tmpdir(), "scm-mutants-"));

await run(async () => {
  const start = performance.now();
  const documented = await loadDocumented(path.join(root, "spec", "documented"));
  const roots = [
    ...entries(at(spec, "/components/schemas")).map(([name]) => `/components/schemas/${name}`),
    ...entries(at(spec, "/components/securitySchemes")).flatMap(([name, scheme]) =>
      Object(scheme)["x-schema"] ? [`/components/securitySchemes/${name}/x-schema`] : [],
    ),
    ...operations.flatMap((operation) => parameterPointers(operation)),
  ];
  const mutants = mutantsOf(spec, roots);
  console.log(`${mutants.length} changes of one constraint each`);
  const survivors: string[] = [];
  const counts = new Map<string, { noticed: number; same: number; explained: number }>();
  for (const mutant of mutants) {
    const document = structuredClone(spec) as object;
    mutant.apply(document);
    const changed: Changed = { mutant, document, files: await filesOf(document) };
    const noticed = {
      "a. changed in the document alone, generate --check": await byGenerateCheck(changed),
      "b. changed in the validators alone, conformance": await byValidators(changed),
      "b. changed in the mock alone, conformance": await byMock(changed),
      "c. changed everywhere, the facts": byFacts(changed, documented),
    } satisfies Record<string, Noticed>;
    for (const [by, what] of Object.entries(noticed)) {
      const count = counts.get(by) ?? { noticed: 0, same: 0, explained: 0 };
      if (what === undefined && !isExplained(by, mutant)) survivors.push(`${by}: #${mutant.pointer} ${mutant.what}`);
      else if (what === undefined) count.explained += 1;
      else if (what === same) count.same += 1;
      else count.noticed += 1;
      counts.set(by, count);
    }
  }
  for (const [by, count] of counts)
    console.log(
      `${by}: ${count.noticed} noticed${count.same > 0 ? `, ${count.same} change nothing there` : ""}${count.explained > 0 ? `, ${count.explained} explained` : ""}`,
    );
  for (const { why, used } of explanations) console.log(`explained (${used}): ${why}`);
  for (const { why, used } of explanations)
    if (used === 0) survivors.push(`This explanation explains nothing any more: ${why}`);
  console.log(since(start));
  if (survivors.length > 0) throw new Failure(`${survivors.length} survivors:\n${survivors.join("\n")}`);
  console.log("No survivor.");
});
await rm(folder, { recursive: true });

async function filesOf(document: object): Promise<ReadonlyMap<string, string> | undefined> {
  const file = path.join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(document));
  return generate(file).catch((error: unknown) => {
    if (error instanceof Failure) return undefined;
    throw error;
  });
}

async function byGenerateCheck({ files }: Changed): Promise<Noticed> {
  if (files === undefined) return "generate refuses it";
  const [difference] = await compare(generatedFolder, files);
  return difference && `${shown(path.join(generatedFolder, difference.file))} is ${difference.kind}`;
}

/** The documented facts, which say nothing of what is our own addition: that is marked with x-undocumented. */
function byFacts({ mutant, document }: Changed, { operations: facts, deviations }: Documented): Noticed {
  const [problem] = checkDocumentedFacts(parseYaml(JSON.stringify(document), "spec/openapi.yaml"), facts, deviations);
  return problem ?? (isUndocumented(mutant.subject) ? same : undefined);
}

function isUndocumented(pointer: string): boolean {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    if (Object(at(spec, place))["x-undocumented"] !== undefined) return true;
  }
  return false;
}

/** The conformance cases, judged by the validators of the changed document. */
async function byValidators({ files }: Changed): Promise<Noticed> {
  if (files === undefined) return "generate refuses it";
  if (codeOf(files) === realCode) return same;
  const validators: Validators = createValidators(JSON.parse(files.get("openapi.json") ?? "") as BundledDocument);
  const real: Validators = realValidators;
  for (const operation of operations) {
    for (const [part, cases] of Object.entries(casesOf(operation))) {
      const [before, after] = [real[operation.operationId]?.[part], validators[operation.operationId]?.[part]];
      const different = cases.find(({ value }) => before?.(value) !== after?.(value));
      if (different) return different.name;
    }
  }
  return undefined;
}

/** The conformance cases, asked of a mock of the changed document. */
async function byMock({ mutant, document, files }: Changed): Promise<Noticed> {
  // A mock's answers are the document's examples, so what limits an answer shows nowhere in them.
  if (!mutant.pointer.includes("/parameters/") && !sentSchemas.has(mutant.pointer.split("/")[3] ?? "")) return same;
  if (files !== undefined && codeOf(files) === realCode) return same;
  const real: Validators = realValidators;
  const mock = await createMock({ document }).catch(() => undefined);
  if (mock === undefined) return "Prism refuses the document";
  for (const operation of operations) {
    for (const { name, value } of bodyCases(operation)) {
      const response = await mock.fetch(`https://scm.test${operation.path}`, {
        method: operation.method,
        headers: { "content-type": "application/json", "x-auth-token": "x".repeat(32) },
        body: JSON.stringify(value),
      });
      if (response.ok !== real[operation.operationId]?.["body"]?.(value)) return name;
    }
  }
  return undefined;
}

function namesIn(schema: unknown, seen = new Set<string>()): string[] {
  for (const [, name = ""] of JSON.stringify(schema ?? {}).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    namesIn(at(spec, `/components/schemas/${name}`), seen);
  }
  return [...seen];
}

function casesOf(operation: Operation): Readonly<Record<string, readonly Case[]>> {
  let cases = remembered.get(operation);
  if (cases === undefined) {
    cases = { body: bodyCases(operation), ...answerCases(operation) };
    remembered.set(operation, cases);
  }
  return cases;
}

function parameterPointers(operation: Operation): string[] {
  return operation.parameters.map(
    (_, index) =>
      `/paths/${operation.path.replaceAll("~", "~0").replaceAll("/", "~1")}/${operation.method.toLowerCase()}/parameters/${index}/schema`,
  );
}
