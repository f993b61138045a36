import { afterEach, describe, expect, test, vi } from "vitest";
import { authToken, createScmClient, type Journal } from "../../../src/index.js";
import { startFaultServer } from "../../fault-server/index.js";
import { purchase, rejection, token } from "./support.js";

afterEach(() => vi.unstubAllGlobals());

describe("where the runtime's own fetch may send twice, as in a browser", () => {
  const unused: Journal = {
    open: () => Promise.reject(new Error("not to be asked")),
    settle: () => Promise.reject(new Error("not to be asked")),
  };
  const endpoint = "http://127.0.0.1:1";

  function inBrowser(): { readonly urls: string[]; readonly fetch: (url: string) => Promise<Response> } {
    vi.stubGlobal("navigator", {
      userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36",
    });
    const urls: string[] = [];
    const fetch = async (url: string) => (urls.push(url), Response.json({ order_id: "CS1", cert: [] }));
    vi.stubGlobal("fetch", fetch);
    return { urls, fetch };
  }

  test("nothing that costs money is sent or journaled, not by the raw client either", async () => {
    const { urls } = inBrowser();
    const client = createScmClient({ endpoint, credentials: authToken(token), journal: unused });
    for (const call of [
      client.subscribeCertificate(purchase()),
      client.raw.POST("/v3/scm/certificates/buy", { body: purchase() }),
    ]) {
      const error = await rejection(call);
      expect(error).toMatchObject({
        name: "ValidationError",
        operation: "SubscribeCertificate",
        outcome: "not-sent",
        message: expect.stringContaining(
          "the option fetch must be given in a browser, whose own may send a purchase twice",
        ) as string,
        violations: [{ pointer: "/fetch", keyword: "option" }],
      });
      expect(String(error)).toContain("give a fetch that never sends twice");
    }
    expect(urls).toEqual([]);
  });

  test("what costs nothing is sent", async () => {
    const { urls } = inBrowser();
    const client = createScmClient({ endpoint, credentials: authToken(token) });
    const get = client.raw.GET as unknown as (path: string) => Promise<unknown>; // a path that the types do not have
    await get("/v3/scm/elsewhere");
    expect(urls).toEqual([`${endpoint}/v3/scm/elsewhere`]);
  });

  test("a purchase goes through a fetch that the caller answers for", async () => {
    const { fetch } = inBrowser();
    expect(
      await createScmClient({ endpoint, credentials: authToken(token), fetch }).subscribeCertificate(purchase()),
    ).toMatchObject({ order_id: "CS1" });
  });
});

test.each(["Node.js/24", "Bun/1.4.5", "Cloudflare-Workers", undefined])(
  "elsewhere a purchase needs no fetch of the caller's own: %s",
  async (userAgent) => {
    const server = await startFaultServer();
    vi.stubGlobal("navigator", { userAgent });
    try {
      await createScmClient({ endpoint: server.url, credentials: authToken(token) }).subscribeCertificate(purchase());
      expect(server.orders.length).toBe(1);
    } finally {
      await server.close();
    }
  },
);

test("Deno, which sends a POST again when a kept connection breaks, is told to keep none", async () => {
  const made: unknown[] = [];
  const given: unknown[] = [];
  vi.stubGlobal("Deno", { createHttpClient: (options: unknown) => (made.push(options), { number: made.length }) });
  vi.stubGlobal(
    "fetch",
    async (_: string, init: object) => (
      given.push("client" in init && init.client),
      Response.json({ order_id: "CS1", cert: [] })
    ),
  );
  const client = createScmClient({ endpoint: "http://127.0.0.1:1", credentials: authToken(token) });
  for (const number of [1, 2]) await client.subscribeCertificate(purchase(number));
  expect(made).toEqual([{ poolMaxIdlePerHost: 0 }]);
  expect(given).toEqual([{ number: 1 }, { number: 1 }]);
});
