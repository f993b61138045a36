// As much of DER (X.690) as it takes to read a certificate.

/** An element: its tag, what is in it, and the whole with both. */
export interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

/** What is no DER. */
export class DerError extends Error {}

/** The elements that stand one behind the other. */
export function elements(bytes: Uint8Array): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    const element = elementAt(bytes, at);
    found.push(element);
    at += element.whole.length;
  }
  return found;
}

function elementAt(bytes: Uint8Array, start: number): Element {
  const [tag, first] = [bytes[start], bytes[start + 1]];
  if (tag === undefined || first === undefined) throw new DerError("it is cut off");
  const sizes = first < 0x80 ? 0 : first & 0x7f;
  if (sizes > 4 || first === 0x80) throw new DerError("it has a length that DER does not allow");
  let length = first & 0x7f;
  if (sizes > 0) length = bytes.subarray(start + 2, start + 2 + sizes).reduce((sum, byte) => sum * 256 + byte, 0);
  const content = start + 2 + sizes;
  if (content + length > bytes.length) throw new DerError("it is cut off");
  return { tag, content: bytes.subarray(content, content + length), whole: bytes.subarray(start, content + length) };
}

/** The elements within one. */
export function inside({ content }: Element): Element[] {
  return elements(content);
}

/** An element made of others. */
export function made(tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const size = length < 0x80 ? [length] : longLength(length);
  const bytes = new Uint8Array(1 + size.length + length);
  bytes.set([tag, ...size]);
  let at = 1 + size.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function longLength(length: number): number[] {
  const digits: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) digits.unshift(left % 256);
  return [0x80 + digits.length, ...digits];
}

/** An object identifier in dots. */
export function oid({ content }: Element): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of content) {
    number = number * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(number);
      number = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const top = Math.min(Math.floor(first / 40), 2);
  return [top, first - top * 40, ...rest].join(".");
}

/** UTCTime or GeneralizedTime (RFC 5280, 4.1.2.5), in milliseconds. */
export function time({ tag, content }: Element): number {
  const text = new TextDecoder().decode(content);
  const digits = tag === 0x17 ? `${Number(text.slice(0, 2)) < 50 ? "20" : "19"}${text}` : text;
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits) ?? [];
  const ms = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(ms)) throw new DerError("it has a time that is none");
  return ms;
}
