import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPage } from "../../scripts/page/command.js";
import { readSource } from "../../scripts/page/source.js";

// A document of many files, one operation as an API explorer serves it, and an export of the same service: ours.

const spec = {
  "openapi.yaml": `openapi: 3.1.0
info: { title: Shelves, version: 1.0.0 }
security: [{ token: [] }]
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Auth-Token }
paths:
  /v1/shelves/{shelf_id}/books:
    $ref: paths/books.yaml
  /v1/shelves/{shelf_id}:
    $ref: paths/shelf.yaml
`,
  "paths/books.yaml": `parameters:
  - $ref: ../components/parameters.yaml#/shelf_id
post:
  operationId: AddBook
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../components/schemas/Book.yaml
  responses:
    "201":
      description: Added.
      content:
        application/json:
          schema: { type: object, properties: { id: { type: string, minLength: 8, maxLength: 8 } } }
`,
  "paths/shelf.yaml": `delete:
  operationId: RemoveShelf
  parameters:
    - $ref: ../components/parameters.yaml#/shelf_id
  responses:
    "204": { description: Gone. }
`,
  "components/parameters.yaml": `shelf_id:
  name: shelf_id
  in: path
  required: true
  schema: { type: string, minLength: 4, maxLength: 4 }
`,
  "components/schemas/Book.yaml": `type: object
required: [title]
properties:
  title: { type: string, minLength: 1, maxLength: 60 }
  binding: { type: string, enum: [PAPER, CLOTH] }
  pages: { type: integer, minimum: 1, maximum: 9000 }
  labels:
    type: array
    maxItems: 5
    items: { $ref: '#/$defs/Label' }
$defs:
  Label: { type: object, properties: { key: { type: string } } }
`,
};

const token: { in: string; name: string; required: boolean; type: string; minLength?: number } = {
  in: "header",
  name: "X-Auth-Token",
  required: true,
  type: "string",
};
const shelf: typeof token & { maxLength: number } = {
  in: "path",
  name: "shelf_id",
  required: true,
  type: "string",
  minLength: 4,
  maxLength: 4,
};
const book = {
  type: "object",
  required: ["title"],
  properties: {
    title: { type: "string", minLength: 1, maxLength: 60 },
    binding: { type: "string", description: "How it is bound. The options are:\n- PAPER\n- CLOTH: also leather" },
    pages: { type: "integer", format: "int32", minimum: 1, maximum: 9000, description: "The default is often 100." },
    labels: { type: "array", maxItems: 5, items: { $ref: "#/definitions/Label" } },
  },
};
const added = { type: "object", properties: { id: { type: "string", minLength: 8, maxLength: 8 } } };

/** One operation in its envelope. */
const explored = {
  name: "AddBook",
  method: "post",
  uri: null,
  base_path: "/",
  consumes: '["application/json"]',
  definitions: { Book: book, Label: { type: "object", properties: { key: { type: "string" } } } },
  parameters: {},
  paths: {
    "/v1/shelves/{shelf_id}/books": {
      post: {
        operationId: "AddBook",
        summary: "Add a book",
        parameters: [
          token,
          shelf,
          { in: "body", name: "Book", required: true, schema: { $ref: "#/definitions/Book" } },
        ],
        responses: { "201": { description: "Added.", schema: added } },
      },
    },
  },
};

