import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import { partialFailures } from "../effects.js";
import { ValidationError } from "../errors.js";
import type { Snapshot } from "../input.js";
import { inTime } from "../loading.js";
import type { TaggedPurchaseOptions } from "../methods.js";
import { findOperation, type OperationRow, type OperationTable } from "../operations.js";
import { checkedEndpoint, wrongOption } from "../options.js";
import type { ResponseInfo } from "../response-info.js";
import type { OperationValidators, Part } from "../service.js";
import type { Settings } from "../settings.js";
import { validate } from "../validate.js";
import { withTag } from "../purchase-tag.js";
import { validatorsOf } from "../validators.js";
import type { Call } from "./exchange.js";
import { answerError } from "./failure.js";
import { isBrowser, runtimeFetch } from "./runtime-fetch.js";
import { transport, type TransportOptions } from "./transport.js";

/** A call of an operation that the document has. */
export interface OperationCall {
  readonly operationId: string;
  readonly validators: OperationValidators;
  /** When it was made, on the clock of `performance.now()`. */
  readonly start: number;
  /** What the caller gave, as it was then. */
  readonly given: Readonly<Partial<Record<Part, Snapshot>>>;
  readonly options: TaggedPurchaseOptions;
}

/** All that carries out calls. A module of its own with what it needs, since a program loads it with its first call. */
export interface Line {
  /** @throws ValidationError for an input that breaks the document; nothing is sent then */
  call(call: OperationCall): Promise<{ readonly data: unknown; readonly info: ResponseInfo }>;
  /**
   * Sends a request that openapi-fetch has made.
   *
   * @param start when it was made, on the clock of `performance.now()`
   */
  raw(request: Request, start: number): Promise<Response>;
}

export function openLine(endpoint: string, settings: Settings, operations: OperationTable): Line {
  const transportOptions = optionsOf(settings);
  return {
    async call({ operationId, validators, start, given: { parameters, body: asked }, options: { headers, ...rest } }) {
      const { purchaseTag, ...options } = rest;
      const operation = operations[operationId];
      if (operation === undefined) throw new TypeError(`The table of operations has no ${operationId}.`);
      // To name what costs nothing would promise what is not kept.
      if (options.purchaseKey !== undefined && operation.chargesMoney === undefined)
        throw wrongOption("purchaseKey", `is for what costs money, and ${operationId} does not`);
      const { body, tagged } = purchaseTag ? withTag(operationId, operation, asked) : { body: asked };
      validate(operationId, "parameters", parameters?.value, validators);
      validate(operationId, "body", body?.value, validators);
      const request = {
        url: urlOf(endpoint, operationId, operation, parameters?.value),
        method: operation.method,
        headers: headersOf(operation, body?.text, headers),
        body: body?.text,
      };
      const exchange = await transport(
        transportOptions,
        request,
        { operationId, operation, start, ...options, tagged },
        validators,
      );
      const { verdict, answer, requestId, recorded } = exchange;
      if (verdict.kind === "failure") throw await answerError(exchange);
      const { data, violations } = verdict;
      const failures = partialFailures(operation, validators, data);
      const info: ResponseInfo = {
        ...{ status: answer.status, requestId, violations, failures },
        ...(recorded !== undefined && { recorded: { entry: recorded.id, at: recorded.at } }),
      };
      return { data, info };
    },

    async raw(request, start) {
      // A call may name another base.
      checkedEndpoint("baseUrl", new URL(request.url).origin);
      const { service, deadlineMs } = settings;
      const operationId = findOperation(operations, request.method, request.url, endpoint);
      const operation = operationId === undefined ? undefined : operations[operationId];
      const call: Call = { operationId, operation, start, signal: request.signal };
      const validators = await inTime(call, start + deadlineMs, () => validatorsOf(service, operationId));
      const body = request.body === null ? undefined : await request.text();
      const wire = { url: request.url, method: request.method, headers: Object.fromEntries(request.headers), body };
      const exchange = await transport(transportOptions, wire, call, validators);
      const { status, headers, text } = exchange.answer;
      // What fetch itself would fail on: a body that broke off, a status that no Response can have.
      if (text === undefined || status < 200 || status > 599) throw await answerError(exchange);
      const empty = status === 204 || status === 205 || status === 304;
      return new Response(empty ? null : text, { status, headers });
    },
  };
}

function optionsOf({ fetch, isRuntimesFetch, userAgent, ...settings }: Settings): TransportOptions {
  const isPage = isBrowser();
  return {
    ...settings,
    // Given the runtime's own, it is known what that does. A page's is not told from another, which may be safer.
    fetch: fetch === undefined || (isRuntimesFetch && !isPage) ? runtimeFetch() : (url, init) => fetch(url, init),
    fetchMayResend: fetch === undefined && isPage,
    userAgent: isPage ? undefined : userAgent,
  };
}

const json = "application/json";

/** With lower-case names. */
function headersOf(
  { accept = json, contentType = json }: OperationRow,
  body: string | undefined,
  given: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
  const headers: Record<string, string> = body === undefined ? { accept } : { accept, "content-type": contentType };
  for (const [name, value] of Object.entries(given ?? {})) headers[name.toLowerCase()] = value;
  return headers;
}

const querySerializer = createQuerySerializer();

/** Callers give path and query parameters as one object; the table says where each goes. */
function urlOf(endpoint: string, operationId: string, operation: OperationRow, parameters: unknown): string {
  const { path: template, parameters: places } = operation;
  if (places === undefined) return `${endpoint}${template}`;
  const params: Record<"path" | "query", Record<string, unknown>> = { path: {}, query: {} };
  for (const [name, value] of Object.entries(Object(parameters))) {
    const place = places[name];
    if (place === undefined || value === undefined) continue;
    if (place === "path" && ["", ".", ".."].includes(String(value))) {
      // Percent-encoding leaves them as they are, and they would lead to another operation's path.
      const message = 'must not be empty, "." or ".."';
      throw new ValidationError(
        `${operationId} was not sent: ${name} ${message}.`,
        [{ pointer: `/${name}`, keyword: "path", message }],
        { operation: operationId },
      );
    }
    params[place][name] = value;
  }
  return createFinalURL(template, {
    baseUrl: endpoint,
    params,
    querySerializer,
    pathSerializer: defaultPathSerializer,
  });
}
