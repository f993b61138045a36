import type { Journal } from "./journal.js";

/** Options of one call. */
export interface CallOptions {
  /** Ends the call early. Aborting after the request left does not undo it: the outcome is then `unknown`. */
  readonly signal?: AbortSignal | undefined;
  /** Overrides the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
  /** Overrides the client's `deadlineMs`. */
  readonly deadlineMs?: number | undefined;
  /** More request headers. Those that carry the message itself (`Content-Type`, `Content-Length`, `Host` …) are not yours to give. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Overrides the client's `journal`. */
  readonly journal?: Journal | undefined;
  /** Buy although the journal holds an open entry for the same purchase. Default false. */
  readonly allowRepeat?: boolean | undefined;
}

/** Options of one call of an operation that costs money. */
export interface PurchaseOptions extends CallOptions {
  /**
   * The name of the purchase, for example `shop-2026-11`. The journal keeps it for ever: the same key with the same body
   * gives the recorded answer and sends nothing, with another body it is refused, and so it is while nobody knows whether
   * the purchase was made. A purchase that was rejected, or not sent, frees its key. Needs a journal.
   */
  readonly purchaseKey?: string | undefined;
}

/** The same where the body takes tags. */
export interface TaggedPurchaseOptions extends PurchaseOptions {
  /**
   * The purchase carries a tag that only it has, kept in the journal: when no answer comes, what carries it is this purchase.
   * Default false.
   */
  readonly purchaseTag?: boolean | undefined;
}

type OptionsOf<Row> = Row extends { readonly chargesMoney: true | "in-a-case" }
  ? Row extends { readonly purchaseTag: object }
    ? TaggedPurchaseOptions
    : PurchaseOptions
  : CallOptions;

type Present<Part> = [NonNullable<Part>] extends [never] ? unknown : NonNullable<Part>;
/** Path and query parameters as one object; unknown where there are none. */
export type ParametersOf<Operation> = Operation extends { parameters: { path?: infer Path; query?: infer Query } }
  ? Present<Path> & Present<Query>
  : unknown;
/** A document may say more than `application/json`: a charset, or a format of its own on top of JSON. */
type JsonType =
  | `${string}/json`
  | `${string}/json;${string}`
  | `${string}+json`
  | `${string}+json;${string}`
  | "*/*"
  | "application/*";
type JsonIn<Content> = Content[keyof Content & JsonType];
type JsonOf<Request> = Request extends { content: infer Content } ? JsonIn<Content> : never;
/** The JSON body of a request; never where there is none. */
export type BodyOf<Operation> = Operation extends { requestBody?: infer Request } ? JsonOf<Request> : never;
type ContentOf<Response> = Response extends { content: infer Content }
  ? [keyof Content & JsonType] extends [never]
    ? undefined
    : JsonIn<Content>
  : undefined;
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";
type ResultOf<Operation> = Operation extends { responses: infer Responses }
  ? ContentOf<
      Responses[[keyof Responses & Success] extends [never] ? keyof Responses & "default" : keyof Responses & Success]
    >
  : never;

type BodyArgument<Operation> = [BodyOf<Operation>] extends [never] ? [] : [body: BodyOf<Operation>];

/**
 * What a method takes: path and query parameters as one object if the operation has any, the body if it has one, options.
 * Parameters that are all optional may be left out, or be undefined where something follows.
 */
type Arguments<Operation, Options> =
  unknown extends ParametersOf<Operation>
    ? [...BodyArgument<Operation>, options?: Options]
    : Partial<ParametersOf<Operation>> extends ParametersOf<Operation>
      ? [BodyOf<Operation>] extends [never]
        ? [parameters?: ParametersOf<Operation>, options?: Options]
        : [parameters: ParametersOf<Operation> | undefined, ...BodyArgument<Operation>, options?: Options]
      : [parameters: ParametersOf<Operation>, ...BodyArgument<Operation>, options?: Options];

/** Mapped over the names and by nothing else, so that an editor shows what stands beside a name. */
export type Methods<Names, Operations, Rows> = {
  readonly [Name in keyof Names]: (
    ...args: Arguments<Operations[Names[Name] & keyof Operations], OptionsOf<Rows[Names[Name] & keyof Rows]>>
  ) => Promise<ResultOf<Operations[Names[Name] & keyof Operations]>>;
};
