import type { Client as FetchClient } from "openapi-fetch";
import type { Credentials } from "./credentials.js";
import { partialFailures, type PartialFailure } from "./effects.js";
import { headerProblem } from "./header-value.js";
import { snapshot, validate } from "./input.js";
import type { Methods, PurchaseOptions } from "./methods.js";
import type { Hooks } from "./hooks.js";
import type { Journal } from "./journal.js";
import { checkedEndpoint, readOnce, readOptions, wrongOption } from "./options.js";
import { leanClient, rawClient, type LeanClient } from "./openapi-fetch.js";
import { methodName } from "./operation-name.js";
import type { Service, TypesOf } from "./service.js";
import { canonicalUrl, type OperationRow } from "./operations.js";
import { answerError } from "./transport/failure.js";
import { isBrowser, runtimeFetch } from "./transport/runtime-fetch.js";
import { headerName, type Fetch } from "./transport/send.js";
import type { Call } from "./transport/exchange.js";
import { noHeaders, type TransportOptions } from "./transport/transport.js";
import { validatorsOf } from "./validators.js";
import type { Violation } from "./violations.js";

export type { CallOptions, PurchaseOptions } from "./methods.js";

export interface CommonOptions {
  /** How to authenticate. Default: not at all. */
  readonly credentials?: Credentials;
  /**
   * The fetch to send with; default the global one. It is called with a URL text and an init object. It must never send
   * anything twice by itself, and what it throws must be about this request alone. A browser's own does send twice, when
   * a connection that it had kept breaks; so there, what charges money is refused unless you give a fetch.
   */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds that one attempt may take; default 60,000, since what costs money can be slow. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds that a call may take, all attempts and pauses included; default 120,000. */
  readonly deadlineMs?: number | undefined;
  /** Attempts of one call, the first included; default 4. With 1 nothing is ever resent. What may be resent at all: see the README's table. */
  readonly maxAttempts?: number | undefined;
  /** Functions that see each attempt and each outcome. */
  readonly hooks?: Hooks | undefined;
  /**
   * Keeps purchases across crashes; see `fileJournal`. Default: none. Two purchases are the
   * same when their bodies are: a label that is new each time makes another purchase of a repeated one.
   */
  readonly journal?: Journal | undefined;
  /** Sent as `User-Agent`, where the runtime lets a program name itself (not in browsers). Default: the runtime's own. */
  readonly userAgent?: string | undefined;
}

/** Where to send: one of the document's servers by its name, or the base URL of another host (a mock, a proxy). */
export type ClientOptions<S extends Service> = CommonOptions &
  (
    | { readonly server: keyof S["servers"] & string; readonly endpoint?: never }
    | { readonly endpoint: string; readonly server?: never }
  );

/** A method for each operation of the API document, and the openapi-fetch client below them. */
export type Client<S extends Service> = Methods<TypesOf<S>["methods"], TypesOf<S>["operations"], S["operations"]> & {
  /**
   * openapi-fetch on the same transport (credentials, deadline, safe retries, journal), for its middleware and its
   * `{ data, error, response }`. It does not validate what it sends, and answers that are errors do not throw.
   */
  readonly raw: FetchClient<TypesOf<S>["paths"]>;
  /** Never there at run time: the service that the client is of. */
  readonly [ofService]?: S;
};

declare const ofService: unique symbol;

/** What is known about an answer besides its data. */
export interface ResponseInfo {
  /** HTTP status; of a recorded purchase that of its answer, and 0 where none came. */
  readonly status: number;
  readonly requestId: string | undefined;
  /** How the answer breaks the API document. Such an answer is still returned: the purchase was made. */
  readonly violations: readonly Violation[];
  /** What failed although the call succeeded, where the operation can succeed in part. */
  readonly failures: readonly PartialFailure[];
  /** The purchase that the journal has under the key of this call. Then nothing was sent, and the answer is that one's. */
  readonly recorded?: Recorded;
}

/** An entry of the journal. */
export interface Recorded {
  readonly entry: string;
  /** When it was begun, ISO 8601 in UTC. */
  readonly at: string;
}

const infos = new WeakMap<object, ResponseInfo>();

/**
 * Status, request id, violations and failed parts of a result: give the object that a client's method resolved to, or
 * the promise that it returned, which also tells of a result that is no object. Undefined for any other value, and for a
 * promise that has not been fulfilled.
 */
export function responseInfo(result: unknown): ResponseInfo | undefined {
  return typeof result === "object" && result !== null ? infos.get(result) : undefined;
}

