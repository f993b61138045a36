import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { callsOf, samplesOfCall } from "../../scripts/docs/calls.js";
import { planOf } from "../../scripts/docs/plan.js";
import { masked, secretsIn } from "../../scripts/docs/programs/secrets.js";
import { operations, spec } from "../support/spec.js";
import { fieldFacts, plain, sentences } from "./facts.js";
import { overflow, panelOf, useDocs } from "./opened.js";

const { fromDisk } = useDocs(() => "http://127.0.0.1:9");

describe("what the page shows", () => {
  test("every field, with its words, options and limits", async () => {
    const { page } = await fromDisk();
    const rows = await page
      .locator(".fields > li")
      .evaluateAll((items) =>
        items.map((item) => ({ name: item.querySelector(".name")?.textContent ?? "", text: item.textContent ?? "" })),
      );
    const missing = fieldFacts().filter(({ name, texts }) => {
      const candidates = rows
        .filter((row) => row.name.split(".").at(-1)?.replace("[]", "") === name)
        .map(({ text }) => plain(text));
      return !candidates.some((row) => texts.every((text) => row.includes(plain(text))));
    });
    expect(missing).toEqual([]);
    expect(fieldFacts().length).toBeGreaterThan(20);
  });

  test("every sentence of the document, without asking for anything", async () => {
    const { page, requests } = await fromDisk();
    const all = await page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement; // a copy of one
      for (const part of body.querySelectorAll("script, template")) part.remove();
      return [
        body.textContent ?? "",
        ...[...body.querySelectorAll("a")].map(({ href }) => href),
        ...[...body.querySelectorAll("[id]")].map(({ id }) => id),
      ].join("\n");
    });
    const text = plain(all);
    expect(sentences().filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(requests).toEqual([]);
  });

  test("no link that leads nowhere", async () => {
    const { page } = await fromDisk();
    const dead = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute("href") ?? "")
          .filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null),
      );
    expect(dead).toEqual([]);
  });

  test("every example, as a body to send and as code, its secrets masked", async () => {
    const { page } = await fromDisk();
    await page.getByRole("button", { name: "Expand all" }).click();
    for (const operation of operations) {
      const panel = await panelOf(page, operation.operationId);
      const { secrets } = planOf(spec, operation);
      for (const call of callsOf(spec, operation)) {
        await panel.getByRole("combobox").selectOption(call.name);
        const shown = await panel.evaluate((element) => ({
          description: element.querySelector(".description")?.textContent,
          body: element.querySelector("textarea")?.value,
          samples: [...element.querySelectorAll(".tab > pre")].map((pre) => pre.textContent),
        }));
        expect(shown.description).toBe(call.description);
        expect(shown.body === undefined ? undefined : JSON.parse(shown.body)).toEqual(masked(call.body, secrets));
        expect(shown.samples).toEqual(samplesOfCall(spec, operation, call).map(({ code }) => code.trimEnd()));
        for (const { secret } of secretsIn(call.body, secrets))
          expect(await panel.innerText()).not.toContain(JSON.stringify(secret).slice(1, -1));
      }
    }
    const panel = await panelOf(page);
    for (const label of ["TypeScript", "curl", "CLI"]) {
      await panel.getByText(label, { exact: true }).click();
      expect(await panel.locator(".tab > pre:visible").count()).toBe(1);
    }
  });

  test("error codes that fit what is searched for", async () => {
    const { page } = await fromDisk();
    const codes = page.locator(".codes tbody tr:visible th");
    await page.getByLabel("Find code").fill("frozen arrears");
    expect(await codes.allTextContents()).toEqual(["SCM.1010"]);
    expect(await page.getByText("1 code", { exact: true }).isVisible()).toBe(true);
    await page.getByLabel("Done?").selectOption("maybe");
    expect(await codes.count()).toBe(0);
    await page.getByLabel("Find code").fill("scm.0016");
    expect(await codes.allTextContents()).toEqual(["SCM.0016"]);
    // A link to a code that was filtered out shows it all the same.
    await page.evaluate(() => (location.hash = "#code-SCM.1010"));
    await page.locator("#code-SCM\\.1010").waitFor();
  });
});

describe("for everyone", () => {
  test("fits every window", async () => {
    const { page } = await fromDisk();
    await page.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
    const panel = await panelOf(page);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (let tab = 0; tab < (await panel.locator(".tabs input").count()); tab++) {
        await panel
          .locator(".tabs input")
          .nth(tab)
          .evaluate((radio) => radio instanceof HTMLElement && radio.click());
        expect(await overflow(page), `${width} pixels`).toBe(0);
      }
    }
  });

  test("is dark when the system is, until the reader says otherwise, which stays", async () => {
    const { page } = await fromDisk({ dark: true });
    const isDark = () =>
      page.evaluate(() => {
        const light = (color: string) =>
          (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
        const { color, backgroundColor } = getComputedStyle(document.body);
        return light(color) > light(backgroundColor);
      });
    expect(await isDark()).toBe(true);
    await page.getByRole("button", { name: "Dark or light" }).click();
    expect(await isDark()).toBe(false);
    await page.reload();
    expect(await isDark()).toBe(false);
    await page.evaluate(() => localStorage.clear());
  });

  test.each([
    [1280, false],
    [390, false],
    [1280, true],
    [390, true],
  ])("has no fault that axe finds, %i pixels wide, dark: %s", async (width, dark) => {
    const { page } = await fromDisk({ width, dark });
    // What costs, and what takes and gives secrets, has all that the page can show.
    for (const operation of ["SubscribeCertificate", "ImportCertificate"]) await panelOf(page, operation);
    expect(await violations(page)).toEqual([]);
    if (width < 960) await page.getByText("Contents").click();
    await page.locator("#find").fill("order");
    await page.locator("#found a").first().waitFor();
    expect(await violations(page, "nav")).toEqual([]);
  });
});

/** What axe finds in a part of the page, the whole unless given. */
async function violations(page: Page, part = "html"): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run("${part}", { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => target)))`,
  );
}
