import { expect, test } from "vitest";
import { grownDocument } from "../bench/grown-document.js";
import { operations, spec } from "../support/spec.js";
import { overflow, panelOf, useDocs } from "./opened.js";

const count = 120;
const [first] = operations;
const last = `${first?.operationId}${count}`;
const { fromDisk } = useDocs(() => "http://127.0.0.1:9", grownDocument(spec, count));

test("an operation that lies packed is shown when it is opened, by hand or by an address", async () => {
  const { page } = await fromDisk();
  expect(await page.locator("details.operation").count()).toBe(count);
  expect(await page.locator(".inside").count()).toBe(0);
  const panel = await panelOf(page, last);
  await panel.getByText("TypeScript", { exact: true }).click();
  expect(await panel.locator(".tab > pre:visible").innerText()).toContain(
    `${last.charAt(0).toLowerCase()}${last.slice(1)}(`,
  );
  const place = `${first?.operationId}77.body.domain_numbers`;
  await page.evaluate((hash) => (location.hash = hash), `#${place}`);
  await page.locator(`[id="${place}"]`).waitFor();
  expect(await page.locator(".inside").count()).toBe(2);
  expect(await overflow(page)).toBe(0);
});

test("what lies packed is found, and closed again", async () => {
  const { page } = await fromDisk();
  await page.keyboard.press("/");
  await page.keyboard.type("single_domain_number");
  await page.locator("#found a").first().waitFor();
  expect(Number.parseInt(await page.locator("#count").innerText(), 10)).toBeGreaterThanOrEqual(count);
  await page.keyboard.press("Enter");
  await page.locator(`[id="${first?.operationId}.body.single_domain_number"]`).waitFor();
  await page.getByRole("button", { name: "Collapse all" }).click();
  expect(await page.locator("details[open].operation").count()).toBe(0);
});
