import { isList, isRecord, items, member, members, type Json } from "../document/yaml-source.js";

/** Whether a document speaks Swagger 2.0: by its version, or, in an explorer's envelope, by where its schemas stand. */
export function isSwagger(data: Json): boolean {
  if (typeof member(data, "openapi") === "string") return false;
  return member(data, "swagger") !== undefined || (isRecord(member(data, "paths")) && !isRecord(member(data, "info")));
}

type Open = Record<string, Json>;

/**
 * Says in OpenAPI's words what a Swagger 2.0 document, or one operation in the envelope of an API explorer, states about
 * requests and answers. What facts are not made of (examples, hosts, tags) is left behind.
 */
export function toOpenApi(source: Json): Json {
  const data = isRecord(source) ? parsedMembers(source) : {};
  const consumes = member(data, "consumes");
  const named = member(data, "parameters");
  const base = String(member(data, "basePath") ?? member(data, "base_path") ?? "").replace(/\/$/, "");
  const shared = (key: string): Json | undefined => member(data, key);
  return withTargets({
    openapi: "3.0.0",
    ...(isRecord(shared("info")) ? { info: shared("info") ?? {} } : {}),
    ...(shared("security") === undefined ? {} : { security: shared("security") ?? [] }),
    paths: mapped(shared("paths"), (item) => pathItem(item, named, consumes), base),
    components: {
      schemas: shared("definitions") ?? {},
      responses: mapped(shared("responses"), response),
      securitySchemes: mapped(shared("securityDefinitions") ?? shared("security_definitions"), scheme),
    },
  });
}

/** Some members of the envelope are JSON in a text. */
function parsedMembers(envelope: { readonly [key: string]: Json }): Json {
  return Object.fromEntries(
    Object.entries(envelope).map(([key, value]) => {
      if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return [key, value];
      try {
        return [key, JSON.parse(value) as Json];
      } catch {
        return [key, value];
      }
    }),
  );
}

function mapped(value: Json | undefined, change: (value: Json, key: string) => Json, before = ""): Open {
  return Object.fromEntries(members(value).map(([key, one]) => [`${before}${key}`, change(one, key)]));
}

function pathItem(item: Json, named: Json | undefined, consumes: Json | undefined): Json {
  const { parameters: above, ...rest } = isRecord(item) ? item : {};
  const read = (list: Json | undefined): Json[] => items(list).map((parameter) => resolved(parameter, named));
  return mapped(rest, (operation, key) => {
    if (!isRecord(operation) || key.startsWith("x-")) return operation;
    const own = read(operation["parameters"]);
    const id = (parameter: Json): string => `${String(member(parameter, "in"))} ${String(member(parameter, "name"))}`;
    const inherited = read(above).filter((parameter) => !own.some((other) => id(other) === id(parameter)));
    return withBody(operation, [...inherited, ...own], items(operation["consumes"] ?? consumes).map(String));
  });
}

function resolved(parameter: Json, named: Json | undefined): Json {
  const target = member(parameter, "$ref");
  const name = typeof target === "string" ? /^#\/parameters\/([^/]+)$/.exec(target)?.[1] : undefined;
  return (name === undefined ? undefined : member(named, name)) ?? parameter;
}

/** Swagger 2.0 has the body, and the fields of a form, among the parameters. */
function withBody(
  operation: { readonly [key: string]: Json },
  parameters: readonly Json[],
  media: readonly string[],
): Json {
  const of = (place: string): Json[] => parameters.filter((parameter) => member(parameter, "in") === place);
  const [body, form] = [of("body")[0], of("formData")];
  const requestBody = body !== undefined ? bodyOf(body, media) : form.length > 0 ? formOf(form, media) : undefined;
  return {
    ...operation,
    parameters: parameters
      .filter((parameter) => !/^(body|formData)$/.test(String(member(parameter, "in"))))
      .map(parameterOf),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: mapped(operation["responses"], response),
  };
}

const ofParameter = new Set(["name", "in", "description", "required", "collectionFormat", "allowEmptyValue"]);

/** In Swagger 2.0 a parameter is its own schema. */
function parameterOf(parameter: Json): Json {
  const all = members(parameter);
  const schema = Object.fromEntries(all.filter(([key]) => !ofParameter.has(key) && key !== "schema"));
  return {
    ...Object.fromEntries(all.filter(([key]) => ofParameter.has(key))),
    schema: member(parameter, "schema") ?? schema,
  };
}

function bodyOf(body: Json, media: readonly string[]): Json {
  return {
    required: member(body, "required") === true,
    content: {
      [media.find((name) => /json/.test(name)) ?? "application/json"]: { schema: member(body, "schema") ?? {} },
    },
  };
}

function formOf(fields: readonly Json[], media: readonly string[]): Json {
  const required = fields
    .filter((field) => member(field, "required") === true)
    .map((field) => String(member(field, "name")));
  const properties = Object.fromEntries(
    fields.map((field) => {
      const { schema } = parameterOf(field) as { schema: Json };
      const description = member(field, "description");
      return [
        String(member(field, "name")),
        { ...(isRecord(schema) ? schema : {}), ...(description === undefined ? {} : { description }) },
      ];
    }),
  );
  const schema = { type: "object", ...(required.length === 0 ? {} : { required }), properties };
  return { content: { [media.find((name) => /form/.test(name)) ?? "multipart/form-data"]: { schema } } };
}

function response(value: Json): Json {
  const schema = member(value, "schema");
  if (!isRecord(value) || schema === undefined) return value;
  const { schema: _, headers, ...rest } = value;
  return {
    ...rest,
    ...(headers === undefined ? {} : { headers: mapped(headers, parameterOf) }),
    content: { "application/json": { schema } },
  };
}

function scheme(value: Json): Json {
  return member(value, "type") === "basic" ? { type: "http", scheme: "basic" } : value;
}

const moved: Readonly<Record<string, string>> = {
  "#/definitions/": "#/components/schemas/",
  "#/responses/": "#/components/responses/",
};

/** References lead to where things stand now. */
function withTargets(value: Json): Json {
  if (isList(value)) return value.map(withTargets);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key !== "$ref" || typeof one !== "string") return [key, withTargets(one)];
      const from = Object.keys(moved).find((start) => one.startsWith(start));
      return [key, from === undefined ? one : `${moved[from] ?? from}${one.slice(from.length)}`];
    }),
  );
}
