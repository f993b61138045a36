import { isIP } from "node:net";
import { CertBrand, CertType, DomainType } from "../../../generated/models.js";
import { toDate } from "../clock.js";
import { milliseconds } from "../duration.js";
import type { Random } from "../random.js";
import { validityAt } from "./authority/validity.js";
import { blank } from "./blank.js";
import { afterApplication, afterProof, times, wildcardsIn } from "./life-cycle.js";
import { priceOf } from "./prices.js";
import { checkFields } from "../check-fields.js";
import type { SeedCertificate, SeedTime } from "./seed-types.js";
import {
  statuses,
  type Certificate,
  type Due,
  type Issued,
  type PlacedOrder,
  type Product,
  type Status,
} from "./state.js";
import { isName, namesIn, timeDigits, timeOf } from "./words.js";

const day = 86_400_000;
const hour = 3_600_000;

/** The fields, and what a file may hold there; times are looked at by themselves. */
const fields = {
  id: "text",
  name: "text",
  status: "text",
  domain: "text",
  sans: "names",
  type: "text",
  brand: "text",
  domain_type: "text",
  domain_count: "number",
  wildcard_count: "number",
  effective_time: "number",
  order_id: "text",
  paid_time: "time",
  not_before: "time",
  not_after: "time",
  expire_time: "time",
  key_algorithm: "text",
  description: "text",
  enterprise_project_id: "text",
  revoke_reason: "text",
  tags: "list",
  notices: "list",
} as const satisfies Record<keyof SeedCertificate, Kind>;

type Kind = "text" | "number" | "names" | "list" | "time";

const isOf: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  number: (value) => Number.isInteger(value) && Number(value) >= 0,
  names: (value) =>
    typeof value === "string" || (Array.isArray(value) && value.every((name) => typeof name === "string")),
  list: (value) => Array.isArray(value),
  time: (value) => typeof value === "string" || value instanceof Date,
};

const wording: Readonly<Record<Kind, string>> = {
  text: "a text",
  number: "a whole number, at least 0",
  names: "a list of names, or a text with semicolons",
  list: "a list",
  time: 'a time such as "+20d"',
};

/** @throws TypeError for a field that there is not, or that holds something else */
function checkKinds(given: SeedCertificate, place: string): void {
  checkFields(given, Object.keys(fields), place);
  for (const [name, kind] of Object.entries(fields)) {
    const value: unknown = given[name as keyof SeedCertificate]; // the names are those of its fields
    if (value !== undefined && !isOf[kind](value)) throw new TypeError(`${place}.${name} must be ${wording[kind]}.`);
  }
}

/** Nothing is bound to it yet. */
const unbound: ReadonlySet<Status> = new Set(["PAID"]);
/** The authority has issued it. */
const issuedOnes: ReadonlySet<Status> = new Set([
  "ISSUED",
  "SUPPLEMENTCHECKING",
  "CANCELSUPPLEMENTING",
  "REVOKING",
  "CANCLEREVOKING",
  "REVOKED",
  "EXPIRED",
  "UPLOAD",
]);

/** A certificate and the order that it was bought with; an uploaded one has none. */
export interface SeededCertificate {
  readonly certificate: Certificate;
  readonly order: PlacedOrder | undefined;
}

/**
 * @param fallbackId for one that says none
 * @throws TypeError that says what cannot be
 */
export function seededCertificate(
  given: SeedCertificate,
  fallbackId: string,
  now: number,
  place: string,
  random: Random,
): SeededCertificate {
  checkKinds(given, place);
  const { id = fallbackId, status = "ISSUED" } = given;
  if (!/^scs\d{13}$/.test(id)) throw new TypeError(`${place}.id must be scs and 13 digits.`);
  option(status, statuses, `${place}.status`);
  const uploaded = status === "UPLOAD";
  const sans = typeof given.sans === "string" ? namesIn(given.sans) : (given.sans ?? []);
  const domain = given.domain ?? (given.domain_type === "WILDCARD" ? "*.example.com" : "www.example.com");
  const names = unbound.has(status) ? [] : [domain, ...sans];
  const wrong = names.find((name) => !isName(name) && isIP(name) === 0);
  if (wrong !== undefined) throw new TypeError(`${place}: ${JSON.stringify(wrong)} is no domain.`);
  const product = uploaded ? null : productOf(given, [domain, ...sans], place);
  const issued = issuedOnes.has(status) ? issuedOf(given, status, names, product, now, place) : null;
  const own = random.named(id);
  const order = product === null ? undefined : orderOf(given, id, product, issued, now, own, place);
  const application = {
    domain,
    applicant_name: "Ann Example",
    applicant_phone: "13212345678",
    applicant_email: "ann@example.com",
    agree_privacy_protection: true,
    domain_method: "DNS",
    ...(given.key_algorithm !== undefined && { key_algorithm: given.key_algorithm }),
  } as const;
  const certificate: Certificate = {
    ...blank(id, given.name ?? `scm-${own.text("0123456789abcdef", 6)}`, issued?.at ?? now),
    status: status === "EXPIRED" ? "ISSUED" : status,
    product,
    orderId: order?.id ?? null,
    domain: names[0] ?? null,
    sans: names.slice(1),
    application: uploaded || unbound.has(status) ? null : application,
    issued,
    revokeReason: given.revoke_reason ?? (status.startsWith("REVOK") ? "unspecified" : null),
    failReason: status === "UNPASSED" ? "The authority refused the application." : null,
    description: given.description ?? null,
    enterpriseProjectId: given.enterprise_project_id ?? "0",
    tags: (given.tags ?? []).map(({ key, value = "" }) => ({ key, value })),
    notices: given.notices ?? [],
  };
  return { certificate: { ...certificate, due: dueOf(certificate, now) }, order };
}

