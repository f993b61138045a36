import {
  attributes,
  groupOf,
  placeOf,
  type Attribute,
  type Attributes,
  type Cut,
  type FieldFacts,
  type OperationFacts,
} from "./facts.js";

export type What = Attribute | "field" | "fields" | "status" | "media" | "closed" | "variants" | "method" | "path";
export type Value = NonNullable<Attributes[Attribute]>;

/** One place where page and spec do not say the same. */
export interface Finding {
  readonly kind: "differs" | "page-only" | "spec-only";
  /** `body cert_brand`, `response 200 cert[].cert_id`, `response 400`, `operation`. */
  readonly place: string;
  readonly what: What;
  readonly page?: Value | undefined;
  readonly spec?: Value | undefined;
  /** JSON pointer to the statement in the spec, or to what lacks it. */
  readonly pointer?: string | undefined;
}

export interface Comparison {
  readonly findings: readonly Finding[];
  /** What the page states but this copy of it has lost; `spec` is what the spec says there. */
  readonly lost: readonly Finding[];
  /** What may stand behind the place where the copy was cut off. */
  readonly notReached: readonly Finding[];
  readonly agreements: Agreements;
  /** Every place that one of the two, or both, say something about. */
  readonly places: ReadonlySet<string>;
}

export interface Agreements {
  readonly requestParameters: number;
  readonly responseFields: number;
  readonly statuses: number;
  /** Every single statement: that a field exists, and each of its attributes. */
  readonly statements: number;
}

/** Compares what a page (or its transcript) states with what the spec states, field by field, fact by fact. */
export function compareFacts(
  stated: OperationFacts & { readonly cut?: Cut | undefined; readonly listsLost?: boolean },
  spec: OperationFacts,
): Comparison {
  const page = withStatusOfSpec(stated, spec);
  const all: Finding[] = [...compareLine(page, spec), ...compareStatuses(page, spec)];
  const lost: Finding[] = [];
  const agreeing = { requestParameters: 0, responseFields: 0, statements: 0 };

  const groups = new Set([...page.fields, ...spec.fields].map(groupOf));
  for (const group of groups) {
    const mine = byName(page, group);
    const theirs = byName(spec, group);
    const status = group.split(" ")[1];
    if (status === undefined || hasBoth(page, spec, status) || (mine.size > 0 && theirs.size > 0)) {
      all.push(...missing("spec-only", group, theirs, mine), ...missing("page-only", group, mine, theirs));
    }
    for (const field of mine.values()) {
      const other = theirs.get(field.name);
      if (other === undefined) continue;
      const result = compareFields(withItems(field, mine), other, stated.listsLost === true);
      all.push(...result.findings);
      lost.push(...result.lost);
      agreeing.statements += 1 + result.agreeing;
      // What only the spec says does not contradict the page.
      if (result.findings.some((finding) => finding.kind !== "spec-only")) continue;
      if (field.in === "response" || field.in === "response-header") agreeing.responseFields += 1;
      else agreeing.requestParameters += 1;
    }
  }
  all.push(...compareClosed(page, spec), ...compareBodies(page, spec), ...compareVariants(page, spec));

  const statuses = page.statuses.filter((status) => spec.statuses.some((other) => other.code === status.code)).length;
  const unreachable = all.filter((finding) => isBehindCut(finding, page.cut));
  return {
    findings: all.filter((finding) => !unreachable.includes(finding)),
    lost,
    notReached: unreachable,
    agreements: { ...agreeing, statuses, statements: agreeing.statements + statuses },
    places: new Set([...placesIn(page), ...placesIn(spec)]),
  };
}

function placesIn({ fields, statuses, closed }: OperationFacts): string[] {
  return ["operation", ...closed, ...statuses.map(({ code }) => `response ${code}`), ...fields.flatMap(placesOf)];
}

/** The place of a field, of the objects that it stands in, and of its group. */
function placesOf(field: FieldFacts): string[] {
  const steps = field.name.split(".");
  return [groupOf(field), ...steps.map((_, index) => placeOf({ ...field, name: steps.slice(0, index + 1).join(".") }))];
}

