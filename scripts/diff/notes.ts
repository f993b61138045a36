import { isDeepStrictEqual } from "node:util";
import { at, isObject, keysOf, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { undecidedKey } from "../document/undecided.js";
import type { Reason } from "./change.js";

/** A place at which two documents are not the same. */
interface Spot {
  readonly pointer: string;
  readonly old: unknown;
  readonly now: unknown;
}

/** What differs and no reason explains: words, examples, marks, and keywords that change no value. All of it is patch. */
export function notes(base: BundledDocument, head: BundledDocument, reasons: readonly Reason[]): Reason[] {
  const explained = new Set(reasons.flatMap((reason) => [...reason.base, ...reason.head]));
  const above = new Set([...explained].flatMap(ancestors));
  return spots(base, head, "").flatMap((spot): Reason[] => {
    const { pointer, old, now } = spot;
    // The version is what the verdict is held against, not a change.
    if (pointer === "/info/version" || covers(explained, pointer) || holds(above, spot)) return [];
    // A question to a person, which lint refuses until it is answered.
    if (keysOf(pointer).includes(undecidedKey)) return [];
    // What a schema refers to was compared; under which name does not matter.
    if (/\/schemas?\/.*\$ref$/.test(pointer)) return [];
    return [
      {
        rule: "note",
        impact: "patch",
        message: sentence(spot, head, base),
        operations: [],
        base: old === undefined ? [] : [pointer],
        head: now === undefined ? [] : [pointer],
      },
    ];
  });
}

/** Whether a pointer lies at or below one of those that are explained. */
function covers(explained: ReadonlySet<string>, pointer: string): boolean {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1))
    if (explained.has(pointer.slice(0, end))) return true;
  return false;
}

function ancestors(pointer: string): string[] {
  const end = pointer.lastIndexOf("/");
  return end <= 0 ? [] : [pointer.slice(0, end), ...ancestors(pointer.slice(0, end))];
}

/** A part that came or went as a whole counts as explained when a reason lies in it. */
function holds(above: ReadonlySet<string>, { pointer, old, now }: Spot): boolean {
  return (old === undefined || now === undefined) && above.has(pointer);
}

function spots(old: unknown, now: unknown, pointer: string): Spot[] {
  if (Array.isArray(old) && Array.isArray(now) && [...old, ...now].every(isObject) && [...old, ...now].length > 0)
    return listSpots(old, now, pointer);
  if (!isObject(old) || !isObject(now)) return isDeepStrictEqual(old, now) ? [] : [{ pointer, old, now }];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
    spots(old[key], now[key], `${pointer}/${token(key)}`),
  );
}

/** Lists of equal length are compared item by item, others by which items they have. */
function listSpots(old: readonly unknown[], now: readonly unknown[], pointer: string): Spot[] {
  if (old.length === now.length) return old.flatMap((item, index) => spots(item, now[index], `${pointer}/${index}`));
  const missing = (list: readonly unknown[], item: unknown) => !list.some((other) => isDeepStrictEqual(item, other));
  return [
    ...old.flatMap((item, index) =>
      missing(now, item) ? [{ pointer: `${pointer}/${index}`, old: item, now: undefined }] : [],
    ),
    ...now.flatMap((item, index) =>
      missing(old, item) ? [{ pointer: `${pointer}/${index}`, old: undefined, now: item }] : [],
    ),
  ];
}

function sentence({ pointer, old, now }: Spot, head: BundledDocument, base: BundledDocument): string {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const verb = old === undefined ? "is new" : now === undefined ? "is gone" : "has changed";
  const last = steps.at(-1) ?? "";
  const same = /\/schemas?\//.test(pointer) && keywords.has(last) ? ", and the same values are valid" : "";
  if (steps[0] === "components" && steps.length === 3) return `${last} (${steps[1]}) ${verb}`;
  return `${what(steps)}${owner(steps, head, base)} ${verb}${same}`;
}

/** Keywords about values: had their change mattered, it would have been explained. */
const keywords = new Set([
  ...[
    "type",
    "enum",
    "const",
    "required",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
  ],
  ...["minItems", "maxItems", "minProperties", "maxProperties", "pattern", "allOf", "additionalProperties"],
]);

/** The last step that says what it is: description, example NAME, x-note. */
function what(steps: readonly string[]): string {
  const example = steps.findIndex((step) => step === "examples" || step === "example");
  if (example >= 0)
    return `the example${steps[example] === "examples" && steps[example + 1] !== undefined ? ` ${steps[example + 1]}` : ""}`;
  const mark = steps.findIndex((step, index) => index > 0 && step.startsWith("x-"));
  if (mark > 0 && steps.length > mark + 1) return `${steps[mark]} (${steps.slice(mark + 1).join(", ")})`;
  return steps.at(-1) ?? "the document";
}

function owner(steps: readonly string[], head: BundledDocument, base: BundledDocument): string {
  const [first, second, third] = steps;
  if (first === "components" && third !== undefined) {
    const properties = steps.filter((_, index) => steps[index - 1] === "properties");
    return ` of ${[third, ...properties].join(".")}`;
  }
  if (first === "paths" && second !== undefined && third !== undefined) {
    const place = `/paths/${token(second)}/${token(third)}/operationId`;
    const id = at(head, place) ?? at(base, place);
    return ` of ${typeof id === "string" ? id : `${third.toUpperCase()} ${second}`}`;
  }
  return first === undefined || steps.length === 1 ? "" : ` of ${steps.slice(0, -1).join(" ")}`;
}
