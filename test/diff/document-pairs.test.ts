import { expect, test } from "vitest";
import { verdictOf, type Verdict } from "../../scripts/diff/change.js";
import { judge } from "../../scripts/diff/judge.js";
import { sourceOf } from "./shop.js";

const json = (schema: unknown) => ({ "application/json": { schema } });
const done = { 204: { description: "Done." } };
const [text, number] = [{ type: "string" }, { type: "integer" }];
const answers = (responses: Readonly<Record<string, object>>) =>
  small({ responses: Object.fromEntries(Object.entries(responses).map(([status, content]) => [status, { content }])) });
const media = (types: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }]));
const takes = (types: Readonly<Record<string, object>>) => small({ requestBody: { content: media(types) } });
const sends = (types: Readonly<Record<string, object>>) =>
  small({}, { webhooks: { w: { post: { requestBody: { content: media(types) }, responses: done } } } });

const [a, b] = [{ url: "https://a.example" }, { url: "https://b.example" }];
const at = (servers: readonly object[] | undefined) => small({}, { servers });
const host = (name: string, values?: readonly string[], usual = "a") => ({
  url: `https://{${name}}.example`,
  variables: { [name]: { enum: values, default: usual } },
});

const key = (name: string) => ({ type: "apiKey", in: "header", name });
const oauth = (...flows: readonly string[]) => ({
  type: "oauth2",
  flows: Object.fromEntries(flows.map((flow) => [flow, { tokenUrl: "https://a.example", scopes: {} }])),
});
const kinds = (securitySchemes: object) => ({ components: { securitySchemes } });
const asks = (name: string, schemes: object) => small({ security: [{ [name]: [] }] }, kinds(schemes));
const behind = (securitySchemes: object) =>
  small(
    {},
    {
      paths: { "/a": { $ref: "#/components/pathItems/A" } },
      components: { securitySchemes, pathItems: { A: { get: { security: [{ K: [] }], responses: done } } } },
    },
  );

/** A choice between two alternatives that a field tells apart, of which the schemas say nothing. */
const choice = (mapping?: Readonly<Record<string, string>>, cat = "Cat") => {
  const to = (name: string) => `#/components/schemas/${name}`;
  const targets = Object.entries(mapping ?? {}).map(([value, name]) => [value, to(name)]);
  const discriminator = { propertyName: "t", ...(mapping && { mapping: Object.fromEntries(targets) as object }) };
  const alternative = (own: string) => ({
    type: "object",
    required: ["t", own],
    properties: { t: text, u: text, [own]: text },
  });
  return {
    content: json({
      type: "object",
      properties: { pet: { oneOf: [{ $ref: to(cat) }, { $ref: to("Dog") }], discriminator } },
    }),
    more: { components: { schemas: { [cat]: alternative("c"), Dog: alternative("d") } } },
  };
};
const told = (...parameters: Parameters<typeof choice>) => {
  const { content, more } = choice(...parameters);
  return small({ requestBody: { content } }, more);
};
const tells = (...parameters: Parameters<typeof choice>) => {
  const { content, more } = choice(...parameters);
  return small({ responses: { 200: { content } } }, more);
};
/** A document with another value wherever a name stands; undefined leaves it out. */
const replaced = (document: object, name: string, value: unknown): object =>
  JSON.parse(JSON.stringify(document, (key, own: unknown) => (key === name ? value : own))) as object;
const untold = (document: object) => replaced(document, "discriminator", undefined);
const said = (document: object) => replaced(document, "t", { enum: ["Cat", "Dog"] });

const calls = (name: string, expression: string) =>
  small({ callbacks: { [name]: { [expression]: { post: { responses: done } } } } });
const list = { type: "array", items: text };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const exploded = (schema: object, explode: boolean, place = "query") =>
  small(
    { parameters: [{ name: "x", in: place, schema, explode }] },
    { components: { schemas: { Text: text, List: list } } },
  );

const header = (required: boolean) => ({ "X-Part": { required, schema: text } });
const form = (encoding: object, field: object = text) => {
  const schema = { type: "object", properties: { f: field } };
  return small({ requestBody: { content: { "multipart/form-data": { schema, encoding: { f: encoding } } } } });
};

/** A document with one operation. */
function small(operation: object, more: object = {}): object {
  const info = { title: "Small", version: "1" };
  return { openapi: "3.1.0", info, paths: { "/a": { post: { responses: done, ...operation } } }, ...more };
}

