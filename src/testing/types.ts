import type { Violation } from "../engine/violations.js";

/** The types of an API, as `npm run generate` makes them of its document; {@link AnyApi} where there are none. */
export interface ApiTypes {
  /** By operationId, as openapi-typescript has them. */
  readonly operations: object;
  /** The names of documented examples, by operationId and status. */
  readonly examples: object;
  /** By operationId: what it does to the world. */
  readonly table: object;
}

/** An API without types: operations are named by operationId, or by `METHOD /path` where there is none. */
export interface AnyApi extends ApiTypes {
  readonly operations: Readonly<Record<string, AnyOperation>>;
  readonly examples: Readonly<Record<string, Readonly<Record<number, string>>>>;
  readonly table: Readonly<Record<string, { readonly chargesMoney: true }>>;
}

interface AnyOperation {
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<number, { readonly content: Readonly<Record<string, unknown>> }>>;
}

/** The name of an operation. */
export type OperationOf<Api extends ApiTypes> = keyof Api["operations"] & string;

/** The operations that cost money; each success of one is an order. */
export type PurchaseOf<Api extends ApiTypes> = {
  [Id in OperationOf<Api>]: Id extends keyof Api["table"]
    ? Api["table"][Id] extends { readonly chargesMoney: true | "in-a-case" }
      ? Id
      : never
    : never;
}[OperationOf<Api>];

type ResponsesOf<Api extends ApiTypes, Id extends OperationOf<Api>> = Api["operations"][Id] extends {
  responses: infer Responses;
}
  ? Responses
  : never;

/** The documented statuses of an operation. */
export type StatusOf<Api extends ApiTypes, Id extends OperationOf<Api>> = keyof ResponsesOf<Api, Id> & number;

/** The names of the documented examples of an answer. */
export type ExampleOf<Api extends ApiTypes, Id extends OperationOf<Api>, Status> = Id extends keyof Api["examples"]
  ? Status extends keyof Api["examples"][Id]
    ? Api["examples"][Id][Status]
    : never
  : never;

type ContentOf<Part> = Part extends { content: infer Content } ? Content[keyof Content] : never;

/** The documented bodies of an answer, of every content type. */
export type AnswerBodyOf<
  Api extends ApiTypes,
  Id extends OperationOf<Api>,
  Status extends StatusOf<Api, Id>,
> = ContentOf<ResponsesOf<Api, Id>[Status]>;

/** The body of the answer that an operation gives when all is well. */
export type SuccessBodyOf<Api extends ApiTypes, Id extends OperationOf<Api>> = AnswerBodyOf<
  Api,
  Id,
  StatusOf<Api, Id> & (200 | 201 | 202 | 203 | 204 | 205 | 206)
>;

/** The body of a request, as the API document has it. */
export type RequestBodyOf<Api extends ApiTypes, Id extends OperationOf<Api>> = Api["operations"][Id] extends {
  requestBody?: infer Body;
}
  ? ContentOf<NonNullable<Body>>
  : never;

/** What every behaviour but a refused connection can have. */
export interface Slowness {
  /**
   * Milliseconds between the request and its answer; `Infinity` never answers. What the request orders is ordered
   * before the wait, so a client that gives up meanwhile has bought all the same. Default 0.
   */
  readonly delayMs?: number | undefined;
}

/** Headers to add to an answer, or to put in place of documented ones. */
export interface AnswerHeaders {
  /** Seconds to wait, or an HTTP date. */
  readonly "Retry-After"?: string | undefined;
  readonly [name: string]: string | undefined;
}

/** Whether an order stands behind an answer that does not show one. */
export interface OrderBehind {
  /** True: the order is made and stands in `orders`, although the answer does not show it. Default false. */
  readonly orderMade?: boolean | undefined;
}

type IfPurchase<Api extends ApiTypes, Id, Part> = Id extends PurchaseOf<Api> ? Part : unknown;

