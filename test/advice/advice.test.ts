import { describe, expect, test } from "vitest";
import { advise, type Advice } from "../../src/index.js";
import type { PurchaseCertificateRequestBody } from "../../generated/models.js";
import { validators } from "../../generated/validators.js";

type Fields = Readonly<Record<string, unknown>>;

/** A purchase about which there is nothing to say. */
const sound = {
  cert_brand: "GEOTRUST",
  cert_type: "OV_SSL_CERT",
  domain_type: "SINGLE_DOMAIN",
  effective_time: 1,
  domain_numbers: 1,
  order_number: 1,
  agree_privacy_protection: true,
  is_auto_pay: true,
} satisfies PurchaseCertificateRequestBody;

const counted: Fields = {
  domain_type: "MULTI_DOMAIN",
  domain_numbers: 4,
  primary_domain_type: "SINGLE_DOMAIN",
  single_domain_number: 1,
  wildcard_domain_number: 2,
};

function adviceOn(fields: Fields): Promise<readonly Advice[]> {
  const body = { ...sound, ...fields };
  expect(
    validators.SubscribeCertificate.body(body),
    `${JSON.stringify(body)} breaks the document, so that nothing would be advised`,
  ).toBe(true);
  return advise("SubscribeCertificate", body);
}

async function ids(fields: Fields): Promise<readonly string[]> {
  return (await adviceOn(fields)).map(({ id }) => id);
}

describe("there is nothing to say", () => {
  test.each<[string, Fields]>([
    ["about a sound purchase", {}],
    ["about a purchase that waits for payment", { is_auto_pay: false }],
    ["about the other fields", { enterprise_project_id: "0", order_number: 100, tags: [{ key: "a", value: "b" }] }],
    ["about counts that add up", counted],
    [
      "about counts that add up without wildcards",
      { domain_type: "MULTI_DOMAIN", domain_numbers: 2, primary_domain_type: "SINGLE_DOMAIN", single_domain_number: 1 },
    ],
    [
      "about counts that add up with wildcards only",
      {
        domain_type: "MULTI_DOMAIN",
        domain_numbers: 2,
        primary_domain_type: "WILDCARD_DOMAIN",
        wildcard_domain_number: 1,
      },
    ],
    ["about a wildcard in OV", { domain_type: "WILDCARD" }],
    ["about a wildcard in DV", { cert_type: "DV_SSL_CERT", domain_type: "WILDCARD" }],
    ["about DigiCert's DV for one domain", { cert_brand: "SYMANTEC", cert_type: "DV_SSL_CERT" }],
    [
      "about as many domains as the page says, and their counts",
      { ...counted, domain_numbers: 100, single_domain_number: 98, wildcard_domain_number: 1 },
    ],
    ["about a basic DV for one domain", { cert_type: "DV_SSL_CERT_BASIC" }],
  ])("%s", async (_, fields) => {
    expect(await adviceOn(fields)).toEqual([]);
  });

  test("about what breaks the document, which the client's ValidationError tells", async () => {
    for (const body of [
      undefined,
      null,
      "text",
      {},
      [],
      { ...sound, effective_time: 9, is_auto_pay: undefined },
      { ...sound, cert_brand: "__proto__" },
    ])
      expect(await advise("SubscribeCertificate", body)).toEqual([]);
  });

  test("about other operations, also those that only an object would know", async () => {
    for (const operationId of ["ListCertificates", "", "__proto__", "constructor", "toString"])
      expect(await advise(operationId, { ...sound, effective_time: 3 })).toEqual([]);
  });
});

const terraform = { source: "Huawei's Terraform provider, huaweicloud_ccm_certificate", date: "2026-07-17" };
const page = { source: "SubscribeCertificate page, EU site", date: "2025-12-19" };

