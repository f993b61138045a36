/** Plays one fault against one request: when to commit, which bytes to send, how to end the connection. */
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { answerOf, encode, encodeChunk, encodeHead, type Answer } from "./answers.js";
import { commits, type Cut, type Fault } from "./faults.js";
import type { Order } from "./server.js";

/**
 * How a request ended, seen from the server: `answered` (all bytes of the answer were handed to the
 * network and the connection lives on), `cut` (the server ended the connection), `abandoned` (the
 * client went first).
 */
export type Ending = "answered" | "cut" | "abandoned";

/** What a fault has to work with. */
export interface Exchange {
  readonly socket: Socket;
  readonly requestId: string;
  readonly path: string;
  /** Aborted as soon as the socket is closed, by whichever side. */
  readonly gone: AbortSignal;
  /** Aborted when the whole server closes. */
  readonly closing: AbortSignal;
  /** Puts an order into the ledger, if this is a POST. */
  commit(): Order | undefined;
}

/** Commits and the first bytes happen before this returns its promise, so before anybody can react to the request. */
export async function play(fault: Fault, exchange: Exchange): Promise<Ending> {
  if (fault.kind === "slow-then-ok" && !(await elapsed(fault.delayMs, exchange.closing))) return "cut";

  const { socket, requestId, path } = exchange;
  const order = commits(fault) ? exchange.commit() : undefined;
  const answer = answerOf(fault, { order, requestId, path });
  const whole = encode(answer, requestId);

  switch (fault.kind) {
    case "close-on-accept":
    case "close-before-reading":
    case "close-after-reading":
      return cut(socket, fault.how);
    case "close-after-commit":
      return cut(socket, "close");
    case "reset-after-commit":
      return cut(socket, "reset");
    case "half-answer":
      return lastWords(exchange, firstHalf(whole, answer));
    case "never-answer":
      return forsaken(exchange);
    case "never-finish-body":
      await send(exchange, firstHalf(whole, answer));
      return forsaken(exchange);
    case "slow-answer":
      return dribble(exchange, whole, fault.everyMs);
    case "endless-body":
      return endless(exchange, answer, fault.mebibytes ?? 64);
    case "large-body":
      return large(exchange, answer, fault.mebibytes);
    case "interim-answer":
      return send(exchange, Buffer.concat([Buffer.from(`HTTP/1.1 ${fault.status} Interim\r\n\r\n`), whole]));
    case "extra-bytes":
      return send(exchange, Buffer.concat([whole, Buffer.from("\0\0more than was asked for\r\n\r\n")]));
    case "garbage-chunk": {
      const head = Buffer.from(encodeHead(answer, requestId, { "Transfer-Encoding": "chunked" }));
      const chunk = encodeChunk(Buffer.from(answer.body));
      return lastWords(exchange, Buffer.concat([head, chunk, Buffer.from("not a size\r\n")]));
    }
    case "not-http":
      return lastWords(exchange, Buffer.from("220 this is not a web server\r\n"));
    case "ok":
      if (fault.framing === "close") return lastWords(exchange, encode(answer, requestId, "close"));
      return send(exchange, encode(answer, requestId, fault.framing));
    default:
      return send(exchange, whole);
  }
}

/** Hands bytes to the network and waits until they are there, or the connection is gone. */
async function send(exchange: Exchange, bytes: Buffer): Promise<Ending> {
  const { socket, gone } = exchange;
  if (socket.destroyed || !socket.writable) return lost(exchange);
  await new Promise<void>((resolve) => {
    const done = (): void => resolve();
    gone.addEventListener("abort", done);
    socket.write(bytes, () => {
      gone.removeEventListener("abort", done);
      resolve();
    });
  });
  return gone.aborted ? lost(exchange) : "answered";
}

/** Sends these bytes, then closes. */
async function lastWords(exchange: Exchange, bytes: Buffer): Promise<Ending> {
  const ending = await send(exchange, bytes);
  return ending === "answered" ? cut(exchange.socket, "close") : ending;
}

function cut(socket: Socket, how: Cut): Ending {
  if (how === "reset") socket.resetAndDestroy();
  else socket.destroy();
  return "cut";
}

/** Who ended a connection that is gone and that this fault did not cut: the server as a whole, or the client. */
function lost({ closing }: Exchange): Ending {
  return closing.aborted ? "cut" : "abandoned";
}

async function forsaken(exchange: Exchange): Promise<Ending> {
  const { gone } = exchange;
  if (!gone.aborted) await new Promise((resolve) => gone.addEventListener("abort", resolve, { once: true }));
  return lost(exchange);
}

/** True after `ms` milliseconds, false as soon as the signal aborts. */
async function elapsed(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

/** The head and half of the body. */
function firstHalf(whole: Buffer, answer: Answer): Buffer {
  return whole.subarray(0, whole.length - Math.ceil(Buffer.byteLength(answer.body) / 2));
}

async function dribble(exchange: Exchange, whole: Buffer, everyMs: number): Promise<Ending> {
  const size = Math.ceil(whole.length / 10);
  for (let from = 0; from < whole.length; from += size) {
    if (from > 0 && !(await elapsed(everyMs, exchange.gone))) return lost(exchange);
    const ending = await send(exchange, whole.subarray(from, from + size));
    if (ending !== "answered") return ending;
  }
  return "answered";
}

const blank = Buffer.alloc(64 * 1024, " ");
const blanksPerMebibyte = (1024 * 1024) / blank.length;

/** Sends a chunk of white space again and again. */
async function sendBlanks(exchange: Exchange, mebibytes: number, chunk: Buffer): Promise<Ending> {
  for (let sent = 0; sent < mebibytes * blanksPerMebibyte; sent++) {
    const ending = await send(exchange, chunk);
    if (ending !== "answered") return ending;
  }
  return "answered";
}

async function endless(exchange: Exchange, answer: Answer, mebibytes: number): Promise<Ending> {
  const head = encodeHead(answer, exchange.requestId, { "Transfer-Encoding": "chunked" });
  const start = encodeChunk(Buffer.from(answer.body.slice(0, -1)));
  await send(exchange, Buffer.concat([Buffer.from(head), start]));
  const ending = await sendBlanks(exchange, mebibytes, encodeChunk(blank));
  return ending === "answered" ? cut(exchange.socket, "close") : ending;
}

async function large(exchange: Exchange, answer: Answer, mebibytes: number): Promise<Ending> {
  const length = Buffer.byteLength(answer.body) + mebibytes * blanksPerMebibyte * blank.length;
  const head = encodeHead(answer, exchange.requestId, { "Content-Length": String(length) });
  await send(exchange, Buffer.from(head + answer.body.slice(0, -1)));
  await sendBlanks(exchange, mebibytes, blank);
  return send(exchange, Buffer.from(answer.body.slice(-1)));
}