test.each<[name: string, before: object, after: object, verdict: Verdict]>([
  ["the default gives way to a status", answers({ default: json(text) }), answers({ 200: json(number) }), "major"],
  ["a range gives way to a status", answers({ "4XX": json(text) }), answers({ 404: json(number) }), "major"],
  [
    "a status beside the range that held it",
    answers({ 200: {}, "4XX": json(text) }),
    answers({ 200: {}, "4XX": json(text), 404: json(number) }),
    "major",
  ],
  [
    "a success beside the range that held it",
    answers({ "2XX": json(text) }),
    answers({ "2XX": json(text), 200: json(number) }),
    "major",
  ],
  [
    "a failure beside the default that held it",
    answers({ 200: {}, default: json(text) }),
    answers({ 200: {}, default: json(text), 404: json(number) }),
    "major",
  ],
  [
    "a second success beside a default for failures",
    answers({ 200: {}, default: json(text) }),
    answers({ 200: {}, default: json(text), 202: json(number) }),
    "minor",
  ],
  ["a range of successes is narrowed", answers({ "2XX": json(text) }), answers({ 200: json(text) }), "patch"],
  [
    "an answer's media type beside the range that held it",
    answers({ 200: media({ "*/*": text }) }),
    answers({ 200: media({ "*/*": text, "application/json": number }) }),
    "major",
  ],
  [
    "a body's media type beside the range that held it",
    takes({ "*/*": text }),
    takes({ "*/*": text, "application/json": number }),
    "major",
  ],
  ["a body may be anything", takes({ "application/json": text }), takes({ "*/*": text }), "minor"],
  [
    "an answer may be anything",
    answers({ 200: media({ "application/json": text }) }),
    answers({ 200: media({ "*/*": text }) }),
    "minor",
  ],
  [
    "JSON says its charset",
    answers({ 200: media({ "application/json": text }) }),
    answers({ 200: media({ 'application/json; charset="UTF-8"': text }) }),
    "patch",
  ],
  ["JSON has a parameter", takes({ "application/json": text }), takes({ "application/json;version=1": text }), "patch"],
  [
    "a second version of JSON",
    takes({ "application/json;version=1": text }),
    takes({ "application/json;version=1": text, "application/json;version=2": number }),
    "minor",
  ],
  [
    "a parameter's JSON says its charset",
    small({ parameters: [{ name: "x", in: "query", content: json(text) }] }),
    small({ parameters: [{ name: "x", in: "query", content: media({ "application/json; charset=utf-8": text }) }] }),
    "patch",
  ],
  [
    "a webhook is never XML any more",
    sends({ "application/json": text, "application/xml": text }),
    sends({ "application/json": text }),
    "patch",
  ],
  [
    "a webhook may be XML",
    sends({ "application/json": text }),
    sends({ "application/json": text, "application/xml": text }),
    "major",
  ],
  ["a server moves to the only operation", at([a]), small({ servers: [a] }), "patch"],
  [
    "a server that no operation uses is gone",
    small({ servers: [a] }, { servers: [b] }),
    small({ servers: [a] }),
    "patch",
  ],
  ["the server that is meant where there is none", at([{ url: "/" }]), at(undefined), "patch"],
  ["another server than what is meant where there is none", at(undefined), at([{ url: "/v2" }]), "major"],
  ["a host in another case", at([{ url: "https://A.example/V" }]), at([{ url: "https://a.example/V" }]), "patch"],
  ["a path in another case", at([{ url: "https://a.example/V" }]), at([{ url: "https://a.example/v" }]), "major"],
  ["a server's variable has another name", at([host("e", ["a", "b"])]), at([host("f", ["a", "b"])]), "patch"],
  ["a server's free variable has another name", at([host("e")]), at([host("f")]), "patch"],
  ["a server's variable is written out", at([host("e", ["a", "b"])]), at([b, a]), "patch"],
  ["a server's variable has a value less", at([host("e", ["a", "b"])]), at([host("e", ["a"])]), "major"],
  ["a server's variable has a value more", at([host("e", ["a"])]), at([host("e", ["a", "b"])]), "minor"],
  ["a server's variable may be anything", at([host("e", ["a"])]), at([host("e")]), "minor"],
  ["a server's variable has another default", at([host("e", ["a", "b"])]), at([host("e", ["a", "b"], "b")]), "major"],
  ["a server's free variable has another default", at([host("e")]), at([host("e", undefined, "b")]), "major"],
  [
    "a scheme behind a path's reference goes in the query",
    behind({ K: key("X") }),
    behind({ K: { ...key("X"), in: "query" } }),
    "major",
  ],
  ["a flow is gone", asks("K", { K: oauth("password", "implicit") }), asks("K", { K: oauth("password") }), "major"],
  ["a flow is new", asks("K", { K: oauth("password") }), asks("K", { K: oauth("password", "implicit") }), "minor"],
  ["another name for a scheme", asks("A", { A: key("X") }), asks("B", { A: key("X"), B: key("X") }), "patch"],
  [
    "another name for a scheme of other flows",
    asks("A", { A: oauth("password") }),
    asks("B", { A: oauth("password"), B: oauth("implicit") }),
    "major",
  ],
  [
    "two schemes swap their names",
    asks("A", { A: key("X"), B: key("Y") }),
    asks("B", { A: key("Y"), B: key("X") }),
    "patch",
  ],
  [
    "two schemes swap what they are",
    asks("A", { A: key("X"), B: key("Y") }),
    asks("A", { A: key("Y"), B: key("X") }),
    "major",
  ],
  [
    "a scheme changes beside another of its old kind",
    asks("A", { A: key("X"), B: key("X") }),
    asks("A", { A: key("Y"), B: key("X") }),
    "major",
  ],
  [
    "a scheme that no operation asks for",
    small({ security: [] }, { security: [{ K: [] }], ...kinds({ K: key("X") }) }),
    small({ security: [] }, { security: [{ K: [] }], ...kinds({ K: key("Y") }) }),
    "patch",
  ],
  ["a discriminator's value has another name", told({ c: "Cat", g: "Dog" }), told({ k: "Cat", g: "Dog" }), "major"],
  ["a discriminator's mapping is gone", told({ c: "Cat", g: "Dog" }), told(), "major"],
  ["a discriminator's mapping says what is meant without", told(), told({ Cat: "Cat", Dog: "Dog" }), "patch"],
  ["an alternative that is named by itself is called otherwise", told(), told(undefined, "Kat"), "major"],
  [
    "an alternative that is mapped is called otherwise",
    told({ c: "Cat", g: "Dog" }),
    told({ c: "Kat", g: "Dog" }, "Kat"),
    "patch",
  ],
  [
    "a discriminator has a value more in a request",
    told({ c: "Cat", g: "Dog" }),
    told({ c: "Cat", k: "Cat", g: "Dog" }),
    "patch",
  ],
  [
    "a discriminator has a value more in an answer",
    tells({ c: "Cat", g: "Dog" }),
    tells({ c: "Cat", k: "Cat", g: "Dog" }),
    "minor",
  ],
  [
    "a discriminator has a value less in an answer",
    tells({ c: "Cat", k: "Cat", g: "Dog" }),
    tells({ c: "Cat", g: "Dog" }),
    "patch",
  ],
  ["a discriminator is gone in an answer", tells(), untold(tells()), "minor"],
  ["a discriminator is gone in a request", told(), untold(told()), "patch"],
  ["a discriminator is another field", told(), replaced(told(), "propertyName", "u"), "major"],
  ["a discriminator is gone where the alternatives say their values", said(tells()), untold(said(tells())), "patch"],
  ["a callback's name", calls("one", "{$request.query.u}"), calls("two", "{$request.query.u}"), "patch"],
  ["a callback's expression", calls("one", "{$request.query.u}"), calls("one", "{$request.query.v}"), "major"],
  ["a list in a header is exploded", exploded(list, false, "header"), exploded(list, true, "header"), "patch"],
  ["a text behind a reference is exploded", exploded(ref("Text"), false), exploded(ref("Text"), true), "patch"],
  ["a list behind a reference is exploded", exploded(ref("List"), false), exploded(ref("List"), true), "major"],
  ["a list behind allOf is exploded", exploded({ allOf: [list] }, false), exploded({ allOf: [list] }, true), "major"],
  [
    "a list or a text is exploded",
    exploded({ oneOf: [text, list] }, false),
    exploded({ oneOf: [text, list] }, true),
    "major",
  ],
  [
    "a field of a form is fewer types",
    form({ contentType: "image/png, image/gif" }),
    form({ contentType: "image/png" }),
    "major",
  ],
  [
    "a field of a form is more types",
    form({ contentType: "image/png" }),
    form({ contentType: "image/png, image/gif" }),
    "minor",
  ],
  [
    "a field of a form is a range of types",
    form({ contentType: "image/png" }),
    form({ contentType: "image/*" }),
    "minor",
  ],
  ["a field of a form says the type that it has", form({}), form({ contentType: "text/plain" }), "patch"],
  ["a field of a form has another type than it had", form({}), form({ contentType: "text/csv" }), "major"],
  ["a header of a field must be sent", form({ headers: header(false) }), form({ headers: header(true) }), "major"],
  ["a header of a field may be left out", form({ headers: header(true) }), form({ headers: header(false) }), "minor"],
  ["a field of a form must have a header", form({}), form({ headers: header(true) }), "major"],
  ["a list in a form is written in another way", form({}, list), form({ style: "pipeDelimited" }, list), "major"],
  ["a list in a form is written as it was", form({}, list), form({ style: "form", explode: true }, list), "patch"],
])("%s", (_, before, after, verdict) => {
  const changes = judge(sourceOf(before, "old"), sourceOf(after, "new"), { client: false });
  expect({ verdict: verdictOf(changes), changes: changes.map(({ message }) => message) }).toMatchObject({ verdict });
  for (const { impact, witness, message } of changes)
    if (impact === "major" && !message.startsWith("may break")) expect(witness, message).toBeDefined();
});
