import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * Ajv's standalone code without imports and without what nobody reads, to keep the client small. What it decides stays
 * the same; test/generate/ compares it with Ajv itself.
 */
export function compact(code: string): string {
  if (code === "") return "";
  const { body, helpers } = inlineHelpers(code.replace('"use strict";', ""));
  const shorter = [keyLists, shortErrors, withoutParents, cheapLengths, usedConstants].reduce(
    (text, step) => step(text),
    body,
  );
  return `${helpers}\n${errorHelper}\n${shorter.trim()}\n`;
}

const errorHelper = `const fail = (errors, instancePath, keyword, params) => {
const error = { instancePath, keyword, params };
if (errors === null) return [error];
errors.push(error);
return errors;
};`;

/** Ajv imports helpers from its own package; their source goes into the module instead. */
function inlineHelpers(code: string): { body: string; helpers: string } {
  const helpers: string[] = [];
  const body = code.replaceAll(
    /^const (\w+) = require\("(ajv\/dist\/runtime\/[\w/]+)"\)\.default;?\n?/gm,
    (_, name: string, module: string) => {
      helpers.push(`const ${name} = ${String(require(module).default)};`);
      return "";
    },
  );
  if (body.includes("require(")) throw new Error("Ajv's code needs a helper that could not be put in place.");
  return { body, helpers: helpers.join("\n") };
}

/** Of more than eight known fields Ajv looks each key up in the schema's own properties; comparing is faster. */
function keyLists(code: string): string {
  const definitions = new Map(
    [...code.matchAll(/^const (schema\d+) = (.*);$/gm)].map(([, name, value]) => [name, value]),
  );
  return code.replaceAll(
    /func\d+\.call\((schema\d+)\.properties, (key\d+)\)/g,
    (whole, schema: string, key: string) => {
      const definition = definitions.get(schema);
      if (definition === undefined) return whole;
      const { properties } = JSON.parse(definition) as { properties: object };
      return `(${Object.keys(properties)
        .map((name) => `${key} === ${JSON.stringify(name)}`)
        .join(" || ")})`;
    },
  );
}

/** Six lines that make an error and put it into a list become one call. */
function shortErrors(code: string): string {
  const block =
    /const (err\d+) = \{instancePath(?::([^\n]*?))?,schemaPath:"[^"\n]*",keyword:("\w+"),params:(\{.*\})\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;
  return code.replaceAll(
    block,
    (_, _name: string, path: string | undefined, keyword: string, params: string) =>
      `vErrors = fail(vErrors, ${path ?? "instancePath"}, ${keyword}, ${params});\n`,
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

/** Schemas stand in the code as constants; only the parts that it reads stay. */
function usedConstants(code: string): string {
  const uses = new Map<string, string[][]>();
  for (const [, name = "", path = ""] of code.matchAll(/(?<!const )\b((?:schema|func)\d+)\b((?:\.\w+)*)/g)) {
    const paths = uses.get(name) ?? [];
    if (paths.push(path.split(".").slice(1)) === 1) uses.set(name, paths);
  }
  const lines = code.split("\n").flatMap((line) => {
    const [, name, value] = /^const (schema\d+|func\d+) = (.*);$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return [line];
    const paths = uses.get(name);
    if (paths === undefined) return [];
    return name.startsWith("schema")
      ? [`const ${name} = ${JSON.stringify(pruned(JSON.parse(value), paths))};`]
      : [line];
  });
  return lines.join("\n");
}

/** A value with only what stands at the given paths. */
function pruned(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (typeof value !== "object" || value === null || paths.some((path) => path.length === 0)) return value;
  const kept = Object.entries(value).flatMap(([key, item]) => {
    const below = paths.filter(([first]) => first === key).map((path) => path.slice(1));
    return below.length > 0 ? [[key, pruned(item, below)] as const] : [];
  });
  return Object.fromEntries(kept);
}
