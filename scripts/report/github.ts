import type { Finding, Findings } from "./finding.js";
import type { Locate } from "./locate.js";

const commands = { error: "error", warning: "warning", note: "notice" } as const;

/** Workflow commands, which GitHub shows as annotations at their lines. What is accepted is not shown. */
export function githubReport({ tool, findings }: Findings, locate: Locate): string {
  return findings
    .filter(({ accepted }) => accepted === undefined)
    .map((finding) => `${annotation(tool, finding, locate)}\n`)
    .join("");
}

function annotation(tool: string, { rule, level, message, places }: Finding, locate: Locate): string {
  const [place] = places;
  const properties = {
    ...(place === undefined ? {} : { file: locate(place.file), line: String(place.line) }),
    ...(place?.column === undefined ? {} : { col: String(place.column) }),
    title: `${tool}: ${rule}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${commands[level]} ${list.join(",")}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
