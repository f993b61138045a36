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
		 * @description Places an order for one or more certificates of the same kind. This costs money.
		 *
		 *     When no answer arrives (timeout, reset, 500, 502, 503, 504) the order may exist all the same: look for it
		 *     before you send the request again.
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
		 * @description Cancels the purchase of a certificate and refunds it, coupons excepted. It works within 7 days (168 hours) of the
		 *     payment, as long as nothing was issued, or what was issued is revoked. The certificate disappears: it cannot be got back,
		 *     only bought again.
		 *
		 *     SUCCESS says that the request was accepted. The certificate is gone when ShowCertificate answers 404, some time later.
		 *     Too soon after the purchase the answer is 500 with SCM.0016: nothing is wrong then, so try again for some minutes.
		 *
		 *     Only the Chinese site is certain to have this operation.
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
		 * @description Binds domain names to a certificate with status PAID, and hands the data of the applicant to the authority. The
		 *     authority then asks for a proof of ownership, which ShowCertificate shows under authentification, and calls or writes to
		 *     the applicant. DV takes some hours, OV 3 to 5 working days, EV 7 to 10.
		 *
		 *     The body holds personal data. A second call is refused once the first one has changed the status; of a certificate for
		 *     several domains, names that are left can be applied for later.
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
		 * @description Asks the authority to drop a running application. When it agrees, the status is PAID again: the certificate can be
		 *     applied for anew, or returned. The authority may have approved already; then it is issued all the same. So success says
		 *     that the request was accepted and no more: look at the status until it is no longer CANCELCHECKING.
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
		 * @description One page of the certificates, filtered and sorted.
		 *
		 *     offset ends at 100, so with pages of 50 no more than 150 rows can be read. When total_count is larger, narrow the list
		 *     with status or content, or turn sort_dir round to read it from the other end.
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
		 * @description Status, order, names and dates of a certificate, and while an application runs the records to publish as proof of
		 *     ownership. This is the call to poll with after a purchase, an application or a withdrawal; a certificate that was returned
		 *     or deleted answers 404. It is the only call that tells the order a certificate was bought with.
		 *
		 *     application_info holds personal data.
		 */
		get: operations["ShowCertificate"];
		put?: never;
		post?: never;
		/**
		 * Delete a certificate
		 * @description Removes a certificate here for good, with its private key. It is not revoked: it stays valid, and stays where it was pushed
		 *     or deployed. There is no refund; to return a purchase use UnsubscribeCertificate.
		 *
		 *     Bought ones can be deleted when they are issued, revoked or expired, uploaded ones always. Of free ones, deleted too, the
		 *     quota stays used. A second call answers not found and changes nothing.
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
		 * @description Gives the certificate, its chain and its private key in PEM form. The answer is a secret: do not log, cache or print it.
		 *     It works for issued and uploaded certificates. Where the applicant brought the request, the service has no private key and
		 *     gives none.
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
		 * @description Uploads a certificate that was issued elsewhere, with its private key, so that it can be pushed and deployed. It must not
		 *     have expired, must come with an intermediate certificate, and its key must have no password. It is free; deploying it is not.
		 *
		 *     Nothing replaces a certificate: import the new one, deploy it, then delete the old one. Every call that is accepted makes
		 *     one more certificate.
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
		 * @description Puts a copy of the certificate into CDN, WAF or ELB of one region. No resource uses the copy yet; DeployCertificate does
		 *     that. The private key must be here, so it does not work where the applicant brought the request. WAF gets it in the default
		 *     enterprise project only; at CDN the name must not be there yet.
		 *
		 *     A second push makes a second copy or fails, depending on the service.
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
		 * @description PushCertificate for up to 10 regions at once. 200 is no success: each region has a result of its own, and the status is 200
		 *     even when every one failed. A region has its copy when message is success and cert_id is not empty.
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
		 * @description Replaces the certificate of up to 20 resources of CDN, WAF or ELB. **For uploaded certificates and three-month test
		 *     certificates each domain costs CNY 30**; of other bought ones no price is known. There is no dry run and no price in the
		 *     answer.
		 *
		 *     200 is no success: the resources that were not changed stand in failure_list, which is empty when all were. The
		 *     certificate must be issued or uploaded, with deploy_support true, and not of SM2. What served the resources before is
		 *     replaced.
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
		 * @description Where up to 50 certificates are in use, by service and region. A region that could not be asked says is_error, and its
		 *     numbers say nothing. A POST that only reads.
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
		 * @description All tags of one certificate.
		 */
		get: operations["ListTagsByCertificate"];
		put?: never;
		/**
		 * Add a tag to a certificate
		 * @description Sets one tag of a certificate. What happens to a tag that has the same key already is not documented; services of this
		 *     platform overwrite its value.
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
		 * @description Sets, or removes, up to 20 tags of a certificate in one call.
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
		 * @description Every tag key of the account, with the values in use.
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
		 * @description Finds the certificates that carry or lack tags, or counts them. A POST that only reads. Its offset has no upper bound, so
		 *     unlike ListCertificates it reaches every row: an empty page is the end.
		 *
		 *     Each row tells purchase_period, unsubscribe_support and more that ShowCertificate does not. Never match a purchase by
		 *     partner_order_id: it belongs to the application at the authority.
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
		 * @description One page of the certificate signing requests, filtered by name and algorithm.
		 *
		 *     offset ends at 100, and the vendor's Terraform provider says that it does not work properly: read one page of 50 and narrow
		 *     it by name.
		 */
		get: operations["ListCsr"];
		put?: never;
		/**
		 * Make a certificate request
		 * @description The service makes a key pair and a certificate signing request, and keeps both. Every call makes a new pair. ShowCsr gives
		 *     the request, ShowCsrPrivateKey its key.
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
		 * @description A certificate signing request with its text in PEM form. An unknown id answers 400 with SCM.0707.
		 */
		get: operations["ShowCsr"];
		/**
		 * Rename a certificate request
		 * @description Changes the name of a request. Nothing else of it can be changed.
		 */
		put: operations["UpdateCsr"];
		post?: never;
		/**
		 * Delete a certificate request
		 * @description Removes a request for good and, where it was made here, its private key with it. A certificate that was issued for it can
		 *     then no longer be used by anybody who has not saved the key.
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
		 * @description Keeps a certificate signing request that was made elsewhere, with or without its private key. Every call makes a new entry.
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
		 * @description Gives the private key of a request in PEM form. The answer is a secret: do not log, cache or print it. What a request that
		 *     was uploaded without its key answers is not known.
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
		 * @description Turns on the reminders about the end of certificates. No call shows which are on.
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
		 * @description Turns off the reminders about the end of certificates. No call shows which are off.
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
		 * @description The certificate authority.
		 * @enum {string}
		 */
		CertBrand: "GEOTRUST" | "GLOBALSIGN" | "SYMANTEC" | "CFCA" | "TRUSTASIA" | "VTRUS";
		/**
		 * @description How strictly the authority checks the applicant, and the tier of the product.
		 * @enum {string}
		 */
		CertType: "DV_SSL_CERT" | "DV_SSL_CERT_BASIC" | "OV_SSL_CERT" | "OV_SSL_CERT_PRO" | "EV_SSL_CERT" | "EV_SSL_CERT_PRO";
		/**
		 * @description What kind of names the certificate covers.
		 * @enum {string}
		 */
		DomainType: "SINGLE_DOMAIN" | "MULTI_DOMAIN" | "WILDCARD";
		/**
		 * Format: int8
		 * @description Years. Two or three years are that many one-year terms in one order; since 2026-03-15 public authorities issue no certificate for longer than 200 days, so a year takes more than one certificate. 0 is the free test certificate of three months, says the vendor's Terraform provider; the vendor's pages say 1 to 3.
		 */
		EffectiveTime: number;
		/**
		 * Format: int32
		 * @description How many domain names the certificate covers. One for a single domain or a wildcard; two or more for several domains. The vendor's pages say at most 100; its Terraform provider, its user guide and another of its answers say 250.
		 */
		DomainNumbers: number;
		/**
		 * Format: int32
		 * @description How many certificates of this kind to buy. The price is multiplied by it.
		 */
		OrderNumber: number;
		/**
		 * @description Whether you agree to the vendor's privacy statement. Nothing is sold without it.
		 * @constant
		 */
		AgreePrivacyProtection: true;
		/**
		 * @description The kind of the first domain of a multi-domain certificate. Its words are not those of domain_type: a wildcard is WILDCARD_DOMAIN here.
		 * @enum {string}
		 */
		PrimaryDomainType: "SINGLE_DOMAIN" | "WILDCARD_DOMAIN";
		/**
		 * Format: int32
		 * @description How many plain domains come on top of the first one, in a multi-domain certificate. The vendor's pages say at most 100, its Terraform provider 249.
		 */
		SingleDomainNumber: number;
		/**
		 * Format: int32
		 * @description How many wildcard domains come on top of the first one, in a multi-domain certificate. The vendor's pages say 1 to 100, its Terraform provider 0 to 248.
		 */
		WildcardDomainNumber: number;
		/** @description True pays from the account at once. False leaves the order unpaid, to be paid or cancelled by hand. No default is documented, so say it. */
		IsAutoPay: boolean;
		/**
		 * @description The enterprise project of the order: all, 0 (the default project), or a project's id. Leave it out when the account does not use enterprise projects. The page describes it as for a query.
		 * @example all
		 * @example 0
		 * @example 3f6c2a1e-5b7d-4c89-9e0f-1a2b3c4d5e6f
		 */
		EnterpriseProjectId: string;
		/** @description The order that this purchase belongs to, in a combined purchase. Nothing says how to get one. */
		CombinedOrderId: string;
		/** @description One label. Letters of any language, digits, blanks and _ . : = + - @ / */
		ScsResourceTag: {
			/** @description Key. Unique per certificate. */
			key?: string;
			/** @description Value; may be empty. */
			value?: string;
		};
		/** @description Labels of the certificate. */
		Tags: components["schemas"]["ScsResourceTag"][];
		/** @description A certificate for one domain name. */
		PurchaseSingleDomain: {
			cert_brand: components["schemas"]["CertBrand"];
			cert_type: components["schemas"]["CertType"];
			/**
			 * @description One domain name. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			domain_type: "SINGLE_DOMAIN";
			effective_time: components["schemas"]["EffectiveTime"];
			/**
			 * @description Always one.
			 * @constant
			 */
			domain_numbers: 1;
			order_number: components["schemas"]["OrderNumber"];
			agree_privacy_protection: components["schemas"]["AgreePrivacyProtection"];
			primary_domain_type?: components["schemas"]["PrimaryDomainType"];
			single_domain_number?: components["schemas"]["SingleDomainNumber"];
			wildcard_domain_number?: components["schemas"]["WildcardDomainNumber"];
			is_auto_pay?: components["schemas"]["IsAutoPay"];
			enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
			order_id?: components["schemas"]["CombinedOrderId"];
			tags?: components["schemas"]["Tags"];
		};
		/** @description A certificate for several domain names. The vendor's Terraform provider wants primary_domain_type, single_domain_number and wildcard_domain_number with it, and adds them up as 1 + single + wildcard = domain_numbers; the page does not. */
		PurchaseMultiDomain: {
			cert_brand: components["schemas"]["CertBrand"];
			cert_type: components["schemas"]["CertType"];
			/**
			 * @description Several domain names. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			domain_type: "MULTI_DOMAIN";
			effective_time: components["schemas"]["EffectiveTime"];
			/** @description Two or more. */
			domain_numbers: number & components["schemas"]["DomainNumbers"];
			order_number: components["schemas"]["OrderNumber"];
			agree_privacy_protection: components["schemas"]["AgreePrivacyProtection"];
			primary_domain_type?: components["schemas"]["PrimaryDomainType"];
			single_domain_number?: components["schemas"]["SingleDomainNumber"];
			wildcard_domain_number?: components["schemas"]["WildcardDomainNumber"];
			is_auto_pay?: components["schemas"]["IsAutoPay"];
			enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
			order_id?: components["schemas"]["CombinedOrderId"];
			tags?: components["schemas"]["Tags"];
		};
		/** @description A certificate for every name directly below one domain. */
		PurchaseWildcard: {
			cert_brand: components["schemas"]["CertBrand"];
			cert_type: components["schemas"]["CertType"];
			/**
			 * @description A wildcard. (enum property replaced by openapi-typescript)
			 * @enum {string}
			 */
			domain_type: "WILDCARD";
			effective_time: components["schemas"]["EffectiveTime"];
			/**
			 * @description Always one.
			 * @constant
			 */
			domain_numbers: 1;
			order_number: components["schemas"]["OrderNumber"];
			agree_privacy_protection: components["schemas"]["AgreePrivacyProtection"];
			primary_domain_type?: components["schemas"]["PrimaryDomainType"];
			single_domain_number?: components["schemas"]["SingleDomainNumber"];
			wildcard_domain_number?: components["schemas"]["WildcardDomainNumber"];
			is_auto_pay?: components["schemas"]["IsAutoPay"];
			enterprise_project_id?: components["schemas"]["EnterpriseProjectId"];
			order_id?: components["schemas"]["CombinedOrderId"];
			tags?: components["schemas"]["Tags"];
		};
		/** @description A purchase; domain_type says of which kind. */
		PurchaseCertificateRequestBody: components["schemas"]["PurchaseSingleDomain"] | components["schemas"]["PurchaseMultiDomain"] | components["schemas"]["PurchaseWildcard"];
		/**
		 * @description An id of a request.
		 * @example 5c4f3a0e6b7d4d1c9a8f2e1d0c3b4a59
		 */
		RequestId: string;
		/** @description A certificate that was bought. */
		CertDetail: {
			/** @description The id of the certificate. */
			cert_id: string;
		};
		/** @description The order. */
		PurchaseCertificateResponseBody: {
			/** @description The id of the order. */
			order_id: string;
			/** @description The certificates of the order, one for each piece bought. */
			cert: components["schemas"]["CertDetail"][];
		};
		/** @description The documented shape; the gateway adds a request id. */
		Error: {
			/** @description The code of the failure, such as SCM.0005 of the service or APIGW.0301 of the gateway. */
			error_code: string;
			/** @description What happened, for a person. May be Chinese. */
			error_msg: string;
			/** @description The gateway's id of the request. */
			request_id?: string & components["schemas"]["RequestId"];
			/** @description Why a permission was refused, encoded for the identity service. */
			encoded_authorization_message?: string;
		};
		/** @description The envelope of IAM, which the older SCM reference shows too. */
		NestedError: {
			/** @description The failure. */
			error: {
				/** @description The HTTP status, or a code. May be missing. */
				code?: number | string;
				/** @description What happened, for a person. */
				message: string;
				/** @description The name of the status. */
				title?: string;
			};
		};
		/** @description The shape of other services of the platform. */
		PlatformError: {
			/** @description The code of the failure. */
			code: string;
			/** @description What happened, for a person. */
			message: string;
		};
		/** @description The shape of other services of the platform, in camel case. */
		CamelCaseError: {
			/** @description The code of the failure. */
			errorCode: string;
			/** @description What happened, for a person. */
			errorMessage?: string;
			/** @description What happened, for a person; used in place of errorMessage. */
			message?: string;
		};
		/** @description What is known of a failure, in one of the shapes that come back from this platform. */
		ErrorBody: components["schemas"]["Error"] | components["schemas"]["NestedError"] | components["schemas"]["PlatformError"] | components["schemas"]["CamelCaseError"];
		/** @description A page of a proxy, for people. */
		ProxyPage: string;
		/**
		 * @description The id of a certificate: scs and 13 digits, the time when it was made in milliseconds.
		 * @example scs1795507200000
		 */
		CertificateId: string;
		/** @description Result of a return. */
		UnsubscribeCertificateResponseBody: {
			/** @description Result; SUCCESS when the request was accepted. */
			unsubscribe_results: "SUCCESS" | (string & {});
		};
		/**
		 * @description How to prove that the domains are yours.
		 * @enum {string}
		 */
		DomainMethod: "DNS" | "FILE" | "EMAIL" | "dns" | "file" | "email";
		/** @description Names, validation method and applicant. Personal data. */
		ApplyCertificateRequestBody: {
			/** @description The domain to bind; of several the first one. Chinese names in Punycode. */
			domain: string;
			/** @description More domains, separated by semicolons, where several were bought. They can be given in several goes. */
			sans?: string;
			/** @description A certificate signing request of your own, in PEM form, for the same domain. Left out or empty, the service makes key and request. With one of your own the service has no private key: it can neither export nor push nor deploy the certificate. */
			csr?: string;
			/** @description Registered name of the company; needed for OV and EV. */
			company_name?: string;
			/** @description Department. */
			company_unit?: string;
			/** @description Province of the company; needed for OV and EV. */
			company_province?: string;
			/** @description City of the company; needed for OV and EV. */
			company_city?: string;
			/** @description Two-letter country code; needed for OV and EV. */
			country?: string;
			/** @description The name of the applicant: letters, underscore, hyphen, comma and dot. The text of the vendor says 4 to 100 bytes, its limits say at most 63 characters. */
			applicant_name: string;
			/** @description Telephone of the applicant; the CA calls it. */
			applicant_phone: string;
			/** @description E-mail of the applicant; the CA writes to it. */
			applicant_email: string;
			/** @description Name of the technical contact. */
			contact_name?: string;
			/** @description Telephone of the technical contact. */
			contact_phone?: string;
			/** @description E-mail of the technical contact. */
			contact_email?: string;
			/** @description Whether to write the proof into the DNS of this cloud. For DV and zones that are hosted there. */
			auto_dns_auth?: boolean;
			/**
			 * @description Whether you agree that the data are passed on to the authority. Nothing is applied for without it.
			 * @constant
			 */
			agree_privacy_protection: true;
			domain_method: components["schemas"]["DomainMethod"];
			/**
			 * @description The algorithm of a key that the service makes; RSA_2048 when left out. The vendor lists no options here; these are those of certificate requests.
			 * @default RSA_2048
			 */
			key_algorithm?: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2" | (string & {});
			/**
			 * @description The hash algorithm of the root. GeoTrust OV on the Chinese site wants it; no other site has it.
			 * @enum {string}
			 */
			ca_hash_algorithm?: "DEFAULT" | "SHA-256";
		};
		/** @description Result of an application. */
		ApplyCertificateResponseBody: {
			/** @description Result; success when submitted. */
			request_info: "success" | (string & {});
		};
		/** @description Result of a withdrawal request. */
		CancelCertificateApplyResponseBody: {
			/** @description The certificate. */
			cert_id: string & components["schemas"]["CertificateId"];
			/** @description Result. */
			message: "success" | (string & {});
		};
		/** @description How strictly the authority checks the applicant, and the tier of the product. More may come. */
		CertificateType: "DV_SSL_CERT" | "DV_SSL_CERT_BASIC" | "OV_SSL_CERT" | "OV_SSL_CERT_PRO" | "EV_SSL_CERT" | "EV_SSL_CERT_PRO" | (string & {}) | null;
		/** @description The certificate authority. More may come, and what an imported certificate shows is not documented. */
		CertificateBrand: "GEOTRUST" | "GLOBALSIGN" | "SYMANTEC" | "CFCA" | "TRUSTASIA" | "VTRUS" | (string & {}) | null;
		/** @description How many and which names. More may come. */
		CertificateDomainType: "SINGLE_DOMAIN" | "MULTI_DOMAIN" | "WILDCARD" | (string & {}) | null;
		/** @description The status of a certificate. More may come. */
		CertificateStatus: "PAID" | "CHECKING" | "CHECKING_DOMAIN" | "CHECKING_ORG" | "ISSUING" | "ISSUED" | "UNPASSED" | "CANCELCHECKING" | "SUPPLEMENTCHECKING" | "CANCELSUPPLEMENTING" | "REVOKING" | "CANCLEREVOKING" | "REVOKED" | "EXPIRED" | "UPLOAD" | (string & {});
		/** @description A certificate in a list. */
		CertificateDetail: {
			id: components["schemas"]["CertificateId"];
			/** @description Name; made by the service for bought ones. */
			name: string;
			/** @description Bound (primary) name; nothing to bind before the application. */
			domain?: string | null;
			/** @description Additional names, separated by semicolons. */
			sans?: string | null;
			/** @description Signature algorithm, e.g. SHA256WITHRSA. */
			signature_algorithm?: string | null;
			/** @description Whether DeployCertificate works for it. */
			deploy_support?: boolean;
			type?: components["schemas"]["CertificateType"];
			brand?: components["schemas"]["CertificateBrand"];
			/** @description End of validity. Times look like `2021-05-27 16:46:25.0`, without a zone. */
			expire_time?: string | null;
			domain_type?: components["schemas"]["CertificateDomainType"];
			/**
			 * Format: int32
			 * @description Validity in months.
			 */
			validity_period?: number;
			status: components["schemas"]["CertificateStatus"];
			/**
			 * Format: int32
			 * @description How many names it may carry.
			 */
			domain_count?: number;
			/**
			 * Format: int32
			 * @description How many of them may be wildcards.
			 */
			wildcard_count?: number;
			/** @description Free text of the customer. */
			description?: string | null;
			/** @description Id of the account that owns it (useful with owned_by_self=false). */
			domain_id?: string | null;
			/** @description Enterprise project the resource is in; 0 is the default project (or no project when the account does not use them). */
			enterprise_project_id?: string | null;
		};
		/** @description One page of certificates. */
		ListCertificatesResponseBody: {
			/** @description One page of certificates. */
			certificates: components["schemas"]["CertificateDetail"][];
			/**
			 * Format: int32
			 * @description Matches in all.
			 */
			total_count: number;
		};
		/** @description Data of the application . */
		ShowCertificateResponseBodyApplicationInfo: {
			/** @description Country. */
			country?: string | null;
			/** @description Company. */
			company_name?: string | null;
			/** @description Province. */
			company_province?: string | null;
			/** @description City. */
			company_city?: string | null;
			/** @description Applicant. */
			applicant_name?: string | null;
			/** @description Telephone of the applicant. */
			applicant_phone?: string | null;
			/** @description E-mail of the applicant. */
			applicant_email?: string | null;
			/** @description Technical contact. */
			contact_name?: string | null;
			/** @description Telephone of the contact. */
			contact_phone?: string | null;
			/** @description E-mail of the contact. */
			contact_email?: string | null;
		};
		/** @description What to publish to prove that a name is yours. The vendor spells the name so. */
		Authentification: {
			/** @description Name of the record (DNS) to create. */
			record_name?: string | null;
			/** @description Type of the record, e.g. TXT. */
			record_type?: string | null;
			/** @description Value of the record. */
			record_value?: string | null;
			/** @description Name the proof is for. */
			domain?: string | null;
		};
		/** @description A certificate in full. */
		ShowCertificateResponseBody: {
			id: components["schemas"]["CertificateId"];
			status: components["schemas"]["CertificateStatus"];
			/** @description The order that the certificate was bought with. Only this call tells it. What stands here for an imported one is not documented. */
			order_id?: string | null;
			/** @description Name. */
			name: string;
			type?: components["schemas"]["CertificateType"];
			brand?: components["schemas"]["CertificateBrand"];
			/** @description Whether it can be pushed. */
			push_support?: "ON" | "OFF" | (string & {}) | null;
			/** @description Why it was revoked. */
			revoke_reason?: string | null;
			/** @description Signature algorithm. */
			signature_algorithm?: string | null;
			/** @description When issued; empty or null before. Times look like `2021-05-27 16:46:25.0`, without a zone. */
			issue_time?: string | null;
			/** @description Start of validity; empty or null before issue. */
			not_before?: string | null;
			/** @description End of validity; empty or null before issue. */
			not_after?: string | null;
			/**
			 * Format: int32
			 * @description Validity in months.
			 */
			validity_period?: number;
			/** @description How ownership is proved. */
			validation_method?: "DNS" | "FILE" | "EMAIL" | (string & {}) | null;
			domain_type?: components["schemas"]["CertificateDomainType"];
			/** @description For several domains: kind of the primary name; null otherwise. */
			multi_domain_type?: "primary_single" | "primary_wildcard" | (string & {}) | null;
			/** @description Bound (primary) name. */
			domain?: string | null;
			/** @description Additional names. */
			sans?: string | null;
			/**
			 * Format: int32
			 * @description How many names it may carry; equals domain_numbers of the purchase.
			 */
			domain_count?: number;
			/**
			 * Format: int32
			 * @description How many wildcard names it may carry. (The vendor says: how many more names; a live test of its Terraform provider shows the wildcards.)
			 */
			wildcard_count?: number;
			/** @description The SHA-1 fingerprint, 40 hexadecimal digits; none before it is issued. */
			fingerprint?: string | null;
			/** @description Whether another account shares it with this one. */
			shared?: boolean;
			/** @description Data of the application . */
			application_info?: components["schemas"]["ShowCertificateResponseBodyApplicationInfo"] | null;
			/** @description Free text of the customer. */
			description?: string | null;
			/** @description Enterprise project the resource is in; 0 is the default project (or no project when the account does not use them). */
			enterprise_project_id?: string | null;
			/** @description What the customer must publish to prove ownership, one entry per name. The vendor spells the field so. */
			authentification?: components["schemas"]["Authentification"][] | null;
		};
		/** @description Certificate, chain and keys (secret). */
		ExportCertificateResponseBody: {
			/** @description Certificate and chain in one PEM text. */
			entire_certificate?: string | null;
			/** @description The certificate alone, PEM. */
			certificate: string;
			/** @description The chain, PEM. */
			certificate_chain?: string | null;
			/**
			 * Format: password
			 * @description The private key in PEM form. A secret. Absent or empty where the applicant brought the request.
			 */
			private_key?: string | null;
			/** @description SM2 only: the encryption certificate. */
			enc_certificate?: string | null;
			/**
			 * Format: password
			 * @description The private key of the SM2 encryption certificate. A secret. Where the applicant brought the request it is a digital envelope that the signing key opens. Chinese site only.
			 */
			enc_private_key?: string | null;
		};
		/** @description The certificate to import, with its key (secret). */
		ImportCertificateRequestBody: {
			/** @description The name: letters, digits, underscore, hyphen and dot. */
			name: string;
			/** @description The certificate in PEM form. It may hold the intermediate certificates too; when certificate_chain is given, only the certificate itself is taken from here. */
			certificate: string;
			/** @description The intermediate certificates in PEM form, the issuer first. One of certificate and certificate_chain must hold them. */
			certificate_chain?: string;
			/**
			 * Format: password
			 * @description The private key in PEM form, without a password. A secret.
			 */
			private_key: string;
			/** @description What happens to a certificate that is there already. The vendor turned the meaning round in June 2026: now true refuses it and false takes it again; until then the pages said the opposite. So leave it out unless you have tried it, and compare the id in the answer. The client never sends it unless you give it. */
			duplicate_check?: boolean;
			/** @description The enterprise project for the certificate: 0 for the default one, or the project's id. The vendor's text also names all, which makes sense in a query only. Chinese site only. */
			enterprise_project_id?: string;
			/** @description The SM2 encryption certificate in PEM form. Chinese site only. */
			enc_certificate?: string;
			/**
			 * Format: password
			 * @description The private key of the SM2 encryption certificate in PEM form, without a password. A secret. Chinese site only.
			 */
			enc_private_key?: string;
		};
		/** @description The imported certificate. */
		ImportCertificateResponseBody: {
			/** @description Id of the imported certificate. */
			certificate_id: string & components["schemas"]["CertificateId"];
		};
		/**
		 * @description The service to push to.
		 * @enum {string}
		 */
		PushTarget: "CDN" | "WAF" | "ELB" | "cdn" | "waf" | "elb";
		/** @description Where to push. */
		PushCertificateRequestBody: {
			/** @description The region, or project, of the service. For CDN the word Global and an empty text have both been used. */
			target_project: string;
			target_service: components["schemas"]["PushTarget"];
		};
		/** @description Where to push, several regions. */
		BatchPushCertificateRequestBody: {
			/** @description Regions (projects) that get it, 10 at most. */
			target_projects: string[];
			target_service: components["schemas"]["PushTarget"];
		};
		/** @description Result for one region. */
		BatchPushCertificateResponseBodyResults: {
			/** @description Region. */
			project_name: string;
			/** @description The id of the copy in the target service. Empty where the push failed. */
			cert_id?: string;
			/** @description success, or why this region failed. */
			message?: "success" | (string & {});
		};
		/** @description Results per region. */
		BatchPushCertificateResponseBody: {
			/** @description One entry for each region, failures too: the status says nothing. */
			results: components["schemas"]["BatchPushCertificateResponseBodyResults"][];
		};
		/**
		 * @description The service of the resources.
		 * @enum {string}
		 */
		DeployTarget: "CDN" | "WAF" | "ELB";
		/** @description One resource to deploy to. */
		DeployedResource: {
			/** @description For WAF and ELB: the id of the certificate there that is replaced. (The vendor calls it the id of the resource; its Terraform provider passes that of the certificate.) */
			id?: string;
			/**
			 * @description WAF only: mode of the instance.
			 * @enum {string}
			 */
			type?: "premium" | "cloud";
			/** @description For CDN only: the accelerated domain. The certificate must fit it. */
			domain_name?: string;
			/** @description WAF only: enterprise project of the resource. */
			enterprise_project_id?: string;
		};
		/** @description Where to deploy. */
		DeployCertificateRequestBody: {
			/** @description The project of the resources; the region's id for its main project. WAF and ELB want it. */
			project_name?: string;
			service_name: components["schemas"]["DeployTarget"];
			/** @description Resources to change, 20 at most. */
			resources: components["schemas"]["DeployedResource"][];
		};
		/** @description A resource that was not changed. The vendor spells the name so. */
		FaiureResource: {
			/** @description The resource: id (WAF, ELB) or domain (CDN). The vendor misspells the schema name. */
			resource?: string;
			/** @description Reason, mostly the code of the target service, e.g. ELB.8904. */
			failure_info?: string;
		};
		/** @description What failed. */
		DeployCertificateResponseBody: {
			/** @description The resources that were not changed. Empty when all were: the status says nothing. */
			failure_list: components["schemas"]["FaiureResource"][];
		};
		/** @description Which certificates and services. */
		ListDeployedResourcesRequestBody: {
			/** @description Certificates, 50 at most. */
			certificate_ids: components["schemas"]["CertificateId"][];
			/** @description Services to look in. */
			service_names: ("CDN" | "WAF" | "ELB" | "ALL")[];
		};
		/** @description One resource. */
		ResourceDetail: {
			/** @description Id. */
			resource_id: string;
			/** @description Name. */
			resource_name: string;
		};
		/** @description Use in one region. */
		RegionResourceDetail: {
			/** @description Region id; global for a global service. */
			region_id: string;
			/** @description True: this region could not be asked, its numbers are not reliable. */
			is_error: boolean;
			/** @description The resources. */
			resources: components["schemas"]["ResourceDetail"][];
		};
		/** @description Use in one service. */
		DeployedResourceDetail: {
			/** @description Service. */
			service: "CDN" | "WAF" | "ELB" | (string & {});
			/**
			 * Format: int32
			 * @description Resources of this service.
			 */
			resource_num: number;
			/** @description Whether the service is global or per region. */
			resource_location: "region" | "global" | (string & {});
			/** @description Per region. */
			region_resources: components["schemas"]["RegionResourceDetail"][];
		};
		/** @description Use of one certificate. */
		ResultDetail: {
			certificate_id: components["schemas"]["CertificateId"];
			/**
			 * Format: int32
			 * @description Resources found in the asked services.
			 */
			total_num: number;
			/** @description Per service. */
			deployed_resources: components["schemas"]["DeployedResourceDetail"][];
		};
		/** @description Use per certificate. */
		ListDeployedResourcesResponseBody: {
			/** @description One entry per certificate. */
			results: components["schemas"]["ResultDetail"][];
		};
		/** @description One label. */
		ScsResourceTagInAnswer: {
			/** @description Key. Unique per certificate. */
			key?: string;
			/** @description Value; may be empty. */
			value?: string;
		};
		/** @description Tags of a certificate. */
		ListTagsByCertificateResponseBody: {
			/** @description Tags of the certificate; empty when it has none. */
			tags?: components["schemas"]["ScsResourceTagInAnswer"][];
		};
		/** @description The tag to add. */
		CreateCertificateTagRequestBody: {
			tag: components["schemas"]["ScsResourceTag"];
		};
		/** @description Result of a tag operation. */
		OperateTagResponseBody: {
			/** @description Result; success. */
			desc: "success" | (string & {});
		};
		/** @description Tags to add or remove. */
		BatchCreateOrDeleteTagsRequestBody: {
			/**
			 * @description What to do with the tags.
			 * @enum {string}
			 */
			action: "create" | "delete";
			/** @description The tags, 1 to 20. The vendor does not demand the field, but there is nothing to do without it. */
			tags: components["schemas"]["ScsResourceTag"][];
		};
		/** @description A tag key with several values. */
		ScsTagInAnswer: {
			/** @description Key. Letters of any language, digits, space and _ . : = + - @. */
			key: string;
			/** @description Values; an empty list stands for any value. Same characters as the key. */
			values: string[];
		};
		/** @description Tags of the account. */
		ListAllTagsResponseBody: {
			/** @description Every key in use with its values. */
			tags?: components["schemas"]["ScsTagInAnswer"][];
		};
		/** @description A tag key with several values. */
		ScsTag: {
			/** @description Key. Letters of any language, digits, space and _ . : = + - @. */
			key: string;
			/** @description Values; an empty list stands for any value. Same characters as the key. */
			values: string[];
		};
		/** @description A search field. */
		ScsMatch: {
			/** @description Field to search; a fixed set of which only resource_name is named. Not twice. */
			key: "resource_name" | (string & {});
			/** @description Text to look for. */
			value: string;
		};
		/** @description What to look for. */
		ListCertificatesByTagRequestBody: {
			/** @description True: only certificates without tags; the four tag filters are then ignored. */
			without_any_tag?: boolean;
			/** @description Must carry all these keys; per key one of the values is enough. */
			tags?: components["schemas"]["ScsTag"][];
			/** @description Must carry at least one of these keys (and one of its values). */
			tags_any?: components["schemas"]["ScsTag"][];
			/** @description Must not carry all these keys. */
			not_tags?: components["schemas"]["ScsTag"][];
			/** @description Must not carry any of these keys. */
			not_tags_any?: components["schemas"]["ScsTag"][];
			/**
			 * Format: int32
			 * @description Rows per page.
			 * @default 10
			 * @enum {integer}
			 */
			limit?: 10 | 20 | 50;
			/**
			 * Format: int32
			 * @description Rows to skip; no upper bound.
			 * @default 0
			 */
			offset?: number;
			/**
			 * @description What to give back: the certificates, or only their number. The vendor does not say what happens without it.
			 * @enum {string}
			 */
			action: "filter" | "count";
			/** @description Further search fields. */
			matches?: components["schemas"]["ScsMatch"][];
		};
		/** @description Data of a certificate found by tags. */
		TagResourceResourceDetail: {
			cert_id?: components["schemas"]["CertificateId"];
			/** @description Name. */
			cert_name?: string | null;
			/** @description Bound name. */
			domain?: string | null;
			cert_type?: components["schemas"]["CertificateType"];
			cert_brand?: components["schemas"]["CertificateBrand"];
			domain_type?: components["schemas"]["CertificateDomainType"];
			/**
			 * Format: int32
			 * @description Years bought: effective_time of the purchase. ShowCertificate does not give it.
			 */
			purchase_period?: number | null;
			/**
			 * Format: int64
			 * @description End of validity, ms since 1970.
			 */
			expired_time?: string | number | null;
			/** @description The status of the certificate, in the words of status. */
			order_status?: components["schemas"]["CertificateStatus"] | null;
			/**
			 * Format: int32
			 * @description Names in all.
			 */
			domain_num?: number | null;
			/**
			 * Format: int32
			 * @description Wildcard names.
			 */
			wildcard_number?: number | null;
			/** @description Additional names. */
			sans?: string | null;
			/** @description Free text of the customer. */
			cert_des?: string | null;
			/** @description Signature algorithm. */
			signature_algorithm?: string | null;
			/** @description Why the application failed. */
			fail_reason?: string | null;
			/** @description The number of the order at the authority's side. It belongs to the application and is not the order_id of the purchase. */
			partner_order_id?: string | null;
			/** @description Whether it can be pushed. */
			push_support?: boolean | null;
			/**
			 * Format: int64
			 * @description When issued, ms since 1970.
			 */
			cert_issued_time?: string | number | null;
			/** @description Resource id at the billing side; null in the example. */
			resource_id?: string | null;
			/** @description Whether the purchase can be cancelled (refund). */
			unsubscribe_support?: boolean | null;
			/** @description Enterprise project the resource is in; 0 is the default project (or no project when the account does not use them). */
			enterprise_project_id?: string | null;
			/** @description Certificate that this one renews. */
			origin_cert_id?: string | null;
			/** @description Certificate that renews this one. */
			renewal_cert_id?: string | null;
			/**
			 * Format: int32
			 * @description State of the automatic renewal; the numbers are not explained (0 in the example).
			 */
			auto_renew_status?: number | null;
			/**
			 * Format: int32
			 * @description Further certificates left from a multi-year purchase.
			 */
			remain_cert_number?: number | null;
			/** @description Whether it can be deployed automatically. */
			auto_deploy_support?: boolean | null;
		};
		/** @description A certificate found by tags. */
		TagResource: {
			/** @description Certificate id. */
			resource_id?: string;
			/** @description Its tags; empty list when it has none. */
			tags?: components["schemas"]["ScsResourceTagInAnswer"][];
			/** @description Its name; empty text when it has none. */
			resource_name?: string;
			resource_detail?: components["schemas"]["TagResourceResourceDetail"];
		};
		/** @description What was found. */
		ListCertificatesByTagResponseBody: {
			/**
			 * Format: int32
			 * @description Matches in all.
			 */
			total_count?: number;
			/** @description One page of certificates; absent or empty with count. */
			resources?: components["schemas"]["TagResource"][];
		};
		/** @description The algorithm of a key. More may come. */
		KeyAlgorithm: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2" | (string & {});
		/** @description Whom a request is for. More may come. */
		CsrUsage: "PERSONAL" | "ENTERPRISE" | (string & {});
		/** @description A certificate signing request. */
		CSRResponseBody: {
			/** @description CSR id, 32 hex digits. */
			id: string;
			/** @description Name. */
			name: string;
			/** @description The request in PEM form. Absent in some answers. */
			csr?: string;
			/** @description Name in the request. */
			domain_name: string;
			/** @description Additional names; empty when none. */
			sans?: string | null;
			private_key_algo?: components["schemas"]["KeyAlgorithm"];
			usage?: components["schemas"]["CsrUsage"];
			/** @description Country. */
			company_country?: string | null;
			/** @description Province. */
			company_province?: string | null;
			/** @description City. */
			company_city?: string | null;
			/** @description Company. */
			company_name?: string | null;
			/**
			 * Format: int64
			 * @description Created, ms since 1970.
			 */
			create_time?: number;
			/**
			 * Format: int64
			 * @description Changed, ms since 1970.
			 */
			update_time?: number;
		};
		/** @description One page of requests. */
		ListCSRResponseBody: {
			/** @description One page of requests. */
			csr_list: components["schemas"]["CSRResponseBody"][];
			/**
			 * Format: int32
			 * @description Matches in all.
			 */
			total?: number;
		};
		/**
		 * @description The algorithm of the key to make.
		 * @enum {string}
		 */
		RequestKeyAlgorithm: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2";
		/** @description The request to make. */
		CreateCsrRequestBody: {
			/** @description Name. The console allows letters, digits, underscore, hyphen, 50 characters. */
			name: string;
			/** @description Name in the request. An application can use the request only when its domain contains this one. */
			domain_name: string;
			/** @description Additional names. The console separates them by commas; the API text does not say. */
			sans?: string;
			private_key_algo: components["schemas"]["RequestKeyAlgorithm"];
			/**
			 * @description Who the certificate is for.
			 * @enum {string}
			 */
			usage: "PERSONAL" | "ENTERPRISE";
			/** @description For a company: country code, e.g. CN. */
			company_country?: string;
			/** @description For a company: province. */
			company_province?: string;
			/** @description For a company: city. */
			company_city?: string;
			/** @description For a company: company. */
			company_name?: string;
		};
		/** @description The request that was made (without its PEM text). */
		CreateCsrResponseBody: {
			/** @description CSR id, 32 hex digits. */
			id: string;
			/** @description Name. */
			name?: string;
			/** @description Name in the request. */
			domain_name?: string;
			/** @description Additional names; empty when none. */
			sans?: string | null;
			private_key_algo?: components["schemas"]["KeyAlgorithm"];
			usage?: components["schemas"]["CsrUsage"];
			/** @description Country. */
			company_country?: string | null;
			/** @description Province. */
			company_province?: string | null;
			/** @description City. */
			company_city?: string | null;
			/** @description Company. */
			company_name?: string | null;
			/**
			 * Format: int64
			 * @description Created, ms since 1970.
			 */
			create_time?: number;
			/**
			 * Format: int64
			 * @description Changed, ms since 1970.
			 */
			update_time?: number;
		};
		/**
		 * @description The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places.
		 * @example 0f3b5a7c9d1e4f628a0b2c4d6e8f1a3b
		 */
		CsrId: string;
		/** @description The new name. */
		UpdateCSRRequestBody: {
			/** @description New name; nothing else can be changed. */
			name: string;
		};
		/** @description The request to keep, with its key if wanted (secret). */
		UploadCsrRequestBody: {
			/** @description Name. */
			name: string;
			/** @description The request, PEM. */
			csr: string;
			/**
			 * Format: password
			 * @description The private key of the request in PEM form. A secret.
			 */
			private_key?: string;
		};
		/** @description The kept request. */
		UploadCsrResponseBody: {
			/** @description CSR id. */
			id: string;
			/** @description Name. */
			name?: string;
			/**
			 * Format: int64
			 * @description Created, ms since 1970.
			 */
			create_time?: number;
		};
		/** @description A private key (secret). */
		ShowCsrPrivateKeyResponseBody: {
			/**
			 * Format: password
			 * @description The private key in PEM form. A secret.
			 */
			private_key: string;
		};
		/** @description Reminders of one certificate. */
		NoticeRequestBody: {
			/** @description Certificate id. */
			resource_id: string;
			/** @description Which reminders. */
			notice_type: ("CERT_EXPIRING" | "CERT_EXPIRED")[];
		};
		/** @description Reminders to switch on. */
		EnableNotificationRequestBody: components["schemas"]["NoticeRequestBody"][];
		/** @description Reminders to switch off. */
		DisableNotificationRequestBody: components["schemas"]["NoticeRequestBody"][];
	};
	responses: {
		/** @description A parameter is wrong, or it cannot be done in this state. Most SCM error codes come with it. */
		BadRequest: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description The credentials are missing, wrong or stale, or a permission is missing (SCM.4002). */
		Unauthorized: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description The credentials are right but may not do this. */
		Forbidden: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description There is no such certificate, or no such page. The vendor gives no body for it. */
		NotFound: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content?: never;
		};
		/** @description The gateway throttles. The request was not passed on; wait and send it again. */
		TooManyRequests: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description Something failed on the way. It may have been done. */
		InternalServerError: {
			headers: {
				"X-Request-Id": components["headers"]["RequestId"];
				[name: string]: unknown;
			};
			content: {
				"application/json": components["schemas"]["ErrorBody"];
			};
		};
		/** @description The gateway could not reach the service, or lost it. It may have been done. */
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
		/** @description A part of the platform is down. It may have been done. */
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
		/** @description The service did not answer the gateway in time. It may have been done. */
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
		/** @description The id of the certificate: 16 characters, scs and 13 digits. */
		CertId: components["schemas"]["CertificateId"];
		/** @description The id of the certificate: 16 characters, scs and 13 digits. */
		CertificateId: components["schemas"]["CertificateId"];
		/**
		 * @description Rows per page.
		 * @example 50
		 */
		Limit: 10 | 20 | 50;
		/** @description The id of the certificate: 16 characters, scs and 13 digits. */
		ResourceId: components["schemas"]["CertificateId"];
		/** @description The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places. */
		CsrId: components["schemas"]["CsrId"];
	};
	requestBodies: never;
	headers: {
		/** @description The gateway's id of the request. Quote it to the vendor's support. */
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
		/** @description What to buy. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["PurchaseCertificateRequestBody"];
			};
		};
		responses: {
			/** @description The order was placed. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["PurchaseCertificateResponseBody"];
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				cert_id: components["parameters"]["CertId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The return was accepted; it takes effect later. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UnsubscribeCertificateResponseBody"];
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				certificate_id: components["parameters"]["CertificateId"];
			};
			cookie?: never;
		};
		/** @description Names, applicant and validation data. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["ApplyCertificateRequestBody"];
			};
		};
		responses: {
			/** @description The application was handed to the authority. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ApplyCertificateResponseBody"];
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				certificate_id: components["parameters"]["CertificateId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The withdrawal was asked for. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CancelCertificateApplyResponseBody"];
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
			query?: {
				/**
				 * @description Rows per page.
				 * @example 50
				 */
				limit?: components["parameters"]["Limit"];
				/** @description How many rows to leave out. It ends at 100: with pages of 50 no more than 150 rows can be read. */
				offset?: number;
				/**
				 * @description Direction of sort_key.
				 * @example DESC
				 */
				sort_dir?: "ASC" | "DESC";
				/**
				 * @description What to sort by.
				 * @example certUpdateTime
				 */
				sort_key?: "certExpiredTime" | "certStatus" | "certUpdateTime";
				/**
				 * @description Only certificates with this status. CHECKING_DOMAIN stands in no list of the vendor, and is not known to work here.
				 * @example PAID
				 */
				status?: "ALL" | "PAID" | "ISSUED" | "CHECKING" | "CANCELCHECKING" | "UNPASSED" | "EXPIRED" | "REVOKING" | "REVOKED" | "UPLOAD" | "CHECKING_ORG" | "ISSUING" | "SUPPLEMENTCHECKING" | "CHECKING_DOMAIN";
				/**
				 * @description Only this enterprise project: all, 0 for the default one, or the project's id. Chinese site only.
				 * @example all
				 */
				enterprise_project_id?: string;
				/**
				 * @description True: only certificates that DeployCertificate works for.
				 * @example false
				 */
				deploy_support?: boolean;
				/**
				 * @description True lists your own certificates; false also those that other accounts share with you.
				 * @example true
				 */
				owned_by_self?: boolean;
				/**
				 * @description Only certificates that are valid, or expired at most so many days ago. 0 probably means no restriction.
				 * @example 30
				 */
				expired_days_since?: number;
				/**
				 * @description A text to look for in the names and domains. Since January 2026.
				 * @example example.com
				 */
				content?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description A page of certificates. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ListCertificatesResponseBody"];
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				certificate_id: components["parameters"]["CertificateId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The certificate. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ShowCertificateResponseBody"];
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				certificate_id: components["parameters"]["CertificateId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The certificate is deleted. */
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				certificate_id: components["parameters"]["CertificateId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The certificate and its private key. A secret. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ExportCertificateResponseBody"];
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
		/** @description The certificate to import, with its key (secret). */
		requestBody: {
			content: {
				"application/json": components["schemas"]["ImportCertificateRequestBody"];
			};
		};
		responses: {
			/** @description The certificate was imported. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ImportCertificateResponseBody"];
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				certificate_id: components["parameters"]["CertificateId"];
			};
			cookie?: never;
		};
		/** @description Where to push. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["PushCertificateRequestBody"];
			};
		};
		responses: {
			/** @description The certificate was pushed. */
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				certificate_id: components["parameters"]["CertificateId"];
			};
			cookie?: never;
		};
		/** @description Where to push, several regions. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["BatchPushCertificateRequestBody"];
			};
		};
		responses: {
			/** @description A result for each region, failures too. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["BatchPushCertificateResponseBody"];
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				certificate_id: components["parameters"]["CertificateId"];
			};
			cookie?: never;
		};
		/** @description Where to deploy. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["DeployCertificateRequestBody"];
			};
		};
		responses: {
			/** @description The resources that were not changed; an empty list when all were. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["DeployCertificateResponseBody"];
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
		/** @description Which certificates and services. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["ListDeployedResourcesRequestBody"];
			};
		};
		responses: {
			/** @description Where each certificate is in use. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ListDeployedResourcesResponseBody"];
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				resource_id: components["parameters"]["ResourceId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The tags of the certificate. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ListTagsByCertificateResponseBody"];
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				resource_id: components["parameters"]["ResourceId"];
			};
			cookie?: never;
		};
		/** @description The tag to add. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateCertificateTagRequestBody"];
			};
		};
		responses: {
			/** @description The tag is set. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OperateTagResponseBody"];
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
			path: {
				/** @description The id of the certificate: 16 characters, scs and 13 digits. */
				resource_id: components["parameters"]["ResourceId"];
			};
			cookie?: never;
		};
		/** @description Tags to add or remove. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["BatchCreateOrDeleteTagsRequestBody"];
			};
		};
		responses: {
			/** @description The tags are set, or removed. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["OperateTagResponseBody"];
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
			/** @description The tags of the account. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ListAllTagsResponseBody"];
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
		/** @description What to look for. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["ListCertificatesByTagRequestBody"];
			};
		};
		responses: {
			/** @description The certificates found, or their number. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ListCertificatesByTagResponseBody"];
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
			query?: {
				/**
				 * @description Rows per page.
				 * @example 50
				 */
				limit?: components["parameters"]["Limit"];
				/** @description How many rows to leave out, at most 100. The vendor's Terraform provider says that it does not work properly. */
				offset?: number;
				/**
				 * @description Text to look for in the name (parts match, T1).
				 * @example csr-
				 */
				name?: string;
				/**
				 * @description Only requests with this key algorithm.
				 * @example RSA_2048
				 */
				private_key_algo?: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2";
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description A page of requests. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ListCSRResponseBody"];
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
		/** @description The request to make. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["CreateCsrRequestBody"];
			};
		};
		responses: {
			/** @description The request was made. */
			201: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CreateCsrResponseBody"];
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
			path: {
				/** @description The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places. */
				id: components["parameters"]["CsrId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The request. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CSRResponseBody"];
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
			path: {
				/** @description The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places. */
				id: components["parameters"]["CsrId"];
			};
			cookie?: never;
		};
		/** @description The new name. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["UpdateCSRRequestBody"];
			};
		};
		responses: {
			/** @description The request with its new name. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["CSRResponseBody"];
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
			path: {
				/** @description The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places. */
				id: components["parameters"]["CsrId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The request is deleted. */
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
		/** @description The request to keep, with its key if wanted (secret). */
		requestBody: {
			content: {
				"application/json": components["schemas"]["UploadCsrRequestBody"];
			};
		};
		responses: {
			/** @description The request was uploaded. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["UploadCsrResponseBody"];
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
			path: {
				/** @description The id of the request, 32 hexadecimal digits. The vendor says 16, 32, and 16 to 40 characters in different places. */
				id: components["parameters"]["CsrId"];
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description The private key. A secret. */
			200: {
				headers: {
					"X-Request-Id": components["headers"]["RequestId"];
					[name: string]: unknown;
				};
				content: {
					"application/json": components["schemas"]["ShowCsrPrivateKeyResponseBody"];
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
		/** @description Reminders to switch on. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["EnableNotificationRequestBody"];
			};
		};
		responses: {
			/** @description The reminders are on. */
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
		/** @description Reminders to switch off. */
		requestBody: {
			content: {
				"application/json": components["schemas"]["DisableNotificationRequestBody"];
			};
		};
		responses: {
			/** @description The reminders are off. */
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
