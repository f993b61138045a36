import type { Violation } from "../engine/violations.js";
import type { Arrival } from "./arrival.js";
import { discreet } from "./discreet.js";
import type { MockedOperation } from "./document.js";
import { kept } from "./history.js";
import type { Call } from "./model.js";
import { pathValues } from "./path-values.js";
import { parameterValues } from "./parameter-values.js";
import type { AnyApi, RequestOf } from "./types.js";
import type { World } from "./world.js";

/**
 * A request as a handler gets it.
 *
 * @param path below the base path of a server
 */
export function toCall(
  { key, path: template, placed }: Pick<MockedOperation, "key" | "path" | "placed">,
  path: string,
  { method, url, headers, body, at }: Arrival,
): Call {
  const parameters = pathValues(template, path);
  return {
    operation: key,
    method,
    path: url.pathname,
    parameters,
    query: url.searchParams,
    values: parameterValues(placed, parameters, url.searchParams),
    headers,
    body,
    at,
  };
}

/** Remembers a request, as much of it as the mock keeps, without its secrets in sight. */
export function remember(
  world: World,
  { at, method, url, headers, body, text, bytes }: Arrival,
  operation: MockedOperation | undefined,
  violations: readonly Violation[],
): RequestOf<AnyApi> {
  const request = {
    operation: operation?.key,
    method,
    url: url.href,
    path: url.pathname,
    headers: discreet(headers, world.document.secretHeaders),
    body: kept(body, text, bytes, world.keep.bodyBytes),
    bytes,
    at,
    violations,
  };
  world.arrived(request);
  return request;
}
