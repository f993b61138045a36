import type { DocumentedExamples } from "../../generated/examples.js";
import type { operations as operationTable } from "../../generated/operations.js";
import type { operations } from "../../generated/schema.js";
import type { OperationId } from "../client.js";
import type { Violation } from "../engine/violations.js";

export type { OperationId };

/** The operations that cost money; each success of one is an order. */
export type PurchaseId = {
  [Id in OperationId]: (typeof operationTable)[Id] extends { readonly chargesMoney: true } ? Id : never;
}[OperationId];

/** The documented statuses of an operation. */
export type DocumentedStatus<Id extends OperationId> = keyof operations[Id]["responses"] & number;

/** The names of the documented examples of an answer. */
export type ExampleName<Id extends OperationId, Status> = Id extends keyof DocumentedExamples
  ? Status extends keyof DocumentedExamples[Id]
    ? DocumentedExamples[Id][Status]
    : never
  : never;

type ContentOf<Part> = Part extends { content: infer Content } ? Content[keyof Content] : never;

/** The documented bodies of an answer, of every content type. */
export type AnswerBody<Id extends OperationId, Status extends DocumentedStatus<Id>> = ContentOf<
  operations[Id]["responses"][Status]
>;

/** The body of the answer that an operation gives when all is well. */
export type SuccessBody<Id extends OperationId> = AnswerBody<Id, DocumentedStatus<Id> & (200 | 201 | 202 | 204)>;

/** The body of a request, as the API document has it. */
export type RequestBody<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
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

type IfPurchase<Id extends OperationId, Part> = Id extends PurchaseId ? Part : unknown;

/** Which body: a named example, or your own of the documented form. Default: the first example. */
type Content<Id extends OperationId, Status extends DocumentedStatus<Id>> =
  | {
      /** The name of a documented example of this status. Default: the first one. */
      readonly example?: ExampleName<Id, Status> | undefined;
      readonly body?: undefined;
    }
  | {
      readonly example?: undefined;
      /** A body of your own, of the documented form. */
      readonly body?: AnswerBody<Id, Status> | undefined;
    };

/** The operation's success, documented as it is, perhaps late. */
export interface Success extends Slowness {
  readonly status?: undefined;
  readonly fault?: undefined;
  readonly headers?: AnswerHeaders | undefined;
}

/** An answer of the API document. */
export type DocumentedAnswer<Id extends OperationId> = {
  [Status in DocumentedStatus<Id>]: Slowness &
    Content<Id, Status> &
    IfPurchase<Id, OrderBehind> & {
      /** A status that the API document gives for this operation. */
      readonly status: Status;
      readonly headers?: AnswerHeaders | undefined;
      readonly fault?: undefined;
    };
}[DocumentedStatus<Id>];

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
export type Fault<Id extends OperationId> =
  | Refused
  | Reset
  | AnswerLost
  | (Html & IfPurchase<Id, OrderBehind>)
  | OffSpec;

/** How the mock treats one call. `{}` is the documented success. */
export type Behaviour<Id extends OperationId> = Success | DocumentedAnswer<Id> | Fault<Id>;

/** A request that arrived. */
export interface RecordedRequest {
  /** Undefined when the API document has no such method and path. */
  readonly operation: OperationId | undefined;
  /** Upper case. */
  readonly method: string;
  readonly url: string;
  /** The path of the URL, percent-encoded. */
  readonly path: string;
  /**
   * By lower-case name. Those that carry secrets (`x-auth-token`, `authorization`, …) can be read by name but are not
   * enumerable: what prints, spreads or serializes a request does not show them.
   */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON; the text when it is no JSON; undefined when there was none. */
  readonly body: unknown;
  /** When it arrived. */
  readonly at: Date;
  /** How it breaks the API document. Unless a fault struck first, such a request was answered with status 400. */
  readonly violations: readonly Violation[];
}

/** Something was bought. */
export type Order<Id extends PurchaseId = PurchaseId> = {
  [Each in Id]: {
    readonly operation: Each;
    /** The id of the order: the field of the answer that proves the success. */
    readonly receipt: string;
    /** What was ordered. */
    readonly sent: RequestBody<Each>;
    /** What was answered, or would have been. */
    readonly answer: SuccessBody<Each>;
    readonly request: RecordedRequest;
  };
}[Id];

/** Where to listen. */
export interface ListenOptions {
  /** Default 0: a free one. */
  readonly port?: number | undefined;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string | undefined;
}

/** The mock behind a port. */
export interface MockServer {
  /** The base URL, for `endpoint` of `createScmClient` or a program in any language. */
  readonly url: string;
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

/** A mock of the API, with its own requests, orders and planned behaviour. */
export interface Mock {
  /**
   * The mock as a fetch, without any socket: for `createScmClient({ region, credentials, fetch: mock.fetch })` or any
   * other code that takes a fetch. It answers for every host.
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
  /** What arrived, in order. */
  readonly requests: readonly RecordedRequest[];
  /** The next request that arrives from now on, once it is in `requests` and what it orders is in `orders`. */
  nextRequest(): Promise<RecordedRequest>;
  /** What was bought, in order. The first order of an operation has the ids of the documented example, each later one its own. */
  readonly orders: readonly Order[];
  /** How requests broke the API document, of all of them, in order. */
  readonly violations: readonly Violation[];
  /**
   * Plans how the next calls of an operation are treated, one behaviour each, after what is planned already. A request
   * that breaks the API document takes its turn too, but is answered with its 400, and one without credentials with its
   * 401, unless the fault strikes before anyone looks at the request.
   *
   * @throws TypeError for what the API document does not have, where the compiler was not asked
   */
  next<Id extends OperationId>(operation: Id, ...behaviours: readonly Behaviour<Id>[]): void;
  /** How all calls of an operation are treated for which nothing is planned by `next`, until it is set anew. `{}` is the documented success. */
  always<Id extends OperationId>(operation: Id, behaviour: Behaviour<Id>): void;
  /** Forgets requests, orders and planned behaviour: the mock is as new. Servers go on listening. */
  reset(): void;
  /** Ends every server of this mock. */
  close(): Promise<void>;
}
