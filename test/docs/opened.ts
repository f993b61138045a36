import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { buildPage } from "../../scripts/docs/build.js";
import { operations, spec } from "../support/spec.js";
import { useChromium, type Window, type WindowOptions } from "./chromium.js";

export type Open = (options?: WindowOptions, expected?: readonly string[]) => Promise<Window>;

/**
 * Opens the documentation from the disk, for the tests of a file.
 *
 * @param mock gives the URL that the page's form starts with
 * @param document the project's own unless given
 */
export function useDocs(
  mock: () => Promise<string> | string,
  document = spec,
): {
  readonly fromDisk: Open;
  readonly from: ReturnType<typeof useChromium>;
} {
  let folder = "";
  let file = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "scm-docs-"));
    file = path.join(folder, "docs.html");
    await writeFile(file, await buildPage(document, await mock()));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const from = useChromium((url) => new URL(url).hostname === "127.0.0.1");
  return { from, fromDisk: (options, expected) => from(pathToFileURL(file).href, options, expected) };
}

/** Opens an operation, the first unless given, and gives its panel. */
export async function panelOf(page: Page, operationId = operations[0]?.operationId ?? "") {
  const operation = page.locator(`details.operation#${operationId}`);
  if (!(await operation.evaluate((details: HTMLDetailsElement) => details.open)))
    await operation.locator("> summary").click();
  await operation.locator(".panel form").waitFor({ state: "attached" });
  return operation.locator(".panel");
}

/** How far the page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
