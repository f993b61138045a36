import { Document, isMap } from "yaml";
import { attributes, type FieldFacts, type OperationFacts, type PageFacts, type SourceKind } from "./facts.js";

/** The facts of a page as a file for `spec/documented/`, for a person to check. */
export function transcriptOf(facts: PageFacts, kind: SourceKind = "page"): string {
  const lost = facts.fields
    .filter((field) => field.lost !== undefined)
    .map(
      (field) =>
        `${field.in}${field.status === undefined ? "" : ` ${field.status}`} ${field.name} (${(field.lost ?? []).join(", ")})`,
    );
  const head = [
    "# Drafted from a saved page or definition. Check it against that, complete what is unknown, and take .draft out of the name.",
    ...lost.map((place) => `# Lost in the copy: ${place}`),
    ...facts.notes.map((note) => `# ${note}`),
  ].join("\n");
  const page = {
    url: facts.url ?? "unknown",
    site: facts.site ?? "unknown",
    language: facts.language,
    date: facts.date ?? "unknown",
    ...(kind === "page" ? {} : { kind }),
  };
  const document = {
    operation: facts.operation ?? "unknown",
    "request-line": `${facts.method} ${facts.path}`,
    pages: [page],
    ...groups(facts),
  };
  const written = new Document(document);
  // A line for each field.
  for (const path of [["pages", 0], ...facts.fields.map(pathOf)]) {
    const node = written.getIn(path);
    if (isMap(node)) node.flow = true;
  }
  return `${head}\n${written.toString({ lineWidth: 0, flowCollectionPadding: true, defaultStringType: "PLAIN" })}`;
}

function groups(facts: OperationFacts): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const group of ["path", "query", "header", "body"] as const) {
    const fields = facts.fields.filter((field) => field.in === group);
    if (fields.length > 0) found[group] = byName(fields);
  }
  found["responses"] = Object.fromEntries(
    facts.statuses.map(({ code }) => [
      code,
      byName(facts.fields.filter((field) => field.in === "response" && field.status === code)),
    ]),
  );
  const headers = facts.fields.filter((field) => field.in === "response-header");
  if (headers.length > 0) {
    const codes = [...new Set(headers.map((field) => field.status ?? ""))];
    found["response-headers"] = Object.fromEntries(
      codes.map((code) => [code, byName(headers.filter((field) => field.status === code))]),
    );
  }
  return found;
}

function pathOf({ in: group, status, name }: FieldFacts): string[] {
  if (status === undefined) return [group, name];
  return [group === "response" ? "responses" : "response-headers", status, name];
}

function byName(fields: readonly FieldFacts[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      {
        ...Object.fromEntries(
          attributes
            .filter((attribute) => field[attribute] !== undefined)
            .map((attribute) => [attribute, field[attribute]]),
        ),
        ...(field.schema === undefined ? {} : { schema: field.schema }),
      },
    ]),
  );
}
