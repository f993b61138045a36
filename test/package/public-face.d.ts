// Written by `npm run test:system -- -t face -u`. Do not edit.
// huaweicloud-scm
//   AccessKeyOptions
//   Advice
//   AgreePrivacyProtection
//   AttemptEvent
//   AuthorizationHeaders
//   CallOptions
//   CamelCaseError
//   CertBrand
//   CertDetail
//   CertType
//   CombinedOrderId
//   CommonOptions
//   ConnectionError
//   ConnectionFailure
//   Credentials
//   CredentialsError
//   DomainNumbers
//   DomainType
//   EffectiveTime
//   EnterpriseProjectId
//   Error
//   ErrorBody
//   Explanation
//   Fetch
//   Hooks
//   IamPasswordOptions
//   IamScope
//   Intent
//   IsAutoPay
//   Journal
//   JournalError
//   NestedError
//   OpenEntry
//   OrderNumber
//   Outcome
//   OutcomeEvent
//   PlatformError
//   PrimaryDomainType
//   ProxyPage
//   PurchaseCertificateRequestBody
//   PurchaseCertificateResponseBody
//   PurchaseMultiDomain
//   PurchaseSingleDomain
//   PurchaseWildcard
//   Region
//   RequestId
//   ResponseError
//   ResponseInfo
//   ScmClient
//   ScmClientOptions
//   ScmError
//   ScmErrorDetails
//   ScsResourceTag
//   SentRequest
//   Settlement
//   SingleDomainNumber
//   Tags
//   UnknownOutcomeError
//   UnsignedRequest
//   ValidationError
//   Violation
//   WildcardDomainNumber
//   accessKey
//   advise
//   authToken
//   createScmClient
//   credentialsFromEnvironment
//   iamPassword
//   isScmError
//   responseInfo

// huaweicloud-scm/journal
//   FileJournal
//   FileJournalOptions
//   JournalEntry
//   fileJournal

// huaweicloud-scm/testing
//   AnswerBody
//   AnswerHeaders
//   AnswerLost
//   Behaviour
//   DocumentedAnswer
//   DocumentedStatus
//   ExampleName
//   Fault
//   Html
//   ListenOptions
//   Mock
//   MockOptions
//   MockServer
//   OffSpec
//   OperationId
//   Order
//   OrderBehind
//   PurchaseId
//   RecordedRequest
//   Refused
//   RequestBody
//   Reset
//   Slowness
//   Success
//   SuccessBody
//   Violation
//   createMock

interface AccessKey {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly securityToken?: string | undefined;
}

export type AccessKeyOptions = AccessKey & ({
    readonly projectId?: string | undefined;
    readonly domainId?: undefined;
} | {
    readonly projectId?: undefined;
    readonly domainId?: string | undefined;
});

export interface Advice {
    readonly id: string;
    readonly message: string;
    readonly source: string;
    readonly date: string;
}

export type AgreePrivacyProtection = components["schemas"]["AgreePrivacyProtection"];

export type AnswerBody<Id extends OperationId, Status extends DocumentedStatus<Id>> = ContentOf<operations[Id]["responses"][Status]>;

export interface AnswerHeaders {
    readonly "Retry-After"?: string | undefined;
    readonly [name: string]: string | undefined;
}

export interface AnswerLost extends Slowness {
    readonly fault: "answer-lost";
}

type Arguments<Operation> = unknown extends ParametersOf<Operation> ? [
    ...BodyArgument<Operation>,
    options?: CallOptions
] : Partial<ParametersOf<Operation>> extends ParametersOf<Operation> ? [
    BodyOf<Operation>
] extends [
    never
] ? [
    parameters?: ParametersOf<Operation>,
    options?: CallOptions
] : [
    parameters: ParametersOf<Operation> | undefined,
    ...BodyArgument<Operation>,
    options?: CallOptions
] : [
    parameters: ParametersOf<Operation>,
    ...BodyArgument<Operation>,
    options?: CallOptions
];

export interface AttemptEvent {
    readonly operation: string | undefined;
    readonly attempt: number;
    readonly durationMs: number;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly outcome: "succeeded" | Outcome;
    readonly retryInMs: number | undefined;
}

export type AuthorizationHeaders = Readonly<Record<string, string>>;

export type Behaviour<Id extends OperationId> = Success | DocumentedAnswer<Id> | Fault<Id>;

type BodyArgument<Operation> = [
    BodyOf<Operation>
] extends [
    never
] ? [
] : [
    body: BodyOf<Operation>
];

