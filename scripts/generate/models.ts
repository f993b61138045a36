import { entries, isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { featuresOf } from "../document/features.js";
import { banner, comment, literalType, literalValue, type Module } from "./literal.js";
import { isIdentifier } from "./identifiers.js";

/**
 * A type for every schema of the document under its own name, or one made from it where that is no identifier, and for
 * every option list, also one that is open, a constant of that name with its options, to show or check them at run time.
 *
 * @param interfaces the schemas that have an interface of their name among the types
 */
export function models(document: BundledDocument, interfaces: ReadonlySet<string>): Module {
  const js = [`// ${banner}`];
  // No schema can have a name with a dollar sign.
  const marked = featuresOf(document).marks;
  const helper = marked ? ", Readable as $Readable" : "";
  const dts = [`// ${banner}`, `import type { components as $components${helper} } from "./schema.js";`];
  const components = isObject(document["components"]) ? document["components"] : {};
  const schemas = entries(components["schemas"]);
  const names = typeNames(schemas.map(([name]) => name));
  for (const [name, schema] of schemas) {
    if (!isObject(schema)) continue;
    if (interfaces.has(name) && !marked) {
      // Its words stand there.
      dts.push(`export type { ${name} } from "./schema.js";`);
      continue;
    }
    const description = `/** ${comment(String(schema["description"] ?? name))} */`;
    const identifier = names.get(name) ?? name;
    const type = `$components["schemas"][${JSON.stringify(name)}]`;
    // As answers have it: what is marked is in a wrapper otherwise.
    dts.push(`${description}\nexport type ${identifier} = ${marked ? `$Readable<${type}>` : type};`);
    const options = schema["enum"] ?? schema["x-extensible-enum"];
    if (!Array.isArray(options)) continue;
    js.push(`export const ${identifier} = ${literalValue(options)};`);
    // It has the words of the type of its name.
    dts.push(`export declare const ${identifier}: ${literalType(options, "")};`);
  }
  return { js: `${js.join("\n")}\n`, dts: `${dts.join("\n")}\n` };
}

/** An identifier for each name, no two alike. Names that are identifiers keep theirs. */
function typeNames(names: readonly string[]): ReadonlyMap<string, string> {
  const result = new Map(names.filter(isIdentifier).map((name) => [name, name]));
  const taken = new Set(result.values());
  for (const name of names) {
    if (result.has(name)) continue;
    const base = cleaned(name);
    let free = base;
    for (let count = 2; taken.has(free) || !isIdentifier(free); count++) free = `${base}_${count}`;
    taken.add(free);
    result.set(name, free);
  }
  return result;
}

function cleaned(name: string): string {
  const words = name.split(/[^\p{ID_Continue}]+/u).filter((word) => word !== "");
  const joined =
    words.length === 1 ? words.join("") : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[\p{ID_Start}_]/u.test(joined) ? joined : `_${joined}`;
}
