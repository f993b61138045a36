import type { PurchaseCertificateRequestBody } from "../generated/models.js";
import { service } from "../generated/service.js";
import { methodName } from "./engine/operation-name.js";
import { wrongOption } from "./engine/options.js";
import { rowOf } from "./engine/table.js";
import { parse } from "./parse.js";
import type { OperationId, Region } from "./client.js";

/** Something to think about before a request is sent. It refuses nothing: the sources disagree, and what is sold changes. */
export interface Advice {
  /** Stays the same when the words change. */
  readonly id: string;
  readonly message: string;
  /** Where it comes from. */
  readonly source: string;
  /** The date of the source, YYYY-MM-DD. */
  readonly date: string;
}

type Purchase = PurchaseCertificateRequestBody;
type Rule = (purchase: Purchase) => Advice | undefined;

/**
 * What is known to go wrong with a request that the API document allows, or to surprise whoever pays for it.
 *
 * @param operationId of the API document, for example `SubscribeCertificate`
 * @param body of that operation; what is wrong with an invalid one is told by the client's `ValidationError`, not here
 * @param region that it is sent to, as the client has it; without it nothing is said about the site
 * @returns an empty list when there is nothing to say
 * @throws ValidationError for an operationId or a region that is no text
 */
export async function advise(
  operationId: OperationId | (string & {}),
  body?: unknown,
  region?: Region | (string & {}),
): Promise<Advice[]> {
  for (const [name, text] of Object.entries({ operationId, region }))
    if (typeof text !== "string" && !(name === "region" && text === undefined))
      throw wrongOption(name, "must be a text");
  return [...(await notThere(operationId, region)), ...(await adviseOnBody(operationId, body))];
}

async function notThere(operationId: string, region: string | undefined): Promise<Advice[]> {
  const available = region === undefined ? undefined : (await rowOf(service, operationId))?.available;
  if (region === undefined || available === undefined || available.includes(region)) return [];
  return [
    {
      id: "not-documented-at-site",
      message: `${operationId} is not documented at ${region}, only at ${available.join(", ")}. It may be refused, or not be there.`,
      source: "Huawei's lists of the operations of each site, and its SDKs",
      date: "2025-12-19",
    },
  ];
}

async function adviseOnBody(operationId: string, body: unknown): Promise<Advice[]> {
  const rules = Object.hasOwn(rulesOf, operationId) ? rulesOf[operationId] : undefined;
  if (rules === undefined) return [];
  const parsed = await parse[methodName(operationId) as keyof typeof parse](body); // rules are those of operations
  if (!parsed.valid) return [];
  // Each operation's rules take its own body.
  return rules.map((rule) => rule(parsed.value as Purchase)).filter((advice) => advice !== undefined);
}

const terraform = { source: "Huawei's Terraform provider, huaweicloud_ccm_certificate", date: "2026-07-17" };
const faq = { source: "FAQ ccm_01_0271, international site", date: "2023-10-20" };
const page = { source: "SubscribeCertificate page, EU site", date: "2025-12-19" };
const guide = { source: "CCM user guide in huaweicloudDocs/ccm", date: "2023-11-07" };

/** What the Terraform provider's documentation says is sold; where it names no domain types, undefined. */
const sold: Readonly<
  Record<Purchase["cert_brand"], Readonly<Record<"DV" | "OV" | "EV", readonly Purchase["domain_type"][] | undefined>>>
