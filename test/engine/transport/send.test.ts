import { createServer } from "node:net";
import { expect, test } from "vitest";
import { neverConnected } from "../../../src/engine/transport/send.js";
import { refusedUrl } from "../../fault-server/index.js";
import { listen, stop } from "../../fault-server/loopback.js";
import { rejection } from "./support.js";

function failure(fields: object, wrap = true): Error {
  const error = Object.assign(new Error("x"), fields);
  return wrap ? new TypeError("fetch failed", { cause: error }) : error;
}

test.each<[string, unknown]>([
  ["a refused connection", failure({ code: "ECONNREFUSED", syscall: "connect" })],
  ["a connection that ran out of the system's time", failure({ code: "ETIMEDOUT", syscall: "connect" })],
  ["a connection that ran out of undici's time", failure({ code: "UND_ERR_CONNECT_TIMEOUT" })],
  ["a network without a way", failure({ code: "ENETUNREACH", syscall: "connect" })],
  ["an unknown host", failure({ code: "ENOTFOUND", syscall: "getaddrinfo" })],
  ["a name server that does not answer", failure({ code: "EAI_AGAIN", syscall: "getaddrinfo" })],
  ["a certificate for another host", failure({ code: "ERR_TLS_CERT_ALTNAME_INVALID" })],
  ["a certificate that nobody vouches for", failure({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" })],
  [
    "several addresses, all refused",
    failure({
      code: "ECONNREFUSED",
      errors: [
        failure({ code: "ECONNREFUSED", syscall: "connect" }, false),
        failure({ code: "ENETUNREACH", syscall: "connect" }, false),
      ],
    }),
  ],
  ["a code beside a system call that is no text", failure({ code: "ENOTFOUND", syscall: 5 })],
  ["a port that fetch never uses", failure({ message: "bad port" })],
  ["what Bun says without a code", failure({ message: "Unable to connect. Is the computer able to access the url?" })],
  ["Bun's refused connection", failure({ code: "ConnectionRefused" }, false)],
  [
    "the same of Bun 1.4",
    failure(
      {
        code: "ECONNREFUSED",
        errno: 0,
        message: "ECONNREFUSED: Unable to connect. Is the computer able to access the url?",
      },
      false,
    ),
  ],
  [
    "Deno's refused connection",
    failure({
      message:
        "error sending request for url (http://127.0.0.1:4999/): client error (Connect): tcp connect error: Connection refused (os error 111)",
    }),
  ],
  [
    "a host that Deno does not know",
    failure({
      message:
        "error sending request for url (http://no-such-host.invalid/): client error (Connect): dns error: failed to lookup address information: Name or service not known",
    }),
  ],
])("nothing was sent: %s", (_, error) => {
  expect(neverConnected(error)).toBe(true);
});

test.each<[string, unknown]>([
  ["a network that failed under an open connection", failure({ code: "EHOSTUNREACH", syscall: "read" })],
  ["a host that refused in the middle", failure({ code: "ECONNREFUSED", syscall: "read" })],
  ["a write that timed out", failure({ code: "ETIMEDOUT", syscall: "write" })],
  ["a reset", failure({ code: "ECONNRESET", syscall: "read" })],
  ["a socket that was closed", failure({ code: "UND_ERR_SOCKET" })],
  [
    "several addresses, one of which was connected",
    failure({
      code: "ECONNREFUSED",
      errors: [
        failure({ code: "ECONNREFUSED", syscall: "connect" }, false),
        failure({ code: "ECONNRESET", syscall: "read" }, false),
      ],
    }),
  ],
  ["several addresses, of which nothing is told", failure({ errors: [] })],
  ["a refused connection of which no system call is told", failure({ code: "ECONNREFUSED" })],
  [
    "a connection that Bun lost",
    failure({ code: "ECONNRESET", message: "ECONNRESET: The socket connection was closed unexpectedly." }, false),
  ],
  [
    "a connection that Deno lost",
    failure({
      message:
        "error sending request from 127.0.0.1:57180 for http://127.0.0.1:4777/buy (127.0.0.1:4777): client error (SendRequest): connection closed before message completed",
    }),
  ],
  ["a browser's failure", new TypeError("Failed to fetch")],
  ["words of a server's that only begin like those of a port", failure({ message: "bad port; the order is CS1" })],
  ["words that only end like those of a port", failure({ message: "no answer but: bad port" })],
  [
    "words of TLS within others",
    failure({ message: "sent, then: Client network socket disconnected before secure TLS connection was established" }),
  ],
  [
    "words of TLS before others",
    failure({ message: "Client network socket disconnected before secure TLS connection was established again" }),
  ],
  ["words of Bun within others", failure({ message: "The answer says: Unable to connect. Try again." })],
  ["several of something that is no list", failure({ errors: "text" })],
  ["a cause that is null", failure({ cause: null })],
  ["no error at all", undefined],
  ["null", null],
  ["a text", "ECONNREFUSED"],
])("something may have been sent: %s", (_, error) => {
  expect(neverConnected(error)).toBe(false);
});

test.each([
  ...["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"],
  ...[
    "CERT_HAS_EXPIRED",
    "CERT_NOT_YET_VALID",
    "CERT_REVOKED",
    "CERT_UNTRUSTED",
    "CERT_REJECTED",
    "CERT_SIGNATURE_FAILURE",
  ],
  ...[
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "UNABLE_TO_GET_ISSUER_CERT",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  ],
  ...["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID"],
])("nothing was sent, when no system call is told: %s", (code) => {
  expect(neverConnected(failure({ code }))).toBe(true);
});

test("five errors of a chain are looked at", () => {
  const below = (depth: number): Error =>
    depth === 0 ? failure({ code: "ENOTFOUND" }, false) : new Error("x", { cause: below(depth - 1) });
  expect([below(4), below(5)].map(neverConnected)).toEqual([true, false]);
});

test("a chain of causes without end is no trap", () => {
  const error = new Error("x");
  error.cause = error;
  expect(neverConnected(error)).toBe(false);
});

test("this runtime's fetch tells a connection that ended before TLS was agreed on", async () => {
  const server = createServer((socket) => socket.on("error", () => undefined).once("data", () => socket.end()));
  const port = await listen(server);
  try {
    expect(neverConnected(await rejection(fetch(`https://127.0.0.1:${port}`)))).toBe(true);
  } finally {
    await stop(server);
  }
});

test("this runtime's fetch tells a refused connection from one that was lost", async () => {
  expect(neverConnected(await rejection(fetch(await refusedUrl())))).toBe(true);
  const server = createServer((socket) =>
    socket.on("error", () => undefined).once("data", () => socket.resetAndDestroy()),
  );
  const port = await listen(server);
  try {
    expect(neverConnected(await rejection(fetch(`http://127.0.0.1:${port}`)))).toBe(false);
  } finally {
    await stop(server);
  }
});
