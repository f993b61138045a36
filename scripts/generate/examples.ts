import type { Operation } from "../document/document.js";
import { banner } from "./literal.js";

/** The names of the examples of each answer, as types: what a mock can be asked for. */
export function exampleNames(operations: readonly Operation[]): string {
  const rows = operations.map(({ operationId, responses }) => {
    const answers = Object.entries(responses)
      .filter(([status]) => /^\d{3}$/.test(status))
      .map(([status, { content = {} }]) => {
        const names = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
        const options = [...new Set(names)].map((name) => JSON.stringify(name));
        return `    readonly ${status}: ${options.join(" | ") || "never"};\n`;
      });
    return `  readonly ${JSON.stringify(operationId)}: {\n${answers.join("")}  };\n`;
  });
  return `// ${banner}\n/** The names of the examples of each documented answer, by operationId and status. */\nexport interface DocumentedExamples {\n${rows.join("")}}\n`;
}
