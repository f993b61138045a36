// Generated from the API document by `npm run generate`. Do not edit.
export interface paths {
	"/v3/scm/certificates/buy": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Buy an SSL certificate
		 * Places an order for one or more certificates of the same kind. This costs money.
		 *
		 * When no answer arrives (timeout, reset, 500, 502, 503, 504) the order may exist all the same: look for it
		 * before you send the request again.
		 */
		post: operations["SubscribeCertificate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/certificates/{cert_id}/unsubscribe": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		/**
		 * Return a certificate and get the money back
		 * Cancels the purchase of a certificate and refunds it, coupons excepted. It works within 7 days (168 hours) of the
		 * payment, as long as nothing was issued, or what was issued is revoked. The certificate disappears: it cannot be got back,
		 * only bought again.
		 *
		 * SUCCESS says that the request was accepted. The certificate is gone when ShowCertificate answers 404, some time later.
		 * Too soon after the purchase the answer is 500 with SCM.0016: nothing is wrong then, so try again for some minutes.
		 *
		 * Only the Chinese site is certain to have this operation.
		 */
		delete: operations["UnsubscribeCertificate"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/certificates/{certificate_id}/apply": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Apply for a bought certificate
		 * Binds domain names to a certificate with status PAID, and hands the data of the applicant to the authority. The
		 * authority then asks for a proof of ownership, which ShowCertificate shows under authentification, and calls or writes to
		 * the applicant. DV takes some hours, OV 3 to 5 working days, EV 7 to 10.
		 *
		 * The body holds personal data. A second call is refused once the first one has changed the status; of a certificate for
		 * several domains, names that are left can be applied for later.
		 */
		post: operations["ApplyCertificate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/certificates/{certificate_id}/cancel-cert": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Withdraw an application
		 * Asks the authority to drop a running application. When it agrees, the status is PAID again: the certificate can be
		 * applied for anew, or returned. The authority may have approved already; then it is issued all the same. So success says
		 * that the request was accepted and no more: look at the status until it is no longer CANCELCHECKING.
		 */
		post: operations["CancelCertificateRequest"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/certificates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List certificates
		 * One page of the certificates, filtered and sorted.
		 *
		 * offset ends at 100, so with pages of 50 no more than 150 rows can be read. When total_count is larger, narrow the list
		 * with status or content, or turn sort_dir round to read it from the other end.
		 */
		get: operations["ListCertificates"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/certificates/{certificate_id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Show a certificate
		 * Status, order, names and dates of a certificate, and while an application runs the records to publish as proof of
		 * ownership. This is the call to poll with after a purchase, an application or a withdrawal; a certificate that was returned
		 * or deleted answers 404. It is the only call that tells the order a certificate was bought with.
		 *
		 * application_info holds personal data.
		 */
		get: operations["ShowCertificate"];
		put?: never;
		post?: never;
		/**
		 * Delete a certificate
		 * Removes a certificate here for good, with its private key. It is not revoked: it stays valid, and stays where it was pushed
		 * or deployed. There is no refund; to return a purchase use UnsubscribeCertificate.
		 *
		 * Bought ones can be deleted when they are issued, revoked or expired, uploaded ones always. Of free ones, deleted too, the
		 * quota stays used. A second call answers not found and changes nothing.
		 */
		delete: operations["DeleteCertificate"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/certificates/{certificate_id}/export": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Export a certificate with its private key
		 * Gives the certificate, its chain and its private key in PEM form. The answer is a secret: do not log, cache or print it.
		 * It works for issued and uploaded certificates. Where the applicant brought the request, the service has no private key and
		 * gives none.
		 */
		post: operations["ExportCertificate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/certificates/import": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Import a certificate
		 * Uploads a certificate that was issued elsewhere, with its private key, so that it can be pushed and deployed. It must not
		 * have expired, must come with an intermediate certificate, and its key must have no password. It is free; deploying it is not.
		 *
		 * Nothing replaces a certificate: import the new one, deploy it, then delete the old one. Every call that is accepted makes
		 * one more certificate.
		 */
		post: operations["ImportCertificate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/certificates/{certificate_id}/push": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Push a certificate to a service
		 * Puts a copy of the certificate into CDN, WAF or ELB of one region. No resource uses the copy yet; DeployCertificate does
		 * that. The private key must be here, so it does not work where the applicant brought the request. WAF gets it in the default
		 * enterprise project only; at CDN the name must not be there yet.
		 *
		 * A second push makes a second copy or fails, depending on the service.
		 */
		post: operations["PushCertificate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/certificates/{certificate_id}/batch-push": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Push a certificate to several regions
		 * PushCertificate for up to 10 regions at once. 200 is no success: each region has a result of its own, and the status is 200
		 * even when every one failed. A region has its copy when message is success and cert_id is not empty.
		 */
		post: operations["BatchPushCertificate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/certificates/{certificate_id}/deploy": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Deploy a certificate to resources
		 * Replaces the certificate of up to 20 resources of CDN, WAF or ELB. **For uploaded certificates and three-month test
		 * certificates each domain costs CNY 30**; of other bought ones no price is known. There is no dry run and no price in the
		 * answer.
		 *
		 * 200 is no success: the resources that were not changed stand in failure_list, which is empty when all were. The
		 * certificate must be issued or uploaded, with deploy_support true, and not of SM2. What served the resources before is
		 * replaced.
		 */
		post: operations["DeployCertificate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/deployed-resources": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * List the resources that use certificates
		 * Where up to 50 certificates are in use, by service and region. A region that could not be asked says is_error, and its
		 * numbers say nothing. A POST that only reads.
		 */
		post: operations["ListDeployedResources"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/{resource_id}/tags": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List the tags of a certificate
		 * All tags of one certificate.
		 */
		get: operations["ListTagsByCertificate"];
		put?: never;
		/**
		 * Add a tag to a certificate
		 * Sets one tag of a certificate. What happens to a tag that has the same key already is not documented; services of this
		 * platform overwrite its value.
		 */
		post: operations["CreateCertificateTag"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/{resource_id}/tags/action": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Add or remove tags of a certificate
		 * Sets, or removes, up to 20 tags of a certificate in one call.
		 */
		post: operations["BatchCreateOrDeleteTags"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/tags": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List all tags in use
		 * Every tag key of the account, with the values in use.
		 */
		get: operations["ListAllTags"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/resource_instances/action": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Find certificates by tags or name
		 * Finds the certificates that carry or lack tags, or counts them. A POST that only reads. Its offset has no upper bound, so
		 * unlike ListCertificates it reaches every row: an empty page is the end.
		 *
		 * Each row tells purchase_period, unsubscribe_support and more that ShowCertificate does not. Never match a purchase by
		 * partner_order_id: it belongs to the application at the authority.
		 */
		post: operations["ListCertificatesByTag"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/csr": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * List certificate requests
		 * One page of the certificate signing requests, filtered by name and algorithm.
		 *
		 * offset ends at 100, and the vendor's Terraform provider says that it does not work properly: read one page of 50 and narrow
		 * it by name.
		 */
		get: operations["ListCsr"];
		put?: never;
		/**
		 * Make a certificate request
		 * The service makes a key pair and a certificate signing request, and keeps both. Every call makes a new pair. ShowCsr gives
		 * the request, ShowCsrPrivateKey its key.
		 */
		post: operations["CreateCsr"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/csr/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Show a certificate request
		 * A certificate signing request with its text in PEM form. An unknown id answers 400 with SCM.0707.
		 */
		get: operations["ShowCsr"];
		/**
		 * Rename a certificate request
		 * Changes the name of a request. Nothing else of it can be changed.
		 */
		put: operations["UpdateCsr"];
		post?: never;
		/**
		 * Delete a certificate request
		 * Removes a request for good and, where it was made here, its private key with it. A certificate that was issued for it can
		 * then no longer be used by anybody who has not saved the key.
		 */
		delete: operations["DeleteCsr"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/csr/upload": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Upload a certificate request
		 * Keeps a certificate signing request that was made elsewhere, with or without its private key. Every call makes a new entry.
		 */
		post: operations["UploadCsr"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/csr/{id}/private-key": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		 * Show the private key of a certificate request
		 * Gives the private key of a request in PEM form. The answer is a secret: do not log, cache or print it. What a request that
		 * was uploaded without its key answers is not known.
		 */
		get: operations["ShowCsrPrivateKey"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/notification/enable": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Turn reminders on
		 * Turns on the reminders about the end of certificates. No call shows which are on.
		 */
		post: operations["EnableNotification"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/v3/scm/notification/disable": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		/**
		 * Turn reminders off
		 * Turns off the reminders about the end of certificates. No call shows which are off.
		 */
		post: operations["DisableNotification"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		/**
		 * The certificate authority.
		 * - `GEOTRUST`: GeoTrust; also the value for RapidSSL (said on the Chinese page of 2025-12-29).
		 * - `GLOBALSIGN`: GlobalSign.
		 * - `SYMANTEC`: DigiCert. The vendor sells it under this name and keeps the old value.
		 * - `CFCA`: China Financial Certification Authority.
		 * - `TRUSTASIA`: TrustAsia.
		 * - `VTRUS`: vTrus.
		 */
		CertBrand: "GEOTRUST" | "GLOBALSIGN" | "SYMANTEC" | "CFCA" | "TRUSTASIA" | "VTRUS";
		/**
		 * How strictly the authority checks the applicant, and the tier of the product.
		 * - `DV_SSL_CERT`: Checks only that you control the domain.
		 * - `DV_SSL_CERT_BASIC`: The entry and test tier of DV.
		 * - `OV_SSL_CERT`: Checks the organisation too.
		 * - `OV_SSL_CERT_PRO`: OV with a stronger algorithm.
		 * - `EV_SSL_CERT`: The strictest check of the organisation.
		 * - `EV_SSL_CERT_PRO`: EV with a stronger algorithm.
		 */
		CertType: "DV_SSL_CERT" | "DV_SSL_CERT_BASIC" | "OV_SSL_CERT" | "OV_SSL_CERT_PRO" | "EV_SSL_CERT" | "EV_SSL_CERT_PRO";
		/**
		 * What kind of names the certificate covers.
		 * - `SINGLE_DOMAIN`: One domain name.
		 * - `MULTI_DOMAIN`: Several domain names.
		 * - `WILDCARD`: Every name directly below one domain.
		 */
		DomainType: "SINGLE_DOMAIN" | "MULTI_DOMAIN" | "WILDCARD";
		/**
		 * Years. Two or three years are that many one-year terms in one order; since 2026-03-15 public authorities issue no certificate for longer than 200 days, so a year takes more than one certificate. 0 is the free test certificate of three months, says the vendor's Terraform provider; the vendor's pages say 1 to 3.
		 *
		 * 0–3
		 */
		EffectiveTime: number;
		/**
		 * How many domain names the certificate covers. One for a single domain or a wildcard; two or more for several domains. The vendor's pages say at most 100; its Terraform provider, its user guide and another of its answers say 250.
		 *
		 * 1–250
		 */
		DomainNumbers: number;
		/**
		 * How many certificates of this kind to buy. The price is multiplied by it.
		 *
		 * 1–100
		 */
		OrderNumber: number;
		/** Whether you agree to the vendor's privacy statement. Nothing is sold without it. */
		AgreePrivacyProtection: true;
		/**
		 * The kind of the first domain of a multi-domain certificate. Its words are not those of domain_type: a wildcard is WILDCARD_DOMAIN here.
		 * - `SINGLE_DOMAIN`: The first domain is a plain name.
		 * - `WILDCARD_DOMAIN`: The first domain is a wildcard.
		 */
		PrimaryDomainType: "SINGLE_DOMAIN" | "WILDCARD_DOMAIN";
		/**
		 * How many plain domains come on top of the first one, in a multi-domain certificate. The vendor's pages say at most 100, its Terraform provider 249.
		 *
		 * 1–249
		 */
		SingleDomainNumber: number;
		/**
		 * How many wildcard domains come on top of the first one, in a multi-domain certificate. The vendor's pages say 1 to 100, its Terraform provider 0 to 248.
		 *
		 * 0–248
		 */
		WildcardDomainNumber: number;
		/** True pays from the account at once. False leaves the order unpaid, to be paid or cancelled by hand. No default is documented, so say it. */
		IsAutoPay: boolean;
		/**
		 * The enterprise project of the order: all, 0 (the default project), or a project's id. Leave it out when the account does not use enterprise projects. The page describes it as for a query.
		 *
		 * At most 36 characters; pattern ^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$
		 */
		EnterpriseProjectId: string;
		/**
		 * The order that this purchase belongs to, in a combined purchase. Nothing says how to get one.
		 *
		 * At most 63 characters
		 */
		CombinedOrderId: string;
		ScsResourceTag: ScsResourceTag;
		/**
		 * Labels of the certificate.
		 *
		 * At most 10 items
		 */
		Tags: readonly ScsResourceTag[];
		PurchaseSingleDomain: PurchaseSingleDomain;
		PurchaseMultiDomain: PurchaseMultiDomain;
		PurchaseWildcard: PurchaseWildcard;
		/** A purchase; domain_type says of which kind. */
		PurchaseCertificateRequestBody: PurchaseSingleDomain | PurchaseMultiDomain | PurchaseWildcard;
		/**
		 * An id of a request.
		 *
		 * 1–128 characters
		 */
		RequestId: string;
		CertDetail: CertDetail;
		PurchaseCertificateResponseBody: PurchaseCertificateResponseBody;
		Error: Error;
		NestedError: NestedError;
		PlatformError: PlatformError;
		CamelCaseError: CamelCaseError;
		/** What is known of a failure, in one of the shapes that come back from this platform. */
		ErrorBody: Error | NestedError | PlatformError | CamelCaseError;
		/**
		 * A page of a proxy, for people.
		 *
		 * At most 65,536 characters
		 */
		ProxyPage: string;
		/**
		 * The id of a certificate: scs and 13 digits, the time when it was made in milliseconds.
		 *
		 * 16 characters
		 */
		CertificateId: string;
		UnsubscribeCertificateResponseBody: UnsubscribeCertificateResponseBody;
		/**
		 * How to prove that the domains are yours.
		 * - `DNS`: A record in the zone. The only one for DV.
		 * - `FILE`: A file on the server. The only one for the address of a server.
		 * - `EMAIL`: A mail to the administrator of the domain. For OV and EV.
		 * - `dns`: The same; lower case stands in examples of the vendor.
		 * - `file`: The same; lower case stands in examples of the vendor.
		 * - `email`: The same; lower case stands in examples of the vendor.
		 */
		DomainMethod: "DNS" | "FILE" | "EMAIL" | "dns" | "file" | "email";
		ApplyCertificateRequestBody: ApplyCertificateRequestBody;
		ApplyCertificateResponseBody: ApplyCertificateResponseBody;
		CancelCertificateApplyResponseBody: CancelCertificateApplyResponseBody;
		/**
		 * How strictly the authority checks the applicant, and the tier of the product. More may come.
		 *
		 * At most 128 characters; others may come
		 * - `DV_SSL_CERT`: Domain validated.
		 * - `DV_SSL_CERT_BASIC`: Domain validated, entry or test tier.
		 * - `OV_SSL_CERT`: Organisation validated.
		 * - `OV_SSL_CERT_PRO`: Organisation validated, stronger algorithm.
		 * - `EV_SSL_CERT`: Extended validation.
		 * - `EV_SSL_CERT_PRO`: Extended validation, stronger algorithm.
		 */
		CertificateType: "DV_SSL_CERT" | "DV_SSL_CERT_BASIC" | "OV_SSL_CERT" | "OV_SSL_CERT_PRO" | "EV_SSL_CERT" | "EV_SSL_CERT_PRO" | (string & {}) | null;
		/**
		 * The certificate authority. More may come, and what an imported certificate shows is not documented.
		 *
		 * At most 255 characters; others may come
		 * - `GEOTRUST`: GeoTrust; RapidSSL products are bought with the same value.
		 * - `GLOBALSIGN`: GlobalSign.
		 * - `SYMANTEC`: Sold under the name DigiCert.
		 * - `CFCA`: CFCA, also SM2 certificates.
		 * - `TRUSTASIA`: TrustAsia, also SM2.
		 * - `VTRUS`: VTrus, also SM2.
		 */
		CertificateBrand: "GEOTRUST" | "GLOBALSIGN" | "SYMANTEC" | "CFCA" | "TRUSTASIA" | "VTRUS" | (string & {}) | null;
		/**
		 * How many and which names. More may come.
		 *
		 * At most 128 characters; others may come
		 * - `SINGLE_DOMAIN`: One plain name.
		 * - `MULTI_DOMAIN`: Several names.
		 * - `WILDCARD`: One wildcard name.
		 */
		CertificateDomainType: "SINGLE_DOMAIN" | "MULTI_DOMAIN" | "WILDCARD" | (string & {}) | null;
		/**
		 * The status of a certificate. More may come.
		 *
		 * At most 64 characters; others may come
		 * - `PAID`: Paid, nothing submitted to the CA yet.
		 * - `CHECKING`: Application under review.
		 * - `CHECKING_DOMAIN`: Waiting for domain validation.
		 * - `CHECKING_ORG`: Waiting for organisation validation.
		 * - `ISSUING`: Validated, waiting for the CA to issue.
		 * - `ISSUED`: Issued.
		 * - `UNPASSED`: Application refused.
		 * - `CANCELCHECKING`: Withdrawal of the application under review.
		 * - `SUPPLEMENTCHECKING`: Added names of a multi-domain certificate under review.
		 * - `CANCELSUPPLEMENTING`: Withdrawal of added names under review.
		 * - `REVOKING`: Revocation under review.
		 * - `CANCLEREVOKING`: Withdrawal of a revocation under review; the vendor spells it so.
		 * - `REVOKED`: Revoked.
		 * - `EXPIRED`: Past its end date.
		 * - `UPLOAD`: Imported by the customer and kept here.
		 */
		CertificateStatus: "PAID" | "CHECKING" | "CHECKING_DOMAIN" | "CHECKING_ORG" | "ISSUING" | "ISSUED" | "UNPASSED" | "CANCELCHECKING" | "SUPPLEMENTCHECKING" | "CANCELSUPPLEMENTING" | "REVOKING" | "CANCLEREVOKING" | "REVOKED" | "EXPIRED" | "UPLOAD" | (string & {});
		CertificateDetail: CertificateDetail;
		ListCertificatesResponseBody: ListCertificatesResponseBody;
		ShowCertificateResponseBodyApplicationInfo: ShowCertificateResponseBodyApplicationInfo;
		Authentification: Authentification;
		ShowCertificateResponseBody: ShowCertificateResponseBody;
		ExportCertificateResponseBody: ExportCertificateResponseBody;
		ImportCertificateRequestBody: ImportCertificateRequestBody;
		ImportCertificateResponseBody: ImportCertificateResponseBody;
		/**
		 * The service to push to.
		 * - `CDN`: Content delivery network.
		 * - `WAF`: Web application firewall.
		 * - `ELB`: Elastic load balancer.
		 * - `cdn`: The same; lower case stands in examples of the vendor.
		 * - `waf`: The same; lower case stands in examples of the vendor.
		 * - `elb`: The same; lower case stands in examples of the vendor.
		 */
		PushTarget: "CDN" | "WAF" | "ELB" | "cdn" | "waf" | "elb";
		PushCertificateRequestBody: PushCertificateRequestBody;
		BatchPushCertificateRequestBody: BatchPushCertificateRequestBody;
		BatchPushCertificateResponseBodyResults: BatchPushCertificateResponseBodyResults;
		BatchPushCertificateResponseBody: BatchPushCertificateResponseBody;
		/**
		 * The service of the resources.
		 * - `CDN`: Content delivery network.
		 * - `WAF`: Web application firewall.
		 * - `ELB`: Elastic load balancer.
		 */
		DeployTarget: "CDN" | "WAF" | "ELB";
		DeployedResource: DeployedResource;
		DeployCertificateRequestBody: DeployCertificateRequestBody;
		FaiureResource: FaiureResource;
		DeployCertificateResponseBody: DeployCertificateResponseBody;
		ListDeployedResourcesRequestBody: ListDeployedResourcesRequestBody;
		ResourceDetail: ResourceDetail;
		RegionResourceDetail: RegionResourceDetail;
		DeployedResourceDetail: DeployedResourceDetail;
		ResultDetail: ResultDetail;
		ListDeployedResourcesResponseBody: ListDeployedResourcesResponseBody;
		ScsResourceTagInAnswer: ScsResourceTagInAnswer;
		ListTagsByCertificateResponseBody: ListTagsByCertificateResponseBody;
		CreateCertificateTagRequestBody: CreateCertificateTagRequestBody;
		OperateTagResponseBody: OperateTagResponseBody;
		BatchCreateOrDeleteTagsRequestBody: BatchCreateOrDeleteTagsRequestBody;
		ScsTagInAnswer: ScsTagInAnswer;
		ListAllTagsResponseBody: ListAllTagsResponseBody;
		ScsTag: ScsTag;
		ScsMatch: ScsMatch;
		ListCertificatesByTagRequestBody: ListCertificatesByTagRequestBody;
		TagResourceResourceDetail: TagResourceResourceDetail;
		TagResource: TagResource;
		ListCertificatesByTagResponseBody: ListCertificatesByTagResponseBody;
		/**
		 * The algorithm of a key. More may come.
		 *
		 * At most 64 characters; others may come
		 * - `RSA_2048`: RSA, 2048 bits.
		 * - `RSA_3072`: RSA, 3072 bits.
		 * - `RSA_4096`: RSA, 4096 bits.
		 * - `EC_P256`: Elliptic curve P-256.
		 * - `EC_P384`: Elliptic curve P-384.
		 * - `SM2`: Chinese national curve SM2.
		 */
		KeyAlgorithm: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2" | (string & {});
		/**
		 * Whom a request is for. More may come.
		 *
		 * At most 64 characters; others may come
		 * - `PERSONAL`: Individual; no company data.
		 * - `ENTERPRISE`: Company; the four company_ fields are needed.
		 */
		CsrUsage: "PERSONAL" | "ENTERPRISE" | (string & {});
		CSRResponseBody: CSRResponseBody;
		ListCSRResponseBody: ListCSRResponseBody;
		/**
		 * The algorithm of the key to make.
		 * - `RSA_2048`: RSA, 2048 bits.
		 * - `RSA_3072`: RSA, 3072 bits.
		 * - `RSA_4096`: RSA, 4096 bits.
		 * - `EC_P256`: Elliptic curve P-256.
		 * - `EC_P384`: Elliptic curve P-384.
		 * - `SM2`: Chinese national curve SM2.
		 */
		RequestKeyAlgorithm: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2";
		CreateCsrRequestBody: CreateCsrRequestBody;
		CreateCsrResponseBody: CreateCsrResponseBody;
		/**
		 * The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places.
		 *
		 * 16–40 characters
		 */
		CsrId: string;
		UpdateCSRRequestBody: UpdateCSRRequestBody;
		UploadCsrRequestBody: UploadCsrRequestBody;
		UploadCsrResponseBody: UploadCsrResponseBody;
		ShowCsrPrivateKeyResponseBody: ShowCsrPrivateKeyResponseBody;
		NoticeRequestBody: NoticeRequestBody;
		/**
		 * Reminders to switch on.
		 *
		 * 1–99 items
		 */
		EnableNotificationRequestBody: readonly NoticeRequestBody[];
		/**
		 * Reminders to switch off.
		 *
		 * 1–99 items
		 */
		DisableNotificationRequestBody: readonly NoticeRequestBody[];
	};
	responses: {
		/** A parameter is wrong, or it cannot be done in this state. Most SCM error codes come with it. */
		BadRequest: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** The credentials are missing, wrong or stale, or a permission is missing (SCM.4002). */
		Unauthorized: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** The credentials are right but may not do this. */
		Forbidden: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** There is no such certificate, or no such page. The vendor gives no body for it. */
		NotFound: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content?: never;
		};
		/** The gateway throttles. The request was not passed on; wait and send it again. */
		TooManyRequests: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** Something failed on the way. It may have been done. */
		InternalServerError: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** The gateway could not reach the service, or lost it. It may have been done. */
		BadGateway: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
				"text/html": components["schemas"]["ProxyPage"];
			};
		};
		/** A part of the platform is down. It may have been done. */
		ServiceUnavailable: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
				"text/html": components["schemas"]["ProxyPage"];
			};
		};
		/** The service did not answer the gateway in time. It may have been done. */
		GatewayTimeout: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
				"text/html": components["schemas"]["ProxyPage"];
			};
		};
	};
	parameters: {
		/**
		 * The id of the certificate: scs and 13 digits.
		 *
		 * 16 characters
		 */
		CertId: components["schemas"]["CertificateId"];
		/**
		 * The id of the certificate: scs and 13 digits.
		 *
		 * 16 characters
		 */
		CertificateId: components["schemas"]["CertificateId"];
		/**
		 * Rows per page.
		 *
		 * Default 10
		 * - `10`: 10 rows.
		 * - `20`: 20 rows.
		 * - `50`: 50 rows.
		 */
		Limit: 10 | 20 | 50;
		/**
		 * The id of the certificate: scs and 13 digits.
		 *
		 * 16 characters
		 */
		ResourceId: components["schemas"]["CertificateId"];
		/**
		 * The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places.
		 *
		 * 16–40 characters
		 */
		CsrId: components["schemas"]["CsrId"];
	};
	requestBodies: never;
	headers: {
		/** The gateway's id of the request. Quote it to the vendor's support. */
		RequestId: components["schemas"]["RequestId"];
	};
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	SubscribeCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** What to buy. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["PurchaseCertificateRequestBody"];
			};
		};
		responses: {
			/** The order was placed. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": PurchaseCertificateResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	UnsubscribeCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path: UnsubscribeCertificatePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The return was accepted; it takes effect later. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": UnsubscribeCertificateResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ApplyCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path: ApplyCertificatePath;
			cookie?: never;
		};
		/** Names, applicant and validation data. */
		requestBody: {
			content: {
				"application/json": ApplyCertificateRequestBody;
			};
		};
		responses: {
			/** The application was handed to the authority. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ApplyCertificateResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	CancelCertificateRequest: {
		parameters: {
			query?: never;
			header?: never;
			path: CancelCertificateRequestPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The withdrawal was asked for. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": CancelCertificateApplyResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ListCertificates: {
		parameters: {
			query?: ListCertificatesQuery | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of certificates. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ListCertificatesResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ShowCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path: ShowCertificatePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The certificate. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ShowCertificateResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	DeleteCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path: DeleteCertificatePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The certificate is deleted. */
			204: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ExportCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path: ExportCertificatePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The certificate and its private key. A secret. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ExportCertificateResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ImportCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The certificate to import, with its key (secret). */
		requestBody: {
			content: {
				"application/json": ImportCertificateRequestBody;
			};
		};
		responses: {
			/** The certificate was imported. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ImportCertificateResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	PushCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path: PushCertificatePath;
			cookie?: never;
		};
		/** Where to push. */
		requestBody: {
			content: {
				"application/json": PushCertificateRequestBody;
			};
		};
		responses: {
			/** The certificate was pushed. */
			204: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	BatchPushCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path: BatchPushCertificatePath;
			cookie?: never;
		};
		/** Where to push, several regions. */
		requestBody: {
			content: {
				"application/json": BatchPushCertificateRequestBody;
			};
		};
		responses: {
			/** A result for each region, failures too. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": BatchPushCertificateResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	DeployCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path: DeployCertificatePath;
			cookie?: never;
		};
		/** Where to deploy. */
		requestBody: {
			content: {
				"application/json": DeployCertificateRequestBody;
			};
		};
		responses: {
			/** The resources that were not changed; an empty list when all were. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": DeployCertificateResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ListDeployedResources: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Which certificates and services. */
		requestBody: {
			content: {
				"application/json": ListDeployedResourcesRequestBody;
			};
		};
		responses: {
			/** Where each certificate is in use. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ListDeployedResourcesResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ListTagsByCertificate: {
		parameters: {
			query?: never;
			header?: never;
			path: ListTagsByCertificatePath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The tags of the certificate. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ListTagsByCertificateResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	CreateCertificateTag: {
		parameters: {
			query?: never;
			header?: never;
			path: CreateCertificateTagPath;
			cookie?: never;
		};
		/** The tag to add. */
		requestBody: {
			content: {
				"application/json": CreateCertificateTagRequestBody;
			};
		};
		responses: {
			/** The tag is set. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": OperateTagResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	BatchCreateOrDeleteTags: {
		parameters: {
			query?: never;
			header?: never;
			path: BatchCreateOrDeleteTagsPath;
			cookie?: never;
		};
		/** Tags to add or remove. */
		requestBody: {
			content: {
				"application/json": BatchCreateOrDeleteTagsRequestBody;
			};
		};
		responses: {
			/** The tags are set, or removed. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": OperateTagResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ListAllTags: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The tags of the account. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ListAllTagsResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ListCertificatesByTag: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** What to look for. */
		requestBody: {
			content: {
				"application/json": ListCertificatesByTagRequestBody;
			};
		};
		responses: {
			/** The certificates found, or their number. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ListCertificatesByTagResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ListCsr: {
		parameters: {
			query?: ListCsrQuery | undefined;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** A page of requests. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ListCSRResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	CreateCsr: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The request to make. */
		requestBody: {
			content: {
				"application/json": CreateCsrRequestBody;
			};
		};
		responses: {
			/** The request was made. */
			201: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": CreateCsrResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ShowCsr: {
		parameters: {
			query?: never;
			header?: never;
			path: ShowCsrPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The request. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": CSRResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	UpdateCsr: {
		parameters: {
			query?: never;
			header?: never;
			path: UpdateCsrPath;
			cookie?: never;
		};
		/** The new name. */
		requestBody: {
			content: {
				"application/json": UpdateCSRRequestBody;
			};
		};
		responses: {
			/** The request with its new name. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": CSRResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	DeleteCsr: {
		parameters: {
			query?: never;
			header?: never;
			path: DeleteCsrPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The request is deleted. */
			204: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	UploadCsr: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** The request to keep, with its key if wanted (secret). */
		requestBody: {
			content: {
				"application/json": UploadCsrRequestBody;
			};
		};
		responses: {
			/** The request was uploaded. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": UploadCsrResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	ShowCsrPrivateKey: {
		parameters: {
			query?: never;
			header?: never;
			path: ShowCsrPrivateKeyPath;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** The private key. A secret. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": ShowCsrPrivateKeyResponseBody;
				};
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	EnableNotification: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Reminders to switch on. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["EnableNotificationRequestBody"];
			};
		};
		responses: {
			/** The reminders are on. */
			204: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
	DisableNotification: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/** Reminders to switch off. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["DisableNotificationRequestBody"];
			};
		};
		responses: {
			/** The reminders are off. */
			204: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content?: never;
			};
			400: components["responses"]["BadRequest"];
			401: components["responses"]["Unauthorized"];
			403: components["responses"]["Forbidden"];
			404: components["responses"]["NotFound"];
			429: components["responses"]["TooManyRequests"];
			500: components["responses"]["InternalServerError"];
			502: components["responses"]["BadGateway"];
			503: components["responses"]["ServiceUnavailable"];
			504: components["responses"]["GatewayTimeout"];
		};
	};
}
/** One label. Letters of any language, digits, blanks and _ . : = + - @ / */
export interface ScsResourceTag {
	/**
	 * Key. Unique per certificate.
	 *
	 * 1–128 characters
	 */
	key: string;
	/**
	 * Value; may be empty.
	 *
	 * At most 255 characters
	 */
	value?: string | undefined;
}
/** A certificate for one domain name. */
export interface PurchaseSingleDomain {
	/**
	 * The certificate authority.
	 * - `GEOTRUST`: GeoTrust; also the value for RapidSSL (said on the Chinese page of 2025-12-29).
	 * - `GLOBALSIGN`: GlobalSign.
	 * - `SYMANTEC`: DigiCert. The vendor sells it under this name and keeps the old value.
	 * - `CFCA`: China Financial Certification Authority.
	 * - `TRUSTASIA`: TrustAsia.
	 * - `VTRUS`: vTrus.
	 */
	cert_brand: components["schemas"]["CertBrand"];
	/**
	 * How strictly the authority checks the applicant, and the tier of the product.
	 * - `DV_SSL_CERT`: Checks only that you control the domain.
	 * - `DV_SSL_CERT_BASIC`: The entry and test tier of DV.
	 * - `OV_SSL_CERT`: Checks the organisation too.
	 * - `OV_SSL_CERT_PRO`: OV with a stronger algorithm.
	 * - `EV_SSL_CERT`: The strictest check of the organisation.
	 * - `EV_SSL_CERT_PRO`: EV with a stronger algorithm.
	 */
	cert_type: components["schemas"]["CertType"];
	/**
	 * What kind of names the certificate covers.
	 * - `SINGLE_DOMAIN`: One domain name.
	 * - `MULTI_DOMAIN`: Several domain names.
	 * - `WILDCARD`: Every name directly below one domain.
	 */
	domain_type: "SINGLE_DOMAIN";
	/**
	 * Years. Two or three years are that many one-year terms in one order; since 2026-03-15 public authorities issue no certificate for longer than 200 days, so a year takes more than one certificate. 0 is the free test certificate of three months, says the vendor's Terraform provider; the vendor's pages say 1 to 3.
	 *
	 * 0–3
	 */
	effective_time: components["schemas"]["EffectiveTime"];
	/** How many domain names the certificate covers. One for a single domain or a wildcard; two or more for several domains. The vendor's pages say at most 100; its Terraform provider, its user guide and another of its answers say 250. */
	domain_numbers: 1;
	/**
	 * How many certificates of this kind to buy. The price is multiplied by it.
	 *
	 * 1–100
	 */
	order_number: components["schemas"]["OrderNumber"];
	/** Whether you agree to the vendor's privacy statement. Nothing is sold without it. */
	agree_privacy_protection: components["schemas"]["AgreePrivacyProtection"];
	/**
	 * The kind of the first domain of a multi-domain certificate. Its words are not those of domain_type: a wildcard is WILDCARD_DOMAIN here.
	 * - `SINGLE_DOMAIN`: The first domain is a plain name.
	 * - `WILDCARD_DOMAIN`: The first domain is a wildcard.
	 */
	primary_domain_type?: components["schemas"]["PrimaryDomainType"] | undefined;
	/**
	 * How many plain domains come on top of the first one, in a multi-domain certificate. The vendor's pages say at most 100, its Terraform provider 249.
	 *
	 * 1–249
	 */
	single_domain_number?: components["schemas"]["SingleDomainNumber"] | undefined;
	/**
	 * How many wildcard domains come on top of the first one, in a multi-domain certificate. The vendor's pages say 1 to 100, its Terraform provider 0 to 248.
	 *
	 * 0–248
	 */
	wildcard_domain_number?: components["schemas"]["WildcardDomainNumber"] | undefined;
	/** True pays from the account at once. False leaves the order unpaid, to be paid or cancelled by hand. No default is documented, so say it. */
	is_auto_pay?: components["schemas"]["IsAutoPay"] | undefined;
	/**
	 * The enterprise project of the order: all, 0 (the default project), or a project's id. Leave it out when the account does not use enterprise projects. The page describes it as for a query.
	 *
	 * At most 36 characters; pattern ^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$
	 */
	enterprise_project_id?: components["schemas"]["EnterpriseProjectId"] | undefined;
	/**
	 * The order that this purchase belongs to, in a combined purchase. Nothing says how to get one.
	 *
	 * At most 63 characters
	 */
	order_id?: components["schemas"]["CombinedOrderId"] | undefined;
	/**
	 * Labels of the certificate.
	 *
	 * At most 10 items
	 */
	tags?: components["schemas"]["Tags"] | undefined;
}
/** A certificate for several domain names. The vendor's Terraform provider wants primary_domain_type, single_domain_number and wildcard_domain_number with it, and adds them up as 1 + single + wildcard = domain_numbers; the page does not. */
export interface PurchaseMultiDomain {
	/**
	 * The certificate authority.
	 * - `GEOTRUST`: GeoTrust; also the value for RapidSSL (said on the Chinese page of 2025-12-29).
	 * - `GLOBALSIGN`: GlobalSign.
	 * - `SYMANTEC`: DigiCert. The vendor sells it under this name and keeps the old value.
	 * - `CFCA`: China Financial Certification Authority.
	 * - `TRUSTASIA`: TrustAsia.
	 * - `VTRUS`: vTrus.
	 */
	cert_brand: components["schemas"]["CertBrand"];
	/**
	 * How strictly the authority checks the applicant, and the tier of the product.
	 * - `DV_SSL_CERT`: Checks only that you control the domain.
	 * - `DV_SSL_CERT_BASIC`: The entry and test tier of DV.
	 * - `OV_SSL_CERT`: Checks the organisation too.
	 * - `OV_SSL_CERT_PRO`: OV with a stronger algorithm.
	 * - `EV_SSL_CERT`: The strictest check of the organisation.
	 * - `EV_SSL_CERT_PRO`: EV with a stronger algorithm.
	 */
	cert_type: components["schemas"]["CertType"];
	/**
	 * What kind of names the certificate covers.
	 * - `SINGLE_DOMAIN`: One domain name.
	 * - `MULTI_DOMAIN`: Several domain names.
	 * - `WILDCARD`: Every name directly below one domain.
	 */
	domain_type: "MULTI_DOMAIN";
	/**
	 * Years. Two or three years are that many one-year terms in one order; since 2026-03-15 public authorities issue no certificate for longer than 200 days, so a year takes more than one certificate. 0 is the free test certificate of three months, says the vendor's Terraform provider; the vendor's pages say 1 to 3.
	 *
	 * 0–3
	 */
	effective_time: components["schemas"]["EffectiveTime"];
	/**
	 * How many domain names the certificate covers. One for a single domain or a wildcard; two or more for several domains. The vendor's pages say at most 100; its Terraform provider, its user guide and another of its answers say 250.
	 *
	 * 2–250
	 */
	domain_numbers: number & components["schemas"]["DomainNumbers"];
	/**
	 * How many certificates of this kind to buy. The price is multiplied by it.
	 *
	 * 1–100
	 */
	order_number: components["schemas"]["OrderNumber"];
	/** Whether you agree to the vendor's privacy statement. Nothing is sold without it. */
	agree_privacy_protection: components["schemas"]["AgreePrivacyProtection"];
	/**
	 * The kind of the first domain of a multi-domain certificate. Its words are not those of domain_type: a wildcard is WILDCARD_DOMAIN here.
	 * - `SINGLE_DOMAIN`: The first domain is a plain name.
	 * - `WILDCARD_DOMAIN`: The first domain is a wildcard.
	 */
	primary_domain_type?: components["schemas"]["PrimaryDomainType"] | undefined;
	/**
	 * How many plain domains come on top of the first one, in a multi-domain certificate. The vendor's pages say at most 100, its Terraform provider 249.
	 *
	 * 1–249
	 */
	single_domain_number?: components["schemas"]["SingleDomainNumber"] | undefined;
	/**
	 * How many wildcard domains come on top of the first one, in a multi-domain certificate. The vendor's pages say 1 to 100, its Terraform provider 0 to 248.
	 *
	 * 0–248
	 */
	wildcard_domain_number?: components["schemas"]["WildcardDomainNumber"] | undefined;
	/** True pays from the account at once. False leaves the order unpaid, to be paid or cancelled by hand. No default is documented, so say it. */
	is_auto_pay?: components["schemas"]["IsAutoPay"] | undefined;
	/**
	 * The enterprise project of the order: all, 0 (the default project), or a project's id. Leave it out when the account does not use enterprise projects. The page describes it as for a query.
	 *
	 * At most 36 characters; pattern ^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$
	 */
	enterprise_project_id?: components["schemas"]["EnterpriseProjectId"] | undefined;
	/**
	 * The order that this purchase belongs to, in a combined purchase. Nothing says how to get one.
	 *
	 * At most 63 characters
	 */
	order_id?: components["schemas"]["CombinedOrderId"] | undefined;
	/**
	 * Labels of the certificate.
	 *
	 * At most 10 items
	 */
	tags?: components["schemas"]["Tags"] | undefined;
}
/** A certificate for every name directly below one domain. */
export interface PurchaseWildcard {
	/**
	 * The certificate authority.
	 * - `GEOTRUST`: GeoTrust; also the value for RapidSSL (said on the Chinese page of 2025-12-29).
	 * - `GLOBALSIGN`: GlobalSign.
	 * - `SYMANTEC`: DigiCert. The vendor sells it under this name and keeps the old value.
	 * - `CFCA`: China Financial Certification Authority.
	 * - `TRUSTASIA`: TrustAsia.
	 * - `VTRUS`: vTrus.
	 */
	cert_brand: components["schemas"]["CertBrand"];
	/**
	 * How strictly the authority checks the applicant, and the tier of the product.
	 * - `DV_SSL_CERT`: Checks only that you control the domain.
	 * - `DV_SSL_CERT_BASIC`: The entry and test tier of DV.
	 * - `OV_SSL_CERT`: Checks the organisation too.
	 * - `OV_SSL_CERT_PRO`: OV with a stronger algorithm.
	 * - `EV_SSL_CERT`: The strictest check of the organisation.
	 * - `EV_SSL_CERT_PRO`: EV with a stronger algorithm.
	 */
	cert_type: components["schemas"]["CertType"];
	/**
	 * What kind of names the certificate covers.
	 * - `SINGLE_DOMAIN`: One domain name.
	 * - `MULTI_DOMAIN`: Several domain names.
	 * - `WILDCARD`: Every name directly below one domain.
	 */
	domain_type: "WILDCARD";
	/**
	 * Years. Two or three years are that many one-year terms in one order; since 2026-03-15 public authorities issue no certificate for longer than 200 days, so a year takes more than one certificate. 0 is the free test certificate of three months, says the vendor's Terraform provider; the vendor's pages say 1 to 3.
	 *
	 * 0–3
	 */
	effective_time: components["schemas"]["EffectiveTime"];
	/** How many domain names the certificate covers. One for a single domain or a wildcard; two or more for several domains. The vendor's pages say at most 100; its Terraform provider, its user guide and another of its answers say 250. */
	domain_numbers: 1;
	/**
	 * How many certificates of this kind to buy. The price is multiplied by it.
	 *
	 * 1–100
	 */
	order_number: components["schemas"]["OrderNumber"];
	/** Whether you agree to the vendor's privacy statement. Nothing is sold without it. */
	agree_privacy_protection: components["schemas"]["AgreePrivacyProtection"];
	/**
	 * The kind of the first domain of a multi-domain certificate. Its words are not those of domain_type: a wildcard is WILDCARD_DOMAIN here.
	 * - `SINGLE_DOMAIN`: The first domain is a plain name.
	 * - `WILDCARD_DOMAIN`: The first domain is a wildcard.
	 */
	primary_domain_type?: components["schemas"]["PrimaryDomainType"] | undefined;
	/**
	 * How many plain domains come on top of the first one, in a multi-domain certificate. The vendor's pages say at most 100, its Terraform provider 249.
	 *
	 * 1–249
	 */
	single_domain_number?: components["schemas"]["SingleDomainNumber"] | undefined;
	/**
	 * How many wildcard domains come on top of the first one, in a multi-domain certificate. The vendor's pages say 1 to 100, its Terraform provider 0 to 248.
	 *
	 * 0–248
	 */
	wildcard_domain_number?: components["schemas"]["WildcardDomainNumber"] | undefined;
	/** True pays from the account at once. False leaves the order unpaid, to be paid or cancelled by hand. No default is documented, so say it. */
	is_auto_pay?: components["schemas"]["IsAutoPay"] | undefined;
	/**
	 * The enterprise project of the order: all, 0 (the default project), or a project's id. Leave it out when the account does not use enterprise projects. The page describes it as for a query.
	 *
	 * At most 36 characters; pattern ^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$
	 */
	enterprise_project_id?: components["schemas"]["EnterpriseProjectId"] | undefined;
	/**
	 * The order that this purchase belongs to, in a combined purchase. Nothing says how to get one.
	 *
	 * At most 63 characters
	 */
	order_id?: components["schemas"]["CombinedOrderId"] | undefined;
	/**
	 * Labels of the certificate.
	 *
	 * At most 10 items
	 */
	tags?: components["schemas"]["Tags"] | undefined;
}
/** A certificate that was bought. */
export interface CertDetail {
	/**
	 * The id of the certificate.
	 *
	 * 16 characters
	 */
	cert_id: string;
}
/** The order. */
export interface PurchaseCertificateResponseBody {
	/**
	 * The id of the order.
	 *
	 * At most 63 characters
	 */
	order_id: string;
	/**
	 * The certificates of the order, one for each piece bought.
	 *
	 * At most 1,000 items
	 */
	cert: CertDetail[];
}
/** The documented shape; the gateway adds a request id. */
export interface Error {
	/**
	 * The code of the failure, such as SCM.0005 of the service or APIGW.0301 of the gateway.
	 *
	 * 3–36 characters
	 */
	error_code: string;
	/**
	 * What happened, for a person. May be Chinese.
	 *
	 * At most 1,024 characters
	 */
	error_msg: string;
	/**
	 * The gateway's id of the request.
	 *
	 * 1–128 characters
	 */
	request_id?: string & components["schemas"]["RequestId"];
	/**
	 * Why a permission was refused, encoded for the identity service.
	 *
	 * At most 65,536 characters
	 */
	encoded_authorization_message?: string;
}
/** The envelope of IAM, which the older SCM reference shows too. */
export interface NestedError {
	/** The failure. */
	error: {
		/** The HTTP status, or a code. May be missing. */
		code?: number | string;
		/**
		 * What happened, for a person.
		 *
		 * At most 4,096 characters
		 */
		message: string;
		/**
		 * The name of the status.
		 *
		 * At most 256 characters
		 */
		title?: string;
	};
}
/** The shape of other services of the platform. */
export interface PlatformError {
	/**
	 * The code of the failure.
	 *
	 * At most 64 characters
	 */
	code: string;
	/**
	 * What happened, for a person.
	 *
	 * At most 4,096 characters
	 */
	message: string;
}
/** The shape of other services of the platform, in camel case. */
export interface CamelCaseError {
	/**
	 * The code of the failure.
	 *
	 * At most 64 characters
	 */
	errorCode: string;
	/**
	 * What happened, for a person.
	 *
	 * At most 4,096 characters
	 */
	errorMessage?: string;
	/**
	 * What happened, for a person; used in place of errorMessage.
	 *
	 * At most 4,096 characters
	 */
	message?: string;
}
/** Result of a return. */
export interface UnsubscribeCertificateResponseBody {
	/**
	 * Result; SUCCESS when the request was accepted.
	 *
	 * At most 63 characters; others may come
	 * - `SUCCESS`: Accepted; the certificate disappears some time later.
	 */
	unsubscribe_results: "SUCCESS" | (string & {});
}
/** Names, validation method and applicant. Personal data. */
export interface ApplyCertificateRequestBody {
	/**
	 * The domain to bind; of several the first one. Chinese names in Punycode.
	 *
	 * At most 255 characters
	 */
	domain: string;
	/**
	 * More domains, separated by semicolons, where several were bought. They can be given in several goes.
	 *
	 * At most 4,096 characters
	 */
	sans?: string | undefined;
	/**
	 * A certificate signing request of your own, in PEM form, for the same domain. Left out or empty, the service makes key and request. With one of your own the service has no private key: it can neither export nor push nor deploy the certificate.
	 *
	 * At most 5,120 characters
	 */
	csr?: string | undefined;
	/**
	 * Registered name of the company; needed for OV and EV.
	 *
	 * At most 63 characters
	 */
	company_name?: string | undefined;
	/**
	 * Department.
	 *
	 * At most 63 characters
	 */
	company_unit?: string | undefined;
	/**
	 * Province of the company; needed for OV and EV.
	 *
	 * At most 63 characters
	 */
	company_province?: string | undefined;
	/**
	 * City of the company; needed for OV and EV.
	 *
	 * At most 63 characters
	 */
	company_city?: string | undefined;
	/**
	 * Two-letter country code; needed for OV and EV.
	 *
	 * 2 characters; pattern ^[A-Za-z]{2}$
	 */
	country?: string | undefined;
	/**
	 * The name of the applicant: letters, underscore, hyphen, comma and dot. The text of the vendor says 4 to 100 bytes, its limits say at most 63 characters.
	 *
	 * 1–100 characters
	 */
	applicant_name: string;
	/**
	 * Telephone of the applicant; the CA calls it.
	 *
	 * 1–63 characters
	 */
	applicant_phone: string;
	/**
	 * E-mail of the applicant; the CA writes to it.
	 *
	 * 1–256 characters
	 */
	applicant_email: string;
	/**
	 * Name of the technical contact.
	 *
	 * At most 63 characters
	 */
	contact_name?: string | undefined;
	/**
	 * Telephone of the technical contact.
	 *
	 * At most 63 characters
	 */
	contact_phone?: string | undefined;
	/**
	 * E-mail of the technical contact.
	 *
	 * At most 256 characters
	 */
	contact_email?: string | undefined;
	/** Whether to write the proof into the DNS of this cloud. For DV and zones that are hosted there. */
	auto_dns_auth?: boolean | undefined;
	/** Whether you agree that the data are passed on to the authority. Nothing is applied for without it. */
	agree_privacy_protection: true;
	/**
	 * How to prove that the domains are yours.
	 * - `DNS`: A record in the zone. The only one for DV.
	 * - `FILE`: A file on the server. The only one for the address of a server.
	 * - `EMAIL`: A mail to the administrator of the domain. For OV and EV.
	 * - `dns`: The same; lower case stands in examples of the vendor.
	 * - `file`: The same; lower case stands in examples of the vendor.
	 * - `email`: The same; lower case stands in examples of the vendor.
	 */
	domain_method: components["schemas"]["DomainMethod"];
	/**
	 * The algorithm of a key that the service makes; RSA_2048 when left out. The vendor lists no options here; these are those of certificate requests.
	 *
	 * At most 32 characters; others may come; default "RSA_2048"
	 * - `RSA_2048`: RSA, 2048 bits.
	 * - `RSA_3072`: RSA, 3072 bits.
	 * - `RSA_4096`: RSA, 4096 bits.
	 * - `EC_P256`: Elliptic curve P-256.
	 * - `EC_P384`: Elliptic curve P-384.
	 * - `SM2`: Chinese national curve SM2.
	 */
	key_algorithm?: ("RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2" | (string & {})) | undefined;
	/**
	 * The hash algorithm of the root. GeoTrust OV on the Chinese site wants it; no other site has it.
	 * - `DEFAULT`: Default of the brand.
	 * - `SHA-256`: SHA-256.
	 */
	ca_hash_algorithm?: ("DEFAULT" | "SHA-256") | undefined;
}
/** Result of an application. */
export interface ApplyCertificateResponseBody {
	/**
	 * Result; success when submitted.
	 *
	 * At most 63 characters; others may come
	 * - `success`: Submitted to the CA.
	 */
	request_info: "success" | (string & {});
}
/** Result of a withdrawal request. */
export interface CancelCertificateApplyResponseBody {
	/**
	 * The certificate.
	 *
	 * 16 characters
	 */
	cert_id: string & components["schemas"]["CertificateId"];
	/**
	 * Result.
	 *
	 * At most 16 characters; others may come
	 * - `success`: The withdrawal was requested; the CA may still refuse.
	 */
	message: "success" | (string & {});
}
/** A certificate in a list. */
export interface CertificateDetail {
	/**
	 * The id of a certificate: scs and 13 digits, the time when it was made in milliseconds.
	 *
	 * 16 characters
	 */
	id: components["schemas"]["CertificateId"];
	/**
	 * Name; made by the service for bought ones.
	 *
	 * 1–255 characters
	 */
	name: string;
	/**
	 * Bound (primary) name; nothing to bind before the application.
	 *
	 * At most 255 characters
	 */
	domain?: string | null;
	/**
	 * Additional names, separated by semicolons.
	 *
	 * At most 4,096 characters
	 */
	sans?: string | null;
	/**
	 * Signature algorithm, e.g. SHA256WITHRSA.
	 *
	 * At most 64 characters
	 */
	signature_algorithm?: string | null;
	/** Whether DeployCertificate works for it. */
	deploy_support?: boolean;
	/**
	 * How strictly the authority checks the applicant, and the tier of the product. More may come.
	 *
	 * At most 128 characters; others may come
	 * - `DV_SSL_CERT`: Domain validated.
	 * - `DV_SSL_CERT_BASIC`: Domain validated, entry or test tier.
	 * - `OV_SSL_CERT`: Organisation validated.
	 * - `OV_SSL_CERT_PRO`: Organisation validated, stronger algorithm.
	 * - `EV_SSL_CERT`: Extended validation.
	 * - `EV_SSL_CERT_PRO`: Extended validation, stronger algorithm.
	 */
	type?: components["schemas"]["CertificateType"];
	/**
	 * The certificate authority. More may come, and what an imported certificate shows is not documented.
	 *
	 * At most 255 characters; others may come
	 * - `GEOTRUST`: GeoTrust; RapidSSL products are bought with the same value.
	 * - `GLOBALSIGN`: GlobalSign.
	 * - `SYMANTEC`: Sold under the name DigiCert.
	 * - `CFCA`: CFCA, also SM2 certificates.
	 * - `TRUSTASIA`: TrustAsia, also SM2.
	 * - `VTRUS`: VTrus, also SM2.
	 */
	brand?: components["schemas"]["CertificateBrand"];
	/**
	 * End of validity. Times look like `2021-05-27 16:46:25.0`, without a zone.
	 *
	 * At most 32 characters
	 */
	expire_time?: string | null;
	/**
	 * How many and which names. More may come.
	 *
	 * At most 128 characters; others may come
	 * - `SINGLE_DOMAIN`: One plain name.
	 * - `MULTI_DOMAIN`: Several names.
	 * - `WILDCARD`: One wildcard name.
	 */
	domain_type?: components["schemas"]["CertificateDomainType"];
	/**
	 * Validity in months.
	 *
	 * 0–120
	 */
	validity_period?: number;
	/**
	 * The status of a certificate. More may come.
	 *
	 * At most 64 characters; others may come
	 * - `PAID`: Paid, nothing submitted to the CA yet.
	 * - `CHECKING`: Application under review.
	 * - `CHECKING_DOMAIN`: Waiting for domain validation.
	 * - `CHECKING_ORG`: Waiting for organisation validation.
	 * - `ISSUING`: Validated, waiting for the CA to issue.
	 * - `ISSUED`: Issued.
	 * - `UNPASSED`: Application refused.
	 * - `CANCELCHECKING`: Withdrawal of the application under review.
	 * - `SUPPLEMENTCHECKING`: Added names of a multi-domain certificate under review.
	 * - `CANCELSUPPLEMENTING`: Withdrawal of added names under review.
	 * - `REVOKING`: Revocation under review.
	 * - `CANCLEREVOKING`: Withdrawal of a revocation under review; the vendor spells it so.
	 * - `REVOKED`: Revoked.
	 * - `EXPIRED`: Past its end date.
	 * - `UPLOAD`: Imported by the customer and kept here.
	 */
	status: components["schemas"]["CertificateStatus"];
	/**
	 * How many names it may carry.
	 *
	 * 0–1,000
	 */
	domain_count?: number;
	/**
	 * How many of them may be wildcards.
	 *
	 * 0–1,000
	 */
	wildcard_count?: number;
	/**
	 * Free text of the customer.
	 *
	 * At most 255 characters
	 */
	description?: string | null;
	/**
	 * Id of the account that owns it (useful with owned_by_self=false).
	 *
	 * At most 100 characters
	 */
	domain_id?: string | null;
	/**
	 * Enterprise project the resource is in; 0 is the default project (or no project when the account does not use them).
	 *
	 * At most 36 characters
	 */
	enterprise_project_id?: string | null;
}
/** One page of certificates. */
export interface ListCertificatesResponseBody {
	/**
	 * One page of certificates.
	 *
	 * At most 1,000 items
	 */
	certificates: CertificateDetail[];
	/**
	 * Matches in all.
	 *
	 * 0–2,147,483,647
	 */
	total_count: number;
}
/** Data of the application . */
export interface ShowCertificateResponseBodyApplicationInfo {
	/**
	 * Country.
	 *
	 * At most 255 characters
	 */
	country?: string | null;
	/**
	 * Company.
	 *
	 * At most 255 characters
	 */
	company_name?: string | null;
	/**
	 * Province.
	 *
	 * At most 255 characters
	 */
	company_province?: string | null;
	/**
	 * City.
	 *
	 * At most 255 characters
	 */
	company_city?: string | null;
	/**
	 * Applicant.
	 *
	 * At most 255 characters
	 */
	applicant_name?: string | null;
	/**
	 * Telephone of the applicant.
	 *
	 * At most 255 characters
	 */
	applicant_phone?: string | null;
	/**
	 * E-mail of the applicant.
	 *
	 * At most 255 characters
	 */
	applicant_email?: string | null;
	/**
	 * Technical contact.
	 *
	 * At most 255 characters
	 */
	contact_name?: string | null;
	/**
	 * Telephone of the contact.
	 *
	 * At most 255 characters
	 */
	contact_phone?: string | null;
	/**
	 * E-mail of the contact.
	 *
	 * At most 255 characters
	 */
	contact_email?: string | null;
}
/** What to publish to prove that a name is yours. The vendor spells the name so. */
export interface Authentification {
	/**
	 * Name of the record (DNS) to create.
	 *
	 * At most 255 characters
	 */
	record_name?: string | null;
	/**
	 * Type of the record, e.g. TXT.
	 *
	 * At most 255 characters
	 */
	record_type?: string | null;
	/**
	 * Value of the record.
	 *
	 * At most 255 characters
	 */
	record_value?: string | null;
	/**
	 * Name the proof is for.
	 *
	 * At most 255 characters
	 */
	domain?: string | null;
}
/** A certificate in full. */
export interface ShowCertificateResponseBody {
	/**
	 * The id of a certificate: scs and 13 digits, the time when it was made in milliseconds.
	 *
	 * 16 characters
	 */
	id: components["schemas"]["CertificateId"];
	/**
	 * The status of a certificate. More may come.
	 *
	 * At most 64 characters; others may come
	 * - `PAID`: Paid, nothing submitted to the CA yet.
	 * - `CHECKING`: Application under review.
	 * - `CHECKING_DOMAIN`: Waiting for domain validation.
	 * - `CHECKING_ORG`: Waiting for organisation validation.
	 * - `ISSUING`: Validated, waiting for the CA to issue.
	 * - `ISSUED`: Issued.
	 * - `UNPASSED`: Application refused.
	 * - `CANCELCHECKING`: Withdrawal of the application under review.
	 * - `SUPPLEMENTCHECKING`: Added names of a multi-domain certificate under review.
	 * - `CANCELSUPPLEMENTING`: Withdrawal of added names under review.
	 * - `REVOKING`: Revocation under review.
	 * - `CANCLEREVOKING`: Withdrawal of a revocation under review; the vendor spells it so.
	 * - `REVOKED`: Revoked.
	 * - `EXPIRED`: Past its end date.
	 * - `UPLOAD`: Imported by the customer and kept here.
	 */
	status: components["schemas"]["CertificateStatus"];
	/**
	 * The order that the certificate was bought with. Only this call tells it. What stands here for an imported one is not documented.
	 *
	 * At most 63 characters
	 */
	order_id?: string | null;
	/**
	 * Name.
	 *
	 * 1–255 characters
	 */
	name: string;
	/**
	 * How strictly the authority checks the applicant, and the tier of the product. More may come.
	 *
	 * At most 128 characters; others may come
	 * - `DV_SSL_CERT`: Domain validated.
	 * - `DV_SSL_CERT_BASIC`: Domain validated, entry or test tier.
	 * - `OV_SSL_CERT`: Organisation validated.
	 * - `OV_SSL_CERT_PRO`: Organisation validated, stronger algorithm.
	 * - `EV_SSL_CERT`: Extended validation.
	 * - `EV_SSL_CERT_PRO`: Extended validation, stronger algorithm.
	 */
	type?: components["schemas"]["CertificateType"];
	/**
	 * The certificate authority. More may come, and what an imported certificate shows is not documented.
	 *
	 * At most 255 characters; others may come
	 * - `GEOTRUST`: GeoTrust; RapidSSL products are bought with the same value.
	 * - `GLOBALSIGN`: GlobalSign.
	 * - `SYMANTEC`: Sold under the name DigiCert.
	 * - `CFCA`: CFCA, also SM2 certificates.
	 * - `TRUSTASIA`: TrustAsia, also SM2.
	 * - `VTRUS`: VTrus, also SM2.
	 */
	brand?: components["schemas"]["CertificateBrand"];
	/**
	 * Whether it can be pushed.
	 *
	 * At most 32 characters; others may come
	 * - `ON`: Yes.
	 * - `OFF`: No.
	 */
	push_support?: "ON" | "OFF" | (string & {}) | null;
	/**
	 * Why it was revoked.
	 *
	 * At most 255 characters
	 */
	revoke_reason?: string | null;
	/**
	 * Signature algorithm.
	 *
	 * At most 64 characters
	 */
	signature_algorithm?: string | null;
	/**
	 * When issued; empty or null before. Times look like `2021-05-27 16:46:25.0`, without a zone.
	 *
	 * At most 32 characters
	 */
	issue_time?: string | null;
	/**
	 * Start of validity; empty or null before issue.
	 *
	 * At most 32 characters
	 */
	not_before?: string | null;
	/**
	 * End of validity; empty or null before issue.
	 *
	 * At most 32 characters
	 */
	not_after?: string | null;
	/**
	 * Validity in months.
	 *
	 * 0–120
	 */
	validity_period?: number;
	/**
	 * How ownership is proved.
	 *
	 * At most 32 characters; others may come
	 * - `DNS`: Record.
	 * - `FILE`: File.
	 * - `EMAIL`: Mail.
	 */
	validation_method?: "DNS" | "FILE" | "EMAIL" | (string & {}) | null;
	/**
	 * How many and which names. More may come.
	 *
	 * At most 128 characters; others may come
	 * - `SINGLE_DOMAIN`: One plain name.
	 * - `MULTI_DOMAIN`: Several names.
	 * - `WILDCARD`: One wildcard name.
	 */
	domain_type?: components["schemas"]["CertificateDomainType"];
	/**
	 * For several domains: kind of the primary name; null otherwise.
	 *
	 * At most 32 characters; others may come
	 * - `primary_single`: Plain (SINGLE_DOMAIN of the purchase).
	 * - `primary_wildcard`: Wildcard (WILDCARD_DOMAIN of the purchase).
	 */
	multi_domain_type?: "primary_single" | "primary_wildcard" | (string & {}) | null;
	/**
	 * Bound (primary) name.
	 *
	 * At most 255 characters
	 */
	domain?: string | null;
	/**
	 * Additional names.
	 *
	 * At most 4,096 characters
	 */
	sans?: string | null;
	/**
	 * How many names it may carry; equals domain_numbers of the purchase.
	 *
	 * 0–1,000
	 */
	domain_count?: number;
	/**
	 * How many wildcard names it may carry. (The vendor says: how many more names; a live test of its Terraform provider shows the wildcards.)
	 *
	 * 0–1,000
	 */
	wildcard_count?: number;
	/**
	 * The SHA-1 fingerprint, 40 hexadecimal digits; none before it is issued.
	 *
	 * At most 40 characters
	 */
	fingerprint?: string | null;
	/** Whether another account shares it with this one. */
	shared?: boolean;
	/** Data of the application . */
	application_info?: ShowCertificateResponseBodyApplicationInfo | null;
	/**
	 * Free text of the customer.
	 *
	 * At most 255 characters
	 */
	description?: string | null;
	/**
	 * Enterprise project the resource is in; 0 is the default project (or no project when the account does not use them).
	 *
	 * At most 36 characters
	 */
	enterprise_project_id?: string | null;
	/**
	 * What the customer must publish to prove ownership, one entry per name. The vendor spells the field so.
	 *
	 * At most 100 items
	 */
	authentification?: Authentification[] | null;
}
/** Certificate, chain and keys (secret). */
export interface ExportCertificateResponseBody {
	/**
	 * Certificate and chain in one PEM text.
	 *
	 * 1–32,768 characters
	 */
	entire_certificate?: string | null;
	/**
	 * The certificate alone, PEM.
	 *
	 * 1–16,384 characters
	 */
	certificate: string;
	/**
	 * The chain, PEM.
	 *
	 * At most 32,768 characters
	 */
	certificate_chain?: string | null;
	/**
	 * The private key in PEM form. A secret. Absent or empty where the applicant brought the request.
	 *
	 * At most 16,384 characters
	 */
	private_key?: string | null;
	/**
	 * SM2 only: the encryption certificate.
	 *
	 * At most 16,384 characters
	 */
	enc_certificate?: string | null;
	/**
	 * The private key of the SM2 encryption certificate. A secret. Where the applicant brought the request it is a digital envelope that the signing key opens. Chinese site only.
	 *
	 * At most 16,384 characters
	 */
	enc_private_key?: string | null;
}
/** The certificate to import, with its key (secret). */
export interface ImportCertificateRequestBody {
	/**
	 * The name: letters, digits, underscore, hyphen and dot.
	 *
	 * 3–63 characters; pattern ^[A-Za-z0-9_.-]+$
	 */
	name: string;
	/**
	 * The certificate in PEM form. It may hold the intermediate certificates too; when certificate_chain is given, only the certificate itself is taken from here.
	 *
	 * 1–16,384 characters
	 */
	certificate: string;
	/**
	 * The intermediate certificates in PEM form, the issuer first. One of certificate and certificate_chain must hold them.
	 *
	 * At most 32,768 characters
	 */
	certificate_chain?: string | undefined;
	/**
	 * The private key in PEM form, without a password. A secret.
	 *
	 * 1–16,384 characters
	 */
	private_key: string;
	/** What happens to a certificate that is there already. The vendor turned the meaning round in June 2026: now true refuses it and false takes it again; until then the pages said the opposite. So leave it out unless you have tried it, and compare the id in the answer. The client never sends it unless you give it. */
	duplicate_check?: boolean | undefined;
	/**
	 * The enterprise project for the certificate: 0 for the default one, or the project's id. The vendor's text also names all, which makes sense in a query only. Chinese site only.
	 *
	 * At most 64 characters; pattern ^(0|all|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$
	 */
	enterprise_project_id?: string | undefined;
	/**
	 * The SM2 encryption certificate in PEM form. Chinese site only.
	 *
	 * At most 16,384 characters
	 */
	enc_certificate?: string | undefined;
	/**
	 * The private key of the SM2 encryption certificate in PEM form, without a password. A secret. Chinese site only.
	 *
	 * At most 16,384 characters
	 */
	enc_private_key?: string | undefined;
}
/** The imported certificate. */
export interface ImportCertificateResponseBody {
	/**
	 * Id of the imported certificate.
	 *
	 * 16 characters
	 */
	certificate_id: string & components["schemas"]["CertificateId"];
}
/** Where to push. */
export interface PushCertificateRequestBody {
	/**
	 * The region, or project, of the service. For CDN the word Global and an empty text have both been used.
	 *
	 * At most 255 characters
	 */
	target_project: string;
	/**
	 * The service to push to.
	 * - `CDN`: Content delivery network.
	 * - `WAF`: Web application firewall.
	 * - `ELB`: Elastic load balancer.
	 * - `cdn`: The same; lower case stands in examples of the vendor.
	 * - `waf`: The same; lower case stands in examples of the vendor.
	 * - `elb`: The same; lower case stands in examples of the vendor.
	 */
	target_service: components["schemas"]["PushTarget"];
}
/** Where to push, several regions. */
export interface BatchPushCertificateRequestBody {
	/**
	 * Regions (projects) that get it, 10 at most.
	 *
	 * 1–10 items
	 */
	target_projects: readonly string[];
	/**
	 * The service to push to.
	 * - `CDN`: Content delivery network.
	 * - `WAF`: Web application firewall.
	 * - `ELB`: Elastic load balancer.
	 * - `cdn`: The same; lower case stands in examples of the vendor.
	 * - `waf`: The same; lower case stands in examples of the vendor.
	 * - `elb`: The same; lower case stands in examples of the vendor.
	 */
	target_service: components["schemas"]["PushTarget"];
}
/** Result for one region. */
export interface BatchPushCertificateResponseBodyResults {
	/**
	 * Region.
	 *
	 * At most 63 characters
	 */
	project_name: string;
	/**
	 * The id of the copy in the target service. Empty where the push failed.
	 *
	 * At most 255 characters
	 */
	cert_id?: string;
	/**
	 * success, or why this region failed.
	 *
	 * At most 255 characters; others may come
	 * - `success`: Pushed.
	 */
	message?: "success" | (string & {});
}
/** Results per region. */
export interface BatchPushCertificateResponseBody {
	/**
	 * One entry for each region, failures too: the status says nothing.
	 *
	 * At most 10 items
	 */
	results: BatchPushCertificateResponseBodyResults[];
}
/** One resource to deploy to. */
export interface DeployedResource {
	/**
	 * For WAF and ELB: the id of the certificate there that is replaced. (The vendor calls it the id of the resource; its Terraform provider passes that of the certificate.)
	 *
	 * At most 63 characters
	 */
	id?: string | undefined;
	/**
	 * WAF only: mode of the instance.
	 * - `premium`: Dedicated.
	 * - `cloud`: Cloud mode.
	 */
	type?: ("premium" | "cloud") | undefined;
	/**
	 * For CDN only: the accelerated domain. The certificate must fit it.
	 *
	 * At most 255 characters
	 */
	domain_name?: string | undefined;
	/**
	 * WAF only: enterprise project of the resource.
	 *
	 * At most 63 characters
	 */
	enterprise_project_id?: string | undefined;
}
/** Where to deploy. */
export interface DeployCertificateRequestBody {
	/**
	 * The project of the resources; the region's id for its main project. WAF and ELB want it.
	 *
	 * 1–255 characters
	 */
	project_name?: string | undefined;
	/**
	 * The service of the resources.
	 * - `CDN`: Content delivery network.
	 * - `WAF`: Web application firewall.
	 * - `ELB`: Elastic load balancer.
	 */
	service_name: components["schemas"]["DeployTarget"];
	/**
	 * Resources to change, 20 at most.
	 *
	 * 1–20 items
	 */
	resources: readonly DeployedResource[];
}
/** A resource that was not changed. The vendor spells the name so. */
export interface FaiureResource {
	/**
	 * The resource: id (WAF, ELB) or domain (CDN). The vendor misspells the schema name.
	 *
	 * At most 255 characters
	 */
	resource?: string;
	/**
	 * Reason, mostly the code of the target service, e.g. ELB.8904.
	 *
	 * At most 1,024 characters
	 */
	failure_info?: string;
}
/** What failed. */
export interface DeployCertificateResponseBody {
	/**
	 * The resources that were not changed. Empty when all were: the status says nothing.
	 *
	 * At most 20 items
	 */
	failure_list: FaiureResource[];
}
/** Which certificates and services. */
export interface ListDeployedResourcesRequestBody {
	/**
	 * Certificates, 50 at most.
	 *
	 * 1–50 items
	 */
	certificate_ids: readonly components["schemas"]["CertificateId"][];
	/**
	 * Services to look in.
	 *
	 * 1–50 items
	 */
	service_names: readonly ("CDN" | "WAF" | "ELB" | "ALL")[];
}
/** One resource. */
export interface ResourceDetail {
	/**
	 * Id.
	 *
	 * At most 255 characters
	 */
	resource_id: string;
	/**
	 * Name.
	 *
	 * At most 255 characters
	 */
	resource_name: string;
}
/** Use in one region. */
export interface RegionResourceDetail {
	/**
	 * Region id; global for a global service.
	 *
	 * At most 63 characters
	 */
	region_id: string;
	/** True: this region could not be asked, its numbers are not reliable. */
	is_error: boolean;
	/**
	 * The resources.
	 *
	 * At most 100 items
	 */
	resources: ResourceDetail[];
}
/** Use in one service. */
export interface DeployedResourceDetail {
	/**
	 * Service.
	 *
	 * At most 5 characters; others may come
	 * - `CDN`: Content delivery network.
	 * - `WAF`: Web application firewall.
	 * - `ELB`: Elastic load balancer.
	 */
	service: "CDN" | "WAF" | "ELB" | (string & {});
	/**
	 * Resources of this service.
	 *
	 * 0–1,000,000
	 */
	resource_num: number;
	/**
	 * Whether the service is global or per region.
	 *
	 * At most 63 characters; others may come
	 * - `region`: Per region.
	 * - `global`: Global.
	 */
	resource_location: "region" | "global" | (string & {});
	/**
	 * Per region.
	 *
	 * At most 100 items
	 */
	region_resources: RegionResourceDetail[];
}
/** Use of one certificate. */
export interface ResultDetail {
	/**
	 * The id of a certificate: scs and 13 digits, the time when it was made in milliseconds.
	 *
	 * 16 characters
	 */
	certificate_id: components["schemas"]["CertificateId"];
	/**
	 * Resources found in the asked services.
	 *
	 * 0–1,000,000
	 */
	total_num: number;
	/**
	 * Per service.
	 *
	 * At most 100 items
	 */
	deployed_resources: DeployedResourceDetail[];
}
/** Use per certificate. */
export interface ListDeployedResourcesResponseBody {
	/**
	 * One entry per certificate.
	 *
	 * At most 50 items
	 */
	results: ResultDetail[];
}
/** One label. */
export interface ScsResourceTagInAnswer {
	/**
	 * Key. Unique per certificate.
	 *
	 * At most 128 characters
	 */
	key?: string;
	/**
	 * Value; may be empty.
	 *
	 * At most 255 characters
	 */
	value?: string;
}
/** Tags of a certificate. */
export interface ListTagsByCertificateResponseBody {
	/**
	 * Tags of the certificate; empty when it has none.
	 *
	 * At most 20 items
	 */
	tags?: ScsResourceTagInAnswer[];
}
/** The tag to add. */
export interface CreateCertificateTagRequestBody {
	/** One label. Letters of any language, digits, blanks and _ . : = + - @ / */
	tag: ScsResourceTag;
}
/** Result of a tag operation. */
export interface OperateTagResponseBody {
	/**
	 * Result; success.
	 *
	 * At most 63 characters; others may come
	 * - `success`: Done.
	 */
	desc: "success" | (string & {});
}
/** Tags to add or remove. */
export interface BatchCreateOrDeleteTagsRequestBody {
	/**
	 * What to do with the tags.
	 * - `create`: Add.
	 * - `delete`: Remove.
	 */
	action: "create" | "delete";
	/**
	 * The tags, 1 to 20. The vendor does not demand the field, but there is nothing to do without it.
	 *
	 * 1–20 items
	 */
	tags: readonly ScsResourceTag[];
}
/** A tag key with several values. */
export interface ScsTagInAnswer {
	/**
	 * Key. Letters of any language, digits, space and _ . : = + - @.
	 *
	 * 1–128 characters
	 */
	key: string;
	/**
	 * Values; an empty list stands for any value. Same characters as the key.
	 *
	 * At most 20 items
	 */
	values: string[];
}
/** Tags of the account. */
export interface ListAllTagsResponseBody {
	/**
	 * Every key in use with its values.
	 *
	 * At most 1,000 items
	 */
	tags?: ScsTagInAnswer[];
}
/** A tag key with several values. */
export interface ScsTag {
	/**
	 * Key. Letters of any language, digits, space and _ . : = + - @.
	 *
	 * 1–128 characters
	 */
	key: string;
	/**
	 * Values; an empty list stands for any value. Same characters as the key.
	 *
	 * At most 20 items
	 */
	values: readonly string[];
}
/** A search field. */
export interface ScsMatch {
	/**
	 * Field to search; a fixed set of which only resource_name is named. Not twice.
	 *
	 * 1–128 characters; others may come
	 * - `resource_name`: Name of the certificate.
	 */
	key: "resource_name" | (string & {});
	/**
	 * Text to look for.
	 *
	 * At most 255 characters
	 */
	value: string;
}
/** What to look for. */
export interface ListCertificatesByTagRequestBody {
	/** True: only certificates without tags; the four tag filters are then ignored. */
	without_any_tag?: boolean | undefined;
	/**
	 * Must carry all these keys; per key one of the values is enough.
	 *
	 * 1–20 items
	 */
	tags?: readonly ScsTag[] | undefined;
	/**
	 * Must carry at least one of these keys (and one of its values).
	 *
	 * 1–20 items
	 */
	tags_any?: readonly ScsTag[] | undefined;
	/**
	 * Must not carry all these keys.
	 *
	 * 1–20 items
	 */
	not_tags?: readonly ScsTag[] | undefined;
	/**
	 * Must not carry any of these keys.
	 *
	 * 1–20 items
	 */
	not_tags_any?: readonly ScsTag[] | undefined;
	/**
	 * Rows per page.
	 *
	 * Default 10
	 * - `10`: 10 rows.
	 * - `20`: 20 rows.
	 * - `50`: 50 rows.
	 */
	limit?: (10 | 20 | 50) | undefined;
	/**
	 * Rows to skip; no upper bound.
	 *
	 * 0–2,147,483,647; default 0
	 */
	offset?: number | undefined;
	/**
	 * What to give back: the certificates, or only their number. The vendor does not say what happens without it.
	 * - `filter`: The certificates.
	 * - `count`: Only their number.
	 */
	action: "filter" | "count";
	/**
	 * Further search fields.
	 *
	 * At most 10 items
	 */
	matches?: readonly ScsMatch[] | undefined;
}
/** Data of a certificate found by tags. */
export interface TagResourceResourceDetail {
	/**
	 * The id of a certificate: scs and 13 digits, the time when it was made in milliseconds.
	 *
	 * 16 characters
	 */
	cert_id?: components["schemas"]["CertificateId"];
	/**
	 * Name.
	 *
	 * At most 255 characters
	 */
	cert_name?: string | null;
	/**
	 * Bound name.
	 *
	 * At most 255 characters
	 */
	domain?: string | null;
	/**
	 * How strictly the authority checks the applicant, and the tier of the product. More may come.
	 *
	 * At most 128 characters; others may come
	 * - `DV_SSL_CERT`: Domain validated.
	 * - `DV_SSL_CERT_BASIC`: Domain validated, entry or test tier.
	 * - `OV_SSL_CERT`: Organisation validated.
	 * - `OV_SSL_CERT_PRO`: Organisation validated, stronger algorithm.
	 * - `EV_SSL_CERT`: Extended validation.
	 * - `EV_SSL_CERT_PRO`: Extended validation, stronger algorithm.
	 */
	cert_type?: components["schemas"]["CertificateType"];
	/**
	 * The certificate authority. More may come, and what an imported certificate shows is not documented.
	 *
	 * At most 255 characters; others may come
	 * - `GEOTRUST`: GeoTrust; RapidSSL products are bought with the same value.
	 * - `GLOBALSIGN`: GlobalSign.
	 * - `SYMANTEC`: Sold under the name DigiCert.
	 * - `CFCA`: CFCA, also SM2 certificates.
	 * - `TRUSTASIA`: TrustAsia, also SM2.
	 * - `VTRUS`: VTrus, also SM2.
	 */
	cert_brand?: components["schemas"]["CertificateBrand"];
	/**
	 * How many and which names. More may come.
	 *
	 * At most 128 characters; others may come
	 * - `SINGLE_DOMAIN`: One plain name.
	 * - `MULTI_DOMAIN`: Several names.
	 * - `WILDCARD`: One wildcard name.
	 */
	domain_type?: components["schemas"]["CertificateDomainType"];
	/**
	 * Years bought: effective_time of the purchase. ShowCertificate does not give it.
	 *
	 * 0–1,000
	 */
	purchase_period?: number | null;
	/**
	 * End of validity, ms since 1970.
	 *
	 * 0–9,007,199,254,740,991; at most 32 characters
	 */
	expired_time?: string | number | null;
	/** The status of the certificate, in the words of status. */
	order_status?: components["schemas"]["CertificateStatus"] | null;
	/**
	 * Names in all.
	 *
	 * 0–1,000
	 */
	domain_num?: number | null;
	/**
	 * Wildcard names.
	 *
	 * 0–1,000
	 */
	wildcard_number?: number | null;
	/**
	 * Additional names.
	 *
	 * At most 4,096 characters
	 */
	sans?: string | null;
	/**
	 * Free text of the customer.
	 *
	 * At most 255 characters
	 */
	cert_des?: string | null;
	/**
	 * Signature algorithm.
	 *
	 * At most 64 characters
	 */
	signature_algorithm?: string | null;
	/**
	 * Why the application failed.
	 *
	 * At most 255 characters
	 */
	fail_reason?: string | null;
	/**
	 * The number of the order at the authority's side. It belongs to the application and is not the order_id of the purchase.
	 *
	 * At most 63 characters
	 */
	partner_order_id?: string | null;
	/** Whether it can be pushed. */
	push_support?: boolean | null;
	/**
	 * When issued, ms since 1970.
	 *
	 * 0–9,007,199,254,740,991; at most 32 characters
	 */
	cert_issued_time?: string | number | null;
	/**
	 * Resource id at the billing side; null in the example.
	 *
	 * At most 63 characters
	 */
	resource_id?: string | null;
	/** Whether the purchase can be cancelled (refund). */
	unsubscribe_support?: boolean | null;
	/**
	 * Enterprise project the resource is in; 0 is the default project (or no project when the account does not use them).
	 *
	 * At most 36 characters
	 */
	enterprise_project_id?: string | null;
	/**
	 * Certificate that this one renews.
	 *
	 * At most 63 characters
	 */
	origin_cert_id?: string | null;
	/**
	 * Certificate that renews this one.
	 *
	 * At most 63 characters
	 */
	renewal_cert_id?: string | null;
	/**
	 * State of the automatic renewal; the numbers are not explained (0 in the example).
	 *
	 * 0–100
	 */
	auto_renew_status?: number | null;
	/**
	 * Further certificates left from a multi-year purchase.
	 *
	 * 0–100
	 */
	remain_cert_number?: number | null;
	/** Whether it can be deployed automatically. */
	auto_deploy_support?: boolean | null;
}
/** A certificate found by tags. */
export interface TagResource {
	/**
	 * Certificate id.
	 *
	 * At most 63 characters
	 */
	resource_id?: string;
	/**
	 * Its tags; empty list when it has none.
	 *
	 * At most 100 items
	 */
	tags?: ScsResourceTagInAnswer[];
	/**
	 * Its name; empty text when it has none.
	 *
	 * At most 63 characters
	 */
	resource_name?: string;
	/** Data of a certificate found by tags. */
	resource_detail?: TagResourceResourceDetail;
}
/** What was found. */
export interface ListCertificatesByTagResponseBody {
	/**
	 * Matches in all.
	 *
	 * 0–2,147,483,647
	 */
	total_count?: number;
	/**
	 * One page of certificates; absent or empty with count.
	 *
	 * At most 100 items
	 */
	resources?: TagResource[];
}
/** A certificate signing request. */
export interface CSRResponseBody {
	/**
	 * CSR id, 32 hex digits.
	 *
	 * 1–63 characters
	 */
	id: string;
	/**
	 * Name.
	 *
	 * At most 255 characters
	 */
	name: string;
	/**
	 * The request in PEM form. Absent in some answers.
	 *
	 * At most 16,384 characters
	 */
	csr?: string;
	/**
	 * Name in the request.
	 *
	 * At most 255 characters
	 */
	domain_name: string;
	/**
	 * Additional names; empty when none.
	 *
	 * At most 4,096 characters
	 */
	sans?: string | null;
	/**
	 * The algorithm of a key. More may come.
	 *
	 * At most 64 characters; others may come
	 * - `RSA_2048`: RSA, 2048 bits.
	 * - `RSA_3072`: RSA, 3072 bits.
	 * - `RSA_4096`: RSA, 4096 bits.
	 * - `EC_P256`: Elliptic curve P-256.
	 * - `EC_P384`: Elliptic curve P-384.
	 * - `SM2`: Chinese national curve SM2.
	 */
	private_key_algo?: components["schemas"]["KeyAlgorithm"];
	/**
	 * Whom a request is for. More may come.
	 *
	 * At most 64 characters; others may come
	 * - `PERSONAL`: Individual; no company data.
	 * - `ENTERPRISE`: Company; the four company_ fields are needed.
	 */
	usage?: components["schemas"]["CsrUsage"];
	/**
	 * Country.
	 *
	 * At most 255 characters
	 */
	company_country?: string | null;
	/**
	 * Province.
	 *
	 * At most 255 characters
	 */
	company_province?: string | null;
	/**
	 * City.
	 *
	 * At most 255 characters
	 */
	company_city?: string | null;
	/**
	 * Company.
	 *
	 * At most 255 characters
	 */
	company_name?: string | null;
	/**
	 * Created, ms since 1970.
	 *
	 * 0–9,007,199,254,740,991
	 */
	create_time?: number;
	/**
	 * Changed, ms since 1970.
	 *
	 * 0–9,007,199,254,740,991
	 */
	update_time?: number;
}
/** One page of requests. */
export interface ListCSRResponseBody {
	/**
	 * One page of requests.
	 *
	 * At most 1,000 items
	 */
	csr_list: CSRResponseBody[];
	/**
	 * Matches in all.
	 *
	 * 0–2,147,483,647
	 */
	total?: number;
}
/** The request to make. */
export interface CreateCsrRequestBody {
	/**
	 * Name. The console allows letters, digits, underscore, hyphen, 50 characters.
	 *
	 * 1–63 characters
	 */
	name: string;
	/**
	 * Name in the request. An application can use the request only when its domain contains this one.
	 *
	 * 1–255 characters
	 */
	domain_name: string;
	/**
	 * Additional names. The console separates them by commas; the API text does not say.
	 *
	 * At most 4,096 characters
	 */
	sans?: string | undefined;
	/**
	 * The algorithm of the key to make.
	 * - `RSA_2048`: RSA, 2048 bits.
	 * - `RSA_3072`: RSA, 3072 bits.
	 * - `RSA_4096`: RSA, 4096 bits.
	 * - `EC_P256`: Elliptic curve P-256.
	 * - `EC_P384`: Elliptic curve P-384.
	 * - `SM2`: Chinese national curve SM2.
	 */
	private_key_algo: components["schemas"]["RequestKeyAlgorithm"];
	/**
	 * Who the certificate is for.
	 * - `PERSONAL`: Individual; no company data.
	 * - `ENTERPRISE`: Company; the four company_ fields are needed.
	 */
	usage: "PERSONAL" | "ENTERPRISE";
	/**
	 * For a company: country code, e.g. CN.
	 *
	 * At most 255 characters
	 */
	company_country?: string | undefined;
	/**
	 * For a company: province.
	 *
	 * At most 255 characters
	 */
	company_province?: string | undefined;
	/**
	 * For a company: city.
	 *
	 * At most 255 characters
	 */
	company_city?: string | undefined;
	/**
	 * For a company: company.
	 *
	 * At most 255 characters
	 */
	company_name?: string | undefined;
}
/** The request that was made (without its PEM text). */
export interface CreateCsrResponseBody {
	/**
	 * CSR id, 32 hex digits.
	 *
	 * 1–63 characters
	 */
	id: string;
	/**
	 * Name.
	 *
	 * At most 255 characters
	 */
	name?: string;
	/**
	 * Name in the request.
	 *
	 * At most 255 characters
	 */
	domain_name?: string;
	/**
	 * Additional names; empty when none.
	 *
	 * At most 4,096 characters
	 */
	sans?: string | null;
	/**
	 * The algorithm of a key. More may come.
	 *
	 * At most 64 characters; others may come
	 * - `RSA_2048`: RSA, 2048 bits.
	 * - `RSA_3072`: RSA, 3072 bits.
	 * - `RSA_4096`: RSA, 4096 bits.
	 * - `EC_P256`: Elliptic curve P-256.
	 * - `EC_P384`: Elliptic curve P-384.
	 * - `SM2`: Chinese national curve SM2.
	 */
	private_key_algo?: components["schemas"]["KeyAlgorithm"];
	/**
	 * Whom a request is for. More may come.
	 *
	 * At most 64 characters; others may come
	 * - `PERSONAL`: Individual; no company data.
	 * - `ENTERPRISE`: Company; the four company_ fields are needed.
	 */
	usage?: components["schemas"]["CsrUsage"];
	/**
	 * Country.
	 *
	 * At most 255 characters
	 */
	company_country?: string | null;
	/**
	 * Province.
	 *
	 * At most 255 characters
	 */
	company_province?: string | null;
	/**
	 * City.
	 *
	 * At most 255 characters
	 */
	company_city?: string | null;
	/**
	 * Company.
	 *
	 * At most 255 characters
	 */
	company_name?: string | null;
	/**
	 * Created, ms since 1970.
	 *
	 * 0–9,007,199,254,740,991
	 */
	create_time?: number;
	/**
	 * Changed, ms since 1970.
	 *
	 * 0–9,007,199,254,740,991
	 */
	update_time?: number;
}
/** The new name. */
export interface UpdateCSRRequestBody {
	/**
	 * New name; nothing else can be changed.
	 *
	 * 1–255 characters
	 */
	name: string;
}
/** The request to keep, with its key if wanted (secret). */
export interface UploadCsrRequestBody {
	/**
	 * Name.
	 *
	 * 1–63 characters
	 */
	name: string;
	/**
	 * The request, PEM.
	 *
	 * 1–16,384 characters
	 */
	csr: string;
	/**
	 * The private key of the request in PEM form. A secret.
	 *
	 * At most 16,384 characters
	 */
	private_key?: string | undefined;
}
/** The kept request. */
export interface UploadCsrResponseBody {
	/**
	 * CSR id.
	 *
	 * 1–63 characters
	 */
	id: string;
	/**
	 * Name.
	 *
	 * 1–63 characters
	 */
	name?: string;
	/**
	 * Created, ms since 1970.
	 *
	 * 0–9,007,199,254,740,991
	 */
	create_time?: number;
}
/** A private key (secret). */
export interface ShowCsrPrivateKeyResponseBody {
	/**
	 * The private key in PEM form. A secret.
	 *
	 * At most 16,384 characters
	 */
	private_key: string;
}
/** Reminders of one certificate. */
export interface NoticeRequestBody {
	/**
	 * Certificate id.
	 *
	 * 3–63 characters
	 */
	resource_id: string;
	/**
	 * Which reminders.
	 *
	 * 1–32 items
	 */
	notice_type: readonly ("CERT_EXPIRING" | "CERT_EXPIRED")[];
}
export interface UnsubscribeCertificatePath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	cert_id: components["parameters"]["CertId"];
}
export interface ApplyCertificatePath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	certificate_id: components["parameters"]["CertificateId"];
}
export interface CancelCertificateRequestPath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	certificate_id: components["parameters"]["CertificateId"];
}
export interface ListCertificatesQuery {
	/**
	 * Rows per page.
	 *
	 * Default 10
	 * - `10`: 10 rows.
	 * - `20`: 20 rows.
	 * - `50`: 50 rows.
	 */
	limit?: components["parameters"]["Limit"] | undefined;
	/**
	 * How many rows to leave out. It ends at 100: with pages of 50 no more than 150 rows can be read.
	 *
	 * 0–100; default 0
	 */
	offset?: number | undefined;
	/**
	 * Direction of sort_key.
	 *
	 * Default "DESC"
	 * - `ASC`: Ascending.
	 * - `DESC`: Descending.
	 */
	sort_dir?: ("ASC" | "DESC") | undefined;
	/**
	 * What to sort by.
	 *
	 * Default "certUpdateTime"
	 * - `certExpiredTime`: End of validity.
	 * - `certStatus`: State.
	 * - `certUpdateTime`: Last change.
	 */
	sort_key?: ("certExpiredTime" | "certStatus" | "certUpdateTime") | undefined;
	/**
	 * Only certificates with this status. CHECKING_DOMAIN stands in no list of the vendor, and is not known to work here.
	 *
	 * Default "ALL"
	 * - `ALL`: Every state.
	 * - `PAID`: Paid, nothing submitted to the CA yet.
	 * - `ISSUED`: Issued.
	 * - `CHECKING`: Application under review.
	 * - `CANCELCHECKING`: Withdrawal of the application under review.
	 * - `UNPASSED`: Application refused.
	 * - `EXPIRED`: Past its end date.
	 * - `REVOKING`: Revocation under review.
	 * - `REVOKED`: Revoked.
	 * - `UPLOAD`: Imported by the customer and kept here.
	 * - `CHECKING_ORG`: Waiting for organisation validation.
	 * - `ISSUING`: Validated, waiting for the CA to issue.
	 * - `SUPPLEMENTCHECKING`: Added names of a multi-domain certificate under review.
	 * - `CHECKING_DOMAIN`: Waiting for the proof of ownership. Not documented here.
	 */
	status?: ("ALL" | "PAID" | "ISSUED" | "CHECKING" | "CANCELCHECKING" | "UNPASSED" | "EXPIRED" | "REVOKING" | "REVOKED" | "UPLOAD" | "CHECKING_ORG" | "ISSUING" | "SUPPLEMENTCHECKING" | "CHECKING_DOMAIN") | undefined;
	/**
	 * Only this enterprise project: all, 0 for the default one, or the project's id. Chinese site only.
	 *
	 * At most 64 characters; pattern ^(all|0|[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})$; default "all"
	 */
	enterprise_project_id?: string | undefined;
	/**
	 * True: only certificates that DeployCertificate works for.
	 *
	 * Default false
	 */
	deploy_support?: boolean | undefined;
	/**
	 * True lists your own certificates; false also those that other accounts share with you.
	 *
	 * Default true
	 */
	owned_by_self?: boolean | undefined;
	/**
	 * Only certificates that are valid, or expired at most so many days ago. 0 probably means no restriction.
	 *
	 * 0–1,095; default 0
	 */
	expired_days_since?: number | undefined;
	/**
	 * A text to look for in the names and domains. Since January 2026.
	 *
	 * At most 255 characters
	 */
	content?: string | undefined;
}
export interface ShowCertificatePath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	certificate_id: components["parameters"]["CertificateId"];
}
export interface DeleteCertificatePath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	certificate_id: components["parameters"]["CertificateId"];
}
export interface ExportCertificatePath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	certificate_id: components["parameters"]["CertificateId"];
}
export interface PushCertificatePath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	certificate_id: components["parameters"]["CertificateId"];
}
export interface BatchPushCertificatePath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	certificate_id: components["parameters"]["CertificateId"];
}
export interface DeployCertificatePath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	certificate_id: components["parameters"]["CertificateId"];
}
export interface ListTagsByCertificatePath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	resource_id: components["parameters"]["ResourceId"];
}
export interface CreateCertificateTagPath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	resource_id: components["parameters"]["ResourceId"];
}
export interface BatchCreateOrDeleteTagsPath {
	/**
	 * The id of the certificate: scs and 13 digits.
	 *
	 * 16 characters
	 */
	resource_id: components["parameters"]["ResourceId"];
}
export interface ListCsrQuery {
	/**
	 * Rows per page.
	 *
	 * Default 10
	 * - `10`: 10 rows.
	 * - `20`: 20 rows.
	 * - `50`: 50 rows.
	 */
	limit?: components["parameters"]["Limit"] | undefined;
	/**
	 * How many rows to leave out, at most 100. The vendor's Terraform provider says that it does not work properly.
	 *
	 * 0–100; default 0
	 */
	offset?: number | undefined;
	/**
	 * A text to look for in the names; a part of a name is enough.
	 *
	 * At most 32 characters
	 */
	name?: string | undefined;
	/**
	 * Only requests with this key algorithm.
	 * - `RSA_2048`: RSA, 2048 bits.
	 * - `RSA_3072`: RSA, 3072 bits.
	 * - `RSA_4096`: RSA, 4096 bits.
	 * - `EC_P256`: Elliptic curve P-256.
	 * - `EC_P384`: Elliptic curve P-384.
	 * - `SM2`: Chinese national curve SM2.
	 */
	private_key_algo?: ("RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2") | undefined;
}
export interface ShowCsrPath {
	/**
	 * The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places.
	 *
	 * 16–40 characters
	 */
	id: components["parameters"]["CsrId"];
}
export interface UpdateCsrPath {
	/**
	 * The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places.
	 *
	 * 16–40 characters
	 */
	id: components["parameters"]["CsrId"];
}
export interface DeleteCsrPath {
	/**
	 * The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places.
	 *
	 * 16–40 characters
	 */
	id: components["parameters"]["CsrId"];
}
export interface ShowCsrPrivateKeyPath {
	/**
	 * The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places.
	 *
	 * 16–40 characters
	 */
	id: components["parameters"]["CsrId"];
}
