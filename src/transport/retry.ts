const baseDelayMs = 250;
const maxDelayMs = 8_000;
/** A service that wants a longer pause gets it from the caller, not from a sleeping program. */
export const maxRetryAfterMs = 60_000;

/** Full jitter: a random time up to a bound that doubles with every attempt. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1)));
}

/**
 * Reads a Retry-After header: seconds, or an HTTP date in any of its three forms (RFC 9110, 5.6.7).
 *
 * @returns milliseconds from now, never negative; undefined when there is none or it cannot be read
 */
export function retryAfterMs(value: string | null, now: number = Date.now()): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
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
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (!parts) continue;
    const month = months.indexOf(parts["month"] ?? "");
    if (month < 0) return undefined;
    let year = Number(parts["year"]);
    // Two digits: a date more than 50 years ahead lies in the past century.
    if (year < 100) year += 100 * Math.floor((new Date(now).getUTCFullYear() + 50 - year) / 100);
    return Date.UTC(year, month, Number(parts["day"]), Number(parts["hour"]), Number(parts["minute"]), Number(parts["second"]));
  }
  return undefined;
}
