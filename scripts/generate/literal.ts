/** The first line of every generated file. */
export const banner = "Generated from the API document by `npm run generate`. Do not edit.";

/** A generated module: its code and its declarations. */
export interface Module {
  readonly js: string;
  readonly dts: string;
}

/** A module that exports constants, declared with their literal types, so that types can be derived from the values. */
export function constants(
  values: Readonly<Record<string, { readonly description: string; readonly value: unknown }>>,
): Module {
  const js = [`// ${banner}`];
  const dts = [`// ${banner}`];
  for (const [name, { description, value }] of Object.entries(values)) {
    js.push(`export const ${name} = ${literalValue(value)};`);
    dts.push(`/** ${comment(description)} */\nexport declare const ${name}: ${literalType(value, "")};`);
  }
  return { js: `${js.join("\n")}\n`, dts: `${dts.join("\n")}\n` };
}

/** A JSON value as JavaScript. In a literal, `__proto__` as a plain key would set what the object inherits from. */
export function literalValue(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/^(\s*)"__proto__":/gm, '$1["__proto__"]:');
}

/** The readonly literal type of a JSON value. */
export function literalType(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `readonly [${value.map((item) => literalType(item, deeper)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).map(
    ([key, item]) => `${deeper}readonly ${JSON.stringify(key)}: ${literalType(item, deeper)};\n`,
  );
  return properties.length === 0 ? "{}" : `{\n${properties.join("")}${indent}}`;
}

/** Text that cannot end the comment it stands in. */
export function comment(text: string): string {
  return text.replaceAll("*/", "*\\/").replaceAll(/\s+/g, " ").trim();
}
