import { describe, expect, test } from "vitest";
import { ask } from "./asked.js";
import { living, rejection } from "./support.js";

async function begin() {
  const { mock, client } = await living();
  const { certificates } = mock.seed({
    certificates: [
      { domain: "*.shop.example", key_algorithm: "EC_P256" },
      { status: "UPLOAD", domain: "cdn.shop.example", key_algorithm: "EC_P256", enterprise_project_id: "1" },
    ],
  });
  const [bought = "", uploaded = ""] = certificates;
  return { mock, client, bought, uploaded };
}

test("a certificate is pushed to regions, of which some fail; CDN takes it once", async () => {
  const { mock, client, bought, uploaded } = await begin();
  mock.service.breakTarget({ service: "ELB", project: "cn-east-3", message: "Invalid region id." });
  const { results } = await client.batchPushCertificate(
    { certificate_id: bought },
    { target_projects: ["cn-north-4", "cn-east-3"], target_service: "ELB" },
  );
  expect(results).toEqual([
    { project_name: "cn-north-4", cert_id: expect.stringMatching(/^[0-9a-f]{32}$/) as string, message: "success" },
    { project_name: "cn-east-3", cert_id: "", message: "Invalid region id." },
  ]);
  const cdn = { target_project: "", target_service: "cdn" } as const;
  await client.pushCertificate({ certificate_id: bought }, cdn);
  expect(await rejection(client.pushCertificate({ certificate_id: bought }, cdn))).toMatchObject({
    errorCode: "SCM.0211",
  });
  const waf = { target_project: "cn-north-4", target_service: "WAF" } as const;
  expect(await rejection(client.pushCertificate({ certificate_id: uploaded }, waf))).toMatchObject({
    errorCode: "SCM.0221",
  });
  expect(mock.service.copies).toMatchObject([
    { certificateId: bought, service: "ELB", project: "cn-north-4" },
    { certificateId: bought, service: "CDN", project: "global" },
  ]);
  mock.service.mendTargets();
  await client.pushCertificate({ certificate_id: bought }, { target_project: "cn-east-3", target_service: "ELB" });
  expect(mock.service.copies).toHaveLength(3);
});

test("a deployment replaces what was there, fails in part, and costs for uploaded ones only", async () => {
  const { mock, client, bought, uploaded } = await begin();
  const deploy = (certificate_id: string, ...names: readonly string[]) =>
    client.deployCertificate(
      { certificate_id },
      { service_name: "CDN", resources: names.map((domain_name) => ({ domain_name })) },
    );
  expect(await deploy(bought, "cdn.shop.example", "other.example")).toEqual({
    failure_list: [{ resource: "other.example", failure_info: "The certificate does not fit the domain." }],
  });
  expect(mock.service.charges).toEqual([]);
  mock.service.breakTarget({ service: "CDN", resource: "broken.shop.example" });
  await deploy(uploaded, "cdn.shop.example", "broken.shop.example");
  expect(mock.service.charges).toMatchObject([{ operation: "DeployCertificate", amount: 30, certificateId: uploaded }]);
  const { results } = await client.listDeployedResources({
    certificate_ids: [bought, uploaded],
    service_names: ["ALL"],
  });
  expect(results).toMatchObject([
    { certificate_id: bought, total_num: 0, deployed_resources: [] },
    {
      certificate_id: uploaded,
      total_num: 1,
      deployed_resources: [
        {
          service: "CDN",
          resource_location: "global",
          region_resources: [{ resources: [{ resource_id: "cdn.shop.example" }] }],
        },
      ],
    },
  ]);
  const other = await client.listDeployedResources({ certificate_ids: [uploaded], service_names: ["ELB"] });
  expect(other.results).toMatchObject([{ total_num: 0 }]);
  await client.deleteCertificate({ certificate_id: uploaded });
  expect(mock.service.deployments).toMatchObject([{ certificateId: uploaded, resource: "cdn.shop.example" }]);
  const elb = { service_name: "ELB", resources: [{ id: "1" }] };
  expect(await ask(mock, "DeployCertificate", { id: bought, body: elb })).toMatchObject({ code: "SCM.0005" });
});

