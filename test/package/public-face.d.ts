// Written by `npm run test:system -- -t face -u`. Do not edit.
// huaweicloud-scm
//   AccessKeyOptions
//   Advice
//   AttemptEvent
//   AuthorizationHeaders
//   Bought
//   CallOptions
//   CheckedCertificate
//   CommonOptions
//   ConnectionError
//   ConnectionFailure
//   Credentials
//   CredentialsError
//   DeployTarget
//   Deployment
//   Due
//   DueCertificate
//   DueOptions
//   Explanation
//   Fetch
//   FoundOut
//   Hooks
//   IamPasswordOptions
//   IamScope
//   ImportOptions
//   Imported
//   IncompleteListError
//   Intent
//   Journal
//   JournalError
//   JournalRefusal
//   KeptAnswer
//   NamedIntent
//   NotFound
//   ObtainOptions
//   ObtainStep
//   Obtained
//   ObtainedFiles
//   OpenEntry
//   OpenedByKey
//   Outcome
//   OutcomeEvent
//   OwnCertificate
//   Parsed
//   PartialFailure
//   PurchaseEntry
//   PurchaseOptions
//   ReadableJournal
//   ReconcileOptions
//   Recorded
//   RecordedPurchase
//   RefusingAnswer
//   Region
//   ReplaceOptions
//   Replaced
//   ResponseError
//   ResponseInfo
//   ScmClient
//   ScmClientOptions
//   ScmError
//   ScmErrorDetails
//   SeenOrder
//   SeenStatus
//   SentRequest
//   Settlement
//   StateError
//   TaggedPurchaseOptions
//   TakenKey
//   Undecided
//   UndecidedError
//   UnknownOutcomeError
//   UnsignedRequest
//   Uses
//   ValidationError
//   Verdict
//   Violation
//   WaitForOptions
//   accessKey
//   advise
//   authToken
//   checkCertificate
//   createScmClient
//   credentialsFromEnvironment
//   deployTo
//   due
//   findByFingerprint
//   iamPassword
//   importCertificate
//   isScmError
//   listAll
//   obtainCertificate
//   parse
//   parseTarget
//   purchaseTag
//   reconcile
//   replaceCertificate
//   responseInfo
//   usesOf
//   waitFor

// huaweicloud-scm/engine
//   ApiError
//   ApiErrorDetails
//   AttemptEvent
//   AuthorizationHeaders
//   CallOptions
//   CatalogueEntry
//   Client
//   ClientOptions
//   CommonOptions
//   ConnectionError
//   ConnectionFailure
//   Credentials
//   CredentialsError
//   Explanation
//   Fetch
//   FoundOut
//   Hooks
//   IncompleteListError
//   Intent
//   Journal
//   JournalError
//   JournalRefusal
//   KeptAnswer
//   ListArguments
//   NamedIntent
//   OpenEntry
//   OpenedByKey
//   OperationRow
//   OperationTable
//   OperationValidators
//   Outcome
//   OutcomeEvent
//   PagedOperation
//   Parsed
//   Parser
//   PartialFailure
//   PurchaseOptions
//   Recorded
//   RecordedPurchase
//   RefusingAnswer
//   ResponseError
//   ResponseInfo
//   RowOf
//   SchemaError
//   SentRequest
//   Service
//   ServiceTypes
//   Settlement
//   StateError
//   TaggedPurchaseOptions
//   TakenKey
//   UnknownOutcomeError
//   UnsignedRequest
//   ValidationError
//   Validator
//   Validators
//   Violation
//   WaitOptions
//   createClient
//   createParser
//   isApiError
//   listAll
//   responseInfo
//   waitForState

// huaweicloud-scm/types
//   AgreePrivacyProtection
//   ApplyCertificateRequestBody
//   ApplyCertificateResponseBody
//   Authentification
//   BatchCreateOrDeleteTagsRequestBody
//   BatchPushCertificateRequestBody
//   BatchPushCertificateResponseBody
//   BatchPushCertificateResponseBodyResults
//   CSRResponseBody
//   CamelCaseError
//   CancelCertificateApplyResponseBody
//   CertBrand
//   CertDetail
//   CertType
//   CertificateBrand
//   CertificateDetail
//   CertificateDomainType
//   CertificateId
//   CertificateStatus
//   CertificateType
//   CombinedOrderId
//   CreateCertificateTagRequestBody
//   CreateCsrRequestBody
//   CreateCsrResponseBody
//   CsrId
//   CsrUsage
//   DeployCertificateRequestBody
//   DeployCertificateResponseBody
//   DeployTarget
//   DeployedResource
//   DeployedResourceDetail
//   DisableNotificationRequestBody
//   DomainMethod
//   DomainNumbers
//   DomainType
//   EffectiveTime
//   EnableNotificationRequestBody
//   EnterpriseProjectId
//   Error
//   ErrorBody
//   ExportCertificateResponseBody
//   FaiureResource
//   ImportCertificateRequestBody
//   ImportCertificateResponseBody
//   IsAutoPay
//   KeyAlgorithm
//   ListAllTagsResponseBody
//   ListCSRResponseBody
//   ListCertificatesByTagRequestBody
//   ListCertificatesByTagResponseBody
//   ListCertificatesResponseBody
//   ListDeployedResourcesRequestBody
//   ListDeployedResourcesResponseBody
//   ListTagsByCertificateResponseBody
//   NestedError
//   NoticeRequestBody
//   OperateTagResponseBody
//   OrderNumber
//   PlatformError
//   PrimaryDomainType
//   ProxyPage
//   PurchaseCertificateRequestBody
//   PurchaseCertificateResponseBody
//   PurchaseMultiDomain
//   PurchaseSingleDomain
//   PurchaseWildcard
//   PushCertificateRequestBody
//   PushTarget
//   RegionResourceDetail
//   RequestId
//   RequestKeyAlgorithm
//   ResourceDetail
//   ResultDetail
//   ScsMatch
//   ScsResourceTag
//   ScsResourceTagInAnswer
//   ScsTag
//   ScsTagInAnswer
//   ShowCertificateResponseBody
//   ShowCertificateResponseBodyApplicationInfo
//   ShowCsrPrivateKeyResponseBody
//   SingleDomainNumber
//   TagResource
//   TagResourceResourceDetail
//   Tags
//   UnsubscribeCertificateResponseBody
//   UpdateCSRRequestBody
//   UploadCsrRequestBody
//   UploadCsrResponseBody
//   WildcardDomainNumber

// huaweicloud-scm/journal
//   Compaction
//   FileJournal
//   FileJournalOptions
//   JournalEntry
//   fileJournal

// huaweicloud-scm/testing
//   AccessKeys
//   AnswerBody
//   AnswerHeaders
//   AnswerLost
//   AnyApi
//   AnyBehaviour
//   ApiTypes
//   Behaviour
//   BilledOrder
//   Call
//   CallOf
//   Clock
//   DocumentError
//   DocumentedAnswer
//   DocumentedStatus
//   ExampleMock
//   ExampleName
//   Fault
//   Handler
//   HandlerOf
//   HandlersOf
//   Html
//   Keep
//   LifeSettings
//   ListenOptions
//   Living
//   LivingModel
//   LivingSettings
//   Mock
//   MockOf
//   MockOptions
//   MockServer
//   MockSettings
//   Model
//   ModelAnswer
//   ModelAnswerOf
//   ModelWorld
//   Money
//   OffSpec
//   OperationId
//   Order
//   OrderBehind
//   PurchaseId
//   Random
//   RecordedRequest
//   Refused
//   RequestBody
//   Reset
//   ScmContent
//   ScmService
//   SeedCertificate
//   SeedCsr
//   SeedTime
//   Seeded
//   Slowness
//   Snapshot
//   Success
//   SuccessBody
//   Told
//   UsualSettings
//   Violation
//   createMock
//   scmModel
//   typedModel

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

export type AccessKeys = Readonly<Record<string, string>>;

export interface Advice {
    readonly id: string;
    readonly message: string;
    readonly source: string;
    readonly date: string;
}

export type AgreePrivacyProtection = $components["schemas"]["AgreePrivacyProtection"];

export type AnswerBody<Id extends OperationId, Status extends DocumentedStatus<Id>> = AnswerBodyOf<ScmApi, Id, Status>;

export type AnswerBodyOf<Api extends ApiTypes, Id extends OperationOf<Api>, Status extends StatusOf<Api, Id>> = ContentOf<ResponsesOf<Api, Id>[Status]>;

export interface AnswerHeaders {
    readonly "Retry-After"?: string | undefined;
    readonly [name: string]: string | undefined;
}

export interface AnswerLost extends Slowness {
    readonly fault: "answer-lost";
}

export type AnswerOf<Api extends ApiTypes, Id extends OperationOf<Api>> = {
    [Status in StatusOf<Api, Id>]: Slowness & Content<Api, Id, Status> & IfPurchase<Api, Id, OrderBehind> & {
        readonly status: Status;
        readonly headers?: AnswerHeaders | undefined;
        readonly fault?: undefined;
    };
}[StatusOf<Api, Id>];

export interface AnyApi extends ApiTypes {
    readonly operations: Readonly<Record<string, AnyOperation>>;
    readonly examples: Readonly<Record<string, Readonly<Record<number, string>>>>;
    readonly table: Readonly<Record<string, {
        readonly chargesMoney: true;
    }>>;
}

export type AnyBehaviour = BehaviourOf<AnyApi, string>;

interface AnyOperation {
    readonly requestBody?: {
        readonly content: Readonly<Record<string, unknown>>;
    };
    readonly responses: Readonly<Record<number, {
        readonly content: Readonly<Record<string, unknown>>;
    }>>;
}

export declare class ApiError extends Error implements ApiErrorDetails {
    name: string;
    readonly outcome: Outcome;
    readonly operation?: string;
    readonly status?: number;
    readonly errorCode?: string;
    readonly requestId?: string;
    readonly explanation?: Explanation;
    readonly answer?: unknown;
    constructor(message: string, details: ApiErrorDetails);
}

export interface ApiErrorDetails {
    readonly outcome: Outcome;
    readonly operation?: string | undefined;
    readonly status?: number | undefined;
    readonly errorCode?: string | undefined;
    readonly requestId?: string | undefined;
    readonly explanation?: Explanation | undefined;
    readonly answer?: unknown;
    readonly cause?: unknown;
}

export interface ApiTypes {
    readonly operations: object;
    readonly examples: object;
    readonly table: object;
}

export interface ApplyCertificatePath {
    certificate_id: components["parameters"]["CertificateId"];
}

export interface ApplyCertificateRequestBody {
    domain: string;
    sans?: string | undefined;
    csr?: string | undefined;
    company_name?: string | undefined;
    company_unit?: string | undefined;
    company_province?: string | undefined;
    company_city?: string | undefined;
    country?: string | undefined;
    applicant_name: string;
    applicant_phone: string;
    applicant_email: string;
    contact_name?: string | undefined;
    contact_phone?: string | undefined;
    contact_email?: string | undefined;
    auto_dns_auth?: boolean | undefined;
    agree_privacy_protection: true;
    domain_method: components["schemas"]["DomainMethod"];
    key_algorithm?: ("RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2" | (string & {})) | undefined;
    ca_hash_algorithm?: ("DEFAULT" | "SHA-256") | undefined;
}

export interface ApplyCertificateResponseBody {
    request_info: "success" | (string & {});
}

type Arguments<Operation, Options> = unknown extends ParametersOf<Operation> ? [
    ...BodyArgument<Operation>,
    options?: Options
] : Partial<ParametersOf<Operation>> extends ParametersOf<Operation> ? [
    BodyOf<Operation>
] extends [
    never
] ? [
    parameters?: ParametersOf<Operation>,
    options?: Options
] : [
    parameters: ParametersOf<Operation> | undefined,
    ...BodyArgument<Operation>,
    options?: Options
] : [
    parameters: ParametersOf<Operation>,
    ...BodyArgument<Operation>,
    options?: Options
];

type At<Value, Pointer> = Pointer extends `/${infer Name}/${infer Rest}` ? At<Value[Name & keyof Value], `/${Rest}`> : Pointer extends `/${infer Name}` ? Value[Name & keyof Value] : Value;

export interface AttemptEvent {
    readonly operation: string | undefined;
    readonly attempt: number;
    readonly durationMs: number;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly outcome: "succeeded" | Outcome;
    readonly retryInMs: number | undefined;
}

export interface Authentification {
    record_name?: string | null;
    record_type?: string | null;
    record_value?: string | null;
    domain?: string | null;
}

export type AuthorizationHeaders = Readonly<Record<string, string>>;

export interface BatchCreateOrDeleteTagsPath {
    resource_id: components["parameters"]["ResourceId"];
}

export interface BatchCreateOrDeleteTagsRequestBody {
    action: "create" | "delete";
    tags: readonly ScsResourceTag[];
}

export interface BatchPushCertificatePath {
    certificate_id: components["parameters"]["CertificateId"];
}

export interface BatchPushCertificateRequestBody {
    target_projects: readonly string[];
    target_service: components["schemas"]["PushTarget"];
}

export interface BatchPushCertificateResponseBody {
    results: BatchPushCertificateResponseBodyResults[];
}

export interface BatchPushCertificateResponseBodyResults {
    project_name: string;
    cert_id?: string;
    message?: "success" | (string & {});
}

export type Behaviour<Id extends OperationId> = BehaviourOf<ScmApi, Id>;

export type BehaviourOf<Api extends ApiTypes, Id extends OperationOf<Api>> = Success | AnswerOf<Api, Id> | FaultOf<Api, Id>;

export interface BilledOrder {
    readonly id: string;
    readonly at: Date;
    readonly paid: Date | undefined;
    readonly price: number;
    readonly certificates: readonly string[];
}

type Bodied<Body> = [
    Body
] extends [
    never
] ? {
    readonly body?: undefined;
} : {
    readonly body: Body;
};

type BodyArgument<Operation> = [
    BodyOf<Operation>
] extends [
    never
] ? [
] : [
    body: BodyOf<Operation>
];

export type BodyOf<Operation> = Operation extends {
    requestBody?: infer Request;
} ? JsonOf<Request> : never;

export interface Booking {
    readonly at: number;
    readonly operation: "SubscribeCertificate" | "UnsubscribeCertificate" | "DeployCertificate";
    readonly amount: number;
    readonly orderId: string | null;
    readonly certificateId: string | null;
}

export interface Bought {
    readonly verdict: "bought";
    readonly orderId: string;
    readonly certificates: readonly string[];
    readonly proof: "tag" | "only-fit";
    readonly message: string;
}

export interface BrokenTarget {
    readonly service: TargetService;
    readonly project?: string | undefined;
    readonly resource?: string | undefined;
    readonly message?: string | undefined;
}

