import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/command/project.js";
import { operations } from "./support/spec.js";

const read = (file: string) => readFile(path.join(root, file), "utf8");

/** How a user imports what a test of ours imports from src/. */
function asUser(code: string): string {
  return code
    .replaceAll(/"(?:\.\.\/)+src\/testing\/index\.js"/g, '"huaweicloud-scm/testing"')
    .replaceAll(/"(?:\.\.\/)+src\/index\.js"/g, '"huaweicloud-scm"');
}

test.each(["README.md", "docs/testing.md"])("the examples of %s are those that run as tests", async (page) => {
  const examples = [...(await read(page)).matchAll(/<!-- example: (\S+) -->\n```ts\n([\s\S]*?)```/g)];
  expect(examples.length).toBeGreaterThan(0);
  for (const [, file = "", code] of examples) expect(code, file).toBe(asUser(await read(file)));
});

test("there is a line for every command and every dependency", async () => {
  const [readme, toolkit] = [await read("README.md"), await read("docs/toolkit.md")];
  const { scripts, dependencies, devDependencies } = JSON.parse(await read("package.json")) as Record<
    "scripts" | "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const own = Object.keys(scripts).filter((name) => !["start", "test", "prepack"].includes(name));
  expect(own.filter((name) => !toolkit.includes(`\`npm run ${name}`))).toEqual([]);
  const table = readme.slice(readme.indexOf("## Dependencies"));
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !table.includes(name))).toEqual([]);
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/);
});

/** The operations as a table: from the document, so that the README says no other. */
function operationsTable(): string {
  const rows = operations.map(({ operationId, summary, method, path: where, extensions }) => {
    const { "x-charges-money": charges, "x-returns-money": returns, "x-destroys": destroys } = extensions;
    const notes = [
      charges === true ? "costs money" : charges === undefined ? undefined : "may cost money",
      returns === true ? "money back" : undefined,
      destroys === undefined ? undefined : typeof destroys === "string" ? "cannot be undone" : "may not be undone",
    ];
    const told = notes.filter((note) => note !== undefined).join(", ");
    const name = operationId.charAt(0).toLowerCase() + operationId.slice(1);
    return `| ${summary} | \`${method} ${where}\` | \`${name}\` | \`scm ${String(extensions["x-command"])}\` | ${told} |`;
  });
  return ["| what | call | method | command | mind |", "|---|---|---|---|---|", ...rows].join("\n");
}

test("the README's table of operations is that of the document", async () => {
  const [, table] = /<!-- operations -->\n([\s\S]*?)\n<!-- \/operations -->/.exec(await read("README.md")) ?? [];
  expect(table).toBe(operationsTable());
});

test("the README is what one reads in the first hour; the rest stands in docs/", async () => {
  expect((await read("README.md")).split("\n").length).toBeLessThanOrEqual(250);
});

const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "AGENTS.md", "spec/README.md", "examples/README.md"];

test("every link between the pages leads somewhere", async () => {
  const docs = (await readdir(path.join(root, "docs"))).map((name) => `docs/${name}`);
  for (const page of [...pages, ...docs]) {
    const links = [...(await read(page)).matchAll(/\]\((?!https?:|#)([^)\s#]+)[^)]*\)/g)].map(([, link = ""]) => link);
    for (const link of links)
      expect(existsSync(path.join(root, path.dirname(page), link)), `${page} → ${link}`).toBe(true);
  }
});

test("no page speaks of a place on somebody's machine", async () => {
  for (const file of ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "spec/README.md", "docs/testing.md"])
    expect(await read(file), file).not.toMatch(/(^|[\s(`])\/(home|root|tmp|work)\//m);
});
