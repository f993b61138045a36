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
//   Hooks
//   Intent
//   Journal
//   JournalError
//   OpenEntry
//   OperationRow
//   OperationTable
//   Outcome
//   OutcomeEvent
//   ResponseError
//   ResponseInfo
//   SchemaError
//   SentRequest
//   Service
//   ServiceTypes
//   Settlement
//   UnknownOutcomeError
//   UnsignedRequest
//   ValidationError
//   Validator
//   Validators
//   Violation
//   createClient
//   isApiError
//   responseInfo

// huaweicloud-scm/journal
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
//   Call
//   DocumentError
//   DocumentedAnswer
//   DocumentedStatus
//   ExampleName
//   Fault
//   Handler
//   Html
//   Keep
//   ListenOptions
//   Mock
//   MockOf
//   MockOptions
//   MockServer
//   MockSettings
//   Model
//   ModelAnswer
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
//   Told
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

export type AccessKeys = Readonly<Record<string, string>>;

export interface Advice {
    readonly id: string;
    readonly message: string;
    readonly source: string;
    readonly date: string;
}

export type AgreePrivacyProtection = components["schemas"]["AgreePrivacyProtection"];

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

export declare class ApiError extends Error {
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

export type Behaviour<Id extends OperationId> = BehaviourOf<ScmApi, Id>;

export type BehaviourOf<Api extends ApiTypes, Id extends OperationOf<Api>> = Success | AnswerOf<Api, Id> | FaultOf<Api, Id>;

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

export interface Call {
    readonly operation: string;
    readonly method: string;
    readonly path: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
    readonly at: Date;
}

export interface CallOptions {
    readonly signal?: AbortSignal;
    readonly timeoutMs?: number;
    readonly deadlineMs?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly allowRepeat?: boolean;
}

export type CamelCaseError = components["schemas"]["CamelCaseError"];

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

export type Client<S extends Service> = Methods<TypesOf<S>["operations"]> & {
    readonly raw: FetchClient<TypesOf<S>["paths"]>;
};

export type ClientOptions<S extends Service> = CommonOptions & ({
    readonly server: keyof S["servers"] & string;
    readonly endpoint?: never;
} | {
    readonly endpoint: string;
    readonly server?: never;
});

export type CombinedOrderId = components["schemas"]["CombinedOrderId"];

export interface CommonOptions {
    readonly credentials?: Credentials;
    readonly fetch?: Fetch;
    readonly timeoutMs?: number;
    readonly deadlineMs?: number;
    readonly maxAttempts?: number;
    readonly hooks?: Hooks;
    readonly journal?: Journal;
    readonly userAgent?: string;
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
    content: {
        "application/json": infer Body;
    };
} ? Body : undefined;

export interface Credentials {
    authorize(request: UnsignedRequest, signal: AbortSignal): AuthorizationHeaders | Promise<AuthorizationHeaders>;
    renew?(refused: AuthorizationHeaders): boolean;
}

export declare class CredentialsError extends ApiError {
    name: string;
    constructor(message: string, details?: Partial<ApiErrorDetails>);
}

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
}

export type DocumentedStatus<Id extends OperationId> = StatusOf<ScmApi, Id>;

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

export type ExampleName<Id extends OperationId, Status> = ExampleOf<ScmApi, Id, Status>;

export type ExampleOf<Api extends ApiTypes, Id extends OperationOf<Api>, Status> = Id extends keyof Api["examples"] ? Status extends keyof Api["examples"][Id] ? Api["examples"][Id][Status] : never : never;

export type Explanation = CatalogueEntry;

export type Fault<Id extends OperationId> = FaultOf<ScmApi, Id>;

export type FaultOf<Api extends ApiTypes, Id> = Refused | Reset | AnswerLost | (Html & IfPurchase<Api, Id, OrderBehind>) | OffSpec;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface FileJournal extends Journal {
    entries(): Promise<JournalEntry[]>;
    settleByHand(id: string, note: string): Promise<JournalEntry>;
}

export interface FileJournalOptions {
    readonly onWarning?: (message: string) => void;
}

export type Handler = (call: Call) => ModelAnswer | undefined | Promise<ModelAnswer | undefined>;

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

