import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fileJournal } from "../../src/engine/journal-file.js";
import { purchase, scm, temporaryFolder } from "./support.js";

async function journalWith(
  ...outcomes: ("open" | "unknown" | "succeeded")[]
): Promise<{ file: string; ids: string[] }> {
  const file = path.join(await temporaryFolder(), "journal.jsonl");
  const journal = fileJournal(file);
  const ids: string[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const opened = await journal.open(
      {
        operation: "SubscribeCertificate",
        url: "https://scm.example.com/v3/scm/certificates/buy",
        fingerprint: String(index),
        body: { ...purchase, tags: [{ key: "n", value: String(index) }] },
      },
      false,
    );
    if (!("id" in opened)) throw new Error("The journal took two different purchases for the same.");
    ids.push(opened.id);
    if (outcome !== "open")
      await journal.settle(opened.id, {
        outcome,
        ...(outcome === "succeeded" && { receipt: "CS1" }),
        requestId: `request-${index}`,
      });
  }
  return { file, ids };
}

describe("scm journal", () => {
  test("lists what is open, with what was bought and where to look", async () => {
    const { file, ids } = await journalWith("unknown", "succeeded", "open");
    const { code, stdout } = await scm(["journal", "--journal", file]);
    expect(code).toBe(0);
    expect(stdout).toContain(ids[0]);
    expect(stdout).toContain(ids[2]);
    expect(stdout).not.toContain(ids[1]);
    for (const text of [
      "cert_brand GEOTRUST",
      '"value":"2"',
      "https://scm.example.com/v3",
      "request-0",
      "Billing Center",
      "scm journal settle ID --note",
    ])
      expect(stdout).toContain(text);
  });

  test("lists all with --all", async () => {
    const { file, ids } = await journalWith("unknown", "succeeded");
    const { stdout } = await scm(["journal", "--journal", file, "--all"]);
    for (const id of ids) expect(stdout).toContain(id);
    expect(stdout).toContain("CS1");
  });

  test("as JSON", async () => {
    const { file, ids } = await journalWith("unknown", "succeeded");
    const report = (await scm(["journal", "--journal", file, "--all", "--json"])).json();
    expect(report).toMatchObject({
      outcome: "succeeded",
      journal: file,
      entries: [
        { id: ids[0], state: "open", outcome: "unknown" },
        { id: ids[1], state: "settled", receipt: "CS1" },
      ],
    });
  });

  test("says when there is nothing", async () => {
    const { code, stdout } = await scm(["journal"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Nothing is open in .*journal\.jsonl\.\n$/);
  });

  test("refuses what is no journal, names the line, and leaves it as it is", async () => {
    const file = path.join(await temporaryFolder(), "package.json");
    const text = '{\n  "name": "x"\n}\n';
    await writeFile(file, text, { mode: 0o600 });
    for (const args of [[], ["settle", "12345678", "--note", "x"]]) {
      const { code, stdout, stderr } = await scm(["journal", ...args, "--journal", file]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`${file}, line 1, breaks off before its end: this file is no journal`);
    }
    expect(await readFile(file, "utf8")).toBe(text);
  });

  test("says when it cannot be read", async () => {
    const { code, stderr } = await scm(["journal", "--journal", await temporaryFolder()]);
    expect(code).toBe(2);
    expect(stderr).toContain("The journal cannot be read");
  });
});

describe("scm journal settle", () => {
  test("closes an entry, by its id or the beginning of it, and keeps the note", async () => {
    const { file, ids } = await journalWith("unknown", "open");
    const [first = "", second = ""] = ids;
    expect(await scm(["journal", "settle", first, "--note", "it is order CS7", "--journal", file])).toMatchObject({
      code: 0,
      stdout: `Settled ${first}.\n`,
    });
    // Options may stand before the word as well.
    expect(
      await scm(["journal", "--journal", file, "settle", second.slice(0, 12), "--note", "never arrived"]),
    ).toMatchObject({ code: 0 });
    expect((await scm(["journal", "--journal", file, "--json"])).json()).toMatchObject({ entries: [] });
    const { stdout } = await scm(["journal", "--journal", file, "--all"]);
    expect(stdout).toContain("it is order CS7");
    expect(stdout).toContain("never arrived");
  });

  test.each([
    { what: "an unknown entry", id: () => "nothing-like-it", note: "x", says: "has no entry nothing-like-it" },
    { what: "a settled entry", id: (ids: string[]) => ids[1] ?? "", note: "x", says: "is settled already (succeeded)" },
    { what: "seven characters", id: (ids: string[]) => ids[0]?.slice(0, 7) ?? "", note: "x", says: "is too short" },
    { what: "an empty id", id: () => "", note: "x", says: "The id of the entry is missing" },
    { what: "an empty note", id: (ids: string[]) => ids[0] ?? "", note: " ", says: "--note is missing or empty" },
  ])("refuses $what", async ({ id, note, says }) => {
    const { file, ids } = await journalWith("unknown", "succeeded");
    const { code, stderr } = await scm(["journal", "settle", id(ids), "--note", note, "--journal", file]);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
    expect((await scm(["journal", "--journal", file, "--json"])).json()).toMatchObject({ entries: [{ id: ids[0] }] });
  });

  test("tells all that is missing at once", async () => {
    const { code, stderr } = await scm(["journal", "settle"]);
    expect(code).toBe(2);
    expect(stderr).toContain("The id of the entry is missing");
    expect(stderr).toContain("--note is missing or empty");
  });
});

describe("scm journal compact", () => {
  test("makes the file shorter, and says what it kept", async () => {
    const { file, ids } = await journalWith("succeeded", "unknown", "succeeded", "open");
    const before = (await readFile(file)).length;
    const { code, stdout } = await scm(["journal", "compact", "--journal", file]);
    const after = (await readFile(file)).length;
    expect([code, after < before]).toEqual([0, true]);
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /Compacted .* from \d+ to \d+ bytes: 2 open entries kept whole, 2 settled entries without the body\./,
    );
    const all = await scm(["journal", "--journal", file, "--all"]);
    for (const text of [...ids, "CS1", "cert_brand GEOTRUST", "no longer kept: the journal was compacted"])
      expect(all.stdout).toContain(text);
    expect((await scm(["journal", "compact", "--journal", file, "--json"])).json()).toMatchObject({
      outcome: "succeeded",
      journal: file,
      settled: 2,
      open: 2,
      bytesAfter: expect.any(Number) as number,
    });
  });

  test("of a missing journal is no failure, and makes none", async () => {
    const file = path.join(await temporaryFolder(), "journal.jsonl");
    expect((await scm(["journal", "compact", "--journal", file])).code).toBe(0);
    await expect(readFile(file)).rejects.toThrow("ENOENT");
  });

  test.each([[], ["compact"], ["settle", "12345678", "--note", "x"]])(
    "an empty name is none (%j)",
    async (...command) => {
      const { code, stdout, stderr } = await scm(["journal", ...command, "--journal", ""]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("The name of the journal is empty. Name a file.");
    },
  );

  test("refuses what is no journal, and leaves it as it is", async () => {
    const file = path.join(await temporaryFolder(), "package.json");
    await writeFile(file, "{}\n", { mode: 0o600 });
    const { code, stdout, stderr } = await scm(["journal", "compact", "--journal", file]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`The journal was not compacted: ${file}, line 1, is no entry of a journal`);
    expect(await readFile(file, "utf8")).toBe("{}\n");
  });
});
