import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressesOf, fetchSources } from "../../../scripts/page/fetch.js";

const servers: Server[] = [];

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

let site: string;
let other: string;

beforeAll(async () => {
  other = await serve((_, response) => response.end("elsewhere"));
  site = await serve((request, response) => {
    const to = (location: string) => response.writeHead(302, { location }).end();
    if (request.url === "/page") return response.end("<p>A page.</p>");
    if (request.url === "/moved") return to("/page");
    if (request.url === "/circle") return to("/circle");
    if (request.url === "/away") return to(`${other}/page`);
    if (request.url === "/clear") return to("http://example.com/page");
    if (request.url === "/nowhere") return to("http://[");
    if (request.url === "/silent") return undefined;
    if (request.url === "/slow") return response.write("the beginning of a page");
    if (request.url === "/large") {
      response.on("error", () => undefined);
      const block = Buffer.alloc(1024 * 1024, "x");
      for (let index = 0; index < 12; index += 1) response.write(block);
      return response.end();
    }
    return response.writeHead(404).end("no such page");
  });
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

describe("fetching pages and definitions", () => {
  it("writes what is there into files, through redirects of the same host, each address once", async () => {
    const fetched = await fetchSources([`${site}/page`, `${site}/moved`, `${site}/page`]);

    expect(fetched).toHaveLength(2);
    for (const one of fetched)
      expect("file" in one ? await readFile(one.file, "utf8") : one.problem).toBe("<p>A page.</p>");
  });

  it.each([
    ["/gone", "it answers with 404; correct the address"],
    ["/circle", "it redirects more than 5 times"],
    ["/away", "it redirects to another host, 127.0.0.1:"],
    ["/clear", "only https addresses are fetched"],
    ["/nowhere", "it redirects to what is no address"],
    ["/large", "it is larger than 10 MB"],
    ["/silent", "it did not answer in time"],
    ["/slow", "it did not answer in time"],
  ])("tells why %s was not fetched, and goes on", async (path, problem) => {
    const slow = path === "/silent" || path === "/slow";
    const [first, second] = await fetchSources(
      [`${site}${path}`, ...(slow ? [] : [`${site}/page`])],
      slow ? { timeout: 300 } : {},
    );

    expect(first).toEqual({ address: `${site}${path}`, problem: expect.stringContaining(problem) as string });
    expect(second === undefined || "file" in second).toBe(true);
  });

  it.each([
    ["http://example.com/page", "only https addresses are fetched"],
    ["file:///etc/passwd", "only https addresses are fetched"],
    ["https://user:word@example.com/", "an address with a password is not fetched"],
    ["page.html", "it is no address"],
  ])("refuses %s", async (address, problem) => {
    expect(await fetchSources([address])).toEqual([{ address, problem }]);
  });

  it("knows an address for every operation that has facts", async () => {
    const addresses = await addressesOf("spec/openapi.yaml");

    expect(addresses).toHaveLength(27);
    expect(new Set(addresses).size).toBe(27);
  });
});
