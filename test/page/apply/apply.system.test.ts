import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lint } from "../../../scripts/lint/lint.js";
import { loadDocumented } from "../../../scripts/page/documented.js";
import type { FieldFacts, OperationFacts } from "../../../scripts/page/facts.js";
import { renderPage } from "../render.js";
import { copyOfProject, type ProjectCopy } from "./project.js";

let project: ProjectCopy;
let start: Record<string, string>;
let facts: OperationFacts;

beforeAll(async () => {
  project = await copyOfProject({ generated: true });
  start = await project.files();
  const { operations } = await loadDocumented("spec/documented");
  const documented = operations.find(({ operation }) => operation === "SubscribeCertificate");
  if (documented === undefined) throw new Error("SubscribeCertificate is not transcribed");
  facts = documented;
});
afterAll(() => project.remove());

const html = (changed: OperationFacts): string => renderPage(changed, { form: "html", language: "en" });
const withField = (name: string, change: Partial<FieldFacts>): OperationFacts => ({
  ...facts,
  fields: facts.fields.map((field) => (field.name === name ? { ...field, ...change } : field)),
});

describe("npm run page -- --apply", { timeout: 240_000 }, () => {
  it("writes a changed page into document, facts, generated code, version and changelog, and takes it back to the byte", async () => {
    const summary = path.join(project.folder, "summary.md");
    const { exit, out } = await project.page(
      html(withField("order_number", { max: 200 })),
      "--apply",
      "--summary",
      summary,
    );
    const now = await project.files();

    expect(exit, out).toBe(0);
    expect(out).toContain("minor  order_number may now be up to 200 (it was at most 100)");
    expect(now["spec/components/schemas/purchase.yaml"]).toBe(
      start["spec/components/schemas/purchase.yaml"]?.replace(/(OrderNumber:[^]*?maximum: )100/, "$1200"),
    );
    expect(now["spec/documented/SubscribeCertificate.yaml"]).toContain(
      "order_number: { mandatory: true, type: integer, min: 1, max: 200 }",
    );
    expect(now["CHANGELOG.md"]).toContain("- `SubscribeCertificate`: body order_number: maximum: 100 → 200.");
    const version = (text = ""): string | undefined => /version"?: "?([\d.]+)/.exec(text)?.[1];
    expect(version(now["package.json"])).not.toBe(version(start["package.json"]));
    expect(version(now["spec/openapi.yaml"])).toBe(version(now["package.json"]));
    expect(now["generated/openapi.json"]).toMatch(/"maximum": ?200/);
    expect(await readFile(summary, "utf8")).toContain("## API change: minor");

    await project.page(html(facts), "--apply");
    const { "summary.md": _, ...back } = await project.files();
    expect(back).toEqual(start);
  });

  it("leaves to a person what only a person knows: lint refuses it, and says what to decide", async () => {
    const known = await project.page(html(withField("effective_time", { min: 2 })), "--apply");
    const marks = (await lint(path.join(project.folder, "spec/openapi.yaml"))).filter(
      ({ rule }) => rule === "undecided",
    );

    expect(known.exit).toBe(1);
    expect(marks.map(({ message }) => message)).toEqual([
      "SubscribeCertificate: body effective_time: minimum: the vendor says 2, the spec says 0; deviations.yaml says why: decide whether that still holds, and remove this mark.",
    ]);
    expect(await project.page(html(withField("effective_time", { min: 2 })))).toMatchObject({ exit: 0 });
    await project.page(html(facts), "--apply");

    // Each variant of the body is one of the values: a fourth value is a fourth variant.
    const variant = await project.page(
      html(withField("domain_type", { options: ["SINGLE_DOMAIN", "MULTI_DOMAIN", "WILDCARD", "IP"] })),
      "--apply",
    );
    expect(variant.exit).toBe(1);
    expect(variant.out).toMatch(/body domain_type: accepted values: the vendor says .*IP.*; decide how to write it/);
    await project.page(html(facts), "--apply");
    const { "summary.md": _, ...back } = await project.files();
    expect(back).toEqual(start);
  });

  it("writes nothing at all when one file cannot be written", async () => {
    const before = await project.files();
    // package.json is no folder to generate into.
    const out = path.join(project.folder, "package.json");
    const { exit, err } = await project.page(html(withField("order_number", { max: 200 })), "--apply", "--out", out);

    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining("Nothing was written") as string });
    expect(await project.files()).toEqual(before);
  });

  it("says so when nothing has changed, or a file is no page", async () => {
    expect(await project.page(html(facts), "--apply")).toMatchObject({
      exit: 0,
      out: expect.stringContaining("nothing was written") as string,
    });
    expect(await project.page("Hello.", "--apply")).toMatchObject({
      exit: 2,
      err: expect.stringContaining("no request line") as string,
    });
    expect(await project.page(html(facts), "--apply", "--json")).toMatchObject({
      exit: 2,
      err: "--apply and --json do two different things; choose one.\n",
    });
  });

  it("fetches by address, applies what it gets, and tells what it did not get", async () => {
    const server = createServer((request, response) =>
      request.url === "/page"
        ? response.end(html(withField("order_number", { max: 200 })))
        : response.writeHead(410).end(),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    try {
      const { exit, out, err } = await project.run(
        "--fetch",
        "--apply",
        "--summary",
        "summary.md",
        `${address}/page`,
        `${address}/gone`,
      );

      expect(exit).toBe(1);
      expect(out).toContain("body order_number: maximum: 100 → 200");
      expect(err).toBe(`${address}/gone: it answers with 410; correct the address in the facts, or try again later\n`);
      expect((await project.files())["summary.md"]).toContain(`## Not read\n\n- ${address}/gone: it answers with 410`);
    } finally {
      server.close();
      server.closeAllConnections();
      await project.page(html(facts), "--apply");
    }
  });
});
