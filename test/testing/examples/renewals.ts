import { authToken, createScmClient } from "../../../src/index.js";

/** A program that makes its own client: the domains whose certificates end within a month. */
export async function renewals(): Promise<(string | null | undefined)[]> {
  const scm = createScmClient({ region: "eu-west-101", credentials: authToken("any text of 32 characters or more") });
  const { certificates } = await scm.listCertificates({ status: "ISSUED" });
  const soon = Date.now() + 30 * 24 * 60 * 60 * 1000;
  return certificates
    .filter(({ expire_time }) => Date.parse(`${expire_time}+08:00`) < soon)
    .map(({ domain }) => domain);
}
