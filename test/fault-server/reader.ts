/**
 * Reads HTTP/1.1 requests from a socket, one after the other. Keeps reading while an answer is being
 * played, so that a client that goes is noticed.
 */
import type { Socket } from "node:net";

export interface RequestHead {
  readonly method: string;
  readonly path: string;
  /** Names in lower case; a header that came twice is joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Every function answers `undefined` (or false) when the client has gone before there was enough. */
export interface RequestReader {
  /** Waits for the first byte of the next request. */
  begun(): Promise<boolean>;
  head(): Promise<RequestHead | undefined>;
  body(head: RequestHead): Promise<string | undefined>;
}

/** What is not HTTP/1.1 as this reader knows it, or too large. */
export class MalformedRequestError extends Error {
  override name = "MalformedRequestError";
}

const maxBuffered = 4 * 1024 * 1024;

/** `onBytes` is told, in the same tick, of everything that arrives. */
export function readRequests(socket: Socket, onBytes: () => void): RequestReader {
  let buffer = Buffer.alloc(0);
  let ended = false;
  let wake = (): void => {};

  socket.on("data", (bytes: Buffer) => {
    buffer = Buffer.concat([buffer, bytes]);
    onBytes();
    wake();
  });
  for (const event of ["end", "close"]) {
    socket.on(event, () => {
      ended = true;
      wake();
    });
  }

  async function more(): Promise<boolean> {
    if (buffer.length > maxBuffered)
      throw new MalformedRequestError(`The request is larger than ${maxBuffered} bytes.`);
    const before = buffer.length;
    while (buffer.length === before && !ended) await new Promise<void>((resolve) => (wake = resolve));
    return buffer.length > before;
  }

  async function take(length: number): Promise<Buffer | undefined> {
    while (buffer.length < length) if (!(await more())) return undefined;
    const bytes = buffer.subarray(0, length);
    buffer = buffer.subarray(length);
    return bytes;
  }

  async function takeUntil(mark: string): Promise<string | undefined> {
    for (;;) {
      const end = buffer.indexOf(mark);
      if (end >= 0) return (await take(end + mark.length))?.toString("latin1").slice(0, -mark.length);
      if (!(await more())) return undefined;
    }
  }

  async function chunkedBody(): Promise<string | undefined> {
    const chunks: Buffer[] = [];
    for (;;) {
      const line = await takeUntil("\r\n");
      if (line === undefined) return undefined;
      if (!/^[0-9a-f]+$/i.test(line)) throw new MalformedRequestError(`"${line}" is not the size of a chunk.`);
      const size = Number.parseInt(line, 16);
      const chunk = await take(size + 2);
      if (chunk === undefined) return undefined;
      if (size === 0) return Buffer.concat(chunks).toString("utf8");
      chunks.push(chunk.subarray(0, size));
    }
  }

  return {
    async begun() {
      return buffer.length > 0 || more();
    },
    async head() {
      const text = await takeUntil("\r\n\r\n");
      return text === undefined ? undefined : parseHead(text);
    },
    async body({ headers }) {
      if (headers["transfer-encoding"] === "chunked") return chunkedBody();
      const length = headers["content-length"] ?? "0";
      if (!/^\d+$/.test(length)) throw new MalformedRequestError(`Content-Length is "${length}".`);
      return (await take(Number(length)))?.toString("utf8");
    },
  };
}

function parseHead(text: string): RequestHead {
  const [first = "", ...lines] = text.split("\r\n");
  const [, method, path] = /^([A-Z]+) (\/\S*) HTTP\/1\.1$/.exec(first) ?? [];
  if (method === undefined || path === undefined) throw new MalformedRequestError(`"${first}" is not a request line.`);

  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) throw new MalformedRequestError(`"${line}" is not a header.`);
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return { method, path, headers };
}
