import { sameValue, type Finding, type Value, type What } from "../../scripts/page/compare.js";
import {
  placeOf,
  type Attribute,
  type FieldFacts,
  type Location,
  type OperationFacts,
} from "../../scripts/page/facts.js";

/** One change of a page, and the findings that it must lead to: these and no others. */
export interface Change {
  readonly name: string;
  readonly facts: OperationFacts;
  /** Statuses of the table at the end, where they are not those of the facts. */
  readonly listed?: readonly string[];
  readonly expected: readonly Expected[];
}

export type Expected = Pick<Finding, "kind" | "place" | "what" | "page" | "spec">;

/** Every fact of a page changed once. The spec may knowingly say other than the page; findings quote what it says. */
export function singleChanges(facts: OperationFacts, spec: OperationFacts): Change[] {
  return [
    ...facts.fields.flatMap((field) => fieldChanges(facts, field, spec)),
    ...additions(facts),
    ...statusChanges(facts),
    {
      name: "another path",
      facts: { ...facts, path: `${facts.path}2` },
      expected: [{ kind: "differs", place: "operation", what: "path", page: `${facts.path}2`, spec: facts.path }],
    },
    {
      name: "another method",
      facts: { ...facts, method: "PUT" },
      expected: [{ kind: "differs", place: "operation", what: "method", page: "PUT", spec: facts.method }],
    },
    { name: "other order", facts: { ...facts, fields: reversedTopLevel(facts.fields) }, expected: [] },
  ];
}

function fieldChanges(facts: OperationFacts, field: FieldFacts, spec: OperationFacts): Change[] {
  const place = placeOf(field);
  const inSpec = spec.fields.find((other) => placeOf(other) === place);
  const set = (what: Attribute, value: Value | undefined): Change => {
    const says = inSpec?.[what];
    const kind = value === undefined ? "spec-only" : says === undefined ? "page-only" : "differs";
    const agree = value === undefined || says === undefined ? value === says : sameValue(what, value, says);
    return {
      name: `${place}: ${what} ${String(field[what])} → ${String(value)}`,
      facts: { ...facts, fields: facts.fields.map((other) => (other === field ? { ...other, [what]: value } : other)) },
      expected: agree ? [] : [{ kind, place, what, page: value, spec: says }],
    };
  };
  const changes: Change[] = [
    {
      name: `${place}: removed`,
      facts: { ...facts, fields: facts.fields.filter((other) => other !== field && !isBelow(other, field)) },
      expected: [{ kind: "spec-only", place, what: "field", page: undefined, spec: undefined }],
    },
  ];
  if (field.mandatory !== undefined) changes.push(set("mandatory", !field.mandatory));
  changes.push(set("type", field.type === "string" ? "boolean" : "string"));
  for (const what of ["min", "max", "minItems", "maxItems"] as const) {
    const value = field[what];
    if (value !== undefined) changes.push(set(what, value + 1));
  }
  if (field.max !== undefined) changes.push(set("max", undefined));
  if (field.max === undefined && field.type === "boolean") changes.push(set("default", "false"));
  if (field.options !== undefined && field.type === "boolean") changes.push(set("options", ["false"]));
  if (field.options !== undefined && field.type === "string") {
    const [first, ...rest] = field.options;
    changes.push(
      set("options", [`${first ?? ""}_NEW`, ...rest]),
      set("options", rest),
      set("options", [...field.options, "ONE_MORE"]),
    );
  }
  return changes;
}

function additions(facts: OperationFacts): Change[] {
  const groups = new Map<string, { in: Location; status?: string | undefined; prefix: string }>();
  for (const { in: at, status, name } of facts.fields) {
    const prefix = name.slice(0, name.lastIndexOf(".") + 1);
    groups.set(`${at} ${status ?? ""} ${prefix}`, { in: at, status, prefix });
  }
  return [...groups.values()].map(({ in: at, status, prefix }) => {
    const field: FieldFacts = {
      in: at,
      ...(status === undefined ? {} : { status }),
      name: at === "header" ? "X-Extra" : `${prefix}extra_field`,
      type: "string",
      min: 1,
      max: 9,
      ...(at.startsWith("response") ? {} : { mandatory: false }),
    };
    return {
      name: `${placeOf(field)}: added`,
      facts: { ...facts, fields: [...facts.fields, field] },
      expected: [{ kind: "page-only", place: placeOf(field), what: "field", page: undefined, spec: undefined }],
    };
  });
}

function statusChanges(facts: OperationFacts): Change[] {
  const status = (kind: "page-only" | "spec-only", code: string): Expected => ({
    kind,
    place: `response ${code}`,
    what: "status" satisfies What,
    page: undefined,
    spec: undefined,
  });
  const codes = facts.statuses.map(({ code }) => code);
  const changes = codes.flatMap((code): Change[] => {
    const rest = {
      ...facts,
      statuses: facts.statuses.filter((other) => other.code !== code),
      fields: facts.fields.filter((field) => field.status !== code),
    };
    const renamed = {
      ...facts,
      statuses: facts.statuses.map((other) => (other.code === code ? { code: "418" } : other)),
      fields: facts.fields.map((field) => (field.status === code ? { ...field, status: "418" } : field)),
    };
    return [
      { name: `response ${code}: removed`, facts: rest, expected: [status("spec-only", code)] },
      {
        name: `response ${code}: renamed`,
        facts: renamed,
        expected: [status("spec-only", code), status("page-only", "418")],
      },
      // The last part keeps the page whole: a copy that lacks a described status looks cut, except to its end.
      {
        name: `response ${code}: not in the table`,
        facts,
        listed: codes.filter((other) => other !== code),
        expected: [status("spec-only", code)],
      },
    ];
  });
  return [
    ...changes,
    {
      name: "response 409: added to the table",
      facts,
      listed: [...codes, "409"].sort(),
      expected: [status("page-only", "409")],
    },
  ];
}

function isBelow(field: FieldFacts, above: FieldFacts): boolean {
  return (
    field.in === above.in &&
    field.status === above.status &&
    new RegExp(`^(\\[\\]|\\{\\})*\\.`).test(field.name.slice(above.name.length)) &&
    field.name.startsWith(above.name)
  );
}

/** The same rows from bottom to top, each still before the rows of its object. */
function reversedTopLevel(fields: readonly FieldFacts[]): FieldFacts[] {
  return [...fields].sort(
    (a, b) => a.name.split(".").length - b.name.split(".").length || b.name.localeCompare(a.name),
  );
}
