import { hasFunctions, readOptions, wrongOption } from "./options.js";

const kinds = {
  boolean: { is: (value: unknown) => typeof value === "boolean", says: "must be true or false" },
  function: { is: (value: unknown) => typeof value === "function", says: "must be a function" },
  list: { is: Array.isArray, says: "must be a list" },
  milliseconds: {
    is: (value: unknown) => typeof value === "number" && value >= 0,
    says: "must be a number of milliseconds, at least 0",
  },
  object: { is: (value: unknown) => typeof value === "object" && value !== null, says: "must be an object" },
  signal: {
    // Of another realm too, so no instanceof.
    is: (value: unknown) => hasFunctions("signal", value, "addEventListener"),
    says: "must be an AbortSignal",
  },
  text: { is: (value: unknown) => typeof value === "string", says: "must be a text" },
} as const;

/** What an option takes, where nothing more is to be said of it. */
export type OptionKind = keyof typeof kinds;

/**
 * The same as {@link readOptions}, with the kind of each looked at. Undefined alone means that one is absent.
 *
 * @throws ValidationError also for a value of another kind
 */
export function checkedOptions<Options extends object>(
  given: Options | undefined,
  kindOf: Readonly<Record<keyof Options & string, OptionKind>>,
): Options {
  const names = Object.keys(kindOf) as (keyof Options & string)[]; // an object of just these
  const options = readOptions("options", given, names);
  for (const name of names) {
    const { is, says } = kinds[kindOf[name]];
    if (options[name] !== undefined && !is(options[name])) throw wrongOption(name, says);
  }
  return options;
}

/** A text that is needed, such as an id or a path. */
export function checkedText(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "") throw wrongOption(name, "must be a text that is not empty");
  return value;
}
