import { at, deref, isObject, type Operation, type Schema } from "../document/document.js";
import { jsonContent } from "../document/media.js";
import type { BundledDocument } from "../document/redocly.js";

/**
 * `x-paging` with what the schemas of the named parameters say: the largest page, and the values of those that order or
 * narrow the rows.
 */
export function pagingOf(document: BundledDocument, operation: Operation): Record<string, unknown> | undefined {
  const paging = operation.extensions["x-paging"];
  if (!isObject(paging)) return undefined;
  const { order, narrow, ...rest } = paging;
  const schemas = paging["in"] === "body" ? bodyProperties(document, operation) : queryParameters(operation);
  const schemaOf = (name: unknown) => deref<Schema>(document, schemas[String(name)] ?? {});
  const valuesOf = (names: unknown, values: (schema: Schema) => readonly unknown[]) =>
    Object.fromEntries(texts(names).map((name) => [name, values(schemaOf(name))]));
  const size = largest(schemaOf(paging["limit"]));
  return {
    ...rest,
    ...(size !== undefined && { size }),
    ...(order !== undefined && { order: valuesOf(order, defaultFirst) }),
    ...(narrow !== undefined && { narrow: valuesOf(narrow, withoutDefault) }),
  };
}

function queryParameters({ parameters }: Operation): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    parameters.filter((parameter) => parameter.in === "query").map(({ name, schema }) => [name, schema]),
  );
}

function bodyProperties(document: BundledDocument, { requestBody }: Operation): Readonly<Record<string, Schema>> {
  const content = requestBody && at(document, `${requestBody.pointer}/content`);
  const schema = isObject(content) ? jsonContent(requestBody?.content)?.media.schema : undefined;
  return (schema && deref<Schema>(document, schema).properties) ?? {};
}

function largest({ enum: values, maximum }: Schema): number | undefined {
  const numbers = (values ?? [maximum]).filter((value) => typeof value === "number");
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

function defaultFirst({ enum: values = [], default: usual }: Schema): readonly unknown[] {
  return [...values].sort((one, other) => Number(other === usual) - Number(one === usual));
}

function withoutDefault({ enum: values = [], default: usual }: Schema): readonly unknown[] {
  return values.filter((value) => value !== usual);
}

function texts(names: unknown): string[] {
  return Array.isArray(names) ? names.map(String) : [];
}