function option(value: string, options: readonly string[], place: string): void {
  if (!options.includes(value))
    throw new TypeError(`${place} is ${JSON.stringify(value)}. It can be ${options.join(", ")}.`);
}

function productOf(given: SeedCertificate, names: readonly string[], place: string): Product {
  const { type = "DV_SSL_CERT", brand = "GEOTRUST", effective_time: years = 1 } = given;
  const wildcards = wildcardsIn(names);
  const kind = names.length > 1 ? "MULTI_DOMAIN" : wildcards > 0 ? "WILDCARD" : "SINGLE_DOMAIN";
  const { domain_type: domainType = kind, domain_count = names.length, wildcard_count = wildcards } = given;
  option(type, CertType, `${place}.type`);
  option(brand, CertBrand, `${place}.brand`);
  option(domainType, DomainType, `${place}.domain_type`);
  if (domain_count < names.length || wildcard_count < wildcards)
    throw new TypeError(
      `${place} has ${names.length} names, ${wildcards} of them wildcards: more than it was bought for.`,
    );
  return { type, brand, domainType, primary: null, names: domain_count, wildcards: wildcard_count, years };
}

function issuedOf(
  given: SeedCertificate,
  status: Status,
  names: readonly string[],
  product: Product | null,
  now: number,
  place: string,
): Issued {
  const { not_after: ends = given.expire_time } = given;
  const end = ends === undefined ? undefined : time(ends, now, `${place}.not_after`);
  const free = product?.years === 0;
  const lifetime = (at: number) => (free ? times.free : validityAt(new Date(at)) * day) - 1_000;
  const usual = status === "EXPIRED" ? now - day : undefined;
  const until = end ?? usual;
  const from =
    given.not_before === undefined
      ? Math.min(until === undefined ? now - day : until - lifetime(until), now - hour)
      : time(given.not_before, now, `${place}.not_before`);
  const notBefore = Math.floor(from / 1_000) * 1_000;
  const notAfter = Math.floor((until ?? notBefore + lifetime(notBefore)) / 1_000) * 1_000;
  if (notAfter <= notBefore) throw new TypeError(`${place} ends before it begins.`);
  if (status === "EXPIRED" && notAfter >= now) throw new TypeError(`${place} is EXPIRED, and not_after is not past.`);
  return {
    at: notBefore,
    notBefore,
    notAfter,
    names,
    algorithm: given.key_algorithm ?? "RSA_2048",
    signatureAlgorithm: "SHA256WITHRSA",
    csr: null,
    pem: null,
    fingerprint: null,
  };
}

function orderOf(
  given: SeedCertificate,
  id: string,
  product: Product,
  issued: Issued | null,
  now: number,
  random: Random,
  place: string,
): PlacedOrder {
  const paid =
    given.paid_time === undefined
      ? Math.min(now, issued?.notBefore ?? now) - hour
      : time(given.paid_time, now, `${place}.paid_time`);
  const number = `CS${timeDigits(paid).slice(2, 12)}${random.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 5)}`;
  return { id: given.order_id ?? number, at: paid, paid, price: priceOf(product), certificates: [id] };
}

/** What comes by itself of a status. */
function dueOf(certificate: Certificate, now: number): Due[] {
  const { status } = certificate;
  const after = (wait: number, next: Due["status"]): Due[] => [{ at: now + wait, status: next }];
  if (status === "CHECKING" || status === "CHECKING_DOMAIN") return afterApplication(certificate, now);
  if (status === "ISSUING") return afterProof(now).slice(1);
  if (status === "CANCELCHECKING") return after(times.withdrawal, "PAID");
  if (status === "CANCELSUPPLEMENTING" || status === "CANCLEREVOKING") return after(times.withdrawal, "ISSUED");
  return status === "REVOKING" ? after(times.revocation, "REVOKED") : [];
}

/** @throws TypeError for what is no time */
function time(given: SeedTime, now: number, place: string): number {
  const [, sign, length = ""] = typeof given === "string" ? (/^([+-])(.+)$/.exec(given) ?? []) : [];
  try {
    if (sign !== undefined) return now + (sign === "-" ? -1 : 1) * milliseconds(length);
    return (typeof given === "string" ? timeOf(given) : undefined) ?? toDate(given).getTime();
  } catch (error) {
    throw new TypeError(`${place}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
