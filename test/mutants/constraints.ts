import { at, isObject, token } from "../../scripts/document/document.js";
import { unknownOption } from "../support/neighbours.js";

/** One constraint of the document, changed. */
export interface Mutant {
  /** JSON pointer to the schema. */
  readonly pointer: string;
  /** JSON pointer to the schema that the constraint is about: one of a property when it says that it is mandatory. */
  readonly subject: string;
  /** What was done, for the report. */
  readonly what: string;
  /** Makes the change in a copy of the document. */
  readonly apply: (document: object) => void;
}

type SchemaNode = Record<string, unknown>;

const limits: Readonly<Record<string, 1 | -1>> = {
  minimum: -1,
  minLength: -1,
  minItems: -1,
  maximum: 1,
  maxLength: 1,
  maxItems: 1,
};

/** Every constraint below `root` of the document, each loosened, tightened, dropped and renamed, one at a time. */
export function mutantsOf(document: object, roots: readonly string[]): Mutant[] {
  return roots.flatMap((root) => walk(document, root));
}

function walk(document: object, pointer: string): Mutant[] {
  const schema = at(document, pointer);
  if (!isObject(schema)) return [];
  const own = changesOf(schema).map(({ what, of, change }) => ({
    pointer,
    what,
    subject: of === undefined ? pointer : `${pointer}/properties/${token(of)}`,
    apply: (copy: object) => change(at(copy, pointer) as SchemaNode),
  }));
  const below = [
    ...["properties", "patternProperties"].flatMap((keyword) =>
      Object.keys(Object(schema[keyword])).map((name) => `${pointer}/${keyword}/${token(name)}`),
    ),
    ...["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
      Array.isArray(schema[keyword]) ? schema[keyword].map((_, index) => `${pointer}/${keyword}/${index}`) : [],
    ),
    ...(isObject(schema["items"]) ? [`${pointer}/items`] : []),
  ];
  return [...own, ...below.flatMap((place) => walk(document, place))];
}

interface Change {
  readonly what: string;
  /** The property that it is about. */
  readonly of: string | undefined;
  readonly change: (schema: SchemaNode) => void;
}

function changesOf(schema: SchemaNode): Change[] {
  const changes: Change[] = [];
  const add = (what: string, change: (schema: SchemaNode) => void, of?: string) => changes.push({ what, of, change });
  const dropped = (keyword: string) => (target: SchemaNode) => void Reflect.deleteProperty(target, keyword);

  for (const [keyword, looser] of Object.entries(limits)) {
    const value = schema[keyword];
    if (typeof value !== "number") continue;
    if (value + looser >= 0) add(`${keyword} ${value} loosened`, (target) => void (target[keyword] = value + looser));
    add(`${keyword} ${value} tightened`, (target) => void (target[keyword] = value - looser));
    add(`${keyword} ${value} dropped`, dropped(keyword));
  }
  if (Array.isArray(schema["enum"])) {
    const options: readonly unknown[] = schema["enum"];
    add("an option added", (target) => void (target["enum"] = [...options, unknownOption(options)]));
    add("the list dropped", dropped("enum"));
    for (const option of options) {
      add(
        `option ${String(option)} removed`,
        (target) => void (target["enum"] = options.filter((other) => other !== option)),
      );
      add(
        `option ${String(option)} renamed`,
        (target) => void (target["enum"] = options.map((other) => (other === option ? `${String(option)}_` : other))),
      );
    }
  }
  if (schema["const"] !== undefined) add(`const ${String(schema["const"])} dropped`, dropped("const"));
  if (typeof schema["const"] === "string")
    add("const renamed", (target) => void (target["const"] = `${String(schema["const"])}_`));
  if (typeof schema["const"] === "number")
    add("const raised", (target) => void (target["const"] = Number(schema["const"]) + 1));
  if (typeof schema["const"] === "boolean")
    add("const turned round", (target) => void (target["const"] = !schema["const"]));
  if (typeof schema["type"] === "string") {
    add(
      `type ${schema["type"]} changed`,
      (target) => void (target["type"] = schema["type"] === "boolean" ? "string" : "boolean"),
    );
    add(`type ${schema["type"]} dropped`, dropped("type"));
  }
  if (Array.isArray(schema["type"])) {
    const types: readonly unknown[] = schema["type"];
    add(`type ${types.join(" or ")} dropped`, dropped("type"));
    for (const type of types)
      add(`type ${String(type)} refused`, (target) => void (target["type"] = types.filter((other) => other !== type)));
  }
  if (schema["uniqueItems"] === true) add("uniqueItems dropped", dropped("uniqueItems"));
  if (schema["pattern"] !== undefined) {
    add("pattern dropped", dropped("pattern"));
    add("pattern loosened", (target) => void (target["pattern"] = ""));
    add("pattern tightened", (target) => void (target["pattern"] = "^all$"));
  }
  if (schema["additionalProperties"] === false) add("opened to unknown fields", dropped("additionalProperties"));
  const required = Array.isArray(schema["required"]) ? schema["required"].map(String) : [];
  for (const name of required)
    add(
      `${name} made optional`,
      (target) => void (target["required"] = required.filter((other) => other !== name)),
      name,
    );
  for (const name of Object.keys(Object(schema["properties"]))) {
    if (!required.includes(name))
      add(`${name} made mandatory`, (target) => void (target["required"] = [...required, name]), name);
    add(
      `${name} removed`,
      (target) => {
        Reflect.deleteProperty(target["properties"] as object, name);
        if (required.includes(name)) target["required"] = required.filter((other) => other !== name);
      },
      name,
    );
    add(
      `${name} renamed`,
      (target) => {
        const renamed = Object.entries(target["properties"] as object).map(([key, value]) => [
          key === name ? `${name}_` : key,
          value,
        ]);
        target["properties"] = Object.fromEntries(renamed) as object;
        target["required"] = required.map((key) => (key === name ? `${name}_` : key));
      },
      name,
    );
  }
  return changes;
}
