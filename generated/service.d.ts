// Generated from the API document by `npm run generate`. Do not edit.
import type { errorCodes } from "./error-codes.js";
import type { operations } from "./operations.js";
import type { operations as OperationTypes, paths } from "./schema.js";
import type { validators } from "./validators.js";
/** The methods of a client, by name, with the operation of each. */
export interface Methods {
  /**
   * Buy an SSL certificate.
   *
   * Places an order for one or more certificates of the same kind. This costs money.
   *
   * When no answer arrives (timeout, reset, 500, 502, 503, 504) the order may exist all the same: look for it
   * before you send the request again.
   *
   * **Costs money.**
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101.
   *
   * `POST /v3/scm/certificates/buy`
   *
   * @see {@link https://support.huaweicloud.com/eu/api-ccm/SubscribeCertificate.html}
   */
  readonly subscribeCertificate: "SubscribeCertificate";
  /**
   * Return a certificate and get the money back.
   *
   * Cancels the purchase of a certificate and refunds it, coupons excepted. It works within 7 days (168 hours) of the
   * payment, as long as nothing was issued, or what was issued is revoked. The certificate disappears: it cannot be got back,
   * only bought again.
   *
   * SUCCESS says that the request was accepted. The certificate is gone when ShowCertificate answers 404, some time later.
   * Too soon after the purchase the answer is 500 with SCM.0016: nothing is wrong then, so try again for some minutes.
   *
   * Only the Chinese site is certain to have this operation.
   *
   * Gives money back.
   *
   * **Cannot be undone.** The certificate. What was bought is given back and can only be bought again.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `DELETE /v3/scm/certificates/{cert_id}/unsubscribe`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/UnsubscribeCertificate.html}
   */
  readonly unsubscribeCertificate: "UnsubscribeCertificate";
  /**
   * Apply for a bought certificate.
   *
   * Binds domain names to a certificate with status PAID, and hands the data of the applicant to the authority. The
   * authority then asks for a proof of ownership, which ShowCertificate shows under authentification, and calls or writes to
   * the applicant. DV takes some hours, OV 3 to 5 working days, EV 7 to 10.
   *
   * The body holds personal data. A second call is refused once the first one has changed the status; of a certificate for
   * several domains, names that are left can be applied for later.
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101.
   *
   * `POST /v3/scm/certificates/{certificate_id}/apply`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ApplyCertificate.html}
   */
  readonly applyCertificate: "ApplyCertificate";
  /**
   * Withdraw an application.
   *
   * Asks the authority to drop a running application. When it agrees, the status is PAID again: the certificate can be
   * applied for anew, or returned. The authority may have approved already; then it is issued all the same. So success says
   * that the request was accepted and no more: look at the status until it is no longer CANCELCHECKING.
   *
   * **Cannot be undone.** The running application, with what the authority has already checked.
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101.
   *
   * `POST /v3/scm/certificates/{certificate_id}/cancel-cert`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/CancelCertificateRequest.html}
   */
  readonly cancelCertificateRequest: "CancelCertificateRequest";
  /**
   * List certificates.
   *
   * One page of the certificates, filtered and sorted.
   *
   * offset ends at 100, so with pages of 50 no more than 150 rows can be read. When total_count is larger, narrow the list
   * with status or content, or turn sort_dir round to read it from the other end.
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101, my-kualalumpur-1.
   *
   * `GET /v3/scm/certificates`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ListCertificates.html}
   */
  readonly listCertificates: "ListCertificates";
  /**
   * Show a certificate.
   *
   * Status, order, names and dates of a certificate, and while an application runs the records to publish as proof of
   * ownership. This is the call to poll with after a purchase, an application or a withdrawal; a certificate that was returned
   * or deleted answers 404. It is the only call that tells the order a certificate was bought with.
   *
   * application_info holds personal data.
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101, my-kualalumpur-1.
   *
   * `GET /v3/scm/certificates/{certificate_id}`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ShowCertificate.html}
   */
  readonly showCertificate: "ShowCertificate";
  /**
   * Delete a certificate.
   *
   * Removes a certificate here for good, with its private key. It is not revoked: it stays valid, and stays where it was pushed
   * or deployed. There is no refund; to return a purchase use UnsubscribeCertificate.
   *
   * Bought ones can be deleted when they are issued, revoked or expired, uploaded ones always. Of free ones, deleted too, the
   * quota stays used. A second call answers not found and changes nothing.
   *
   * **Cannot be undone.** The certificate and its private key here. There is no refund.
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101, my-kualalumpur-1.
   *
   * `DELETE /v3/scm/certificates/{certificate_id}`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/DeleteCertificate.html}
   */
  readonly deleteCertificate: "DeleteCertificate";
  /**
   * Export a certificate with its private key.
   *
   * Gives the certificate, its chain and its private key in PEM form. The answer is a secret: do not log, cache or print it.
   * It works for issued and uploaded certificates. Where the applicant brought the request, the service has no private key and
   * gives none.
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101, my-kualalumpur-1.
   *
   * `POST /v3/scm/certificates/{certificate_id}/export`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ExportCertificate.html}
   */
  readonly exportCertificate: "ExportCertificate";
  /**
   * Import a certificate.
   *
   * Uploads a certificate that was issued elsewhere, with its private key, so that it can be pushed and deployed. It must not
   * have expired, must come with an intermediate certificate, and its key must have no password. It is free; deploying it is not.
   *
   * Nothing replaces a certificate: import the new one, deploy it, then delete the old one. Every call that is accepted makes
   * one more certificate.
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101, my-kualalumpur-1.
   *
   * `POST /v3/scm/certificates/import`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ImportCertificate.html}
   */
  readonly importCertificate: "ImportCertificate";
  /**
   * Push a certificate to a service.
   *
   * Puts a copy of the certificate into CDN, WAF or ELB of one region. No resource uses the copy yet; DeployCertificate does
   * that. The private key must be here, so it does not work where the applicant brought the request. WAF gets it in the default
   * enterprise project only; at CDN the name must not be there yet.
   *
   * A second push makes a second copy or fails, depending on the service.
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101, my-kualalumpur-1.
   *
   * `POST /v3/scm/certificates/{certificate_id}/push`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/PushCertificate.html}
   */
  readonly pushCertificate: "PushCertificate";
  /**
   * Push a certificate to several regions.
   *
   * PushCertificate for up to 10 regions at once. 200 is no success: each region has a result of its own, and the status is 200
   * even when every one failed. A region has its copy when message is success and cert_id is not empty.
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101, my-kualalumpur-1.
   *
   * `POST /v3/scm/certificates/{certificate_id}/batch-push`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/BatchPushCertificate.html}
   */
  readonly batchPushCertificate: "BatchPushCertificate";
  /**
   * Deploy a certificate to resources.
   *
   * Replaces the certificate of up to 20 resources of CDN, WAF or ELB. **For uploaded certificates and three-month test
   * certificates each domain costs CNY 30**; of other bought ones no price is known. There is no dry run and no price in the
   * answer.
   *
   * 200 is no success: the resources that were not changed stand in failure_list, which is empty when all were. The
   * certificate must be issued or uploaded, with deploy_support true, and not of SM2. What served the resources before is
   * replaced.
   *
   * **May cost money.**
   *
   * **Cannot be undone.** The link of each resource to the certificate that it used before.
   *
   * Documented for cn-north-4, ap-southeast-1, eu-west-101, my-kualalumpur-1.
   *
   * `POST /v3/scm/certificates/{certificate_id}/deploy`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/DeployCertificate.html}
   */
  readonly deployCertificate: "DeployCertificate";
  /**
   * List the resources that use certificates.
   *
   * Where up to 50 certificates are in use, by service and region. A region that could not be asked says is_error, and its
   * numbers say nothing. A POST that only reads.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `POST /v3/scm/deployed-resources`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ListDeployedResources.html}
   */
  readonly listDeployedResources: "ListDeployedResources";
  /**
   * List the tags of a certificate.
   *
   * All tags of one certificate.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `GET /v3/scm/{resource_id}/tags`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ListTagsByCertificate.html}
   */
  readonly listTagsByCertificate: "ListTagsByCertificate";
  /**
   * Add a tag to a certificate.
   *
   * Sets one tag of a certificate. What happens to a tag that has the same key already is not documented; services of this
   * platform overwrite its value.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `POST /v3/scm/{resource_id}/tags`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/CreateCertificateTag.html}
   */
  readonly createCertificateTag: "CreateCertificateTag";
  /**
   * Add or remove tags of a certificate.
   *
   * Sets, or removes, up to 20 tags of a certificate in one call.
   *
   * **May not be undone.** The tags that are named.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `POST /v3/scm/{resource_id}/tags/action`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/BatchCreateOrDeleteTags.html}
   */
  readonly batchCreateOrDeleteTags: "BatchCreateOrDeleteTags";
  /**
   * List all tags in use.
   *
   * Every tag key of the account, with the values in use.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `GET /v3/scm/tags`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ListAllTags.html}
   */
  readonly listAllTags: "ListAllTags";
  /**
   * Find certificates by tags or name.
   *
   * Finds the certificates that carry or lack tags, or counts them. A POST that only reads. Its offset has no upper bound, so
   * unlike ListCertificates it reaches every row: an empty page is the end.
   *
   * Each row tells purchase_period, unsubscribe_support and more that ShowCertificate does not. Never match a purchase by
   * partner_order_id: it belongs to the application at the authority.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `POST /v3/scm/resource_instances/action`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ListCertificatesByTag.html}
   */
  readonly listCertificatesByTag: "ListCertificatesByTag";
  /**
   * List certificate requests.
   *
   * One page of the certificate signing requests, filtered by name and algorithm.
   *
   * offset ends at 100, and the vendor's Terraform provider says that it does not work properly: read one page of 50 and narrow
   * it by name.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `GET /v3/scm/csr`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ListCsr.html}
   */
  readonly listCsr: "ListCsr";
  /**
   * Make a certificate request.
   *
   * The service makes a key pair and a certificate signing request, and keeps both. Every call makes a new pair. ShowCsr gives
   * the request, ShowCsrPrivateKey its key.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `POST /v3/scm/csr`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/CreateCsr.html}
   */
  readonly createCsr: "CreateCsr";
  /**
   * Show a certificate request.
   *
   * A certificate signing request with its text in PEM form. An unknown id answers 400 with SCM.0707.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `GET /v3/scm/csr/{id}`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ShowCsr.html}
   */
  readonly showCsr: "ShowCsr";
  /**
   * Rename a certificate request.
   *
   * Changes the name of a request. Nothing else of it can be changed.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `PUT /v3/scm/csr/{id}`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/UpdateCsr.html}
   */
  readonly updateCsr: "UpdateCsr";
  /**
   * Delete a certificate request.
   *
   * Removes a request for good and, where it was made here, its private key with it. A certificate that was issued for it can
   * then no longer be used by anybody who has not saved the key.
   *
   * **Cannot be undone.** The request and its private key.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `DELETE /v3/scm/csr/{id}`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/DeleteCsr.html}
   */
  readonly deleteCsr: "DeleteCsr";
  /**
   * Upload a certificate request.
   *
   * Keeps a certificate signing request that was made elsewhere, with or without its private key. Every call makes a new entry.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `POST /v3/scm/csr/upload`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/UploadCsr.html}
   */
  readonly uploadCsr: "UploadCsr";
  /**
   * Show the private key of a certificate request.
   *
   * Gives the private key of a request in PEM form. The answer is a secret: do not log, cache or print it. What a request that
   * was uploaded without its key answers is not known.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `GET /v3/scm/csr/{id}/private-key`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/ShowCsrPrivateKey.html}
   */
  readonly showCsrPrivateKey: "ShowCsrPrivateKey";
  /**
   * Turn reminders on.
   *
   * Turns on the reminders about the end of certificates. No call shows which are on.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `POST /v3/scm/notification/enable`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/EnableNotification.html}
   */
  readonly enableNotification: "EnableNotification";
  /**
   * Turn reminders off.
   *
   * Turns off the reminders about the end of certificates. No call shows which are off.
   *
   * Documented for cn-north-4, ap-southeast-1.
   *
   * `POST /v3/scm/notification/disable`
   *
   * @see {@link https://support.huaweicloud.com/intl/en-us/api-ccm/DisableNotification.html}
   */
  readonly disableNotification: "DisableNotification";
}
/** The whole service, for `createClient`. */
export declare const service: {
  /** The version of the API document. */
  readonly version: "0.2.0";
  /** Base URLs, by the names that callers may give. */
  readonly servers: {
    readonly "cn-north-4": "https://scm.cn-north-4.myhuaweicloud.com";
    readonly "ap-southeast-1": "https://scm.ap-southeast-1.myhuaweicloud.com";
    readonly "eu-west-101": "https://scm.eu-west-101.myhuaweicloud.eu";
    readonly "my-kualalumpur-1": "https://scm.my-kualalumpur-1.myhuaweicloud.com";
  };
  /** The document's ways to authenticate, by name. */
  readonly securitySchemes: {
    readonly "AuthToken": {
      readonly "type": "apiKey";
      readonly "in": "header";
      readonly "name": "X-Auth-Token";
      readonly "minLength": 32;
      readonly "maxLength": 2097152;
    };
    readonly "AccessKey": {
      readonly "type": "apiKey";
      readonly "in": "header";
      readonly "name": "Authorization";
    };
  };
  /** Lower-case names of the headers that carry secrets. */
  readonly secretHeaders: readonly ["x-auth-token", "authorization", "x-security-token"];
  /** Lower-case names of headers that credentials add and that are no secret. */
  readonly plainHeaders: readonly ["x-sdk-date", "x-project-id", "x-domain-id"];
  /** What the catalogue says of error codes: see the engine's Service. */
  readonly errorCodes: {
    readonly "prefixes": {
      readonly "APIG": "APIGW";
      readonly "APIC": "APIGW";
    };
    readonly "maybeProcessed": readonly ["SCM.0007", "SCM.0016", "SCM.0028", "SCM.0037", "SCM.0038", "SCM.0095", "SCM.0201", "SCM.0203", "SCM.0211", "SCM.0213", "SCM.0221", "SCM.0223", "SCM.4001", "APIGW.0601", "APIGW.0605", "APIGW.0606", "APIGW.0608", "APIGW.0609", "APIGW.0610", "APIGW.0611", "APIGW.0612", "APIGW.0613", "APIGW.0705", "CBC"];
    readonly "surelyNotProcessed": readonly ["SCM.0002", "SCM.0003", "SCM.0005", "SCM.0006", "SCM.0008", "SCM.0009", "SCM.0010", "SCM.0011", "SCM.0012", "SCM.0013", "SCM.0014", "SCM.0015", "SCM.0020", "SCM.0023", "SCM.0024", "SCM.0030", "SCM.0031", "SCM.0032", "SCM.0053", "SCM.0054", "SCM.0059", "SCM.0069", "SCM.0070", "SCM.0079", "SCM.0101", "SCM.0114", "SCM.0202", "SCM.0212", "SCM.0222", "SCM.0707", "SCM.1000", "SCM.1004", "SCM.1009", "SCM.1010", "SCM.4002", "APIGW.0101", "APIGW.0103", "APIGW.0104", "APIGW.0105", "APIGW.0106", "APIGW.0204", "APIGW.0301", "APIGW.0302", "APIGW.0303", "APIGW.0304", "APIGW.0305", "APIGW.0306", "APIGW.0307", "APIGW.0308", "APIGW.0310", "APIGW.0311", "APIGW.0401", "APIGW.0402", "APIGW.0404", "APIGW.0501", "APIGW.0502", "APIGW.0602", "APIGW.0607", "APIGW.0801", "APIGW.0802", "APIGW.1009", "CBC.0150", "CBC.0151", "CBC.0156", "CBC.18000016"];
    readonly "renewable": readonly ["SCM.1000", "APIGW.0301", "APIGW.0307"];
  };
  /** The command that finds out what became of a purchase in a journal. */
  readonly reconcile: "scm journal reconcile";
  /** What the method of each operation takes before its options, in this order. */
  readonly takes: { readonly [Id in keyof typeof operations]: readonly ("parameters" | "body")[] };
  /** Loads how each operation goes on the wire and what it does to the world. */
  readonly operations: () => Promise<typeof operations>;
  /** Loads the validators of an operation. */
  readonly validators: { readonly [Id in keyof typeof validators]: () => Promise<(typeof validators)[Id]> };
  /** Loads the error catalogue, by code. */
  readonly catalogue: () => Promise<typeof errorCodes>;
  /** Never there at run time. */
  readonly types?: { readonly paths: paths; readonly operations: OperationTypes; readonly methods: Methods };
};