> = {
  SYMANTEC: { DV: undefined, OV: ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD"], EV: ["SINGLE_DOMAIN", "MULTI_DOMAIN"] },
  GEOTRUST: { DV: undefined, OV: ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD"], EV: ["SINGLE_DOMAIN", "MULTI_DOMAIN"] },
  GLOBALSIGN: { DV: [], OV: ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD"], EV: ["SINGLE_DOMAIN", "MULTI_DOMAIN"] },
  CFCA: { DV: [], OV: ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD"], EV: ["SINGLE_DOMAIN", "MULTI_DOMAIN"] },
  TRUSTASIA: { DV: [], OV: undefined, EV: undefined },
  VTRUS: { DV: ["SINGLE_DOMAIN", "WILDCARD"], OV: ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD"], EV: [] },
};

const notSold: Rule = ({ cert_brand, cert_type, domain_type }) => {
  const level = levelOf(cert_type);
  const domainTypes = sold[cert_brand][level];
  if (domainTypes === undefined || domainTypes.includes(domain_type)) return undefined;
  // The source says of one product that it comes with a wildcard, against the rule that EV never covers one.
  if (cert_brand === "SYMANTEC" && cert_type === "EV_SSL_CERT_PRO") return undefined;
  const instead =
    domainTypes.length === 0
      ? `${cert_brand} is said to sell no ${level} certificate`
      : `${cert_brand} is said to sell ${level} only as ${domainTypes.join(", ")}`;
  return {
    id: "not-sold",
    message: `${instead}. The order may be refused. Product pages differ by site and date.`,
    ...terraform,
  };
};

const basicOnlySingle: Rule = ({ cert_type, domain_type }) =>
  cert_type === "DV_SSL_CERT_BASIC" && domain_type !== "SINGLE_DOMAIN"
    ? { id: "basic-only-single", message: "DV_SSL_CERT_BASIC is said to cover one domain only.", ...terraform }
    : undefined;

const geotrustDvMulti: Rule = ({ cert_brand, cert_type, domain_type }) =>
  cert_brand === "GEOTRUST" && levelOf(cert_type) === "DV" && domain_type === "MULTI_DOMAIN"
    ? {
        id: "geotrust-dv-multi",
        message:
          "Whether GeoTrust DV comes for several domains is contradicted: the FAQ names single domains and wildcards only, the Terraform provider all three.",
        ...faq,
      }
    : undefined;

const digicertDvSingle: Rule = ({ cert_brand, cert_type, domain_type }) =>
  cert_brand === "SYMANTEC" && cert_type === "DV_SSL_CERT" && domain_type !== "SINGLE_DOMAIN"
    ? {
        id: "digicert-dv-single",
        message: "DigiCert (SYMANTEC) is said to sell DV for single domains only. The order may be refused.",
        ...faq,
      }
    : undefined;

const countsDoNotAddUp: Rule = (purchase) => {
  if (purchase.domain_type !== "MULTI_DOMAIN") return undefined;
  const { primary_domain_type, single_domain_number, wildcard_domain_number, domain_numbers } = purchase;
  if (primary_domain_type === undefined && single_domain_number === undefined && wildcard_domain_number === undefined) {
    return {
      id: "counts-missing",
      message:
        "A purchase for several domains usually also says primary_domain_type, single_domain_number and wildcard_domain_number. " +
        "The API page's own example leaves them out; the Terraform provider demands them.",
      ...terraform,
    };
  }
  const sum = 1 + (single_domain_number ?? 0) + (wildcard_domain_number ?? 0);
  if (sum === domain_numbers) return undefined;
  return {
    id: "counts-do-not-add-up",
    message: `1 primary + ${single_domain_number ?? 0} plain + ${wildcard_domain_number ?? 0} wildcard make ${sum} domains, but domain_numbers is ${domain_numbers}.`,
    ...terraform,
  };
};

const countsWithoutMulti: Rule = (purchase) => {
  if (purchase.domain_type === "MULTI_DOMAIN") return undefined;
  const names = (["primary_domain_type", "single_domain_number", "wildcard_domain_number"] as const).filter(
    (name) => purchase[name] !== undefined,
  );
  if (names.length === 0) return undefined;
  return {
    id: "counts-without-multi",
    message: `${names.join(", ")} say something about several domains only; domain_type is ${purchase.domain_type}.`,
    ...terraform,
  };
};

const wildcardOutsideOv: Rule = ({ cert_type, domain_type, primary_domain_type, wildcard_domain_number }) => {
  const level = levelOf(cert_type);
  const wildcard = primary_domain_type === "WILDCARD_DOMAIN" || wildcard_domain_number !== undefined;
  const message =
    level === "EV" && (wildcard || domain_type === "WILDCARD")
      ? "An EV certificate is said never to cover wildcards."
      : level === "DV" && wildcard && domain_type === "MULTI_DOMAIN"
        ? "Wildcards among several domains are said to come with OV only."
        : undefined;
  return message === undefined ? undefined : { id: "wildcard-outside-ov", message, ...guide };
};

const moreThanOneYear: Rule = ({ effective_time }) =>
  effective_time > 1
    ? {
        id: "more-than-one-year",
        message:
          `${effective_time} years are ${effective_time} one-year terms in one order, not one certificate. Public certificates live at most 200 days since 2026-03-15, ` +
          `so each term needs more than one, and every one has to be checked and installed anew. Once the first is issued, the rest may not be refundable.`,
        source: "CA/Browser Forum ballot SC-081v3; CCM user guide 2023-11-07",
        date: "2026-03-15",
      }
    : undefined;

const freeCertificate: Rule = ({ effective_time }) =>
  effective_time === 0
    ? {
        id: "free-certificate",
        message:
          "effective_time 0 asks for the free test certificate of three months, says the Terraform provider alone; the API page says 1 to 3. " +
          "The order may be refused.",
        ...terraform,
      }
    : undefined;

const moreThanThePage: Rule = ({ domain_numbers }) =>
  domain_numbers > 100
    ? {
        id: "more-than-the-page",
        message: `domain_numbers is ${domain_numbers}; the API page says at most 100, the Terraform provider 250. The order may be refused.`,
        ...page,
      }
    : undefined;

const countsBeyondThePage: Rule = (purchase) => {
  const beyond = (["single_domain_number", "wildcard_domain_number"] as const).filter((name) => {
    const count = purchase[name];
    return count !== undefined && (count < 1 || count > 100);
  });
  if (beyond.length === 0) return undefined;
  const given = beyond.map((name) => `${name} ${purchase[name]}`).join(" and ");
  return {
    id: "counts-beyond-the-page",
    message: `${given}: the API page says 1 to 100 of each, the Terraform provider up to 249 plain and 0 to 248 wildcard domains. The order may be refused.`,
    ...page,
  };
};

const payUnsaid: Rule = ({ is_auto_pay }) =>
  is_auto_pay === undefined
    ? {
        id: "payment-unsaid",
        message:
          "is_auto_pay is not given, and no default is documented: the order may be paid at once or wait for payment. Say true or false.",
        ...page,
      }
    : undefined;

const rulesOf: Readonly<Record<string, readonly Rule[]>> = {
  SubscribeCertificate: [
    notSold,
    basicOnlySingle,
    geotrustDvMulti,
    digicertDvSingle,
    countsDoNotAddUp,
    countsWithoutMulti,
    wildcardOutsideOv,
    freeCertificate,
    moreThanThePage,
    countsBeyondThePage,
    moreThanOneYear,
    payUnsaid,
  ],
} satisfies Partial<Record<OperationId, readonly Rule[]>>;

function levelOf(certType: Purchase["cert_type"]): "DV" | "OV" | "EV" {
  return certType.startsWith("DV") ? "DV" : certType.startsWith("OV") ? "OV" : "EV";
}
