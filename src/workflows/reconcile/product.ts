import type { ShowCertificateResponseBody, TagResource } from "../../../generated/models.js";

/** What a purchase asked for, as far as a certificate shows it. The journal keeps the body as it was sent. */
export interface Product {
  readonly brand: unknown;
  readonly type: unknown;
  readonly domainType: unknown;
  readonly names: unknown;
  /** Undefined where nobody can tell. */
  readonly wildcards: number | undefined;
  readonly primary: unknown;
  readonly project: unknown;
  readonly years: unknown;
  /** How many certificates. */
  readonly count: number;
}

export function productOf(body: unknown): Product {
  const field = (name: string): unknown => Object(body)[name];
  const several = field("domain_type") === "MULTI_DOMAIN";
  const [more, primary, count] = [
    field("wildcard_domain_number") ?? 0,
    field("primary_domain_type"),
    field("order_number"),
  ];
  return {
    brand: field("cert_brand"),
    type: field("cert_type"),
    domainType: field("domain_type"),
    names: field("domain_numbers"),
    // What stands there for one name is told differently by the vendor's pages.
    wildcards: several && typeof more === "number" ? more + (primary === "WILDCARD_DOMAIN" ? 1 : 0) : undefined,
    primary: several ? primary : undefined,
    // Where the certificate then is, nobody says.
    project: field("enterprise_project_id") === "all" ? undefined : field("enterprise_project_id"),
    years: field("effective_time"),
    count: typeof count === "number" ? count : 1,
  };
}

/** Whether a certificate may be of the one purchase or of the other, as far as a list shows it. */
export function areAlike(one: Product, other: Product): boolean {
  return (["brand", "type", "domainType", "names", "wildcards", "primary", "project", "count"] as const).every(
    (name) => one[name] === undefined || other[name] === undefined || one[name] === other[name],
  );
}

/** What is told of a certificate. */
export interface Told {
  readonly brand?: unknown;
  readonly type?: unknown;
  readonly domain_type?: unknown;
  readonly domain_count?: unknown;
  readonly wildcard_count?: unknown;
  readonly enterprise_project_id?: unknown;
  readonly status?: unknown;
  readonly years?: unknown;
}

/** What a search by tags tells, but for the numbers of names, of which the vendor's pages disagree. */
export function toldByTag({ resource_detail: detail }: TagResource): Told {
  const { cert_brand, cert_type, domain_type, purchase_period, enterprise_project_id, order_status } = detail ?? {};
  return {
    ...{ brand: cert_brand, type: cert_type, domain_type, years: purchase_period },
    ...{ enterprise_project_id, status: order_status },
  };
}

/** Whether a certificate may be of this purchase: what is not told of it counts as fitting. */
export function mayBe(product: Product, certificate: Told): boolean {
  const { brand, type, domain_type, domain_count, wildcard_count, enterprise_project_id, years } = certificate;
  const fits = (wanted: unknown, shown: unknown) =>
    wanted === undefined || shown === undefined || shown === null || shown === "" || wanted === shown;
  return (
    certificate.status !== "UPLOAD" &&
    fits(product.brand, brand) &&
    fits(product.type, type) &&
    fits(product.domainType, domain_type) &&
    fits(product.names, domain_count) &&
    fits(product.wildcards, wildcard_count) &&
    fits(product.years, years) &&
    fits(product.project, enterprise_project_id)
  );
}

const primaries: Readonly<Record<string, string>> = {
  primary_single: "SINGLE_DOMAIN",
  primary_wildcard: "WILDCARD_DOMAIN",
};

/** The same of what only the certificate itself says. */
export function mayBeInFull(product: Product, { multi_domain_type }: ShowCertificateResponseBody): boolean {
  const shown = primaries[multi_domain_type ?? ""];
  return product.primary === undefined || shown === undefined || shown === product.primary;
}

/** Milliseconds since 1970, from the 13 digits of a certificate's id; NaN for an id of another form. */
export function createdAt(certificateId: string): number {
  return /^scs\d{13}$/.test(certificateId) ? Number(certificateId.slice(3)) : Number.NaN;
}
