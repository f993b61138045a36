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
