/** The fault server: its sockets, its schedule, its ledger, and what a test can wait for. */
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { redirectPrefix } from "./answers.js";
import { serve, type Desk } from "./connection.js";
import { describeFault, type Fault } from "./faults.js";
import { listen, startEcho, stop } from "./loopback.js";
import { play, type Ending } from "./play.js";

/** An order in the ledger: money was spent. */
export interface Order {
  readonly order_id: string;
  readonly cert_id: string;
  /** The text of the request that bought it. */
  readonly body: string;
  /** Index of that request in {@link FaultServer.requests}. */
  readonly request: number;
}

/** A request as it arrived. If the connection was dropped before it was read, method, path and body are empty. */
export interface ReceivedRequest {
  readonly index: number;
  /** Number of the connection it came on: the same number twice means that the connection was reused. */
  readonly connection: number;
  /** When it had been read, in milliseconds of `performance.now()`. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What it was played against. */
  readonly fault: Fault;
  /** The `X-Request-Id` of the answer. */
  readonly requestId: string;
  /** True if the client followed a redirect of this server. */
  readonly followsRedirect: boolean;
  /** Resolves when the fault has been played to its end. Never rejects. */
  readonly ended: Promise<Ending>;
}

export interface FaultServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  /** The ledger. Live: it grows as orders are committed. */
  readonly orders: readonly Order[];
  /** Everything that arrived, in order. Live. */
  readonly requests: readonly ReceivedRequest[];
  /** Faults for the next requests, one each, in order of arrival. Requests beyond them are answered properly. */
  enqueue(...faults: readonly Fault[]): void;
  /** Empties the schedule, the ledger and the list of requests. Wait for {@link settled} first. */
  clear(): void;
  /** How many connections are open, idle ones too. */
  openSockets(): number;
  /**
   * The next request that arrives from now on. If its fault commits, the order is in the ledger when
   * this resolves (but see `slow-then-ok`). Rejects if the server is closed first.
   */
  nextRequest(): Promise<ReceivedRequest>;
  /**
   * Resolves when everything that clients have sent has been read and played to its end, late
   * commits included, and every connection that a client has dropped is closed. Call it before you
   * count orders. Rejects after `timeoutMs` milliseconds (default 5,000), naming what is still open,
   * for example a request that the client should have given up.
   */
  settled(timeoutMs?: number): Promise<void>;
  /** Destroys all connections, stops all timers, and waits until both are gone. */
  close(): Promise<void>;
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
}

function defer<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  promise.catch(() => {}); // a test may ask and never look; it sees the rejection if it does
  return { promise, resolve, reject };
}

/** Starts a fault server on a free port of 127.0.0.1. */
export async function startFaultServer(): Promise<FaultServer> {
  const schedule: Fault[] = [];
  const orders: Order[] = [];
  const requests: ReceivedRequest[] = [];
  const sockets = new Set<Socket>();
  const work = new Set<Promise<void>>();
  /** Connections on which a request has begun and not ended, with what is known of it. */
  const busy = new Map<Socket, string>();
  const asked = new Set<Deferred<ReceivedRequest>>();
  const closing = new AbortController();
  /** Numbers for ids: they go on when the ledger is cleared, so that no id comes twice. */
  const counts = { connections: 0, requests: 0, orders: 0 };
  /** Grows with everything that happens on any socket. */
  let activity = 0;
  let change = defer<void>();
  let closed: Promise<void> | undefined;

  const server = createServer((socket) => {
    activity++;
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => {}); // the client reset the connection; "close" follows
    socket.on("close", () => {
      activity++;
      sockets.delete(socket);
    });
    const serving = serve(socket, deskFor(socket)).finally(() => work.delete(serving));
    work.add(serving);
  });
  const port = await listen(server);
  const echo = await startEcho();

  function commit(record: ReceivedRequest): Order | undefined {
    if (record.method !== "POST") return undefined;
    const number = String(++counts.orders);
    const order: Order = {
      order_id: `CS${number.padStart(15, "0")}`,
      cert_id: `scs${number.padStart(13, "0")}`,
      get body() {
        return record.body; // which an early-answer reads after it has committed
      },
      request: record.index,
    };
    orders.push(order);
    return order;
  }

  function deskFor(socket: Socket): Desk {
    const connection = counts.connections++;
    const gone = new AbortController();
    socket.once("close", () => gone.abort());

    function note(what: string | undefined): void {
      if (what !== undefined) return void busy.set(socket, what);
      busy.delete(socket);
      change.resolve();
      change = defer<void>();
    }

    return {
      take: () => schedule.shift() ?? { kind: "ok" },
      takeIf: (...kinds) => (schedule[0] && kinds.includes(schedule[0].kind) ? schedule.shift() : undefined),
      note,
      stir: () => void activity++,
      meet(fault, { method, path, headers }, body) {
        const ended = defer<Ending>();
        const record = {
          index: requests.length,
          connection,
          at: performance.now(),
          method,
          path,
          headers,
          body,
          fault,
          requestId: (++counts.requests).toString(16).padStart(32, "0"),
          followsRedirect: path.startsWith(`${redirectPrefix}/`),
          ended: ended.promise,
        };
        requests.push(record);
        for (const one of asked) one.resolve(record);
        asked.clear();

        note(`${method} ${path} played against ${describeFault(fault)}`.trim());
        const { requestId } = record;
        const playing = play(fault, {
          socket,
          requestId,
          path,
          gone: gone.signal,
          closing: closing.signal,
          commit: () => commit(record),
        });
        playing.then(ended.resolve, ended.reject);
        return { playing, addBody: (late) => void (record.body = late) };
      },
    };
  }

  async function settled(timeoutMs = 5_000): Promise<void> {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      change.resolve();
    }, timeoutMs);
    try {
      for (;;) {
        const before = activity;
        await echo.roundTrip();
        if (closing.signal.aborted)
          throw new Error("The fault server was closed while a test waited for it to settle.");
        if (busy.size === 0 && activity === before) return;
        if (late)
          throw new Error(`After ${timeoutMs} ms the fault server still has: ${[...busy.values()].join("; ")}.`);
        if (busy.size > 0) await change.promise;
      }
    } finally {
      clearTimeout(timer);
    }
  }

  async function shut(): Promise<void> {
    closing.abort();
    for (const one of asked) one.reject(new Error("The fault server was closed while a test waited for a request."));
    for (const socket of sockets) socket.destroy();
    await Promise.all([stop(server), echo.close(), ...work]);
  }

  return {
    url: `http://127.0.0.1:${port}`,
    orders,
    requests,
    enqueue: (...faults) => void schedule.push(...faults),
    clear() {
      schedule.length = orders.length = requests.length = 0;
    },
    openSockets: () => sockets.size,
    nextRequest() {
      const one = defer<ReceivedRequest>();
      asked.add(one);
      return one.promise;
    },
    settled,
    close: () => (closed ??= shut()),
  };
}

/**
 * A URL on 127.0.0.1 on which nothing listens: connections to it are refused. Its port is none of those that systems give
 * to who asks for any (Linux from 32768, others from 49152): a port that was free a moment ago may be a server's soon,
 * which then would get requests that were meant for nobody.
 */
export async function refusedUrl(): Promise<string> {
  for (;;) {
    const port = randomInt(10_100, 32_768);
    const socket = connect(port, "127.0.0.1");
    const connected = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (!connected) return `http://127.0.0.1:${port}`;
  }
}
