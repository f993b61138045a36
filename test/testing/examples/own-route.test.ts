import { expect, test } from "vitest";
import { createMock } from "../../../src/testing/index.js";

test("the load balancer beside the mocked service has the new certificate", async () => {
  const installed: unknown[] = [];
  const mock = await createMock({
    routes: {
      "PUT /v3/elb/certificates/{id}": ({ parameters, body }) => {
        installed.push({ id: parameters["id"], body });
        return { status: 202, body: { job: "1" } };
      },
    },
  });

  const answer = await mock.fetch("https://elb.example.com/v3/elb/certificates/7", {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "new" }),
  });

  expect([answer.status, await answer.json()]).toEqual([202, { job: "1" }]);
  expect(installed).toEqual([{ id: "7", body: { name: "new" } }]);
});
