import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { service as scm } from "../../../generated/service.js";
import { createClient, IncompleteListError, listAll, type Fetch } from "../../../src/engine/index.js";
import { service as shop } from "../../shop/generated/service.js";

// Lists that are there in memory, behind the client: what a reader gets is every row, or an error that tells how many not.

interface Product {
  readonly id: string;
  readonly name: string;
  readonly price: number;
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

const products = (count: number): Product[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: `Product ${index}`, price: index }));

/** The shop's list as its document describes it: offsets above 40 are refused. */
function shopOf(rows: readonly Product[], between: (request: number) => void = () => undefined) {
  const urls: URL[] = [];
  const fetch: Fetch = async (url) => {
    const { searchParams: query } = new URL(url);
    urls.push(new URL(url));
    const [limit, offset] = [Number(query.get("limit")), Number(query.get("offset"))];
    if (limit > 10 || offset > 40) return json({ title: "No such page" }, 400);
    const ordered = query.get("order") === "dearest" ? [...rows].reverse() : rows;
    const page = { products: ordered.slice(offset, offset + limit), total: rows.length };
    between(urls.length);
    return json(page);
  };
  return { urls, client: createClient(shop, { endpoint: "https://shop.example/api", fetch }) };
}

async function collected<Row>(rows: AsyncIterable<Row>): Promise<{ rows: Row[]; error: unknown }> {
  const all: Row[] = [];
  try {
    for await (const row of rows) all.push(row);
    return { rows: all, error: undefined };
  } catch (error) {
    return { rows: all, error };
  }
}

const ids = (rows: readonly { readonly id?: string }[]) => rows.map(({ id }) => id);

