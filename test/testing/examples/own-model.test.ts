import { expect, test } from "vitest";
import { createMock, type LivingModel } from "../../../src/testing/index.js";

const item = { type: "object", required: ["name"], properties: { name: { type: "string", maxLength: 40 } } };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const document = {
  openapi: "3.1.0",
  info: { title: "Shelf", version: "1" },
  paths: {
    "/items": {
      get: {
        operationId: "list",
        responses: { 200: { description: "All.", ...json({ type: "array", items: item }) } },
      },
      post: { operationId: "add", requestBody: json(item), responses: { 204: { description: "Added." } } },
    },
  },
};

interface Shelf {
  items: { readonly name: string; readonly since: string }[];
}

/** What is added is listed, with the time of the mock's clock. */
const shelf: LivingModel<Shelf, { readonly count: number }, readonly string[]> = {
  begin: () => ({ items: [] }),
  handlers: (world) => ({
    list: () => ({ body: world.state.items }),
    add({ body }) {
      const { name } = body as { name: string }; // the document has been obeyed
      world.state.items.push({ name, since: world.clock.now().toISOString() });
      return {};
    },
  }),
  service: (world) => ({
    get count() {
      return world.state.items.length;
    },
  }),
  seed: (world, names) => names.forEach((name) => world.state.items.push({ name, since: "long ago" })),
};

test("what is added is listed", async () => {
  const mock = await createMock({ document, model: shelf, now: "2026-03-01T00:00:00Z" });
  mock.seed(["cup"]);
  mock.clock.advance("1h");
  const headers = { "content-type": "application/json" };
  await mock.fetch("https://shelf.example/items", { method: "POST", headers, body: JSON.stringify({ name: "tea" }) });

  const items: unknown = await (await mock.fetch("https://shelf.example/items")).json();
  expect(items).toEqual([
    { name: "cup", since: "long ago" },
    { name: "tea", since: "2026-03-01T01:00:00.000Z" },
  ]);
  expect(mock.service.count).toBe(2);
});
