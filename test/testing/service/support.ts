import { onTestFinished } from "vitest";
import { authToken, createScmClient, type ScmClient } from "../../../src/index.js";
import { createMock, type Mock, type UsualSettings } from "../../../src/testing/index.js";
import { token } from "../support.js";

export { purchase, rejection } from "../support.js";

/** A mock that lives, and a client of it that sends each call once. */
export async function living(settings: UsualSettings = { seed: 1 }): Promise<{ mock: Mock; client: ScmClient }> {
  const mock = await createMock(settings);
  onTestFinished(() => mock.close());
  const client = createScmClient({
    endpoint: "https://scm.example.com",
    credentials: authToken(token),
    fetch: mock.fetch,
    maxAttempts: 1,
  });
  return { mock, client };
}

/** An application for a DV certificate. */
export const application = {
  domain: "www.example.com",
  applicant_name: "Ann Example",
  applicant_phone: "13212345678",
  applicant_email: "ann@example.com",
  agree_privacy_protection: true,
  domain_method: "DNS",
} as const;