/** An old page describes success without its code: then the spec's only 2xx is meant. */
function withStatusOfSpec<T extends OperationFacts>(page: T, spec: OperationFacts): T {
  const success = spec.statuses.filter((status) => status.code.startsWith("2"));
  const code = success.length === 1 ? success[0]?.code : undefined;
  if (code === undefined || !page.statuses.some((status) => status.code === "2XX")) return page;
  return {
    ...page,
    statuses: page.statuses.map((status) => (status.code === "2XX" ? { ...status, code } : status)),
    fields: page.fields.map((field) => (field.status === "2XX" ? { ...field, status: code } : field)),
  };
}

function compareLine(page: OperationFacts, spec: OperationFacts): Finding[] {
  const compared = [
    { what: "method", page: page.method, spec: spec.method },
    { what: "path", page: page.path, spec: spec.path },
  ] as const;
  return compared
    .filter((line) => line.page !== line.spec)
    .map((line) => ({ kind: "differs", place: "operation", ...line }));
}

function compareStatuses(page: OperationFacts, spec: OperationFacts): Finding[] {
  const findings: Finding[] = [];
  for (const { code, pointer, otherMedia } of spec.statuses) {
    if (!page.statuses.some((status) => status.code === code))
      findings.push({ kind: "spec-only", place: `response ${code}`, what: "status", pointer });
    else if (otherMedia !== undefined)
      findings.push({ kind: "spec-only", place: `response ${code}`, what: "media", spec: otherMedia, pointer });
  }
  for (const { code } of page.statuses) {
    if (!spec.statuses.some((status) => status.code === code))
      findings.push({ kind: "page-only", place: `response ${code}`, what: "status" });
  }
  return findings;
}

function hasBoth(page: OperationFacts, spec: OperationFacts, code: string): boolean {
  return [page, spec].every((facts) => facts.statuses.some((status) => status.code === code));
}

function byName(facts: OperationFacts, group: string): Map<string, FieldFacts> {
  return new Map(facts.fields.filter((field) => groupOf(field) === group).map((field) => [field.name, field]));
}

/**
 * The fields that only one side has. What stands below such a field, or below one whose types differ, goes without
 * saying; when the other side has not a single field of an object, that is one finding and not one for each field.
 */
function missing(
  kind: "spec-only" | "page-only",
  group: string,
  from: ReadonlyMap<string, FieldFacts>,
  other: ReadonlyMap<string, FieldFacts>,
): Finding[] {
  const objects = new Map<string, FieldFacts[]>();
  for (const field of from.values()) {
    const parent = parentIn(field.name, from);
    if (other.has(field.name) || (parent !== "" && other.get(parent)?.type !== from.get(parent)?.type)) continue;
    const object = field.name.slice(0, Math.max(0, field.name.lastIndexOf(".")));
    const fields = objects.get(object);
    if (fields === undefined) objects.set(object, [field]);
    else fields.push(field);
  }
  return [...objects].flatMap(([object, fields]): Finding[] => {
    const unknown = ![...other.keys()].some((name) =>
      object === "" ? !name.includes(".") : name.startsWith(`${object}.`),
    );
    const side = kind === "spec-only" ? "spec" : "page";
    const parameters = object === "" && group !== "body" && !group.startsWith("response ");
    if (unknown && fields.length > 1 && !parameters) {
      const names = fields.map((field) => field.name.slice(object === "" ? 0 : object.length + 1));
      const pointer = fields[0]?.pointers?.field;
      return [{ kind, place: object === "" ? group : `${group} ${object}`, what: "fields", [side]: names, pointer }];
    }
    return fields.map((field) => ({ kind, place: placeOf(field), what: "field", pointer: field.pointers?.field }));
  });
}

/** The field that holds this one; empty for a top-level field. A dot may also belong to a name. */
function parentIn(name: string, fields: ReadonlyMap<string, FieldFacts>): string {
  for (let at = name.lastIndexOf("."); at > 0; at = name.lastIndexOf(".", at - 1)) {
    for (let parent = name.slice(0, at); ; parent = parent.slice(0, -2)) {
      if (fields.has(parent)) return parent;
      if (!/(\[\]|\{\})$/.test(parent)) break;
    }
  }
  return "";
}

