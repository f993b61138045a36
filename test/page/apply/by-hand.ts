import type { FieldFacts } from "../../../scripts/page/facts.js";
import type { Drawn } from "./drawn.js";

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The bundled document with the change as a person would make it: in every schema that says otherwise. */
export function editByHand(bundled: object, operationId: string, { kind, field, facts, status }: Drawn): object {
  const document = structuredClone(bundled) as Node;
  const deref = (value: unknown): Node => {
    const node = isNode(value) ? value : {};
    const target = node["$ref"];
    if (typeof target !== "string") return node;
    const keys = target
      .slice(2)
      .split("/")
      .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
    return deref(keys.reduce<unknown>((at, key) => (isNode(at) ? at[key] : undefined), document));
  };
  const allOf = (value: unknown): Node[] => {
    const node = deref(value);
    return [node, ...["allOf", "oneOf", "anyOf"].flatMap((keyword) => listOf(node[keyword]).flatMap(allOf))];
  };
  const inner = (nodes: Node[]): Node[] => {
    const items = nodes.flatMap((node) => (isNode(node["items"]) ? allOf(node["items"]) : []));
    return items.length === 0 ? nodes : inner(items);
  };
  const operations = Object.values(document["paths"] as Node).flatMap((item) =>
    Object.values(deref(item)).filter(isNode),
  );
  const operation = operations.find((one) => one["operationId"] === operationId) ?? {};
  const responses = operation["responses"] as Node;

  if (status !== undefined) {
    if (kind === "status gone") delete responses[status];
    else responses[status] = { description: "New." };
    return document;
  }
  if (field === undefined) return document;

  const [way, own] = [
    field.name.slice(0, Math.max(0, field.name.lastIndexOf("."))),
    field.name.slice(field.name.lastIndexOf(".") + 1),
  ];
  const content = (holder: unknown): unknown =>
    Object.values((deref(holder)["content"] ?? {}) as Node).map((media) => deref(media)["schema"])[0];
  const objects = (): Node[] => {
    const body = content(field.in === "body" ? operation["requestBody"] : responses[field.status ?? ""]);
    const steps = way === "" ? [] : way.split(".").map((step) => step.replaceAll(/\[\]|\{\}/g, ""));
    let nodes = inner(allOf(body));
    for (const step of steps)
      nodes = inner(
        nodes.flatMap((node) =>
          isNode(node["properties"]) && node["properties"][step] !== undefined ? allOf(node["properties"][step]) : [],
        ),
      );
    return nodes.filter((node) => isNode(node["properties"]));
  };
  const parameters = listOf(operation["parameters"]).map(deref);
  const isBody = field.in === "body" || field.in === "response";
  const now = facts.fields.find(
    (other) => other.in === field.in && other.status === field.status && other.name === field.name,
  );
  const parameter = parameters.find((one) => one["name"] === field.name && one["in"] === field.in);
  const schemas = (): Node[] =>
    isBody
      ? objects().flatMap((node) =>
          (node["properties"] as Node)[own] === undefined ? [] : allOf((node["properties"] as Node)[own]),
        )
      : allOf(parameter?.["schema"]);

  if (kind === "field new") addField(field);
  else if (kind === "field gone") removeField();
  else if (kind === "requiredness flipped") require(now?.mandatory === true);
  else if (kind === "type changed") for (const schema of schemas()) changeType(schema);
  else for (const schema of inner(schemas())) changeValue(schema, field, now);
  return document;

  function addField({ name }: FieldFacts): void {
    const schema = { type: "string", minLength: 1, maxLength: 9 };
    if (!isBody) operation["parameters"] = [...listOf(operation["parameters"]), { name, in: "query", schema }];
    else for (const node of objects()) (node["properties"] as Node)[own] = schema;
  }

  function removeField(): void {
    if (!isBody) operation["parameters"] = listOf(operation["parameters"]).filter((one) => deref(one) !== parameter);
    for (const node of isBody ? objects() : []) {
      delete (node["properties"] as Node)[own];
      node["required"] = listOf(node["required"]).filter((name) => name !== own);
    }
  }

  function require(mandatory: boolean): void {
    if (parameter !== undefined) parameter["required"] = mandatory;
    for (const node of isBody ? objects() : []) {
      if ((node["properties"] as Node)[own] === undefined) continue;
      const others = listOf(node["required"]).filter((name) => name !== own);
      node["required"] = mandatory ? [...others, own] : others;
    }
  }
}

function changeType(schema: Node): void {
  if (schema["type"] !== "string") return;
  schema["type"] = "integer";
  for (const [from, to] of [
    ["minLength", "minimum"],
    ["maxLength", "maximum"],
  ] as const)
    if (schema[from] !== undefined) {
      schema[to] = schema[from];
      delete schema[from];
    }
  delete schema["format"];
}

function changeValue(schema: Node, before: FieldFacts, now: FieldFacts | undefined): void {
  for (const keyword of ["maxLength", "maximum"])
    if (before.max !== now?.max && schema[keyword] === before.max) schema[keyword] = now?.max;
  if (before.default !== now?.default && schema["type"] !== undefined) schema["default"] = now?.default;
  if (before.pattern !== now?.pattern && schema["pattern"] !== undefined && now?.pattern !== undefined)
    schema["pattern"] =
      (before.options ?? []).length === 0
        ? now.pattern
        : `^(${(before.options ?? []).join("|")}|${now.pattern.slice(1, -1)})$`;
  for (const keyword of ["enum", "x-extensible-enum"]) {
    if (before.options === now?.options || schema[keyword] === undefined) continue;
    const old = listOf(schema[keyword]);
    const kept = old.filter(
      (option) => !before.options?.includes(String(option)) || now?.options?.includes(String(option)),
    );
    schema[keyword] = [...kept, ...(now?.options ?? []).filter((option) => !before.options?.includes(option))];
  }
}
