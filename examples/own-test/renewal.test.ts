import { expect, test } from "vitest";
import { authToken, createScmClient } from "huaweicloud-scm";
import { createMock } from "huaweicloud-scm/testing";
import { renew } from "./renew.js";

test("a certificate is renewed a month before it ends, and paid once", async () => {
  const mock = await createMock();
  const credentials = authToken("any text of 32 characters or more");
  const scm = createScmClient({ region: "eu-west-101", credentials, fetch: mock.fetch });
  mock.seed({ certificates: [{ domain: "shop.example", not_after: "+40d" }] });
  await renew(scm, "shop.example", mock.clock.now()); // too early
  await renew(scm, "shop.example", mock.clock.advance("15d"));
  await renew(scm, "shop.example", mock.clock.advance("45m")); // meanwhile it was issued
  expect(mock.service.charges).toHaveLength(1);
});
