import { lowerCase } from "./answers.js";
import type { Arrival } from "./arrival.js";
import type { Refusal } from "./failures.js";
import type { MockedDocument } from "./mocked-document.js";
import { toReaction, type Outcome } from "./reaction.js";
import { remember, toCall } from "./remember.js";
import type { World } from "./world.js";

/** A request that belongs to no operation: a route of the test's own, or a 404 or 405. */
export async function outside(world: World, arrival: Arrival, requestId: string): Promise<Outcome> {
  const { document } = world;
  const { method, url } = arrival;
  const request = remember(world, arrival, undefined, []);
  const route = world.route(method, url.pathname);
  const answer =
    route &&
    (await route.handler(
      toCall({ key: `${route.method} ${route.path}`, path: route.path, placed: [] }, url.pathname, arrival),
    ));
  world.settled(request);
  if (answer !== undefined) {
    const type = typeof answer.body === "string" ? "text/plain" : "application/json";
    const headers = { ...(answer.body !== undefined && { "content-type": type }), ...lowerCase(answer.headers) };
    const own = { status: answer.status ?? 200, headers, body: answer.body };
    return { reaction: toReaction(own, requestId), why: undefined, violations: [] };
  }
  const refusal = unknown(document, method, url.pathname);
  return {
    reaction: toReaction(document.refuse(undefined, refusal, requestId), requestId),
    why: refusal.message,
    violations: [],
  };
}

function unknown({ operations, methods }: MockedDocument, method: string, path: string): Refusal {
  const allowed = methods(path);
  if (allowed.length > 0) {
    const message = `${path} has no ${method}. The API document has ${allowed.join(", ")} for it.`;
    return { reason: "method-not-allowed", message, headers: { allow: allowed.join(", ") } };
  }
  const listed = 20;
  const known = operations.slice(0, listed).map((operation) => `${operation.method} ${operation.path}`);
  const more = operations.length > listed ? ` and ${operations.length - listed} more` : "";
  const message = `The API does not exist: ${method} ${path}. The API document has ${known.join(", ") || "none"}${more}.`;
  return { reason: "not-found", message };
}
