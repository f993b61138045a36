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
export type { ScsResourceTag } from "./schema.js";
/** Labels of the certificate. */
export type Tags = $components["schemas"]["Tags"];
export type { PurchaseSingleDomain } from "./schema.js";
export type { PurchaseMultiDomain } from "./schema.js";
export type { PurchaseWildcard } from "./schema.js";
/** A purchase; domain_type says of which kind. */
export type PurchaseCertificateRequestBody = $components["schemas"]["PurchaseCertificateRequestBody"];
/** An id of a request. */
export type RequestId = $components["schemas"]["RequestId"];
export type { CertDetail } from "./schema.js";
export type { PurchaseCertificateResponseBody } from "./schema.js";
export type { Error } from "./schema.js";
export type { NestedError } from "./schema.js";
export type { PlatformError } from "./schema.js";
export type { CamelCaseError } from "./schema.js";
/** What is known of a failure, in one of the shapes that come back from this platform. */
export type ErrorBody = $components["schemas"]["ErrorBody"];
/** A page of a proxy, for people. */
export type ProxyPage = $components["schemas"]["ProxyPage"];
/** The id of a certificate: scs and 13 digits, the time when it was made in milliseconds. */
export type CertificateId = $components["schemas"]["CertificateId"];
export type { UnsubscribeCertificateResponseBody } from "./schema.js";
/** How to prove that the domains are yours. */
export type DomainMethod = $components["schemas"]["DomainMethod"];
export declare const DomainMethod: readonly ["DNS", "FILE", "EMAIL", "dns", "file", "email"];
export type { ApplyCertificateRequestBody } from "./schema.js";
export type { ApplyCertificateResponseBody } from "./schema.js";
export type { CancelCertificateApplyResponseBody } from "./schema.js";
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
export type { CertificateDetail } from "./schema.js";
export type { ListCertificatesResponseBody } from "./schema.js";
export type { ShowCertificateResponseBodyApplicationInfo } from "./schema.js";
export type { Authentification } from "./schema.js";
export type { ShowCertificateResponseBody } from "./schema.js";
export type { ExportCertificateResponseBody } from "./schema.js";
export type { ImportCertificateRequestBody } from "./schema.js";
export type { ImportCertificateResponseBody } from "./schema.js";
/** The service to push to. */
export type PushTarget = $components["schemas"]["PushTarget"];
export declare const PushTarget: readonly ["CDN", "WAF", "ELB", "cdn", "waf", "elb"];
export type { PushCertificateRequestBody } from "./schema.js";
export type { BatchPushCertificateRequestBody } from "./schema.js";
export type { BatchPushCertificateResponseBodyResults } from "./schema.js";
export type { BatchPushCertificateResponseBody } from "./schema.js";
/** The service of the resources. */
export type DeployTarget = $components["schemas"]["DeployTarget"];
export declare const DeployTarget: readonly ["CDN", "WAF", "ELB"];
export type { DeployedResource } from "./schema.js";
export type { DeployCertificateRequestBody } from "./schema.js";
export type { FaiureResource } from "./schema.js";
export type { DeployCertificateResponseBody } from "./schema.js";
export type { ListDeployedResourcesRequestBody } from "./schema.js";
export type { ResourceDetail } from "./schema.js";
export type { RegionResourceDetail } from "./schema.js";
export type { DeployedResourceDetail } from "./schema.js";
export type { ResultDetail } from "./schema.js";
export type { ListDeployedResourcesResponseBody } from "./schema.js";
export type { ScsResourceTagInAnswer } from "./schema.js";
export type { ListTagsByCertificateResponseBody } from "./schema.js";
export type { CreateCertificateTagRequestBody } from "./schema.js";
export type { OperateTagResponseBody } from "./schema.js";
export type { BatchCreateOrDeleteTagsRequestBody } from "./schema.js";
export type { ScsTagInAnswer } from "./schema.js";
export type { ListAllTagsResponseBody } from "./schema.js";
export type { ScsTag } from "./schema.js";
export type { ScsMatch } from "./schema.js";
export type { ListCertificatesByTagRequestBody } from "./schema.js";
export type { TagResourceResourceDetail } from "./schema.js";
export type { TagResource } from "./schema.js";
export type { ListCertificatesByTagResponseBody } from "./schema.js";
/** The algorithm of a key. More may come. */
export type KeyAlgorithm = $components["schemas"]["KeyAlgorithm"];
export declare const KeyAlgorithm: readonly ["RSA_2048", "RSA_3072", "RSA_4096", "EC_P256", "EC_P384", "SM2"];
/** Whom a request is for. More may come. */
export type CsrUsage = $components["schemas"]["CsrUsage"];
export declare const CsrUsage: readonly ["PERSONAL", "ENTERPRISE"];
export type { CSRResponseBody } from "./schema.js";
export type { ListCSRResponseBody } from "./schema.js";
/** The algorithm of the key to make. */
export type RequestKeyAlgorithm = $components["schemas"]["RequestKeyAlgorithm"];
export declare const RequestKeyAlgorithm: readonly ["RSA_2048", "RSA_3072", "RSA_4096", "EC_P256", "EC_P384", "SM2"];
export type { CreateCsrRequestBody } from "./schema.js";
export type { CreateCsrResponseBody } from "./schema.js";
/** The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places. */
export type CsrId = $components["schemas"]["CsrId"];
export type { UpdateCSRRequestBody } from "./schema.js";
export type { UploadCsrRequestBody } from "./schema.js";
export type { UploadCsrResponseBody } from "./schema.js";
export type { ShowCsrPrivateKeyResponseBody } from "./schema.js";
export type { NoticeRequestBody } from "./schema.js";
/** Reminders to switch on. */
export type EnableNotificationRequestBody = $components["schemas"]["EnableNotificationRequestBody"];
/** Reminders to switch off. */
export type DisableNotificationRequestBody = $components["schemas"]["DisableNotificationRequestBody"];
