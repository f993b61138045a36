// A certificate as the answers show it.
import { hasKey } from "./issued.js";
import { isDomainValidated, statusAt, times, wildcardsIn } from "./life-cycle.js";
import type { Certificate } from "./state.js";
import type { SuccessBody } from "./types.js";
import { namesText, timeText } from "./words.js";
import { nowOf, type World } from "./world.js";

type Listed = SuccessBody<"ListCertificates">["certificates"][number];
type Shown = SuccessBody<"ShowCertificate">;
type Tagged = NonNullable<SuccessBody<"ListCertificatesByTag">["resources"]>[number];

const accountId = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

/** Months. */
const year = 12;
const freeMonths = 3;

/** More are not shown. */
const mostProofs = 100;
const mostNames = 1_000;

/** Whether it can be pushed and deployed: issued or uploaded, still valid, and its key is here. */
export function isDeployable(world: World, certificate: Certificate): boolean {
  const status = statusAt(certificate, nowOf(world));
  return (status === "ISSUED" || status === "UPLOAD") && !certificate.returned && hasKey(world, certificate);
}

export function listed(world: World, certificate: Certificate): Listed {
  const { id, issued, description, enterpriseProjectId } = certificate;
  return {
    id,
    ...common(world, certificate),
    signature_algorithm: issued?.signatureAlgorithm ?? null,
    deploy_support: isDeployable(world, certificate),
    expire_time: issued === null ? null : timeText(issued.notAfter),
    description,
    domain_id: accountId,
    enterprise_project_id: enterpriseProjectId,
  };
}

/** What lists and single answers have in common, so that they cannot differ. */
function common(world: World, certificate: Certificate) {
  const { name, product, domain, issued } = certificate;
  const names = issued?.names ?? [];
  return {
    name,
    type: product?.type ?? null,
    brand: product?.brand ?? null,
    domain,
    sans: sansText(certificate),
    domain_type: product?.domainType ?? kindOf(names),
    validity_period: product?.years === 0 ? freeMonths : year,
    status: statusAt(certificate, nowOf(world)),
    domain_count: product?.names ?? Math.min(names.length, mostNames),
    wildcard_count: product?.wildcards ?? Math.min(wildcardsIn(names), mostNames),
  };
}

function kindOf(names: readonly string[]): "SINGLE_DOMAIN" | "MULTI_DOMAIN" | "WILDCARD" {
  if (names.length > 1) return "MULTI_DOMAIN";
  return wildcardsIn(names) > 0 ? "WILDCARD" : "SINGLE_DOMAIN";
}

function sansText({ sans }: Certificate): string | null {
  return sans.length === 0 ? null : namesText(sans, ";");
}

/** Without the fingerprint, which only the certificate itself tells. */
export function shown(world: World, certificate: Certificate): Shown {
  const { id, orderId, product, issued, application, revokeReason, description, enterpriseProjectId, proofs } =
    certificate;
  const primary = product?.domainType === "MULTI_DOMAIN" ? (product.primary ?? "SINGLE_DOMAIN") : null;
  return {
    id,
    ...common(world, certificate),
    order_id: orderId,
    push_support: isDeployable(world, certificate) ? "ON" : "OFF",
    revoke_reason: revokeReason,
    signature_algorithm: issued?.signatureAlgorithm ?? null,
    issue_time: issued === null ? null : timeText(issued.at),
    not_before: issued === null ? null : timeText(issued.notBefore),
    not_after: issued === null ? null : timeText(issued.notAfter),
    validation_method: application?.domain_method.toUpperCase() ?? null,
    multi_domain_type: primary && (primary === "WILDCARD_DOMAIN" ? "primary_wildcard" : "primary_single"),
    fingerprint: issued?.fingerprint ?? null,
    shared: false,
    application_info: application && {
      country: application.country ?? null,
      company_name: application.company_name ?? null,
      company_province: application.company_province ?? null,
      company_city: application.company_city ?? null,
      applicant_name: application.applicant_name,
      applicant_phone: application.applicant_phone,
      applicant_email: application.applicant_email,
      contact_name: application.contact_name ?? null,
      contact_phone: application.contact_phone ?? null,
      contact_email: application.contact_email ?? null,
    },
    description,
    enterprise_project_id: enterpriseProjectId,
    authentification: proofs.slice(0, mostProofs),
  };
}

export function tagged(world: World, certificate: Certificate): Tagged {
  const { id, name, tags, product, issued, description, orderId } = certificate;
  const { type, brand, domain_type, domain, sans, status, domain_count, wildcard_count } = common(world, certificate);
  const deployable = isDeployable(world, certificate);
  return {
    resource_id: id,
    resource_name: name,
    tags: [...tags],
    resource_detail: {
      cert_id: id,
      cert_name: name,
      domain,
      cert_type: type,
      cert_brand: brand,
      domain_type,
      purchase_period: product?.years ?? null,
      expired_time: issued === null ? null : String(issued.notAfter),
      order_status: status,
      domain_num: domain_count,
      wildcard_number: wildcard_count,
      sans,
      cert_des: description,
      signature_algorithm: issued?.signatureAlgorithm ?? null,
      fail_reason: certificate.failReason,
      partner_order_id: certificate.partnerOrderId,
      push_support: deployable,
      cert_issued_time: issued === null ? null : String(issued.at),
      resource_id: null,
      unsubscribe_support: isReturnable(world, certificate),
      enterprise_project_id: certificate.enterpriseProjectId,
      origin_cert_id: null,
      renewal_cert_id: null,
      auto_renew_status: 0,
      remain_cert_number: product === null || orderId === null ? null : Math.max(0, product.years - 1),
      auto_deploy_support: deployable && isDomainValidated(certificate),
    },
  };
}

/** Whether the purchase can be cancelled: nothing is issued, and it was not long ago. */
export function isReturnable(world: World, { status, orderId, returned }: Certificate): boolean {
  const paid = orderId === null ? null : (world.state.orders[orderId]?.paid ?? null);
  if (paid === null || returned || nowOf(world) - paid > times.returnable) return false;
  return status === "PAID" || status === "UNPASSED" || status === "REVOKED";
}
