import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Log, Result } from "sarif";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPage } from "../../scripts/page/command.js";
import { loadDocumented } from "../../scripts/page/documented.js";
import type { OperationFacts } from "../../scripts/page/facts.js";
import { renderPage } from "./render.js";

let folder: string;
let facts: OperationFacts;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "page-"));
  await copyPurchase();
  const { operations } = await loadDocumented("spec/documented");
  const documented = operations.find((known) => known.operation === "SubscribeCertificate");
  if (documented === undefined) throw new Error("SubscribeCertificate is not transcribed");
  facts = documented;
});
afterAll(() => rm(folder, { recursive: true }));

/** The spec with one operation, and its facts: all of them take a second to read, each time. */
async function copyPurchase(): Promise<void> {
  const [operation, facts] = ["certificates-buy.yaml", "SubscribeCertificate.yaml"];
  const isWanted = (source: string) =>
    !/\bspec\/(?:paths|documented)\/(?!deviations)/.test(source) || [operation, facts].includes(path.basename(source));
  await cp("spec", path.join(folder, "spec"), { recursive: true, filter: isWanted });
  const entry = path.join(folder, "spec/openapi.yaml");
  const text = await readFile(entry, "utf8");
  await writeFile(entry, text.replaceAll(/^.*\$ref: paths\/(?!certificates-buy\.).*\n/gm, ""));
}

async function page(content: string | Buffer, ...options: string[]) {
  await writeFile(path.join(folder, "page"), content);
  return npmRunPage("page", ...options);
}

async function npmRunPage(...args: string[]) {
  let out = "";
  let err = "";
  const exit = await runPage(args, { cwd: folder, out: (text) => (out += text), err: (text) => (err += text) });
  return { exit, out, err };
}

const flattened = { form: "cells", language: "en", loseLists: true } as const;
const another: OperationFacts = {
  ...{ operation: "ListWidgets", method: "GET", path: "/v3/widgets/{widget_id}" },
  fields: [
    { in: "path", name: "widget_id", mandatory: true, type: "string", min: 16, max: 16 },
    { in: "query", name: "limit", mandatory: false, type: "integer", min: 1, max: 50 },
    { in: "response", status: "200", name: "name", type: "string", min: 1, max: 63 },
  ],
  statuses: [{ code: "200" }, { code: "404" }],
  closed: [],
};

describe("npm run page", () => {
  it("counts what agrees, and names the lists that a flattened copy has lost", async () => {
    const { exit, out, err } = await page(renderPage(facts, flattened));

    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    // Four of the fifteen knowingly differ, and are told among what is known.
    expect(out).toContain("found    15 request parameters (1 header, 14 body), 9 response fields, 5 status codes");
    expect(out).toContain("agree    11 request parameters, 9 response fields, 5 status codes;");
    expect(out).toContain("body effective_time, minimum: 0 is the way to the free test certificate");
    for (const { name, options } of facts.fields.filter(({ type, options }) => type === "string" && options))
      expect(out).toContain(`body ${name} (the spec: ${options?.[0] ?? ""}`);
    expect(out).toContain("result   page and spec agree, or the difference is explained");
  });

  it("says what differs: field, page, spec and its line; and exits 1", async () => {
    const fields = facts.fields.map((field) => (field.name === "effective_time" ? { ...field, max: 1 } : field));
    const { exit, out } = await page(renderPage({ ...facts, fields }, { form: "html", language: "zh" }));

    expect(exit).toBe(1);
    expect(out).toMatch(/effective_time.*\n?.*page.*1.*spec.*3/);
    expect(out).toMatch(/spec\/components\/schemas\/purchase\.yaml:\d+/);
  });

  it("calls a page that ends in the middle cut, not changed", async () => {
    const whole = renderPage(facts, { form: "cells", language: "en" });
    const { exit, out } = await page(whole.slice(0, whole.indexOf("effective_time")));

    expect(exit).toBe(0);
    expect(out).toMatch(/\bcut\b/);
    expect(out).not.toContain("the page lacks");
  });

  it("prints the same for programs, with exit codes as of people", async () => {
    const { exit, out } = await page(renderPage(facts, { form: "markdown", language: "zh" }), "--json");
    const [result] = JSON.parse(out) as [{ facts: { fields: unknown[] } }];

    expect(exit).toBe(0);
    expect(result).toMatchObject({
      file: "page",
      form: "markdown",
      inSpec: true,
      ok: true,
      facts: { operation: "SubscribeCertificate", method: "POST" },
    });
    expect(result.facts.fields).toHaveLength(24);
  });

  it("tells the same in the forms of pipelines: what differs at its line, what is explained marked, what is not needed", async () => {
    const fields = facts.fields.map((field) => (field.name === "effective_time" ? { ...field, max: 1 } : field));
    const changed = renderPage({ ...facts, fields }, { form: "html", language: "en" });

    const github = await page(changed, "--format", "github");
    expect(github.exit).toBe(1);
    expect(github.out).toMatch(
      /^::error file=spec\/[^,]*,line=\d+,title=page%3A max-differs::SubscribeCertificate: body effective_time: maximum: the page says 1, the spec says 3$/m,
    );

    const { out, exit } = await page(renderPage(facts, { form: "html", language: "en" }), "--format", "sarif");
    const { runs } = JSON.parse(out) as Log;
    expect(exit).toBe(0);
    expect(runs[0]?.results?.filter(({ level }) => level === "error")).toSatisfy((errors: Result[]) =>
      errors.every(({ suppressions }) => suppressions?.[0]?.justification !== undefined),
    );

    const missing = await page(renderPage(another, { form: "html", language: "en" }), "--format", "junit");
    expect(missing.exit).toBe(1);
    expect(missing.out).toContain('<failure type="unknown-operation"');
  });

  it("tells which explained deviations a file does not need", async () => {
    const whole = renderPage(
      { ...facts, statuses: [...facts.statuses, { code: "400" }] },
      { form: "html", language: "en" },
    );

    const { out } = await page(whole);
    const [, lines = ""] = /deviations\.yaml: \d+ entries not needed for this file: line ([\d, ]+)\n$/.exec(out) ?? [];
    const { deviations } = (await loadDocumented(path.join(folder, "spec/documented"))).deviations;
    const of400 = deviations.find(({ what, places }) => what === "status" && places.includes("response 400"));
    expect(lines.split(", ").map(Number)).toContain(of400?.line);
    // The others are for every operation too, about places that this one has and that do not differ there.
    const told = deviations.filter(({ line }) => lines.split(", ").includes(String(line)));
    expect(told.every(({ operation }) => operation === "*")).toBe(true);
  });

  it("keeps on with the other files when one cannot be read", async () => {
    await writeFile(path.join(folder, "good"), renderPage(facts, flattened));
    const { exit, out, err } = await npmRunPage("missing", "good");

    expect(exit).toBe(2);
    expect(err).toBe("missing: the file cannot be opened: there is no such file\n");
    expect(out).toContain("good: POST");
  });
});

