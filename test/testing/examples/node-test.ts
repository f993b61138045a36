import assert from "node:assert/strict";
import { test } from "node:test";
import { authToken, createScmClient } from "../../../src/index.js";
import { createMock } from "../../../src/testing/index.js";

test("no free certificate is left", async () => {
  const mock = await createMock();
  const client = createScmClient({
    region: "eu-west-101",
    credentials: authToken("any text of 32 characters or more"),
    fetch: mock.fetch,
  });

  mock.next("SubscribeCertificate", { status: 400, example: "quota" });
  const purchase = client.subscribeCertificate({
    cert_brand: "GEOTRUST",
    cert_type: "DV_SSL_CERT_BASIC",
    domain_type: "SINGLE_DOMAIN",
    effective_time: 1,
    domain_numbers: 1,
    order_number: 1,
    agree_privacy_protection: true,
  });

  await assert.rejects(purchase, { errorCode: "SCM.0011", outcome: "rejected" });
  assert.equal(mock.orders.length, 0);
});
