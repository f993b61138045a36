// The only file that imports openapi-fetch.
import createClient, { type Client } from "openapi-fetch";
import { ValidationError } from "./errors.js";
import { checkedEndpoint } from "./options.js";
import { findOperation, type OperationRow } from "./operations.js";
import { answerError } from "./transport/failure.js";
import type { Call, Exchange } from "./transport/exchange.js";
import { transport, type TransportOptions } from "./transport/transport.js";

/** Sends one call of an operation through openapi-fetch. */
export type LeanClient = (
  operation: OperationRow,
  call: Call,
  parameters: unknown,
  body: string | undefined,
  headers: Readonly<Record<string, string>> | undefined,
) => Promise<Exchange>;

/** Carries a request from openapi-fetch to the transport. A real Request would copy everything, which is most of a call's cost. */
class PlainRequest {
  readonly method: string;
  readonly body: string | undefined;
  readonly handOver: Handover;

  constructor(
    readonly url: string,
    init: { method: string; body?: string; handOver: Handover },
  ) {
    this.method = init.method;
    this.body = init.body;
    this.handOver = init.handOver;
  }
}

/** What a call wants beyond what openapi-fetch understands, and where its exchange goes. */
interface Handover {
  readonly call: Call;
  readonly headers: Readonly<Record<string, string>> | undefined;
  exchange?: Exchange;
}

/**
 * What openapi-fetch gets as an answer: it has nothing to parse, since the transport has read and judged the body. It asks
 * these three of it. A real Headers, made here, would make Node load its whole fetch when the client is imported.
 */
const handled = { status: 204, ok: true, headers: { get: () => null } } as unknown as Response;

const json = "application/json";

/** The client below the typed methods. */
export function leanClient(endpoint: string, options: TransportOptions): LeanClient {
  const client = createClient<Record<string, never>>({
    baseUrl: endpoint,
    // openapi-fetch only constructs it and hands it to fetch below.
    Request: PlainRequest as unknown as typeof Request,
    bodySerializer: String,
    fetch: async (input) => {
      const { url, method, body, handOver } = input as unknown as PlainRequest;
      const { accept = json, contentType = json } = handOver.call.operation ?? {};
      // As a plain object from the start: a Headers would only be taken apart again.
      const headers: Record<string, string> = body === undefined ? { accept } : { accept, "content-type": contentType };
      for (const [name, value] of Object.entries(handOver.headers ?? {})) headers[name.toLowerCase()] = value;
      handOver.exchange = await transport(options, { url, method, headers, body }, handOver.call);
      return handled;
    },
  });
  // The table's paths are those of the document; only its types are left behind here, the methods have them.
  const send = client.request as unknown as (method: string, path: string, init: object) => Promise<unknown>;
  return async (operation, call, parameters, body, headers) => {
    const handOver: Handover = { call, headers };
    await send(operation.method, operation.path, {
      params: split(call.operationId, operation, parameters),
      body,
      handOver,
    });
    if (handOver.exchange === undefined) throw new TypeError("openapi-fetch did not call fetch.");
    return handOver.exchange;
  };
}

/** openapi-fetch as its own documentation describes it, on the same transport. */
export function rawClient<Paths extends object>(endpoint: string, options: TransportOptions): Client<Paths> {
  const { operations } = options.service;
  return createClient<Paths>({
    baseUrl: endpoint,
    headers: { Accept: json },
    fetch: async (request) => {
      // A call may name another base.
      checkedEndpoint("baseUrl", new URL(request.url).origin);
      const operationId = findOperation(operations, request.method, request.url, endpoint);
      const operation = operationId === undefined ? undefined : operations[operationId];
      const body = request.body === null ? undefined : await request.text();
      const wire = { url: request.url, method: request.method, headers: Object.fromEntries(request.headers), body };
      const exchange = await transport(options, wire, { operationId, operation, signal: request.signal });
      const { status, headers, text } = exchange.answer;
      // What fetch itself would fail on: a body that broke off, a status that no Response can have.
      if (text === undefined || status < 200 || status > 599) throw await answerError(exchange);
      const empty = status === 204 || status === 205 || status === 304;
      return new Response(empty ? null : text, { status, headers });
    },
  });
}

/** Callers give path and query parameters as one object; the table says where each goes. */
function split(
  operationId: string | undefined,
  operation: OperationRow,
  parameters: unknown,
): { path?: object; query?: object } {
  if (!operation.parameters) return {};
  const result: Record<"path" | "query", Record<string, unknown>> = { path: {}, query: {} };
  for (const [name, value] of Object.entries(Object(parameters))) {
    const place = operation.parameters[name];
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
    result[place][name] = value;
  }
  return result;
}
