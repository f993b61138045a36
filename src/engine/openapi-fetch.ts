import createClient, { type Client } from "openapi-fetch";
import type { Line } from "./transport/line.js";

/**
 * openapi-fetch as its own documentation describes it, on the same transport.
 *
 * @param line gives what sends, loaded with the first request
 */
export function rawClient<Paths extends object>(endpoint: string, line: () => Promise<Line>): Client<Paths> {
  return createClient<Paths>({
    baseUrl: endpoint,
    headers: { Accept: "application/json" },
    fetch: async (request) => {
      const start = performance.now();
      return (await line()).raw(request, start);
    },
  });
}