describe("all rows of a list", () => {
  test("come once each, in the order asked for, in the largest pages", async () => {
    const { client, urls } = shopOf(products(25));
    const list = listAll(client, "listProducts", { category: ["tea"] });
    expectTypeOf(list).toExtend<AsyncIterable<{ name: string; price: number }>>();
    const { rows } = await collected(list);
    expect(ids(rows)).toEqual(ids(products(25)));
    expect(urls.map(({ search }) => search)).toEqual(
      [0, 10, 20].map((offset) => expect.stringContaining(`category=tea&limit=10&offset=${offset}`)),
    );
  });

  test.each([0, 1, 9, 10, 11, 50, 51, 99, 100])("%i of them", async (count) => {
    const { client } = shopOf(products(count));
    const { rows, error } = await collected(listAll(client, "listProducts"));
    expect(error).toBeUndefined();
    expect(new Set(ids(rows))).toEqual(new Set(ids(products(count))));
    expect(rows).toHaveLength(count);
  });

  test("that no order shows are counted, after those that one does", async () => {
    const { client, urls } = shopOf(products(130));
    const { rows, error } = await collected(listAll(client, "listProducts"));
    expect(rows).toHaveLength(100);
    expect(error).toBeInstanceOf(IncompleteListError);
    expect(error).toMatchObject({ listed: 100, total: 130, outcome: "rejected", operation: "listProducts" });
    expect(String(error)).toContain("30 of 130 rows stay hidden, since its offset ends at 40, in each order.");
    expect(urls, "another round would show no more").toHaveLength(10);
  });

  test("in pages of the size asked for; the offset is not to be given", async () => {
    const { client, urls } = shopOf(products(5));
    await collected(listAll(client, "listProducts", { limit: 3 }));
    expect(urls.map(({ searchParams }) => searchParams.get("limit"))).toEqual(["3", "3"]);
    const { error } = await collected(listAll(client, "listProducts", { offset: 10 }));
    expect(String(Object(error).message)).toBe("The option offset is not for you to give: every page is read.");
  });

  test("of a list that an abort ends", async () => {
    const { client } = shopOf(products(40));
    const controller = new AbortController();
    const list = listAll(client, "listProducts", undefined, { signal: controller.signal });
    await list.next();
    controller.abort();
    const { rows, error } = await collected(list);
    expect(rows).toHaveLength(9);
    expect(error).toMatchObject({ failure: "aborted" });
  });

  test("of a list that changes while it is read: what was there all the time is listed, or it is said that it was not", async () => {
    const change = fc.record({
      after: fc.integer({ min: 1, max: 12 }),
      kind: fc.constantFrom("added", "removed", "moved"),
      at: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.array(change, { maxLength: 4 }), async (count, changes) => {
        const rows = products(count);
        const constant = new Set(ids(rows));
        const { client } = shopOf(rows, (request) => {
          for (const { kind, at } of changes.filter(({ after }) => after === request)) {
            if (kind === "added") rows.unshift({ id: `new${at}`, name: "New", price: 1 });
            const [taken] = kind === "added" ? [] : rows.splice(at % Math.max(rows.length, 1), 1);
            if (taken === undefined) continue;
            if (kind === "moved") rows.unshift(taken);
            else constant.delete(taken.id);
          }
        });
        const { rows: listed, error } = await collected(listAll(client, "listProducts"));
        const missing = [...constant].filter((id) => !ids(listed).includes(id));
        expect(new Set(ids(listed)).size).toBe(listed.length);
        if (error === undefined) expect(missing).toEqual([]);
        else expect(error).toBeInstanceOf(IncompleteListError);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a list of another service, by its document alone", () => {
  interface Certificate {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly time: number;
  }

  const states = ["PAID", "ISSUED", "UPLOAD", "EXPIRED", "CANCLEREVOKING"];
  const certificates = (count: number, statesOf = states): Certificate[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `scs${String(1_800_000_000_000 + index)}`,
      name: `scm-${index}`,
      status: statesOf[index % statesOf.length] ?? "PAID",
      time: (index * 7919) % count,
    }));

  function clientOf(rows: readonly Certificate[]) {
    let requests = 0;
    const fetch: Fetch = async (url, { body }) => {
      requests++;
      const { pathname, searchParams: query } = new URL(url);
      if (pathname.endsWith("/action")) {
        const { limit, offset } = JSON.parse(String(body)) as { limit: number; offset: number };
        const found = rows.slice(offset, offset + limit).map(({ id }) => ({ resource_id: id, tags: [] }));
        return json({ resources: found, total_count: rows.length });
      }
      const [limit, offset] = [Number(query.get("limit")), Number(query.get("offset"))];
      if (offset > 100) return json({ error_code: "SCM.0005", error_msg: "offset" }, 400);
      if (pathname.endsWith("/csr")) return json({ csr_list: rows.slice(0, limit), total: rows.length });
      const status = query.get("status") ?? "ALL";
      const by = query.get("sort_key") ?? "certUpdateTime";
      const shown = rows
        .filter((row) => status === "ALL" || row.status === status)
        .sort((one, other) => (by === "certExpiredTime" ? one.time - other.time : one.id < other.id ? -1 : 1));
      if (query.get("sort_dir") !== "ASC") shown.reverse();
      return json({ certificates: shown.slice(offset, offset + limit), total_count: shown.length });
    };
    const client = createClient(scm, { endpoint: "https://scm.example.com", fetch });
    return { client, requests: () => requests };
  }

  test("behind the wall: from the other end, by another order, by state", async () => {
    for (const [count, most] of [
      [150, 3],
      [300, 6],
      [400, 40],
      [1100, 60],
    ] as const) {
      const all = certificates(count, states.slice(0, 4));
      const { client, requests } = clientOf(all);
      const { rows, error } = await collected(listAll(client, "ListCertificates"));
      expect(error, `${count} certificates`).toBeUndefined();
      expect(new Set(ids(rows))).toEqual(new Set(ids(all)));
      expect(requests(), `requests for ${count} certificates`).toBeLessThanOrEqual(most);
    }
  });

  test("a part of it stays that part", async () => {
    const { client } = clientOf(certificates(1000));
    const { rows } = await collected(listAll(client, "ListCertificates", { status: "ISSUED" }));
    expect(rows).toHaveLength(200);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["ISSUED"]));
  });

  test("a state that no filter knows hides its rows, and they are counted", async () => {
    const { client } = clientOf(certificates(2000));
    const { rows, error } = await collected(listAll(client, "ListCertificates"));
    expect(error).toMatchObject({ name: "IncompleteListError", total: 2000, listed: rows.length });
    expect(rows.length).toBeGreaterThan(1600);
    expect(rows.length).toBeLessThan(2000);
  });

  test("pages that are asked for in a body have no wall", async () => {
    const all = certificates(420);
    const { client, requests } = clientOf(all);
    const list = listAll(client, "ListCertificatesByTag", { action: "filter", tags: [{ key: "shop", values: [] }] });
    const { rows, error } = await collected(list);
    expect(error).toBeUndefined();
    expect(rows.map(({ resource_id: id }) => id)).toEqual(ids(all));
    expect(requests()).toBe(9);
  });

  test("an offset that is not heeded gives no row twice, and is found out", async () => {
    const { client } = clientOf(certificates(80));
    const { rows, error } = await collected(listAll(client, "ListCsr"));
    expect(rows).toHaveLength(50);
    expect(error).toMatchObject({ listed: 50, total: 80 });
  });
});
