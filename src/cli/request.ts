import { operations } from "../../generated/operations.js";
import { service } from "../../generated/service.js";
import { createScmClient, type ScmClient, type ScmClientOptions } from "../client.js";
import type { CommonOptions } from "../engine/client.js";
import { methodName } from "../engine/operation-name.js";
import { noHeaders, type Credentials } from "../engine/credentials.js";
import { withoutSecrets } from "../engine/effects.js";
import { isApiError } from "../engine/errors.js";
import { IncompleteListError } from "../engine/incomplete-list.js";
import { everyRow } from "../engine/paged-list.js";
import type { OperationRow, OperationTable } from "../engine/operations.js";
import { mask, secretByName } from "../engine/transport/redact.js";
import type { Input, Operation } from "./types.js";

/** Where a request goes. */
export type Target = Pick<ScmClientOptions, "region" | "endpoint">;

/** A request as it goes on the wire, its secrets masked. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As it is sent, secrets and all. */
  readonly body: string | undefined;
  /** The same to the byte, but for its secrets. */
  readonly shownBody: string | undefined;
}

interface CallOptions {
  readonly signal?: AbortSignal;
  readonly allowRepeat?: boolean;
  readonly purchaseKey?: string;
  readonly purchaseTag?: boolean;
}

/** What the document says of an operation's call and its effects. */
export function rowOf({ operationId }: Operation): OperationRow {
  const row = (operations as OperationTable)[operationId];
  if (row === undefined)
    throw new TypeError(`${operationId} is in the document but not in generated/. Run npm run generate.`);
  return row;
}

/** Calls an operation, whichever it is. Returns the very promise of the client, which knows more of the answer. */
export function call(
  operation: Operation,
  input: Input,
  target: Target,
  common: CommonOptions,
  options: CallOptions,
): Promise<unknown> {
  // Its methods differ by operation in their types only.
  const client = clientOf(target, common) as unknown as Readonly<
    Record<string, (...args: unknown[]) => Promise<unknown>>
  >;
  const method = client[methodName(operation.operationId)];
  if (method === undefined) throw new TypeError(`The client has no method for ${operation.operationId}.`);
  return method(...argumentsOf(operation, input), options);
}

/**
 * Calls an operation until all of its pages are read.
 *
 * @returns the answer as if it had one page, and why some rows could not be read
 */
export async function callAll(
  operation: Operation,
  input: Input,
  target: Target,
  common: CommonOptions,
  options: CallOptions,
): Promise<{ readonly answer: unknown; readonly incomplete: IncompleteListError | undefined }> {
  const all = everyRow(clientOf(target, common), operation.operationId, [...argumentsOf(operation, input), options]);
  const rows: unknown[] = [];
  let incomplete: IncompleteListError | undefined;
  try {
    for await (const row of all) rows.push(row);
  } catch (error) {
    if (!(error instanceof IncompleteListError)) throw error;
    incomplete = error;
  }
  const { rows: at = "", total } = rowOf(operation).paging ?? {};
  return {
    answer: {
      [at.slice(1)]: rows,
      ...(total !== undefined && { [total.slice(1)]: incomplete?.total ?? rows.length }),
    },
    incomplete,
  };
}

export function clientOf(target: Target, common: CommonOptions): ScmClient {
  // Exactly one of region and endpoint: the client says so when it is not.
  return createScmClient({ ...common, ...target } as ScmClientOptions);
}

function argumentsOf(operation: Operation, input: Input): unknown[] {
  const row = rowOf(operation);
  return [...(row.parameters ? [input.parameters] : []), ...(row.body ? [input.body] : [])];
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
    const sent = typeof body === "string" ? body : undefined;
    request = {
      url,
      method,
      headers: masked(headers as Record<string, string>),
      body: sent,
      shownBody: sent === undefined ? undefined : maskedBody(operation, sent),
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

function maskedBody(operation: Operation, body: string): string {
  const secrets = rowOf(operation).secrets?.body;
  return secrets === undefined ? body : JSON.stringify(withoutSecrets(JSON.parse(body), secrets, mask));
}

function masked(headers: Readonly<Record<string, string>>): Record<string, string> {
  const secret: readonly string[] = [...service.secretHeaders, ...secretByName];
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secret.includes(name.toLowerCase()) ? mask : value]),
  );
}

/** Authenticates nothing, to find out what a request looks like before anybody is asked for a secret. */
export const noCredentials: Credentials = { authorize: () => noHeaders };

/** Authenticates where that takes no network: under an aborted signal, a login is not begun. `skipped` is then called. */
export function offline(credentials: Credentials, skipped: () => void): Credentials {
  return {
    async authorize(request) {
      try {
        return await credentials.authorize(request, AbortSignal.abort());
      } catch (error) {
        if (!(error instanceof DOMException) || error.name !== "AbortError") throw error;
        skipped();
        return noHeaders;
      }
    },
  };
}
