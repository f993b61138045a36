import { readFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPage } from "../../scripts/lib/docs/build.js";
import { callsOf } from "../../scripts/lib/docs/calls.js";
import { serveDocs } from "../../scripts/lib/docs/serve.js";
import { createMock } from "../../src/testing/index.js";
import { operations, spec } from "../support/spec.js";
import { useChromium } from "./chromium.js";
import { fieldFacts, plain, sentences } from "./facts.js";

const mock = await createMock();
let mockUrl = "";
let folder = "";
let file = "";
beforeAll(async () => {
  mockUrl = (await mock.listen()).url;
  folder = await mkdtemp(path.join(tmpdir(), "scm-docs-"));
  file = path.join(folder, "docs.html");
  await writeFile(file, await buildPage(spec, mockUrl));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const open = useChromium((url) => new URL(url).hostname === "127.0.0.1");
const fromDisk = (...rest: [options?: { width?: number; dark?: boolean }, expected?: readonly string[]]) => open(pathToFileURL(file).href, ...rest);

/** The line that Chromium itself writes about an answer that is an error. */
const failed = (status: string) => `Failed to load resource: the server responded with a status of ${status}`;

const panelOf = (page: Page) => page.locator(".panel").first();
const answerIn = (page: Page) => panelOf(page).locator("output");

async function press(page: Page, button: string): Promise<string> {
  await panelOf(page).getByRole("button", { name: button }).click();
  const answer = answerIn(page);
  await answer.locator(".answer").waitFor();
  await expect.poll(() => answer.getAttribute("aria-busy")).toBeNull();
  return answer.innerText();
}

describe("what the page shows", () => {
  test("every field, with its words, options and limits", async () => {
    const { page } = await fromDisk();
    const rows = await page.locator(".fields > li").evaluateAll((items) => items.map((item) => ({ name: item.querySelector(".name")?.textContent ?? "", text: item.textContent ?? "" })));
    const missing = fieldFacts().filter(({ name, texts }) => {
      const candidates = rows.filter((row) => row.name.split(".").at(-1)?.replace("[]", "") === name).map(({ text }) => plain(text));
      return !candidates.some((row) => texts.every((text) => row.includes(plain(text))));
    });
    expect(missing).toEqual([]);
    expect(fieldFacts().length).toBeGreaterThan(20);
  });

  test("without asking for anything", async () => {
    const { page, requests } = await fromDisk();
    await page.waitForLoadState("networkidle");
    expect(requests).toEqual([]);
  });

  test("every sentence of the document", async () => {
    const { page } = await fromDisk();
    const all = await page.evaluate(() => {
      const descriptions = [...document.querySelectorAll("[data-description]")].map((option) => option.getAttribute("data-description") ?? "");
      return [document.body.textContent ?? "", ...descriptions, ...[...document.querySelectorAll("a")].map(({ href }) => href), ...[...document.querySelectorAll("[id]")].map(({ id }) => id)].join("\n");
    });
    const text = plain(all);
    expect(sentences().filter((sentence) => !text.includes(sentence))).toEqual([]);
  });

  test("every example, as a body to send and as code", async () => {
    const { page } = await fromDisk();
    for (const operation of operations) {
      const panel = page.getByRole("region", { name: `Try ${operation.operationId}` });
      for (const { name, description, body, samples } of callsOf(spec, operation)) {
        await panel.getByRole("combobox").selectOption(name);
        expect(await panel.locator(".description").textContent()).toBe(description);
        await panel.getByText("Try it", { exact: true }).click();
        if (body !== undefined) expect(JSON.parse(await panel.locator("textarea").inputValue())).toEqual(body);
        for (const { label, code } of samples) {
          await panel.getByText(label, { exact: true }).click();
          expect(await panel.locator("pre:visible").textContent()).toBe(code.trimEnd());
        }
      }
    }
  });

  test("error codes that fit what is searched for", async () => {
    const { page } = await fromDisk();
    await page.getByRole("searchbox").fill("frozen arrears");
    expect(await page.locator(".codes tbody tr:visible th").allTextContents()).toEqual(["SCM.1010"]);
    expect(await page.getByText("1 codes").isVisible()).toBe(true);
  });
});

describe("try it", () => {
  test("buys at the mock", async () => {
    const { page } = await fromDisk();
    mock.reset();
    const answer = await press(page, "Send to the mock");
    expect(answer).toMatch(/^200 OK/);
    expect(mock.orders).toHaveLength(1);
    expect(answer).toContain(`"${mock.orders[0]?.receipt}"`);
    expect(mock.orders[0]?.sent).toEqual(callsOf(spec, operations[0]!)[0]?.body);
  });

  test("shows the 401 of a call without a token, and what its code means", async () => {
    const { page } = await fromDisk({}, [failed("401 (Unauthorized)")]);
    const answer = await press(page, "Without a token");
    expect(answer).toMatch(/^401 Unauthorized/);
    expect(answer).toMatch(/APIGW\.0301: The credentials are wrong, stale or missing\./);
  });

  test("shows why an impossible request is refused", async () => {
    const { page } = await fromDisk({}, [failed("400 (Bad Request)")]);
    const answer = await press(page, "Impossible request");
    expect(answer).toMatch(/^400 Bad Request/);
    expect(answer).toContain("domain_numbers must be 1");
    expect(await panelOf(page).locator("textarea").inputValue()).toContain("SINGLE_DOMAIN");
  });

  test("sends what the reader changed", async () => {
    const { page } = await fromDisk();
    mock.reset();
    await panelOf(page).getByRole("combobox").selectOption("wildcard");
    const body = panelOf(page).locator("textarea");
    await body.fill((await body.inputValue()).replace('"order_number": 1', '"order_number": 7'));
    await press(page, "Send to the mock");
    expect(mock.orders[0]?.sent).toMatchObject({ domain_type: "WILDCARD", order_number: 7 });
  });

  test("says what to do when no mock answers", async () => {
    const { page } = await fromDisk({}, ["Failed to load resource: net::ERR_CONNECTION_REFUSED"]);
    const gone = await mock.listen();
    await gone.close();
    await page.locator("[name=mock]").first().fill(gone.url);
    expect(await press(page, "Send to the mock")).toMatch(/No mock answers at .*npx huaweicloud-scm mock/s);
  });

  test("sends to this machine only", async () => {
    const { page, requests } = await fromDisk({}, [expect.stringContaining("Content Security Policy"), expect.stringContaining("Content Security Policy")]);
    await page.locator("[name=mock]").first().fill("https://outside.invalid");
    expect(await press(page, "Send to the mock")).toMatch(/^Not sent/);
    // Nor could another script, were there one.
    const directive = page.evaluate(
      () => new Promise((resolve) => {
        addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
        fetch("https://outside.invalid").catch(() => undefined);
      }),
    );
    expect(await directive).toBe("connect-src");
    expect(requests).toEqual([]);
  });

  test("works when the page is served", async () => {
    const server = await serveDocs(spec, 0);
    try {
      const { page } = await open(server.url);
      expect(await press(page, "Send to the mock")).toMatch(/^200 OK/);
    } finally {
      await server.close();
    }
  });
});

describe("for everyone", () => {
  test.each([390, 320, 1280])("fits a window of %i pixels", async (width) => {
    const { page } = await fromDisk({ width }, [failed("400 (Bad Request)")]);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
    await press(page, "Impossible request");
    expect(await overflow()).toBeLessThanOrEqual(0);
    for (const { label } of callsOf(spec, operations[0]!)[0]?.samples ?? []) {
      await panelOf(page).getByText(label, { exact: true }).click();
      expect(await overflow()).toBeLessThanOrEqual(0);
    }
  });

  test("is dark when the system is, until the reader says otherwise", async () => {
    const { page } = await fromDisk({ dark: true });
    const isDark = () => page.evaluate(() => {
      const light = (color: string) => (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      const { color, backgroundColor } = getComputedStyle(document.body);
      return light(color) > light(backgroundColor);
    });
    expect(await isDark()).toBe(true);
    await page.getByRole("button", { name: "Dark or light" }).click();
    expect(await isDark()).toBe(false);
  });

  test("can be used by keyboard alone", async () => {
    const { page } = await fromDisk();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter"); // skips the contents
    const focused = () => page.evaluate(() => document.activeElement?.closest("label")?.textContent?.trim() ?? document.activeElement?.textContent ?? "");
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40; presses++) {
        if ((await focused()).startsWith(name)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab never came to ${name}.`);
    };
    await tabTo("Try it");
    await page.keyboard.press("ArrowRight");
    expect(await panelOf(page).locator("pre:visible").textContent()).toContain("createScmClient");
    await page.keyboard.press("ArrowLeft");
    await tabTo("Send to the mock");
    await page.keyboard.press("Enter");
    await answerIn(page).locator(".answer[data-good=true]").waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Control+Enter"); // sends from within the body
    await expect.poll(() => answerIn(page).innerText()).toMatch(/^200 OK/);
  });

  test.each([{ width: 1280, dark: false }, { width: 390, dark: true }])("has no fault that axe finds, %o", async (options) => {
    const { page } = await fromDisk(options);
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    const violations = await page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`))");
    expect(violations).toEqual([]);
  });
});
