import { describe, expectTypeOf, test } from "vitest";
import { authToken, createScmClient, type Region, type ScmError } from "../../src/index.js";
import type {
  CertBrand,
  PurchaseCertificateRequestBody,
  PurchaseCertificateResponseBody,
} from "../../generated/models.js";

declare const scm: ReturnType<typeof createScmClient>;

const common = {
  cert_brand: "GEOTRUST",
  cert_type: "DV_SSL_CERT",
  effective_time: 1,
  order_number: 1,
  agree_privacy_protection: true,
} as const;

describe("a purchase that cannot be made does not compile", () => {
  test("the possible ones do", () => {
    void scm.subscribeCertificate({ ...common, domain_type: "SINGLE_DOMAIN", domain_numbers: 1 });
    void scm.subscribeCertificate({ ...common, domain_type: "WILDCARD", domain_numbers: 1, is_auto_pay: false });
    void scm.subscribeCertificate({ ...common, domain_type: "MULTI_DOMAIN", domain_numbers: 5 }, { timeoutMs: 1000 });
    void scm.subscribeCertificate({
      ...common,
      domain_type: "MULTI_DOMAIN",
      domain_numbers: 3,
      tags: [{ key: "team" }],
    });
  });

  test("one domain with several names", () => {
    // @ts-expect-error a single domain has exactly one name
    void scm.subscribeCertificate({ ...common, domain_type: "SINGLE_DOMAIN", domain_numbers: 5 });
    // @ts-expect-error so has a wildcard
    void scm.subscribeCertificate({ ...common, domain_type: "WILDCARD", domain_numbers: 2 });
  });

  test("a misspelt field", () => {
    // @ts-expect-error it is is_auto_pay
    void scm.subscribeCertificate({ ...common, domain_type: "SINGLE_DOMAIN", domain_numbers: 1, is_autopay: true });
    void scm.subscribeCertificate({
      ...common,
      domain_type: "SINGLE_DOMAIN",
      domain_numbers: 1,
      // @ts-expect-error a tag has a key and a value
      tags: [{ name: "team" }],
    });
  });

  test("an unknown option", () => {
    void scm.subscribeCertificate({
      ...common,
      // @ts-expect-error DigiCert is sold as SYMANTEC
      cert_brand: "DigiCert",
      domain_type: "SINGLE_DOMAIN",
      domain_numbers: 1,
    });
    // @ts-expect-error domain_type says WILDCARD, primary_domain_type WILDCARD_DOMAIN
    void scm.subscribeCertificate({ ...common, domain_type: "WILDCARD_DOMAIN", domain_numbers: 1 });
    void scm.subscribeCertificate({
      ...common,
      domain_type: "MULTI_DOMAIN",
      domain_numbers: 2,
      // @ts-expect-error the other way round
      primary_domain_type: "WILDCARD",
    });
  });

  test("without the privacy statement, without a mandatory field, with the wrong type", () => {
    void scm.subscribeCertificate({
      ...common,
      // @ts-expect-error only true is accepted
      agree_privacy_protection: false,
      domain_type: "SINGLE_DOMAIN",
      domain_numbers: 1,
    });
    const { order_number: _, ...missing } = common;
    // @ts-expect-error order_number is mandatory
    void scm.subscribeCertificate({ ...missing, domain_type: "SINGLE_DOMAIN", domain_numbers: 1 });
    // @ts-expect-error a number, not a text
    void scm.subscribeCertificate({ ...common, effective_time: "1", domain_type: "SINGLE_DOMAIN", domain_numbers: 1 });
    // @ts-expect-error the body is mandatory
    void scm.subscribeCertificate();
  });
});

describe("what a caller gets", () => {
  test("the order", () => {
    expectTypeOf(scm.subscribeCertificate).returns.resolves.toEqualTypeOf<PurchaseCertificateResponseBody>();
    expectTypeOf<PurchaseCertificateResponseBody["cert"][number]["cert_id"]>().toEqualTypeOf<string>();
    expectTypeOf<PurchaseCertificateRequestBody["domain_type"]>().toEqualTypeOf<
      "SINGLE_DOMAIN" | "MULTI_DOMAIN" | "WILDCARD"
    >();
  });

  test("option lists as constants and as types", () => {
    expectTypeOf<(typeof CertBrand)[number]>().toEqualTypeOf<CertBrand>();
  });

  test("the discriminator narrows", () => {
    const purchase = {} as PurchaseCertificateRequestBody;
    if (purchase.domain_type === "WILDCARD") expectTypeOf(purchase.domain_numbers).toEqualTypeOf<1>();
  });

  test("an error's outcome is one of three", () => {
    expectTypeOf<ScmError["outcome"]>().toEqualTypeOf<"not-sent" | "rejected" | "unknown">();
  });
});

describe("how a client is made", () => {
  const credentials = authToken("x".repeat(32));

  test("by region or by endpoint, never both or none", () => {
    createScmClient({ region: "eu-west-101", credentials });
    createScmClient({ endpoint: "http://127.0.0.1:4010", credentials });
    // @ts-expect-error not a region of the document
    createScmClient({ region: "eu-west-102", credentials });
    // @ts-expect-error one of them is needed
    createScmClient({ credentials });
    // @ts-expect-error not both
    createScmClient({ region: "eu-west-101", endpoint: "http://127.0.0.1:4010", credentials });
    // @ts-expect-error credentials are needed
    createScmClient({ region: "eu-west-101" });
    expectTypeOf<Region>().toEqualTypeOf<"cn-north-4" | "ap-southeast-1" | "eu-west-101" | "my-kualalumpur-1">();
  });
});
