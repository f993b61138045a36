import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { callsOf } from "../../scripts/docs/calls.js";
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
      const descriptions = [...document.querySelectorAll("[data-description]")].map(
        (option) => option.getAttribute("data-description") ?? "",
      );
      return [
        document.body.textContent ?? "",
        ...descriptions,
        ...[...document.querySelectorAll("a")].map(({ href }) => href),
        ...[...document.querySelectorAll("[id]")].map(({ id }) => id),
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

  test("every example, as a body to send and as code", async () => {
    const { page } = await fromDisk();
    for (const operation of operations) {
      const panel = page.getByRole("region", { name: `Try ${operation.operationId}` });
      for (const { name, description, body, samples } of callsOf(spec, operation)) {
        await panel.getByRole("combobox").selectOption(name);
        const shown = await panel.evaluate((element) => ({
          description: element.querySelector(".description")?.textContent,
          body: element.querySelector("textarea")?.value,
          samples: [...element.querySelectorAll("[data-example]:not([hidden])")].map(
            (sample) => sample.querySelector("pre")?.textContent,
          ),
        }));
        expect(shown.description).toBe(description);
        expect(shown.body === undefined ? undefined : JSON.parse(shown.body)).toEqual(body);
        expect(shown.samples).toEqual(samples.map(({ code }) => code.trimEnd()));
      }
      for (const { label, code } of callsOf(spec, operation).at(-1)?.samples ?? []) {
        await panel.getByText(label, { exact: true }).click();
        expect(await panel.locator("pre:visible").allTextContents()).toEqual([code.trimEnd()]);
      }
    }
  });

  test("error codes that fit what is searched for", async () => {
    const { page } = await fromDisk();
    const codes = page.locator(".codes tbody tr:visible th");
    await page.getByRole("searchbox").fill("frozen arrears");
    expect(await codes.allTextContents()).toEqual(["SCM.1010"]);
    expect(await page.getByText("1 code", { exact: true }).isVisible()).toBe(true);
    await page.getByLabel("Done?").selectOption("maybe");
    expect(await codes.count()).toBe(0);
    await page.getByRole("searchbox").fill("scm.0016");
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
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (let tab = 0; tab < (await panelOf(page).locator(".tabs input").count()); tab++) {
        await panelOf(page)
          .locator(".tabs input")
          .nth(tab)
          .evaluate((radio) => radio instanceof HTMLElement && radio.click());
        expect(await overflow(page), `${width} pixels`).toBe(0);
      }
    }
  });

  test("is dark when the system is, until the reader says otherwise", async () => {
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
  });

  test("has no fault that axe finds, on a desk or on a phone", async () => {
    const { page } = await fromDisk({ width: 1280 });
    await page.evaluate(axe.source);
    const violations = () =>
      page.evaluate(
        "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`))",
      );
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations()).toEqual([]);
  });
});
