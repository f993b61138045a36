import nock from "nock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMock, type Mock } from "../../../src/testing/index.js";
import { renewals } from "./renewals.js";

const url = "https://scm.eu-west-101.myhuaweicloud.eu";
let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
  nock.disableNetConnect();
  for (const method of ["GET", "POST", "PUT", "DELETE"])
    nock(url)
      .persist()
      .intercept(/^\//, method)
      .reply(async function (path, body) {
        const text = typeof body === "string" ? body : JSON.stringify(body);
        const answer = await mock.fetch(url + path, { method, headers: this.req.headers, body: text || null });
        return [answer.status, await answer.text(), Object.fromEntries(answer.headers)];
      });
});
afterAll(() => {
  nock.restore();
  nock.enableNetConnect();
});

test("what ends within a month is found", async () => {
  mock.seed({ certificates: [{ domain: "old.example.com", not_after: "+20d" }, { domain: "new.example.com" }] });
  expect(await renewals()).toEqual(["old.example.com"]);
});