test("reminders are switched for all that are named, or for none", async () => {
  const { mock, client, bought, uploaded } = await begin();
  const both = [bought, uploaded].map((resource_id) => ({
    resource_id,
    notice_type: ["CERT_EXPIRING", "CERT_EXPIRED"] as const,
  }));
  await client.enableNotification(both);
  await client.disableNotification([{ resource_id: bought, notice_type: ["CERT_EXPIRED"] }]);
  const unknown = [
    { resource_id: bought, notice_type: ["CERT_EXPIRING"] as const },
    { resource_id: "scs1111111111111", notice_type: ["CERT_EXPIRING"] as const },
  ];
  expect(await rejection(client.disableNotification(unknown))).toMatchObject({ errorCode: "SCM.0020" });
  expect(mock.service.notices).toEqual({ [bought]: ["CERT_EXPIRING"], [uploaded]: ["CERT_EXPIRING", "CERT_EXPIRED"] });
});

describe("an upload", () => {
  async function pem() {
    const { mock, client } = await living();
    const { certificates } = mock.seed({
      certificates: [
        { domain: "www.mine.example", sans: "mine.example", key_algorithm: "EC_P256", not_after: "+20d" },
        { domain: "other.example", key_algorithm: "EC_P256" },
      ],
    });
    const [one, other] = await Promise.all(
      certificates.map((certificate_id) => client.exportCertificate({ certificate_id })),
    );
    if (one === undefined || other === undefined) throw new Error("Nothing was exported.");
    const chain = one.certificate_chain ?? "";
    return {
      mock,
      client,
      certificate: one.certificate,
      key: one.private_key ?? "",
      chain,
      otherKey: other.private_key ?? "",
    };
  }

  test("shows its names and dates, whether the chain stands beside or behind it, and its key comes back", async () => {
    const { mock, client, certificate, chain, key } = await pem();
    const whole = { name: "whole", certificate: `${certificate}${chain}`, private_key: key };
    const apart = { name: "apart", certificate, certificate_chain: chain, private_key: key };
    for (const body of [whole, apart]) {
      const { certificate_id } = await client.importCertificate(body);
      expect(await client.showCertificate({ certificate_id })).toMatchObject({
        status: "UPLOAD",
        name: body.name,
        domain: "www.mine.example",
        sans: "mine.example",
        domain_count: 2,
        order_id: null,
        not_after: expect.stringMatching(/^2026-01-21 /) as string,
      });
      const back = await client.exportCertificate({ certificate_id });
      expect(back).toMatchObject({ certificate, certificate_chain: chain, private_key: key });
    }
    mock.clock.advance("21d");
    expect((await client.listCertificates({ status: "EXPIRED" })).total_count).toBe(3);
    expect(await rejection(client.importCertificate(whole))).toMatchObject({ errorCode: "SCM.0005" });
  });

  test("of what is there is refused only with duplicate_check", async () => {
    const { mock, client, certificate, key } = await pem();
    const body = { name: "twin", certificate, private_key: key };
    await client.importCertificate(body);
    await client.importCertificate({ ...body, duplicate_check: false });
    expect(await rejection(client.importCertificate({ ...body, duplicate_check: true }))).toMatchObject({
      status: 400,
    });
    expect((await client.listCertificates({ status: "UPLOAD" })).total_count).toBe(2);
    expect(mock.service.spent).toBe(0);
  });

  const begins = "-----BEGIN CERTIFICATE-----\n";
  const ends = "-----END CERTIFICATE-----\n";
  test.each([
    ["a key of another", "SCM.0014", ({ otherKey }) => ({ private_key: otherKey })],
    [
      "a key that is none",
      "SCM.0012",
      () => ({ private_key: "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" }),
    ],
    ["a key without its first line", "SCM.0114", () => ({ private_key: "MIIE" })],
    [
      "a certificate without its last line",
      "SCM.0053",
      ({ certificate }) => ({ certificate: certificate.replace(ends.trim(), "") }),
    ],
    ["a certificate without content", "SCM.0054", () => ({ certificate: `${begins}${ends}` })],
    ["a damaged certificate", "SCM.0006", () => ({ certificate: `${begins}MIIBAAAA\n${ends}` })],
    ["a damaged chain", "SCM.0013", () => ({ certificate_chain: `${begins}MIIBAAAA\n${ends}` })],
    ["a chain that does not follow", "SCM.0079", ({ certificate }) => ({ certificate_chain: certificate })],
  ] as const satisfies readonly (readonly [string, string, (given: Awaited<ReturnType<typeof pem>>) => object])[])(
    "with %s is refused: %s",
    async (_, code, change) => {
      const given = await pem();
      const { mock, certificate, chain, key } = given;
      const body = { name: "mine", certificate, certificate_chain: chain, private_key: key, ...change(given) };
      expect(await ask(mock, "ImportCertificate", { body })).toMatchObject({ status: 400, code });
    },
  );
});
