import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { callsOf } from "../../scripts/docs/calls.js";
import { serveDocs } from "../../scripts/docs/serve.js";
import { createMock } from "../../src/testing/index.js";
import { operations, spec } from "../support/spec.js";
import { overflow, panelOf, useDocs } from "./opened.js";

const mock = await createMock({ model: "examples" });
const { from, fromDisk } = useDocs(async () => (await mock.listen()).url);
afterAll(() => mock.close());

/** The line that Chromium itself writes about an answer that is an error. */
const failed = (status: string) => `Failed to load resource: the server responded with a status of ${status}`;

const answerIn = (page: Page) => panelOf(page).locator("output");

async function press(page: Page, button: string): Promise<string> {
  await panelOf(page).getByRole("button", { name: button }).click();
  await panelOf(page).locator("output:not([aria-busy]) .answer").waitFor();
  return answerIn(page).innerText();
}

test("buys at the mock", async () => {
  const { page } = await fromDisk();
  mock.reset();
  const answer = await press(page, "Send to the mock");
  const [operation] = operations;
  if (operation === undefined) throw new Error("The document has no operation.");
  expect(answer).toMatch(/^200 OK/);
  expect(mock.orders).toHaveLength(1);
  expect(answer).toContain(`"${mock.orders[0]?.receipt}"`);
  expect(mock.orders[0]?.sent).toEqual(callsOf(spec, operation)[0]?.body);
});

test("shows the 401 of a call without a token, and what its code means", async () => {
  const { page } = await fromDisk({}, [failed("401 (Unauthorized)")]);
  const answer = await press(page, "Without a token");
  expect(answer).toMatch(/^401 Unauthorized/);
  expect(answer).toMatch(/APIGW\.0301: The credentials are wrong, stale or missing\./);
});

test("shows why an impossible request is refused, also on a phone", async () => {
  const { page } = await fromDisk({ width: 320 }, [failed("400 (Bad Request)")]);
  const answer = await press(page, "Impossible request");
  expect(answer).toMatch(/^400 Bad Request/);
  expect(answer).toContain("domain_numbers must be 1");
  expect(await panelOf(page).locator("textarea").inputValue()).toContain("SINGLE_DOMAIN");
  expect(await overflow(page)).toBe(0);
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
  expect(await press(page, "Send to the mock")).toMatch(
    /No mock answers at .*npx -p huaweicloud-scm -p \S+ -p \S+ scm mock/s,
  );
});

test("says what is wrong with a token that cannot be sent", async () => {
  const { page, requests } = await fromDisk();
  await page.locator("[name=token]").first().fill("a token with an ellipsis…");
  expect(await press(page, "Send to the mock")).toMatch(
    /^Not sent\s+The token has a character that no header can carry\./,
  );
  expect(requests).toEqual([]);
});

test("sends to this machine only", async () => {
  const { page, requests } = await fromDisk({}, [
    expect.stringContaining("Content Security Policy"),
    expect.stringContaining("Content Security Policy"),
  ]);
  await page.locator("[name=mock]").first().fill("https://outside.invalid");
  expect(await press(page, "Send to the mock")).toMatch(/^Not sent/);
  // Nor could another script, were there one.
  const directive = page.evaluate(
    () =>
      new Promise((resolve) => {
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
    const { page } = await from(server.url);
    expect(await press(page, "Send to the mock")).toMatch(/^200 OK/);
  } finally {
    await server.close();
  }
});

test("can be used by keyboard alone", async () => {
  const { page } = await fromDisk();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter"); // skips the contents
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.closest("label")?.textContent?.trim() ?? document.activeElement?.textContent ?? "",
    );
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
