// Generated from the API document by `npm run generate`. Do not edit.
export const CertBrand = [
  "GEOTRUST",
  "GLOBALSIGN",
  "SYMANTEC",
  "CFCA",
  "TRUSTASIA",
  "VTRUS"
];
export const CertType = [
  "DV_SSL_CERT",
  "DV_SSL_CERT_BASIC",
  "OV_SSL_CERT",
  "OV_SSL_CERT_PRO",
  "EV_SSL_CERT",
  "EV_SSL_CERT_PRO"
];
export const DomainType = [
  "SINGLE_DOMAIN",
  "MULTI_DOMAIN",
  "WILDCARD"
];
export const PrimaryDomainType = [
  "SINGLE_DOMAIN",
  "WILDCARD_DOMAIN"
];
export const DomainMethod = [
  "DNS",
  "FILE",
  "EMAIL",
  "dns",
  "file",
  "email"
];
export const CertificateType = [
  "DV_SSL_CERT",
  "DV_SSL_CERT_BASIC",
  "OV_SSL_CERT",
  "OV_SSL_CERT_PRO",
  "EV_SSL_CERT",
  "EV_SSL_CERT_PRO"
];
export const CertificateBrand = [
  "GEOTRUST",
  "GLOBALSIGN",
  "SYMANTEC",
  "CFCA",
  "TRUSTASIA",
  "VTRUS"
];
export const CertificateDomainType = [
  "SINGLE_DOMAIN",
  "MULTI_DOMAIN",
  "WILDCARD"
];
export const CertificateStatus = [
  "PAID",
  "CHECKING",
  "CHECKING_DOMAIN",
  "CHECKING_ORG",
  "ISSUING",
  "ISSUED",
  "UNPASSED",
  "CANCELCHECKING",
  "SUPPLEMENTCHECKING",
  "CANCELSUPPLEMENTING",
  "REVOKING",
  "CANCLEREVOKING",
  "REVOKED",
  "EXPIRED",
  "UPLOAD"
];
export const PushTarget = [
  "CDN",
  "WAF",
  "ELB",
  "cdn",
  "waf",
  "elb"
];
export const DeployTarget = [
  "CDN",
  "WAF",
  "ELB"
];
export const KeyAlgorithm = [
  "RSA_2048",
  "RSA_3072",
  "RSA_4096",
  "EC_P256",
  "EC_P384",
  "SM2"
];
export const CsrUsage = [
  "PERSONAL",
  "ENTERPRISE"
];
export const RequestKeyAlgorithm = [
  "RSA_2048",
  "RSA_3072",
  "RSA_4096",
  "EC_P256",
  "EC_P384",
  "SM2"
];
