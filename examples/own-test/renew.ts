import type { ScmClient } from "huaweicloud-scm";

/** The program under test: what ends within thirty days is bought and applied for anew, once. */
export async function renew(scm: ScmClient, domain: string, now: Date): Promise<void> {
  const { certificates } = await scm.listCertificates({ content: domain });
  const end = (text: string | null | undefined) => Date.parse(`${text ?? ""}+08:00`);
  const soon = now.getTime() + 30 * 24 * 60 * 60 * 1000;
  if (certificates.some(({ status, expire_time }) => status !== "ISSUED" || end(expire_time) > soon)) return;
  const { cert } = await scm.subscribeCertificate({
    cert_brand: "GEOTRUST",
    cert_type: "DV_SSL_CERT",
    domain_type: "SINGLE_DOMAIN",
    effective_time: 1,
    domain_numbers: 1,
    order_number: 1,
    agree_privacy_protection: true,
    is_auto_pay: true,
  });
  for (const { cert_id } of cert)
    await scm.applyCertificate(
      { certificate_id: cert_id },
      {
        domain,
        applicant_name: "Ann Example",
        applicant_phone: "13212345678",
        applicant_email: "ann@example.com",
        agree_privacy_protection: true,
        domain_method: "DNS",
      },
    );
}