const inSchema = ({ in: at, name, required, ...schema }: typeof token): object => ({ in: at, name, required, schema });
/** All operations, each below its name instead of its path. */
const exported = {
  openapi: "3.0.0",
  info: { title: "Shelves", version: "2026-02-03" },
  components: {
    schemas: {
      Label: { type: "object", properties: { key: { type: "string" } } },
      Book: {
        ...book,
        properties: {
          ...book.properties,
          // Its lists are gone, of this field without a word that announces them.
          binding: { type: "string", description: "How it is bound." },
          labels: { type: "array", maxItems: 5, items: { $ref: "#/components/schemas/Label" } },
        },
      },
    },
  },
  paths: {
    "/AddBook": {
      post: {
        operationId: "AddBook",
        parameters: [token, shelf].map(inSchema),
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } },
        },
        responses: { "201": { description: "Added.", content: { "application/json": { schema: added } } } },
      },
      "x-method": "post",
      "x-url": "{endpoint}/v1/shelves/{shelf_id}/books",
    },
    "/RemoveShelf": {
      delete: {
        operationId: "RemoveShelf",
        parameters: [token, shelf].map(inSchema),
        responses: { "204": { description: "Gone." } },
      },
      "x-url": "{endpoint}/v1/shelves/{shelf_id}",
    },
  },
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "definition-"));
  for (const [name, text] of Object.entries(spec)) {
    const file = path.join(folder, "api", name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

async function compared(definition: unknown, ...options: string[]) {
  const text = typeof definition === "string" ? definition : JSON.stringify(definition);
  await writeFile(path.join(folder, "definition.json"), text);
  let [out, err] = ["", ""];
  const exit = await runPage(["--spec", "api/openapi.yaml", "definition.json", ...options], {
    cwd: folder,
    out: (part) => (out += part),
    err: (part) => (err += part),
  });
  return { exit, out, err };
}

function changed<T>(value: T, change: (copy: T) => void): T {
  const copy = structuredClone(value);
  change(copy);
  return copy;
}

describe("one operation of an API explorer", () => {
  it("agrees with a document of many files that says the same", async () => {
    const { exit, out, err } = await compared(explored);

    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain("definition.json: POST /v1/shelves/{shelf_id}/books (AddBook)");
    expect(out).toContain("agree    7 request parameters, 1 response field, 1 status code");
  });

  it("states accepted values in its descriptions, and no limit or default there", () => {
    const [facts] = readSource(JSON.stringify(explored)).operations;

    expect(facts?.fields.find(({ name }) => name === "binding")).toMatchObject({ options: ["PAPER", "CLOTH"] });
    expect(facts?.fields.find(({ name }) => name === "pages")).not.toHaveProperty("default");
  });

  it.each([
    [
      "a limit",
      "components/schemas/Book.yaml:6",
      "body pages: maximum: the definition says 800, the spec says 9000",
      (copy: typeof explored) => (copy.definitions.Book.properties.pages.maximum = 800),
    ],
    [
      "what is required",
      "components/schemas/Book.yaml:5",
      "body binding: mandatory: the definition says yes, the spec says no",
      (copy: typeof explored) => copy.definitions.Book.required.push("binding"),
    ],
    [
      "a type",
      "components/schemas/Book.yaml:4",
      "body title: type: the definition says integer, the spec says string",
      (copy: typeof explored) => (copy.definitions.Book.properties.title.type = "integer"),
    ],
    [
      "a parameter",
      "components/parameters.yaml:5",
      "path shelf_id: minimum: the definition says 2, the spec says 4",
      (copy: typeof explored) =>
        copy.paths["/v1/shelves/{shelf_id}/books"].post.parameters.splice(1, 1, { ...shelf, minLength: 2 }),
    ],
    [
      "an option",
      "components/schemas/Book.yaml:5",
      "only the definition has: STEEL",
      (copy: typeof explored) => (copy.definitions.Book.properties.binding.description += "\n- STEEL"),
    ],
    [
      "a field of an answer",
      "paths/books.yaml:16",
      "response 201 id: minimum: the definition says 9, the spec says 8",
      (copy: typeof explored) =>
        (copy.paths["/v1/shelves/{shelf_id}/books"].post.responses["201"].schema = {
          ...added,
          properties: { id: { ...added.properties.id, minLength: 9 } },
        }),
    ],
  ])("that changes %s is told where, in the real file", async (_, place, sentence, change) => {
    const { exit, out } = await compared(changed(explored, change));

    expect(exit).toBe(1);
    expect(out).toContain(sentence);
    expect(out).toContain(`api/${place} (#`);
    expect(out).toContain("1 difference that nothing explains");
  });
});

describe("an export of a whole service", () => {
  it("has all its operations compared in one run, by their real request lines", async () => {
    const { exit, out } = await compared(exported);

    expect(exit).toBe(0);
    expect(out).toContain("DELETE /v1/shelves/{shelf_id} (RemoveShelf)");
    expect(out).toContain("2 operations in definition.json, 2 agree, 0 differ, 0 not in api/openapi.yaml\n");
    // A copy without a single list says nothing about them.
    expect(out).toContain("body binding (the spec: PAPER, CLOTH)");
  });

  it("names the operation whose path has moved, and those that only one side has", async () => {
    const moved = await compared(
      changed(
        exported,
        (copy) => (copy.paths["/AddBook"]["x-url"] = "https://shelves.example.com/v2/shelves/{shelf_id}/books?x=1"),
      ),
    );
    expect(moved.exit).toBe(1);
    expect(moved.out).toContain(
      "operation: path: the definition says /v2/shelves/{shelf_id}/books, the spec says /v1/shelves/{shelf_id}/books",
    );

    const { paths, ...rest } = exported;
    const renamed = {
      ...rest,
      paths: {
        "/BurnShelf": {
          post: { ...paths["/RemoveShelf"].delete, operationId: "BurnShelf" },
          "x-url": "{endpoint}/v1/fires",
        },
      },
    };
    const { exit, out } = await compared(renamed);
    expect(exit).toBe(1);
    expect(out).toContain("api/openapi.yaml has no POST /v1/fires; nothing was compared.");
  });
});

describe("what is no definition", () => {
  it.each([
    ["cut off", JSON.stringify(explored).slice(0, 300), "it begins like JSON and is none, or not all of it"],
    ["of something else", "{}", "it is no definition of an operation"],
    ["without operations", { openapi: "3.0.0", paths: {} }, "its paths have no operation"],
    ["that refers to itself", { openapi: "3.0.0", paths: { "/a": { $ref: "#/paths/~1a" } } }, "go in a circle"],
  ])("is refused with a reason: %s", async (_, definition, why) => {
    const { exit, out, err } = await compared(definition);

    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(/^definition\.json: .+\n$/);
    expect(err).toContain(why);
  });

  it("a spec whose reference leads nowhere is told with the place of the reference", async () => {
    await writeFile(path.join(folder, "api/broken.yaml"), "openapi: 3.1.0\npaths:\n  /a:\n    $ref: paths/gone.yaml\n");
    let err = "";
    const exit = await runPage(["--spec", "api/broken.yaml", "definition.json"], {
      cwd: folder,
      out: () => {},
      err: (part) => (err += part),
    });

    expect({ exit, err }).toEqual({
      exit: 2,
      err: "api/broken.yaml:4: paths/gone.yaml: api/paths/gone.yaml cannot be read: there is no such file\n",
    });
  });
});
