import { readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "../command/project.js";

/** Where the version stands, and where else it must be the same. */
export async function versionProblems(folder: string = root): Promise<string[]> {
  const read = (file: string) => readFile(path.join(folder, file), "utf8");
  const [manifest, document, changelog] = await Promise.all([
    read("package.json"),
    read("generated/openapi.json"),
    read("CHANGELOG.md"),
  ]);
  const version = propertyAt(JSON.parse(manifest), "version");
  const problems: string[] = [];
  const specVersion = propertyAt(JSON.parse(document), "info", "version");
  if (specVersion !== version)
    problems.push(
      `info.version in spec/openapi.yaml is ${String(specVersion)}, version in package.json is ${String(version)}. Make them equal.`,
    );
  const headings = [...changelog.matchAll(/^## \[([^\]]+)\](.*)$/gm)];
  const newest = headings.find(([, name]) => name !== "Unreleased");
  // A version may be raised before it is released: then what it changes stands under [Unreleased].
  const isAhead = newest?.[1] !== undefined && isHigher(String(version), newest[1]) && hasUnreleased(changelog);
  if (newest?.[1] !== version && !isAhead)
    problems.push(
      `The newest release in CHANGELOG.md is ${newest?.[1] ?? "missing"}, version in package.json is ${String(version)}. Add a section for it.`,
    );
  for (const [line, name, rest] of headings) {
    if (name === "Unreleased" || /^ - \d{4}-\d\d-\d\d$/.test(rest ?? "")) continue;
    problems.push(`CHANGELOG.md: "${line}" needs a date, as in "## [1.2.3] - 2026-01-31".`);
  }
  return problems;
}

function hasUnreleased(changelog: string): boolean {
  const [, section = ""] = /^## \[Unreleased\].*\n([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? [];
  return /^- /m.test(section);
}

function isHigher(version: string, other: string): boolean {
  const [own, theirs] = [version, other].map((text) => text.split(/[.+-]/).slice(0, 3).map(Number));
  const index = (own ?? []).findIndex((number, position) => number !== theirs?.[position]);
  return index >= 0 && (own?.[index] ?? 0) > (theirs?.[index] ?? 0);
}

function propertyAt(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined),
    value,
  );
}