export interface CSRResponseBody {
    id: string;
    name: string;
    csr?: string;
    domain_name: string;
    sans?: string | null;
    private_key_algo?: components["schemas"]["KeyAlgorithm"];
    usage?: components["schemas"]["CsrUsage"];
    company_country?: string | null;
    company_province?: string | null;
    company_city?: string | null;
    company_name?: string | null;
    create_time?: number;
    update_time?: number;
}

export interface Call {
    readonly operation: string;
    readonly method: string;
    readonly path: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    readonly values: Readonly<Record<string, unknown>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
    readonly at: Date;
}

export interface CallOf<Api extends ApiTypes, Id extends OperationOf<Api>> extends Omit<Call, "operation" | "parameters" | "values" | "body"> {
    readonly operation: Id;
    readonly parameters: {
        readonly [Name in keyof ParametersOf<Api, Id, "path">]: string;
    };
    readonly values: Readonly<ParametersOf<Api, Id, "path"> & ParametersOf<Api, Id, "query">>;
    readonly body: RequestBodyOf<Api, Id>;
}

export interface CallOptions {
    readonly signal?: AbortSignal | undefined;
    readonly timeoutMs?: number | undefined;
    readonly deadlineMs?: number | undefined;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    readonly journal?: Journal | undefined;
    readonly allowRepeat?: boolean | undefined;
}

export interface CamelCaseError {
    errorCode: string;
    errorMessage?: string;
    message?: string;
}

export interface CancelCertificateApplyResponseBody {
    cert_id: string & components["schemas"]["CertificateId"];
    message: "success" | (string & {});
}

export interface CancelCertificateRequestPath {
    certificate_id: components["parameters"]["CertificateId"];
}

export interface CatalogueEntry {
    readonly meaning: string;
    readonly action: string;
}

export declare const CertBrand: readonly [
    "GEOTRUST",
    "GLOBALSIGN",
    "SYMANTEC",
    "CFCA",
    "TRUSTASIA",
    "VTRUS"
];

export type CertBrand = $components["schemas"]["CertBrand"];

export interface CertDetail {
    cert_id: string;
}

export declare const CertType: readonly [
    "DV_SSL_CERT",
    "DV_SSL_CERT_BASIC",
    "OV_SSL_CERT",
    "OV_SSL_CERT_PRO",
    "EV_SSL_CERT",
    "EV_SSL_CERT_PRO"
];

export type CertType = $components["schemas"]["CertType"];

export declare const CertificateBrand: readonly [
    "GEOTRUST",
    "GLOBALSIGN",
    "SYMANTEC",
    "CFCA",
    "TRUSTASIA",
    "VTRUS"
];

export type CertificateBrand = $components["schemas"]["CertificateBrand"];

export interface CertificateDetail {
    id: components["schemas"]["CertificateId"];
    name: string;
    domain?: string | null;
    sans?: string | null;
    signature_algorithm?: string | null;
    deploy_support?: boolean;
    type?: components["schemas"]["CertificateType"];
    brand?: components["schemas"]["CertificateBrand"];
    expire_time?: string | null;
    domain_type?: components["schemas"]["CertificateDomainType"];
    validity_period?: number;
    status: components["schemas"]["CertificateStatus"];
    domain_count?: number;
    wildcard_count?: number;
    description?: string | null;
    domain_id?: string | null;
    enterprise_project_id?: string | null;
}

export declare const CertificateDomainType: readonly [
    "SINGLE_DOMAIN",
    "MULTI_DOMAIN",
    "WILDCARD"
];

export type CertificateDomainType = $components["schemas"]["CertificateDomainType"];

export type CertificateId = $components["schemas"]["CertificateId"];

