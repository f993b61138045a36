import { NoPlace, removeMember, setMember, sourceAt } from "../../document/yaml-edit.js";
import { isRecord, items, joinPointer, member, members, valueAt, type Json } from "../../document/yaml-source.js";
import type { Finding } from "../compare.js";
import { attributes, groupOf, placeOf, type FieldFacts, type PageFacts } from "../facts.js";

/** How the facts of a field are ordered in a file. */
const order: readonly string[] = ["mandatory", "type", "schema", ...attributes.slice(2)];
const groups: readonly string[] = [
  "pages",
  "notes",
  "path",
  "query",
  "header",
  "body",
  "responses",
  "response-headers",
];

/** The text of a file of facts, `data`, with one difference of a source written into it. */
export function writeFact(text: string, data: Json, page: PageFacts, difference: Finding): string {
  const { what, place, kind } = difference;
  if (what === "path" || what === "method") return setMember(text, "", "request-line", `${page.method} ${page.path}`);
  if (what === "status") {
    const code = place.replace("response ", "");
    if (kind === "spec-only") return removeMember(text, "/responses", code);
    const codes = members(member(data, "responses")).map(([name]) => name);
    const facts = Object.fromEntries(fieldsIn(page, place).map((field) => [field.name, factsOf(field)]));
    return setMember(
      text,
      "/responses",
      code,
      facts,
      codes.filter((other) => other < code),
    );
  }
  if (what === "field" || what === "fields") {
    const names = what === "field" ? [place] : namesIn(place, difference, page);
    return names.reduce(
      (now, name) => (kind === "page-only" ? addField(now, page, name, data) : removeField(now, name, data)),
      text,
    );
  }
  const field = page.fields.find((one) => placeOf(one) === place);
  if (field === undefined || !attributes.some((attribute) => attribute === what)) return text;
  const pointer = pointerOf(field);
  if (difference.page === undefined) return removeMember(text, pointer, what);
  return setMember(text, pointer, what, plain(difference.page), order.slice(0, order.indexOf(what)));
}

/** The day of the source, beside the address that it was read at. */
export function writeDate(text: string, data: Json, page: PageFacts): string {
  const pages = items(member(data, "pages"));
  const index = pages.findIndex((known) =>
    page.url === undefined
      ? pages.length === 1 || (member(known, "site") === page.site && member(known, "language") === page.language)
      : member(known, "url") === page.url,
  );
  if (page.date === undefined || index < 0) return text;
  return setMember(text, joinPointer("", "pages", String(index)), "date", page.date);
}

function namesIn(place: string, difference: Finding, page: PageFacts): string[] {
  const names = (
    Array.isArray(difference.page ?? difference.spec) ? (difference.page ?? difference.spec) : []
  ) as readonly string[];
  // `body tags[]` names the object, `body` alone the whole of it.
  const isGroup = page.statuses.some(({ code }) => place === `response ${code}`) || !place.includes(" ");
  return names.map((name) => (isGroup ? `${place} ${name}` : `${place}.${name}`));
}

/** The field with all that stands below it, behind the one that comes before it in the source. */
function addField(text: string, page: PageFacts, place: string, data: Json): string {
  const own = page.fields.filter((field) => placeOf(field) === place || isBelow(placeOf(field), place));
  let now = text;
  for (const field of own) {
    const group = fieldsIn(page, groupOf(field));
    const before = group.slice(0, group.indexOf(field)).map(({ name }) => name);
    now = ensureGroup(now, field, data);
    now = setMember(now, parentOf(field), field.name, factsOf(field), before, "flow");
  }
  return now;
}

/** A group that the file does not have yet. */
function ensureGroup(text: string, field: FieldFacts, data: Json): string {
  const [first = "", second] = keysOf(field);
  let now = text;
  if (member(data, first) === undefined && sourceIsMissing(now, `/${first}`))
    now = setMember(now, "", first, {}, groups.slice(0, groups.indexOf(first)));
  if (
    second !== undefined &&
    member(member(data, first), second) === undefined &&
    sourceIsMissing(now, parentOf(field))
  )
    now = setMember(now, joinPointer("", first), second, {});
  return now;
}

/** An edit before may have made it. */
function sourceIsMissing(text: string, pointer: string): boolean {
  try {
    sourceAt(text, pointer);
    return false;
  } catch (error) {
    if (error instanceof NoPlace) return true;
    throw error;
  }
}

function removeField(text: string, place: string, data: Json): string {
  const [group, rest] = [place.slice(0, place.indexOf(" ")), place.slice(place.indexOf(" ") + 1)];
  const isAnswer = group.startsWith("response");
  const [status = "", ...names] = rest.split(" ");
  const name = isAnswer ? names.join(" ") : rest;
  const parent = isAnswer
    ? joinPointer("", group === "response" ? "responses" : "response-headers", status)
    : joinPointer("", group);
  const below = members(valueAt(data, parent))
    .map(([key]) => key)
    .filter((key) => key === name || isBelow(key, name));
  return below.reduce((now, key) => removeMember(now, parent, key), text);
}

/** `cert[].cert_id` is below `cert`. */
function isBelow(name: string, above: string): boolean {
  return name.startsWith(above) && /^(?:\[\]|\{\})*\./.test(name.slice(above.length));
}

function fieldsIn(page: PageFacts, group: string): FieldFacts[] {
  return page.fields.filter((field) => groupOf(field) === group);
}

function keysOf(field: FieldFacts): string[] {
  if (field.status === undefined) return [field.in];
  return [field.in === "response" ? "responses" : "response-headers", field.status];
}

function parentOf(field: FieldFacts): string {
  return joinPointer("", ...keysOf(field));
}

function pointerOf(field: FieldFacts): string {
  return joinPointer(parentOf(field), field.name);
}

function factsOf(field: FieldFacts): { [key: string]: Json } {
  const all: { readonly [key: string]: unknown } = { ...field };
  return Object.fromEntries(order.flatMap((key) => (all[key] === undefined ? [] : [[key, plain(all[key])]])));
}

/** Facts are texts, numbers, booleans and lists of texts. */
function plain(value: unknown): Json {
  return Array.isArray(value) ? value.map(String) : isRecord(value as Json) ? null : (value as Json);
}
