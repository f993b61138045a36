import { service } from "../../generated/service.js";
import { createScmClient, type ScmClientOptions } from "../client.js";
import { methodName, type CommonOptions } from "../engine/client.js";
import type { Credentials } from "../engine/credentials.js";
import { isApiError } from "../engine/errors.js";
import type { OperationTable } from "../engine/operations.js";
import { mask, secretByName } from "../engine/transport/redact.js";
import type { Input } from "./input.js";
import type { Operation } from "./document.js";

/** Where a request goes. */
export type Target = Pick<ScmClientOptions, "region" | "endpoint">;

/** A request as it goes on the wire, its secrets masked. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

interface CallOptions {
  readonly signal?: AbortSignal;
  readonly allowRepeat?: boolean;
}

/** Calls an operation, whichever it is. */
export async function call(
  operation: Operation,
  input: Input,
  target: Target,
  common: CommonOptions,
  options: CallOptions,
): Promise<unknown> {
  // Exactly one of region and endpoint: the client says so when it is not. Its methods differ by operation in their types only.
  const client = createScmClient({ ...common, ...target } as ScmClientOptions) as unknown as Readonly<
    Record<string, (...args: unknown[]) => Promise<unknown>>
  >;
  const method = client[methodName(operation.operationId)];
  const operations: OperationTable = service.operations;
  const row = operations[operation.operationId];
  if (method === undefined || row === undefined)
    throw new TypeError(`${operation.operationId} is in the document but not in generated/. Run npm run generate.`);
  return method(...(row.parameters ? [input.parameters] : []), ...(row.body ? [input.body] : []), options);
}

/**
 * What the client would send: the client itself is run, on a fetch that keeps the request and sends nothing.
 *
 * @throws ValidationError when the target is wrong
 */
export async function prepare(
  operation: Operation,
  input: Input,
  target: Target,
  credentials: Credentials,
): Promise<ShownRequest> {
  let request: ShownRequest | undefined;
  const fetch: CommonOptions["fetch"] = async (url, { method = "", headers, body }) => {
    request = {
      url,
      method,
      headers: masked(headers as Record<string, string>),
      body: typeof body === "string" ? body : undefined,
    };
    return new Response(null, { status: 400 });
  };
  try {
    await call(operation, input, target, { credentials, fetch }, {});
  } catch (error) {
    // The answer above always ends in an error; one without a request is about the request.
    if (request === undefined || !isApiError(error)) throw error;
  }
  if (request === undefined) throw new TypeError("The client sent nothing.");
  return request;
}

function masked(headers: Readonly<Record<string, string>>): Record<string, string> {
  const secret: readonly string[] = [...service.secretHeaders, ...secretByName];
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secret.includes(name.toLowerCase()) ? mask : value]),
  );
}

/** Authenticates nothing, to find out what a request looks like before anybody is asked for a secret. */
export const noCredentials: Credentials = { authorize: () => ({}) };

/** Authenticates where that takes no network: under an aborted signal, a login is not begun. `skipped` is then called. */
export function offline(credentials: Credentials, skipped: () => void): Credentials {
  return {
    async authorize(request) {
      try {
        return await credentials.authorize(request, AbortSignal.abort());
      } catch (error) {
        if (!(error instanceof DOMException) || error.name !== "AbortError") throw error;
        skipped();
        return {};
      }
    },
  };
}
