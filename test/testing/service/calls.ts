import { operations } from "../../../generated/operations.js";
import type { OperationId } from "../../../src/testing/index.js";
import type { Sent } from "./asked.js";
import { application, purchase } from "./support.js";

const company = { company_name: "Example Ltd", company_province: "Sichuan", company_city: "Chengdu", country: "CN" };

export interface Pem {
  readonly certificate: string;
  readonly key: string;
  readonly csr: string;
}

/** One good call of each operation, for a certificate and a request that may be there. */
export function callsFor(certificate: string, csr: string, pem: Pem) {
  return {
    SubscribeCertificate: { body: purchase },
    UnsubscribeCertificate: { id: certificate },
    ApplyCertificate: { id: certificate, body: { ...application, ...company } },
    CancelCertificateRequest: { id: certificate },
    ListCertificates: {},
    ShowCertificate: { id: certificate },
    ExportCertificate: { id: certificate },
    ImportCertificate: { body: { name: "mine", certificate: pem.certificate, private_key: pem.key } },
    DeleteCertificate: { id: certificate },
    PushCertificate: { id: certificate, body: { target_project: "cn-north-4", target_service: "ELB" } },
    BatchPushCertificate: { id: certificate, body: { target_projects: ["cn-north-4"], target_service: "WAF" } },
    DeployCertificate: {
      id: certificate,
      body: { service_name: "CDN", resources: [{ domain_name: "www.example.com" }] },
    },
    ListDeployedResources: { body: { certificate_ids: [certificate], service_names: ["ALL"] } },
    CreateCertificateTag: { id: certificate, body: { tag: { key: "team", value: "web" } } },
    BatchCreateOrDeleteTags: {
      id: certificate,
      body: { action: "create", tags: [{ key: "a" }, { key: "b", value: "" }] },
    },
    ListTagsByCertificate: { id: certificate },
    ListAllTags: {},
    ListCertificatesByTag: { body: { action: "filter" } },
    CreateCsr: { body: { name: "one", domain_name: "a.example", private_key_algo: "EC_P256", usage: "PERSONAL" } },
    ListCsr: {},
    ShowCsr: { id: csr },
    UpdateCsr: { id: csr, body: { name: "renamed" } },
    DeleteCsr: { id: csr },
    UploadCsr: { body: { name: "two", csr: pem.csr, private_key: "" } },
    ShowCsrPrivateKey: { id: csr },
    EnableNotification: { body: [{ resource_id: certificate, notice_type: ["CERT_EXPIRING"] }] },
    DisableNotification: { body: [{ resource_id: certificate, notice_type: ["CERT_EXPIRED"] }] },
  } satisfies Record<OperationId, Sent>;
}

export const operationIds = Object.keys(operations) as OperationId[]; // the keys of a generated table