/** Which body: a named example, or your own of the documented form. Default: the first example. */
type Content<Api extends ApiTypes, Id extends OperationOf<Api>, Status extends StatusOf<Api, Id>> =
  | {
      /** The name of a documented example of this status. Default: the first one. */
      readonly example?: ExampleOf<Api, Id, Status> | undefined;
      readonly body?: undefined;
    }
  | {
      readonly example?: undefined;
      /** A body of your own, of the documented form. */
      readonly body?: AnswerBodyOf<Api, Id, Status> | undefined;
    };

/** The operation's success, documented as it is, perhaps late. */
export interface Success extends Slowness {
  readonly status?: undefined;
  readonly fault?: undefined;
  readonly headers?: AnswerHeaders | undefined;
}

/** An answer of the API document. */
export type AnswerOf<Api extends ApiTypes, Id extends OperationOf<Api>> = {
  [Status in StatusOf<Api, Id>]: Slowness &
    Content<Api, Id, Status> &
    IfPurchase<Api, Id, OrderBehind> & {
      /** A status that the API document gives for this operation. */
      readonly status: Status;
      readonly headers?: AnswerHeaders | undefined;
      readonly fault?: undefined;
    };
}[StatusOf<Api, Id>];

/** No connection comes about. The request reaches nobody, so it is not among `requests`. */
export interface Refused {
  readonly fault: "refused";
  /**
   * Over a socket nobody can count the connections that were refused. There, the port is closed from the moment this
   * fault is in turn, for so many milliseconds, or until other behaviour is set when it was set with `always`.
   * In process one call uses it up. Default 1,000.
   */
  readonly forMs?: number | undefined;
}

/** The connection is reset after the request was read. Nothing was ordered. */
export interface Reset extends Slowness {
  readonly fault: "reset";
}

/** The request is carried out, and the connection is reset before the answer: the order exists, and the client cannot know. */
export interface AnswerLost extends Slowness {
  readonly fault: "answer-lost";
}

/** A proxy on the way answers with a page for people. */
export interface Html extends Slowness {
  readonly fault: "html";
  /** The HTTP status of the page, any from 200 on. Default 502. (Not `status`: that one is of the API document.) */
  readonly pageStatus?: number | undefined;
}

/** The success of the operation, but not of the documented form. */
export interface OffSpec extends Slowness {
  readonly fault: "off-spec";
  /**
   * - `missing-fields` (default): the receipt is there, every other field is left out;
   * - `wrong-types`: the receipt is there, every other field is of another JSON type;
   * - `no-receipt`: the field that proves the success, such as `order_id`, is left out, the others are there.
   */
  readonly breach?: "missing-fields" | "wrong-types" | "no-receipt" | undefined;
}

/** Something that goes wrong on the way. */
export type FaultOf<Api extends ApiTypes, Id> =
  | Refused
  | Reset
  | AnswerLost
  | (Html & IfPurchase<Api, Id, OrderBehind>)
  | OffSpec;

/** How the mock treats one call. `{}` is the documented success. */
export type BehaviourOf<Api extends ApiTypes, Id extends OperationOf<Api>> =
  | Success
  | AnswerOf<Api, Id>
  | FaultOf<Api, Id>;

/** A behaviour that is not bound to an operation. */
export type AnyBehaviour = BehaviourOf<AnyApi, string>;

/** A request that arrived. */
export interface RequestOf<Api extends ApiTypes> {
  /** Undefined when the API document has no such method and path. */
  readonly operation: OperationOf<Api> | undefined;
  /** Upper case. */
  readonly method: string;
  readonly url: string;
  /** The path of the URL, percent-encoded. */
  readonly path: string;
  /**
   * By lower-case name. Those that carry secrets (`authorization`, …) can be read by name but are not
   * enumerable: what prints, spreads or serializes a request does not show them.
   */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The parsed JSON; the text when it is no JSON; undefined when there was none. Of a body larger than `keep.bodyBytes` a
   * text: its beginning and its length.
   */
  readonly body: unknown;
  /** How many bytes the body had. */
  readonly bytes: number;
  /** When it arrived. */
  readonly at: Date;
  /** How it breaks the API document. Unless a fault struck first, such a request was answered with status 400. */
  readonly violations: readonly Violation[];
}