type IfPurchase<Api extends ApiTypes, Id, Part> = Id extends PurchaseOf<Api> ? Part : unknown;

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

export declare class JournalError extends ApiError {
    name: string;
    readonly entry: string | undefined;
    constructor(message: string, entry: string | undefined, details?: Partial<ApiErrorDetails>);
}

type JsonOf<Request> = Request extends {
    content: {
        "application/json": infer Body;
    };
} ? Body : never;

export interface Keep {
    readonly requests?: number | undefined;
    readonly bodyBytes?: number | undefined;
}

export interface ListenOptions {
    readonly port?: number | undefined;
    readonly host?: string | undefined;
    readonly keepAlive?: boolean | undefined;
}

type Methods<Operations> = {
    readonly [Id in keyof Operations as Uncapitalize<Id & string>]: (...args: Arguments<Operations[Id]>) => Promise<ResultOf<Operations[Id]>>;
};

export type Mock = MockOf<ScmApi>;

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
    close(): Promise<void>;
}

export interface MockOptions extends MockSettings {
    readonly document?: object | undefined;
}

export interface MockServer {
    readonly url: string;
    close(): Promise<void>;
}

export interface MockSettings {
    readonly validators?: Validators | undefined;
    readonly model?: Model | undefined;
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

export type NestedError = components["schemas"]["NestedError"];

export interface OffSpec extends Slowness {
    readonly fault: "off-spec";
    readonly breach?: "missing-fields" | "wrong-types" | "no-receipt" | undefined;
}

export interface OpenEntry {
    readonly id: string;
    readonly at: string;
}

export type OperationId = keyof typeof service.operations;

export type OperationOf<Api extends ApiTypes> = keyof Api["operations"] & string;

export interface OperationRow {
    readonly method: string;
    readonly path: string;
    readonly parameters?: Readonly<Record<string, "path" | "query">>;
    readonly body: boolean;
    readonly idempotency: "none" | "idempotent";
    readonly chargesMoney?: true;
    readonly receipt?: string;
    readonly whenUnknown?: string;
}

export type OperationTable = Readonly<Record<string, OperationRow>>;

export type Order<Id extends PurchaseId = PurchaseId> = OrderOf<ScmApi, Id>;

export interface OrderBehind {
    readonly orderMade?: boolean | undefined;
}

export type OrderNumber = components["schemas"]["OrderNumber"];

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

export type PurchaseId = PurchaseOf<ScmApi>;

export type PurchaseMultiDomain = components["schemas"]["PurchaseMultiDomain"];

export type PurchaseOf<Api extends ApiTypes> = {
    [Id in OperationOf<Api>]: Id extends keyof Api["table"] ? Api["table"][Id] extends {
        readonly chargesMoney: true;
    } ? Id : never : never;
}[OperationOf<Api>];

export type PurchaseSingleDomain = components["schemas"]["PurchaseSingleDomain"];

export type PurchaseWildcard = components["schemas"]["PurchaseWildcard"];

export type RecordedRequest = RequestOf<ScmApi>;

export interface Refused {
    readonly fault: "refused";
    readonly forMs?: number | undefined;
}

export type Region = keyof typeof service.servers;

export type RequestBody<Id extends OperationId> = RequestBodyOf<ScmApi, Id>;

export type RequestBodyOf<Api extends ApiTypes, Id extends OperationOf<Api>> = Api["operations"][Id] extends {
    requestBody?: infer Body;
} ? ContentOf<NonNullable<Body>> : never;

export type RequestId = components["schemas"]["RequestId"];

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

export declare class ResponseError extends ApiError {
    name: string;
}

export interface ResponseInfo {
    readonly status: number;
    readonly requestId: string | undefined;
    readonly violations: readonly Violation[];
}

type ResponsesOf<Api extends ApiTypes, Id extends OperationOf<Api>> = Api["operations"][Id] extends {
    responses: infer Responses;
} ? Responses : never;

type ResultOf<Operation> = Operation extends {
    responses: infer Responses;
} ? ContentOf<Responses[keyof Responses & (200 | 201 | 202 | 204)]> : never;

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

interface ScmApi {
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

export type ScsResourceTag = components["schemas"]["ScsResourceTag"];

export interface SentRequest {
    readonly url: string;
    readonly body: unknown;
    readonly sentAt: string;
    readonly attempts: number;
}

export interface Service {
    readonly version: string;
    readonly servers: Readonly<Record<string, string>>;
    readonly operations: Readonly<Record<string, OperationRow>>;
    readonly validators: Validators;
    readonly secretHeaders: readonly string[];
    readonly plainHeaders: readonly string[];
    readonly errorCodes: {
        readonly prefixes: Readonly<Record<string, string>>;
        readonly maybeProcessed: readonly string[];
        readonly surelyNotProcessed: readonly string[];
        readonly renewable: readonly string[];
    };
    readonly catalogue: () => Promise<Readonly<Record<string, CatalogueEntry>>>;
    readonly types?: ServiceTypes;
}

export interface ServiceTypes {
    readonly paths: object;
    readonly operations: object;
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

export type StatusOf<Api extends ApiTypes, Id extends OperationOf<Api>> = keyof ResponsesOf<Api, Id> & number;

export interface Success extends Slowness {
    readonly status?: undefined;
    readonly fault?: undefined;
    readonly headers?: AnswerHeaders | undefined;
}

export type SuccessBody<Id extends OperationId> = SuccessBodyOf<ScmApi, Id>;

export type SuccessBodyOf<Api extends ApiTypes, Id extends OperationOf<Api>> = AnswerBodyOf<Api, Id, StatusOf<Api, Id> & (200 | 201 | 202 | 203 | 204 | 205 | 206)>;

export type Tags = components["schemas"]["Tags"];

export interface Told {
    readonly method: string;
    readonly path: string;
    readonly operation: string | undefined;
    readonly answer: number | "refused" | "reset";
    readonly why: string | undefined;
    readonly violations: readonly Violation[];
}

export type TypesOf<S extends Service> = NonNullable<S["types"]>;

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

export type Validators = Readonly<Record<string, Readonly<Record<string, Validator>>>>;

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

export declare function createClient<const S extends Service>(service: S, options: ClientOptions<S>): Client<S>;

export declare function createMock(options?: MockSettings & {
    readonly document?: undefined;
}): Promise<Mock>;

export declare function createMock<Api extends ApiTypes = AnyApi>(options: MockSettings & {
    readonly document: object;
}): Promise<MockOf<Api>>;

export declare function createScmClient(options: ScmClientOptions): ScmClient;

export declare function credentialsFromEnvironment(env?: Environment): Credentials;

export declare function fileJournal(file: string, { onWarning }?: FileJournalOptions): FileJournal;

export declare function iamPassword(options: IamPasswordOptions): Credentials;

export declare function isApiError(value: unknown): value is ApiError;

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

export declare function responseInfo(result: unknown): ResponseInfo | undefined;

export declare const service: {
    readonly version: "0.2.0";
    readonly servers: {
        readonly "cn-north-4": "https://scm.cn-north-4.myhuaweicloud.com";
        readonly "ap-southeast-1": "https://scm.ap-southeast-1.myhuaweicloud.com";
        readonly "eu-west-101": "https://scm.eu-west-101.myhuaweicloud.eu";
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
            "SCM.0059",
            "SCM.0069",
            "SCM.0070",
            "SCM.0101",
            "SCM.0202",
            "SCM.0212",
            "SCM.0222",
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
            "APIGW.0301",
            "APIGW.0302",
            "APIGW.0303",
            "APIGW.0304",
            "APIGW.0305",
            "APIGW.0306",
            "APIGW.0307",
            "APIGW.0308",
            "APIGW.0310",
            "APIGW.0401",
            "APIGW.0402",
            "APIGW.0404",
            "APIGW.0501",
            "APIGW.0502",
            "APIGW.0602",
            "APIGW.0802",
            "APIGW.1009"
        ];
        readonly "renewable": readonly [
            "SCM.1000",
            "APIGW.0301",
            "APIGW.0307"
        ];
    };
    readonly operations: typeof operations;
    readonly validators: typeof validators;
    readonly catalogue: () => Promise<CatalogueEntries>;
    readonly types?: {
        readonly paths: paths;
        readonly operations: OperationTypes;
    };
};

export declare const validators: {
    readonly "SubscribeCertificate": {
        readonly "200": Validator;
        readonly "body": Validator;
    };
};
