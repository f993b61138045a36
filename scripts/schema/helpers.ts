import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";

const require = createRequire(import.meta.url);

/**
 * Functions that validators may need, as the text that goes into the generated module: what a runner of TypeScript makes
 * of a function's text depends on the runner.
 */
const sources = {
  /** Whether a number is a multiple of another, both taken as the decimals that they are written as. */
  isMultipleOf: `function isMultipleOf(value, step) {
const decimal = (number) => {
const [digits, exponent = "0"] = String(number).split("e");
const [whole, fraction = ""] = digits.split(".");
return [BigInt(whole + fraction), Number(exponent) - fraction.length];
};
const [a, p] = decimal(value);
const [b, q] = decimal(step);
const least = Math.min(p, q);
return (a * 10n ** BigInt(p - least)) % (b * 10n ** BigInt(q - least)) === 0n;
}`,
  /** Whether two JSON values are equal. Nothing is asked of the values themselves, whose fields may have any name. */
  isEqual: `function isEqual(one, other) {
if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
if (Array.isArray(one) !== Array.isArray(other)) return false;
const keys = Object.keys(one);
return keys.length === Object.keys(other).length &&
keys.every((key) => Object.prototype.hasOwnProperty.call(other, key) && isEqual(one[key], other[key]));
}`,
};

export const isMultipleOf = runInThisContext(`(${sources.isMultipleOf})`) as (value: number, step: number) => boolean;

/** The text of the function that Ajv calls by this code. */
export function helperSource(code: string): string {
  if (code === "isMultipleOf") return sources.isMultipleOf;
  const [, name] = /^require\("ajv\/dist\/runtime\/(\w+)"\)\.default$/.exec(code) ?? [];
  // Ajv's own comparison calls methods of the values, which need not be methods.
  if (name === "equal") return sources.isEqual;
  if (name === "ucs2length") return String((require("ajv/dist/runtime/ucs2length") as { default: unknown }).default);
  if (code === "Object.prototype.hasOwnProperty") return code;
  throw new Error(`Ajv's code needs a helper that could not be put in place: ${code}`);
}
