import type { ApiDocument, DocumentedOperation, Node } from "./document.js";

/** Said of what is read from a file. */
const fileSchema = (description: string) => ({
  type: "object",
  description:
    `${description} Secret: give the path of a file below the server's import folder, never the text.`.trim(),
  properties: { file: { type: "string", description: "The path of the file, from the import folder." } },
  required: ["file"],
  additionalProperties: false,
});

/** Names that stand beside the parameters of an operation. */
const taken: ReadonlySet<string> = new Set(["body", "quote", "parameters"]);

/** Whether the parameters of an operation are given as an object of their own, since one has a name that is taken. */
export function isNested({ parameters }: DocumentedOperation): boolean {
  return parameters.some(({ name }) => taken.has(name));
}

/**
 * What a tool for an operation takes, as JSON Schema of an object that refers to nothing outside of itself: the parameters by
 * their names, and the body as `body`. In the place of a secret stands the path of a file.
 */
export function inputSchema(
  operation: DocumentedOperation,
  resolve: ApiDocument["resolve"],
  more: Readonly<Record<string, object>> = {},
): object {
  const { parameters, body, row } = operation;
  const named = Object.fromEntries(
    parameters.map(({ name, description, schema }) => [
      name,
      { ...plainSchema(schema, { resolve }), ...(description !== "" && { description }) },
    ]),
  );
  const needed = parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const nested = isNested(operation);
  const own = nested ? { parameters: objectOf(named, needed) } : named;
  const secrets = new Set(row.secrets?.body);
  const all = {
    ...own,
    ...(body !== undefined && { body: plainSchema(body.schema, { resolve, secrets }) }),
    ...more,
  };
  const required = [
    ...(nested ? (needed.length > 0 ? ["parameters"] : []) : needed),
    ...(body?.isRequired ? ["body"] : []),
    ...Object.keys(more),
  ];
  return objectOf(all, required);
}

/** An object that takes nothing but these. */
export function objectOf(properties: Readonly<Record<string, object>>, required: readonly string[] = []): object {
  return { type: "object", properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

/** Formats that JSON Schema knows; others make validators of clients complain. */
const formats: ReadonlySet<unknown> = new Set([
  ...["date", "date-time", "email", "hostname", "ipv4", "ipv6", "time", "uri", "uuid"],
]);

const ofSchemas = ["oneOf", "anyOf", "allOf", "prefixItems"];
const ofOne = ["items", "not", "if", "then", "else", "additionalProperties", "unevaluatedProperties", "contains"];
const left = new Set(["$ref", "description", "required", "format", "discriminator", "example", "examples", "xml"]);
for (const name of ["externalDocs", "readOnly", "writeOnly", ...ofSchemas, ...ofOne]) left.add(name);

/** What holds for all of a schema. */
interface Reading {
  readonly resolve: ApiDocument["resolve"];
  /** JSON pointers to secrets, in whose place a file is named. */
  readonly secrets?: ReadonlySet<string>;
  /** What was said of a place already: the variants of a body share most of their fields. */
  readonly said?: Set<string>;
}

/** A schema by itself: references worked in, without what only OpenAPI knows. */
export function plainSchema(given: unknown, reading: Reading, pointer = "", within: readonly unknown[] = []): Node {
  const { resolve, secrets, said = new Set<string>() } = reading;
  const schema = resolve(given);
  const reference = Object(given)["$ref"] as unknown;
  const words = description(schema);
  if (secrets?.has(pointer)) return fileSchema(words ?? "");
  const described = words === undefined || said.has(`${pointer} ${words}`) ? undefined : words;
  if (described !== undefined) said.add(`${pointer} ${described}`);
  // What holds itself would have no end.
  if (reference !== undefined && within.includes(reference))
    return described === undefined ? {} : { description: described };
  const inside = reference === undefined ? within : [...within, reference];
  const part = (value: unknown, at: string): unknown =>
    typeof value === "object" && value !== null ? plainSchema(value, { ...reading, said }, at, inside) : value;
  const result: Record<string, unknown> = {};
  if (described !== undefined) result["description"] = described;
  for (const [name, value] of Object.entries(schema)) {
    if (name.startsWith("x-") || left.has(name) || name === "properties") continue;
    // That it may be empty says nothing.
    if ((name === "minLength" || name === "minItems") && value === 0) continue;
    result[name] = value;
  }
  if (formats.has(schema["format"])) result["format"] = schema["format"];
  for (const name of ofSchemas)
    if (Array.isArray(schema[name])) result[name] = schema[name].map((each: unknown) => part(each, pointer));
  for (const name of ofOne) {
    const at = name === "items" || name === "additionalProperties" ? `${pointer}/*` : pointer;
    if (schema[name] !== undefined) result[name] = part(schema[name], at);
  }
  const properties = Object.entries(Object(schema["properties"]) as Node);
  const readOnly = new Set(properties.filter(([, each]) => resolve(each)["readOnly"] === true).map(([name]) => name));
  if (properties.length > 0)
    result["properties"] = Object.fromEntries(
      properties
        .filter(([name]) => !readOnly.has(name))
        .map(([name, each]) => [name, part(each, `${pointer}/${escaped(name)}`)]),
    );
  if (Array.isArray(schema["required"])) {
    const required = schema["required"].filter((name: unknown) => !readOnly.has(String(name)));
    if (required.length > 0) result["required"] = required;
  }
  return result;
}

/** The same without its descriptions, for a tool whose reader has seen them at another one. */
export function undescribed(schema: unknown): object {
  const copy = (node: unknown, isMap: boolean): unknown => {
    if (Array.isArray(node)) return node.map((item) => copy(item, false));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        // Of a map of properties this is one's name.
        .filter(([name]) => isMap || name !== "description")
        .map(([name, item]) => [name, copy(item, !isMap && name === "properties")]),
    );
  };
  return copy(schema, false) as object; // of an object it makes one
}

/** With what the values mean, which only OpenAPI's extensions say. */
function description(schema: Node): string | undefined {
  const own = typeof schema["description"] === "string" ? [schema["description"].trim()] : [];
  const known = schema["x-extensible-enum"];
  const explained = Object.entries(Object(schema["x-enum-descriptions"]) as Node);
  const values =
    explained.length > 0
      ? [explained.map(([value, meaning]) => `${value}: ${String(meaning).replace(/\.$/, "")}`).join("; ") + "."]
      : Array.isArray(known)
        ? [`Known values: ${known.join(", ")}.`]
        : [];
  const all = [...own, ...values].join(" ");
  return all === "" ? undefined : all;
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
