import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { onTestFinished } from "vitest";
import type { AuthorizationHeaders, Credentials, UnsignedRequest } from "../../src/engine/credentials.js";

export const request: UnsignedRequest = {
  method: "POST",
  url: "https://scm.cn-north-4.myhuaweicloud.com/v3/scm/certificates/buy",
  headers: { "content-type": "application/json" },
  body: "{}",
};

/** Authorizes the sample request, with a signal that never aborts unless one is given. */
export async function authorize(
  credentials: Credentials,
  signal: AbortSignal = new AbortController().signal,
): Promise<AuthorizationHeaders> {
  return credentials.authorize(request, signal);
}

/** What a promise was rejected with; fails the test when it was not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}

/** What a function threw; fails the test when it did not. */
export function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("expected a throw");
}

/** Everything that a program may print of a value. */
export function printed(value: unknown): string {
  const stacks: string[] = [];
  for (let error = value; error instanceof Error; error = error.cause) stacks.push(String(error.stack));
  return [
    inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: null }),
    JSON.stringify(value),
    JSON.stringify(value, value instanceof Error ? Object.getOwnPropertyNames(value) : undefined),
    String(value),
    ...stacks,
  ].join("\n");
}

/** A promise that the test settles. */
export function deferred<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

export interface ReceivedLogin {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

export interface TestServer {
  readonly url: string;
  readonly received: ReceivedLogin[];
}

/** A real server on this machine that reads each request fully, notes it and hands it to `answer`. Ends with the test. */
export async function serve(
  answer: (response: ServerResponse, login: ReceivedLogin, count: number) => void | Promise<void>,
): Promise<TestServer> {
  const received: ReceivedLogin[] = [];
  const server = createServer(async (incoming, response) => {
    const text = await bodyOf(incoming);
    const login = {
      method: incoming.method ?? "",
      url: incoming.url ?? "",
      body: text === "" ? undefined : JSON.parse(text),
    };
    received.push(login);
    await answer(response, login, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  // A TCP server's address is never a pipe name.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
  return text;
}
