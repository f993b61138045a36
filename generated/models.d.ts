// Generated from the API document by `npm run generate`. Do not edit.
import type { components as $components } from "./schema.js";
/** The certificate authority. */
export type CertBrand = $components["schemas"]["CertBrand"];
export declare const CertBrand: readonly ["GEOTRUST", "GLOBALSIGN", "SYMANTEC", "CFCA", "TRUSTASIA", "VTRUS"];
/** How strictly the authority checks the applicant, and the tier of the product. */
export type CertType = $components["schemas"]["CertType"];
export declare const CertType: readonly ["DV_SSL_CERT", "DV_SSL_CERT_BASIC", "OV_SSL_CERT", "OV_SSL_CERT_PRO", "EV_SSL_CERT", "EV_SSL_CERT_PRO"];
/** What kind of names the certificate covers. */
export type DomainType = $components["schemas"]["DomainType"];
export declare const DomainType: readonly ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD"];
/** Years. Two or three years are that many one-year terms in one order; since 2026-03-15 public authorities issue no certificate for longer than 200 days, so a year takes more than one certificate. 0 is the free test certificate of three months, says the vendor's Terraform provider; the vendor's pages say 1 to 3. */
export type EffectiveTime = $components["schemas"]["EffectiveTime"];
/** How many domain names the certificate covers. One for a single domain or a wildcard; two or more for several domains. The vendor's pages say at most 100; its Terraform provider, its user guide and another of its answers say 250. */
export type DomainNumbers = $components["schemas"]["DomainNumbers"];
/** How many certificates of this kind to buy. The price is multiplied by it. */
export type OrderNumber = $components["schemas"]["OrderNumber"];
/** Whether you agree to the vendor's privacy statement. Nothing is sold without it. */
export type AgreePrivacyProtection = $components["schemas"]["AgreePrivacyProtection"];
/** The kind of the first domain of a multi-domain certificate. Its words are not those of domain_type: a wildcard is WILDCARD_DOMAIN here. */
export type PrimaryDomainType = $components["schemas"]["PrimaryDomainType"];
export declare const PrimaryDomainType: readonly ["SINGLE_DOMAIN", "WILDCARD_DOMAIN"];
/** How many plain domains come on top of the first one, in a multi-domain certificate. The vendor's pages say at most 100, its Terraform provider 249. */
export type SingleDomainNumber = $components["schemas"]["SingleDomainNumber"];
/** How many wildcard domains come on top of the first one, in a multi-domain certificate. The vendor's pages say 1 to 100, its Terraform provider 0 to 248. */
export type WildcardDomainNumber = $components["schemas"]["WildcardDomainNumber"];
/** True pays from the account at once. False leaves the order unpaid, to be paid or cancelled by hand. No default is documented, so say it. */
export type IsAutoPay = $components["schemas"]["IsAutoPay"];
/** The enterprise project of the order: all, 0 (the default project), or a project's id. Leave it out when the account does not use enterprise projects. The page describes it as for a query. */
export type EnterpriseProjectId = $components["schemas"]["EnterpriseProjectId"];
/** The order that this purchase belongs to, in a combined purchase. Nothing says how to get one. */
export type CombinedOrderId = $components["schemas"]["CombinedOrderId"];
/** One label. Letters of any language, digits, blanks and _ . : = + - @ / */
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
/** The id of a certificate: scs and 13 digits, the time when it was made in milliseconds. */
export type CertificateId = $components["schemas"]["CertificateId"];
/** Result of a return. */
export type UnsubscribeCertificateResponseBody = $components["schemas"]["UnsubscribeCertificateResponseBody"];
/** How to prove that the domains are yours. */
export type DomainMethod = $components["schemas"]["DomainMethod"];
export declare const DomainMethod: readonly ["DNS", "FILE", "EMAIL", "dns", "file", "email"];
/** Names, validation method and applicant. Personal data. */
export type ApplyCertificateRequestBody = $components["schemas"]["ApplyCertificateRequestBody"];
/** Result of an application. */
export type ApplyCertificateResponseBody = $components["schemas"]["ApplyCertificateResponseBody"];
/** Result of a withdrawal request. */
export type CancelCertificateApplyResponseBody = $components["schemas"]["CancelCertificateApplyResponseBody"];
/** How strictly the authority checks the applicant, and the tier of the product. More may come. */
export type CertificateType = $components["schemas"]["CertificateType"];
export declare const CertificateType: readonly ["DV_SSL_CERT", "DV_SSL_CERT_BASIC", "OV_SSL_CERT", "OV_SSL_CERT_PRO", "EV_SSL_CERT", "EV_SSL_CERT_PRO"];
/** The certificate authority. More may come, and what an imported certificate shows is not documented. */
export type CertificateBrand = $components["schemas"]["CertificateBrand"];
export declare const CertificateBrand: readonly ["GEOTRUST", "GLOBALSIGN", "SYMANTEC", "CFCA", "TRUSTASIA", "VTRUS"];
/** How many and which names. More may come. */
export type CertificateDomainType = $components["schemas"]["CertificateDomainType"];
export declare const CertificateDomainType: readonly ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD"];
/** The status of a certificate. More may come. */
export type CertificateStatus = $components["schemas"]["CertificateStatus"];
export declare const CertificateStatus: readonly ["PAID", "CHECKING", "CHECKING_DOMAIN", "CHECKING_ORG", "ISSUING", "ISSUED", "UNPASSED", "CANCELCHECKING", "SUPPLEMENTCHECKING", "CANCELSUPPLEMENTING", "REVOKING", "CANCLEREVOKING", "REVOKED", "EXPIRED", "UPLOAD"];
/** A certificate in a list. */
export type CertificateDetail = $components["schemas"]["CertificateDetail"];
/** One page of certificates. */
export type ListCertificatesResponseBody = $components["schemas"]["ListCertificatesResponseBody"];
/** Data of the application . */
export type ShowCertificateResponseBodyApplicationInfo = $components["schemas"]["ShowCertificateResponseBodyApplicationInfo"];
/** What to publish to prove that a name is yours. The vendor spells the name so. */
export type Authentification = $components["schemas"]["Authentification"];
/** A certificate in full. */
export type ShowCertificateResponseBody = $components["schemas"]["ShowCertificateResponseBody"];
/** Certificate, chain and keys (secret). */
export type ExportCertificateResponseBody = $components["schemas"]["ExportCertificateResponseBody"];
/** The certificate to import, with its key (secret). */
export type ImportCertificateRequestBody = $components["schemas"]["ImportCertificateRequestBody"];
/** The imported certificate. */
export type ImportCertificateResponseBody = $components["schemas"]["ImportCertificateResponseBody"];
/** The service to push to. */
export type PushTarget = $components["schemas"]["PushTarget"];
export declare const PushTarget: readonly ["CDN", "WAF", "ELB", "cdn", "waf", "elb"];
/** Where to push. */
export type PushCertificateRequestBody = $components["schemas"]["PushCertificateRequestBody"];
/** Where to push, several regions. */
export type BatchPushCertificateRequestBody = $components["schemas"]["BatchPushCertificateRequestBody"];
/** Result for one region. */
export type BatchPushCertificateResponseBodyResults = $components["schemas"]["BatchPushCertificateResponseBodyResults"];
/** Results per region. */
export type BatchPushCertificateResponseBody = $components["schemas"]["BatchPushCertificateResponseBody"];
/** The service of the resources. */
export type DeployTarget = $components["schemas"]["DeployTarget"];
export declare const DeployTarget: readonly ["CDN", "WAF", "ELB"];
/** One resource to deploy to. */
export type DeployedResource = $components["schemas"]["DeployedResource"];
/** Where to deploy. */
export type DeployCertificateRequestBody = $components["schemas"]["DeployCertificateRequestBody"];
/** A resource that was not changed. The vendor spells the name so. */
export type FaiureResource = $components["schemas"]["FaiureResource"];
/** What failed. */
export type DeployCertificateResponseBody = $components["schemas"]["DeployCertificateResponseBody"];
/** Which certificates and services. */
export type ListDeployedResourcesRequestBody = $components["schemas"]["ListDeployedResourcesRequestBody"];
/** One resource. */
export type ResourceDetail = $components["schemas"]["ResourceDetail"];
/** Use in one region. */
export type RegionResourceDetail = $components["schemas"]["RegionResourceDetail"];
/** Use in one service. */
export type DeployedResourceDetail = $components["schemas"]["DeployedResourceDetail"];
/** Use of one certificate. */
export type ResultDetail = $components["schemas"]["ResultDetail"];
/** Use per certificate. */
export type ListDeployedResourcesResponseBody = $components["schemas"]["ListDeployedResourcesResponseBody"];
/** One label. */
export type ScsResourceTagInAnswer = $components["schemas"]["ScsResourceTagInAnswer"];
/** Tags of a certificate. */
export type ListTagsByCertificateResponseBody = $components["schemas"]["ListTagsByCertificateResponseBody"];
/** The tag to add. */
export type CreateCertificateTagRequestBody = $components["schemas"]["CreateCertificateTagRequestBody"];
/** Result of a tag operation. */
export type OperateTagResponseBody = $components["schemas"]["OperateTagResponseBody"];
/** Tags to add or remove. */
export type BatchCreateOrDeleteTagsRequestBody = $components["schemas"]["BatchCreateOrDeleteTagsRequestBody"];
/** A tag key with several values. */
export type ScsTagInAnswer = $components["schemas"]["ScsTagInAnswer"];
/** Tags of the account. */
export type ListAllTagsResponseBody = $components["schemas"]["ListAllTagsResponseBody"];
/** A tag key with several values. */
export type ScsTag = $components["schemas"]["ScsTag"];
/** A search field. */
export type ScsMatch = $components["schemas"]["ScsMatch"];
/** What to look for. */
export type ListCertificatesByTagRequestBody = $components["schemas"]["ListCertificatesByTagRequestBody"];
/** Data of a certificate found by tags. */
export type TagResourceResourceDetail = $components["schemas"]["TagResourceResourceDetail"];
/** A certificate found by tags. */
export type TagResource = $components["schemas"]["TagResource"];
/** What was found. */
export type ListCertificatesByTagResponseBody = $components["schemas"]["ListCertificatesByTagResponseBody"];
/** The algorithm of a key. More may come. */
export type KeyAlgorithm = $components["schemas"]["KeyAlgorithm"];
export declare const KeyAlgorithm: readonly ["RSA_2048", "RSA_3072", "RSA_4096", "EC_P256", "EC_P384", "SM2"];
/** Whom a request is for. More may come. */
export type CsrUsage = $components["schemas"]["CsrUsage"];
export declare const CsrUsage: readonly ["PERSONAL", "ENTERPRISE"];
/** A certificate signing request. */
export type CSRResponseBody = $components["schemas"]["CSRResponseBody"];
/** One page of requests. */
export type ListCSRResponseBody = $components["schemas"]["ListCSRResponseBody"];
/** The algorithm of the key to make. */
export type RequestKeyAlgorithm = $components["schemas"]["RequestKeyAlgorithm"];
export declare const RequestKeyAlgorithm: readonly ["RSA_2048", "RSA_3072", "RSA_4096", "EC_P256", "EC_P384", "SM2"];
/** The request to make. */
export type CreateCsrRequestBody = $components["schemas"]["CreateCsrRequestBody"];
/** The request that was made (without its PEM text). */
export type CreateCsrResponseBody = $components["schemas"]["CreateCsrResponseBody"];
/** The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places. */
export type CsrId = $components["schemas"]["CsrId"];
/** The new name. */
export type UpdateCSRRequestBody = $components["schemas"]["UpdateCSRRequestBody"];
/** The request to keep, with its key if wanted (secret). */
export type UploadCsrRequestBody = $components["schemas"]["UploadCsrRequestBody"];
/** The kept request. */
export type UploadCsrResponseBody = $components["schemas"]["UploadCsrResponseBody"];
/** A private key (secret). */
export type ShowCsrPrivateKeyResponseBody = $components["schemas"]["ShowCsrPrivateKeyResponseBody"];
/** Reminders of one certificate. */
export type NoticeRequestBody = $components["schemas"]["NoticeRequestBody"];
/** Reminders to switch on. */
export type EnableNotificationRequestBody = $components["schemas"]["EnableNotificationRequestBody"];
/** Reminders to switch off. */
export type DisableNotificationRequestBody = $components["schemas"]["DisableNotificationRequestBody"];
