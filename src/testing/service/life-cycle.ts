// How a certificate goes from one status to the next, and how long that takes. The vendor gives no times for most of it.
import { validityAt } from "./authority/validity.js";
import { remove } from "./register.js";
import type { Certificate, Due, Issued, State, Status } from "./state.js";
import { isWildcard } from "./words.js";

const minute = 60_000;
const day = 24 * 60 * minute;

export const times = {
  /** From an application until the authority has seen the proof of ownership. */
  proof: 30 * minute,
  /** From the last check until the certificate is issued. */
  issuing: 10 * minute,
  /** From the request to withdraw until the authority agrees. */
  withdrawal: 10 * minute,
  revocation: 10 * minute,
  /** For so long after a purchase its return is refused with SCM.0016. */
  tooSoon: minute,
  /** From an accepted return until the certificate is gone. */
  leaving: 20_000,
  /** A purchase can be returned for so long. */
  returnable: 7 * day,
  /** A free test certificate. */
  free: 90 * day,
} as const;

/** What the service says of a certificate at a time: an end that has passed is not entered anywhere. */
export function statusAt({ status, issued }: Certificate, now: number): Status {
  const ended = issued !== null && issued.notAfter < now;
  return ended && (status === "ISSUED" || status === "UPLOAD") ? "EXPIRED" : status;
}

/** Only the domain is looked at. */
export function isDomainValidated({ product }: Certificate): boolean {
  return product === null || product.type.startsWith("DV");
}

/** What follows an application: DV is issued by itself, the others wait for the authority's word on the organisation. */
export function afterApplication(certificate: Certificate, now: number): Due[] {
  if (!isDomainValidated(certificate)) return [{ at: now + times.proof, status: "CHECKING_ORG" }];
  return afterProof(now + times.proof);
}

/** What follows the last check. */
export function afterProof(at: number): Due[] {
  return [
    { at, status: "ISSUING" },
    { at: at + times.issuing, status: "ISSUED" },
  ];
}

/** Brings about what was due. */
export function settle(state: State, certificate: Certificate, now: number): void {
  for (let [next] = certificate.due; next !== undefined && next.at <= now; [next] = certificate.due) {
    certificate.due = certificate.due.slice(1);
    if (next.status === "gone") remove(state, certificate.id);
    else enter(certificate, next.status, next.at);
  }
}

/** From these an issued certificate comes back as it was. */
const kept: ReadonlySet<Status> = new Set(["CANCELSUPPLEMENTING", "CANCLEREVOKING"]);

/** Puts a certificate into a status, with what that brings. */
function enter(certificate: Certificate, status: Status, at: number): void {
  const before = certificate.status;
  certificate.status = status;
  certificate.updated = at;
  if (status === "ISSUED") {
    if (!kept.has(before)) certificate.issued = issue(certificate, at);
    certificate.added = [];
    certificate.proofs = [];
  }
  if (status === "PAID") {
    certificate.application = null;
    certificate.domain = null;
    certificate.sans = [];
    certificate.proofs = [];
  }
}

/** Changes a status at once; what was to come by itself comes no more. */
export function change(certificate: Certificate, status: Status, at: number, due: readonly Due[] = []): void {
  certificate.due = due;
  enter(certificate, status, at);
}

function issue(certificate: Certificate, at: number): Issued {
  const { issued: old, added, application, product } = certificate;
  certificate.sans = [...certificate.sans, ...added];
  const names = [certificate.domain ?? "", ...certificate.sans];
  const notBefore = Math.floor(at / 1000) * 1000;
  const longest = validityAt(new Date(notBefore)) * day;
  const csr = application?.csr === undefined || application.csr === "" ? null : application.csr;
  const algorithm = application?.key_algorithm ?? "RSA_2048";
  return {
    at,
    notBefore,
    // Added names do not make it last longer.
    notAfter: old?.notAfter ?? notBefore + (product?.years === 0 ? Math.min(times.free, longest) : longest) - 1000,
    names,
    algorithm,
    signatureAlgorithm: "SHA256WITHRSA",
    csr,
    pem: null,
    fingerprint: null,
  };
}

/** How many of the names are wildcards. */
export function wildcardsIn(names: readonly string[]): number {
  return names.filter(isWildcard).length;
}