type BodyOf<Operation> = Operation extends {
    requestBody?: infer Request;
} ? JsonOf<Request> : never;

export interface CallOptions {
    readonly signal?: AbortSignal;
    readonly timeoutMs?: number;
    readonly deadlineMs?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly allowRepeat?: boolean;
}

export type CamelCaseError = components["schemas"]["CamelCaseError"];

export declare const CertBrand: readonly [
    "GEOTRUST",
    "GLOBALSIGN",
    "SYMANTEC",
    "CFCA",
    "TRUSTASIA",
    "VTRUS"
];

export type CertBrand = components["schemas"]["CertBrand"];

export type CertDetail = components["schemas"]["CertDetail"];

export declare const CertType: readonly [
    "DV_SSL_CERT",
    "DV_SSL_CERT_BASIC",
    "OV_SSL_CERT",
    "OV_SSL_CERT_PRO",
    "EV_SSL_CERT",
    "EV_SSL_CERT_PRO"
];

export type CertType = components["schemas"]["CertType"];

export type CombinedOrderId = components["schemas"]["CombinedOrderId"];

export interface CommonOptions {
    readonly credentials: Credentials;
    readonly fetch?: Fetch;
    readonly timeoutMs?: number;
    readonly deadlineMs?: number;
    readonly maxAttempts?: number;
    readonly hooks?: Hooks;
    readonly journal?: Journal;
}

export declare class ConnectionError extends ScmError {
    name: string;
    readonly failure: ConnectionFailure;
    constructor(message: string, failure: ConnectionFailure, details: ScmErrorDetails);
}

export type ConnectionFailure = "unreachable" | "lost" | "timeout" | "aborted" | "unreadable";

type Content<Id extends OperationId, Status extends DocumentedStatus<Id>> = {
    readonly example?: ExampleName<Id, Status> | undefined;
    readonly body?: undefined;
} | {
    readonly example?: undefined;
    readonly body?: AnswerBody<Id, Status> | undefined;
};

type ContentOf<Part> = Part extends {
    content: infer Content;
} ? Content[keyof Content] : never;

type ContentOf<Response> = Response extends {
    content: {
        "application/json": infer Body;
    };
} ? Body : undefined;

export interface Credentials {
    authorize(request: UnsignedRequest, signal: AbortSignal): AuthorizationHeaders | Promise<AuthorizationHeaders>;
    renew?(refused: AuthorizationHeaders): boolean;
}

export declare class CredentialsError extends ScmError {
    name: string;
    constructor(message: string, details?: Partial<ScmErrorDetails>);
}

export type DocumentedAnswer<Id extends OperationId> = {
    [Status in DocumentedStatus<Id>]: Slowness & Content<Id, Status> & IfPurchase<Id, OrderBehind> & {
        readonly status: Status;
        readonly headers?: AnswerHeaders | undefined;
        readonly fault?: undefined;
    };
}[DocumentedStatus<Id>];

export interface DocumentedExamples {
    readonly "SubscribeCertificate": {
        readonly 200: "documented";
        readonly 400: "parameter" | "quota";
        readonly 401: "stale-token" | "no-token" | "permission" | "nested";
        readonly 403: "project" | "gateway";
        readonly 404: never;
        readonly 429: "throttled";
        readonly 500: "order" | "platform" | "platform-error-code";
        readonly 502: "backend" | "page";
        readonly 503: "identity" | "page";
        readonly 504: "timeout" | "page";
    };
}

export type DocumentedStatus<Id extends OperationId> = keyof operations[Id]["responses"] & number;

export type DomainNumbers = components["schemas"]["DomainNumbers"];

export declare const DomainType: readonly [
    "SINGLE_DOMAIN",
    "MULTI_DOMAIN",
    "WILDCARD"
];

export type DomainType = components["schemas"]["DomainType"];

export type EffectiveTime = components["schemas"]["EffectiveTime"];

export type EnterpriseProjectId = components["schemas"]["EnterpriseProjectId"];

type Environment = Readonly<Record<string, string | undefined>>;

export type Error = components["schemas"]["Error"];

export type ErrorBody = components["schemas"]["ErrorBody"];

export type ExampleName<Id extends OperationId, Status> = Id extends keyof DocumentedExamples ? Status extends keyof DocumentedExamples[Id] ? DocumentedExamples[Id][Status] : never : never;

export interface Explanation {
    readonly meaning: string;
    readonly action: string;
}

