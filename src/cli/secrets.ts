import type { Resolve, Schema } from "./schema.js";

/** Whether a schema marks its value as a secret. */
function isSecret(schema: Schema): boolean {
  return schema["format"] === "password" || schema["writeOnly"] === true || schema["x-secret"] === true;
}

/** A schema and all that hold, or can hold, for the same value. */
function together(schema: Schema, resolve: Resolve, seen = new Set<Schema>()): Set<Schema> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  const { $ref, allOf = [], oneOf = [], anyOf = [], then, else: otherwise } = schema;
  const target = $ref === undefined ? [] : [resolve($ref)];
  for (const part of [...target, ...allOf, ...oneOf, ...anyOf, then, otherwise])
    if (typeof part === "object" && part !== null) together(part, resolve, seen);
  return seen;
}

/** The schemas of what is inside a value, by its name; under `undefined` what holds for items and for names not listed. */
function inside(schema: Schema, name: string | undefined): Schema[] {
  const own = name === undefined ? undefined : schema.properties?.[name];
  const rest =
    name === undefined || Object.hasOwn(schema.properties ?? {}, name) ? undefined : schema["additionalProperties"];
  return [own, rest, name === undefined ? schema.items : undefined].filter(
    (found): found is Schema => typeof found === "object" && found !== null,
  );
}

/** Whether a value of these schemas can hold a secret, or be one. */
export function holdsSecret(schemas: readonly Schema[], resolve: Resolve, seen = new Set<Schema>()): boolean {
  return schemas.some((schema) => {
    const all = [...together(schema, resolve)].filter((one) => !seen.has(one));
    for (const one of all) seen.add(one);
    return all.some(
      (one) =>
        isSecret(one) ||
        [...Object.keys(one.properties ?? {}), "", undefined].some((name) =>
          holdsSecret(inside(one, name), resolve, seen),
        ),
    );
  });
}
