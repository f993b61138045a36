import ts from "typescript";
import { expect, test } from "vitest";
import { types } from "../../scripts/generate/types.js";
import { other } from "../support/documents.js";

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });

function typesOf(schema: unknown, schemas: object): string {
  const responses = { "200": { description: "ok", ...json(schema) } };
  return types(
    other(
      { "/x": { post: { operationId: "send", requestBody: json(schema), responses } } },
      { components: { schemas } },
    ),
  ).text;
}

/** The statements beside the types that the compiler refuses. One program, since each takes its time. */
function refused(declarations: string, statements: readonly string[]): string[] {
  const sources = new Map([
    ["/schema.d.ts", declarations],
    ["/use.ts", [head, ...statements].join("\n")],
  ]);
  const host = ts.createCompilerHost({});
  const file = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) => {
    const text = sources.get(name);
    return text === undefined ? file(name, target) : ts.createSourceFile(name, text, target);
  };
  host.fileExists = (name) => sources.has(name) || ts.sys.fileExists(name);
  const program = ts.createProgram(
    ["/use.ts"],
    {
      strict: true,
      noEmit: true,
      types: [],
      lib: ["lib.es5.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
    host,
  );
  return ts.getPreEmitDiagnostics(program).map(({ file: source, start = 0, messageText }) => {
    if (source?.fileName !== "/use.ts") return ts.flattenDiagnosticMessageText(messageText, " ");
    return source.text.split("\n")[source.getLineAndCharacterOfPosition(start).line] ?? "";
  });
}

const head = `import type { operations } from "./schema.js";
type Body = NonNullable<operations["send"]["requestBody"]>["content"]["application/json"];
type Answer = operations["send"]["responses"]["200"]["content"]["application/json"];
declare const answer: Answer;
declare function send(body: Body): void;`;

test("a request need not hold what is readOnly and may; an answer has it, and nothing that is writeOnly", () => {
  const declarations = typesOf(
    { $ref: "#/components/schemas/A" },
    {
      Id: { type: "string", readOnly: true },
      A: {
        type: "object",
        required: ["id", "secret", "list"],
        properties: {
          id: { $ref: "#/components/schemas/Id" },
          secret: { type: "string", writeOnly: true },
          list: {
            type: "array",
            items: { type: "object", required: ["at"], properties: { at: { type: "string", readOnly: true } } },
          },
        },
      },
    },
  );
  const good = [
    'send({ secret: "", list: [{}] });',
    'send({ id: "", secret: "", list: [{ at: "" }] });',
    "const text: string = answer.id + answer.list[0]!.at;",
  ];
  const wrong = ['send({ id: "", list: [] });', "answer.secret;"];
  expect(refused(declarations, [...good, ...wrong])).toEqual(wrong);
});

test("references into $defs and unions, anchors and identifiers have types; $defs is no member", () => {
  const declarations = typesOf(
    { $ref: "#/components/schemas/A" },
    {
      A: {
        type: "object",
        required: ["n"],
        properties: {
          n: { $ref: "#/components/schemas/A/$defs/n" },
          u: { $ref: "#/components/schemas/U/oneOf/1" },
          f: { $ref: "#here" },
          i: { $ref: "https://elsewhere.example/i.json" },
          o: { allOf: [true, { type: "string" }] },
        },
        $defs: {
          n: { type: "object", properties: { deep: { $ref: "#/components/schemas/A/$defs/deep" } } },
          deep: { type: "integer" },
        },
      },
      U: { oneOf: [{ type: "string" }, { type: "boolean" }] },
      F: { $anchor: "here", type: "boolean" },
      I: { $id: "https://elsewhere.example/i.json", type: "integer" },
    },
  );
  const good = ['send({ n: { deep: 1 }, u: true, f: false, i: 1, o: "" });'];
  const wrong = ['n: { deep: "" }', 'n: {}, u: ""', "n: {}, f: 1", 'n: {}, i: ""', "n: {}, o: 1"].map(
    (fields) => `send({ ${fields} });`,
  );
  expect(refused(declarations, [...good, ...wrong])).toEqual(wrong);
});
