import type { Finding, Findings } from "./finding.js";
import type { Locate } from "./locate.js";

/**
 * JUnit's XML as the readers of pipelines take it: each file is a suite, each finding a case of it; a file without an error
 * has a case that passes. An error is a failure, what is accepted is skipped, the rest passes and is told in the output.
 */
export function junitReport({ tool, findings, checked }: Findings, locate: Locate): string {
  const suites = new Map<string, Finding[]>(checked.map((file) => [locate(file), []]));
  for (const finding of findings) {
    const [place] = finding.places;
    const name = place === undefined ? tool : locate(place.file);
    suites.set(name, [...(suites.get(name) ?? []), finding]);
  }
  const written = [...suites].map(([file, own]) => suite(tool, file, own, locate));
  const counts = count(written.flatMap(({ cases }) => cases));
  const body = written.map(
    ({ name, cases }) =>
      `  <testsuite name=${quoted(name)} ${attributes(count(cases))}>\n${cases.map(({ xml }) => xml).join("")}  </testsuite>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name=${quoted(tool)} ${attributes(counts)}>\n${body.join("")}</testsuites>\n`;
}

interface Case {
  readonly outcome: "passed" | "failed" | "skipped";
  readonly xml: string;
}

function suite(
  tool: string,
  name: string,
  findings: readonly Finding[],
  locate: Locate,
): { readonly name: string; readonly cases: readonly Case[] } {
  const cases = findings.map((finding): Case => {
    const [place] = finding.places;
    const where = finding.places.map(({ file, line }) => `${locate(file)}:${line}`).join(", ");
    const title = `${finding.rule}${place === undefined ? "" : ` at line ${place.line}`}`;
    const text = where === "" ? finding.message : `${where} ${finding.message}`;
    const open = `    <testcase classname=${quoted(`${tool}.${name}`)} name=${quoted(title)}>`;
    if (finding.accepted !== undefined)
      return { outcome: "skipped", xml: `${open}<skipped message=${quoted(finding.accepted)}/></testcase>\n` };
    if (finding.level !== "error")
      return { outcome: "passed", xml: `${open}<system-out>${escaped(text)}</system-out></testcase>\n` };
    const failure = `<failure type=${quoted(finding.rule)} message=${quoted(finding.message)}>${escaped(text)}</failure>`;
    return { outcome: "failed", xml: `${open}${failure}</testcase>\n` };
  });
  if (cases.some(({ outcome }) => outcome === "failed")) return { name, cases };
  const good = `    <testcase classname=${quoted(`${tool}.${name}`)} name="no error"/>\n`;
  return { name, cases: [...cases, { outcome: "passed", xml: good }] };
}

function count(cases: readonly Case[]): Readonly<Record<"tests" | "failures" | "skipped", number>> {
  const of = (wanted: Case["outcome"]): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return { tests: cases.length, failures: of("failed"), skipped: of("skipped") };
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries({ ...values, errors: 0 })
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ");
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`;
}

/** XML has no way to write most control characters, nor half of a surrogate pair. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