export type Fault<Id extends OperationId> = Refused | Reset | AnswerLost | (Html & IfPurchase<Id, OrderBehind>) | OffSpec;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface FileJournal extends Journal {
    entries(): Promise<JournalEntry[]>;
    settleByHand(id: string, note: string): Promise<JournalEntry>;
}

export interface FileJournalOptions {
    readonly onWarning?: (message: string) => void;
}

export interface Hooks {
    readonly onAttempt?: (event: AttemptEvent) => void;
    readonly onOutcome?: (event: OutcomeEvent) => void;
    readonly onJournalError?: (error: JournalError) => void;
}

export interface Html extends Slowness {
    readonly fault: "html";
    readonly pageStatus?: number | undefined;
}

export interface IamPasswordOptions {
    readonly user: string;
    readonly password: string;
    readonly account: string;
    readonly scope: IamScope;
    readonly iamEndpoint: string;
    readonly fetch?: FetchLike | undefined;
}

export type IamScope = {
    readonly project: string;
    readonly projectId?: undefined;
} | {
    readonly projectId: string;
    readonly project?: undefined;
} | "account";

type IfPurchase<Id extends OperationId, Part> = Id extends PurchaseId ? Part : unknown;

export interface Intent {
    readonly operation: string;
    readonly url: string;
    readonly fingerprint: string;
    readonly body: unknown;
}

export type IsAutoPay = components["schemas"]["IsAutoPay"];

export interface Journal {
    open(intent: Intent, allowRepeat: boolean): Promise<{
        readonly id: string;
    } | {
        readonly openEntry: OpenEntry;
    }>;
    settle(id: string, settlement: Settlement): Promise<void>;
}

export interface JournalEntry extends Intent {
    readonly id: string;
    readonly at: string;
    readonly state: "open" | "settled";
    readonly outcome?: Settlement["outcome"] | "settled-by-hand";
    readonly receipt?: string;
    readonly requestId?: string;
    readonly note?: string;
}

export declare class JournalError extends ScmError {
    name: string;
    readonly entry: string | undefined;
    constructor(message: string, entry: string | undefined, details?: Partial<ScmErrorDetails>);
}

type JsonOf<Request> = Request extends {
    content: {
        "application/json": infer Body;
    };
} ? Body : never;

export interface ListenOptions {
    readonly port?: number | undefined;
    readonly host?: string | undefined;
}

type Methods = {
    readonly [Id in keyof operations as Uncapitalize<Id & string>]: (...args: Arguments<operations[Id]>) => Promise<ResultOf<operations[Id]>>;
};

export interface Mock {
    readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
    listen(options?: ListenOptions): Promise<MockServer>;
    readonly requests: readonly RecordedRequest[];
    nextRequest(): Promise<RecordedRequest>;
    readonly orders: readonly Order[];
    readonly violations: readonly Violation[];
    next<Id extends OperationId>(operation: Id, ...behaviours: readonly Behaviour<Id>[]): void;
    always<Id extends OperationId>(operation: Id, behaviour: Behaviour<Id>): void;
    reset(): void;
    close(): Promise<void>;
}

export interface MockOptions {
    readonly document?: object | undefined;
}

export interface MockServer {
    readonly url: string;
    close(): Promise<void>;
}

export type NestedError = components["schemas"]["NestedError"];

export interface OffSpec extends Slowness {
    readonly fault: "off-spec";
    readonly breach?: "missing-fields" | "wrong-types" | "no-receipt" | undefined;
}

export interface OpenEntry {
    readonly id: string;
    readonly at: string;
}

export type OperationId = keyof typeof operations;

export type Order<Id extends PurchaseId = PurchaseId> = {
    [Each in Id]: {
        readonly operation: Each;
        readonly receipt: string;
        readonly sent: RequestBody<Each>;
        readonly answer: SuccessBody<Each>;
        readonly request: RecordedRequest;
    };
}[Id];

export interface OrderBehind {
    readonly orderMade?: boolean | undefined;
}

export type OrderNumber = components["schemas"]["OrderNumber"];

export type Outcome = "not-sent" | "rejected" | "unknown";

export interface OutcomeEvent {
    readonly operation: string | undefined;
    readonly attempts: number;
    readonly durationMs: number;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly outcome: "succeeded" | Outcome;
    readonly violations: readonly Violation[];
}

type ParametersOf<Operation> = Operation extends {
    parameters: {
        path?: infer Path;
        query?: infer Query;
    };
} ? Present<Path> & Present<Query> : unknown;

export type PlatformError = components["schemas"]["PlatformError"];

type Present<Part> = [
    NonNullable<Part>
] extends [
    never
] ? unknown : NonNullable<Part>;

