import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMock, type Mock } from "../../../src/testing/index.js";
import { renewals } from "./renewals.js";

let mock: Mock;
const server = setupServer(
  http.all(/^https:\/\/(scm|iam)\.[^/]+\//, ({ request }) => mock.fetch(request).catch(() => HttpResponse.error())),
);
beforeAll(async () => {
  mock = await createMock();
  server.listen({ onUnhandledRequest: "error" });
});
afterAll(() => server.close());

test("what ends within a month is found", async () => {
  mock.seed({ certificates: [{ domain: "old.example.com", not_after: "+20d" }, { domain: "new.example.com" }] });
  expect(await renewals()).toEqual(["old.example.com"]);
});
