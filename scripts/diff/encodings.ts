import { entries, isObject, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { resolve } from "./exchanges.js";
import { compareForm } from "./form.js";
import type { OperationPair } from "./pairs.js";
import { holdsMedia, isSameMedia, mediaName, type Part } from "./parts.js";
import type { Rule } from "./change.js";
import { impactOfPresence, type Presence } from "./presence.js";

type Node = Readonly<Record<string, unknown>>;

/** A field of a form with what is said of how it is sent. */
interface Field {
  readonly name: string;
  readonly schema: Node;
  readonly node: Node;
  /** Where its encoding stands, or would. */
  readonly pointer: string;
}

/** Compares how the fields of a form are sent: their media types and headers, and how lists and objects are written. */
export function compareEncodings(old: Part, now: Part, both: OperationPair): void {
  const isForm = [old, now].every(({ media = "" }) => /^multipart\/|^application\/x-www-form-urlencoded$/.test(media));
  if (!isForm) return;
  const [before, after] = [both.before.exchange.document, both.after.exchange.document];
  const come = new Map(fieldsOf(after, now).map((field) => [field.name, field]));
  for (const from of fieldsOf(before, old)) {
    const to = come.get(from.name);
    // A field that is gone or new is told with the schema.
    if (to === undefined || !(isSaid(from) || isSaid(to))) continue;
    compareTypes(before, from, after, to, now, both);
    compareHeaders(before, from, after, to, now, both);
    compareForm(asParameter(from, old), asParameter(to, now), both, "field");
  }
}

function isSaid({ node }: Field): boolean {
  return Object.keys(node).length > 0;
}

function fieldsOf(document: BundledDocument, { schema, node, pointer }: Part): Field[] {
  const encodings = isObject(node["encoding"]) ? node["encoding"] : {};
  return entries(propertiesOf(document, schema.schema)).map(([name, property]) => ({
    name,
    schema: resolve(document, property, "").node,
    node: isObject(encodings[name]) ? encodings[name] : {},
    pointer: `${pointer}/encoding/${token(name)}`,
  }));
}

function propertiesOf(document: BundledDocument, schema: unknown, depth = 0): Node {
  const { node } = resolve(document, schema, "");
  const parts: readonly unknown[] = depth < 10 && Array.isArray(node["allOf"]) ? node["allOf"] : [];
  const inherited = parts.map((part) => propertiesOf(document, part, depth + 1));
  const own = isObject(node["properties"]) ? node["properties"] : {};
  return inherited.reduce<Node>((all, one) => ({ ...one, ...all }), own);
}

function asParameter({ name, schema, node, pointer }: Field, { direction }: Part): Part {
  const of = { schema, pointer: `${pointer}/schema` };
  // The styles of a field are those of a query.
  const styles = { style: node["style"], explode: node["explode"], allowReserved: node["allowReserved"] };
  return {
    kind: "parameter",
    key: name,
    direction,
    name,
    in: "query",
    required: false,
    isText: true,
    schema: of,
    pointer,
    node: styles,
    examples: [],
  };
}

function compareTypes(
  before: BundledDocument,
  from: Field,
  after: BundledDocument,
  to: Field,
  { direction }: Part,
  { add }: OperationPair,
): void {
  const [old, now] = [typesOf(before, from), typesOf(after, to)];
  const held = (one: string, list: readonly string[]) =>
    list.some((other) => isSameMedia(other, one) || holdsMedia(other, one));
  const isFree = (field: Field, types: readonly string[]) =>
    field.node["contentType"] === undefined && types.includes("application/octet-stream");
  // Bytes of which nothing is said are sent as whatever they are.
  const gone = isFree(to, now) ? [] : old.filter((one) => !held(one, now));
  const come = isFree(from, old) ? [] : now.filter((one) => !held(one, old));
  const isRequest = direction === "request";
  const place = { base: [`${from.pointer}/contentType`], head: [`${to.pointer}/contentType`] };
  const witness = (type: string, was: string, is: string) =>
    ({
      kind: isRequest ? "request" : "answer",
      value: { [to.name]: { headers: { "content-type": type } } },
      before: was,
      after: is,
    }) as const;
  for (const type of gone)
    add({
      rule: "media-type-removed",
      impact: isRequest ? "major" : "patch",
      message: isRequest
        ? `no longer takes the field ${to.name} as ${type}`
        : `never sends the field ${to.name} as ${type} any more`,
      ...place,
      witness: isRequest ? witness(type, "is accepted", "is not documented to be accepted") : undefined,
    });
  for (const type of come)
    add({
      rule: "media-type-added",
      impact: isRequest ? "minor" : "major",
      message: isRequest
        ? `also takes the field ${to.name} as ${type}`
        : `may now send the field ${to.name} as ${type}`,
      ...place,
      witness: isRequest ? undefined : witness(type, "is not documented to be sent", "may be sent"),
    });
}

function typesOf(document: BundledDocument, { node, schema }: Field): string[] {
  const { contentType } = node;
  return typeof contentType === "string" ? contentType.split(",").map(mediaName) : [usualType(document, schema)];
}

/** What a field is sent as where nothing is said: a list as its items are, each a part of its own. */
function usualType(document: BundledDocument, schema: unknown, depth = 0): string {
  const { node } = resolve(document, schema, "");
  const types = [node["type"]].flat();
  if (types.includes("array") && depth < 10) return usualType(document, node["items"], depth + 1);
  if (types.includes("object") || node["properties"] !== undefined) return "application/json";
  const isBytes = node["type"] === undefined || node["format"] === "binary" || node["contentEncoding"] !== undefined;
  return isBytes ? "application/octet-stream" : "text/plain";
}

function compareHeaders(
  before: BundledDocument,
  from: Field,
  after: BundledDocument,
  to: Field,
  { direction }: Part,
  { add }: OperationPair,
): void {
  const [old, now] = [headersOf(before, from), headersOf(after, to)];
  const place = { base: [`${from.pointer}/headers`], head: [`${to.pointer}/headers`] };
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key)?.required, now.get(key)?.required];
    const name = (now.get(key) ?? old.get(key))?.name ?? key;
    if (was === is) continue;
    const presence = was === undefined ? "added" : is === undefined ? "removed" : is ? "required" : "optional";
    const message = {
      added: `has a new header ${name} of the field ${to.name} that ${is === true ? "must" : "may"} be there`,
      removed: `no longer has the header ${name} of the field ${to.name}`,
      required: `has a header ${name} of the field ${to.name} that must now be there`,
      optional: `has a header ${name} of the field ${to.name} that may now be left out`,
    }[presence];
    const impact = impactOfPresence(direction, presence, is);
    add({
      rule: ruleOf[presence],
      impact,
      message,
      ...place,
      witness:
        impact === "major"
          ? {
              kind: direction === "answer" ? "answer" : "request",
              value: { [to.name]: { headers: presence === "removed" ? { [name]: "x" } : {} } },
              before: presence === "optional" ? "does not come" : "is accepted",
              after:
                presence === "removed"
                  ? "is not known any more"
                  : presence === "optional"
                    ? "may come"
                    : `refused: ${name} is missing`,
            }
          : undefined,
    });
  }
}

const ruleOf: Readonly<Record<Presence, Rule>> = {
  added: "header-added",
  removed: "header-removed",
  required: "header-required",
  optional: "header-required",
};

/** The headers of a field, by their names in lower case. */
function headersOf(
  document: BundledDocument,
  { node }: Field,
): ReadonlyMap<string, { readonly name: string; readonly required: boolean }> {
  const headers = entries(node["headers"]).map(([name, header]) => {
    const required = resolve(document, header, "").node["required"] === true;
    return [name.toLowerCase(), { name, required }] as const;
  });
  // The content type is told by the content.
  return new Map(headers.filter(([name]) => name !== "content-type"));
}
