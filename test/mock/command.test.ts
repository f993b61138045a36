import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runMock } from "../../scripts/mock/command.js";

const library = `openapi: 3.0.3
info: { title: Library, version: 1.0.0 }
paths:
  /books:
    post:
      operationId: addBook
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
      responses: { '201': { description: added }, '409': { description: there already } }
  /books/{isbn}:
    get:
      parameters: [{ name: isbn, in: path, required: true, schema: { type: string, minLength: 4 } }]
      responses: { '200': { description: a book, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } } }
components:
  schemas:
    Book: { type: object, required: [isbn, pages], properties: { isbn: { type: string, maxLength: 13 }, pages: { type: integer, minimum: 0, exclusiveMinimum: true } } }
`;

async function fileOf(text: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "mock-spec-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "openapi.yaml");
  await writeFile(file, text);
  return file;
}

async function mock(args: readonly string[], whileServed: (url: string) => Promise<unknown> = () => Promise.resolve()) {
  let [out, err] = ["", ""];
  const exit = await runMock(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stopped: () => whileServed(/http:\S+\d/.exec(out)?.[0] ?? ""),
  });
  return { exit, out, err };
}

const post = (url: string, body: object) =>
  fetch(`${url}/books`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("any document is mocked; each request has a line that says what came of it", async () => {
  const spec = await fileOf(library);
  const { exit, out, err } = await mock(["--spec", spec, "--port", "0"], async (url) => {
    expect((await post(url, { isbn: "1234", pages: 3 })).status).toBe(201);
    expect((await post(url, { isbn: "1234", pages: 0 })).status).toBe(400);
    expect((await fetch(`${url}/books/1234`)).status).toBe(200);
    expect((await fetch(`${url}/nothing%0a-here`)).status).toBe(404);
  });
  expect([exit, err]).toEqual([0, ""]);
  const [first, ...lines] = out.trimEnd().split("\n");
  expect(first).toMatch(/^The mock answers on http:\/\/127\.0\.0\.1:\d+\. Stop it with Ctrl\+C\.$/);
  expect(lines).toEqual([
    "POST /books  addBook  201",
    expect.stringMatching(/^POST \/books {2}addBook {2}400 {2}Invalid parameter: pages \w/),
    expect.stringMatching(/^GET \/books\/1234 {2}\w+ {2}200$/),
    expect.stringMatching(/^GET \/nothing%0a-here {2}- {2}404 {2}The API does not exist: GET/),
  ]);
});

test("--next plans the next calls, --quiet prints no line for them", async () => {
  const spec = await fileOf(library);
  const { out } = await mock(
    ["--spec", spec, "--port", "0", "--quiet", "--next", "addBook:409", "--next", "answer-lost"],
    async (url) => {
      expect((await post(url, { isbn: "1234", pages: 3 })).status).toBe(409);
      await expect(post(url, { isbn: "1234", pages: 3 })).rejects.toThrow("fetch failed");
      expect((await post(url, { isbn: "1234", pages: 3 })).status).toBe(201);
    },
  );
  expect(out.trimEnd().split("\n")).toHaveLength(1);
});

test("without --spec it is the project's own document, with the validators of what it says now", async () => {
  const { exit } = await mock(["--port", "0", "--quiet"], async (url) => {
    expect((await fetch(`${url}/v3/scm/certificates/buy`, { method: "POST" })).status).toBe(401);
  });
  expect(exit).toBe(0);
});

test.each([
  { name: "an unknown option", args: ["--sepc", "x"], exit: 2, says: "--sepc" },
  { name: "no port", args: ["--port", "many"], exit: 2, says: "--port many is not a port" },
  { name: "no file", args: ["--spec", "nowhere.yaml"], exit: 1, says: "nowhere.yaml" },
])("$name: exit code $exit, and why", async ({ args, exit, says }) => {
  expect(await mock(args)).toMatchObject({ exit, err: expect.stringContaining(says) as string });
});

test("a behaviour that there is not, or that the document does not have, is refused before it listens", async () => {
  const spec = await fileOf(library);
  for (const [next, says] of [
    ["explode", '"explode" is no behaviour. There are refused, reset, answer-lost,'],
    ["418", 'No operation of the API document can be answered with {"status":418}.'],
    ["lend:reset", 'The API document has no operation "lend". It has addBook, '],
  ] as const)
    expect(await mock(["--spec", spec, "--port", "0", "--next", next])).toMatchObject({
      exit: 1,
      out: "",
      err: expect.stringContaining(says) as string,
    });
});

test("Swagger 2.0 and OpenAPI 3.2 get a no", async () => {
  for (const version of ["swagger: '2.0'", "openapi: 3.2.0"]) {
    const spec = await fileOf(library.replace("openapi: 3.0.3", version));
    expect(await mock(["--spec", spec, "--port", "0"])).toMatchObject({
      exit: 1,
      out: "",
      err: expect.stringMatching(/2\.0|3\.2/) as string,
    });
  }
});

test("says what to do about a port that is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  expect(await mock(["--port", String(port)])).toMatchObject({
    exit: 1,
    err: expect.stringContaining(`Port ${port} is taken.`) as string,
  });
});
