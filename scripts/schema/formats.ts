import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Format } from "ajv";
import type { Schema } from "../document/document.js";

const require = createRequire(import.meta.url);

/** The expression that gives the check of each format, in terms of what stands in ajv-formats' module. */
const functions: Readonly<Record<string, string>> = {
  date: "date",
  time: "getTime(true)",
  "date-time": "getDateTime(true)",
  "iso-time": "getTime()",
  "iso-date-time": "getDateTime()",
  uri: "uri",
  byte: "byte",
  regex: "regex",
  int32: "validateInt32",
  int64: "validateInt64",
};

/** Formats that ajv-formats checks by one regular expression. */
const patterns: readonly string[] = [
  ...["duration", "uri-reference", "uri-template", "url", "email", "hostname", "ipv4", "ipv6", "uuid"],
  ...["json-pointer", "json-pointer-uri-fragment", "relative-json-pointer"],
];

const int32: readonly (readonly [string, string, number])[] = [
  ["minimum", "exclusiveMinimum", -(2 ** 31)],
  ["maximum", "exclusiveMaximum", 2 ** 31 - 1],
];

/**
 * A format as keywords that are checked. Those that ajv-formats does not know, or takes for a hint to people (password,
 * binary, float, double), are annotations. What an integer's format demands beyond its limits is said by limits.
 */
export function usedFormat(format: unknown, schema: Schema): [string, unknown][] {
  const types = [schema.type ?? []].flat();
  if ((format === "int32" || format === "int64") && types.includes("integer") && !types.includes("number")) {
    if (format === "int64") return [];
    const given = int32.map(([limit, exclusive]) => schema[limit] ?? schema[exclusive]);
    const open = int32.filter((_, position) => given[position] === undefined);
    const loose = given.some((limit) => typeof limit === "number" && Math.abs(limit) > 2 ** 31);
    return loose ? [["format", format]] : open.map(([limit, , value]) => [limit, value]);
  }
  return typeof format === "string" && (Object.hasOwn(functions, format) || patterns.includes(format))
    ? [["format", format]]
    : [];
}

/** What Ajv must know of the formats. */
export function ajvFormats(): [string, Format][] {
  const { fullFormats } = require("ajv-formats/dist/formats") as { fullFormats: Record<string, Format> };
  return [...patterns, ...Object.keys(functions)].map((name) => [name, fullFormats[name] as Format]);
}

/** An expression for the function that checks a format, without imports: ajv-formats' own code and what it stands on. */
export function formatSource(format: string): string {
  const expression = functions[format] ?? "";
  const needed: string[] = [];
  const visit = (text: string): void => {
    for (const [name, source] of declarations()) {
      if (needed.includes(source) || !new RegExp(`\\b${name}\\b`).test(text)) continue;
      visit(source.slice(source.indexOf(name) + name.length));
      needed.push(source);
    }
  };
  visit(expression);
  return `(() => {\n${needed.join("\n")}\nreturn ${expression};\n})()`;
}

let known: ReadonlyMap<string, string> | undefined;

/** The functions and constants of ajv-formats' module, by name. */
function declarations(): ReadonlyMap<string, string> {
  known ??= new Map(
    readFileSync(require.resolve("ajv-formats/dist/formats"), "utf8")
      .replaceAll(/^\s*\/\/.*\n/gm, "")
      .split(/^(?=function |const |exports\.|Object\.)/m)
      .flatMap((source) => {
        const [, name] = /^(?:function|const) (\w+)/.exec(source) ?? [];
        return name === undefined ? [] : [[name, source.trim()] as const];
      }),
  );
  return known;
}