export declare const PrimaryDomainType: readonly [
    "SINGLE_DOMAIN",
    "WILDCARD_DOMAIN"
];

export type PrimaryDomainType = components["schemas"]["PrimaryDomainType"];

export type ProxyPage = components["schemas"]["ProxyPage"];

export type PurchaseCertificateRequestBody = components["schemas"]["PurchaseCertificateRequestBody"];

export type PurchaseCertificateResponseBody = components["schemas"]["PurchaseCertificateResponseBody"];

export type PurchaseId = {
    [Id in OperationId]: (typeof operationTable)[Id] extends {
        readonly chargesMoney: true;
    } ? Id : never;
}[OperationId];

export type PurchaseMultiDomain = components["schemas"]["PurchaseMultiDomain"];

export type PurchaseSingleDomain = components["schemas"]["PurchaseSingleDomain"];

export type PurchaseWildcard = components["schemas"]["PurchaseWildcard"];

export interface RecordedRequest {
    readonly operation: OperationId | undefined;
    readonly method: string;
    readonly url: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
    readonly at: Date;
    readonly violations: readonly Violation[];
}

export interface Refused {
    readonly fault: "refused";
    readonly forMs?: number | undefined;
}

export type Region = keyof typeof regions;

export type RequestBody<Id extends OperationId> = operations[Id] extends {
    requestBody?: infer Body;
} ? ContentOf<NonNullable<Body>> : never;

export type RequestId = components["schemas"]["RequestId"];

export interface Reset extends Slowness {
    readonly fault: "reset";
}

export declare class ResponseError extends ScmError {
    name: string;
}

export interface ResponseInfo {
    readonly status: number;
    readonly requestId: string | undefined;
    readonly violations: readonly Violation[];
}

type ResultOf<Operation> = Operation extends {
    responses: infer Responses;
} ? ContentOf<Responses[keyof Responses & (200 | 201 | 202 | 204)]> : never;

export type ScmClient = Methods & {
    readonly raw: Client<paths>;
};

export type ScmClientOptions = CommonOptions & ({
    readonly region: Region;
    readonly endpoint?: never;
} | {
    readonly endpoint: string;
    readonly region?: never;
});

export declare class ScmError extends Error {
    name: string;
    readonly outcome: Outcome;
    readonly operation?: string;
    readonly status?: number;
    readonly errorCode?: string;
    readonly requestId?: string;
    readonly explanation?: Explanation;
    constructor(message: string, details: ScmErrorDetails);
}

export interface ScmErrorDetails {
    readonly outcome: Outcome;
    readonly operation?: string | undefined;
    readonly status?: number | undefined;
    readonly errorCode?: string | undefined;
    readonly requestId?: string | undefined;
    readonly explanation?: Explanation | undefined;
    readonly cause?: unknown;
}

export type ScsResourceTag = components["schemas"]["ScsResourceTag"];

export interface SentRequest {
    readonly url: string;
    readonly body: unknown;
    readonly sentAt: string;
    readonly attempts: number;
}

export interface Settlement {
    readonly outcome: "succeeded" | "not-sent" | "rejected" | "unknown";
    readonly receipt?: string | undefined;
    readonly requestId?: string | undefined;
}

export type SingleDomainNumber = components["schemas"]["SingleDomainNumber"];

export interface Slowness {
    readonly delayMs?: number | undefined;
}

export interface Success extends Slowness {
    readonly status?: undefined;
    readonly fault?: undefined;
    readonly headers?: AnswerHeaders | undefined;
}

export type SuccessBody<Id extends OperationId> = AnswerBody<Id, DocumentedStatus<Id> & (200 | 201 | 202 | 204)>;

export type Tags = components["schemas"]["Tags"];

export declare class UnknownOutcomeError extends ScmError {
    name: string;
    readonly sent: SentRequest;
    readonly check: string;
    constructor(message: string, sent: SentRequest, check: string, details: Omit<ScmErrorDetails, "outcome">);
}

export interface UnsignedRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | undefined;
}

export declare class ValidationError extends ScmError {
    name: string;
    readonly violations: readonly Violation[];
    constructor(message: string, violations: readonly Violation[], details?: Omit<ScmErrorDetails, "outcome">);
}

export interface Violation {
    readonly pointer: string;
    readonly keyword: string;
    readonly message: string;
}

export type WildcardDomainNumber = components["schemas"]["WildcardDomainNumber"];

export declare function accessKey(options: AccessKeyOptions): Credentials;

