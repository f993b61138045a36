import { expect, test } from "vitest";
import { at, deref, operationsOf } from "../../scripts/document/document.js";
import { spec } from "../support/spec.js";
import type { LastRequest } from "./answer-server.js";
import { verify } from "./call.js";
import { chart } from "./chart.js";
import { example } from "./example.js";
import { grownDocument } from "./grown-document.js";
import { growthExponent, rounds, summary } from "./measure.js";
import { comparison, machine } from "./results.js";
import { agreeing } from "./validation.js";

test("contenders take turns, and every round begins with another one", async () => {
  const turns: string[] = [];
  const contender = (name: string, value: number) => () => {
    turns.push(name);
    return value + turns.length;
  };
  const found = await rounds({ a: contender("a", 0), b: contender("b", 100), c: contender("c", 200) }, 4);
  expect(turns.join("")).toBe("abcbcacababc");
  // a was measured in turns 1, 6, 8 and 10.
  expect(found["a"]).toEqual({ median: 7, low: 1, high: 10 });
  expect(Object.keys(found)).toEqual(["a", "b", "c"]);
});

test("the validators that are compared say the same of every body beside a limit", () => {
  expect(Object.keys(agreeing(example()))).toHaveLength(3);
});

test("medians of odd and even numbers of samples; none of nothing", () => {
  expect(summary([9, 1, 5])).toEqual({ median: 5, low: 1, high: 9 });
  expect(summary([10, 9, 1, 4])).toEqual({ median: 6.5, low: 1, high: 10 });
  expect(() => summary([])).toThrow(RangeError);
});

test.each([
  ["a fixed cost is flat", (_: number) => 50, 0, 0],
  ["noise on a fixed cost is flat", (size: number) => 50 + (size % 7), 0, 0],
  ["what each operation adds is linear", (size: number) => 50 + 3 * size, 0.9, 1.05],
  ["what each operation adds is linear without a fixed cost too", (size: number) => 3 * size, 0.9, 1.05],
  ["pairs of operations are not", (size: number) => 50 + 0.01 * size ** 2, 1.7, 2.1],
  ["an unnoticed search through a list is not", (size: number) => 50 + 3 * size + 0.01 * size ** 2, 1.3, 2],
])("growth: %s", (_, cost, least, most) => {
  const exponent = growthExponent([1, 10, 100, 1000].map((size) => ({ size, cost: cost(size) })));
  expect(exponent).toBeGreaterThanOrEqual(least);
  expect(exponent).toBeLessThanOrEqual(most);
});

test("who does not do the same work as the others is named", async () => {
  const sample = example();
  const good: LastRequest = {
    method: sample.method,
    path: sample.path,
    headers: { "content-type": "application/json", "x-auth-token": "t" },
    body: JSON.stringify(sample.body),
  };
  const check = (last: LastRequest, answer: unknown = sample.answer) =>
    verify(sample, { someone: async () => answer }, async () => last);
  await check(good);
  await expect(check({ ...good, body: "{}" })).rejects.toThrow(/^someone .*body/);
  await expect(check({ ...good, path: "/" })).rejects.toThrow(/^someone .*sent POST \//);
  await expect(check({ ...good, headers: { "content-type": "application/json" } })).rejects.toThrow(/no credentials/);
  await expect(check({ ...good, headers: { ...good.headers, "content-type": "text/plain" } })).rejects.toThrow(
    /content type/,
  );
  await expect(check(good, {})).rejects.toThrow(/it gave \{\}/);
});

test("a grown document has operations of its own that share no schema with the first", () => {
  const grown = grownDocument(spec, 3);
  const [first, ...copies] = operationsOf(grown);
  expect(first).toEqual(operationsOf(spec)[0]);
  expect(new Set([first, ...copies].map((operation) => operation?.operationId)).size).toBe(3);
  expect(new Set([first, ...copies].map((operation) => operation?.path)).size).toBe(3);
  const names = (node: unknown) =>
    [...JSON.stringify(node).matchAll(/"(#\/components\/schemas\/[^"]+)"/g)].map(([, ref]) => ref);
  const own = new Set(names(first?.requestBody));
  for (const copy of copies) {
    const references = names(copy.requestBody);
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((ref) => own.has(ref))).toEqual([]);
  }
  for (const ref of names(grown)) expect(at(grown, (ref ?? "").slice(1)), ref).toBeDefined();
  expect(deref(grown, { $ref: names(copies[0]?.requestBody)[0] ?? "" })).toBeDefined();
});

test("the chart shows every median of its comparisons, and its text is escaped", () => {
  const flat = { median: 1234, low: 1, high: 2000 };
  const one = comparison("Cold import of <a> & b", "ms", "less", "openapi-fetch", {
    "this client": flat,
    "openapi-fetch": { ...flat, median: 617 },
  });
  expect(one.rows.map(({ ratio }) => ratio)).toEqual([2, 1]);
  const svg = chart({
    date: "2026-01-01",
    machine: machine(),
    versions: {},
    parts: { weight: { comparisons: [one], bars: [] } },
  });
  expect(svg).toContain(">1,234</text>");
  expect(svg).toContain(">617</text>");
  expect(svg).toContain("Cold import of &lt;a> &amp; b");
});
