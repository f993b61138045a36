import { Name, nil, _, type CodeKeywordDefinition } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { callValidateCode } from "ajv/dist/vocabularies/code.js";
import type { Schema } from "../document/document.js";
import { ajvForFlatSchemas, errors, vErrors } from "../schema/ajv.js";
import { namesInherited } from "../schema/flat.js";
import { formatSource } from "../schema/formats.js";
import { helperSource } from "../schema/helpers.js";
import { compact, valueAt } from "./compact.js";

/**
 * The code of one validating function, without its surroundings. What it uses of them stands in it as a mark, which
 * cannot stand in code otherwise: NUL, kind, position in the list of that kind, NUL.
 */
export interface UnitCode {
  readonly code: string;
  /** Expressions that are to be constants of the module. */
  readonly constants: readonly string[];
  /** Texts of functions of the module. */
  readonly helpers: readonly string[];
}

/** The mark of something in {@link UnitCode}: `self`, `call`, `constant` or `helper`. */
function mark(kind: string, position: number): string {
  return `\0${kind}${position}\0`;
}

/** A call of another function of the module, by its position in the list of calls. */
const call: CodeKeywordDefinition = {
  keyword: "call",
  schemaType: "number",
  code(context) {
    const { gen, schema } = context;
    const callee = new Name(`call${Number(schema)}`);
    context.result(
      callValidateCode(context, callee, nil),
      () => {},
      () => {
        gen.assign(vErrors, _`${vErrors} === null ? ${callee}.errors : ${vErrors}.concat(${callee}.errors)`);
        gen.assign(errors, _`${vErrors}.length`);
      },
    );
  },
};

/** How many schemas one instance of Ajv makes code of. It remembers them all, and what it remembers is not needed again. */
const perInstance = 100;
let instance: { readonly ajv: Ajv2020; used: number } | undefined;

function ajv(): Ajv2020 {
  if (instance === undefined || instance.used >= perInstance) {
    const made = ajvForFlatSchemas({
      // Sentences are made from keyword and params when something is wrong, so the code stays small.
      messages: false,
      code: {
        source: true,
        esm: true,
        lines: true,
        optimize: 1,
        formats: _`formats`,
        // The code is only read here, so nothing is gained by making a function of it.
        process: () => "return () => true",
      },
    });
    made.addKeyword(call);
    instance = { ajv: made, used: 0 };
  }
  instance.used++;
  return instance.ajv;
}

/** By the text of the schema: whoever generates again in one process has most of them as they were. */
const known = new Map<string, UnitCode>();
const mostKnown = 20_000;

/**
 * Makes the code for a flat schema in which other functions are called by `call: position`.
 *
 * @throws Error when Ajv cannot compile the schema; its message names the keyword
 */
export function unitCode(schema: Schema | boolean): UnitCode {
  const text = JSON.stringify(schema);
  const code = known.get(text) ?? makeCode(schema);
  if (known.size >= mostKnown) known.clear();
  known.set(text, code);
  return code;
}

function makeCode(schema: Schema | boolean): UnitCode {
  const maker = ajv();
  // It costs code everywhere, so it is on only where it makes a difference.
  Object.assign(maker.opts, { ownProperties: namesInherited(schema) });
  const { source } = maker.compile(schema);
  if (source === undefined) throw new Error("Ajv gave no source.");

  const constants: string[] = [];
  const helpers: string[] = [];
  const marked = (kind: string, list: string[], value: string) => {
    const position = list.indexOf(value);
    return mark(kind, position === -1 ? list.push(value) - 1 : position);
  };
  const codes = new Map<string, string>();
  const schemas = new Map<string, unknown>();
  for (const set of Object.values(source.scopeValues)) {
    for (const name of set ?? []) {
      const { ref, code } = name.value ?? { ref: undefined };
      if (name.prefix === "schema") schemas.set(name.str, ref);
      else codes.set(name.str, String(code));
    }
  }
  const inPlace = (name: string, path: string): string => {
    if (name === source.validateName.str) return mark("self", 0) + path;
    if (/^call\d+$/.test(name)) return mark("call", Number(name.slice("call".length))) + path;
    if (schemas.has(name)) return marked("constant", constants, literal(valueAt(schemas.get(name), path)));
    const code = codes.get(name);
    if (code === undefined) return name + path;
    if (name.startsWith("formats"))
      return marked("helper", helpers, formatHelper(code)) + path.replace(/^\.validate$/, "");
    if (name.startsWith("func")) return marked("helper", helpers, helperSource(code)) + path;
    return marked("constant", constants, code) + path;
  };
  const code = compact(String(source.validateCode), schemas).replaceAll(
    // What stands in quotes is no code, though it may look like it.
    /"(?:[^"\\]|\\.)*"|\b((?:schema|pattern|func|formats|validate|call)\d+)\b((?:\.\w+|\["(?:[^"\\]|\\.)*"\]|\[\d+\])*)/g,
    (whole, name: string | undefined, path: string) => (name === undefined ? whole : inPlace(name, path)),
  );
  return { code, constants, helpers };
}

function formatHelper(code: string): string {
  const [, dotted, quoted] = /^formats(?:\.(\w+)|\["(.+)"\])$/.exec(code) ?? [];
  const name = dotted ?? quoted;
  return name === undefined ? code : formatSource(name);
}

/** A JSON value as an expression. In an object literal `__proto__` would set the prototype. */
function literal(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('"__proto__"') ? `JSON.parse(${JSON.stringify(text)})` : text;
}
