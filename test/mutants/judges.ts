import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { validators as realValidators, type Validator } from "../../generated/validators.js";
import { Failure } from "../../scripts/command/command.js";
import { root } from "../../scripts/command/project.js";
import { at, type Operation } from "../../scripts/document/document.js";
import type { BundledDocument } from "../../scripts/document/redocly.js";
import type { Json } from "../../scripts/document/yaml-source.js";
import { generate } from "../../scripts/generate/generate.js";
import { createValidators } from "../../scripts/generate/run-time.js";
import { checkDocumentedFacts } from "../../scripts/page/check.js";
import { loadDocumented } from "../../scripts/page/documented.js";
import { createMock } from "../../src/testing/index.js";
import { answerCases, bodyCases, bodyExamples, parameterCases, type Case } from "../support/cases.js";
import { parametersOf, targetOf } from "../support/parameters.js";
import { onlyPaths, spec } from "../support/spec.js";
import type { Mutant } from "./constraints.js";
import { isSentBy } from "./part.js";

type Validators = Readonly<Record<string, Readonly<Record<string, Validator>>>>;

/** What noticed a mutant; `same` when there is nothing to notice; undefined when nothing noticed it. */
export type Noticed = string | typeof same | undefined;

export const same = Symbol("what is judged does not change");

/** The part of the document that a change is seen in: the less of it, the sooner it is judged. */
interface Part {
  readonly operations: readonly Operation[];
  readonly document: object;
  readonly files: ReadonlyMap<string, string>;
  /** What the facts say against it, being a part. */
  readonly problems: ReadonlySet<string>;
}

/** A part that was changed. */
interface Changed {
  readonly part: Part;
  readonly mutant: Mutant;
  readonly document: object;
  /** Undefined when the change makes a document that cannot be generated from. */
  readonly files: ReadonlyMap<string, string> | undefined;
}

/** Where parts of the document are written. Whoever uses the judges removes it. */
export const folder = await mkdtemp(path.join(tmpdir(), "scm-mutants-"));
const documented = await loadDocumented(path.join(root, "spec", "documented"));
const real: Validators = realValidators;
const parts = new Map<string, Promise<Part>>();
const remembered = new Map<string, Readonly<Record<string, readonly Case[]>>>();

/** What notices that a constraint was changed, by who looks, when these operations are looked at. */
export async function judge(mutant: Mutant, operations: readonly Operation[]): Promise<Record<string, Noticed>> {
  const part = await partOf(operations);
  const document = structuredClone(part.document);
  mutant.apply(document);
  const changed: Changed = { part, mutant, document, files: await filesOf(document) };
  return {
    "a. changed in the document alone, generate --check": byGenerateCheck(changed),
    "b. changed in the validators alone, conformance": byValidators(changed),
    "b. changed in the mock alone, conformance": await byMock(changed),
    "c. changed everywhere, the facts": byFacts(changed),
  };
}

function partOf(operations: readonly Operation[]): Promise<Part> {
  const key = operations.map(({ operationId }) => operationId).join(" ");
  const known = parts.get(key) ?? makePart(operations);
  parts.set(key, known);
  return known;
}

async function makePart(operations: readonly Operation[]): Promise<Part> {
  const document = onlyPaths(...operations.map((operation) => operation.path));
  const files = await filesOf(document);
  if (files === undefined) throw new Error("A part of the document cannot be generated from.");
  return { operations, document, files, problems: new Set(problemsOf(document)) };
}

async function filesOf(document: object): Promise<ReadonlyMap<string, string> | undefined> {
  const file = path.join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(document));
  return generate(file).catch((error: unknown) => {
    if (error instanceof Failure) return undefined;
    throw error;
  });
}

function problemsOf(document: object): string[] {
  // Everything in it stands on one line.
  const placeOf = (pointer: string) => ({ file: "spec/openapi.yaml", line: 1, pointer });
  const source = { file: "spec/openapi.yaml", data: document as Json, lineOf: () => 1, placeOf }; // parsed from JSON
  return checkDocumentedFacts(source, documented.operations, documented.deviations);
}

/** The text of all validators. */
const codeOf = (files: ReadonlyMap<string, string>) =>
  [...files].flatMap(([name, text]) => (name.startsWith("validators/") ? text : [])).join("");

function byGenerateCheck({ part, files }: Changed): Noticed {
  if (files === undefined) return "generate refuses it";
  const name = [...new Set([...files.keys(), ...part.files.keys()])].find(
    (file) => files.get(file) !== part.files.get(file),
  );
  return name && `${name} is out of date`;
}

/** The documented facts, which say nothing of what is our own addition: that is marked with x-undocumented. */
function byFacts({ part, mutant, document }: Changed): Noticed {
  const now = problemsOf(document);
  const problem = now.find((one) => !part.problems.has(one)) ?? [...part.problems].find((one) => !now.includes(one));
  return problem ?? (isUndocumented(mutant.subject) ? same : undefined);
}

function isUndocumented(pointer: string): boolean {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    if (Object(at(spec, place))["x-undocumented"] !== undefined) return true;
  }
  return false;
}

/** The conformance cases, judged by the validators of the changed document. */
function byValidators({ part, files }: Changed): Noticed {
  if (files === undefined) return "generate refuses it";
  if (codeOf(files) === codeOf(part.files)) return same;
  const validators: Validators = createValidators(JSON.parse(files.get("openapi.json") ?? "") as BundledDocument);
  for (const operation of part.operations) {
    for (const [name, cases] of Object.entries(casesOf(operation))) {
      const [before, after] = [real[operation.operationId]?.[name], validators[operation.operationId]?.[name]];
      const different = cases.find(({ value }) => before?.(value) !== after?.(value));
      if (different) return different.name;
    }
  }
  return undefined;
}

/** The conformance cases of requests, asked of a mock of the changed document that answers with its examples. */
async function byMock({ part, mutant, document, files }: Changed): Promise<Noticed> {
  // A mock's answers are the document's examples, so what limits an answer shows nowhere in them.
  if (!isSentBy(part.operations, mutant)) return same;
  if (files !== undefined && codeOf(files) === codeOf(part.files)) return same;
  const mock = await createMock({ document, model: "examples" }).catch(() => undefined);
  if (mock === undefined) return "Prism refuses the document";
  for (const operation of part.operations) {
    const [[, body] = []] = bodyExamples(operation);
    const given = parametersOf(operation);
    const requests = [
      ...bodyCases(operation).map(({ name, value }) => ({ name, part: "body", value, body: value, parameters: given })),
      ...parameterCases(operation)
        .filter(({ inUrl }) => inUrl)
        .map(({ name, value }) => {
          return { name, part: "parameters", value, body, parameters: value as Record<string, unknown> };
        }),
    ];
    for (const { name, part: judged, value, body: sent, parameters } of requests) {
      const response = await mock.fetch(`https://scm.test${targetOf(operation, parameters)}`, {
        method: operation.method,
        headers: {
          "x-auth-token": "x".repeat(32),
          ...(sent !== undefined && { "content-type": "application/json" }),
        },
        ...(sent !== undefined && { body: JSON.stringify(sent) }),
      });
      if (response.ok !== real[operation.operationId]?.[judged]?.(value)) return name;
    }
  }
  return undefined;
}

function casesOf(operation: Operation): Readonly<Record<string, readonly Case[]>> {
  let cases = remembered.get(operation.operationId);
  if (cases === undefined) {
    cases = { body: bodyCases(operation), parameters: parameterCases(operation), ...answerCases(operation) };
    remembered.set(operation.operationId, cases);
  }
  return cases;
}
