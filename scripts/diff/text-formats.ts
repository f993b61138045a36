/** Formats of texts, and those that take all that they take. */
const widerFormats: Readonly<Record<string, readonly string[]>> = {
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  email: ["idn-email"],
  hostname: ["idn-hostname"],
};

/** Whether every text of one format is one of another. */
export function formatImplies(own: unknown, wanted: unknown): boolean {
  return own === wanted || (widerFormats[String(own)] ?? []).includes(String(wanted));
}

/** Patterns that every text of a format matches. */
const formatPatterns: Readonly<Record<string, string>> = {
  date: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  "date-time": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt\\s][0-9]{2}:[0-9]{2}:",
  time: "^[0-9]{2}:[0-9]{2}:[0-9]{2}",
  duration: "^P[0-9T]",
  email: "^[!-?A-~]+@[A-Za-z0-9.-]+$",
  ipv4: "^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$",
  ipv6: "^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$",
  hostname: "^[A-Za-z0-9.-]+$",
  uri: "^[A-Za-z][A-Za-z0-9+.-]*:",
  uuid: "^(urn:uuid:)?[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
};

/** What every text of a format matches; nothing for one of which nothing is known. */
export function patternsOfFormat(format: unknown): readonly string[] {
  const pattern =
    typeof format === "string" && Object.hasOwn(formatPatterns, format) ? formatPatterns[format] : undefined;
  return pattern === undefined ? [] : [pattern];
}
