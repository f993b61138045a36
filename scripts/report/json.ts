import type { Findings } from "./finding.js";
import type { Locate } from "./locate.js";

/** The findings as they are, with their first place beside them. */
export function jsonReport({ tool, findings, checked }: Findings, locate: Locate): string {
  const told = findings.map(({ rule, level, message, places, accepted }) => ({
    rule,
    level,
    message,
    places: places.map((place) => ({ ...place, file: locate(place.file) })),
    ...(accepted === undefined ? {} : { accepted }),
  }));
  const ok = !findings.some(({ level, accepted }) => level === "error" && accepted === undefined);
  return `${JSON.stringify({ tool, ok, checked: checked.map(locate), findings: told }, null, 2)}\n`;
}
