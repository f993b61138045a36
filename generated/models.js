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