export declare const CertificateStatus: readonly [
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

export type CertificateStatus = $components["schemas"]["CertificateStatus"];

export declare const CertificateType: readonly [
    "DV_SSL_CERT",
    "DV_SSL_CERT_BASIC",
    "OV_SSL_CERT",
    "OV_SSL_CERT_PRO",
    "EV_SSL_CERT",
    "EV_SSL_CERT_PRO"
];

export type CertificateType = $components["schemas"]["CertificateType"];

export interface CheckedCertificate {
    readonly certificate: string;
    readonly chain: string;
    readonly privateKey: string;
    readonly names: readonly string[];
    readonly notBefore: Date;
    readonly notAfter: Date;
    readonly fingerprint: string;
    readonly isKeyChecked: boolean;
}

export type Client<S extends Service> = Methods<TypesOf<S>["methods"], TypesOf<S>["operations"], TableOf<S>> & {
    readonly raw: FetchClient<TypesOf<S>["paths"]>;
    readonly [ofService]?: S;
};

export type ClientOptions<S extends Service> = CommonOptions & ({
    readonly server: keyof S["servers"] & string;
    readonly endpoint?: never;
} | {
    readonly endpoint: string;
    readonly server?: never;
});

export interface Clock {
    now(): Date;
    advance(by: string | number): Date;
    set(to: Date | string | number): Date;
}

export type CombinedOrderId = $components["schemas"]["CombinedOrderId"];

export interface CommonOptions {
    readonly credentials?: Credentials;
    readonly fetch?: Fetch | undefined;
    readonly timeoutMs?: number | undefined;
    readonly deadlineMs?: number | undefined;
    readonly maxAttempts?: number | undefined;
    readonly hooks?: Hooks | undefined;
    readonly journal?: Journal | undefined;
    readonly userAgent?: string | undefined;
}

export interface Compaction {
    readonly settled: number;
    readonly open: number;
    readonly bytesBefore: number;
    readonly bytesAfter: number;
}

export declare class ConnectionError extends ApiError {
    name: string;
    readonly failure: ConnectionFailure;
    constructor(message: string, failure: ConnectionFailure, details: ApiErrorDetails);
}

export type ConnectionFailure = "unreachable" | "lost" | "timeout" | "aborted" | "unreadable";

type Content<Api extends ApiTypes, Id extends OperationOf<Api>, Status extends StatusOf<Api, Id>> = {
    readonly example?: ExampleOf<Api, Id, Status> | undefined;
    readonly body?: undefined;
} | {
    readonly example?: undefined;
    readonly body?: AnswerBodyOf<Api, Id, Status> | undefined;
};

type ContentOf<Part> = Part extends {
    content: infer Content;
} ? Content[keyof Content] : never;

type ContentOf<Response> = Response extends {
    content: infer Content;
} ? [
    keyof Content & JsonType
] extends [
    never
] ? undefined : JsonIn<Content> : undefined;

export interface Copy {
    readonly certificateId: string;
    readonly service: TargetService;
    readonly project: string;
    readonly copyId: string;
}

export interface CreateCertificateTagPath {
    resource_id: components["parameters"]["ResourceId"];
}

export interface CreateCertificateTagRequestBody {
    tag: ScsResourceTag;
}

export interface CreateCsrRequestBody {
    name: string;
    domain_name: string;
    sans?: string | undefined;
    private_key_algo: components["schemas"]["RequestKeyAlgorithm"];
    usage: "PERSONAL" | "ENTERPRISE";
    company_country?: string | undefined;
    company_province?: string | undefined;
    company_city?: string | undefined;
    company_name?: string | undefined;
}

export interface CreateCsrResponseBody {
    id: string;
    name?: string;
    domain_name?: string;
    sans?: string | null;
    private_key_algo?: components["schemas"]["KeyAlgorithm"];
    usage?: components["schemas"]["CsrUsage"];
    company_country?: string | null;
    company_province?: string | null;
    company_city?: string | null;
    company_name?: string | null;
    create_time?: number;
    update_time?: number;
}

export interface Credentials {
    authorize(request: UnsignedRequest, signal: AbortSignal): AuthorizationHeaders | Promise<AuthorizationHeaders>;
    renew?(refused: AuthorizationHeaders, answer?: RefusingAnswer): boolean;
}

export declare class CredentialsError extends ApiError {
    name: string;
    constructor(message: string, details?: Partial<ApiErrorDetails>);
}

export type CsrId = $components["schemas"]["CsrId"];

export declare const CsrUsage: readonly [
    "PERSONAL",
    "ENTERPRISE"
];

export type CsrUsage = $components["schemas"]["CsrUsage"];

export interface DeleteCertificatePath {
    certificate_id: components["parameters"]["CertificateId"];
}

export interface DeleteCsrPath {
    id: components["parameters"]["CsrId"];
}

export interface DeployCertificatePath {
    certificate_id: components["parameters"]["CertificateId"];
}

export interface DeployCertificateRequestBody {
    project_name?: string | undefined;
    service_name: components["schemas"]["DeployTarget"];
    resources: readonly DeployedResource[];
}

export interface DeployCertificateResponseBody {
    failure_list: FaiureResource[];
}

export declare const DeployTarget: readonly [
    "CDN",
    "WAF",
    "ELB"
];

export interface DeployTarget {
    readonly service: "CDN" | "WAF" | "ELB";
    readonly region?: string;
    readonly resource: string;
}

export type DeployTarget = $components["schemas"]["DeployTarget"];

export interface DeployedResource {
    id?: string | undefined;
    type?: ("premium" | "cloud") | undefined;
    domain_name?: string | undefined;
    enterprise_project_id?: string | undefined;
}

export interface DeployedResourceDetail {
    service: "CDN" | "WAF" | "ELB" | (string & {});
    resource_num: number;
    resource_location: "region" | "global" | (string & {});
    region_resources: RegionResourceDetail[];
}

export interface Deployment extends DeployTarget {
    readonly state: "deployed" | "already" | "failed" | "unknown" | "not-sent";
    readonly reason?: string;
}

export type DisableNotificationRequestBody = $components["schemas"]["DisableNotificationRequestBody"];

export declare class DocumentError extends Error {
    name: string;
}

export type DocumentedAnswer<Id extends OperationId> = AnswerOf<ScmApi, Id>;

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
    readonly "UnsubscribeCertificate": {
        readonly 200: "accepted";
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
    readonly "ApplyCertificate": {
        readonly 200: "submitted";
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
    readonly "CancelCertificateRequest": {
        readonly 200: "requested";
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
    readonly "ListCertificates": {
        readonly 200: "two-certificates";
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
    readonly "ShowCertificate": {
        readonly 200: "issued" | "waiting-for-proof";
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
    readonly "DeleteCertificate": {
        readonly 204: never;
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
    readonly "ExportCertificate": {
        readonly 200: "rsa" | "sm2";
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
    readonly "ImportCertificate": {
        readonly 200: "imported";
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
    readonly "PushCertificate": {
        readonly 204: never;
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
    readonly "BatchPushCertificate": {
        readonly 200: "one-failed" | "all-pushed";
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
    readonly "DeployCertificate": {
        readonly 200: "all-deployed" | "one-failed";
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
    readonly "ListDeployedResources": {
        readonly 200: "two-load-balancers" | "nowhere";
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
    readonly "ListTagsByCertificate": {
        readonly 200: "two-tags" | "none";
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
    readonly "CreateCertificateTag": {
        readonly 200: "done";
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
    readonly "BatchCreateOrDeleteTags": {
        readonly 200: "done";
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
    readonly "ListAllTags": {
        readonly 200: "two-keys";
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
    readonly "ListCertificatesByTag": {
        readonly 200: "one-found" | "count";
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
    readonly "ListCsr": {
        readonly 200: "two-requests";
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
    readonly "CreateCsr": {
        readonly 201: "made";
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
    readonly "ShowCsr": {
        readonly 200: "one-request" | "personal";
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
    readonly "UpdateCsr": {
        readonly 200: "renamed";
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
    readonly "DeleteCsr": {
        readonly 204: never;
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
    readonly "UploadCsr": {
        readonly 200: "uploaded";
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
    readonly "ShowCsrPrivateKey": {
        readonly 200: "key";
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
    readonly "EnableNotification": {
        readonly 204: never;
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
    readonly "DisableNotification": {
        readonly 204: never;
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

export type DocumentedStatus<Id extends OperationId> = StatusOf<ScmApi, Id>;

export declare const DomainMethod: readonly [
    "DNS",
    "FILE",
    "EMAIL",
    "dns",
    "file",
    "email"
];

export type DomainMethod = $components["schemas"]["DomainMethod"];

export type DomainNumbers = $components["schemas"]["DomainNumbers"];

export declare const DomainType: readonly [
    "SINGLE_DOMAIN",
    "MULTI_DOMAIN",
    "WILDCARD"
];

export type DomainType = $components["schemas"]["DomainType"];

export interface Due {
    readonly certificates: readonly DueCertificate[];
    readonly hidden: number;
}

export interface DueCertificate {
    readonly id: string;
    readonly name: string;
    readonly domain: string | null;
    readonly status: string;
    readonly endsAt: Date;
    readonly daysLeft: number;
    readonly isImported: boolean;
    readonly uses: number | undefined;
    readonly termsLeft: number | undefined;
}

export interface DueOptions {
    readonly withinMs?: number | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly now?: (() => number) | undefined;
}

export type EffectiveTime = $components["schemas"]["EffectiveTime"];

export type EnableNotificationRequestBody = $components["schemas"]["EnableNotificationRequestBody"];

export type EnterpriseProjectId = $components["schemas"]["EnterpriseProjectId"];

type Environment = Readonly<Record<string, string | undefined>>;

export interface Error {
    error_code: string;
    error_msg: string;
    request_id?: string & components["schemas"]["RequestId"];
    encoded_authorization_message?: string;
}

export type ErrorBody = $components["schemas"]["ErrorBody"];

export type ExampleMock = MockOf<ScmApi>;

export type ExampleName<Id extends OperationId, Status> = ExampleOf<ScmApi, Id, Status>;

export type ExampleOf<Api extends ApiTypes, Id extends OperationOf<Api>, Status> = Id extends keyof Api["examples"] ? Status extends keyof Api["examples"][Id] ? Api["examples"][Id][Status] : never : never;

export type Explanation = CatalogueEntry;

export interface ExportCertificatePath {
    certificate_id: components["parameters"]["CertificateId"];
}

export interface ExportCertificateResponseBody {
    entire_certificate?: string | null;
    certificate: string;
    certificate_chain?: string | null;
    private_key?: string | null;
    enc_certificate?: string | null;
    enc_private_key?: string | null;
}

export interface FaiureResource {
    resource?: string;
    failure_info?: string;
}

export type Fault<Id extends OperationId> = FaultOf<ScmApi, Id>;

export type FaultOf<Api extends ApiTypes, Id> = Refused | Reset | AnswerLost | (Html & IfPurchase<Api, Id, OrderBehind>) | OffSpec;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface FileJournal extends Journal {
    entries(): Promise<JournalEntry[]>;
    openByKey(intent: NamedIntent): Promise<OpenedByKey>;
    settleByHand(id: string, note: string, found?: FoundOut): Promise<JournalEntry>;
    compact(): Promise<Compaction>;
}

export interface FileJournalOptions {
    readonly onWarning?: ((message: string) => void) | undefined;
}

export type FoundOut = {
    readonly made: false;
} | {
    readonly made: true;
    readonly receipt?: string;
};

export type Handler = (call: Call) => ModelAnswer | undefined | Promise<ModelAnswer | undefined>;

export type HandlerOf<Api extends ApiTypes, Id extends OperationOf<Api>> = (call: CallOf<Api, Id>) => ModelAnswerOf<Api, Id> | Promise<ModelAnswerOf<Api, Id>>;

export type HandlersOf<Api extends ApiTypes, Id extends OperationOf<Api> = OperationOf<Api>> = {
    readonly [Each in Id]: HandlerOf<Api, Each>;
};

export interface Hooks {
    readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
    readonly onOutcome?: ((event: OutcomeEvent) => void) | undefined;
    readonly onJournalError?: ((error: JournalError) => void) | undefined;
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

type IfPurchase<Api extends ApiTypes, Id, Part> = Id extends PurchaseOf<Api> ? Part : unknown;

export interface ImportCertificateRequestBody {
    name: string;
    certificate: string;
    certificate_chain?: string | undefined;
    private_key: string;
    duplicate_check?: boolean | undefined;
    enterprise_project_id?: string | undefined;
    enc_certificate?: string | undefined;
    enc_private_key?: string | undefined;
}

export interface ImportCertificateResponseBody {
    certificate_id: string & components["schemas"]["CertificateId"];
}

export interface ImportOptions {
    readonly signal?: AbortSignal | undefined;
    readonly now?: (() => number) | undefined;
}

export interface Imported {
    readonly certificateId: string;
    readonly isNew: boolean;
    readonly certificate: CheckedCertificate;
}

export declare class IncompleteListError extends ApiError {
    readonly listed: number;
    readonly total: number;
    name: string;
    constructor(message: string, listed: number, total: number, operation: string);
}

type InputOf<Operation> = [
    BodyOf<Operation>
] extends [
    never
] ? ParametersOf<Operation> : BodyOf<Operation>;

export interface Intent {
    readonly operation: string;
    readonly url: string;
    readonly fingerprint: string;
    readonly body: unknown;
    readonly key?: string;
    readonly tag?: unknown;
    readonly endsBy?: string;
}

export type IsAutoPay = $components["schemas"]["IsAutoPay"];

type Item<List> = NonNullable<List> extends readonly (infer Each)[] ? Each : unknown;

export interface Journal {
    open(intent: Intent, allowRepeat: boolean): Promise<{
        readonly id: string;
    } | {
        readonly openEntry: OpenEntry;
    }>;
    openByKey?(intent: NamedIntent): Promise<OpenedByKey>;
    settle(id: string, settlement: Settlement): Promise<void>;
}

export interface JournalEntry extends Intent {
    readonly id: string;
    readonly at: string;
    readonly state: "open" | "settled";
    readonly outcome?: Settlement["outcome"] | "settled-by-hand";
    readonly endedAt?: string;
    readonly receipt?: string;
    readonly requestId?: string;
    readonly note?: string;
    readonly allowRepeat?: true;
    readonly answer?: KeptAnswer;
    readonly made?: false;
}

export declare class JournalError extends ApiError {
    name: string;
    readonly entry: string | undefined;
    readonly refusal?: JournalRefusal;
    constructor(message: string, entry: string | undefined, details?: Partial<ApiErrorDetails> & {
        readonly refusal?: JournalRefusal;
    });
}

export type JournalRefusal = "open" | "key-open" | "key-under-way" | "key-of-another-body" | "key-settled-by-hand";

type JsonIn<Content> = Content[keyof Content & JsonType];

type JsonOf<Request> = Request extends {
    content: infer Content;
} ? JsonIn<Content> : never;

type JsonType = `${string}/json` | `${string}/json;${string}` | `${string}+json` | `${string}+json;${string}` | "*/*" | "application/*";

export interface Keep {
    readonly requests?: number | undefined;
    readonly bodyBytes?: number | undefined;
}

export interface KeptAnswer {
    readonly status?: number;
    readonly data?: unknown;
}

export declare const KeyAlgorithm: readonly [
    "RSA_2048",
    "RSA_3072",
    "RSA_4096",
    "EC_P256",
    "EC_P384",
    "SM2"
];

export type KeyAlgorithm = $components["schemas"]["KeyAlgorithm"];

export interface LifeSettings {
    readonly seed?: string | number | undefined;
    readonly now?: Date | string | number | undefined;
    readonly speed?: number | undefined;
}

export interface ListAllTagsResponseBody {
    tags?: ScsTagInAnswer[];
}

export type ListArguments<S extends Service, Id extends string> = MethodOf<S, Id> extends (...args: infer Args) => unknown ? Args : never;

export interface ListCSRResponseBody {
    csr_list: CSRResponseBody[];
    total?: number;
}

export interface ListCertificatesByTagRequestBody {
    without_any_tag?: boolean | undefined;
    tags?: readonly ScsTag[] | undefined;
    tags_any?: readonly ScsTag[] | undefined;
    not_tags?: readonly ScsTag[] | undefined;
    not_tags_any?: readonly ScsTag[] | undefined;
    limit?: (10 | 20 | 50) | undefined;
    offset?: number | undefined;
    action: "filter" | "count";
    matches?: readonly ScsMatch[] | undefined;
}

export interface ListCertificatesByTagResponseBody {
    total_count?: number;
    resources?: TagResource[];
}

export interface ListCertificatesQuery {
    limit?: components["parameters"]["Limit"] | undefined;
    offset?: number | undefined;
    sort_dir?: ("ASC" | "DESC") | undefined;
    sort_key?: ("certExpiredTime" | "certStatus" | "certUpdateTime") | undefined;
    status?: ("ALL" | "PAID" | "ISSUED" | "CHECKING" | "CANCELCHECKING" | "UNPASSED" | "EXPIRED" | "REVOKING" | "REVOKED" | "UPLOAD" | "CHECKING_ORG" | "ISSUING" | "SUPPLEMENTCHECKING" | "CHECKING_DOMAIN") | undefined;
    enterprise_project_id?: string | undefined;
    deploy_support?: boolean | undefined;
    owned_by_self?: boolean | undefined;
    expired_days_since?: number | undefined;
    content?: string | undefined;
}

export interface ListCertificatesResponseBody {
    certificates: CertificateDetail[];
    total_count: number;
}

export interface ListCsrQuery {
    limit?: components["parameters"]["Limit"] | undefined;
    offset?: number | undefined;
    name?: string | undefined;
    private_key_algo?: ("RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2") | undefined;
}

export interface ListDeployedResourcesRequestBody {
    certificate_ids: readonly components["schemas"]["CertificateId"][];
    service_names: readonly ("CDN" | "WAF" | "ELB" | "ALL")[];
}

export interface ListDeployedResourcesResponseBody {
    results: ResultDetail[];
}

export interface ListTagsByCertificatePath {
    resource_id: components["parameters"]["ResourceId"];
}

export interface ListTagsByCertificateResponseBody {
    tags?: ScsResourceTagInAnswer[];
}

export interface ListenOptions {
    readonly port?: number | undefined;
    readonly host?: string | undefined;
    readonly keepAlive?: boolean | undefined;
}

export interface Living<Service, Content, Seeded = void> {
    readonly clock: Clock;
    readonly service: Service;
    seed(content: Content): Seeded;
    snapshot(): Snapshot;
    restore(snapshot: Snapshot): void;
}

export interface LivingModel<State extends object, Service, Content, Seeded = void> {
    begin(): State;
    handlers(world: ModelWorld<State>): Model;
    service(world: ModelWorld<State>): Service;
    seed(world: ModelWorld<State>, content: Content): Seeded;
}

export interface LivingSettings<Service = unknown, Content = never, Seeded = unknown> extends Omit<MockSettings, "model"> {
    readonly model: LivingModel<object, Service, Content, Seeded>;
}

type MethodOf<S extends Service, Id extends string> = Client<S>[Uncapitalize<Id> & keyof Client<S>];

export interface Methods {
    readonly subscribeCertificate: "SubscribeCertificate";
    readonly unsubscribeCertificate: "UnsubscribeCertificate";
    readonly applyCertificate: "ApplyCertificate";
    readonly cancelCertificateRequest: "CancelCertificateRequest";
    readonly listCertificates: "ListCertificates";
    readonly showCertificate: "ShowCertificate";
    readonly deleteCertificate: "DeleteCertificate";
    readonly exportCertificate: "ExportCertificate";
    readonly importCertificate: "ImportCertificate";
    readonly pushCertificate: "PushCertificate";
    readonly batchPushCertificate: "BatchPushCertificate";
    readonly deployCertificate: "DeployCertificate";
    readonly listDeployedResources: "ListDeployedResources";
    readonly listTagsByCertificate: "ListTagsByCertificate";
    readonly createCertificateTag: "CreateCertificateTag";
    readonly batchCreateOrDeleteTags: "BatchCreateOrDeleteTags";
    readonly listAllTags: "ListAllTags";
    readonly listCertificatesByTag: "ListCertificatesByTag";
    readonly listCsr: "ListCsr";
    readonly createCsr: "CreateCsr";
    readonly showCsr: "ShowCsr";
    readonly updateCsr: "UpdateCsr";
    readonly deleteCsr: "DeleteCsr";
    readonly uploadCsr: "UploadCsr";
    readonly showCsrPrivateKey: "ShowCsrPrivateKey";
    readonly enableNotification: "EnableNotification";
    readonly disableNotification: "DisableNotification";
}

export type Methods<Names, Operations, Rows> = {
    readonly [Name in keyof Names]: (...args: Arguments<Operations[Names[Name] & keyof Operations], OptionsOf<Rows[Names[Name] & keyof Rows]>>) => Promise<ResultOf<Operations[Names[Name] & keyof Operations]>>;
};

export type Mock = ExampleMock & Living<ScmService, ScmContent, Seeded>;

export interface MockOf<Api extends ApiTypes> {
    readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
    listen(options?: ListenOptions): Promise<MockServer>;
    readonly requests: readonly RequestOf<Api>[];
    nextRequest(): Promise<RequestOf<Api>>;
    readonly orders: readonly OrderOf<Api>[];
    readonly violations: readonly Violation[];
    next<Id extends OperationOf<Api>>(operation: Id, ...behaviours: readonly BehaviourOf<Api, Id>[]): void;
    nextOfAny(...behaviours: readonly AnyBehaviour[]): void;
    always<Id extends OperationOf<Api>>(operation: Id, behaviour: BehaviourOf<Api, Id>): void;
    reset(): void;
    readonly notes: readonly string[];
    close(): Promise<void>;
}

export interface MockOptions extends MockSettings {
    readonly document?: object | undefined;
    readonly users?: Users | undefined;
}

export interface MockServer {
    readonly url: string;
    close(): Promise<void>;
}

export interface MockSettings extends LifeSettings {
    readonly validators?: Validators | undefined;
    readonly model?: Model | "examples" | undefined;
    readonly routes?: Model | undefined;
    readonly accessKeys?: AccessKeys | undefined;
    readonly keep?: Keep | undefined;
    readonly onRequest?: ((told: Told) => void) | undefined;
}

export type Model = Readonly<Record<string, Handler>>;

export interface ModelAnswer {
    readonly status?: number | undefined;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    readonly body?: unknown;
}

export type ModelAnswerOf<Api extends ApiTypes, Id extends OperationOf<Api>> = ({
    readonly status?: undefined;
} & Bodied<SuccessBodyOf<Api, Id>>) | {
    [Status in StatusOf<Api, Id>]: {
        readonly status: Status;
    } & Bodied<AnswerBodyOf<Api, Id, Status>>;
}[StatusOf<Api, Id>];

export interface ModelWorld<State> {
    readonly state: State;
    readonly clock: Pick<Clock, "now">;
    readonly random: Random;
}

export interface Money extends Omit<Booking, "at"> {
    readonly at: Date;
    readonly currency: "CNY";
}

export interface NamedIntent extends Intent {
    readonly key: string;
}

export interface NestedError {
    error: {
        code?: number | string;
        message: string;
        title?: string;
    };
}

export interface NotFound {
    readonly verdict: "not-found";
    readonly message: string;
}

export interface NoticeRequestBody {
    resource_id: string;
    notice_type: readonly ("CERT_EXPIRING" | "CERT_EXPIRED")[];
}

export interface ObtainOptions {
    readonly client: ScmClient;
    readonly journal: ReadableJournal;
    readonly key: string;
    readonly purchase: PurchaseCertificateRequestBody;
    readonly application: ApplyCertificateRequestBody;
    readonly onProof: (proofs: SeenStatus["proofs"]) => unknown;
    readonly output: (files: ObtainedFiles) => unknown;
    readonly onStep?: ((step: ObtainStep) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly everyMs?: number | undefined;
    readonly now?: (() => number) | undefined;
}

export type ObtainStep = "reconcile" | "buy" | "find" | "apply" | "wait" | "export" | "output";

export interface Obtained {
    readonly orderId: string;
    readonly certificate: ShowCertificateResponseBody;
    readonly files: ObtainedFiles;
}

export interface ObtainedFiles {
    readonly certificate: string;
    readonly chain: string;
    readonly fullchain: string;
    readonly privateKey: string | undefined;
}

export interface OffSpec extends Slowness {
    readonly fault: "off-spec";
    readonly breach?: "missing-fields" | "wrong-types" | "no-receipt" | undefined;
}

export interface OpenEntry {
    readonly id: string;
    readonly at: string;
    readonly endsBy?: string | undefined;
}

export type OpenedByKey = {
    readonly id: string;
} | {
    readonly openEntry: OpenEntry;
} | {
    readonly recorded: RecordedPurchase;
} | {
    readonly taken: TakenKey;
};

export interface OperateTagResponseBody {
    desc: "success" | (string & {});
}

export type OperationId = keyof typeof service.takes;

export type OperationOf<Api extends ApiTypes> = keyof Api["operations"] & string;

export interface OperationRow {
    readonly method: string;
    readonly path: string;
    readonly parameters?: Readonly<Record<string, "path" | "query">>;
    readonly body: boolean;
    readonly contentType?: string;
    readonly accept?: string;
    readonly idempotency: "safe" | "idempotent" | "state-guarded" | "none";
    readonly chargesMoney?: true | "in-a-case";
    readonly returnsMoney?: true;
    readonly receipt?: string;
    readonly purchaseTag?: {
        readonly list: string;
        readonly item: unknown;
    };
    readonly whenUnknown?: string;
    readonly destroys?: string;
    readonly destroysInACase?: true;
    readonly secrets?: {
        readonly body?: readonly string[];
        readonly answer?: readonly string[];
    };
    readonly partialFailure?: {
        readonly list: string;
        readonly reason?: string;
    };
    readonly paging?: Paging;
    readonly state?: OperationState;
    readonly states?: ShownStates;
    readonly available?: readonly string[];
}

export interface OperationState {
    readonly of: string;
    readonly "shown-by": string;
    readonly ends: readonly string[];
}

export type OperationTable = Readonly<Record<string, OperationRow>>;

export type OperationValidators = Readonly<Record<string, Validator>>;

type OptionsOf<Row> = Row extends {
    readonly chargesMoney: true | "in-a-case";
} ? Row extends {
    readonly purchaseTag: object;
} ? TaggedPurchaseOptions : PurchaseOptions : CallOptions;

type OrNone<Parameters> = [
    Parameters
] extends [
    never
] ? object : Parameters;

export type Order<Id extends PurchaseId = PurchaseId> = OrderOf<ScmApi, Id>;

export interface OrderBehind {
    readonly orderMade?: boolean | undefined;
}

export type OrderNumber = $components["schemas"]["OrderNumber"];

export type OrderOf<Api extends ApiTypes, Id extends PurchaseOf<Api> = PurchaseOf<Api>> = {
    [Each in Id]: {
        readonly operation: Each;
        readonly receipt: string;
        readonly sent: RequestBodyOf<Api, Each>;
        readonly answer: SuccessBodyOf<Api, Each>;
        readonly request: RequestOf<Api>;
    };
}[Id];

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

export interface OwnCertificate {
    readonly certificate: string;
    readonly chain?: string | undefined;
    readonly privateKey: string;
}

export type PagedOperation<S extends Service> = {
    [Id in keyof TableOf<S>]: TableOf<S>[Id] extends {
        readonly paging: object;
    } ? Id : never;
}[keyof TableOf<S>] & keyof TypesOf<S>["operations"] & string;

export interface Paging {
    readonly limit: string;
    readonly offset: string;
    readonly in: "query" | "body";
    readonly rows: string;
    readonly total?: string;
    readonly key?: string;
    readonly reach?: number;
    readonly size?: number;
    readonly order?: Readonly<Record<string, readonly unknown[]>>;
    readonly narrow?: Readonly<Record<string, readonly unknown[]>>;
}

type PagingOf<S extends Service, Id extends string> = TableOf<S>[Id] extends {
    readonly paging: infer Found;
} ? Found : never;

export type ParametersOf<Operation> = Operation extends {
    parameters: {
        path?: infer Path;
        query?: infer Query;
    };
} ? Present<Path> & Present<Query> : unknown;

type ParametersOf<Api extends ApiTypes, Id extends OperationOf<Api>, Place extends string> = Api["operations"][Id] extends {
    parameters: infer Parameters;
} ? Place extends keyof Parameters ? OrNone<NonNullable<Parameters[Place]>> : object : object;

export type Parsed<Input> = {
    readonly valid: true;
    readonly value: Input;
} | {
    readonly valid: false;
    readonly violations: readonly Violation[];
};

export type Parser<S extends Service> = Parsers<TypesOf<S>["methods"], TypesOf<S>["operations"]>;

type Parsers<Names, Operations> = {
    readonly [Name in keyof Names]: (value: unknown) => Promise<Parsed<InputOf<Operations[Names[Name] & keyof Operations]>>>;
};

export type Part = "parameters" | "body";

export interface PartialFailure {
    readonly pointer: string;
    readonly item: unknown;
    readonly reason: string | undefined;
}

export interface PlatformError {
    code: string;
    message: string;
}

type Present<Part> = [
    NonNullable<Part>
] extends [
    never
] ? unknown : NonNullable<Part>;

export declare const PrimaryDomainType: readonly [
    "SINGLE_DOMAIN",
    "WILDCARD_DOMAIN"
];

export type PrimaryDomainType = $components["schemas"]["PrimaryDomainType"];

export interface Product {
    readonly type: Purchase["cert_type"];
    readonly brand: Purchase["cert_brand"];
    readonly domainType: Purchase["domain_type"];
    readonly primary: Purchase["primary_domain_type"] | null;
    readonly names: number;
    readonly wildcards: number;
    readonly years: number;
}

export type ProxyPage = $components["schemas"]["ProxyPage"];

type Purchase = RequestBody<"SubscribeCertificate">;

export type PurchaseCertificateRequestBody = $components["schemas"]["PurchaseCertificateRequestBody"];

export interface PurchaseCertificateResponseBody {
    order_id: string;
    cert: CertDetail[];
}

export interface PurchaseEntry extends Intent {
    readonly id: string;
    readonly at: string;
    readonly state: "open" | "settled";
    readonly endedAt?: string;
    readonly receipt?: string;
    readonly outcome?: string;
    readonly made?: false;
    readonly allowRepeat?: true;
}

export type PurchaseId = PurchaseOf<ScmApi>;

export interface PurchaseMultiDomain {
    cert_brand: components["schemas"]["CertBrand"];
    cert_type: components["schemas"]["CertType"];
    domain_type: "MULTI_DOMAIN";
    effective_time: components["schemas"]["EffectiveTime"];
    domain_numbers: number & components["schemas"]["DomainNumbers"];
    order_number: components["schemas"]["OrderNumber"];
    agree_privacy_protection: components["schemas"]["AgreePrivacyProtection"];
    primary_domain_type?: components["schemas"]["PrimaryDomainType"] | undefined;
    single_domain_number?: components["schemas"]["SingleDomainNumber"] | undefined;
    wildcard_domain_number?: components["schemas"]["WildcardDomainNumber"] | undefined;
    is_auto_pay?: components["schemas"]["IsAutoPay"] | undefined;
    enterprise_project_id?: components["schemas"]["EnterpriseProjectId"] | undefined;
    order_id?: components["schemas"]["CombinedOrderId"] | undefined;
    tags?: components["schemas"]["Tags"] | undefined;
}

export type PurchaseOf<Api extends ApiTypes> = {
    [Id in OperationOf<Api>]: Id extends keyof Api["table"] ? Api["table"][Id] extends {
        readonly chargesMoney: true | "in-a-case";
    } ? Id : never : never;
}[OperationOf<Api>];

export interface PurchaseOptions extends CallOptions {
    readonly purchaseKey?: string | undefined;
}

export interface PurchaseSingleDomain {
    cert_brand: components["schemas"]["CertBrand"];
    cert_type: components["schemas"]["CertType"];
    domain_type: "SINGLE_DOMAIN";
    effective_time: components["schemas"]["EffectiveTime"];
    domain_numbers: 1;
    order_number: components["schemas"]["OrderNumber"];
    agree_privacy_protection: components["schemas"]["AgreePrivacyProtection"];
    primary_domain_type?: components["schemas"]["PrimaryDomainType"] | undefined;
    single_domain_number?: components["schemas"]["SingleDomainNumber"] | undefined;
    wildcard_domain_number?: components["schemas"]["WildcardDomainNumber"] | undefined;
    is_auto_pay?: components["schemas"]["IsAutoPay"] | undefined;
    enterprise_project_id?: components["schemas"]["EnterpriseProjectId"] | undefined;
    order_id?: components["schemas"]["CombinedOrderId"] | undefined;
    tags?: components["schemas"]["Tags"] | undefined;
}

export interface PurchaseWildcard {
    cert_brand: components["schemas"]["CertBrand"];
    cert_type: components["schemas"]["CertType"];
    domain_type: "WILDCARD";
    effective_time: components["schemas"]["EffectiveTime"];
    domain_numbers: 1;
    order_number: components["schemas"]["OrderNumber"];
    agree_privacy_protection: components["schemas"]["AgreePrivacyProtection"];
    primary_domain_type?: components["schemas"]["PrimaryDomainType"] | undefined;
    single_domain_number?: components["schemas"]["SingleDomainNumber"] | undefined;
    wildcard_domain_number?: components["schemas"]["WildcardDomainNumber"] | undefined;
    is_auto_pay?: components["schemas"]["IsAutoPay"] | undefined;
    enterprise_project_id?: components["schemas"]["EnterpriseProjectId"] | undefined;
    order_id?: components["schemas"]["CombinedOrderId"] | undefined;
    tags?: components["schemas"]["Tags"] | undefined;
}

export interface PushCertificatePath {
    certificate_id: components["parameters"]["CertificateId"];
}

export interface PushCertificateRequestBody {
    target_project: string;
    target_service: components["schemas"]["PushTarget"];
}

export declare const PushTarget: readonly [
    "CDN",
    "WAF",
    "ELB",
    "cdn",
    "waf",
    "elb"
];

export type PushTarget = $components["schemas"]["PushTarget"];

export interface Random {
    next(): number;
    below(limit: number): number;
    text(alphabet: string, length: number): string;
    named(name: string): Random;
}

export type RandomState = readonly [
    number,
    number,
    number,
    number
];

export interface ReadableJournal extends Journal {
    entries(): Promise<readonly (PurchaseEntry & {
        readonly outcome?: string;
    })[]>;
    openByKey: NonNullable<Journal["openByKey"]>;
    settleByHand(id: string, note: string, found?: FoundOut): Promise<unknown>;
}

export interface ReconcileOptions {
    readonly entries?: readonly PurchaseEntry[] | undefined;
    readonly wait?: boolean | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly skewMs?: number | undefined;
    readonly now?: (() => number) | undefined;
}

export interface Recorded {
    readonly entry: string;
    readonly at: string;
}

export interface RecordedPurchase {
    readonly id: string;
    readonly at: string;
    readonly receipt?: string | undefined;
    readonly requestId?: string | undefined;
    readonly answer?: KeptAnswer | undefined;
}

export type RecordedRequest = RequestOf<ScmApi>;

export interface Refused {
    readonly fault: "refused";
    readonly forMs?: number | undefined;
}

export interface RefusingAnswer {
    readonly errorCode: string | undefined;
}

export type Region = keyof typeof service.servers;

export interface RegionResourceDetail {
    region_id: string;
    is_error: boolean;
    resources: ResourceDetail[];
}

export interface ReplaceOptions extends ImportOptions {
    readonly deleteOld?: boolean | undefined;
    readonly onDeploy?: (plan: {
        readonly certificateId: string;
        readonly isNew: boolean;
        readonly targets: readonly string[];
    }) => boolean | Promise<boolean>;
    readonly onDelete?: (plan: {
        readonly certificateId: string;
    }) => boolean | Promise<boolean>;
}

export interface Replaced {
    readonly certificateId: string;
    readonly isNew: boolean;
    readonly deployments: readonly Deployment[];
    readonly isComplete: boolean;
    readonly isOldDeleted: boolean;
}

export type RequestBody<Id extends OperationId> = RequestBodyOf<ScmApi, Id>;

export type RequestBodyOf<Api extends ApiTypes, Id extends OperationOf<Api>> = Api["operations"][Id] extends {
    requestBody?: infer Body;
} ? ContentOf<NonNullable<Body>> : never;

export type RequestId = $components["schemas"]["RequestId"];

export declare const RequestKeyAlgorithm: readonly [
    "RSA_2048",
    "RSA_3072",
    "RSA_4096",
    "EC_P256",
    "EC_P384",
    "SM2"
];

export type RequestKeyAlgorithm = $components["schemas"]["RequestKeyAlgorithm"];

export interface RequestOf<Api extends ApiTypes> {
    readonly operation: OperationOf<Api> | undefined;
    readonly method: string;
    readonly url: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
    readonly bytes: number;
    readonly at: Date;
    readonly violations: readonly Violation[];
}

export interface Reset extends Slowness {
    readonly fault: "reset";
}

export interface ResourceDetail {
    resource_id: string;
    resource_name: string;
}

export declare class ResponseError extends ApiError {
    name: string;
}

export interface ResponseInfo {
    readonly status: number;
    readonly requestId: string | undefined;
    readonly violations: readonly Violation[];
    readonly failures: readonly PartialFailure[];
    readonly recorded?: Recorded;
}

type ResponsesOf<Api extends ApiTypes, Id extends OperationOf<Api>> = Api["operations"][Id] extends {
    responses: infer Responses;
} ? Responses : never;

export interface ResultDetail {
    certificate_id: components["schemas"]["CertificateId"];
    total_num: number;
    deployed_resources: DeployedResourceDetail[];
}

type ResultOf<Operation> = Operation extends {
    responses: infer Responses;
} ? ContentOf<Responses[[
    keyof Responses & Success
] extends [
    never
] ? keyof Responses & "default" : keyof Responses & Success]> : never;

export type RowOf<S extends Service, Id extends string> = MethodOf<S, Id> extends (...args: never[]) => Promise<infer Answer> ? Item<At<Answer, PagingOf<S, Id> extends {
    readonly rows: infer Rows;
} ? Rows : never>> : never;

export interface SchemaError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}

export interface SchemaError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}

export interface ScmApi {
    readonly operations: operations;
    readonly examples: DocumentedExamples;
    readonly table: typeof table;
}

export type ScmClient = Client<typeof service>;

export type ScmClientOptions = CommonOptions & {
    readonly credentials: Credentials;
} & ({
    readonly region: Region;
    readonly endpoint?: never;
} | {
    readonly endpoint: string;
    readonly region?: never;
});

export interface ScmContent {
    readonly certificates?: readonly SeedCertificate[] | undefined;
    readonly csrs?: readonly SeedCsr[] | undefined;
    readonly free_certificates?: number | undefined;
    readonly keeps_purchase_tags?: boolean | undefined;
}

export interface ScmService {
    readonly charges: readonly Money[];
    readonly refunds: readonly Money[];
    readonly spent: number;
    readonly orders: readonly BilledOrder[];
    readonly freeCertificates: {
        readonly limit: number;
        readonly used: number;
    };
    limitFreeCertificates(limit: number): void;
    keepPurchaseTags(keeps: boolean): void;
    pay(orderId: string): void;
    approve(certificateId: string): void;
    prove(certificateId: string): void;
    reject(certificateId: string, reason?: string): void;
    revoke(certificateId: string, reason?: string): void;
    breakTarget(target: BrokenTarget): void;
    mendTargets(): void;
    readonly copies: readonly Copy[];
    readonly deployments: readonly Use[];
    readonly notices: Readonly<Record<string, readonly string[]>>;
    rootCertificate(): Promise<string>;
}

export interface ScsMatch {
    key: "resource_name" | (string & {});
    value: string;
}

export interface ScsResourceTag {
    key: string;
    value?: string | undefined;
}

export interface ScsResourceTagInAnswer {
    key?: string;
    value?: string;
}

export interface ScsTag {
    key: string;
    values: readonly string[];
}

export interface ScsTagInAnswer {
    key: string;
    values: string[];
}

export interface SeedCertificate {
    readonly id?: string | undefined;
    readonly name?: string | undefined;
    readonly status?: Status | undefined;
    readonly domain?: string | undefined;
    readonly sans?: string | readonly string[] | undefined;
    readonly type?: Product["type"] | undefined;
    readonly brand?: Product["brand"] | undefined;
    readonly domain_type?: Product["domainType"] | undefined;
    readonly domain_count?: number | undefined;
    readonly wildcard_count?: number | undefined;
    readonly effective_time?: number | undefined;
    readonly order_id?: string | undefined;
    readonly paid_time?: SeedTime | undefined;
    readonly not_before?: SeedTime | undefined;
    readonly not_after?: SeedTime | undefined;
    readonly expire_time?: SeedTime | undefined;
    readonly key_algorithm?: string | undefined;
    readonly description?: string | undefined;
    readonly enterprise_project_id?: string | undefined;
    readonly revoke_reason?: string | undefined;
    readonly tags?: readonly {
        readonly key: string;
        readonly value?: string | undefined;
    }[] | undefined;
    readonly notices?: readonly string[] | undefined;
}

export interface SeedCsr {
    readonly name: string;
    readonly domain_name: string;
    readonly sans?: string | readonly string[] | undefined;
    readonly private_key_algo?: string | undefined;
}

export type SeedTime = Date | string;

export interface Seeded {
    readonly certificates: readonly string[];
    readonly csrs: readonly string[];
}

export interface SeenOrder {
    readonly orderId: string;
    readonly certificates: readonly string[];
    readonly at: number;
}

export interface SeenStatus {
    readonly status: string;
    readonly proofs: readonly Authentification[];
    readonly certificate: ShowCertificateResponseBody;
}

export interface SentRequest {
    readonly url: string;
    readonly body: unknown;
    readonly sentAt: string;
    readonly attempts: number;
}

export interface Service {
    readonly version: string;
    readonly servers: Readonly<Record<string, string>>;
    readonly takes: Readonly<Record<string, readonly Part[]>>;
    readonly operations: () => Promise<OperationTable>;
    readonly validators: Readonly<Record<string, () => Promise<OperationValidators>>>;
    readonly secretHeaders: readonly string[];
    readonly plainHeaders: readonly string[];
    readonly secretParameters?: readonly string[];
    readonly errorCodes: {
        readonly prefixes: Readonly<Record<string, string>>;
        readonly maybeProcessed: readonly string[];
        readonly surelyNotProcessed: readonly string[];
        readonly renewable: readonly string[];
    };
    readonly catalogue: () => Promise<Readonly<Record<string, CatalogueEntry>>>;
    readonly reconcile?: string;
    readonly types?: ServiceTypes;
}

export interface ServiceTypes {
    readonly paths: object;
    readonly operations: object;
    readonly methods: object;
}

export interface Settlement {
    readonly outcome: "succeeded" | "not-sent" | "rejected" | "unknown";
    readonly receipt?: string | undefined;
    readonly requestId?: string | undefined;
    readonly answer?: KeptAnswer | undefined;
}

export interface ShowCertificatePath {
    certificate_id: components["parameters"]["CertificateId"];
}

export interface ShowCertificateResponseBody {
    id: components["schemas"]["CertificateId"];
    status: components["schemas"]["CertificateStatus"];
    order_id?: string | null;
    name: string;
    type?: components["schemas"]["CertificateType"];
    brand?: components["schemas"]["CertificateBrand"];
    push_support?: "ON" | "OFF" | (string & {}) | null;
    revoke_reason?: string | null;
    signature_algorithm?: string | null;
    issue_time?: string | null;
    not_before?: string | null;
    not_after?: string | null;
    validity_period?: number;
    validation_method?: "DNS" | "FILE" | "EMAIL" | (string & {}) | null;
    domain_type?: components["schemas"]["CertificateDomainType"];
    multi_domain_type?: "primary_single" | "primary_wildcard" | (string & {}) | null;
    domain?: string | null;
    sans?: string | null;
    domain_count?: number;
    wildcard_count?: number;
    fingerprint?: string | null;
    shared?: boolean;
    application_info?: ShowCertificateResponseBodyApplicationInfo | null;
    description?: string | null;
    enterprise_project_id?: string | null;
    authentification?: Authentification[] | null;
}

export interface ShowCertificateResponseBodyApplicationInfo {
    country?: string | null;
    company_name?: string | null;
    company_province?: string | null;
    company_city?: string | null;
    applicant_name?: string | null;
    applicant_phone?: string | null;
    applicant_email?: string | null;
    contact_name?: string | null;
    contact_phone?: string | null;
    contact_email?: string | null;
}

export interface ShowCsrPath {
    id: components["parameters"]["CsrId"];
}

export interface ShowCsrPrivateKeyPath {
    id: components["parameters"]["CsrId"];
}

export interface ShowCsrPrivateKeyResponseBody {
    private_key: string;
}

export interface ShownState {
    readonly next: readonly string[];
    readonly action?: string;
    readonly show?: string;
}

export interface ShownStates {
    readonly of: string;
    readonly states: Readonly<Record<string, ShownState>>;
}

export type SingleDomainNumber = $components["schemas"]["SingleDomainNumber"];

export interface Slowness {
    readonly delayMs?: number | undefined;
}

export interface Snapshot {
    readonly at: number;
    readonly random: RandomState;
    readonly state: object;
}

export declare class StateError extends ApiError {
    readonly reason: "ended" | "timeout" | "aborted";
    readonly wanted: string;
    readonly state: string | undefined;
    readonly action: string | undefined;
    name: string;
    constructor(message: string, reason: "ended" | "timeout" | "aborted", wanted: string, state: string | undefined, action: string | undefined, operation: string, cause?: unknown);
}

export type Status = (typeof statuses)[number];

export type StatusOf<Api extends ApiTypes, Id extends OperationOf<Api>> = keyof ResponsesOf<Api, Id> & number;

export interface Success extends Slowness {
    readonly status?: undefined;
    readonly fault?: undefined;
    readonly headers?: AnswerHeaders | undefined;
}

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";

export type SuccessBody<Id extends OperationId> = SuccessBodyOf<ScmApi, Id>;

export type SuccessBodyOf<Api extends ApiTypes, Id extends OperationOf<Api>> = AnswerBodyOf<Api, Id, StatusOf<Api, Id> & (200 | 201 | 202 | 203 | 204 | 205 | 206)>;

export type TableOf<S extends Service> = Awaited<ReturnType<S["operations"]>>;

export interface Tag {
    readonly key: string;
    readonly value: string;
}

export interface TagResource {
    resource_id?: string;
    tags?: ScsResourceTagInAnswer[];
    resource_name?: string;
    resource_detail?: TagResourceResourceDetail;
}

export interface TagResourceResourceDetail {
    cert_id?: components["schemas"]["CertificateId"];
    cert_name?: string | null;
    domain?: string | null;
    cert_type?: components["schemas"]["CertificateType"];
    cert_brand?: components["schemas"]["CertificateBrand"];
    domain_type?: components["schemas"]["CertificateDomainType"];
    purchase_period?: number | null;
    expired_time?: string | number | null;
    order_status?: components["schemas"]["CertificateStatus"] | null;
    domain_num?: number | null;
    wildcard_number?: number | null;
    sans?: string | null;
    cert_des?: string | null;
    signature_algorithm?: string | null;
    fail_reason?: string | null;
    partner_order_id?: string | null;
    push_support?: boolean | null;
    cert_issued_time?: string | number | null;
    resource_id?: string | null;
    unsubscribe_support?: boolean | null;
    enterprise_project_id?: string | null;
    origin_cert_id?: string | null;
    renewal_cert_id?: string | null;
    auto_renew_status?: number | null;
    remain_cert_number?: number | null;
    auto_deploy_support?: boolean | null;
}

export interface TaggedPurchaseOptions extends PurchaseOptions {
    readonly purchaseTag?: boolean | undefined;
}

export type Tags = $components["schemas"]["Tags"];

export interface TakenKey {
    readonly id: string;
    readonly at: string;
    readonly by: "another-body" | "settled-by-hand";
    readonly note?: string | undefined;
}

export type TargetService = (typeof targets)[number];

export interface Told {
    readonly method: string;
    readonly path: string;
    readonly operation: string | undefined;
    readonly answer: number | "refused" | "reset";
    readonly why: string | undefined;
    readonly violations: readonly Violation[];
}

export type TypesOf<S extends Service> = NonNullable<S["types"]>;

export interface Undecided {
    readonly verdict: "undecided";
    readonly message: string;
    readonly holdsFrom?: string;
    readonly orders: readonly SeenOrder[];
}

export declare class UndecidedError extends ApiError {
    readonly verdict: Undecided;
    readonly entry: string;
    name: string;
    constructor(verdict: Undecided, entry: string);
}

export declare class UnknownOutcomeError extends ApiError {
    name: string;
    readonly sent: SentRequest;
    readonly check: string;
    constructor(message: string, sent: SentRequest, check: string, details: Omit<ApiErrorDetails, "outcome">);
}

export interface UnsignedRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | undefined;
}

export interface UnsubscribeCertificatePath {
    cert_id: components["parameters"]["CertId"];
}

export interface UnsubscribeCertificateResponseBody {
    unsubscribe_results: "SUCCESS" | (string & {});
}

export interface UpdateCSRRequestBody {
    name: string;
}

export interface UpdateCsrPath {
    id: components["parameters"]["CsrId"];
}

export interface UploadCsrRequestBody {
    name: string;
    csr: string;
    private_key?: string | undefined;
}

export interface UploadCsrResponseBody {
    id: string;
    name?: string;
    create_time?: number;
}

export interface Use {
    readonly certificateId: string;
    readonly service: TargetService;
    readonly project: string;
    readonly resource: string;
}

export type Users = Readonly<Record<string, string>>;

export interface Uses {
    readonly targets: readonly DeployTarget[];
    readonly isComplete: boolean;
}

export type UsualSettings = Omit<MockOptions, "model" | "document"> & {
    readonly document?: undefined;
    readonly model?: undefined;
};

export declare class ValidationError extends ApiError {
    name: string;
    readonly violations: readonly Violation[];
    constructor(message: string, violations: readonly Violation[], details?: Omit<ApiErrorDetails, "outcome">);
}

export interface Validator {
    (value: unknown): boolean;
    errors?: readonly SchemaError[] | null;
}

export interface Validator {
    (value: unknown): boolean;
    errors?: readonly SchemaError[] | null;
}

export type Validators = Readonly<Record<string, OperationValidators>>;

export type Verdict = Bought | NotFound | Undecided;

export interface Violation {
    readonly pointer: string;
    readonly keyword: string;
    readonly message: string;
}

export interface WaitForOptions extends Omit<WaitOptions<unknown>, "onState"> {
    readonly onState?: ((seen: SeenStatus) => unknown) | undefined;
}

export interface WaitOptions<Answer> {
    readonly signal?: AbortSignal | undefined;
    readonly timeoutMs?: number | undefined;
    readonly firstMs?: number | undefined;
    readonly everyMs?: number | undefined;
    readonly missingMs?: number | undefined;
    readonly onState?: ((state: string, answer: Answer) => unknown) | undefined;
    readonly onFailure?: ((error: ApiError) => void) | undefined;
}

export type WildcardDomainNumber = $components["schemas"]["WildcardDomainNumber"];

export declare function accessKey(options: AccessKeyOptions): Credentials;

export declare function advise(operationId: OperationId | (string & {}), body?: unknown, region?: Region | (string & {})): Promise<Advice[]>;

export declare function authToken(token: string | (() => string | Promise<string>)): Credentials;

export declare function checkCertificate(given: OwnCertificate, now?: number): Promise<CheckedCertificate>;

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
        ScsResourceTag: ScsResourceTag;
        Tags: readonly ScsResourceTag[];
        PurchaseSingleDomain: PurchaseSingleDomain;
        PurchaseMultiDomain: PurchaseMultiDomain;
        PurchaseWildcard: PurchaseWildcard;
        PurchaseCertificateRequestBody: PurchaseSingleDomain | PurchaseMultiDomain | PurchaseWildcard;
        RequestId: string;
        CertDetail: CertDetail;
        PurchaseCertificateResponseBody: PurchaseCertificateResponseBody;
        Error: Error;
        NestedError: NestedError;
        PlatformError: PlatformError;
        CamelCaseError: CamelCaseError;
        ErrorBody: Error | NestedError | PlatformError | CamelCaseError;
        ProxyPage: string;
        CertificateId: string;
        UnsubscribeCertificateResponseBody: UnsubscribeCertificateResponseBody;
        DomainMethod: "DNS" | "FILE" | "EMAIL" | "dns" | "file" | "email";
        ApplyCertificateRequestBody: ApplyCertificateRequestBody;
        ApplyCertificateResponseBody: ApplyCertificateResponseBody;
        CancelCertificateApplyResponseBody: CancelCertificateApplyResponseBody;
        CertificateType: "DV_SSL_CERT" | "DV_SSL_CERT_BASIC" | "OV_SSL_CERT" | "OV_SSL_CERT_PRO" | "EV_SSL_CERT" | "EV_SSL_CERT_PRO" | (string & {}) | null;
        CertificateBrand: "GEOTRUST" | "GLOBALSIGN" | "SYMANTEC" | "CFCA" | "TRUSTASIA" | "VTRUS" | (string & {}) | null;
        CertificateDomainType: "SINGLE_DOMAIN" | "MULTI_DOMAIN" | "WILDCARD" | (string & {}) | null;
        CertificateStatus: "PAID" | "CHECKING" | "CHECKING_DOMAIN" | "CHECKING_ORG" | "ISSUING" | "ISSUED" | "UNPASSED" | "CANCELCHECKING" | "SUPPLEMENTCHECKING" | "CANCELSUPPLEMENTING" | "REVOKING" | "CANCLEREVOKING" | "REVOKED" | "EXPIRED" | "UPLOAD" | (string & {});
        CertificateDetail: CertificateDetail;
        ListCertificatesResponseBody: ListCertificatesResponseBody;
        ShowCertificateResponseBodyApplicationInfo: ShowCertificateResponseBodyApplicationInfo;
        Authentification: Authentification;
        ShowCertificateResponseBody: ShowCertificateResponseBody;
        ExportCertificateResponseBody: ExportCertificateResponseBody;
        ImportCertificateRequestBody: ImportCertificateRequestBody;
        ImportCertificateResponseBody: ImportCertificateResponseBody;
        PushTarget: "CDN" | "WAF" | "ELB" | "cdn" | "waf" | "elb";
        PushCertificateRequestBody: PushCertificateRequestBody;
        BatchPushCertificateRequestBody: BatchPushCertificateRequestBody;
        BatchPushCertificateResponseBodyResults: BatchPushCertificateResponseBodyResults;
        BatchPushCertificateResponseBody: BatchPushCertificateResponseBody;
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
        KeyAlgorithm: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2" | (string & {});
        CsrUsage: "PERSONAL" | "ENTERPRISE" | (string & {});
        CSRResponseBody: CSRResponseBody;
        ListCSRResponseBody: ListCSRResponseBody;
        RequestKeyAlgorithm: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_P256" | "EC_P384" | "SM2";
        CreateCsrRequestBody: CreateCsrRequestBody;
        CreateCsrResponseBody: CreateCsrResponseBody;
        CsrId: string;
        UpdateCSRRequestBody: UpdateCSRRequestBody;
        UploadCsrRequestBody: UploadCsrRequestBody;
        UploadCsrResponseBody: UploadCsrResponseBody;
        ShowCsrPrivateKeyResponseBody: ShowCsrPrivateKeyResponseBody;
        NoticeRequestBody: NoticeRequestBody;
        EnableNotificationRequestBody: readonly NoticeRequestBody[];
        DisableNotificationRequestBody: readonly NoticeRequestBody[];
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
    parameters: {
        CertId: components["schemas"]["CertificateId"];
        CertificateId: components["schemas"]["CertificateId"];
        Limit: 10 | 20 | 50;
        ResourceId: components["schemas"]["CertificateId"];
        CsrId: components["schemas"]["CsrId"];
    };
    requestBodies: never;
    headers: {
        RequestId: components["schemas"]["RequestId"];
    };
    pathItems: never;
}

export declare function createClient<const S extends Service>(service: S, options: ClientOptions<S>): Client<S>;

export declare function createMock(options: MockOptions & {
    readonly document?: undefined;
    readonly model: Model | "examples";
}): Promise<ExampleMock>;

export declare function createMock(options?: UsualSettings): Promise<Mock>;

export declare function createMock<Api extends ApiTypes = AnyApi, Service = unknown, Content = unknown, Seeded = unknown>(options: LivingSettings<Service, Content, Seeded> & {
    readonly document: object;
    readonly users?: Users | undefined;
}): Promise<MockOf<Api> & Living<Service, Content, Seeded>>;

export declare function createMock<Api extends ApiTypes = AnyApi>(options: MockOptions & {
    readonly document: object;
}): Promise<MockOf<Api>>;

export declare function createParser<const S extends Service>(service: S): Parser<S>;

export declare function createScmClient(options: ScmClientOptions): ScmClient;

export declare function credentialsFromEnvironment(env?: Environment): Credentials;

export declare function deployTo(client: ScmClient, certificateId: string, given: readonly DeployTarget[], options?: {
    readonly signal?: AbortSignal | undefined;
}): Promise<Deployment[]>;

export declare function due(client: ScmClient, options?: DueOptions): Promise<Due>;

export declare const errorCodes: {
    readonly "SCM.0002": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The tenant or project does not match the token.";
        readonly "action": "Use a token of the project that the host belongs to.";
        readonly "processed": "no";
    };
    readonly "SCM.0003": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The certificate belongs to someone else.";
        readonly "action": "Check the certificate id and the account.";
        readonly "processed": "no";
    };
    readonly "SCM.0005": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "A request parameter is wrong.";
        readonly "action": "Correct the field that the message names.";
        readonly "processed": "no";
    };
    readonly "SCM.0006": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The uploaded certificate cannot be read.";
        readonly "action": "Upload the certificate in PEM form.";
        readonly "processed": "no";
    };
    readonly "SCM.0007": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "The download failed.";
        readonly "action": "Try again later.";
        readonly "processed": "maybe";
    };
    readonly "SCM.0008": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The certificate id is malformed.";
        readonly "action": "Use the 16 characters that the purchase returned.";
        readonly "processed": "no";
    };
    readonly "SCM.0009": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The uploaded certificate names no domain.";
        readonly "action": "Upload a certificate with a domain name.";
        readonly "processed": "no";
    };
    readonly "SCM.0010": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "This type or state of certificate does not allow the operation.";
        readonly "action": "Look at the certificate's status first.";
        readonly "processed": "no";
    };
    readonly "SCM.0011": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The quota of free certificates is used up.";
        readonly "action": "Buy a paid certificate; deleted free ones still count.";
        readonly "processed": "no";
    };
    readonly "SCM.0012": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The private key cannot be read.";
        readonly "action": "Upload the key in PEM form.";
        readonly "processed": "no";
    };
    readonly "SCM.0013": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The certificate chain cannot be read.";
        readonly "action": "Upload the chain in PEM form.";
        readonly "processed": "no";
    };
    readonly "SCM.0014": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "Certificate and private key do not belong together.";
        readonly "action": "Upload the key that the certificate was made with.";
        readonly "processed": "no";
    };
    readonly "SCM.0015": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The number or form of the domains does not fit the certificate.";
        readonly "action": "Make domains and domain_type agree with what was bought.";
        readonly "processed": "no";
    };
    readonly "SCM.0016": {
        readonly "status": readonly [
            400,
            500
        ];
        readonly "meaning": "The order failed or is in an abnormal state.";
        readonly "action": "Look for the order in the Billing Center before you buy again; after a purchase wait before you unsubscribe.";
        readonly "processed": "maybe";
        readonly "certainty": "contradicted";
    };
    readonly "SCM.0020": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The certificate id is wrong.";
        readonly "action": "Check the certificate id.";
        readonly "processed": "no";
    };
    readonly "SCM.0023": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The key in a change is empty (modifying by version 2 of the API).";
        readonly "action": "Give a key.";
        readonly "processed": "no";
    };
    readonly "SCM.0024": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The value in a change is empty (modifying by version 2 of the API).";
        readonly "action": "Give a value.";
        readonly "processed": "no";
    };
    readonly "SCM.0028": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "Pushing the certificate failed.";
        readonly "action": "Look at the target service then push again.";
        readonly "processed": "maybe";
    };
    readonly "SCM.0030": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The target service of the push is not supported.";
        readonly "action": "Choose a service from the documented list.";
        readonly "processed": "no";
    };
    readonly "SCM.0031": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The certificate cannot be read.";
        readonly "action": "Upload the certificate in PEM form.";
        readonly "processed": "no";
    };
    readonly "SCM.0032": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The name is not allowed.";
        readonly "action": "Choose a name of 3 to 63 characters.";
        readonly "processed": "no";
    };
    readonly "SCM.0037": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "Encryption failed.";
        readonly "action": "Try again later.";
        readonly "processed": "maybe";
    };
    readonly "SCM.0038": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "Decryption failed.";
        readonly "action": "Try again later.";
        readonly "processed": "maybe";
    };
    readonly "SCM.0053": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The certificate's text does not begin or end as PEM does.";
        readonly "action": "Upload the whole text with its BEGIN and END lines.";
        readonly "processed": "no";
        readonly "certainty": "inferred";
    };
    readonly "SCM.0054": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The content of the certificate is missing.";
        readonly "action": "Upload the whole certificate.";
        readonly "processed": "no";
        readonly "certainty": "inferred";
    };
    readonly "SCM.0059": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The private key is empty.";
        readonly "action": "Send the private key.";
        readonly "processed": "no";
    };
    readonly "SCM.0069": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The project does not exist.";
        readonly "action": "Choose a project that exists.";
        readonly "processed": "no";
    };
    readonly "SCM.0070": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "A domain in the uploaded certificate is malformed.";
        readonly "action": "Check the certificate's names.";
        readonly "processed": "no";
    };
    readonly "SCM.0079": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "Subjects and issuers of the chain do not follow each other.";
        readonly "action": "Put the certificates of the chain in order.";
        readonly "processed": "no";
        readonly "certainty": "inferred";
    };
    readonly "SCM.0095": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "A call inside the service failed.";
        readonly "action": "Look whether it was done before you try again.";
        readonly "processed": "maybe";
        readonly "certainty": "inferred";
    };
    readonly "SCM.0101": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The certificate cannot be deployed automatically.";
        readonly "action": "Deploy it by hand.";
        readonly "processed": "no";
        readonly "certainty": "inferred";
    };
    readonly "SCM.0114": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The private key has a wrong form.";
        readonly "action": "Upload the key in PEM form.";
        readonly "processed": "no";
        readonly "certainty": "inferred";
    };
    readonly "SCM.0201": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "Pushing to ELB failed.";
        readonly "action": "Look at ELB then push again.";
        readonly "processed": "maybe";
    };
    readonly "SCM.0202": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "No rights on ELB.";
        readonly "action": "Ask for permissions on ELB.";
        readonly "processed": "no";
    };
    readonly "SCM.0203": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "ELB failed.";
        readonly "action": "Look at ELB then push again.";
        readonly "processed": "maybe";
    };
    readonly "SCM.0211": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "Pushing to CDN failed.";
        readonly "action": "Look at CDN then push again.";
        readonly "processed": "maybe";
    };
    readonly "SCM.0212": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "No rights on CDN.";
        readonly "action": "Ask for permissions on CDN.";
        readonly "processed": "no";
    };
    readonly "SCM.0213": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "CDN failed.";
        readonly "action": "Look at CDN then push again.";
        readonly "processed": "maybe";
    };
    readonly "SCM.0221": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "Pushing to WAF failed.";
        readonly "action": "Look at WAF then push again.";
        readonly "processed": "maybe";
    };
    readonly "SCM.0222": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "No rights on WAF.";
        readonly "action": "Ask for permissions on WAF.";
        readonly "processed": "no";
    };
    readonly "SCM.0223": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "WAF failed.";
        readonly "action": "Look at WAF then push again.";
        readonly "processed": "maybe";
    };
    readonly "SCM.0707": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "There is no such CSR.";
        readonly "action": "Check the id of the CSR.";
        readonly "processed": "no";
        readonly "certainty": "inferred";
    };
    readonly "SCM.1000": {
        readonly "status": readonly [
            401
        ];
        readonly "meaning": "The token is not valid.";
        readonly "action": "Get a new token.";
        readonly "processed": "no";
    };
    readonly "SCM.1004": {
        readonly "status": readonly [
            401
        ];
        readonly "meaning": "The account has not applied for beta access.";
        readonly "action": "Apply for it in the console.";
        readonly "processed": "no";
    };
    readonly "SCM.1009": {
        readonly "status": readonly [
            401
        ];
        readonly "meaning": "The account is restricted, for example because its real name is not verified.";
        readonly "action": "Finish real-name authentication or settle what is owed.";
        readonly "processed": "no";
    };
    readonly "SCM.1010": {
        readonly "status": readonly [
            401
        ];
        readonly "meaning": "The account is frozen, for example for arrears.";
        readonly "action": "Settle what is owed.";
        readonly "processed": "no";
    };
    readonly "SCM.4001": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "The authorisation service cannot be reached.";
        readonly "action": "Try again later.";
        readonly "processed": "maybe";
    };
    readonly "SCM.4002": {
        readonly "status": readonly [
            401
        ];
        readonly "meaning": "The user lacks a permission.";
        readonly "action": "Grant scm:cert:subscribe (older name scm:cert:purchase).";
        readonly "processed": "no";
    };
    readonly "APIGW.0101": {
        readonly "status": readonly [
            404
        ];
        readonly "meaning": "The gateway knows no such API or method.";
        readonly "action": "Check host path and method.";
        readonly "processed": "no";
    };
    readonly "APIGW.0103": {
        readonly "status": readonly [
            500,
            404
        ];
        readonly "meaning": "The gateway found no backend for this API.";
        readonly "action": "Check the host; else report it to the vendor.";
        readonly "processed": "no";
        readonly "certainty": "contradicted";
    };
    readonly "APIGW.0104": {
        readonly "status": readonly [
            500,
            400
        ];
        readonly "meaning": "The gateway has no plug-in settings for this API.";
        readonly "action": "Report it to the vendor.";
        readonly "processed": "no";
        readonly "certainty": "contradicted";
    };
    readonly "APIGW.0105": {
        readonly "status": readonly [
            500,
            400
        ];
        readonly "meaning": "The gateway has no backend settings for this API.";
        readonly "action": "Report it to the vendor.";
        readonly "processed": "no";
        readonly "certainty": "contradicted";
    };
    readonly "APIGW.0106": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The gateway could not map the request to the backend.";
        readonly "action": "Check the request's parameters.";
        readonly "processed": "no";
    };
    readonly "APIGW.0201": {
        readonly "status": readonly [
            400,
            413,
            414,
            494,
            500,
            502,
            504
        ];
        readonly "meaning": "The request is malformed or too large (4xx), or the service failed or was too slow (5xx).";
        readonly "action": "For 4xx make the request smaller or correct it; for 5xx look whether it was done.";
        readonly "processed": "by-status";
    };
    readonly "APIGW.0204": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The gateway does not support this version of TLS.";
        readonly "action": "Use TLS 1.2 or later.";
        readonly "processed": "no";
    };
    readonly "APIGW.0301": {
        readonly "status": readonly [
            401
        ];
        readonly "meaning": "The credentials are wrong, stale or missing.";
        readonly "action": "Check key, clock and host. After five wrong tries in a row the access key is locked for five minutes.";
        readonly "processed": "no";
    };
    readonly "APIGW.0302": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The IAM user may not call this API.";
        readonly "action": "Ask whether an allow or deny list names the user.";
        readonly "processed": "no";
    };
    readonly "APIGW.0303": {
        readonly "status": readonly [
            401
        ];
        readonly "meaning": "The app signature is wrong; a clock that is off does it too.";
        readonly "action": "Check the keys and set the clock.";
        readonly "processed": "no";
    };
    readonly "APIGW.0304": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The app may not call this API.";
        readonly "action": "Ask for permissions.";
        readonly "processed": "no";
    };
    readonly "APIGW.0305": {
        readonly "status": readonly [
            401
        ];
        readonly "meaning": "The authentication information is wrong.";
        readonly "action": "Check the credentials.";
        readonly "processed": "no";
    };
    readonly "APIGW.0306": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The gateway denied access to the API.";
        readonly "action": "Ask for permissions.";
        readonly "processed": "no";
    };
    readonly "APIGW.0307": {
        readonly "status": readonly [
            401
        ];
        readonly "meaning": "The token has to be renewed.";
        readonly "action": "Get a new token.";
        readonly "processed": "no";
    };
    readonly "APIGW.0308": {
        readonly "status": readonly [
            429
        ];
        readonly "meaning": "Too many requests; the message names the limit.";
        readonly "action": "Wait and send fewer.";
        readonly "processed": "no";
    };
    readonly "APIGW.0310": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The project is not available.";
        readonly "action": "Check the project.";
        readonly "processed": "no";
    };
    readonly "APIGW.0311": {
        readonly "status": readonly [
            401
        ];
        readonly "meaning": "The authentication of a debugging call is wrong.";
        readonly "action": "Report it to the vendor.";
        readonly "processed": "no";
    };
    readonly "APIGW.0401": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The caller's address is not known.";
        readonly "action": "Report it to the vendor.";
        readonly "processed": "no";
    };
    readonly "APIGW.0402": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The caller's address is not allowed.";
        readonly "action": "Ask for your address to be allowed.";
        readonly "processed": "no";
    };
    readonly "APIGW.0404": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The backend's address is not allowed.";
        readonly "action": "Report it to the vendor.";
        readonly "processed": "no";
    };
    readonly "APIGW.0501": {
        readonly "status": readonly [
            405
        ];
        readonly "meaning": "The quota of the app is used up.";
        readonly "action": "Raise the quota.";
        readonly "processed": "no";
    };
    readonly "APIGW.0502": {
        readonly "status": readonly [
            405
        ];
        readonly "meaning": "The app is frozen.";
        readonly "action": "Settle what is owed.";
        readonly "processed": "no";
    };
    readonly "APIGW.0601": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "The gateway failed inside.";
        readonly "action": "Try again later.";
        readonly "processed": "maybe";
    };
    readonly "APIGW.0602": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The gateway refused the request as bad.";
        readonly "action": "Check the request.";
        readonly "processed": "no";
    };
    readonly "APIGW.0605": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "The backend's name could not be resolved.";
        readonly "action": "Try again later.";
        readonly "processed": "maybe";
    };
    readonly "APIGW.0606": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "The gateway could not load the settings of the API.";
        readonly "action": "Try again later.";
        readonly "processed": "maybe";
    };
    readonly "APIGW.0607": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The gateway does not support this protocol for the API.";
        readonly "action": "Use https.";
        readonly "processed": "no";
    };
    readonly "APIGW.0608": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "The gateway could not get its own token.";
        readonly "action": "Try again later.";
        readonly "processed": "maybe";
    };
    readonly "APIGW.0609": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "The backend's network does not exist.";
        readonly "action": "Report it to the vendor.";
        readonly "processed": "maybe";
    };
    readonly "APIGW.0610": {
        readonly "status": readonly [
            502
        ];
        readonly "meaning": "No backend is available.";
        readonly "action": "Try again later.";
        readonly "processed": "maybe";
    };
    readonly "APIGW.0611": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "The backend's port was not found.";
        readonly "action": "Report it to the vendor.";
        readonly "processed": "maybe";
    };
    readonly "APIGW.0612": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "An API of the gateway called itself.";
        readonly "action": "Report it to the vendor.";
        readonly "processed": "maybe";
    };
    readonly "APIGW.0613": {
        readonly "status": readonly [
            503
        ];
        readonly "meaning": "The identity service is not available.";
        readonly "action": "Try again later.";
        readonly "processed": "maybe";
    };
    readonly "APIGW.0705": {
        readonly "status": readonly [
            500
        ];
        readonly "meaning": "The signature for the backend could not be made.";
        readonly "action": "Report it to the vendor.";
        readonly "processed": "maybe";
    };
    readonly "APIGW.0801": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The service cannot be used in this region.";
        readonly "action": "Use the host of your own region.";
        readonly "processed": "no";
    };
    readonly "APIGW.0802": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The IAM user may not use this region.";
        readonly "action": "Use the host of your own site.";
        readonly "processed": "no";
    };
    readonly "APIGW.1009": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The key or secret of the app is wrong.";
        readonly "action": "Check the keys.";
        readonly "processed": "no";
        readonly "certainty": "inferred";
    };
    readonly "CBC.0150": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The billing system refuses the account; its table says that it does not belong to the site that was called.";
        readonly "action": "Use the host of your own site and look at balance and arrears of the account.";
        readonly "processed": "no";
        readonly "certainty": "inferred";
    };
    readonly "CBC.0151": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The user lacks a permission of the billing system.";
        readonly "action": "Ask for the permission that the message names, for example billing:order:view.";
        readonly "processed": "no";
    };
    readonly "CBC.0156": {
        readonly "status": readonly [
            403
        ];
        readonly "meaning": "The billing system refuses the account; its table says that it does not belong to the site that was called.";
        readonly "action": "Use the host of your own site and look at balance and arrears of the account.";
        readonly "processed": "no";
        readonly "certainty": "inferred";
    };
    readonly "CBC.18000016": {
        readonly "status": readonly [
            400
        ];
        readonly "meaning": "The permissions do not suffice.";
        readonly "action": "Ask the partner that your account belongs to.";
        readonly "processed": "no";
    };
    readonly "CBC": {
        readonly "status": readonly [
            200,
            400
        ];
        readonly "meaning": "The billing system refused something about the order.";
        readonly "action": "Look for the order in the Billing Center: it may have been placed and wait for payment.";
        readonly "processed": "maybe";
        readonly "certainty": "inferred";
    };
};

