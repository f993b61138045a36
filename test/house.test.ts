import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/command/project.js";

/** What knows no service: the toolkit, the engine, the engine of the mock. */
const general = ["scripts", "src/engine", "src/testing"];

/** The only files there that may name ours, or its vendor, and why. */
const allowed: Readonly<Record<string, string>> = {
  "scripts/start/tour.ts": "buys on the mock: it is the tour of this service's client",
  "scripts/check/size.ts": "measures this package",
  "scripts/check/size-budget.json": "measures this package",
  "scripts/page/page-facts.ts": "tells the vendor's sites apart by the addresses of their pages",
};

/** The service, its vendor, the vendor's headers, prefixes of error codes and regions. */
const names = /\bscm\b|SCM\.\d|huawei|x-auth-token|x-sdk-date|sdk-hmac|APIGW?\.|\b(?:cn|ap|eu|la|my)-[a-z]+-\d+\b/gi;

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .filter((file) => !file.startsWith("src/testing/service/"));
}

test("toolkit, engine and the mock's engine name no service, no vendor, no header or region of theirs", async () => {
  const files = (await Promise.all(general.map(filesIn))).flat();
  expect(files.length).toBeGreaterThan(100);
  const named: string[] = [];
  const unused = new Set(Object.keys(allowed));
  for (const file of files) {
    const lines = (await readFile(path.join(root, file), "utf8")).split("\n");
    const found = lines.flatMap((line, index) => {
      const [word] = line.match(names) ?? [];
      return word === undefined ? [] : [`${file}:${index + 1} ${word}`];
    });
    if (found.length > 0 && !unused.delete(file) && !(file in allowed)) named.push(...found);
  }
  expect(named).toEqual([]);
  expect([...unused], "files that are allowed to and do not").toEqual([]);
});