/** Each advice once: what calls for it, in which words, and who says so. */
const cases: readonly {
  readonly id: string;
  readonly fields: Fields;
  readonly says: readonly string[];
  readonly source: string;
  readonly date: string;
}[] = [
  {
    id: "not-sold",
    fields: { cert_brand: "VTRUS", cert_type: "EV_SSL_CERT" },
    says: ["VTRUS is said to sell no EV certificate."],
    ...terraform,
  },
  {
    id: "not-sold",
    fields: { cert_brand: "CFCA", cert_type: "DV_SSL_CERT" },
    says: ["CFCA is said to sell no DV certificate."],
    ...terraform,
  },
  {
    id: "not-sold",
    fields: {
      cert_brand: "VTRUS",
      cert_type: "DV_SSL_CERT",
      domain_type: "MULTI_DOMAIN",
      domain_numbers: 2,
      primary_domain_type: "SINGLE_DOMAIN",
      single_domain_number: 1,
    },
    says: ["VTRUS is said to sell DV only as SINGLE_DOMAIN, WILDCARD."],
    ...terraform,
  },
  {
    id: "basic-only-single",
    fields: { cert_type: "DV_SSL_CERT_BASIC", domain_type: "WILDCARD" },
    says: ["DV_SSL_CERT_BASIC", "one domain only"],
    ...terraform,
  },
  {
    id: "geotrust-dv-multi",
    fields: { ...counted, cert_type: "DV_SSL_CERT", domain_numbers: 2, wildcard_domain_number: undefined },
    says: ["GeoTrust DV", "contradicted"],
    source: "FAQ ccm_01_0271, international site",
    date: "2023-10-20",
  },
  {
    id: "digicert-dv-single",
    fields: { cert_brand: "SYMANTEC", cert_type: "DV_SSL_CERT", domain_type: "WILDCARD" },
    says: ["DigiCert (SYMANTEC)", "single domains only"],
    source: "FAQ ccm_01_0271, international site",
    date: "2023-10-20",
  },
  {
    id: "digicert-dv-single",
    fields: { ...counted, cert_brand: "SYMANTEC", cert_type: "DV_SSL_CERT" },
    says: ["single domains only"],
    source: "FAQ ccm_01_0271, international site",
    date: "2023-10-20",
  },
  {
    id: "counts-missing",
    fields: { domain_type: "MULTI_DOMAIN", domain_numbers: 5 },
    says: ["primary_domain_type", "single_domain_number", "wildcard_domain_number"],
    ...terraform,
  },
  {
    id: "counts-do-not-add-up",
    fields: { ...counted, domain_numbers: 3 },
    says: ["1 primary + 1 plain + 2 wildcard make 4 domains, but domain_numbers is 3."],
    ...terraform,
  },
  {
    id: "counts-do-not-add-up",
    fields: { domain_type: "MULTI_DOMAIN", domain_numbers: 3, single_domain_number: 5 },
    says: ["1 primary + 5 plain + 0 wildcard make 6 domains, but domain_numbers is 3."],
    ...terraform,
  },
  {
    id: "counts-do-not-add-up",
    fields: { domain_type: "MULTI_DOMAIN", domain_numbers: 3, wildcard_domain_number: 5 },
    says: ["1 primary + 0 plain + 5 wildcard make 6 domains"],
    ...terraform,
  },
  {
    id: "counts-do-not-add-up",
    fields: { domain_type: "MULTI_DOMAIN", domain_numbers: 3, primary_domain_type: "SINGLE_DOMAIN" },
    says: ["1 primary + 0 plain + 0 wildcard make 1 domains"],
    ...terraform,
  },
  {
    id: "counts-without-multi",
    fields: { primary_domain_type: "SINGLE_DOMAIN", single_domain_number: 1 },
    says: [
      "primary_domain_type, single_domain_number say something about several domains only",
      "domain_type is SINGLE_DOMAIN",
    ],
    ...terraform,
  },
  {
    id: "counts-without-multi",
    fields: { domain_type: "WILDCARD", wildcard_domain_number: 1 },
    says: ["wildcard_domain_number say", "domain_type is WILDCARD"],
    ...terraform,
  },
  {
    id: "wildcard-outside-ov",
    fields: { ...counted, cert_type: "EV_SSL_CERT" },
    says: ["An EV certificate is said never to cover wildcards."],
    source: "CCM user guide in huaweicloudDocs/ccm",
    date: "2023-11-07",
  },
  {
    id: "wildcard-outside-ov",
    fields: { cert_brand: "SYMANTEC", cert_type: "EV_SSL_CERT_PRO", domain_type: "WILDCARD" },
    says: ["An EV certificate"],
    source: "CCM user guide in huaweicloudDocs/ccm",
    date: "2023-11-07",
  },
  {
    id: "wildcard-outside-ov",
    fields: { ...counted, cert_brand: "SYMANTEC", cert_type: "DV_SSL_CERT" },
    says: ["Wildcards among several domains", "OV only"],
    source: "CCM user guide in huaweicloudDocs/ccm",
    date: "2023-11-07",
  },
  {
    id: "wildcard-outside-ov",
    fields: {
      cert_brand: "SYMANTEC",
      cert_type: "DV_SSL_CERT",
      domain_type: "MULTI_DOMAIN",
      domain_numbers: 2,
      primary_domain_type: "WILDCARD_DOMAIN",
      single_domain_number: 1,
    },
    says: ["Wildcards among several domains"],
    source: "CCM user guide in huaweicloudDocs/ccm",
    date: "2023-11-07",
  },
  {
    id: "more-than-one-year",
    fields: { effective_time: 2 },
    says: ["2 years are 2 one-year terms", "at most 200 days since 2026-03-15"],
    source: "CA/Browser Forum ballot SC-081v3; CCM user guide 2023-11-07",
    date: "2026-03-15",
  },
  {
    id: "more-than-one-year",
    fields: { effective_time: 3 },
    says: ["3 years are 3 one-year terms"],
    source: "CA/Browser Forum ballot SC-081v3; CCM user guide 2023-11-07",
    date: "2026-03-15",
  },
  {
    id: "free-certificate",
    fields: { cert_brand: "SYMANTEC", cert_type: "DV_SSL_CERT_BASIC", effective_time: 0 },
    says: ["effective_time 0", "free test certificate of three months", "the API page says 1 to 3"],
    ...terraform,
  },
  {
    id: "more-than-the-page",
    fields: { ...counted, domain_numbers: 101, single_domain_number: 98 },
    says: ["domain_numbers is 101", "at most 100"],
    ...page,
  },
  {
    id: "more-than-the-page",
    fields: { ...counted, domain_numbers: 250, single_domain_number: 100, wildcard_domain_number: 149 },
    says: ["domain_numbers is 250"],
    ...page,
  },
  {
    id: "counts-beyond-the-page",
    fields: { ...counted, domain_numbers: 104, single_domain_number: 101 },
    says: ["single_domain_number 101: the API page says 1 to 100"],
    ...page,
  },
  {
    id: "counts-beyond-the-page",
    fields: { ...counted, domain_numbers: 2, wildcard_domain_number: 0 },
    says: ["wildcard_domain_number 0: the API page says 1 to 100"],
    ...page,
  },
  {
    id: "counts-beyond-the-page",
    fields: { ...counted, domain_numbers: 250, single_domain_number: 101, wildcard_domain_number: 148 },
    says: ["single_domain_number 101 and wildcard_domain_number 148:"],
    ...page,
  },
  {
    id: "payment-unsaid",
    fields: { is_auto_pay: undefined },
    says: ["is_auto_pay is not given", "Say true or false."],
    ...page,
  },
];

