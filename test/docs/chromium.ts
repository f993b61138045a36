import { existsSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished } from "vitest";
import { chromium, type Browser, type Page } from "playwright-core";

/** Debian's package; `.ci/run` installs it. */
const executablePath = "/usr/bin/chromium";

/** A page of the browser in a window of its own, watched: see {@link useChromium}. */
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
 * Starts Chromium for the tests of a file, which are skipped, and counted as such, where there is none. A test fails
 * when its page complains on the console or asks for anything but what `isAllowed`.
 *
 * @returns a function that opens an address; `expected` are complaints that belong to the test
 */
export function useChromium(isAllowed: (url: string) => boolean): (url: string, options?: WindowOptions, expected?: readonly string[]) => Promise<Window> {
  let browser: Browser | undefined;
  let unwatched: (() => void)[] = [];
  beforeAll(async () => {
    if (!existsSync(executablePath)) return;
    const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    // Chromium's own sandbox does not work for root, which continuous integration often is.
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", ...quiet] });
  });
  afterAll(() => browser?.close());
  beforeEach(({ skip }) => skip(browser === undefined, `There is no Chromium at ${executablePath}.`));
  afterEach(() => {
    const checks = unwatched;
    unwatched = [];
    for (const check of checks) check();
  });

  return async (url, { width = 1280, dark = false } = {}, expected = []) => {
    if (browser === undefined) throw new Error("Chromium has not been started.");
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light" });
    onTestFinished(() => context.close());
    const requests: string[] = [];
    const complaints: string[] = [];
    context.on("request", (request) => {
      if (!request.isNavigationRequest()) requests.push(request.url());
    });
    context.on("console", (message) => complaints.push(message.text()));
    context.on("weberror", (error) => complaints.push(error.error().message));
    unwatched.push(() => {
      expect(requests.filter((requested) => !isAllowed(requested))).toEqual([]);
      expect(complaints).toEqual(expected);
    });
    const page = await context.newPage();
    page.setDefaultTimeout(5_000);
    await page.goto(url);
    return { page, requests };
  };
}