export declare function advise(operationId: OperationId | (string & {}), body: unknown): Advice[];

export declare function authToken(token: string | (() => string | Promise<string>)): Credentials;

export interface components {
    schemas: {
        CertBrand: "GEOTRUST" | "GLOBALSIGN" | "SYMANTEC" | "CFCA" | "TRUSTASIA" | "VTRUS";
        CertType: "DV_SSL_CERT" | "DV_SSL_CERT_BASIC" | "OV_SSL_CERT" | "OV_SSL_CERT_PRO" | "EV_SSL_CERT" | "EV_SSL_CERT_PRO";
        DomainType: "SINGLE_DOMAIN" | "MULTI_DOMAIN" | "WILDCARD";
        EffectiveTime: number;
        DomainNumbers: number;
        OrderNumber: number;
        AgreePrivacyProtection: true;
        PrimaryDomainType: "SINGLE_DOMAIN" | "WILDCARD_DOMAIN";
        SingleDomainNumber: number;
        WildcardDomainNumber: number;
        IsAutoPay: boolean;
        EnterpriseProjectId: string;
        CombinedOrderId: string;
        Tags: components["schemas"]["ScsResourceTag"][];
        ScsResourceTag: {
            key?: string;
            value?: string;
        };
        PurchaseCertificateRequestBody: components["schemas"]["PurchaseSingleDomain"] | components["schemas"]["PurchaseMultiDomain"] | components["schemas"]["PurchaseWildcard"];
        PurchaseSingleDomain: {
            cert_brand: components["schemas"]["CertBrand"];
            cert_type: components["schemas"]["CertType"];
            domain_type: "SINGLE_DOMAIN";
            effective_time: components["schemas"]["EffectiveTime"];
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
        PurchaseMultiDomain: {
            cert_brand: components["schemas"]["CertBrand"];
            cert_type: components["schemas"]["CertType"];
            domain_type: "MULTI_DOMAIN";
            effective_time: components["schemas"]["EffectiveTime"];
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
        PurchaseWildcard: {
            cert_brand: components["schemas"]["CertBrand"];
            cert_type: components["schemas"]["CertType"];
            domain_type: "WILDCARD";
            effective_time: components["schemas"]["EffectiveTime"];
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
        PurchaseCertificateResponseBody: {
            order_id: string;
            cert: components["schemas"]["CertDetail"][];
        };
        CertDetail: {
            cert_id: string;
        };
        RequestId: string;
        ErrorBody: components["schemas"]["Error"] | components["schemas"]["NestedError"] | components["schemas"]["PlatformError"] | components["schemas"]["CamelCaseError"];
        Error: {
            error_code: string;
            error_msg: string;
            request_id?: string & components["schemas"]["RequestId"];
            encoded_authorization_message?: string;
        };
        NestedError: {
            error: {
                code?: number | string;
                message: string;
                title?: string;
            };
        };
        PlatformError: {
            code: string;
            message: string;
        };
        CamelCaseError: {
            errorCode: string;
            errorMessage?: string;
            message?: string;
        };
        ProxyPage: string;
    };
    responses: {
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
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
        RequestId: components["schemas"]["RequestId"];
    };
    pathItems: never;
}

export declare function createMock({ document }?: MockOptions): Promise<Mock>;

export declare function createScmClient(options: ScmClientOptions): ScmClient;

export declare function credentialsFromEnvironment(env?: Environment): Credentials;

export declare function fileJournal(file: string, { onWarning }?: FileJournalOptions): FileJournal;

export declare function iamPassword(options: IamPasswordOptions): Credentials;

export declare function isScmError(value: unknown): value is ScmError;

export declare const operations: {
    readonly "SubscribeCertificate": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/certificates/buy";
        readonly "body": true;
        readonly "idempotency": "none";
        readonly "chargesMoney": true;
        readonly "receipt": "order_id";
        readonly "whenUnknown": "Look at the orders in the console's Billing Center, or list the certificates with status PAID sorted by their update time, and compare brand, type and domain type with what was sent.";
    };
};

export interface operations {
    SubscribeCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseCertificateRequestBody"];
            };
        };
        responses: {
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
        post: operations["SubscribeCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export declare const regions: {
    readonly "cn-north-4": "https://scm.cn-north-4.myhuaweicloud.com";
    readonly "ap-southeast-1": "https://scm.ap-southeast-1.myhuaweicloud.com";
    readonly "eu-west-101": "https://scm.eu-west-101.myhuaweicloud.eu";
};

export declare function responseInfo(result: unknown): ResponseInfo | undefined;
