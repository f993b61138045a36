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
//   PartialFailure
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
//   OperationValidators
//   Outcome
//   OutcomeEvent
//   PartialFailure
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

export type CamelCaseError = $components["schemas"]["CamelCaseError"];

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

export type CertDetail = $components["schemas"]["CertDetail"];

export declare const CertType: readonly [
    "DV_SSL_CERT",
    "DV_SSL_CERT_BASIC",
    "OV_SSL_CERT",
    "OV_SSL_CERT_PRO",
    "EV_SSL_CERT",
    "EV_SSL_CERT_PRO"
];

export type CertType = $components["schemas"]["CertType"];

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

export type CombinedOrderId = $components["schemas"]["CombinedOrderId"];

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
    content: infer Content;
} ? [
    keyof Content & JsonType
] extends [
    never
] ? undefined : JsonIn<Content> : undefined;

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

export type DomainNumbers = $components["schemas"]["DomainNumbers"];

export declare const DomainType: readonly [
    "SINGLE_DOMAIN",
    "MULTI_DOMAIN",
    "WILDCARD"
];

export type DomainType = $components["schemas"]["DomainType"];

export type EffectiveTime = $components["schemas"]["EffectiveTime"];

export type EnterpriseProjectId = $components["schemas"]["EnterpriseProjectId"];

type Environment = Readonly<Record<string, string | undefined>>;

export type Error = $components["schemas"]["Error"];

export type ErrorBody = $components["schemas"]["ErrorBody"];

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

export type IsAutoPay = $components["schemas"]["IsAutoPay"];

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

type JsonIn<Content> = Content[keyof Content & JsonType];

type JsonOf<Request> = Request extends {
    content: infer Content;
} ? JsonIn<Content> : never;

type JsonType = `${string}/json` | `${string}/json;${string}` | `${string}+json` | `${string}+json;${string}` | "*/*" | "application/*";

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
    readonly notes: readonly string[];
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

export type NestedError = $components["schemas"]["NestedError"];

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
    readonly contentType?: string;
    readonly accept?: string;
    readonly idempotency: "safe" | "idempotent" | "state-guarded" | "none";
    readonly chargesMoney?: true | "in-a-case";
    readonly returnsMoney?: true;
    readonly receipt?: string;
    readonly whenUnknown?: string;
    readonly destroys?: string;
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
    readonly available?: readonly string[];
}

export interface OperationState {
    readonly of: string;
    readonly "shown-by": string;
    readonly ends: readonly string[];
}

export type OperationTable = Readonly<Record<string, OperationRow>>;

export type OperationValidators = Readonly<Record<string, Validator>>;

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

export interface Paging {
    readonly limit: string;
    readonly offset: string;
    readonly in: "query" | "body";
    readonly rows: string;
    readonly total?: string;
    readonly reach?: number;
}

type ParametersOf<Operation> = Operation extends {
    parameters: {
        path?: infer Path;
        query?: infer Query;
    };
} ? Present<Path> & Present<Query> : unknown;

export interface PartialFailure {
    readonly pointer: string;
    readonly item: unknown;
    readonly reason: string | undefined;
}

export type PlatformError = $components["schemas"]["PlatformError"];

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

export type ProxyPage = $components["schemas"]["ProxyPage"];

export type PurchaseCertificateRequestBody = $components["schemas"]["PurchaseCertificateRequestBody"];

export type PurchaseCertificateResponseBody = $components["schemas"]["PurchaseCertificateResponseBody"];

export type PurchaseId = PurchaseOf<ScmApi>;

export type PurchaseMultiDomain = $components["schemas"]["PurchaseMultiDomain"];

export type PurchaseOf<Api extends ApiTypes> = {
    [Id in OperationOf<Api>]: Id extends keyof Api["table"] ? Api["table"][Id] extends {
        readonly chargesMoney: true | "in-a-case";
    } ? Id : never : never;
}[OperationOf<Api>];

export type PurchaseSingleDomain = $components["schemas"]["PurchaseSingleDomain"];

export type PurchaseWildcard = $components["schemas"]["PurchaseWildcard"];

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

export type RequestId = $components["schemas"]["RequestId"];

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
    readonly failures: readonly PartialFailure[];
}

type ResponsesOf<Api extends ApiTypes, Id extends OperationOf<Api>> = Api["operations"][Id] extends {
    responses: infer Responses;
} ? Responses : never;

type ResultOf<Operation> = Operation extends {
    responses: infer Responses;
} ? ContentOf<Responses[[
    keyof Responses & Success
] extends [
    never
] ? keyof Responses & "default" : keyof Responses & Success]> : never;

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

export type ScsResourceTag = $components["schemas"]["ScsResourceTag"];

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

export type SingleDomainNumber = $components["schemas"]["SingleDomainNumber"];

export interface Slowness {
    readonly delayMs?: number | undefined;
}

export type StatusOf<Api extends ApiTypes, Id extends OperationOf<Api>> = keyof ResponsesOf<Api, Id> & number;

export interface Success extends Slowness {
    readonly status?: undefined;
    readonly fault?: undefined;
    readonly headers?: AnswerHeaders | undefined;
}

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";

export type SuccessBody<Id extends OperationId> = SuccessBodyOf<ScmApi, Id>;

export type SuccessBodyOf<Api extends ApiTypes, Id extends OperationOf<Api>> = AnswerBodyOf<Api, Id, StatusOf<Api, Id> & (200 | 201 | 202 | 203 | 204 | 205 | 206)>;

export type Tags = $components["schemas"]["Tags"];

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

export type Validators = Readonly<Record<string, OperationValidators>>;

export interface Violation {
    readonly pointer: string;
    readonly keyword: string;
    readonly message: string;
}

export type WildcardDomainNumber = $components["schemas"]["WildcardDomainNumber"];

export declare function accessKey(options: AccessKeyOptions): Credentials;

export declare function advise(operationId: OperationId | (string & {}), body: unknown): Promise<Advice[]>;

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
        ScsResourceTag: {
            key?: string;
            value?: string;
        };
        Tags: components["schemas"]["ScsResourceTag"][];
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
        PurchaseCertificateRequestBody: components["schemas"]["PurchaseSingleDomain"] | components["schemas"]["PurchaseMultiDomain"] | components["schemas"]["PurchaseWildcard"];
        RequestId: string;
        CertDetail: {
            cert_id: string;
        };
        PurchaseCertificateResponseBody: {
            order_id: string;
            cert: components["schemas"]["CertDetail"][];
        };
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
        ErrorBody: components["schemas"]["Error"] | components["schemas"]["NestedError"] | components["schemas"]["PlatformError"] | components["schemas"]["CamelCaseError"];
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
    readonly operations: typeof operations;
    readonly validators: {
        readonly [Id in keyof typeof validators]: () => Promise<(typeof validators)[Id]>;
    };
    readonly catalogue: () => Promise<typeof errorCodes>;
    readonly types?: {
        readonly paths: paths;
        readonly operations: Pick<OperationTypes, keyof typeof operations & keyof OperationTypes>;
    };
};

export declare const validators: {
    readonly "SubscribeCertificate": {
        readonly "200": Validator;
        readonly "body": Validator;
    };
};
