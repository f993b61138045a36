import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runDocs } from "../../scripts/docs/command.js";
import { ok, other, written } from "../support/documents.js";

async function docs(args: readonly string[], whileServed: (out: string) => Promise<unknown> = () => Promise.resolve()) {
  let [out, err] = ["", ""];
  const exit = await runDocs(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stopped: () => whileServed(out),
  });
  return { exit, out, err };
}

test("writes one file and says how large it is", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-docs-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "new", "page.html");
  const { exit, out } = await docs(["--out", file]);
  const page = await readFile(file, "utf8");
  expect(exit).toBe(0);
  expect(out).toMatch(new RegExp(`page\\.html: ${Math.round(Buffer.byteLength(page) / 1024)} KB`));
  expect(page).toMatch(/^<!doctype html>/);
  expect(await docs(["--out", path.join(file, "below-a-file")])).toMatchObject({
    exit: 1,
    err: expect.stringMatching(/below-a-file.index\.html cannot be written: /) as string,
  });
});

test("the document and llms.txt stand beside the page, named after it; the document that is read stays as it is", async () => {
  const spec = await written({ "openapi.json": other({ "/a": { get: { operationId: "a", responses: ok } } }) });
  const folder = path.dirname(spec);
  const before = await readFile(spec, "utf8");
  expect(await docs(["--spec", spec, "--out", folder])).toEqual({
    exit: 1,
    out: "",
    err: expect.stringMatching(
      /openapi\.json is the document itself, and would be overwritten\..*another folder/,
    ) as string,
  });
  expect(await readdir(folder)).toEqual(["openapi.json"]);
  expect(await docs(["--spec", spec, "--out", path.join(folder, "api.html")])).toMatchObject({ exit: 0 });
  expect((await readdir(folder)).sort()).toEqual(["api.html", "api.llms.txt", "api.openapi.json", "openapi.json"]);
  expect(await readFile(spec, "utf8")).toBe(before);
  expect(await readFile(path.join(folder, "api.html"), "utf8")).toContain('href="api.openapi.json" download');
  expect(await readFile(path.join(folder, "api.llms.txt"), "utf8")).toContain("](api.html#a): `GET /a`");
});

test("serves the page and a mock until it is stopped", async () => {
  const addresses = (out: string) => out.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
  const { exit, out } = await docs(["--serve", "--port", "0"], async (told) => {
    const [page = "", mock = ""] = addresses(told);
    expect(await (await fetch(page)).text()).toContain(`value="${mock}"`);
    expect((await fetch(new URL("/elsewhere", page))).status).toBe(404);
    expect(await (await fetch(new URL("/openapi.json", page))).json()).toHaveProperty("openapi");
    expect(await (await fetch(new URL("/llms.txt", page))).text()).toMatch(/^# /);
    expect((await fetch(mock)).status).toBe(404);
  });
  expect(exit).toBe(0);
  expect(addresses(out)).toHaveLength(2);
  for (const address of addresses(out)) await expect(fetch(address)).rejects.toThrow();
});

test("says what to do about a port that is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo; // a server on a port, not on a pipe
  expect(await docs(["--serve", "--port", String(port)])).toEqual({
    exit: 1,
    out: "",
    err: `Port ${port} is taken. End what uses it, or choose another: npm run docs -- --port 0\n`,
  });
});

test.each([
  [["--printer"], /Unknown option '--printer'/],
  [["page.html"], /page\.html/],
  [["--port", "65536"], /--port 65536 is not a port/],
  [["--serve", "--out", "page.html"], /Leave out either --out or --serve/],
])("refuses %j", async (args, message) => {
  const { exit, out, err } = await docs(args);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err).toMatch(message);
  expect(err).toContain("npm run docs -- --help");
});

test("explains itself", async () => {
  const { exit, out } = await docs(["--help"]);
  expect(exit).toBe(0);
  for (const option of ["--out", "--serve", "--port", "--help"]) expect(out).toContain(option);
});
