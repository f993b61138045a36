import {
  joinPointer,
  isRecord,
  items,
  member,
  members,
  realPointer,
  valueAt,
  type Json,
} from "../../document/yaml-source.js";
import { placeOf, type FieldFacts } from "../facts.js";
import { referenceTarget } from "../shape.js";
import { follow, jsonSchema, type SpecOperation } from "../spec-facts.js";

/** One of the schemas that together say what holds at a place: its own, those it refers to, and its variants. */
export interface SchemaNode {
  readonly pointer: string;
  readonly schema: { readonly [key: string]: Json };
}

/** A place in the document that is about a field. */
export interface Site {
  /** The field's schema as it is written there; it may be no more than a reference. */
  readonly schema: string;
  /** The object that has it among its properties; undefined for a parameter or a header. */
  readonly object: string | undefined;
  /** The parameter, header or security scheme that it belongs to. */
  readonly holder: string | undefined;
}

const maxDepth = 60;

/** Every schema that has a say at the pointer, each once. */
export function nodesAt(data: Json, pointer: string, found: SchemaNode[] = []): SchemaNode[] {
  const real = realPointer(data, pointer);
  const schema = valueAt(data, real);
  if (!isRecord(schema) || found.length > maxDepth || found.some((node) => node.pointer === real)) return found;
  found.push({ pointer: real, schema });
  const reference = member(schema, "$ref");
  if (typeof reference === "string") nodesAt(data, referenceTarget(reference), found);
  for (const keyword of ["allOf", "oneOf", "anyOf"])
    items(member(schema, keyword)).forEach((_, index) =>
      nodesAt(data, joinPointer(real, keyword, String(index)), found),
    );
  return found;
}

/** The schemas of the innermost items or values: of `array of array of string` those of the string. */
export function innermostAt(data: Json, pointer: string): SchemaNode[] {
  let nodes = nodesAt(data, pointer);
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const inner = nodes.flatMap(({ pointer: at, schema }) => {
      const keyword = isRecord(member(schema, "items")) ? "items" : "additionalProperties";
      const isMap =
        isRecord(member(schema, keyword)) && (keyword === "items" || member(schema, "properties") === undefined);
      return isMap ? [joinPointer(at, keyword)] : [];
    });
    if (inner.length === 0) return nodes;
    nodes = each(inner, (at) => nodesAt(data, at));
  }
  return nodes;
}

/** The objects that the fields of a group stand in, at the end of a way such as `cert[]`; empty for the body itself. */
export function objectsAt(
  data: Json,
  operation: SpecOperation,
  group: Pick<FieldFacts, "in" | "status">,
  way: string,
): SchemaNode[] {
  const body = bodyOf(data, operation, group);
  if (body === undefined) return [];
  let nodes = nodesAt(data, body);
  for (const step of way === "" ? [] : way.split(".")) {
    const [, name = "", lists = ""] = /^(.*?)((?:\[\]|\{\})*)$/.exec(step) ?? [];
    if (name !== "") nodes = below(data, nodes, ["properties", name]);
    for (const list of lists.match(/\[\]|\{\}/g) ?? [])
      nodes = below(data, nodes, [list === "[]" ? "items" : "additionalProperties"]);
  }
  return nodes;
}

function below(data: Json, nodes: readonly SchemaNode[], keys: readonly string[]): SchemaNode[] {
  const inner = nodes
    .map(({ pointer }) => joinPointer(pointer, ...keys))
    .filter((at) => valueAt(data, at) !== undefined);
  return each(inner, (at) => nodesAt(data, at));
}

function each(pointers: readonly string[], nodes: (pointer: string) => SchemaNode[]): SchemaNode[] {
  return [...new Map(pointers.flatMap(nodes).map((node) => [node.pointer, node])).values()];
}

/** The schema of the body of a request, or of an answer with a status. */
export function bodyOf(
  data: Json,
  operation: SpecOperation,
  group: Pick<FieldFacts, "in" | "status">,
): string | undefined {
  const holder =
    group.status === undefined
      ? joinPointer(operation.pointer, "requestBody")
      : joinPointer(operation.pointer, "responses", group.status);
  return jsonSchema(data, follow(data, holder));
}

/** A field's own name, and the way to the object it stands in. */
export function splitName(name: string): readonly [way: string, own: string] {
  const at = name.lastIndexOf(".");
  return at < 0 ? ["", name] : [name.slice(0, at), name.slice(at + 1)];
}

/** All places that are about the field: in each variant, where there are variants. */
export function sitesOf(data: Json, operation: SpecOperation, field: FieldFacts): Site[] {
  const at = field.pointers?.field;
  if (field.in === "body" || field.in === "response") {
    if (field.name === "[]") {
      const body = bodyOf(data, operation, field);
      return body === undefined ? [] : [{ schema: body, object: undefined, holder: undefined }];
    }
    const [way, own] = splitName(field.name);
    return objectsAt(data, operation, field, way)
      .filter(({ schema }) => member(member(schema, "properties"), own) !== undefined)
      .map(({ pointer }) => ({ schema: joinPointer(pointer, "properties", own), object: pointer, holder: undefined }));
  }
  if (at === undefined) throw new Error(`${placeOf(field)} comes from the document, which gives it a place`);
  const holder = follow(data, at);
  const schema = members(valueAt(data, holder)).some(([key]) => key === "schema") ? "schema" : "x-schema";
  return [{ schema: joinPointer(holder, schema), object: undefined, holder }];
}
