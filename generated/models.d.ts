// Generated from the API document by `npm run generate`. Do not edit.
import type { components as $components } from "./schema.js";
/** The certificate authority. */
export type CertBrand = $components["schemas"]["CertBrand"];
/** The certificate authority. */
export declare const CertBrand: readonly ["GEOTRUST", "GLOBALSIGN", "SYMANTEC", "CFCA", "TRUSTASIA", "VTRUS"];
/** How strictly the authority checks the applicant, and the tier of the product. */
export type CertType = $components["schemas"]["CertType"];
/** How strictly the authority checks the applicant, and the tier of the product. */
export declare const CertType: readonly ["DV_SSL_CERT", "DV_SSL_CERT_BASIC", "OV_SSL_CERT", "OV_SSL_CERT_PRO", "EV_SSL_CERT", "EV_SSL_CERT_PRO"];
/** What kind of names the certificate covers. */
export type DomainType = $components["schemas"]["DomainType"];
/** What kind of names the certificate covers. */
export declare const DomainType: readonly ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD"];
/** Years. Two or three years are that many one-year terms in one order; since 2026-03-15 public authorities issue no certificate for longer than 200 days, so a year takes more than one certificate. */
export type EffectiveTime = $components["schemas"]["EffectiveTime"];
/** How many domain names the certificate covers. One for a single domain or a wildcard; two or more for several domains. */
export type DomainNumbers = $components["schemas"]["DomainNumbers"];
/** How many certificates of this kind to buy. The price is multiplied by it. */
export type OrderNumber = $components["schemas"]["OrderNumber"];
/** Whether you agree to the vendor's privacy statement. Nothing is sold without it. */
export type AgreePrivacyProtection = $components["schemas"]["AgreePrivacyProtection"];
/** The kind of the first domain of a multi-domain certificate. Its words are not those of domain_type: a wildcard is WILDCARD_DOMAIN here. */
export type PrimaryDomainType = $components["schemas"]["PrimaryDomainType"];
/** The kind of the first domain of a multi-domain certificate. Its words are not those of domain_type: a wildcard is WILDCARD_DOMAIN here. */
export declare const PrimaryDomainType: readonly ["SINGLE_DOMAIN", "WILDCARD_DOMAIN"];
/** How many plain domains come on top of the first one, in a multi-domain certificate. */
export type SingleDomainNumber = $components["schemas"]["SingleDomainNumber"];
/** How many wildcard domains come on top of the first one, in a multi-domain certificate. */
export type WildcardDomainNumber = $components["schemas"]["WildcardDomainNumber"];
/** True pays from the account at once. False leaves the order unpaid, to be paid or cancelled by hand. No default is documented, so say it. */
export type IsAutoPay = $components["schemas"]["IsAutoPay"];
/** The enterprise project of the order: all, 0 (the default project), or a project's id. Leave it out when the account does not use enterprise projects. The page describes it as for a query. */
export type EnterpriseProjectId = $components["schemas"]["EnterpriseProjectId"];
/** The order that this purchase belongs to, in a combined purchase. Nothing says how to get one. */
export type CombinedOrderId = $components["schemas"]["CombinedOrderId"];
/** One label. */
export type ScsResourceTag = $components["schemas"]["ScsResourceTag"];
/** Labels of the certificate. */
export type Tags = $components["schemas"]["Tags"];
/** A certificate for one domain name. */
export type PurchaseSingleDomain = $components["schemas"]["PurchaseSingleDomain"];
/** A certificate for several domain names. The vendor's Terraform provider wants primary_domain_type, single_domain_number and wildcard_domain_number with it, and adds them up as 1 + single + wildcard = domain_numbers; the page does not. */
export type PurchaseMultiDomain = $components["schemas"]["PurchaseMultiDomain"];
/** A certificate for every name directly below one domain. */
export type PurchaseWildcard = $components["schemas"]["PurchaseWildcard"];
/** A purchase; domain_type says of which kind. */
export type PurchaseCertificateRequestBody = $components["schemas"]["PurchaseCertificateRequestBody"];
/** An id of a request. */
export type RequestId = $components["schemas"]["RequestId"];
/** A certificate that was bought. */
export type CertDetail = $components["schemas"]["CertDetail"];
/** The order. */
export type PurchaseCertificateResponseBody = $components["schemas"]["PurchaseCertificateResponseBody"];
/** The documented shape; the gateway adds a request id. */
export type Error = $components["schemas"]["Error"];
/** The envelope of IAM, which the older SCM reference shows too. */
export type NestedError = $components["schemas"]["NestedError"];
/** The shape of other services of the platform. */
export type PlatformError = $components["schemas"]["PlatformError"];
/** The shape of other services of the platform, in camel case. */
export type CamelCaseError = $components["schemas"]["CamelCaseError"];
/** What is known of a failure, in one of the shapes that come back from this platform. */
export type ErrorBody = $components["schemas"]["ErrorBody"];
/** A page of a proxy, for people. */
export type ProxyPage = $components["schemas"]["ProxyPage"];