/** A page that lists the fields of an array's items says that they are objects. */
function withItems(field: FieldFacts, fields: ReadonlyMap<string, FieldFacts>): FieldFacts {
  const listed = field.type === "array" && [...fields.keys()].some((name) => name.startsWith(`${field.name}[].`));
  return listed ? { ...field, type: "array of object" } : field;
}

function compareFields(
  page: FieldFacts,
  spec: FieldFacts,
  listsLost: boolean,
): { findings: Finding[]; lost: Finding[]; agreeing: number } {
  const findings: Finding[] = [];
  const lost: Finding[] = [];
  let agreeing = 0;
  for (const what of attributes) {
    const [says, expected] = [page[what], spec[what]];
    if (says === undefined && expected === undefined) continue;
    if (says !== undefined && expected !== undefined && sameValue(what, says, expected)) {
      agreeing += 1;
      continue;
    }
    const kind = says === undefined ? "spec-only" : expected === undefined ? "page-only" : "differs";
    const finding: Finding = {
      kind,
      place: placeOf(page),
      what,
      page: says,
      spec: expected,
      pointer: spec.pointers?.[what] ?? spec.pointers?.field,
    };
    const inList = listsLost && (what === "options" || what === "pattern");
    if (says === undefined && (inList || page.lost?.includes(what) === true)) lost.push(finding);
    else findings.push(finding);
  }
  return { findings, lost, agreeing };
}

/** Whether the page's value `a` and the spec's `b` say the same. */
export function sameValue(what: What, a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const [first, second] = [a.map(String), b.map(String)];
    return first.length === second.length && first.every((value) => second.includes(value));
  }
  // A page that says only that it is an array says nothing about its items.
  if (what === "type" && a === "array") return String(b).startsWith("array");
  return String(a) === String(b);
}

function compareClosed(page: OperationFacts, spec: OperationFacts): Finding[] {
  const known = (place: string): boolean =>
    page.fields.some((field) => {
      const name = placeOf(field);
      return place === "body"
        ? field.in === "body"
        : name === place.replace(/(\[\]|\{\})+$/, "") || name.startsWith(`${place}.`);
    });
  return spec.closed
    .filter((place) => !page.closed.includes(place) && known(place))
    .map((place) => ({ kind: "spec-only", place, what: "closed" }));
}

/** A page that lists the fields of a body says that it is an object. */
function compareBodies(page: OperationFacts, spec: OperationFacts): Finding[] {
  const wrong = (spec.bodies ?? []).filter(
    ({ group, type }) =>
      type !== "object" && page.fields.some((field) => groupOf(field) === group && !field.name.startsWith("[]")),
  );
  return wrong.map(({ group, type, pointer }) => ({
    kind: "differs",
    place: group,
    what: "type",
    page: "object",
    spec: type,
    pointer,
  }));
}

/** A page has one table for all variants, so what it says holds for each of them. */
function compareVariants(page: OperationFacts, spec: OperationFacts): Finding[] {
  if (!page.fields.some((field) => field.in === "body")) return [];
  return (spec.varying ?? []).map(({ place, says, pointer }) => ({
    kind: "spec-only",
    place,
    what: "variants",
    spec: says,
    pointer,
  }));
}

const order = { uri: 0, request: 1, response: 2, end: 3, "status-codes": 4 } as const;

/** Only what the spec has and the page lacks can stand behind the cut. */
function isBehindCut(finding: Finding, cut: Cut | undefined): boolean {
  if (cut === undefined || finding.kind !== "spec-only") return false;
  if (finding.what === "status") return true;
  if (finding.what !== "field" && finding.what !== "fields") return false;
  const group = finding.place.split(" ")[0] ?? "";
  const section = group.startsWith("response") ? order.response : group === "path" ? order.uri : order.request;
  return section >= order[cut.section];
}
