import { isJson } from "./media-type.js";

/** A request as it arrived, in process or over a socket. */
export interface Arrival {
  readonly at: Date;
  /** Upper case. */
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body. */
  readonly bytes: number;
  /** As it was sent; undefined when there is no body. */
  readonly text: string | undefined;
  /** The parsed JSON; the text when it is none; undefined when there is no body. */
  readonly body: unknown;
  /** The body is said to be JSON and is none. */
  readonly malformed: boolean;
}

/**
 * @param text undefined for no body
 * @param bytes of the body, where its text was cut
 */
export function arrival(
  method: string,
  url: URL,
  headers: Readonly<Record<string, string>>,
  text: string | undefined,
  bytes = Buffer.byteLength(text ?? ""),
): Arrival {
  const type = headers["content-type"];
  const { body, malformed } = type === undefined || isJson(type) ? parse(text) : { body: text, malformed: false };
  return { at: new Date(), method, url, headers, bytes, text, body, malformed };
}

function parse(text: string | undefined): { body: unknown; malformed: boolean } {
  if (text === undefined || text === "") return { body: undefined, malformed: false };
  try {
    return { body: JSON.parse(text), malformed: false };
  } catch {
    return { body: text, malformed: true };
  }
}
