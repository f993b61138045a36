import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { answerFields } from "../../src/cli/columns.js";
import { loadDocument, operationsOf } from "../../src/cli/document.js";
import { columnsOf } from "../../src/cli/text.js";
import { scm } from "./support.js";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 19);

/** What the service answers next. */
let answer: unknown;
const server = createServer((_request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(answer));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => void server.close());
const call = (argv: readonly string[], setting: Parameters<typeof scm>[1] = {}) =>
  scm([...argv, "--endpoint", `http://127.0.0.1:${(server.address() as AddressInfo).port}`], setting);

const certificates = [
  {
    id: "scs1795692649768",
    name: "某某公司的证书名称很长很长很长很长很长",
    domain: "a-very-long-domain-name.of-some-department.example.com",
    status: "SUPPLEMENTCHECKING",
    expire_time: `${inDays(20.5).replace("T", " ")}.0`,
  },
  { id: "scs1795692649767", name: "two\u001b[2J\nlines", domain: null, status: "ISSUED", expire_time: null },
  {
    id: "scs1795692649766",
    name: "old",
    domain: "old.example",
    status: "EXPIRED",
    expire_time: "2021-05-27 16:46:25.0",
  },
];

describe("scm list", () => {
  test.each([40, 60, 80, 120])("is a table that fits a terminal of %d columns, its ids whole", async (columns) => {
    answer = { certificates, total_count: 3 };
    const { code, stdout, stderr } = await call(["list"], { columns, outputIsTerminal: true });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const [titles = "", ...rows] = stdout.trimEnd().split("\n");
    expect(titles).toMatch(/^ID +NAME +DOMAIN/);
    expect(rows.map((row) => row.slice(0, 16))).toEqual(certificates.map(({ id }) => id));
    for (const line of [titles, ...rows]) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
    if (columns < 80) return;
    expect(titles).toMatch(/STATUS +ENDS IN$/);
    expect(rows[0]).toMatch(/…/);
    expect(rows[0]).toMatch(/ 20 d$/);
    expect(rows[2]).toMatch(/ \d+ d ago$/);
  });

  test("shows characters that steer a terminal, and what is not there as a hyphen", async () => {
    answer = { certificates, total_count: 3 };
    const { stdout } = await call(["list"], { outputIsTerminal: true });
    expect(stdout).toMatch(/"two\\u001b\[2J\\nlines" +- +ISSUED +-$/m);
    expect(stdout).not.toContain("\u001b");
  });

  test("where no terminal reads it, it is a line for each row with tabs, nothing cut", async () => {
    answer = { certificates, total_count: 3 };
    const { stdout } = await call(["list"], { columns: 40 });
    expect(stdout.split("\n")).toEqual([
      Object.values(certificates[0] ?? {}).join("\t"),
      ["scs1795692649767", "two\\u001b[2J\\u000alines", "", "ISSUED", ""].join("\t"),
      Object.values(certificates[2] ?? {}).join("\t"),
      "",
    ]);
  });

  test("--output-fields chooses, for people, for scripts and in JSON", async () => {
    answer = { certificates, total_count: 3 };
    const fields = ["--output-fields", "status,id"];
    const people = await call(["list", ...fields], { outputIsTerminal: true });
    expect(people.stdout).toMatch(/^STATUS +ID\nSUPPLEMENTCHECKING  scs1795692649768\n/);
    expect((await call(["list", ...fields])).stdout).toContain("ISSUED\tscs1795692649767\n");
    expect((await call(["list", ...fields, "--json"])).json()["data"]).toEqual({
      certificates: certificates.map(({ id, status }) => ({ id, status })),
      total_count: 3,
    });
  });

  test("a field that is not there is refused with the nearest", async () => {
    const { code, stderr } = await call(["list", "--output-fields", "id,statu"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--output-fields names statu, which the answer does not have; did you mean status?");
  });

  test("tells that there are more, and when there are none", async () => {
    answer = { certificates, total_count: 70 };
    expect((await call(["list"])).stderr).toContain("3 of 70; --all shows all of them.");
    answer = { certificates: [], total_count: 0 };
    expect((await call(["list"], { outputIsTerminal: true })).stdout).toBe("There are none.\n");
    expect((await call(["list"])).stdout).toBe("");
  });
});

test("fields of one thing: by name for people, its values alone for scripts", async () => {
  answer = { id: "scs1795692649768", name: "shop", status: "PAID", order_id: "CS22" };
  const words = ["show", "scs1795692649768", "--output-fields", "status,order_id"];
  expect((await call(words, { outputIsTerminal: true })).stdout).toBe("status: PAID\norder_id: CS22\n");
  expect((await call(words)).stdout).toBe("PAID\tCS22\n");
  expect((await call([...words, "--json"])).json()["data"]).toEqual({ status: "PAID", order_id: "CS22" });
});

test("lists within rows, and pairs", async () => {
  answer = { tags: [{ key: "team", values: ["web", "mail"] }] };
  expect((await call(["tags", "list-all"], { outputIsTerminal: true })).stdout).toBe("KEY   VALUES\nteam  web, mail\n");
  answer = {
    total_count: 1,
    resources: [{ resource_id: "scs1", resource_name: "shop", tags: [{ key: "a", value: "b" }] }],
  };
  const { stdout } = await call(["tags", "search", "--action", "filter"], { outputIsTerminal: true });
  expect(stdout).toMatch(/^scs1 +shop +- +- +- +a=b$/m);
});

test("an answer that is more than a list, or of a call that changes something, is no table", () => {
  const listing = (name: string) =>
    operationsOf(loadDocument())
      .find(({ aliases }) => aliases.includes(name))
      ?.load().answer.listing;
  for (const name of ["ShowCertificate", "SubscribeCertificate", "DeployCertificate", "BatchPushCertificate"])
    expect(listing(name), name).toBeUndefined();
  expect(listing("ListTagsByCertificate")?.columns.map(({ of }) => of)).toEqual(["key", "value"]);
});

test("without x-columns the first short properties are shown, those that are always there first", () => {
  const text = (maxLength: number) => ({ type: "string", maxLength });
  const properties = {
    note: text(40),
    id: text(9),
    pem: text(4096),
    key: { ...text(9), "x-secret": true },
    parts: { type: "array", items: text(9) },
    ...Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [name, text(9)])),
  };
  const rows = { type: "array", items: { type: "object", properties, required: ["id"] } };
  const schema = { type: "object", properties: { things: rows, count: { type: "integer" } } };
  const { listing } = answerFields([schema], undefined, undefined, true, () => ({}));
  expect(listing).toMatchObject({ rows: "/things" });
  expect(listing?.columns.map(({ of }) => of)).toEqual(["id", "note", "a", "b", "c", "d"]);
});
