import { expect, test } from "vitest";
import { examplesOf, operations } from "../support/spec.js";

test("the names of examples in the types are those of the document; after a change of it run this with -u", async () => {
  const rows = operations.map(({ operationId, responses }) => {
    const lines = Object.entries(responses)
      .filter(([status]) => /^\d+$/.test(status))
      .map(([status, response]) => {
        const names = Object.values(response.content ?? {}).flatMap((media) => examplesOf({ examples: media.examples ?? {} }).map(([name]) => JSON.stringify(name)));
        return `    readonly ${status}: ${[...new Set(names)].join(" | ") || "never"};\n`;
      });
    return `  readonly ${operationId}: {\n${lines.join("")}  };\n`;
  });
  const text = `/** The names of the examples of each documented answer, by operationId and status. */\nexport interface DocumentedExamples {\n${rows.join("")}}\n`;
  await expect(text).toMatchFileSnapshot("../../src/testing/documented.ts");
});
