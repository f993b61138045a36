import type { RawAnswer } from "./answer.js";

const baseDelayMs = 250;
const maxDelayMs = 8_000;
/** A service that wants a longer pause gets it from the caller, not from a sleeping program. */
const maxRetryAfterMs = 60_000;

/** Full jitter: a random time up to a bound that doubles with every attempt. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1)));
}

/** Statuses after which an idempotent request is worth repeating. */
const temporary = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Milliseconds to wait after a failure that was answered; undefined when the request may not be sent again.
 *
 * @param refused the answer proves by its code that nothing was done. What is not idempotent is repeated after such a 429
 *   only: one without the gateway's code may come from behind the service, where an order may stand already
 * @param attempt counted from 1
 */
export function pauseMs(answer: RawAnswer, refused: boolean, idempotent: boolean, attempt: number): number | undefined {
  const { status, headers, flaw } = answer;
  const repeatable = idempotent ? temporary.has(status) || flaw === "cut-off" : status === 429 && refused;
  if (!repeatable) return undefined;
  // A date is meant on the server's clock, which an answer shows.
  const wanted = retryAfterMs(headers.get("retry-after"), httpDate(headers.get("date") ?? "", Date.now()));
  if (wanted === undefined) return backoffMs(attempt);
  return wanted <= maxRetryAfterMs ? wanted : undefined;
}

/**
 * Reads a Retry-After header: seconds, or an HTTP date in any of its three forms (RFC 9110, 5.6.7).
 *
 * @returns milliseconds from now, never negative; undefined when there is none or it cannot be read
 */
export function retryAfterMs(value: string | null, now: number = Date.now()): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = httpDate(text, now);
  return date === undefined ? undefined : Math.max(0, date - now);
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const time = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)`;
const forms = [
  new RegExp(String.raw`^\w{3}, (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) ${time} GMT$`), // Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(String.raw`^\w{6,9}, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) ${time} GMT$`), // Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(String.raw`^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) ${time} (?<year>\d{4})$`), // Sun Nov  6 08:49:37 1994
];

/** Date.parse would take far more than the three forms, and a form without a zone as local time. */
function httpDate(text: string, now: number): number | undefined {
  const parts = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const part = (name: string) => Number(parts[name]);
  const month = months.indexOf(parts["month"] ?? "");
  // Two digits: a date more than 50 years ahead lies in the past century.
  const century =
    parts["year"]?.length === 2 ? 100 * Math.floor((new Date(now).getUTCFullYear() + 50 - part("year")) / 100) : 0;
  const date = Date.UTC(century + part("year"), month, part("day"), part("hour"), part("minute"), part("second"));
  // Date.UTC lets a 32nd of January pass as the 1st of February, and hour 24 as the next day. A 60th second may be a leap second.
  const exists =
    month >= 0 && new Date(date).getUTCDate() === part("day") && part("minute") < 60 && part("second") <= 60;
  return exists ? date : undefined;
}