export declare function fileJournal(file: string, options?: FileJournalOptions): FileJournal;

export declare function findByFingerprint(client: ScmClient, certificate: Pick<CheckedCertificate, "names" | "fingerprint">, options?: {
    readonly signal?: AbortSignal | undefined;
}): Promise<string | undefined>;

export declare function iamPassword(options: IamPasswordOptions): Credentials;

export declare function importCertificate(client: ScmClient, own: OwnCertificate & {
    readonly name?: string | undefined;
}, given?: ImportOptions): Promise<Imported>;

export declare function isApiError(value: unknown): value is ApiError;

export declare function listAll<S extends Service, Id extends PagedOperation<S>>(client: Client<S>, operationId: Id, ...args: ListArguments<S, Id>): AsyncGenerator<RowOf<S, Id>, void, undefined>;

export declare function obtainCertificate(options: ObtainOptions): Promise<Obtained>;

declare const ofService: unique symbol;

export declare const operations: {
    readonly "SubscribeCertificate": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/certificates/buy";
        readonly "body": true;
        readonly "idempotency": "none";
        readonly "chargesMoney": true;
        readonly "receipt": "order_id";
        readonly "purchaseTag": {
            readonly "list": "tags";
            readonly "item": {
                readonly "key": "scm-purchase";
                readonly "value": "{id}";
            };
        };
        readonly "whenUnknown": "Look at the orders in the console's Billing Center, or list the certificates with status PAID sorted by their update time, and compare brand, type and domain type with what was sent.";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101"
        ];
    };
    readonly "UnsubscribeCertificate": {
        readonly "method": "DELETE";
        readonly "path": "/v3/scm/certificates/{cert_id}/unsubscribe";
        readonly "parameters": {
            readonly "cert_id": "path";
        };
        readonly "body": false;
        readonly "idempotency": "state-guarded";
        readonly "returnsMoney": true;
        readonly "whenUnknown": "ShowCertificate: 404 says that the certificate is gone. While it is there, the return may still be under way, so wait some minutes before you ask again.";
        readonly "destroys": "The certificate. What was bought is given back and can only be bought again.";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "ApplyCertificate": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/certificates/{certificate_id}/apply";
        readonly "parameters": {
            readonly "certificate_id": "path";
        };
        readonly "body": true;
        readonly "idempotency": "state-guarded";
        readonly "whenUnknown": "ShowCertificate: any status other than PAID says that the application arrived.";
        readonly "state": {
            readonly "of": "status";
            readonly "shown-by": "ShowCertificate";
            readonly "ends": readonly [
                "ISSUED",
                "UNPASSED"
            ];
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101"
        ];
    };
    readonly "CancelCertificateRequest": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/certificates/{certificate_id}/cancel-cert";
        readonly "parameters": {
            readonly "certificate_id": "path";
        };
        readonly "body": false;
        readonly "idempotency": "state-guarded";
        readonly "whenUnknown": "ShowCertificate: CANCELCHECKING or PAID says that the withdrawal arrived.";
        readonly "destroys": "The running application, with what the authority has already checked.";
        readonly "state": {
            readonly "of": "status";
            readonly "shown-by": "ShowCertificate";
            readonly "ends": readonly [
                "PAID",
                "ISSUED",
                "UNPASSED"
            ];
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101"
        ];
    };
    readonly "ListCertificates": {
        readonly "method": "GET";
        readonly "path": "/v3/scm/certificates";
        readonly "parameters": {
            readonly "limit": "query";
            readonly "offset": "query";
            readonly "sort_dir": "query";
            readonly "sort_key": "query";
            readonly "status": "query";
            readonly "enterprise_project_id": "query";
            readonly "deploy_support": "query";
            readonly "owned_by_self": "query";
            readonly "expired_days_since": "query";
            readonly "content": "query";
        };
        readonly "body": false;
        readonly "idempotency": "safe";
        readonly "paging": {
            readonly "limit": "limit";
            readonly "offset": "offset";
            readonly "in": "query";
            readonly "rows": "/certificates";
            readonly "key": "id";
            readonly "total": "/total_count";
            readonly "reach": 100;
            readonly "size": 50;
            readonly "order": {
                readonly "sort_dir": readonly [
                    "DESC",
                    "ASC"
                ];
                readonly "sort_key": readonly [
                    "certUpdateTime",
                    "certExpiredTime",
                    "certStatus"
                ];
            };
            readonly "narrow": {
                readonly "status": readonly [
                    "PAID",
                    "ISSUED",
                    "CHECKING",
                    "CANCELCHECKING",
                    "UNPASSED",
                    "EXPIRED",
                    "REVOKING",
                    "REVOKED",
                    "UPLOAD",
                    "CHECKING_ORG",
                    "ISSUING",
                    "SUPPLEMENTCHECKING",
                    "CHECKING_DOMAIN"
                ];
            };
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101",
            "my-kualalumpur-1"
        ];
    };
    readonly "ShowCertificate": {
        readonly "method": "GET";
        readonly "path": "/v3/scm/certificates/{certificate_id}";
        readonly "parameters": {
            readonly "certificate_id": "path";
        };
        readonly "body": false;
        readonly "idempotency": "safe";
        readonly "states": {
            readonly "of": "status";
            readonly "states": {
                readonly "PAID": {
                    readonly "next": readonly [
                        "CHECKING",
                        "CHECKING_DOMAIN"
                    ];
                    readonly "action": "Apply for it.";
                };
                readonly "CHECKING": {
                    readonly "next": readonly [
                        "CHECKING_DOMAIN",
                        "CHECKING_ORG",
                        "ISSUING",
                        "ISSUED",
                        "UNPASSED",
                        "CANCELCHECKING"
                    ];
                    readonly "show": "authentification";
                };
                readonly "CHECKING_DOMAIN": {
                    readonly "next": readonly [
                        "CHECKING",
                        "CHECKING_ORG",
                        "ISSUING",
                        "ISSUED",
                        "UNPASSED",
                        "CANCELCHECKING"
                    ];
                    readonly "show": "authentification";
                    readonly "action": "Publish what authentification says.";
                };
                readonly "CHECKING_ORG": {
                    readonly "next": readonly [
                        "CHECKING",
                        "ISSUING",
                        "ISSUED",
                        "UNPASSED",
                        "CANCELCHECKING"
                    ];
                    readonly "action": "Answer the authority when it calls or writes.";
                };
                readonly "ISSUING": {
                    readonly "next": readonly [
                        "ISSUED",
                        "UNPASSED"
                    ];
                };
                readonly "ISSUED": {
                    readonly "next": readonly [
                        "SUPPLEMENTCHECKING",
                        "REVOKING",
                        "REVOKED",
                        "EXPIRED"
                    ];
                };
                readonly "UNPASSED": {
                    readonly "next": readonly [
                    ];
                    readonly "action": "Find out in the console why the authority refused it; then apply again, or return it within seven days of the payment.";
                };
                readonly "CANCELCHECKING": {
                    readonly "next": readonly [
                        "PAID",
                        "ISSUED",
                        "UNPASSED"
                    ];
                };
                readonly "SUPPLEMENTCHECKING": {
                    readonly "next": readonly [
                        "ISSUED",
                        "CANCELSUPPLEMENTING"
                    ];
                    readonly "show": "authentification";
                };
                readonly "CANCELSUPPLEMENTING": {
                    readonly "next": readonly [
                        "ISSUED"
                    ];
                };
                readonly "REVOKING": {
                    readonly "next": readonly [
                        "REVOKED",
                        "CANCLEREVOKING"
                    ];
                };
                readonly "CANCLEREVOKING": {
                    readonly "next": readonly [
                        "ISSUED"
                    ];
                };
                readonly "REVOKED": {
                    readonly "next": readonly [
                    ];
                    readonly "action": "Buy or import another one.";
                };
                readonly "EXPIRED": {
                    readonly "next": readonly [
                    ];
                    readonly "action": "Buy or import another one.";
                };
                readonly "UPLOAD": {
                    readonly "next": readonly [
                        "EXPIRED"
                    ];
                };
            };
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101",
            "my-kualalumpur-1"
        ];
    };
    readonly "DeleteCertificate": {
        readonly "method": "DELETE";
        readonly "path": "/v3/scm/certificates/{certificate_id}";
        readonly "parameters": {
            readonly "certificate_id": "path";
        };
        readonly "body": false;
        readonly "idempotency": "idempotent";
        readonly "whenUnknown": "ShowCertificate: 404 says that it is gone.";
        readonly "destroys": "The certificate and its private key here. There is no refund.";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101",
            "my-kualalumpur-1"
        ];
    };
    readonly "ExportCertificate": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/certificates/{certificate_id}/export";
        readonly "parameters": {
            readonly "certificate_id": "path";
        };
        readonly "body": false;
        readonly "idempotency": "safe";
        readonly "secrets": {
            readonly "answer": readonly [
                "/private_key",
                "/enc_private_key"
            ];
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101",
            "my-kualalumpur-1"
        ];
    };
    readonly "ImportCertificate": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/certificates/import";
        readonly "body": true;
        readonly "idempotency": "none";
        readonly "whenUnknown": "ListCertificates with status UPLOAD and content set to the name that was sent.";
        readonly "secrets": {
            readonly "body": readonly [
                "/private_key",
                "/enc_private_key"
            ];
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101",
            "my-kualalumpur-1"
        ];
    };
    readonly "PushCertificate": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/certificates/{certificate_id}/push";
        readonly "parameters": {
            readonly "certificate_id": "path";
        };
        readonly "body": true;
        readonly "idempotency": "none";
        readonly "whenUnknown": "Look at the certificates in the target service. ListDeployedResources shows only those that a resource uses.";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101",
            "my-kualalumpur-1"
        ];
    };
    readonly "BatchPushCertificate": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/certificates/{certificate_id}/batch-push";
        readonly "parameters": {
            readonly "certificate_id": "path";
        };
        readonly "body": true;
        readonly "idempotency": "none";
        readonly "whenUnknown": "Look at the certificates in the target service of each region.";
        readonly "partialFailure": {
            readonly "list": "/results";
            readonly "reason": "message";
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101",
            "my-kualalumpur-1"
        ];
    };
    readonly "DeployCertificate": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/certificates/{certificate_id}/deploy";
        readonly "parameters": {
            readonly "certificate_id": "path";
        };
        readonly "body": true;
        readonly "idempotency": "none";
        readonly "chargesMoney": "in-a-case";
        readonly "whenUnknown": "ListDeployedResources for the certificate and the service; compare with the resources that were sent.";
        readonly "destroys": "The link of each resource to the certificate that it used before.";
        readonly "partialFailure": {
            readonly "list": "/failure_list";
            readonly "reason": "failure_info";
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1",
            "eu-west-101",
            "my-kualalumpur-1"
        ];
    };
    readonly "ListDeployedResources": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/deployed-resources";
        readonly "body": true;
        readonly "idempotency": "safe";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "ListTagsByCertificate": {
        readonly "method": "GET";
        readonly "path": "/v3/scm/{resource_id}/tags";
        readonly "parameters": {
            readonly "resource_id": "path";
        };
        readonly "body": false;
        readonly "idempotency": "safe";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "CreateCertificateTag": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/{resource_id}/tags";
        readonly "parameters": {
            readonly "resource_id": "path";
        };
        readonly "body": true;
        readonly "idempotency": "idempotent";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "BatchCreateOrDeleteTags": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/{resource_id}/tags/action";
        readonly "parameters": {
            readonly "resource_id": "path";
        };
        readonly "body": true;
        readonly "idempotency": "idempotent";
        readonly "destroys": "The tags that are named.";
        readonly "destroysInACase": true;
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "ListAllTags": {
        readonly "method": "GET";
        readonly "path": "/v3/scm/tags";
        readonly "body": false;
        readonly "idempotency": "safe";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "ListCertificatesByTag": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/resource_instances/action";
        readonly "body": true;
        readonly "idempotency": "safe";
        readonly "paging": {
            readonly "limit": "limit";
            readonly "offset": "offset";
            readonly "in": "body";
            readonly "rows": "/resources";
            readonly "key": "resource_id";
            readonly "total": "/total_count";
            readonly "size": 50;
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "ListCsr": {
        readonly "method": "GET";
        readonly "path": "/v3/scm/csr";
        readonly "parameters": {
            readonly "limit": "query";
            readonly "offset": "query";
            readonly "name": "query";
            readonly "private_key_algo": "query";
        };
        readonly "body": false;
        readonly "idempotency": "safe";
        readonly "paging": {
            readonly "limit": "limit";
            readonly "offset": "offset";
            readonly "in": "query";
            readonly "rows": "/csr_list";
            readonly "key": "id";
            readonly "total": "/total";
            readonly "reach": 100;
            readonly "size": 50;
            readonly "narrow": {
                readonly "private_key_algo": readonly [
                    "RSA_2048",
                    "RSA_3072",
                    "RSA_4096",
                    "EC_P256",
                    "EC_P384",
                    "SM2"
                ];
            };
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "CreateCsr": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/csr";
        readonly "body": true;
        readonly "idempotency": "none";
        readonly "whenUnknown": "ListCsr with the name that was sent.";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "ShowCsr": {
        readonly "method": "GET";
        readonly "path": "/v3/scm/csr/{id}";
        readonly "parameters": {
            readonly "id": "path";
        };
        readonly "body": false;
        readonly "idempotency": "safe";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "UpdateCsr": {
        readonly "method": "PUT";
        readonly "path": "/v3/scm/csr/{id}";
        readonly "parameters": {
            readonly "id": "path";
        };
        readonly "body": true;
        readonly "idempotency": "idempotent";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "DeleteCsr": {
        readonly "method": "DELETE";
        readonly "path": "/v3/scm/csr/{id}";
        readonly "parameters": {
            readonly "id": "path";
        };
        readonly "body": false;
        readonly "idempotency": "idempotent";
        readonly "whenUnknown": "ShowCsr: 400 with SCM.0707 says that it is gone.";
        readonly "destroys": "The request and its private key.";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "UploadCsr": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/csr/upload";
        readonly "body": true;
        readonly "idempotency": "none";
        readonly "whenUnknown": "ListCsr with the name that was sent.";
        readonly "secrets": {
            readonly "body": readonly [
                "/private_key"
            ];
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "ShowCsrPrivateKey": {
        readonly "method": "GET";
        readonly "path": "/v3/scm/csr/{id}/private-key";
        readonly "parameters": {
            readonly "id": "path";
        };
        readonly "body": false;
        readonly "idempotency": "safe";
        readonly "secrets": {
            readonly "answer": readonly [
                "/private_key"
            ];
        };
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "EnableNotification": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/notification/enable";
        readonly "body": true;
        readonly "idempotency": "idempotent";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
    };
    readonly "DisableNotification": {
        readonly "method": "POST";
        readonly "path": "/v3/scm/notification/disable";
        readonly "body": true;
        readonly "idempotency": "idempotent";
        readonly "available": readonly [
            "cn-north-4",
            "ap-southeast-1"
        ];
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
        requestBody: {
            content: {
                "application/json": ApplyCertificateRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": ImportCertificateRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": PushCertificateRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": BatchPushCertificateRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": DeployCertificateRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": ListDeployedResourcesRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": CreateCertificateTagRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": BatchCreateOrDeleteTagsRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": ListCertificatesByTagRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": CreateCsrRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": UpdateCSRRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": UploadCsrRequestBody;
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableNotificationRequestBody"];
            };
        };
        responses: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableNotificationRequestBody"];
            };
        };
        responses: {
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

export declare const parse: Parser<typeof service>;

export declare function parseTarget(text: string): DeployTarget;

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
        get: operations["ShowCertificate"];
        put?: never;
        post?: never;
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
        get: operations["ListTagsByCertificate"];
        put?: never;
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
        get: operations["ListCsr"];
        put?: never;
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
        get: operations["ShowCsr"];
        put: operations["UpdateCsr"];
        post?: never;
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
        post: operations["DisableNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export declare function purchaseTag(value?: string): Tag;

export declare function reconcile(client: ScmClient, given: PurchaseEntry, options?: ReconcileOptions): Promise<Verdict>;

export declare function replaceCertificate(client: ScmClient, oldId: string, own: OwnCertificate & {
    readonly name?: string | undefined;
}, given?: ReplaceOptions): Promise<Replaced>;

export declare function responseInfo(result: unknown): ResponseInfo | undefined;

export declare const scmModel: LivingModel<object, ScmService, ScmContent, Seeded>;

export declare const service: {
    readonly version: "0.2.0";
    readonly servers: {
        readonly "cn-north-4": "https://scm.cn-north-4.myhuaweicloud.com";
        readonly "ap-southeast-1": "https://scm.ap-southeast-1.myhuaweicloud.com";
        readonly "eu-west-101": "https://scm.eu-west-101.myhuaweicloud.eu";
        readonly "my-kualalumpur-1": "https://scm.my-kualalumpur-1.myhuaweicloud.com";
    };
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
    readonly secretHeaders: readonly [
        "x-auth-token",
        "authorization",
        "x-security-token"
    ];
    readonly plainHeaders: readonly [
        "x-sdk-date",
        "x-project-id",
        "x-domain-id"
    ];
    readonly errorCodes: {
        readonly "prefixes": {
            readonly "APIG": "APIGW";
            readonly "APIC": "APIGW";
        };
        readonly "maybeProcessed": readonly [
            "SCM.0007",
            "SCM.0016",
            "SCM.0028",
            "SCM.0037",
            "SCM.0038",
            "SCM.0095",
            "SCM.0201",
            "SCM.0203",
            "SCM.0211",
            "SCM.0213",
            "SCM.0221",
            "SCM.0223",
            "SCM.4001",
            "APIGW.0601",
            "APIGW.0605",
            "APIGW.0606",
            "APIGW.0608",
            "APIGW.0609",
            "APIGW.0610",
            "APIGW.0611",
            "APIGW.0612",
            "APIGW.0613",
            "APIGW.0705",
            "CBC"
        ];
        readonly "surelyNotProcessed": readonly [
            "SCM.0002",
            "SCM.0003",
            "SCM.0005",
            "SCM.0006",
            "SCM.0008",
            "SCM.0009",
            "SCM.0010",
            "SCM.0011",
            "SCM.0012",
            "SCM.0013",
            "SCM.0014",
            "SCM.0015",
            "SCM.0020",
            "SCM.0023",
            "SCM.0024",
            "SCM.0030",
            "SCM.0031",
            "SCM.0032",
            "SCM.0053",
            "SCM.0054",
            "SCM.0059",
            "SCM.0069",
            "SCM.0070",
            "SCM.0079",
            "SCM.0101",
            "SCM.0114",
            "SCM.0202",
            "SCM.0212",
            "SCM.0222",
            "SCM.0707",
            "SCM.1000",
            "SCM.1004",
            "SCM.1009",
            "SCM.1010",
            "SCM.4002",
            "APIGW.0101",
            "APIGW.0103",
            "APIGW.0104",
            "APIGW.0105",
            "APIGW.0106",
            "APIGW.0204",
            "APIGW.0301",
            "APIGW.0302",
            "APIGW.0303",
            "APIGW.0304",
            "APIGW.0305",
            "APIGW.0306",
            "APIGW.0307",
            "APIGW.0308",
            "APIGW.0310",
            "APIGW.0311",
            "APIGW.0401",
            "APIGW.0402",
            "APIGW.0404",
            "APIGW.0501",
            "APIGW.0502",
            "APIGW.0602",
            "APIGW.0607",
            "APIGW.0801",
            "APIGW.0802",
            "APIGW.1009",
            "CBC.0150",
            "CBC.0151",
            "CBC.0156",
            "CBC.18000016"
        ];
        readonly "renewable": readonly [
            "SCM.1000",
            "APIGW.0301",
            "APIGW.0307"
        ];
    };
    readonly reconcile: "scm journal reconcile";
    readonly takes: {
        readonly [Id in keyof typeof operations]: readonly ("parameters" | "body")[];
    };
    readonly operations: () => Promise<typeof operations>;
    readonly validators: {
        readonly [Id in keyof typeof validators]: () => Promise<(typeof validators)[Id]>;
    };
    readonly catalogue: () => Promise<typeof errorCodes>;
    readonly types?: {
        readonly paths: paths;
        readonly operations: OperationTypes;
        readonly methods: Methods;
    };
};

export declare const statuses: readonly [
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

export declare const targets: readonly [
    "CDN",
    "WAF",
    "ELB"
];

export declare function typedModel<Api extends ApiTypes>(handlers: Partial<HandlersOf<Api>>): Model;

export declare function usesOf(client: ScmClient, certificateId: string, options?: {
    readonly signal?: AbortSignal | undefined;
}): Promise<Uses>;

export declare const validators: {
    readonly "SubscribeCertificate": {
        readonly "200": Validator;
        readonly "body": Validator;
    };
    readonly "UnsubscribeCertificate": {
        readonly "200": Validator;
        readonly "parameters": Validator;
    };
    readonly "ApplyCertificate": {
        readonly "200": Validator;
        readonly "parameters": Validator;
        readonly "body": Validator;
    };
    readonly "CancelCertificateRequest": {
        readonly "200": Validator;
        readonly "parameters": Validator;
    };
    readonly "ListCertificates": {
        readonly "200": Validator;
        readonly "parameters": Validator;
    };
    readonly "ShowCertificate": {
        readonly "200": Validator;
        readonly "parameters": Validator;
    };
    readonly "DeleteCertificate": {
        readonly "parameters": Validator;
    };
    readonly "ExportCertificate": {
        readonly "200": Validator;
        readonly "parameters": Validator;
    };
    readonly "ImportCertificate": {
        readonly "200": Validator;
        readonly "body": Validator;
    };
    readonly "PushCertificate": {
        readonly "parameters": Validator;
        readonly "body": Validator;
    };
    readonly "BatchPushCertificate": {
        readonly "200": Validator;
        readonly "failed": Validator;
        readonly "parameters": Validator;
        readonly "body": Validator;
    };
    readonly "DeployCertificate": {
        readonly "200": Validator;
        readonly "charges": Validator;
        readonly "parameters": Validator;
        readonly "body": Validator;
    };
    readonly "ListDeployedResources": {
        readonly "200": Validator;
        readonly "body": Validator;
    };
    readonly "ListTagsByCertificate": {
        readonly "200": Validator;
        readonly "parameters": Validator;
    };
    readonly "CreateCertificateTag": {
        readonly "200": Validator;
        readonly "parameters": Validator;
        readonly "body": Validator;
    };
    readonly "BatchCreateOrDeleteTags": {
        readonly "200": Validator;
        readonly "destroys": Validator;
        readonly "parameters": Validator;
        readonly "body": Validator;
    };
    readonly "ListAllTags": {
        readonly "200": Validator;
    };
    readonly "ListCertificatesByTag": {
        readonly "200": Validator;
        readonly "body": Validator;
    };
    readonly "ListCsr": {
        readonly "200": Validator;
        readonly "parameters": Validator;
    };
    readonly "CreateCsr": {
        readonly "201": Validator;
        readonly "body": Validator;
    };
    readonly "ShowCsr": {
        readonly "200": Validator;
        readonly "parameters": Validator;
    };
    readonly "UpdateCsr": {
        readonly "200": Validator;
        readonly "parameters": Validator;
        readonly "body": Validator;
    };
    readonly "DeleteCsr": {
        readonly "parameters": Validator;
    };
    readonly "UploadCsr": {
        readonly "200": Validator;
        readonly "body": Validator;
    };
    readonly "ShowCsrPrivateKey": {
        readonly "200": Validator;
        readonly "parameters": Validator;
    };
    readonly "EnableNotification": {
        readonly "body": Validator;
    };
    readonly "DisableNotification": {
        readonly "body": Validator;
    };
};

export declare function waitFor(client: ScmClient, certificateId: string, status: CertificateStatus, options?: WaitForOptions): Promise<ShowCertificateResponseBody>;

export declare function waitForState(client: object, operationId: string, parameters: Readonly<Record<string, unknown>>, wanted: string, options?: WaitOptions<unknown>): Promise<unknown>;
