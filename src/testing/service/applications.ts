import { isIP } from "node:net";
import { AuthorityError } from "./authority/errors.js";
import { afterApplication, change, isDomainValidated, statusAt, times, wildcardsIn } from "./life-cycle.js";
import { refuse } from "./refusal.js";
import type { Certificate, Proof, Status } from "./state.js";
import type { Handlers, RequestBody } from "./types.js";
import { isName, isWildcard, namesIn, namesText, timeDigits } from "./words.js";
import { certificateOf, nowOf, type World } from "./world.js";

type Application = RequestBody<"ApplyCertificate">;

const checking: ReadonlySet<Status> = new Set(["CHECKING", "CHECKING_DOMAIN", "CHECKING_ORG"]);
const algorithms: ReadonlySet<string> = new Set(["RSA_2048", "RSA_3072", "RSA_4096", "EC_P256", "EC_P384"]);

export function applicationHandlers(world: World): Handlers<"ApplyCertificate" | "CancelCertificateRequest"> {
  return {
    async ApplyCertificate({ parameters, body }) {
      const id = parameters.certificate_id;
      certificateOf(world, id);
      await checkRequest(world, body);
      // The world went on while the request was read.
      const certificate = certificateOf(world, id);
      checkApplicant(certificate, body);
      const status = statusAt(certificate, nowOf(world));
      if (!certificate.returned && (status === "PAID" || status === "UNPASSED")) apply(world, certificate, body);
      else if (!certificate.returned && status === "ISSUED") supplement(world, certificate, body);
      else refuse("SCM.0010");
      return { body: { request_info: "success" } };
    },

    CancelCertificateRequest({ parameters }) {
      const certificate = certificateOf(world, parameters.certificate_id);
      const at = nowOf(world);
      const { id, status } = certificate;
      if (checking.has(status))
        change(certificate, "CANCELCHECKING", at, [{ at: at + times.withdrawal, status: "PAID" }]);
      else if (status === "SUPPLEMENTCHECKING")
        change(certificate, "CANCELSUPPLEMENTING", at, [{ at: at + times.withdrawal, status: "ISSUED" }]);
      else refuse("SCM.0010");
      return { body: { cert_id: id, message: "success" } };
    },
  };
}

function apply(world: World, certificate: Certificate, body: Application): void {
  const names = [body.domain, ...namesIn(body.sans)];
  checkNames(certificate, names);
  const at = nowOf(world);
  certificate.application = body;
  certificate.domain = body.domain;
  certificate.sans = names.slice(1);
  certificate.failReason = null;
  certificate.proofs = proofsOf(world, names);
  certificate.partnerOrderId = `TA${at}_${world.random.text("0123456789", 4)}`;
  change(certificate, "CHECKING_DOMAIN", at, afterApplication(certificate, at));
}

/** Further names for one that was bought for more than it has. */
function supplement(world: World, certificate: Certificate, body: Application): void {
  if (certificate.product?.domainType !== "MULTI_DOMAIN") refuse("SCM.0010");
  if (body.domain !== certificate.domain) refuse("SCM.0015", "domain must be the one that the certificate has.");
  const added = namesIn(body.sans).filter((name) => !certificate.sans.includes(name));
  if (added.length === 0) refuse("SCM.0010", "The certificate has these names already.");
  checkNames(certificate, [body.domain, ...certificate.sans, ...added]);
  const at = nowOf(world);
  certificate.added = added;
  certificate.proofs = proofsOf(world, added);
  const due = isDomainValidated(certificate)
    ? [{ at: at + times.proof + times.issuing, status: "ISSUED" as const }]
    : [];
  change(certificate, "SUPPLEMENTCHECKING", at, due);
}

/** What has to do with the kind that was bought. */
function checkApplicant(certificate: Certificate, body: Application): void {
  const method = body.domain_method.toUpperCase();
  if (isDomainValidated(certificate)) {
    if (method !== "DNS") refuse("SCM.0005", "Invalid parameter: domain_method must be DNS for a DV certificate.");
    return;
  }
  const missing = (["company_name", "company_province", "company_city", "country"] as const).find(
    (name) => !body[name],
  );
  if (missing !== undefined)
    refuse("SCM.0005", `Invalid parameter: ${missing} is required for OV and EV certificates.`);
}

async function checkRequest(
  world: World,
  { csr, key_algorithm: algorithm = "RSA_2048", domain }: Application,
): Promise<void> {
  if (csr === undefined || csr === "") {
    if (!algorithms.has(algorithm))
      refuse("SCM.0005", `Invalid parameter: key_algorithm. The mock makes ${[...algorithms].join(", ")}.`);
    return;
  }
  try {
    const { subject, alternativeNames } = await (await world.authority()).readCsr(csr);
    const names = [subject.commonName ?? "", ...alternativeNames];
    if (!names.includes(domain)) refuse("SCM.0015", "The certificate request is for another domain.");
  } catch (error) {
    if (!(error instanceof AuthorityError)) throw error;
    refuse("SCM.0005", `Invalid parameter: csr. ${error.message}`);
  }
}

/** @throws Refused when number or form do not fit what was bought */
function checkNames({ product }: Certificate, names: readonly string[]): void {
  if (product === null) refuse("SCM.0010");
  const wrong = names.find((name) => !isName(name) && isIP(name) === 0);
  if (wrong !== undefined) refuse("SCM.0015", `${wrong} is no domain.`);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    refuse("SCM.0015", "A domain stands there twice.");
  const [domain = "", ...others] = names;
  if (namesText(others, ";") !== others.join(";")) refuse("SCM.0015", "The domains are too many to be listed.");
  const first = product.primary === null ? undefined : product.primary === "WILDCARD_DOMAIN";
  if (product.domainType !== "MULTI_DOMAIN" && names.length > 1)
    refuse("SCM.0015", "The certificate was bought for one domain.");
  if (product.domainType === "SINGLE_DOMAIN" && isWildcard(domain))
    refuse("SCM.0015", "The certificate was bought for a plain domain.");
  if (product.domainType === "WILDCARD" && !isWildcard(domain))
    refuse("SCM.0015", "The certificate was bought for a wildcard.");
  if (first !== undefined && isWildcard(domain) !== first)
    refuse("SCM.0015", `The first domain must be a ${first ? "wildcard" : "plain one"}.`);
  const wildcards = wildcardsIn(names);
  if (wildcards > product.wildcards || names.length - wildcards > product.names - product.wildcards)
    refuse(
      "SCM.0015",
      `The certificate was bought for ${product.names - product.wildcards} plain domains and ${product.wildcards} wildcards.`,
    );
}

/** What to publish, an entry for each name. */
function proofsOf(world: World, names: readonly string[]): Proof[] {
  return names.map((domain) => ({
    record_name: `_dnsauth.${domain.replace(/^\*\./, "")}`.slice(0, 255),
    record_type: "TXT",
    record_value: `${timeDigits(nowOf(world))}${world.random.text("abcdefghijklmnopqrstuvwxyz0123456789", 36)}`,
    domain,
  }));
}
