import path from "node:path";
import { root } from "../command/project.js";
import type { Change } from "./change.js";
import { typeProgram, type Problem } from "./type-program.js";

/** The type tests of the base, and how to read a file that they need. */
export interface TypeTests {
  readonly files: readonly string[];
  /** The text of a file below test/ of the base, by its path from the root of the project; undefined when there is none. */
  read(file: string): string | undefined;
  /** A file of the base as a reader would type it. */
  label(file: string): string;
}

/**
 * Where the type tests of the base no longer compile against this package. They are code as users write it, and show
 * what no comparison of documents can: that a type in src/ is another one.
 *
 * @param generated what generated/ holds for the new document
 */
export async function whatStopsCompiling(tests: TypeTests, generated: ReadonlyMap<string, string>): Promise<Change[]> {
  const files = new Map([...generated].map(([name, text]) => [path.join(root, "generated", name), text]));
  const program = await typeProgram(
    tests.files.map((file) => path.join(root, file)),
    (file) => files.get(file) ?? testText(tests, file),
  );
  return tests.files.flatMap((file) =>
    program.problems(path.join(root, file)).map((problem) => testChange(tests, file, problem)),
  );
}

function testText(tests: TypeTests, file: string): string | undefined {
  const relative = path.relative(root, file).replaceAll(path.sep, "/");
  return relative.startsWith("test/") ? tests.read(relative) : undefined;
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
  const places = [{ file: tests.label(file), line }];
  return {
    rule: "public-type",
    impact: kind === "use" ? "major" : "minor",
    message: words[kind],
    operations: [],
    places,
    base: places,
    head: [],
  };
}
