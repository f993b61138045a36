import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { scm } from "./support.js";

// A service with 320 certificates of one state, of which the pages show 150 in each direction.
let count = 60;
const server = createServer((request, response) => {
  const { searchParams: query } = new URL(request.url ?? "", "http://localhost");
  const [limit, offset] = [Number(query.get("limit")), Number(query.get("offset"))];
  const all = Array.from({ length: count }, (_, index) => ({
    id: `scs${String(1_800_000_000_000 + index)}`,
    name: `scm-${String(index)}`,
    status: "ISSUED",
  }));
  if (query.get("sort_dir") === "ASC") all.reverse();
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ certificates: all.slice(offset, offset + limit), total_count: all.length }));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => void server.close());
const list = (...flags: string[]) =>
  scm(["list", "--endpoint", `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...flags]);

test("--all gives every row as if they were one page", async () => {
  count = 60;
  const result = await list("--all", "--json");
  expect(result).toMatchObject({ code: 0 });
  expect(result.json()["data"]).toMatchObject({ total_count: 60 });
  expect(
    new Set((result.json()["data"] as { certificates: { id: string }[] }).certificates.map(({ id }) => id)).size,
  ).toBe(60);
});

test("--all tells how many rows the pages hide, with those that they show", async () => {
  count = 320;
  const result = await list("--all");
  expect(result.code).toBe(7);
  expect(result.stdout.match(/scs\d{13}/g)).toHaveLength(300);
  expect(result.stderr).toContain("20 of 320 rows stay hidden, since its offset ends at 100");
});

test("--all and an offset contradict each other", async () => {
  const result = await list("--all", "--offset", "10");
  expect(result).toMatchObject({ code: 2, stdout: "" });
  expect(result.stderr).toContain("--offset is not for you to give: every page is read.");
});
