import type { Verdict } from "../../scripts/diff/change.js";
import { drop, operation, put, schema, variants, type Draft } from "./shop.js";

/** One change of a document. */
export interface SingleChange {
  readonly name: string;
  readonly change: (document: Draft) => unknown;
  /** The verdict of making the change, and of taking it back. */
  readonly there: Verdict;
  readonly back: Verdict;
  /** What a user is told when it is made. */
  readonly says: RegExp;
  readonly saysBack?: RegExp;
}

const property = (document: Draft, name: string, field: string) => schema(document, name)["properties"]?.[field];
const everyVariant = (change: (properties: Draft) => unknown) => (document: Draft) =>
  variants(document).forEach((variant) => change(variant["properties"] ?? {}));

const request: SingleChange[] = [
  {
    name: "an option is removed",
    change: (d) => put(schema(d, "Product"), "enum", ["TEA", "COFFEE"]),
    there: "major",
    back: "minor",
    says: /^product no longer accepts CAKE$/,
    saysBack: /^product now accepts CAKE$/,
  },
  {
    name: "a maximum is lowered",
    change: (d) => put(schema(d, "Amount"), "maximum", 50),
    there: "major",
    back: "minor",
    says: /^amount must now be at most 50 \(it was at most 100\)$/,
    saysBack: /^amount may now be up to 100/,
  },
  {
    name: "a minimum is raised",
    change: (d) => put(schema(d, "Amount"), "minimum", 2),
    there: "major",
    back: "minor",
    says: /^amount must now be at least 2/,
  },
  {
    name: "a minimum becomes exclusive",
    change: (d) => (put(schema(d, "Amount"), "exclusiveMinimum", 1), drop(schema(d, "Amount"), "minimum")),
    there: "major",
    back: "minor",
    says: /^amount must now be at least 2/,
  },
  {
    name: "a text may be shorter",
    change: (d) => put(property(d, "Delivery", "street"), "maxLength", 30),
    there: "major",
    back: "minor",
    says: /^street must now have at most 30 characters .*60 characters\)/,
  },
  {
    name: "a text must be longer",
    change: (d) => put(property(d, "Label", "value"), "minLength", 1),
    there: "major",
    back: "minor",
    says: /^labels\[\]\.value must now have at least 1 character/,
  },
  {
    name: "a list may hold less",
    change: everyVariant((p) => put(p["labels"], "maxItems", 2)),
    there: "major",
    back: "minor",
    says: /^labels must now have at most 2 items/,
  },
  {
    name: "a list must hold something",
    change: everyVariant((p) => put(p["labels"], "minItems", 1)),
    there: "major",
    back: "minor",
    says: /^labels must now have at least 1 item/,
  },
  {
    name: "items must differ",
    change: everyVariant((p) => put(p["labels"], "uniqueItems", true)),
    there: "major",
    back: "minor",
    says: /^labels must now hold no item twice$/,
  },
  {
    name: "a pattern is added",
    change: (d) => put(property(d, "Delivery", "street"), "pattern", "^[A-Z]"),
    there: "major",
    back: "minor",
    says: /^street must now match \^\[A-Z\], when kind is DELIVERY$/,
  },
  {
    name: "a pattern is another one",
    change: everyVariant((p) => put(p["code"], "pattern", "^[A-Z]+$")),
    there: "major",
    back: "minor",
    says: /^code must now match \^\[A-Z\]\+\$ \(it was/,
    saysBack: /^code may now be anything that matches \^\[A-Z0-9\]\*\$ \(it was/,
  },
  {
    name: "a field must be sent",
    change: (d) => variants(d).forEach((v) => put(v, "required", [...Object(v["required"]), "gift"])),
    there: "major",
    back: "minor",
    says: /^gift must now be sent$/,
    saysBack: /^gift may now be left out$/,
  },
  {
    name: "a field must be sent with one kind",
    change: (d) => put(schema(d, "Pickup"), "required", ["kind", "product", "amount", "agree", "code"]),
    there: "major",
    back: "minor",
    says: /^code must now be sent, when kind is PICKUP$/,
  },
  {
    name: "a new field must be sent",
    change: (d) =>
      variants(d).forEach(
        (v) => (
          put(v["properties"], "colour", { type: "string", maxLength: 9 }),
          put(v, "required", [...Object(v["required"]), "colour"])
        ),
      ),
    there: "major",
    back: "major",
    says: /^colour is a new field that must be sent$/,
    saysBack: /^colour is no longer accepted$/,
  },
  {
    name: "a new field may be sent",
    change: everyVariant((p) => put(p, "colour", { type: "string", maxLength: 9 })),
    there: "minor",
    back: "major",
    says: /^colour is a new field that may be sent$/,
  },
  {
    name: "a field is renamed",
    change: everyVariant((p) => (put(p, "present", p["gift"]), drop(p, "gift"))),
    there: "major",
    back: "major",
    says: /^gift is now called present$/,
  },
  {
    name: "a constant is freed",
    change: everyVariant((p) => drop(p["agree"], "const")),
    there: "minor",
    back: "major",
    says: /^agree now accepts false$/,
    saysBack: /^agree no longer accepts false$/,
  },
  {
    name: "unlisted fields are let in",
    change: (d) => variants(d).forEach((v) => drop(v, "additionalProperties")),
    there: "minor",
    back: "major",
    says: /^the body now accepts fields that are not listed$/,
    saysBack: /^the body no longer accepts fields that are not listed$/,
  },
  {
    name: "unlisted fields are let in for one kind",
    change: (d) => put(schema(d, "Delivery"), "additionalProperties", true),
    there: "minor",
    back: "major",
    says: /that are not listed, when kind is DELIVERY$/,
  },
  {
    name: "a kind is gone",
    change: (d) => (
      put(schema(d, "Order"), "oneOf", [{ $ref: "#/components/schemas/Pickup" }]),
      drop(schema(d, "Order")["discriminator"]?.["mapping"], "DELIVERY")
    ),
    there: "major",
    back: "minor",
    says: /^kind no longer accepts DELIVERY$/,
    saysBack: /^kind now accepts DELIVERY$/,
  },
  {
    name: "a whole number may be a fraction",
    change: (d) => put(schema(d, "Amount"), "type", "number"),
    there: "minor",
    back: "major",
    says: /^amount may now be a number/,
  },
  {
    name: "a text becomes a number",
    change: (d) => put(d["components"]?.["schemas"]?.["Delivery"]?.["properties"], "street", { type: "integer" }),
    there: "major",
    back: "major",
    says: /^street must now be a whole number \(it was a text\)/,
  },
  {
    name: "null is taken",
    change: everyVariant((p) => put(p["code"], "type", ["string", "null"])),
    there: "minor",
    back: "major",
    says: /^code may now be null or a text/,
  },
  {
    name: "a default is said",
    change: everyVariant((p) => put(p["gift"], "default", false)),
    there: "minor",
    back: "major",
    says: /^gift counts as false when it is left out$/,
  },
  {
    name: "a multiple is demanded",
    change: (d) => put(schema(d, "Amount"), "multipleOf", 5),
    there: "major",
    back: "minor",
    says: /^amount must now be a multiple of 5$/,
  },
  {
    name: "a rule is added that is not looked into",
    change: (d) => put(schema(d, "Amount"), "not", { const: 13 }),
    there: "major",
    back: "minor",
    says: /^amount has a new rule, not$/,
    saysBack: /^amount has lost the rule, not$/,
  },
  {
    name: "a rule is added that refuses nothing",
    change: (d) => put(schema(d, "Label"), "if", { properties: { key: { const: "a" } } }),
    there: "patch",
    back: "minor",
    says: /^labels\[\] has a new rule, if, and the same values are valid$/,
  },
  {
    name: "a field must no longer be sent",
    change: everyVariant((p) => put(p["gift"], "readOnly", true)),
    there: "major",
    back: "minor",
    says: /^gift is read-only and must no longer be sent$/,
    saysBack: /^gift is no longer read-only and may be sent$/,
  },
  {
    name: "what is sent was never read",
    change: everyVariant((p) => put(p["gift"], "writeOnly", true)),
    there: "patch",
    back: "major",
    says: /^writeOnly of /,
    saysBack: /no longer hides \/gift of the body from errors and logs$/,
  },
  {
    name: "a limit that changes no option",
    change: (d) => put(schema(d, "Product"), "maxLength", 7),
    there: "patch",
    back: "patch",
    says: /^maxLength of Product has changed, and the same values are valid$/,
  },
  {
    name: "a limit that cuts an option off",
    change: (d) => put(schema(d, "Product"), "maxLength", 5),
    there: "major",
    back: "minor",
    says: /^product no longer accepts COFFEE$/,
  },
  {
    name: "a limit moves to a schema of its own",
    change: (d) => (
      put(d["components"]?.["schemas"], "Count", { type: "integer", minimum: 1, maximum: 100 }),
      put(d["components"]?.["schemas"], "Amount", { format: "int32", allOf: [{ $ref: "#/components/schemas/Count" }] })
    ),
    there: "minor",
    back: "major",
    says: /^the exported type Count is new$/,
  },
  {
    name: "a number's size in memory",
    change: (d) => put(schema(d, "Amount"), "format", "int64"),
    there: "patch",
    back: "patch",
    says: /^amount now has the format int64/,
  },
  {
    name: "options in another order",
    change: (d) => put(schema(d, "Product"), "enum", ["CAKE", "TEA", "COFFEE"]),
    there: "patch",
    back: "patch",
    says: /^enum of Product has changed, and the same values are valid$/,
  },
];

const parameters: SingleChange[] = [
  {
    name: "a parameter's limit is lowered",
    change: (d) => put(operation(d, "get")["parameters"]?.[0]?.["schema"], "maximum", 20),
    there: "major",
    back: "minor",
    says: /^the parameter limit must now be at most 20/,
  },
  {
    name: "a parameter must be sent",
    change: (d) => put(operation(d, "get")["parameters"]?.[0], "required", true),
    there: "major",
    back: "minor",
    says: /^ListOrders must now be sent with the parameter limit$/,
  },
  {
    name: "a parameter is gone",
    change: (d) => put(operation(d, "get"), "parameters", [operation(d, "get")["parameters"]?.[0]]),
    there: "major",
    back: "minor",
    says: /no longer takes the parameter state$/,
    saysBack: /has a new parameter state that may be sent$/,
  },
  {
    name: "a new parameter must be sent",
    change: (d) =>
      put(operation(d, "get"), "parameters", [
        ...Object(operation(d, "get")["parameters"]),
        { name: "day", in: "query", required: true, schema: { type: "string", maxLength: 10 } },
      ]),
    there: "major",
    back: "major",
    says: /has a new parameter day that must be sent$/,
  },
  {
    name: "a parameter moves",
    change: (d) => put(operation(d, "get")["parameters"]?.[0], "in", "header"),
    there: "major",
    back: "major",
    says: /takes limit in another place \(header\)$/,
  },
  {
    name: "a method gets its first parameter",
    change: (d) =>
      put(operation(d, "post"), "parameters", [{ name: "trial", in: "query", schema: { type: "boolean" } }]),
    there: "major",
    back: "major",
    says: /^CreateOrder is now called with \(parameters, body\) \(it was \(body\)\)$/,
  },
  {
    name: "a method gets a body",
    change: (d) =>
      put(operation(d, "delete", "/orders/{id}"), "requestBody", {
        content: { "application/json": { schema: { type: "object" } } },
      }),
    there: "major",
    back: "major",
    says: /^CancelOrder is now called with \(parameters, body\)/,
  },
  {
    name: "the body may be left out",
    change: (d) => put(operation(d, "post")["requestBody"], "required", false),
    there: "minor",
    back: "major",
    says: /may now be sent without a body$/,
  },
];

const answers: SingleChange[] = [
  {
    name: "an answer may be a new option",
    change: (d) => put(schema(d, "Sold"), "enum", ["TEA", "COFFEE", "CAKE"]),
    there: "major",
    back: "minor",
    says: /product of the 200 answer may now be CAKE$/,
    saysBack: /is never CAKE any more$/,
  },
  {
    name: "an answer's text may be longer",
    change: (d) => put(property(d, "Receipt", "id"), "maxLength", 36),
    there: "major",
    back: "patch",
    says: /^id of the 200 answer may now have up to 36 characters \(it was at most 12 characters\)$/,
  },
  {
    name: "an answer's number may be larger",
    change: (d) => put(property(d, "Receipt", "total"), "maximum", 5000),
    there: "major",
    back: "patch",
    says: /^total of the 200 answer may now be up to 5000/,
  },
  {
    name: "an answer's limit is gone",
    change: (d) => drop(property(d, "Receipt", "note"), "maxLength"),
    there: "major",
    back: "patch",
    says: /^note of the 200 answer may now have any number of characters/,
  },
  {
    name: "a field may be missing",
    change: (d) => put(schema(d, "Receipt"), "required", ["id"]),
    there: "major",
    back: "minor",
    says: /^state of the 200 answer may now be missing$/,
    saysBack: /^state of the 200 answer is now always there$/,
  },
  {
    name: "a field is gone",
    change: (d) => drop(schema(d, "Receipt")["properties"], "note"),
    there: "major",
    back: "minor",
    says: /^note of the 200 answer is gone$/,
    saysBack: /^note of the 200 answer is a new field that may be there$/,
  },
  {
    name: "a new field is always there",
    change: (d) => (
      put(schema(d, "Receipt")["properties"], "at", { type: "string", maxLength: 30 }),
      put(schema(d, "Receipt"), "required", ["id", "state", "at"])
    ),
    there: "minor",
    back: "major",
    says: /^at of the 200 answer is a new field$/,
  },
  {
    name: "an answer may be null",
    change: (d) => put(property(d, "Receipt", "note"), "type", ["string", "null"]),
    there: "major",
    back: "minor",
    says: /^note of the 200 answer may now be null or a text/,
  },
  {
    name: "an answer's field never comes",
    change: (d) => put(property(d, "Receipt", "note"), "writeOnly", true),
    there: "major",
    back: "major",
    says: /^note of the 200 answer is write-only and never comes any more$/,
    saysBack: /may come$/,
  },
  {
    name: "an answer's field is not for sending",
    change: (d) => put(property(d, "Receipt", "note"), "readOnly", true),
    there: "patch",
    back: "patch",
    says: /^readOnly of /,
  },
  {
    name: "an answer is never unlisted",
    change: (d) => put(schema(d, "Receipt"), "additionalProperties", false),
    there: "patch",
    back: "minor",
    says: /never carries fields that are not listed/,
  },
  {
    name: "a failure may lack its text",
    change: (d) => put(schema(d, "PlainFailure"), "required", ["error_code"]),
    there: "major",
    back: "minor",
    says: /^error_msg of the 400 and 500 answers may now be missing, in the form PlainFailure$/,
  },
  {
    name: "a failure has a new form",
    change: (d) =>
      put(schema(d, "Failure"), "anyOf", [
        ...Object(schema(d, "Failure")["anyOf"]),
        { type: "object", required: ["fault"], properties: { fault: { type: "string", maxLength: 9 } } },
      ]),
    there: "major",
    back: "minor",
    says: /^the 400 and 500 answers may now be in the form number 3$/,
  },
  {
    name: "a success has another status",
    change: (d) => (
      put(operation(d, "post")["responses"], "201", operation(d, "post")["responses"]?.["200"]),
      drop(operation(d, "post")["responses"], "200")
    ),
    there: "major",
    back: "major",
    says: /^CreateOrder may now succeed with 201$/,
  },
  {
    name: "a second success",
    change: (d) => put(operation(d, "post")["responses"], "202", { description: "Later." }),
    there: "major",
    back: "major",
    says: /may now succeed with 202$/,
  },
  {
    name: "a failure is documented",
    change: (d) => put(operation(d, "post")["responses"], "429", { $ref: "#/components/responses/Failed" }),
    there: "minor",
    back: "minor",
    says: /^CreateOrder may now fail with 429$/,
  },
];

/** Used on both sides. */
const shared: SingleChange[] = [
  {
    name: "an option that is sent and comes back",
    change: (d) => put(schema(d, "State"), "enum", ["OPEN", "PAID", "LOST"]),
    there: "major",
    back: "major",
    says: /^state of the 200 answer may now be LOST$/,
    saysBack: /^the parameter state no longer accepts LOST$/,
  },
  {
    name: "a type is renamed",
    change: (d) => (
      put(d["components"]?.["schemas"], "Quantity", schema(d, "Amount")),
      drop(d["components"]?.["schemas"], "Amount"),
      variants(d).forEach((v) => put(v["properties"], "amount", { $ref: "#/components/schemas/Quantity" }))
    ),
    there: "major",
    back: "major",
    says: /^the exported type Amount is now called Quantity$/,
  },
  {
    name: "a list of options is a constant no more",
    change: (d) => (
      put(schema(d, "Kind"), "anyOf", [{ const: "PICKUP" }, { const: "DELIVERY" }]),
      drop(schema(d, "Kind"), "enum")
    ),
    there: "major",
    back: "minor",
    says: /^the exported constant Kind, the list of its options, is gone$/,
  },
];

const operations: SingleChange[] = [
  {
    name: "an operation is new",
    change: (d) =>
      put(d["paths"]?.["/orders/{id}"], "get", {
        operationId: "ShowOrder",
        "x-idempotency": "idempotent",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { 200: { description: "It." } },
      }),
    there: "minor",
    back: "major",
    says: /^ShowOrder is new$/,
    saysBack: /^ShowOrder is gone$/,
  },
  {
    name: "an operation is renamed",
    change: (d) => put(operation(d, "post"), "operationId", "BuyOrder"),
    there: "major",
    back: "major",
    says: /^CreateOrder is now called BuyOrder$/,
  },
  {
    name: "an operation has another path",
    change: (d) => (
      put(d["paths"], "/purchases", { post: operation(d, "post") }),
      drop(d["paths"]?.["/orders"], "post")
    ),
    there: "major",
    back: "major",
    says: /goes to POST \/purchases \(it was POST \/orders\)/,
  },
  {
    name: "an operation has another method",
    change: (d) => (
      put(d["paths"]?.["/orders/{id}"], "post", operation(d, "delete", "/orders/{id}")),
      drop(d["paths"]?.["/orders/{id}"], "delete")
    ),
    there: "major",
    back: "major",
    says: /goes to POST \/orders\/\{id\} \(it was DELETE/,
  },
  {
    name: "an operation is deprecated",
    change: (d) => put(operation(d, "post"), "deprecated", true),
    there: "minor",
    back: "patch",
    says: /^CreateOrder is deprecated$/,
  },
];

const service: SingleChange[] = [
  {
    name: "a region is gone",
    change: (d) => put(d, "servers", [d["servers"]?.[0]]),
    there: "major",
    back: "minor",
    says: /^the server two is gone$/,
    saysBack: /^the server two is new/,
  },
  {
    name: "a region is renamed",
    change: (d) => put(d["servers"]?.[1], "x-region", "three"),
    there: "major",
    back: "major",
    says: /^the server two is now called three$/,
  },
  {
    name: "a region has another host",
    change: (d) => put(d["servers"]?.[1], "url", "https://three.example"),
    there: "major",
    back: "major",
    says: /^the server two is now at https:\/\/three\.example/,
  },
  {
    name: "credentials are no longer accepted",
    change: (d) => put(d, "security", [{ AuthToken: [] }]),
    there: "major",
    back: "minor",
    says: /^AccessKey is no longer accepted as credentials$/,
    saysBack: /^AccessKey is accepted as credentials too$/,
  },
  {
    name: "an operation needs no credentials",
    change: (d) => put(operation(d, "get"), "security", [{}, { AuthToken: [] }, { AccessKey: [] }]),
    there: "minor",
    back: "major",
    says: /^calls no longer need credentials$/,
    saysBack: /^calls now need credentials$/,
  },
  {
    name: "credentials go in another header",
    change: (d) => put(d["components"]?.["securitySchemes"]?.["AuthToken"], "name", "X-Token"),
    there: "major",
    back: "major",
    says: /^the credentials AuthToken go with name X-Token/,
  },
  {
    name: "a token must be longer",
    change: (d) => put(d["components"]?.["securitySchemes"]?.["AuthToken"]?.["x-schema"], "minLength", 40),
    there: "major",
    back: "minor",
    says: /^a token of AuthToken must now have at least 40 characters/,
  },
  {
    name: "a header is no secret any more",
    change: (d) => drop(d["components"]?.["securitySchemes"]?.["AccessKey"], "x-secret-headers"),
    there: "major",
    back: "patch",
    says: /^the header X-Session no longer counts as a secret/,
  },
];

const effects: SingleChange[] = [
  {
    name: "a request is sent again by itself",
    change: (d) => put(operation(d, "post"), "x-idempotency", "idempotent"),
    there: "major",
    back: "minor",
    says: /^CreateOrder is now sent again by itself/,
  },
  {
    name: "an operation charges no money",
    change: (d) => drop(operation(d, "post"), "x-charges-money"),
    there: "major",
    back: "major",
    says: /no longer counts as a purchase/,
  },
  {
    name: "an operation destroys",
    change: (d) => put(operation(d, "post"), "x-destroys", "The order before."),
    there: "major",
    back: "major",
    says: /^CreateOrder now destroys, and asks before it does/,
  },
  {
    name: "an operation destroys in a case",
    change: (d) => put(operation(d, "post"), "x-destroys", { when: { required: ["note"] }, loss: "The order before." }),
    there: "major",
    back: "major",
    says: /^CreateOrder now destroys/,
  },
  {
    name: "another field proves the success",
    change: (d) => put(operation(d, "post"), "x-receipt", "state"),
    there: "major",
    back: "major",
    says: /takes state of the answer as the proof of success \(it was id\)/,
  },
  {
    name: "a command has another name",
    change: (d) => put(operation(d, "post"), "x-command", "order create"),
    there: "minor",
    back: "major",
    says: /^CreateOrder can be called by the command order create$/,
    saysBack: /^CreateOrder is no longer called by the command order create$/,
  },
  {
    name: "a command has one more name",
    change: (d) => put(operation(d, "post"), "x-command-aliases", ["purchase"]),
    there: "minor",
    back: "major",
    says: /^CreateOrder can be called by the command purchase$/,
    saysBack: /^CreateOrder is no longer called by the command purchase$/,
  },
  {
    name: "other advice",
    change: (d) => put(operation(d, "post"), "x-when-unknown", "Ask."),
    there: "patch",
    back: "patch",
    says: /gives other advice/,
  },
  {
    name: "a code proves less",
    change: (d) => put(d["x-error-codes"]?.["S.1"], "processed", "maybe"),
    there: "minor",
    back: "major",
    says: /S\.1 now says processed: maybe .* with HTTP 400 the outcome is unknown \(it was rejected\)/,
    saysBack: /with HTTP 400 the outcome is rejected \(it was unknown\)/,
  },
  {
    name: "a code is not explained any more",
    change: (d) => drop(d["x-error-codes"], "S.1"),
    there: "minor",
    back: "minor",
    says: /S\.1 is no longer explained/,
  },
  {
    name: "a code that left it open is not explained any more",
    change: (d) => drop(d["x-error-codes"], "S.2"),
    there: "major",
    back: "minor",
    says: /S\.2 is no longer explained, and with HTTP 400 the outcome is rejected/,
  },
  {
    name: "a code means something else",
    change: (d) => put(d["x-error-codes"]?.["S.1"], "meaning", "Quite wrong."),
    there: "patch",
    back: "patch",
    says: /^meaning of x-error-codes S\.1 has changed$/,
  },
  {
    name: "new credentials do not help any more",
    change: (d) => drop(d["x-error-codes"]?.["S.3"], "renew"),
    there: "major",
    back: "minor",
    says: /after the error code S\.3 the client no longer gets new credentials/,
  },
  {
    name: "another prefix is not read any more",
    change: (d) => put(d["x-error-code-prefixes"], "S", []),
    there: "major",
    back: "minor",
    says: /begin with SH are no longer read as those of S$/,
  },
];

const words: SingleChange[] = [
  {
    name: "a description",
    change: (d) => put(d["info"], "description", "Sells many things."),
    there: "patch",
    back: "patch",
    says: /^description of info has changed$/,
  },
  {
    name: "an example",
    change: (d) =>
      put(
        operation(d, "post")["requestBody"]?.["content"]?.["application/json"]?.["examples"]?.["usual"]?.["value"],
        "amount",
        2,
      ),
    there: "patch",
    back: "patch",
    says: /^the example usual of CreateOrder has changed$/,
  },
  {
    name: "what an option means",
    change: (d) => put(schema(d, "Product")["x-enum-descriptions"], "TEA", "Green tea."),
    there: "patch",
    back: "patch",
    says: /^x-enum-descriptions \(TEA\) of Product has changed$/,
  },
  {
    name: "only the version",
    change: (d) => put(d["info"], "version", "1.2.4"),
    there: "none",
    back: "none",
    says: /^$/,
  },
];

/** Changes that each have one meaning for a user. */
export const singleChanges: readonly SingleChange[] = [
  ...request,
  ...parameters,
  ...answers,
  ...shared,
  ...operations,
  ...service,
  ...effects,
  ...words,
];
