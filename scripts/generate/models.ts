import { entries, isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { banner, comment, literalType, type Module } from "./literal.js";

/**
 * A type for every schema of the document under its own name, and for every option list a constant of that name with
 * its options, to show or check them at run time.
 */
export function models(document: BundledDocument): Module {
  const js = [`// ${banner}`];
  const dts = [`// ${banner}`, 'import type { components } from "./schema.js";'];
  const components = isObject(document["components"]) ? document["components"] : {};
  for (const [name, schema] of entries(components["schemas"])) {
    if (!isObject(schema)) continue;
    const description = `/** ${comment(String(schema["description"] ?? name))} */`;
    dts.push(`${description}\nexport type ${name} = components["schemas"][${JSON.stringify(name)}];`);
    if (!Array.isArray(schema["enum"])) continue;
    js.push(`export const ${name} = ${JSON.stringify(schema["enum"])};`);
    dts.push(`${description}\nexport declare const ${name}: ${literalType(schema["enum"], "")};`);
  }
  return { js: `${js.join("\n")}\n`, dts: `${dts.join("\n")}\n` };
}