/** Something was bought. */
export type OrderOf<Api extends ApiTypes, Id extends PurchaseOf<Api> = PurchaseOf<Api>> = {
  [Each in Id]: {
    readonly operation: Each;
    /** The id of the order: the field of the answer that proves the success; empty where the document names none. */
    readonly receipt: string;
    /** What was ordered. */
    readonly sent: RequestBodyOf<Api, Each>;
    /** What was answered, or would have been. */
    readonly answer: SuccessBodyOf<Api, Each>;
    readonly request: RequestOf<Api>;
  };
}[Id];

/** Where to listen. */
export interface ListenOptions {
  /** Default 0: a free one. */
  readonly port?: number | undefined;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string | undefined;
  /**
   * False closes each connection after one answer. Default true. A connection that is kept cannot be refused any more: a
   * refusal that is planned after it was opened resets it.
   */
  readonly keepAlive?: boolean | undefined;
}

/** The mock behind a port. */
export interface MockServer {
  /** The base URL, for `endpoint` of a client or a program in any language. */
  readonly url: string;
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

/** A mock of an API, with its own requests, orders and planned behaviour. */
export interface MockOf<Api extends ApiTypes> {
  /**
   * The mock as a fetch, without any socket, for the option `fetch` of a client or any other code that takes one. It answers
   * for every host.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * The same mock as an HTTP server, for programs that cannot be handed a fetch. May be called several times. Requests
   * from web pages of any origin are allowed.
   *
   * A request can choose a documented answer by the header `Prefer: code=400, example=quota`, unless behaviour is planned.
   *
   * @throws Error with code EADDRINUSE when the port is taken
   */
  listen(options?: ListenOptions): Promise<MockServer>;
  /** What arrived, in order: the last of it, as much as `keep` says. */
  readonly requests: readonly RequestOf<Api>[];
  /** The next request that arrives from now on, once it is in `requests` and what it orders is in `orders`. */
  nextRequest(): Promise<RequestOf<Api>>;
  /** What was bought, in order: the last of it, as much as `keep` says. The first order of an operation has the ids of the documented example, each later one its own. */
  readonly orders: readonly OrderOf<Api>[];
  /** How requests broke the API document, of all of them, in order. */
  readonly violations: readonly Violation[];
  /**
   * Plans how the next calls of an operation (its operationId, else `METHOD /path`) are treated, one behaviour each, after what is planned already. A request
   * that breaks the API document takes its turn too, but is answered with its 400, and one without credentials with its
   * 401, unless the fault strikes before anyone looks at the request.
   *
   * @throws TypeError for what the API document does not have, where the compiler was not asked
   */
  next<Id extends OperationOf<Api>>(operation: Id, ...behaviours: readonly BehaviourOf<Api, Id>[]): void;
  /**
   * Plans how the next calls are treated whose operation documents it, whichever that is, where `next` plans nothing for
   * them.
   *
   * @throws TypeError for what no operation has
   */
  nextOfAny(...behaviours: readonly AnyBehaviour[]): void;
  /** How all calls of an operation are treated for which nothing is planned by `next`, until it is set anew. `{}` is the documented success. */
  always<Id extends OperationOf<Api>>(operation: Id, behaviour: BehaviourOf<Api, Id>): void;
  /** Forgets requests, orders and planned behaviour: the mock is as new. Servers go on listening. */
  reset(): void;
  /** What of the document is not checked, a sentence each. */
  readonly notes: readonly string[];
  /** Ends every server of this mock. */
  close(): Promise<void>;
}
