import path from "node:path";
import type ts from "typescript";
import { root } from "../command/project.js";

/** What the compiler says of a line. */
export interface Problem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  /** A use that does not compile, a type that is not exactly as stated, or an error that was expected and did not come. */
  readonly kind: "use" | "exact" | "expected-error";
}

export interface TypeProgram {
  problems(file: string): Problem[];
}

/** Libraries do not change while a program runs; reading them is most of the time. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks files by the options of tsconfig.json.
 *
 * @param text the text of a file in place of what the disk holds; undefined leaves the file as it is
 */
export async function typeProgram(
  files: readonly string[],
  text: (file: string) => string | undefined,
): Promise<TypeProgram> {
  const { default: compiler } = await import("typescript");
  // Reading Node's types takes as long as all the rest, and only tests may need them.
  const options = { ...optionsOf(compiler), ...(files.every((file) => !file.includes(".test")) && { types: [] }) };
  const host = compiler.createCompilerHost(options, true);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => text(path.normalize(file)) !== undefined || fileExists(file);
  host.readFile = (file) => text(path.normalize(file)) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const own = text(path.normalize(file));
    if (own !== undefined) return compiler.createSourceFile(file, own, version, true);
    if (!file.includes("/node_modules/")) return getSourceFile(file, version, ...rest);
    if (!libraries.has(file)) libraries.set(file, getSourceFile(file, version, ...rest));
    return libraries.get(file);
  };
  const program = compiler.createProgram([...files], options, host);
  return {
    problems: (file) => {
      const source = program.getSourceFile(file);
      if (source === undefined) return [];
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) =>
        toProblem(compiler, source, diagnostic),
      );
    },
  };
}

function optionsOf(compiler: typeof ts): ts.CompilerOptions {
  const { config } = compiler.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
    compiler.sys.readFile(file),
  ) as { config: unknown };
  return {
    ...compiler.convertCompilerOptionsFromJson((config as { compilerOptions: unknown }).compilerOptions, root).options,
    noEmit: true,
  };
}

function toProblem(
  compiler: typeof ts,
  source: ts.SourceFile,
  { start = 0, code, messageText }: ts.Diagnostic,
): Problem {
  // The last line of a chain names what does not fit.
  const message = compiler.flattenDiagnosticMessageText(messageText, "\n").split("\n").at(-1)?.trim() ?? "";
  const unusedExpectation = 2578;
  const kind = code === unusedExpectation ? "expected-error" : isAssertion(compiler, source, start) ? "exact" : "use";
  return { line: source.getLineAndCharacterOfPosition(start).line + 1, message, kind };
}

const assertions = new Set(["expectTypeOf", "assertType"]);

/** Whether the innermost statement at a position is one about a type. */
function isAssertion(compiler: typeof ts, source: ts.SourceFile, position: number): boolean {
  let statement: ts.Node = source;
  const descend = (node: ts.Node): void => {
    if (node.getStart(source) > position || position >= node.getEnd()) return;
    if (compiler.isStatement(node)) statement = node;
    compiler.forEachChild(node, descend);
  };
  compiler.forEachChild(source, descend);
  return compiler.isExpressionStatement(statement) && assertions.has(rootCallee(compiler, statement.expression));
}

/** The function at the start of a chain such as expectTypeOf(x).returns.toEqualTypeOf(). */
function rootCallee(compiler: typeof ts, expression: ts.Expression): string {
  if (compiler.isCallExpression(expression) || compiler.isPropertyAccessExpression(expression))
    return rootCallee(compiler, expression.expression);
  return compiler.isIdentifier(expression) ? expression.text : "";
}
