import { existsSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { chromium, type Browser, type Page } from "playwright-core";

/** Debian's package; `.ci/run` installs it. */
const executablePath = "/usr/bin/chromium";

/** The page of the browser, watched: see {@link useChromium}. */
export interface Window {
  readonly page: Page;
  /** What it asked for after its own address, in order. */
  readonly requests: readonly string[];
}

export interface WindowOptions {
  readonly width?: number;
  readonly dark?: boolean;
}

/**
 * Starts Chromium for the tests of a file, which are skipped, and counted as such, where there is none. They share one
 * page, since a new one costs more than most tests: opening an address loads it anew, and the page keeps nothing. A
 * test fails when its page complains on the console or asks for anything but what `isAllowed`.
 *
 * @returns a function that opens an address; `expected` are complaints that belong to the test
 */
export function useChromium(
  isAllowed: (url: string) => boolean,
): (url: string, options?: WindowOptions, expected?: readonly string[]) => Promise<Window> {
  let browser: Browser | undefined;
  let page: Page | undefined;
  let requests: string[] = [];
  let complaints: string[] = [];
  let expectedComplaints: readonly string[] = [];

  beforeAll(async () => {
    if (!existsSync(executablePath)) return;
    const quiet = [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ];
    // Chromium's own sandbox does not work for root, which continuous integration often is.
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", ...quiet] });
    const context = await browser.newContext();
    context.on("request", (request) => {
      if (!request.isNavigationRequest()) requests.push(request.url());
    });
    context.on("console", (message) => complaints.push(message.text()));
    context.on("weberror", (error) => complaints.push(error.error().message));
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
  });
  afterAll(() => browser?.close());
  beforeEach(({ skip }) => skip(browser === undefined, `There is no Chromium at ${executablePath}.`));
  afterEach(async () => {
    expect(requests.filter((requested) => !isAllowed(requested))).toEqual([]);
    // A complaint may come after what the test saw of its cause.
    await expect.poll(() => complaints).toEqual(expectedComplaints);
  });

  return async (url, { width = 1280, dark = false } = {}, expected = []) => {
    if (page === undefined) throw new Error("Chromium has not been started.");
    [requests, complaints, expectedComplaints] = [[], [], expected];
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    await page.goto(url);
    return { page, requests };
  };
}
