import fc from "fast-check";
import { expect, test } from "vitest";
import { backoffMs, pauseMs, retryAfterMs } from "../../../src/engine/transport/retry.js";

const now = Date.UTC(2026, 10, 24, 12, 0, 0);

test.each<[string, string | null, number | undefined]>([
  ["none", null, undefined],
  ["nothing", "", undefined],
  ["seconds", "7", 7_000],
  ["seconds within blanks", " 7 ", 7_000],
  ["no seconds", "0", 0],
  ["more seconds than nine digits hold", "99999999999", 99_999_999_999_000],
  ["more than any number holds", "9".repeat(400), Infinity],
  ["negative seconds", "-7", undefined],
  ["half a second", "0.5", undefined],
  ["two values", "5, 5", undefined],
  ["a number in another notation", "1e3", undefined],
  ["a word", "soon", undefined],
  ["an IMF date", "Tue, 24 Nov 2026 12:00:30 GMT", 30_000],
  ["an RFC 850 date", "Tuesday, 24-Nov-26 12:00:30 GMT", 30_000],
  ["an asctime date", "Tue Nov 24 12:00:30 2026", 30_000],
  ["an asctime date with one digit", "Wed Dec  2 12:00:00 2026", 8 * 86_400_000],
  ["a date in the past", "Sun, 06 Nov 1994 08:49:37 GMT", 0],
  ["two digits of the past century", "Sunday, 06-Nov-94 08:49:37 GMT", 0],
  ["two digits ahead", "Monday, 24-Nov-70 12:00:00 GMT", Date.UTC(2070, 10, 24, 12) - now],
  ["a leap second", "Tue, 24 Nov 2026 12:00:60 GMT", 60_000],
  ["a day that does not exist", "Sun, 32 Nov 2026 12:00:00 GMT", undefined],
  ["a February that does not exist", "Sun, 30 Feb 2027 12:00:00 GMT", undefined],
  ["a month that does not exist", "Tue, 24 Foo 2026 12:00:00 GMT", undefined],
  ["an hour that does not exist", "Tue, 24 Nov 2026 24:00:00 GMT", undefined],
  ["a minute that does not exist", "Tue, 24 Nov 2026 12:60:00 GMT", undefined],
  ["a second that does not exist", "Tue, 24 Nov 2026 12:00:61 GMT", undefined],
  ["another zone", "Tue, 24 Nov 2026 12:00:00 CET", undefined],
  ["an ISO date", "2026-11-24T12:00:30Z", undefined],
])("Retry-After: %s", (_, value, expected) => {
  expect(retryAfterMs(value, now)).toBe(expected);
});

test("a date may be in any month", () => {
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2027, month, 3, 4, 5, 6));
    expect(retryAfterMs(date.toUTCString(), now), date.toUTCString()).toBe(date.getTime() - now);
  }
});

test("a Retry-After of any text is undefined or a time that is not past", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const ms = retryAfterMs(text, now);
      expect(ms === undefined || ms >= 0).toBe(true);
    }),
  );
});

test("the pause doubles up to eight seconds, of which chance takes any part", () => {
  const longest = Array.from({ length: 8 }, (_, index) => backoffMs(index + 1, () => 1));
  expect(longest).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
  expect(backoffMs(1, () => 0)).toBe(0);
  expect(backoffMs(3, () => 0.5)).toBe(500);
  expect(backoffMs(1_000, () => 1)).toBe(8_000);
});

function answer(status: number, headers: Record<string, string> = {}, flaw?: "cut-off" | "too-large") {
  return {
    status,
    headers: new Headers(headers),
    text: flaw === undefined ? "" : undefined,
    json: undefined,
    ...(flaw && { flaw }),
  };
}

test("a date is meant on the server's clock", () => {
  // Both an hour away from this machine's.
  const date = new Date(Date.now() - 3_600_000);
  const later = new Date(date.getTime() + 20_000);
  expect(pauseMs(answer(429, { date: date.toUTCString(), "retry-after": later.toUTCString() }), true, false, 1)).toBe(
    20_000,
  );
});

test("a wish for more than a minute is left to the caller", () => {
  expect(pauseMs(answer(429, { "retry-after": "60" }), true, false, 1)).toBe(60_000);
  expect(pauseMs(answer(429, { "retry-after": "61" }), true, false, 1)).toBeUndefined();
  expect(pauseMs(answer(429, { "retry-after": "9".repeat(30) }), true, false, 1)).toBeUndefined();
  expect(pauseMs(answer(429, { "retry-after": "Tue, 24 Nov 2099 12:00:00 GMT" }), true, false, 1)).toBeUndefined();
});

test("what is not idempotent is repeated after a proven 429 only", () => {
  for (const status of [302, 400, 401, 408, 500, 502, 503, 504])
    expect(pauseMs(answer(status, { "retry-after": "1" }), false, false, 1), String(status)).toBeUndefined();
  expect(pauseMs(answer(429), false, false, 1)).toBeUndefined();
  expect(pauseMs(answer(200, {}, "cut-off"), false, false, 1)).toBeUndefined();
});

test("what is idempotent is repeated after whatever may pass", () => {
  for (const status of [408, 429, 500, 502, 503, 504])
    expect(pauseMs(answer(status, { "retry-after": "1" }), false, true, 1), String(status)).toBe(1_000);
  for (const status of [302, 400, 401, 403, 404, 501])
    expect(pauseMs(answer(status), true, true, 1), String(status)).toBeUndefined();
  expect(pauseMs(answer(200, { "retry-after": "2" }, "cut-off"), false, true, 1)).toBe(2_000);
  expect(pauseMs(answer(200, {}, "too-large"), false, true, 1)).toBeUndefined();
});
