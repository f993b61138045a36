import { expect, test } from "vitest";
import { buildPage } from "../../scripts/docs/build.js";
import { spec } from "../support/spec.js";

const json = (schema: object, example: unknown) => ({ "application/json": { schema, example } });
const notice = {
  type: "object",
  additionalProperties: false,
  required: ["gadget_id"],
  properties: {
    gadget_id: { description: "The gadget to tell of.", type: "string", minLength: 3, maxLength: 63 },
    kinds: {
      description: "What to tell.",
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: {
        type: "string",
        enum: ["EXPIRING", "EXPIRED"],
        "x-enum-descriptions": { EXPIRING: "It will expire.", EXPIRED: "It has expired." },
      },
    },
    groups: {
      description: "Whom to tell.",
      type: "array",
      items: {
        type: "array",
        items: { type: "object", properties: { address: { description: "Where they are.", type: "string" } } },
      },
    },
  },
};
const result = { oneOf: [{ $ref: "#/components/schemas/GadgetTold" }, { $ref: "#/components/schemas/GadgetFailed" }] };

/** The document with operations that take and give lists. */
const document = {
  ...spec,
  paths: {
    "/v3/test/notices": {
      post: {
        operationId: "TellOfGadgets",
        summary: "Say what to be told of",
        "x-idempotency": "idempotent",
        requestBody: {
          required: true,
          content: json({ description: "All notices.", type: "array", minItems: 1, maxItems: 50, items: notice }, [
            { gadget_id: "g-1", kinds: ["EXPIRED"] },
          ]),
        },
        responses: {
          "200": {
            description: "What came of it.",
            content: json({ type: "array", items: result }, [{ gadget_id: "g-1" }]),
          },
        },
      },
      get: {
        operationId: "ListGadgetStates",
        summary: "List states",
        "x-idempotency": "idempotent",
        responses: {
          "200": {
            description: "States.",
            content: json(
              {
                type: "array",
                maxItems: 9,
                items: {
                  description: "A state.",
                  type: "string",
                  enum: ["PAID"],
                  "x-enum-descriptions": { PAID: "It is paid." },
                },
              },
              ["PAID"],
            ),
          },
        },
      },
    },
  },
  components: {
    ...Object(spec["components"]),
    schemas: {
      ...Object(Object(spec["components"])["schemas"]),
      GadgetTold: { type: "object", properties: { told: { description: "Who was told.", type: "string" } } },
      GadgetFailed: { type: "object", properties: { reason: { description: "Why nobody was told.", type: "string" } } },
    },
  },
};

const page = await buildPage(document, "http://127.0.0.1:9");

/** What the page tells of an operation beside its panel, as text, and the names of its fields. */
function reference(operationId: string): { readonly text: string; readonly fields: readonly string[] } {
  const [, section = ""] =
    new RegExp(`id="${operationId}".*?<div class="reference">(.*?)</details>`, "s").exec(page) ?? [];
  const textOf = (html: string) =>
    html
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
  return {
    text: textOf(section),
    fields: [...section.matchAll(/<a class="name"[^>]*>(.*?)<\/a>/gs)].map(([, name = ""]) => textOf(name)),
  };
}

test("a body that is a list shows the list and the fields of its items", () => {
  const { text, fields } = reference("TellOfGadgets");
  expect(fields).toEqual(["[].gadget_id", "[].kinds", "[].groups", "[].groups[][].address", "[].told", "[].reason"]);
  for (const words of [
    "All notices.",
    "array of object 1–50 items",
    "3–63 characters",
    "EXPIREDIt has expired.",
    "Any other field is refused.",
  ])
    expect(text).toContain(words);
});

test("a list of values shows what they may be", () => {
  const { text } = reference("ListGadgetStates");
  for (const words of ["array of string at most 9 items", "A state.", "PAIDIt is paid."]) expect(text).toContain(words);
});
