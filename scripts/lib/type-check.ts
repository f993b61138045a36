import path from "node:path";
import ts from "typescript";
import { Failure } from "./command.js";

/**
 * A type check that remembers the program, so that the next one looks only at what changed.
 *
 * @param entry the file to start from; what it imports is checked too
 * @returns a function that gives the first problem as `file:line message`, or undefined
 */
export function incrementalTypeCheck(configFile: string, entry: string): () => string | undefined {
  const { config, error } = ts.readConfigFile(configFile, ts.sys.readFile);
  if (error) throw new Failure(format(error));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(configFile));
  const host = ts.createIncrementalCompilerHost({ ...options, noEmit: true });
  let builder: ts.SemanticDiagnosticsBuilderProgram | undefined;
  return () => {
    builder = ts.createSemanticDiagnosticsBuilderProgram([entry], { ...options, noEmit: true }, host, builder);
    for (;;) {
      const affected = builder.getSemanticDiagnosticsOfNextAffectedFile();
      if (affected === undefined) return undefined;
      const [first] = affected.result;
      if (first) {
        // Begin anew next time: what was not looked at yet must not count as good.
        builder = undefined;
        return format(first);
      }
    }
  };
}

function format(diagnostic: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
  if (!diagnostic.file || diagnostic.start === undefined) return message;
  const { line, character } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
  return `${path.relative(process.cwd(), diagnostic.file.fileName)}:${line + 1}:${character + 1} ${message}`;
}
