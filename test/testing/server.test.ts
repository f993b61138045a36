import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freshMock, post, purchase, rejection, token } from "./support.js";

test("a page of any origin may ask first and read the answer", async () => {
  const mock = await freshMock();
  const { url } = await mock.listen();
  const preflight = await fetch(`${url}/v3/scm/certificates/buy`, {
    method: "OPTIONS",
    headers: {
      origin: "null",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
      "access-control-request-private-network": "true",
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": expect.stringContaining("POST") as string,
    "access-control-allow-headers": "authorization,content-type",
    "access-control-allow-private-network": "true",
  });
  expect(mock.requests).toEqual([]);
  const answer = await post(mock, "over a socket", purchase, { origin: "https://docs.example.com" });
  expect([
    answer.headers.get("access-control-allow-origin"),
    answer.headers.get("access-control-expose-headers"),
  ]).toEqual(["*", "*"]);
});

test("a port that is taken is told by its code, and nothing listens", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const mock = await freshMock();
  expect(await rejection(mock.listen({ port: (other.address() as AddressInfo).port }))).toMatchObject({
    code: "EADDRINUSE",
  });
});

test("several servers are one mock", async () => {
  const mock = await freshMock();
  const [one, other] = await Promise.all([mock.listen(), mock.listen({ host: "0.0.0.0" })]);
  expect(other.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  for (const { url } of [one, other])
    await fetch(`${url}/v3/scm/certificates/buy`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-auth-token": token },
      body: JSON.stringify(purchase),
    });
  expect(mock.orders).toHaveLength(2);
  await one.close();
  mock.always("SubscribeCertificate", { fault: "refused" });
  mock.always("SubscribeCertificate", {});
  expect(await rejection(fetch(one.url))).toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

test("close ends at once, with an answer under way and the port shut", async () => {
  const mock = await freshMock();
  const { url, close } = await mock.listen();
  mock.next("SubscribeCertificate", { delayMs: Infinity }, { fault: "refused" });
  const arrived = mock.nextRequest();
  const call = rejection(
    fetch(`${url}/v3/scm/certificates/buy`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-auth-token": token },
      body: JSON.stringify(purchase),
    }),
  );
  await arrived;
  await close();
  expect(await call).toBeInstanceOf(TypeError);
  await close();
});

test("a body beyond the gateway's 12 MB is refused and not kept", async () => {
  const mock = await freshMock();
  const response = await post(mock, "over a socket", " ".repeat(12 * 1024 * 1024 + 1));
  expect([response.status, await response.json()]).toEqual([
    413,
    { error_code: "APIGW.0201", error_msg: "The request body is larger than 12 MB" },
  ]);
});

test("a client that leaves in the middle of its request is as if it never came", async () => {
  const mock = await freshMock();
  const { url } = await mock.listen();
  await new Promise<void>((resolve) => {
    const half = request(`${url}/v3/scm/certificates/buy`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": "1000" },
    });
    half.on("error", () => resolve());
    half.write("{");
    half.once("socket", (socket) => socket.once("connect", () => setImmediate(() => half.destroy())));
  });
  expect((await post(mock, "over a socket", purchase)).status).toBe(200);
  expect(mock.requests).toHaveLength(1);
});
