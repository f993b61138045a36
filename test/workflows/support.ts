import { onTestFinished } from "vitest";
import { authToken, createScmClient, type CommonOptions, type ScmClient } from "../../src/index.js";
import { createMock, type Mock, type UsualSettings } from "../../src/testing/index.js";

const token = "testing-token-0123456789-0123456789";

export const purchase = {
  cert_brand: "GEOTRUST",
  cert_type: "DV_SSL_CERT",
  domain_type: "SINGLE_DOMAIN",
  effective_time: 1,
  domain_numbers: 1,
  order_number: 1,
  agree_privacy_protection: true,
  is_auto_pay: true,
} as const;

export const application = {
  domain: "www.example.com",
  applicant_name: "Ann Example",
  applicant_phone: "13212345678",
  applicant_email: "ann@example.com",
  agree_privacy_protection: true,
  domain_method: "DNS",
} as const;

/** A living mock of its own for a test, and a client of it. */
export async function living(
  settings: UsualSettings = {},
  options: Partial<CommonOptions> = {},
): Promise<{ readonly mock: Mock; readonly client: ScmClient }> {
  const mock = await createMock({ seed: "workflows", ...settings });
  onTestFinished(() => mock.close());
  return { mock, client: clientOf(mock, options) };
}

export function clientOf(mock: Pick<Mock, "fetch">, options: Partial<CommonOptions> = {}): ScmClient {
  const common = { credentials: authToken(token), fetch: mock.fetch, ...options };
  return createScmClient({ endpoint: "https://scm.example.com", ...common });
}
