/**
 * The schema itself and everything that `allOf` adds to it: a limit may stand in any of them.
 *
 * @param {Record<string, unknown>} schema
 * @param {(node: unknown) => { node?: unknown }} resolve
 * @returns {Record<string, unknown>[]}
 */
function withAllOf(schema, resolve) {
  const parts = [schema];
  for (const part of Array.isArray(schema.allOf) ? schema.allOf : []) {
    const { node } = part?.$ref ? resolve(part) : { node: part };
    if (node && typeof node === "object") parts.push(...withAllOf(node, resolve));
  }
  return parts;
}

/**
 * A rule that demands keywords of every schema of a type.
 *
 * @param {string[]} types JSON Schema types that it looks at
 * @param {string[]} keywords that must stand there, or in an `allOf` beside it
 * @param {string} mend
 */
function demand(types, keywords, mend) {
  return () => ({
    Schema(schema, { report, location, resolve }) {
      if (!types.some((type) => schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type))))
        return;
      const parts = withAllOf(schema, resolve);
      if (parts.some((part) => part.const !== undefined || Array.isArray(part.enum))) return;
      const missing = keywords.filter((keyword) => parts.every((part) => part[keyword] === undefined));
      if (missing.length === 0) return;
      report({ message: `This ${types[0]} has no ${missing.join(" and no ")}. ${mend}`, location: location.key() });
    },
  });
}

export const boundedStrings = demand(
  ["string"],
  ["maxLength"],
  "Add the limit of the vendor's page, or list the values as enum or const.",
);
export const boundedIntegers = demand(
  ["integer", "number"],
  ["minimum", "maximum"],
  "Add the range of the vendor's page, or list the values as enum or const.",
);
export const boundedArrays = demand(["array"], ["maxItems"], "Add the array length of the vendor's page.");
