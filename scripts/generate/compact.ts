/**
 * The code of one of Ajv's functions without what nobody reads, to keep the client small. What it decides stays the
 * same; test/generate/ compares it with Ajv itself.
 *
 * @param schemas the schemas that the code names, by their names in it
 */
export function compact(code: string, schemas: ReadonlyMap<string, unknown>): string {
  const shorter = [shortErrors, withoutParents, cheapLengths, safeIndices].reduce(
    (text, step) => step(text),
    keyLists(code, schemas),
  );
  return shorter.trim();
}

/** The value at a path such as `.properties["a b"].enum`. */
export function valueAt(value: unknown, path: string): unknown {
  return [...path.matchAll(/\.(\w+)|\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]/g)].reduce<unknown>(
    (node, [, dotted, quoted, position]) =>
      (node as Record<string, unknown>)[dotted ?? position ?? (JSON.parse(`"${quoted}"`) as string)],
    value,
  );
}

export const errorHelper = `const fail = (errors, instancePath, keyword, params) => {
const error = { instancePath, keyword, params };
if (errors === null) return [error];
errors.push(error);
return errors;
};`;

/** Of more than eight known fields Ajv looks each key up in the schema's own properties; comparing is faster. */
function keyLists(code: string, schemas: ReadonlyMap<string, unknown>): string {
  return code.replaceAll(
    /func\d+\.call\((schema\d+)((?:\.\w+|\["(?:[^"\\]|\\.)*"\]|\[\d+\])*)\.properties, (key\d+)\)/g,
    (whole, schema: string, path: string, key: string) => {
      const names = Object.keys(Object(valueAt(schemas.get(schema), `${path}.properties`)));
      return names.length === 0 ? whole : `(${names.map((name) => `${key} === ${JSON.stringify(name)}`).join(" || ")})`;
    },
  );
}

/** Six lines that make an error and put it into a list become one call. */
function shortErrors(code: string): string {
  const block =
    /const (err\d+) = \{instancePath(?::([^\n]*?))?,schemaPath:"(?:[^"\\\n]|\\.)*",keyword:("\w+"),params:(\{.*\})\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;
  return code.replaceAll(
    block,
    (_, _name: string, path: string | undefined, keyword: string, params: string) =>
      `vErrors = fail(vErrors, ${path ?? "instancePath"}, ${keyword.replace("loosePattern", "pattern")}, ${params});\n`,
  );
}

/** Where a value stands in its parent is read by keywords of one's own only. */
function withoutParents(code: string): string {
  return code
    .replaceAll(", parentData, parentDataProperty, rootData=data", "")
    .replaceAll(/,parentData(?::[^}]*?)?,parentDataProperty(?::[^}]*?)?,rootData\}/g, "}");
}

/** Counting code points is slow; most texts are so short, or long enough, that their length in code units decides. */
function cheapLengths(code: string): string {
  return code
    .replaceAll(/if\((func\d+)\((data\d*)\) > (\d+)\)/g, "if($2.length > $3 && $1($2) > $3)")
    .replaceAll(
      /if\((func\d+)\((data\d*)\) < (\d+)\)/g,
      (_, count: string, data: string, limit: string) =>
        `if(${data}.length < ${Number(limit) * 2} && ${count}(${data}) < ${limit})`,
    );
}

/** What was seen is remembered by its text, which may be the name of something that every object has. */
function safeIndices(code: string): string {
  return code.replaceAll(/^const (indices\d+) = \{\};$/gm, "const $1 = Object.create(null);");
}