/**
 * Makes a client of a service.
 *
 * Each method checks its input against the API document first: what breaks it throws a `ValidationError` and nothing
 * is sent. Every failure is an `ApiError`; its `outcome` says whether the request can have been carried out.
 *
 * @param service what `npm run generate` made of the service's document
 * @throws ValidationError when an option is wrong
 */
export function createClient<const S extends Service>(service: S, options: ClientOptions<S>): Client<S> {
  const read = readOptions<CommonOptions & { readonly server?: string; readonly endpoint?: string }>(
    "options",
    options,
    [...(["server", "endpoint"] as const), ...commonOptions],
  );
  const endpoint = endpointOf(service, read);
  const transportOptions = toTransportOptions(service, read);
  const lean = leanClient(endpoint, transportOptions);
  const client: Record<string, unknown> = { raw: rawClient(endpoint, transportOptions) };
  for (const [id, row] of Object.entries(service.operations)) client[methodName(id)] = method(service, lean, id, row);
  services.set(client, { service, endpoint });
  // The table and the types come from the same document, so each method has the type that Methods gives it.
  return Object.freeze(client) as Client<S>;
}

const services = new WeakMap<object, { readonly service: Service; readonly endpoint: string }>();

/**
 * The service that a client was made of.
 *
 * @throws ValidationError for what `createClient` did not make
 */
export function serviceOf(client: object): Service {
  return madeFor(client).service;
}

/**
 * The URL that a client sends an operation without path parameters to, as a journal keeps it.
 *
 * @throws ValidationError for what `createClient` did not make
 */
export function journaledUrl(client: object, operationId: string): string | undefined {
  const { service, endpoint } = madeFor(client);
  const operation = service.operations[operationId];
  return operation && canonicalUrl(`${endpoint}${operation.path}`, operation);
}

function madeFor(client: object) {
  const made = typeof client === "object" && client !== null ? services.get(client) : undefined;
  if (made === undefined) throw wrongOption("client", "must be a client, as createClient makes it");
  return made;
}

function method(service: Service, lean: LeanClient, operationId: string, operation: OperationRow) {
  const { parameters, body: hasBody } = operation;
  const run = async (args: readonly unknown[], tell: (info: ResponseInfo) => void): Promise<unknown> => {
    let next = 0;
    const given = parameters ? snapshot(operationId, "parameters", args[next++] ?? {}) : undefined;
    const body = hasBody ? snapshot(operationId, "body", args[next++]) : undefined;
    // Methods are typed; what a plain JavaScript caller passes is looked at.
    const options = readCallOptions(args[next] as PurchaseOptions | undefined, operation);
    const validators = await validatorsOf(service, operationId);
    validate(operationId, "parameters", given?.value, validators);
    validate(operationId, "body", body?.value, validators);
    const { headers, ...rest } = options;
    const call: Call = { operationId, operation, ...rest };
    const exchange = await lean(operation, call, given?.value, body?.text, headers);
    const { verdict } = exchange;
    if (verdict.kind === "failure") throw await answerError(exchange);
    const { data, violations } = verdict;
    const { answer, requestId, recorded } = exchange;
    const failures = partialFailures(operation, validators, data);
    const info: ResponseInfo = {
      ...{ status: answer.status, requestId, violations, failures },
      ...(recorded !== undefined && { recorded: { entry: recorded.id, at: recorded.at } }),
    };
    if (typeof data === "object" && data !== null) infos.set(data, info);
    tell(info);
    return data;
  };
  return (...args: unknown[]): Promise<unknown> => {
    // Told after an answer, so long after the promise is there.
    const result = run(args, (info) => infos.set(result, info));
    return result;
  };
}

function endpointOf(
  { servers }: Service,
  { server, endpoint }: { readonly server?: string; readonly endpoint?: string },
): string {
  if ((server === undefined) === (endpoint === undefined))
    throw wrongOption("server", "or endpoint must be given, and not both");
  if (server !== undefined) {
    const url = Object.hasOwn(servers, server) ? servers[server] : undefined;
    if (url === undefined)
      throw wrongOption("server", `must be one of ${Object.keys(servers).join(", ")}; for another host use endpoint`);
    return checkedEndpoint("server", url);
  }
  return checkedEndpoint("endpoint", endpoint);
}

const isFunction = (value: unknown) => typeof value === "function";

/** The names of the options of any client. */
export const commonOptions = [
  ...(["credentials", "fetch", "timeoutMs", "deadlineMs", "maxAttempts", "hooks", "journal", "userAgent"] as const),
] satisfies (keyof CommonOptions)[];

/** For a service without a door. */
const none: Credentials = { authorize: () => noHeaders };