test.each(cases)("$id: $fields", async ({ id, fields, says, source, date }) => {
  const advice = (await adviceOn(fields)).find((one) => one.id === id);
  expect(advice, `advised were ${(await ids(fields)).join(", ")}`).toMatchObject({ source, date });
  for (const words of says) expect(advice?.message).toContain(words);
});

test("several may apply to one purchase, each told once", async () => {
  const fields = {
    cert_brand: "VTRUS",
    cert_type: "EV_SSL_CERT",
    domain_type: "WILDCARD",
    effective_time: 3,
    single_domain_number: 1,
    is_auto_pay: undefined,
  };
  expect(await ids(fields)).toEqual([
    "not-sold",
    "counts-without-multi",
    "wildcard-outside-ov",
    "more-than-one-year",
    "payment-unsaid",
  ]);
});

/** What the Terraform provider's documentation says is sold, as told there: S single, M multi, W wildcard; ? where it is silent. */
const sold: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SYMANTEC: { DV: "?", OV: "SMW", EV: "SM" },
  GEOTRUST: { DV: "?", OV: "SMW", EV: "SM" },
  GLOBALSIGN: { DV: "", OV: "SMW", EV: "SM" },
  CFCA: { DV: "", OV: "SMW", EV: "SM" },
  TRUSTASIA: { DV: "", OV: "?", EV: "?" },
  VTRUS: { DV: "SW", OV: "SMW", EV: "" },
};

test("not-sold is said of exactly the combinations that the source does not name", async () => {
  for (const [cert_brand, levels] of Object.entries(sold)) {
    for (const cert_type of [
      "DV_SSL_CERT",
      "DV_SSL_CERT_BASIC",
      "OV_SSL_CERT",
      "OV_SSL_CERT_PRO",
      "EV_SSL_CERT",
      "EV_SSL_CERT_PRO",
    ]) {
      for (const domain_type of ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD"]) {
        const letters = levels[cert_type.slice(0, 2)] ?? "";
        // The source names one EV product with wildcards.
        const isSold =
          letters === "?" ||
          letters.includes(domain_type.charAt(0)) ||
          (cert_brand === "SYMANTEC" && cert_type === "EV_SSL_CERT_PRO");
        const domain_numbers = domain_type === "MULTI_DOMAIN" ? 2 : 1;
        const said = (await ids({ cert_brand, cert_type, domain_type, domain_numbers })).includes("not-sold");
        expect(said, `${cert_brand} ${cert_type} ${domain_type}`).toBe(!isSold);
      }
    }
  }
});

test("every advice has words, a source and a day that exists", async () => {
  for (const { fields } of cases) {
    for (const { id, message, source, date } of await adviceOn(fields)) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(message).toMatch(/\.$/);
      expect(source).not.toBe("");
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    }
  }
});

test("a site at which an operation is not documented is advised against, whatever is sent", async () => {
  const [advice, ...others] = await advise("ListCsr", undefined, "eu-west-101");
  expect(others).toEqual([]);
  expect(advice).toMatchObject({
    id: "not-documented-at-site",
    message: expect.stringContaining("not documented at eu-west-101, only at cn-north-4, ap-southeast-1") as string,
  });
  expect(await advise("ListCsr", undefined, "cn-north-4")).toEqual([]);
  expect(await advise("ListCertificates", undefined, "my-kualalumpur-1")).toEqual([]);
  expect(await advise("SubscribeCertificate", {}, "my-kualalumpur-1")).toMatchObject([
    { id: "not-documented-at-site" },
  ]);
});
