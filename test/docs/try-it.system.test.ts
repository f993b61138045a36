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

async function press(page: Page, button: string, operation?: string): Promise<string> {
  const panel = await panelOf(page, operation);
  await panel.getByRole("button", { name: button }).click();
  const output = panel.locator("output");
  await output.locator(".answer").waitFor();
  await panel.locator("output:not([aria-busy])").waitFor();
  return output.innerText();
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

test("sends once, however it is pressed", async () => {
  const { page } = await fromDisk();
  mock.reset();
  const panel = await panelOf(page);
  const button = panel.getByRole("button", { name: "Send to the mock" });
  const sent = () => page.waitForFunction(() => document.querySelector("output .answer") !== null);
  await button.dblclick();
  await sent();
  await panel.locator("button.primary:not([aria-disabled=true])").waitFor();
  expect(mock.orders).toHaveLength(1);
  // Nor by presses without a pointer, or a key that is held down.
  await button.evaluate((element: HTMLButtonElement) => [element.click(), element.click(), element.click()]);
  await panel.locator("button.primary:not([aria-disabled=true])").waitFor();
  await button.focus();
  await page.keyboard.down("Enter");
  for (let repeats = 0; repeats < 5; repeats++) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await panel.locator("button.primary:not([aria-disabled=true])").waitFor();
  expect(mock.orders).toHaveLength(3);
});

test("programs follow what is edited, and the example can be chosen again", async () => {
  const { page } = await fromDisk();
  const panel = await panelOf(page);
  const programs = () => panel.locator(".tab > pre").allTextContents();
  const before = await programs();
  const body = panel.locator("textarea");
  await body.fill((await body.inputValue()).replace('"order_number": 1', '"order_number": 7'));
  const after = await programs();
  for (const [index, flag] of ["order_number: 7", '"order_number": 7', "--order-number 7"].entries()) {
    expect(before[index]).not.toContain(flag);
    expect(after[index]).toContain(flag);
  }
  await body.fill("{ not yet");
  expect(await programs()).toEqual(after);
  await panel.getByText("curl", { exact: true }).click();
  expect(await panel.getByText("The body is no JSON yet").nth(1).isVisible()).toBe(true);
  const select = panel.getByRole("combobox");
  expect(await select.inputValue()).toBe("");
  await select.selectOption({ index: 0 });
  expect(await programs()).toEqual(before);
  const other = await panelOf(page, "ShowCertificate");
  await other.locator("[name='path:certificate_id']").fill("scs42");
  expect(await other.locator("[data-tab=curl] pre").textContent()).toContain("/certificates/scs42");
});

test("shows no secret, of a request or an answer, unless it is asked to", async () => {
  const { page } = await fromDisk();
  mock.reset();
  const key = "-----BEGIN PRIVATE KEY-----\nMIIE0001\n-----END PRIVATE KEY-----\n";
  const panel = await panelOf(page, "ImportCertificate");
  const body = panel.locator("textarea");
  const value = { ...(JSON.parse(await body.inputValue()) as object), private_key: key };
  await body.fill(JSON.stringify(value));
  await body.blur();
  expect(await body.inputValue()).not.toContain("MIIE0001");
  const seen = async () =>
    `${await panel.innerText()} ${await body.inputValue()} ${(await panel.locator(".tab > pre").allTextContents()).join()}`;
  expect(await seen()).not.toContain("MIIE0001");
  expect(await panel.locator(".secrets input").getAttribute("type")).toBe("password");
  await press(page, "Send to the mock", "ImportCertificate");
  expect(mock.requests[0]).toMatchObject({ body: { private_key: key }, violations: [] });

  const answer = await press(page, "Send to the mock", "ExportCertificate");
  expect(answer).toContain('"private_key": "••••••••"');
  const exported = await panelOf(page, "ExportCertificate");
  expect(await exported.innerText()).not.toContain("PRIVATE KEY");
  await exported.getByLabel("Show secrets").check();
  expect(await exported.locator("output").innerText()).toContain("PRIVATE KEY");
});

test("shows why an impossible request is refused, also on a phone", async () => {
  const { page } = await fromDisk({ width: 320 }, [failed("400 (Bad Request)")]);
  const answer = await press(page, "Impossible request");
  expect(answer).toMatch(/^400 Bad Request/);
  expect(answer).toContain("domain_numbers must be 1");
  expect(await (await panelOf(page)).locator("textarea").inputValue()).toContain("SINGLE_DOMAIN");
  expect(await overflow(page)).toBe(0);
});

test("sends what the reader changed", async () => {
  const { page } = await fromDisk();
  mock.reset();
  const panel = await panelOf(page);
  await panel.getByRole("combobox").selectOption("wildcard");
  const body = panel.locator("textarea");
  await body.fill((await body.inputValue()).replace('"order_number": 1', '"order_number": 7'));
  await press(page, "Send to the mock");
  expect(mock.orders[0]?.sent).toMatchObject({ domain_type: "WILDCARD", order_number: 7 });
});

test("says what to do when no mock answers", async () => {
  const { page } = await fromDisk({}, ["Failed to load resource: net::ERR_CONNECTION_REFUSED"]);
  const gone = await mock.listen();
  await gone.close();
  await (await panelOf(page)).locator("[name=mock]").fill(gone.url);
  expect(await press(page, "Send to the mock")).toMatch(
    /No mock answers at .*npx -p huaweicloud-scm -p \S+ -p \S+ scm mock/s,
  );
});

test("says what is wrong with a token that cannot be sent", async () => {
  const { page, requests } = await fromDisk();
  await (await panelOf(page)).locator("[name=token]").fill("a token with an ellipsis…");
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
  await (await panelOf(page)).locator("[name=mock]").fill("https://outside.invalid");
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
  const panel = page.locator(".panel").first();
  const answer = panel.locator("output");
  const before = mock.orders.length;
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
  await tabTo("Buy an SSL certificate");
  await page.keyboard.press("Enter"); // opens it
  await tabTo("Try it");
  await page.keyboard.press("ArrowRight");
  expect(await panel.locator(".tab > pre:visible").textContent()).toContain("createScmClient");
  await page.keyboard.press("ArrowLeft");
  await tabTo("Send to the mock");
  await page.keyboard.press("Enter");
  await answer.locator(".answer[data-good=true]").waitFor();
  await panel.locator("button.primary:not([aria-disabled=true])").waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Control+Enter"); // sends from within the body
  await expect.poll(() => mock.orders.length).toBe(before + 2);
});
