import type { Client as FetchClient } from "openapi-fetch";
import { readCallOptions } from "./call-options.js";
import { snapshot, type Snapshot } from "./input.js";
import { inTime, loaded } from "./loading.js";
import { keepMade } from "./made.js";
import type { Methods, TaggedPurchaseOptions } from "./methods.js";
import { checkedEndpoint, readOptions, wrongOption } from "./options.js";
import { rawClient } from "./openapi-fetch.js";
import { methodName } from "./operation-name.js";
import { keepInfo, type ResponseInfo } from "./response-info.js";
import type { Part, Service, TableOf, TypesOf } from "./service.js";
import { commonOptions, readSettings, type CommonOptions, type Settings } from "./settings.js";
import type { Line } from "./transport/line.js";
import { tableOf } from "./table.js";
import { validatorsOf } from "./validators.js";

export { responseInfo } from "./response-info.js";
export { commonOptions } from "./settings.js";
export type { Recorded, ResponseInfo } from "./response-info.js";
export type { CommonOptions } from "./settings.js";
export type { CallOptions, PurchaseOptions, TaggedPurchaseOptions } from "./methods.js";

/** Where to send: one of the document's servers by its name, or the base URL of another host (a mock, a proxy). */
export type ClientOptions<S extends Service> = CommonOptions &
  (
    | { readonly server: keyof S["servers"] & string; readonly endpoint?: never }
    | { readonly endpoint: string; readonly server?: never }
  );

/** A method for each operation of the API document, and the openapi-fetch client below them. */
export type Client<S extends Service> = Methods<TypesOf<S>["methods"], TypesOf<S>["operations"], TableOf<S>> & {
  /**
   * openapi-fetch on the same transport (credentials, deadline, safe retries, journal), for its middleware and its
   * `{ data, error, response }`. It does not validate what it sends, and answers that are errors do not throw.
   */
  readonly raw: FetchClient<TypesOf<S>["paths"]>;
  /** Never there at run time: the service that the client is of. */
  readonly [ofService]?: S;
};

declare const ofService: unique symbol;

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
  const settings = readSettings(service, read);
  const line = lineTo(endpoint, settings);
  const client: Record<string, unknown> = { raw: rawClient(endpoint, line) };
  for (const [id, takes] of Object.entries(service.takes)) client[methodName(id)] = method(settings, line, id, takes);
  keepMade(client, { service, endpoint });
  // The table and the types come from the same document, so each method has the type that Methods gives it.
  return Object.freeze(client) as Client<S>;
}

function method(settings: Settings, line: Loading, operationId: string, takes: readonly Part[]) {
  const load = () => Promise.all([line(operationId), validatorsOf(settings.service, operationId)]);
  let ready: Awaited<ReturnType<typeof load>> | undefined;
  const run = async (args: readonly unknown[], tell: (info: ResponseInfo) => void): Promise<unknown> => {
    const start = performance.now();
    const given: Partial<Record<Part, Snapshot>> = {};
    // Parameters may be left out where all of them are optional.
    for (const [index, part] of takes.entries())
      given[part] = snapshot(operationId, part, args[index] === undefined && part === "parameters" ? {} : args[index]);
    // Methods are typed; what a plain JavaScript caller passes is looked at.
    const options = readCallOptions(args[takes.length] as TaggedPurchaseOptions | undefined);
    if (ready === undefined) {
      const end = start + (options.deadlineMs ?? settings.deadlineMs);
      ready = await inTime({ operationId, signal: options.signal }, end, load);
    }
    const [opened, validators] = ready;
    const { data, info } = await opened.call({ operationId, validators, start, given, options });
    keepInfo(data, info);
    tell(info);
    return data;
  };
  return (...args: unknown[]): Promise<unknown> => {
    // Told after an answer, so long after the promise is there.
    const result = run(args, (info) => keepInfo(result, info));
    return result;
  };
}

/** Gives what sends, once it is loaded. */
type Loading = (operationId?: string) => Promise<Line>;

/**
 * What carries out calls is loaded with the first of them, all of it: whatever comes of a call can then be told without
 * loading anything more, also when the network is gone.
 */
function lineTo(endpoint: string, settings: Settings): Loading {
  let line: Line | undefined;
  return async (operationId) => {
    if (line === undefined) {
      const [{ openLine }, operations] = await Promise.all([
        loaded(operationId, "sends it", () => import("./transport/line.js")),
        tableOf(settings.service, operationId),
      ]);
      line ??= openLine(endpoint, settings, operations);
    }
    return line;
  };
}

function endpointOf(
  { servers }: Service,
  { server, endpoint }: { readonly server?: string; readonly endpoint?: string },
): string {
  if ((server === undefined) === (endpoint === undefined))
    throw wrongOption("server", "or endpoint must be given, and not both");
  if (server !== undefined) {
    const url = typeof server === "string" && Object.hasOwn(servers, server) ? servers[server] : undefined;
    if (url === undefined)
      throw wrongOption("server", `must be one of ${Object.keys(servers).join(", ")}; for another host use endpoint`);
    return checkedEndpoint("server", url);
  }
  return checkedEndpoint("endpoint", endpoint);
}
