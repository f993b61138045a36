/** Small tools for servers on 127.0.0.1. */
import { once } from "node:events";
import { connect, createServer, type Server } from "node:net";

/** Listens on a free port of 127.0.0.1 and answers which. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A TCP server has no port.");
  return address.port;
}

/** Stops listening and waits until the last connection is closed. */
export async function stop(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  await closed;
}

export interface Echo {
  /**
   * Sends a byte to ourselves through the loopback network and waits for it to come back. What was
   * handed to that network before has then been reported to this process as well: its events have
   * run, though not yet what they started.
   */
  roundTrip(): Promise<void>;
  close(): Promise<void>;
}

/** A connection of this process to itself. */
export async function startEcho(): Promise<Echo> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.pipe(socket);
  });
  const socket = connect(await listen(server), "127.0.0.1");
  await once(socket, "connect");
  socket.setNoDelay(true);

  const underWay: (() => void)[] = [];
  socket.on("data", (bytes) => underWay.splice(0, bytes.length).forEach((arrived) => arrived()));
  socket.on("close", () => underWay.splice(0).forEach((arrived) => arrived()));
  socket.on("error", () => {});

  return {
    async roundTrip() {
      if (socket.destroyed) return;
      await new Promise<void>((resolve) => {
        underWay.push(resolve);
        socket.write(".");
      });
    },
    async close() {
      socket.destroy();
      await stop(server);
    },
  };
}