describe("a page of an operation that the spec lacks", () => {
  it("has its facts printed", async () => {
    const { exit, out } = await page(renderPage(another, { form: "html", language: "en" }));

    // A scheduled check must not stay green while the path moves.
    expect(exit).toBe(1);
    expect(out).toContain("operation: ListWidgets");
    expect(out).toContain("widget_id: { mandatory: true, type: string, min: 16, max: 16 }\n");
    for (const asked of ["--facts", "--write", "--draft"])
      expect(await npmRunPage("page", asked)).toMatchObject({ exit: 0 });
    await rm(path.join(folder, "spec/documented/ListWidgets.draft.yaml"));
  });

  it("can be written as a transcript and drafted as a path item", async () => {
    const written = await page(renderPage(another, { form: "html", language: "en" }), "--write");
    expect(written).toMatchObject({ exit: 0, err: "wrote spec/documented/ListWidgets.draft.yaml\n" });
    expect(await readFile(path.join(folder, "spec/documented/ListWidgets.draft.yaml"), "utf8")).toContain(
      "request-line: GET /v3/widgets/{widget_id}",
    );

    // What a person has begun to complete is not written over.
    await appendFile(path.join(folder, "spec/documented/ListWidgets.draft.yaml"), "# Mine.\n");
    expect(await npmRunPage("page", "--write")).toMatchObject({
      exit: 2,
      err: "page: spec/documented/ListWidgets.draft.yaml is there already and says something else; remove or rename it first\n",
    });

    const { exit, out } = await npmRunPage("page", "--draft");
    expect(exit).toBe(0);
    expect(out).toContain("operationId: ListWidgets");
  });

  it("drafts no operation that the spec has", async () => {
    const { exit, err } = await page(renderPage(facts, { form: "html", language: "en" }), "--draft");

    expect(exit).toBe(2);
    expect(err).toMatch(
      /^page: spec\/paths\/certificates-buy\.yaml:\d+ \(#\/post\) already has POST .*; a draft is for an operation that the spec lacks\n$/,
    );
  });
});

describe("what is no page", () => {
  it.each([
    ["nothing", "", "the file is empty"],
    ["some text", "Hello.\n", "it has no request line such as POST /v3/…, so it is not the page of an operation"],
    ["bytes", Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x81]), ""],
    ["HTML without end", "<div>".repeat(400_000), "far more lines or tags"],
    ["HTML that is nested without end", "<div><td>".repeat(50_000), "nested far deeper"],
    ["marks without end", `## URI\n\n${">".repeat(50_000)}`, "nested deeper"],
  ])("is told apart: %s", async (_, content, why) => {
    const { exit, out, err } = await page(content);

    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(/^page: .+\n$/);
    expect(err).toContain(why);
  });

  it("is told on a wrong option or no file", async () => {
    expect(await npmRunPage("--jsno", "page")).toMatchObject({
      exit: 2,
      err: expect.stringContaining("--jsno") as string,
    });
    expect(await npmRunPage()).toMatchObject({
      exit: 2,
      err: "Name at least one saved page: npm run page -- FILE. See --help.\n",
    });
    expect(await npmRunPage("--help")).toMatchObject({
      exit: 0,
      out: expect.stringContaining("Exit code: 0") as string,
    });
  });
});