function toTransportOptions(service: Service, options: CommonOptions): TransportOptions {
  const { credentials = none, timeoutMs = 60_000, deadlineMs = 120_000, maxAttempts = 4 } = options;
  const { fetch, hooks, journal, userAgent } = options;
  if (!isFunction(credentials?.authorize))
    throw wrongOption("credentials", "must have a function authorize that gives headers");
  if (fetch !== undefined && !isFunction(fetch)) throw wrongOption("fetch", "must be a function");
  checkJournal(journal);
  const problem = typeof userAgent === "string" ? headerProblem(userAgent) : "must be a text";
  if (userAgent !== undefined && problem !== undefined) throw wrongOption("userAgent", problem);
  checkTimes({ timeoutMs, deadlineMs });
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1)
    throw wrongOption("maxAttempts", "must be a whole number of at least 1");
  const known = readOptions("hooks", hooks, ["onAttempt", "onOutcome", "onJournalError"]);
  for (const [name, hook] of Object.entries(known))
    if (hook !== undefined && !isFunction(hook)) throw wrongOption(`hooks/${name}`, "must be a function");
  const isRuntimes = fetch === undefined || (fetch === globalThis.fetch && !isBrowser());
  return {
    service,
    // Given the runtime's own, it is known what that does.
    fetch: isRuntimes ? runtimeFetch() : (url, init) => fetch(url, init),
    fetchMayResend: fetch === undefined && isBrowser(),
    credentials,
    timeoutMs,
    deadlineMs,
    maxAttempts,
    hooks: known,
    journal,
    userAgent: isBrowser() ? undefined : userAgent,
  };
}

function checkTimes(times: {
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
}): void {
  for (const name of ["timeoutMs", "deadlineMs"] as const) {
    const value = times[name];
    if (value !== undefined && !(typeof value === "number" && value > 0))
      throw wrongOption(name, "must be a number of milliseconds above 0");
  }
}

function checkJournal(journal: Journal | undefined): void {
  if (journal !== undefined && !(isFunction(journal?.open) && isFunction(journal.settle)))
    throw wrongOption("journal", "must be a journal, such as fileJournal(path) makes");
}

/** Headers that say how the message is carried. Another value would break it, or turn the body into something else than was validated. */
const reservedHeaders = new Set([
  ...["connection", "content-encoding", "content-length", "content-type", "expect", "host", "keep-alive"],
  ...["proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"],
]);

function readCallOptions(given: PurchaseOptions | undefined, { chargesMoney }: OperationRow): PurchaseOptions {
  const options = readOptions("options", given, [
    ...(["signal", "timeoutMs", "deadlineMs", "headers", "journal", "allowRepeat"] as const),
    // To name what costs nothing would promise what is not kept.
    ...(chargesMoney === undefined ? [] : (["purchaseKey"] as const)),
  ]);
  checkTimes(options);
  checkKey(options);
  const { signal, journal, allowRepeat } = options;
  checkJournal(journal);
  if (signal !== undefined && !isFunction(signal?.addEventListener))
    throw wrongOption("signal", "must be an AbortSignal");
  if (allowRepeat !== undefined && typeof allowRepeat !== "boolean")
    throw wrongOption("allowRepeat", "must be true or false");
  return options.headers === undefined ? options : { ...options, headers: checkedHeaders(options.headers) };
}

function checkKey({ purchaseKey: key, allowRepeat }: PurchaseOptions): void {
  if (key === undefined) return;
  if (typeof key !== "string" || key.trim() !== key || key === "" || key.length > longestKey || /\p{Cc}/u.test(key))
    throw wrongOption(
      "purchaseKey",
      `must be a text of 1 to ${longestKey} characters, without blanks at its ends and on one line`,
    );
  if (allowRepeat === true)
    throw wrongOption("allowRepeat", "must not stand beside purchaseKey, which promises that nothing is made twice");
}

const longestKey = 256;

function checkedHeaders(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  // A Headers or a Map would be taken for an object without fields.
  if (typeof given !== "object" || given === null || Symbol.iterator in given)
    throw wrongOption("headers", "must be a plain object of names and values");
  const headers = readOnce("headers", () => ({ ...given }));
  for (const [name, value] of Object.entries(headers)) {
    // Not told which: who writes a whole header line as a name has a secret in it.
    if (!headerName.test(name))
      throw wrongOption(
        "headers",
        "has a name that HTTP does not allow; it takes letters, digits and hyphens, no blank and no colon",
      );
    if (reservedHeaders.has(name.toLowerCase()))
      throw wrongOption("headers", `must not have ${name}: it is set by the client`);
    const problem = typeof value === "string" ? headerProblem(value) : "is not a string";
    if (problem !== undefined) throw wrongOption("headers", `has a value that cannot be sent: ${name} ${problem}`);
  }
  return headers;
}
