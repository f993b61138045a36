import type { ApplyCertificateRequestBody, PurchaseCertificateRequestBody } from "../../generated/models.js";
import { ValidationError } from "../engine/errors.js";
import { listViolations, type Violation } from "../engine/violations.js";
import { parse } from "../parse.js";

/** What would be refused after the money is spent is refused before. */
export async function checkApplication({
  purchase,
  application,
}: {
  readonly purchase: PurchaseCertificateRequestBody;
  readonly application: ApplyCertificateRequestBody;
}): Promise<void> {
  const parsed = await parse.applyCertificate(application);
  const violations = parsed.valid ? misfits(purchase, application) : parsed.violations;
  if (violations.length === 0) return;
  throw new ValidationError(
    `Nothing was bought, the application cannot be made:${listViolations(violations)}`,
    violations,
  );
}

/** Names for which the purchase is not made. */
function misfits(
  { domain_type, domain_numbers }: PurchaseCertificateRequestBody,
  { domain, sans = "" }: ApplyCertificateRequestBody,
): Violation[] {
  const violation = (pointer: string, message: string): Violation => ({ pointer, keyword: "purchase", message });
  const more = sans.split(";").filter((name) => name.trim() !== "");
  const isWildcard = domain.startsWith("*.");
  return [
    ...(domain_type === "WILDCARD" && !isWildcard ? [violation("/domain", "must begin with *. for a WILDCARD")] : []),
    ...(domain_type === "SINGLE_DOMAIN" && isWildcard
      ? [violation("/domain", "must be no wildcard for SINGLE_DOMAIN")]
      : []),
    ...(1 + more.length > domain_numbers
      ? [violation("/sans", `must not make more names than domain_numbers, ${domain_numbers}`)]
      : []),
  ];
}
