import { attributes, sourceKinds, type SourceKind } from "./facts.js";
import { sameValue, type Finding, type Value, type What } from "./compare.js";
import {
  BrokenFile,
  isList,
  isRecord,
  items,
  joinPointer,
  member,
  members,
  type Json,
  type YamlSource,
} from "../document/yaml-source.js";

/** A place where the spec knowingly says other than the page. */
export interface Deviation {
  /** An operationId, or `*` for every operation. */
  readonly operation: string;
  readonly kind: Finding["kind"];
  readonly what: What;
  readonly places: readonly string[];
  /** The places as the file writes them, with `{a,b}` for several. */
  readonly written: readonly string[];
  readonly page: Value | undefined;
  readonly spec: Value | undefined;
  /** The only kind of source that says so; the facts come from another one, and do not. */
  readonly only: SourceKind | undefined;
  readonly why: string;
  readonly source: string;
  readonly date: string;
  readonly line: number;
  /** JSON pointer in the file. */
  readonly pointer: string;
}

/** A part of the spec about which pages say nothing, so that no comparison meets it: a server, a rule. */
export interface Addition {
  readonly pointer: string;
  readonly spec: Json | undefined;
  readonly why: string;
  readonly source: string;
  readonly date: string;
  readonly line: number;
}

export interface Deviations {
  readonly file: string;
  readonly deviations: readonly Deviation[];
  readonly additions: readonly Addition[];
}

export const noDeviations: Deviations = { file: "", deviations: [], additions: [] };

const kinds = ["differs", "page-only", "spec-only"] as const;
const whats: readonly What[] = [
  ...attributes,
  "field",
  "fields",
  "status",
  "media",
  "closed",
  "variants",
  "method",
  "path",
];
/** These state all there is to state by being there. */
const withoutValue: readonly What[] = ["field", "status", "closed", "mandatory", "nullable"];

const known = new WeakMap<YamlSource, Deviations>();

/** Reads `deviations.yaml`. Throws {@link BrokenFile} with the line of the first mistake. */
export function readDeviations(source: YamlSource): Deviations {
  const deviations = known.get(source) ?? readAnew(source);
  known.set(source, deviations);
  return deviations;
}

function readAnew(source: YamlSource): Deviations {
  const deviations: Deviation[] = [];
  const additions: Addition[] = [];
  items(source.data).forEach((entry, index) => {
    const pointer = joinPointer("", String(index));
    const line = source.lineOf(pointer);
    const fail = (problem: string): never => {
      throw new BrokenFile(`${source.file}:${String(line)}: ${problem}`);
    };
    const text = (key: string): string => {
      const value = member(entry, key);
      return typeof value === "string" && value.trim() !== "" ? value : fail(`the entry needs "${key}", a text`);
    };
    const origin = { why: text("why"), source: text("source"), date: text("date"), line };
    if (!/^\d{4}-\d{2}-\d{2}$/.test(origin.date)) fail(`"date" must be a day such as 2026-11-24`);
    const allowed =
      member(entry, "pointer") === undefined
        ? ["operation", "kind", "what", "places", "page", "spec", "only", "why", "source", "date"]
        : ["pointer", "spec", "why", "source", "date"];
    for (const [key] of members(entry)) {
      if (!allowed.includes(key)) fail(`"${key}" is not known here; known are ${allowed.join(", ")}`);
    }
    if (member(entry, "pointer") !== undefined) {
      additions.push({ pointer: text("pointer"), spec: member(entry, "spec"), ...origin });
      return;
    }
    const kind = kinds.find((known) => known === text("kind")) ?? fail(`"kind" must be one of ${kinds.join(", ")}`);
    const what = whats.find((known) => known === text("what")) ?? fail(`"what" must be one of ${whats.join(", ")}`);
    const written = items(member(entry, "places")).map(String);
    const places = written.flatMap(expand);
    if (places.length === 0)
      fail(`"places" must list where it is, such as "body tags[]" or "response {401,403} request_id"`);
    const named = member(entry, "only");
    const only = sourceKinds.find((known) => known === named);
    if (named !== undefined && only === undefined) fail(`"only" must be one of ${sourceKinds.join(", ")}`);
    const [page, spec] = [valueOf(member(entry, "page")), valueOf(member(entry, "spec"))];
    const needed =
      withoutValue.includes(what) && kind !== "differs"
        ? []
        : kind === "differs"
          ? ["page", "spec"]
          : [kind === "spec-only" ? "spec" : "page"];
    for (const side of needed) {
      if ((side === "page" ? page : spec) === undefined)
        fail(`a "${kind}" entry about "${what}" must quote what the ${side} says: "${side}"`);
    }
    deviations.push({
      operation: text("operation"),
      kind,
      what,
      places,
      written,
      page,
      spec,
      only,
      ...origin,
      pointer,
    });
  });
  if (!isList(source.data) && source.data !== null)
    throw new BrokenFile(`${source.file}:1: the file must be a list of entries`);
  return { file: source.file, deviations, additions };
}

function valueOf(value: Json | undefined): Value | undefined {
  if (isList(value)) return value.map(String);
  if (value === null || value === undefined || isRecord(value)) return undefined;
  // What is left are the scalars of JSON.
  return value;
}

/** `response {401,403} error` stands for two places. */
export function expand(place: string): string[] {
  // A pair of braces without a comma belongs to the name of a map's field.
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(place);
  if (braces === null) return [place];
  const [before, after] = [place.slice(0, braces.index), place.slice(braces.index + braces[0].length)];
  return (braces[1] ?? "").split(",").flatMap((part) => expand(`${before}${part.trim()}${after}`));
}

/**
 * The entry that explains the finding: the same place, the same kind, and the same values on both sides.
 *
 * @param kind of the source that was compared; undefined for the facts
 */
export function explanationOf(
  finding: Finding,
  operation: string | undefined,
  all: Deviations,
  kind?: SourceKind,
): Deviation | undefined {
  return at(finding.place, all).find(
    (deviation) => (deviation.only === undefined || deviation.only === kind) && explains(deviation, finding, operation),
  );
}

const byPlace = new WeakMap<Deviations, Map<string, Deviation[]>>();

/** The entries about a place, in their order. */
function at(place: string, all: Deviations): readonly Deviation[] {
  let places = byPlace.get(all);
  if (places === undefined) {
    places = new Map<string, Deviation[]>();
    for (const deviation of all.deviations)
      for (const one of deviation.places) places.set(one, [...(places.get(one) ?? []), deviation]);
    byPlace.set(all, places);
  }
  return places.get(place) ?? [];
}

export function explains(deviation: Deviation, finding: Finding, operation: string | undefined): boolean {
  const same = (expected: Value | undefined, found: Value | undefined): boolean =>
    expected === undefined || (found !== undefined && sameValue("field", expected, found));
  return (
    (deviation.operation === "*" || deviation.operation === operation) &&
    deviation.kind === finding.kind &&
    deviation.what === finding.what &&
    deviation.places.includes(finding.place) &&
    same(deviation.page, finding.page) &&
    same(deviation.spec, finding.spec)
  );
}
