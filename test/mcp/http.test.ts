import { request } from "node:http";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { ElicitRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { expect, onTestFinished, test } from "vitest";
import { listenHttp } from "../../src/mcp/http.js";
import { desk, purchase } from "./support.js";

const secret = "a-token-of-the-server-0123456789-0123456789";
const headers = { authorization: `Bearer ${secret}` };

async function listening() {
  const { server, mock } = await desk({ purchases: ["1"] });
  const { url, close } = await listenHttp(server, secret, 0);
  onTestFinished(close);
  const connect = async (answer?: boolean) => {
    const capabilities = answer === undefined ? {} : { elicitation: {} };
    const client = new Client({ name: "test", version: "1.0.0" }, { capabilities });
    if (answer !== undefined)
      client.setRequestHandler(ElicitRequestSchema, () => ({ action: "accept", content: { agree: answer } }));
    await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
    onTestFinished(() => client.close());
    return client;
  };
  return { url, mock, connect };
}

const initialize = JSON.stringify({
  ...{ jsonrpc: "2.0", id: 1, method: "initialize" },
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "x", version: "1" } },
});

/** A request as anybody may make it, with any headers. */
function raw(url: string, given: Record<string, string>, path = "/mcp", body = initialize): Promise<number> {
  return new Promise((resolve, reject) => {
    const usual = { "content-type": "application/json", accept: "application/json, text/event-stream" };
    const sent = request(new URL(path, url), { method: "POST", headers: { ...usual, ...given } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.once("error", reject);
    // Written in parts it goes without its length.
    for (let at = 0; at < body.length; at += 100_000) sent.write(body.slice(at, at + 100_000));
    sent.end();
  });
}

test("answers those who know the token; sessions share quotes and the allowance", async () => {
  const { mock, connect } = await listening();
  const [one, other] = [await connect(), await connect()];
  const { structuredContent } = await one.callTool({ name: "quote-buy", arguments: { body: purchase } });
  const { quote } = structuredContent as { quote: string };
  const buy = { name: "buy", arguments: { body: purchase, quote } };
  const all = await Promise.all([one.callTool(buy), other.callTool(buy)]);
  expect(all.map((each) => Object(each.structuredContent).outcome)).toEqual(["succeeded", "succeeded"]);
  expect(mock.orders).toHaveLength(1);
});

test("asks the person over HTTP, too", async () => {
  const { mock, connect } = await listening();
  for (const answer of [false, true]) {
    const client = await connect(answer);
    const { structuredContent } = await client.callTool({ name: "quote-buy", arguments: { body: purchase } });
    const { quote } = structuredContent as { quote: string };
    const said = await client.callTool({ name: "buy", arguments: { body: purchase, quote } });
    expect(Object(said.structuredContent).outcome).toBe(answer ? "succeeded" : "not-sent");
  }
  expect(mock.orders).toHaveLength(1);
});

test("refuses who does not know it, other names for this machine, and pages of browsers", async () => {
  const { url, mock } = await listening();
  const { port } = new URL(url);
  expect(await raw(url, headers)).toBe(200);
  expect(await raw(url, { ...headers, host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200);
  for (const [given, status] of [
    [{}, 401],
    [{ authorization: "Bearer wrong" }, 401],
    [{ authorization: secret }, 401],
    [{ ...headers, host: `evil.example:${port}` }, 403],
    [{ ...headers, host: "127.0.0.1" }, 403],
    [{ ...headers, origin: "https://evil.example" }, 403],
    [{ ...headers, origin: "null" }, 403],
    [{ ...headers, origin: `http://evil.example:${port}` }, 403],
    [{ ...headers, "mcp-session-id": "none" }, 404],
  ] as const)
    expect(await raw(url, given), JSON.stringify(given)).toBe(status);
  expect(await raw(url, headers, "/")).toBe(404);
  expect(mock.requests).toEqual([]);
});

test("refuses what is too long, also where it does not say how long it is, and what is no JSON", async () => {
  const { url, mock } = await listening();
  const long = initialize + " ".repeat(5 * 1024 * 1024);
  expect(await raw(url, headers, "/mcp", long)).toBe(413);
  expect(await raw(url, { ...headers, "content-length": String(long.length) }, "/mcp", long)).toBe(413);
  expect(await raw(url, headers, "/mcp", initialize.slice(0, 50))).toBe(400);
  expect(await raw(url, headers)).toBe(200);
  expect(mock.requests).toEqual([]);
});
