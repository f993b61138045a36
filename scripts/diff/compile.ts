import path from "node:path";
import { operationsOf } from "../document/document.js";
import { callerParameters } from "../generate/validators.js";
import { types } from "../generate/types.js";
import { root } from "../command/project.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Change } from "./change.js";
import { partsOf, type Example, type OperationParts } from "./parts.js";
import { samplesOf } from "./samples.js";
import type { Source } from "./source.js";
import { typeProgram, type Problem } from "./type-program.js";

/** The type tests of the base, and how to read a file that they need. */
export interface TypeTests {
  readonly files: readonly string[];
  /** The text of a file below test/ of the base, by its path from the root of the project; undefined when there is none. */
  read(file: string): string | undefined;
  /** A file of the base as a reader would type it. */
  label(file: string): string;
}

// Neither is written to the disk.
const probe = path.join(root, "diff-probe.ts");
const baseSchema = path.join(root, "diff-base-schema.d.ts");
const schema = path.join(root, "generated", "schema.d.ts");

/** One statement that must compile. */
interface Statement {
  readonly code: string;
  readonly change: (message: string) => Change;
}

/**
 * What used to compile and does not any more: the examples of the base as typed calls of the client, values of the old
 * types where new ones are asked for, and the type tests of the base.
 *
 * @param generated what generated/ holds for the new document
 * @param known what is known already; old types that do not fit are only news where nothing else breaks
 */
export async function whatStopsCompiling(
  base: Source,
  head: Source,
  generated: ReadonlyMap<string, string>,
  tests: TypeTests | undefined,
  known: readonly Change[],
): Promise<Change[]> {
  const old = await types(base.document);
  const calls = exampleCalls(base, head);
  const fits = oldValues(base, head).filter(
    ({ operation }) => !known.some(({ impact, operations }) => impact === "major" && operations.includes(operation)),
  );
  const statements: Statement[] = [...calls, ...fits.map(({ statement }) => statement)];
  const files = new Map([...generated].map(([name, text]) => [path.join(root, "generated", name), text]));
  files.set(baseSchema, old).set(probe, source(statements));
  const testFiles = (tests?.files ?? []).map((file) => path.join(root, file));
  const program = await typeProgram([probe, ...testFiles], (file) => files.get(file) ?? testText(tests, file));

  const failing = program.problems(probe).flatMap(({ line, message }) => {
    const statement = statements[line - preamble.length - 1];
    return statement === undefined ? [] : [{ statement, message }];
  });
  const regressed = await compiledBefore(
    failing.map(({ statement }) => statement),
    calls,
    files,
    old,
  );
  const broken = failing
    .filter(({ statement }) => regressed.has(statement))
    .map(({ statement, message }) => statement.change(message));
  return [
    ...broken,
    ...(tests === undefined
      ? []
      : tests.files.flatMap((file) =>
          program.problems(path.join(root, file)).map((problem) => testChange(tests, file, problem)),
        )),
  ];
}

/** Whether two documents have the same types; comments do not count. */
export async function sameTypes(base: BundledDocument, head: BundledDocument): Promise<boolean> {
  const withoutComments = async (document: BundledDocument) =>
    (await types(document)).replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return (await withoutComments(base)) === (await withoutComments(head));
}

function testText(tests: TypeTests | undefined, file: string): string | undefined {
  const relative = path.relative(root, file).replaceAll(path.sep, "/");
  return relative.startsWith("test/") ? tests?.read(relative) : undefined;
}

const preamble = [
  'import type { ScmClient } from "./src/engine/client.js";',
  'import type { operations as Old } from "./diff-base-schema.js";',
  'import type { operations as New } from "./generated/schema.js";',
  "declare const scm: ScmClient;",
  'type Body<Operation> = Operation extends { requestBody?: { content: { "application/json": infer Value } } } ? Value : never;',
  'type Content<Answer> = Answer extends { content: { "application/json": infer Value } } ? Value : undefined;',
  "type Result<Operation> = Operation extends { responses: infer Answers } ? Content<Answers[keyof Answers & (200 | 201 | 202 | 204)]> : never;",
];

function source(statements: readonly Statement[]): string {
  return [...preamble, ...statements.map(({ code }) => code), "export {};"].join("\n");
}

