import { expect, test } from "vitest";
import { due } from "../../src/index.js";
import { serviceTime } from "../../src/workflows/due.js";
import { living } from "./support.js";

test("what ends soon comes in the order of its end: issued, imported, used or not, with the years of its order", async () => {
  const { mock, client } = await living();
  const now = () => mock.clock.now().getTime();
  const { certificates } = mock.seed({
    certificates: [
      { domain: "later.example.com", not_after: "+40d" },
      { domain: "soon.example.com", not_after: "+20d", effective_time: 3 },
      { domain: "own.example.com", not_after: "+3d", status: "UPLOAD" },
      { domain: "ended.example.com", not_after: "-2d", status: "EXPIRED" },
      { domain: "forgotten.example.com", not_after: "-2d", status: "EXPIRED" },
      { status: "PAID" },
      { domain: "gone.example.com", not_after: "+5d", status: "REVOKED" },
    ],
  });
  const [, , own = "", ended = ""] = certificates;
  // It was deployed while it was in force.
  const at = now();
  mock.clock.set(at - 3 * 86_400_000);
  await client.deployCertificate(
    { certificate_id: ended },
    { service_name: "CDN", resources: [{ domain_name: "ended.example.com" }] },
  );
  mock.clock.set(at);
  const found = await due(client, { now });
  expect(found.hidden).toBe(0);
  expect(found.certificates).toMatchObject([
    { domain: "ended.example.com", daysLeft: -2, uses: 1 },
    { id: own, domain: "own.example.com", daysLeft: 3, isImported: true, uses: 0, termsLeft: undefined },
    { domain: "soon.example.com", daysLeft: 20, isImported: false, termsLeft: 2 },
  ]);
  expect((await due(client, { now, withinMs: 60 * 86_400_000 })).certificates).toHaveLength(4);
  expect(mock.requests.every(({ operation }) => operation !== "ExportCertificate")).toBe(true);
});

test("a site that tells no uses and no orders leaves them open", async () => {
  const { mock, client } = await living();
  mock.seed({ certificates: [{ not_after: "+5d" }] });
  mock.always("ListDeployedResources", { status: 404 });
  mock.always("ListCertificatesByTag", { status: 404 });
  const { certificates } = await due(client, { now: () => mock.clock.now().getTime() });
  expect(certificates).toMatchObject([{ daysLeft: 5, uses: undefined, termsLeft: undefined }]);
});

test("the service's times are Chinese", () => {
  expect(serviceTime("2026-11-26 10:12:30.0")).toEqual(new Date("2026-11-26T02:12:30Z"));
  expect(serviceTime("soon")).toBeUndefined();
});
