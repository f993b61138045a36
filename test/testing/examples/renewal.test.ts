import { expect, test } from "vitest";
import { authToken, createScmClient } from "../../../src/index.js";
import { createMock } from "../../../src/testing/index.js";
import { renew } from "./renew.js";

test("a certificate is renewed a month before it ends, and paid once", async () => {
  const mock = await createMock();
  const credentials = authToken("any text of 32 characters or more");
  const scm = createScmClient({ region: "eu-west-101", credentials, fetch: mock.fetch });
  mock.seed({ certificates: [{ domain: "shop.example", not_after: "+40d" }] });

  await renew(scm, "shop.example", mock.clock.now());
  expect(mock.service.charges).toEqual([]); // too early

  await renew(scm, "shop.example", mock.clock.advance("15d"));
  await renew(scm, "shop.example", mock.clock.advance("45m")); // meanwhile it was issued
  expect((await scm.listCertificates({ status: "ISSUED", content: "shop.example" })).total_count).toBe(2);
  expect(mock.service.charges).toHaveLength(1);
});