/** Of the failing statements those that compiled against the old types. */
async function compiledBefore(
  failing: readonly Statement[],
  calls: readonly Statement[],
  files: ReadonlyMap<string, string>,
  old: string,
): Promise<ReadonlySet<Statement>> {
  const doubtful = failing.filter((statement) => calls.includes(statement));
  if (doubtful.length === 0) return new Set(failing);
  const before = new Map(files).set(schema, old).set(probe, source(doubtful));
  const lines = new Set(
    (await typeProgram([probe], (file) => before.get(file))).problems(probe).map(({ line }) => line),
  );
  return new Set(failing.filter((statement) => !lines.has(doubtful.indexOf(statement) + preamble.length + 1)));
}

function exampleCalls(base: Source, head: Source): Statement[] {
  const ids = new Set(operationsOf(head.document).map(({ operationId }) => operationId));
  return operationsOf(base.document)
    .filter(({ operationId }) => ids.has(operationId))
    .flatMap((operation) => {
      const parts = partsOf(base.document, operation);
      const method = `${operation.operationId.charAt(0).toLowerCase()}${operation.operationId.slice(1)}`;
      const body = parts.parts.get("body application/json");
      const examples: readonly (Example | undefined)[] = body === undefined ? [undefined] : body.examples;
      return examples.map((example): Statement => {
        const args = [...parametersOf(parts), ...(example === undefined ? [] : [JSON.stringify(example.value)])];
        const what = example === undefined ? `scm.${method}(…)` : `scm.${method} with the example ${example.name}`;
        return {
          code: `void scm.${method}(${args.join(", ")});`,
          change: (message) => ({
            impact: "major",
            message: `${what} no longer compiles: ${message}`,
            operations: [operation.operationId],
            places: [base.place(example?.pointer ?? parts.pointer)],
            witness: {
              kind: "code",
              value: `scm.${method}(${args.join(", ")})`,
              before: "compiles",
              after: "does not compile",
            },
          }),
        };
      });
    });
}

/** The first argument of a method that has parameters: an example of each, or a value that its schema allows. */
function parametersOf({ document, operation, parts }: OperationParts): string[] {
  const wanted = callerParameters(operation);
  if (wanted.length === 0) return [];
  const values = wanted.flatMap(({ name, in: place }) => {
    const part = parts.get(`parameter ${place} ${name}`);
    return part === undefined
      ? []
      : [[name, part.examples[0]?.value ?? samplesOf({ document, refs: [part.schema] }, () => [])[0]]];
  });
  return [JSON.stringify(Object.fromEntries(values))];
}

/** For each operation, a body of the old type as one of the new, and a result of the new type as one of the old. */
function oldValues(base: Source, head: Source): { operation: string; statement: Statement }[] {
  const before = new Map(operationsOf(base.document).map((operation) => [operation.operationId, operation]));
  return operationsOf(head.document).flatMap(({ operationId, pointer }) => {
    if (!before.has(operationId)) return [];
    const id = JSON.stringify(operationId);
    const statement = (code: string, words: string) => ({
      operation: operationId,
      statement: {
        code,
        change: (message: string): Change => ({
          impact: "major",
          message: `${words}: ${message}`,
          operations: [operationId],
          places: [head.place(pointer)],
        }),
      },
    });
    return [
      statement(
        `(value: Body<Old[${id}]>): Body<New[${id}]> => value;`,
        "a body of the old type is not one of the new type",
      ),
      statement(
        `(value: Result<New[${id}]>): Result<Old[${id}]> => value;`,
        "a result of the new type is not one of the old type",
      ),
    ];
  });
}

/**
 * A type test says exactly what a type is, so it also fails when the type takes more than before. Only what is a
 * statement of a user, a call, breaks anybody.
 */
function testChange(tests: TypeTests, file: string, { line, message, kind }: Problem): Change {
  const words = {
    use: `${file} no longer compiles: ${message}`,
    exact: `a type is no longer exactly what ${file} says: ${message}`,
    "expected-error": `what ${file} says must not compile now does`,
  };
  return {
    impact: kind === "use" ? "major" : "minor",
    message: words[kind],
    operations: [],
    places: [{ file: tests.label(file), line }],
  };
}
