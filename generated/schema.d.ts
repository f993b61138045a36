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
         * @description Years. Two or three years are that many one-year terms in one order; since 2026-03-15 public authorities issue no certificate for longer than 200 days, so a year takes more than one certificate.
         */
        EffectiveTime: number;
        /**
         * Format: int8
         * @description How many domain names the certificate covers. One for a single domain or a wildcard; two or more for several domains.
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
         * Format: int8
         * @description How many plain domains come on top of the first one, in a multi-domain certificate.
         */
        SingleDomainNumber: number;
        /**
         * Format: int8
         * @description How many wildcard domains come on top of the first one, in a multi-domain certificate.
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
        /** @description One label. */
        ScsResourceTag: {
            /** @description The name of the label. */
            key?: string;
            /** @description The value of the label. */
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
    };
    responses: {
        /** @description A parameter is wrong, or the order cannot be placed as asked. Most SCM error codes come with it. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are missing, wrong or stale, or the account may not buy. */
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
        /** @description There is no such page. The vendor's page gives no body for it. */
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
        /** @description Something failed on the way. The order may exist. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The gateway could not reach the service, or lost it. The order may exist. */
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
        /** @description A part of the platform is down. The order may exist. */
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
        /** @description The service did not answer the gateway in time. The order may exist. */
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
    parameters: never;
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
}
