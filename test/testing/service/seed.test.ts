import { expect, test } from "vitest";
import type { ScmContent } from "../../../src/testing/index.js";
import { ask } from "./asked.js";
import { application, living } from "./support.js";

test("what is left out is what is usual; times count from now, or are those of answers", async () => {
  const { mock, client } = await living();
  const { certificates } = mock.seed({
    certificates: [
      {},
      { not_after: "+20d" },
      { not_before: "2025-12-01 08:00:00.0", not_after: new Date("2026-02-01T00:00:00Z") },
      { status: "PAID", type: "OV_SSL_CERT", domain_type: "MULTI_DOMAIN", domain_count: 3 },
    ],
  });
  const shown = await Promise.all(certificates.map((certificate_id) => client.showCertificate({ certificate_id })));
  expect(shown).toMatchObject([
    { status: "ISSUED", domain: "www.example.com", type: "DV_SSL_CERT", domain_type: "SINGLE_DOMAIN" },
    { not_after: "2026-01-21 08:00:00.0" },
    { not_before: "2025-12-01 08:00:00.0", not_after: "2026-02-01 08:00:00.0" },
    { status: "PAID", domain: null, domain_count: 3, order_id: expect.stringMatching(/^CS/) as string },
  ]);
  expect(mock.service.charges).toEqual([]);
});

test.each([
  [{ certificates: [{ status: "BOUGHT" }] }, 'certificates[0].status is "BOUGHT". It can be PAID, '],
  [{ certificates: [{}, { domian: "a.example" }] }, 'certificates[1] has no "domian". It can have id, name,'],
  [{ certificates: [{ not_after: "soon" }] }, 'certificates[0].not_after: "soon" is no time.'],
  [{ certificates: [{ not_after: "+20 moons" }] }, 'certificates[0].not_after: "20 moons" is no length of time.'],
  [{ certificates: [{ domain: "not a name" }] }, 'certificates[0]: "not a name" is no domain.'],
  [{ certificates: [{ domain: 5 }] }, "certificates[0].domain must be a text."],
  [{ certificates: [{ tags: "team" }] }, "certificates[0].tags must be a list."],
  [{ certificates: [{ id: "scs1" }] }, "certificates[0].id must be scs and 13 digits."],
  [{ certificates: [{ name: "n".repeat(64) }] }, "certificates[0] cannot be shown: "],
  [
    { certificates: [{ id: "scs0000000000001" }, { id: "scs0000000000001" }] },
    "certificates[1]: there is a certificate scs",
  ],
  [
    { certificates: [{ sans: "a.example", domain_count: 1 }] },
    "certificates[0] has 2 names, 0 of them wildcards: more than",
  ],
  [{ certificates: {} }, "certificates must be a list."],
  [{ csrs: [{ name: "one" }] }, "csrs[0].domain_name must be a text."],
  [{ orders: [] }, 'The seed has no "orders". It can have certificates, csrs, free_certificates, keeps_purchase_tags.'],
])("%j is refused with its place, and nothing is changed", async (content, says) => {
  const { mock } = await living();
  const before = mock.snapshot();
  // As from a file, which no compiler has seen.
  expect(() => mock.seed(content as ScmContent)).toThrow(says);
  expect(mock.snapshot()).toEqual(before);
});

test("as many names as can be bought stay within what the document lets answers have", async () => {
  const { mock } = await living();
  const kind = { status: "PAID", domain_type: "MULTI_DOMAIN", domain_count: 250 } as const;
  const [id = ""] = mock.seed({ certificates: [kind] }).certificates;
  const names = (from: number) =>
    Array.from({ length: 120 }, (_, index) => `host-number-${from + index}.shop.example.com`);
  const body = { ...application, key_algorithm: "EC_P256", sans: names(0).join(";") };
  expect(await ask(mock, "ApplyCertificate", { id, body })).toMatchObject({ status: 200 });
  expect((await ask(mock, "ShowCertificate", { id })).body.authentification).toHaveLength(100);
  mock.service.approve(id);
  const more = { ...application, sans: names(120).join(";") };
  expect(await ask(mock, "ApplyCertificate", { id, body: more })).toMatchObject({ code: "SCM.0015" });
  expect((await ask(mock, "ExportCertificate", { id })).status).toBe(200);
});

test.each([
  ["1h30m", 5_400_000],
  ["2d", 172_800_000],
  [1500, 1_500],
  ["1.5s", 1_500],
])("the clock moves on by %s", async (by, ms) => {
  const { mock } = await living();
  const before = mock.clock.now().getTime();
  expect(mock.clock.advance(by).getTime() - before).toBe(ms);
  for (const wrong of ["soon", "-1h", "", -1, Number.NaN])
    expect(() => mock.clock.advance(wrong)).toThrow(/is no length of time\. Give one such as "45m"/);
  expect(() => mock.clock.set("tomorrow")).toThrow('"tomorrow" is no time.');
});
