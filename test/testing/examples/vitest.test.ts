import { beforeAll, beforeEach, expect, test } from "vitest";
import { authToken, createScmClient, UnknownOutcomeError } from "../../../src/index.js";
import { createMock, type Mock } from "../../../src/testing/index.js";

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
});
beforeEach(() => mock.reset());

test("a purchase whose answer is lost is not made twice", async () => {
  const client = createScmClient({
    region: "eu-west-101",
    credentials: authToken("any text of 32 characters or more"),
    fetch: mock.fetch,
  });

  mock.next("SubscribeCertificate", { fault: "answer-lost" });
  const purchase = client.subscribeCertificate({
    cert_brand: "GEOTRUST",
    cert_type: "DV_SSL_CERT",
    domain_type: "SINGLE_DOMAIN",
    effective_time: 1,
    domain_numbers: 1,
    order_number: 1,
    agree_privacy_protection: true,
  });

  await expect(purchase).rejects.toThrow(UnknownOutcomeError);
  expect(mock.orders).toHaveLength(1);
  expect(mock.requests).toHaveLength(1);
});
