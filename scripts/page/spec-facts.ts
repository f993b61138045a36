import {
  attributes,
  type Attribute,
  type Attributes,
  type Body,
  type FieldFacts,
  type Location,
  type OperationFacts,
  type Pointers,
  type StatusFacts,
  type Varying,
} from "./facts.js";
import { formsOf } from "./accepted-forms.js";
import { referenceTarget, shapeAt, variantsAt, type Shape, type Stated } from "./shape.js";
import {
  BrokenFile,
  isRecord,
  items,
  joinPointer,
  member,
  members,
  valueAt,
  type Json,
} from "../document/yaml-source.js";

/** One operation of an OpenAPI document. */
export interface SpecOperation {
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export function operationsOf(data: Json): SpecOperation[] {
  return membersAt(data, "/paths").flatMap(([path]) => {
    // The item may stand in a file of its own.
    const item = follow(data, joinPointer("", "paths", path));
    return members(valueAt(data, item))
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => {
        const id = member(operation, "operationId");
        return {
          operation: typeof id === "string" ? id : undefined,
          method: method.toUpperCase(),
          path,
          pointer: joinPointer(item, method),
        };
      });
  });
}

/**
 * The facts that the OpenAPI document (3.1) states about an operation. Variants (`oneOf`) are joined: a field is
 * mandatory when it is in each of them, and its limits are the widest, which is what a page can say.
 */
export function factsFromSpec(data: Json, operation: SpecOperation): OperationFacts {
  const fields: FieldFacts[] = [];
  const closed: string[] = [];
  const varying: Varying[] = [];
  const bodies: Body[] = [];
  const parameters = parametersOf(data, operation);
  const named = new Set(parameters.map((field) => `${field.in} ${field.name.toLowerCase()}`));
  fields.push(
    ...credentialsOf(data, operation).filter((field) => !named.has(`${field.in} ${field.name.toLowerCase()}`)),
    ...parameters,
  );

  const body = follow(data, joinPointer(operation.pointer, "requestBody"));
  const bodySchema = jsonSchema(data, body);
  if (bodySchema !== undefined) {
    fields.push(...bodyFields(shapeAt(data, bodySchema), { in: "body" }, closed));
    varying.push(...varyingFields(data, bodySchema));
    bodies.push(...wholeBody(data, bodySchema, "body"));
  }

  const statuses: StatusFacts[] = [];
  for (const [code] of membersAt(data, joinPointer(operation.pointer, "responses"))) {
    const written = joinPointer(operation.pointer, "responses", code);
    const response = follow(data, written);
    for (const [name] of membersAt(data, joinPointer(response, "headers"))) {
      const header = follow(data, joinPointer(response, "headers", name));
      const shape = shapeAt(data, joinPointer(header, "schema"));
      const required = member(valueAt(data, header), "required") === true ? joinPointer(header, "required") : undefined;
      fields.push(
        field(shape, { in: "response-header", status: code }, name, required, joinPointer(response, "headers", name)),
      );
    }
    const schema = jsonSchema(data, response);
    if (schema !== undefined) {
      fields.push(...bodyFields(shapeAt(data, schema), { in: "response", status: code }, []));
      bodies.push(...wholeBody(data, schema, `response ${code}`));
    }
    const other = membersAt(data, joinPointer(response, "content"))
      .map(([media]) => media)
      .filter((media) => !/json/.test(media));
    statuses.push({ code, pointer: written, ...(other.length === 0 ? {} : { otherMedia: other }) });
  }
  return {
    operation: operation.operation,
    method: operation.method,
    path: operation.path,
    fields,
    statuses,
    closed,
    bodies,
    varying,
  };
}

/** The headers that the security schemes of the document ask for, in lower case. */
export function credentialHeaders(data: Json): Set<string> {
  const schemes = membersAt(data, "/components/securitySchemes").map(([name]) =>
    member(valueAt(data, follow(data, joinPointer("/components/securitySchemes", name))), "name"),
  );
  return new Set(schemes.flatMap((name) => (typeof name === "string" ? [name.toLowerCase()] : [])));
}

/** The members of a map, which may stand in a file of its own. */
function membersAt(data: Json, pointer: string): [string, Json][] {
  return members(valueAt(data, follow(data, pointer)));
}

/** The pointer at the end of a chain of references. */
export function follow(data: Json, pointer: string): string {
  let at = pointer;
  for (let hops = 0; hops < 20; hops += 1) {
    const reference = member(valueAt(data, at), "$ref");
    if (typeof reference !== "string") return at;
    at = referenceTarget(reference);
  }
  throw new BrokenFile(`the references at #${pointer} go in a circle`);
}

/** The schema of a body in JSON, else of a form; undefined when there is none. */
export function jsonSchema(data: Json, holder: string): string | undefined {
  const media = membersAt(data, joinPointer(holder, "content")).map(([name]) => name);
  const chosen = media.find((name) => /json/.test(name)) ?? media.find((name) => /form/.test(name));
  return chosen === undefined ? undefined : joinPointer(holder, "content", chosen, "schema");
}

function parametersOf(data: Json, operation: SpecOperation): FieldFacts[] {
  const item = operation.pointer.slice(0, operation.pointer.lastIndexOf("/"));
  const found = new Map<string, FieldFacts>();
  for (const holder of [item, operation.pointer]) {
    items(valueAt(data, joinPointer(holder, "parameters"))).forEach((_, index) => {
      const pointer = follow(data, joinPointer(holder, "parameters", String(index)));
      const parameter = valueAt(data, pointer);
      const name = member(parameter, "name");
      const location = member(parameter, "in");
      if (typeof name !== "string" || (location !== "path" && location !== "query" && location !== "header")) return;
      const required = member(parameter, "required") === true ? joinPointer(pointer, "required") : undefined;
      found.set(
        `${location} ${name}`,
        field(shapeAt(data, joinPointer(pointer, "schema")), { in: location }, name, required, pointer),
      );
    });
  }
  return [...found.values()];
}

/**
 * The headers that the security schemes ask for. Each is mandatory for those who use its scheme, which is how the
 * vendor's pages put it. `x-schema` states the limits of a scheme's value, for which OpenAPI has no place.
 */
function credentialsOf(data: Json, operation: SpecOperation): FieldFacts[] {
  const security = items(valueAt(data, joinPointer(operation.pointer, "security")) ?? member(data, "security"));
  const optional = security.some((requirement) => isRecord(requirement) && Object.keys(requirement).length === 0);
  const names = new Set(security.flatMap((requirement) => members(requirement).map(([name]) => name)));
  return [...names].flatMap((name): FieldFacts[] => {
    const pointer = follow(data, joinPointer("", "components", "securitySchemes", name));
    const scheme = valueAt(data, pointer);
    const type = member(scheme, "type");
    const where = type === "http" || type === "oauth2" || type === "openIdConnect" ? "header" : member(scheme, "in");
    if (where !== "header" && where !== "query") return [];
    const wire = type === "apiKey" ? member(scheme, "name") : "Authorization";
    if (typeof wire !== "string") return [];
    const says = field(
      shapeAt(data, joinPointer(pointer, "x-schema")),
      { in: where },
      wire,
      optional ? undefined : pointer,
      pointer,
    );
    // What a scheme asks for is always a text.
    return [{ type: "string", ...says }];
  });
}

function wholeBody(data: Json, pointer: string, group: string): Body[] {
  const shape = shapeAt(data, pointer);
  if (stepsOf(shape) !== "") return [];
  const variants = variantsAt(data, pointer)
    .map((variant) => variant.shape)
    .filter((variant) => variant.types.length > 0);
  return [
    { group, type: typeOf(shape) || "nothing", pointer },
    ...variants.map((variant) => ({ group, type: typeOf(variant), pointer: variant.pointer })),
  ];
}

const compared: readonly Attribute[] = attributes.filter((attribute) => attribute !== "nullable");

/** The fields that the variants of a body do not agree on, with what each of them says about it. */
function varyingFields(data: Json, pointer: string): Varying[] {
  const variants = variantsAt(data, pointer).map(({ name, shape }) => ({
    name,
    fields: new Map(bodyFields(shape, { in: "body" }, []).map((field) => [field.name, field])),
  }));
  const names = new Set(variants.flatMap(({ fields }) => [...fields.keys()]));
  return [...names].flatMap((name): Varying[] => {
    const all = variants.map(({ fields }) => fields.get(name));
    const differing = compared.filter(
      (attribute) => new Set(all.map((field) => JSON.stringify(field?.[attribute]))).size > 1,
    );
    if (differing.length === 0) return [];
    const says = variants.map((variant) => {
      const field = variant.fields.get(name);
      return `${variant.name}: ${field === undefined ? "no such field" : differing.map((attribute) => `${attribute} ${String(field[attribute] ?? "unsaid")}`).join(", ")}`;
    });
    return [
      { place: `body ${name}`, says, pointer: all.find((field) => field !== undefined)?.pointers?.field ?? pointer },
    ];
  });
}

interface Where {
  readonly in: Location;
  readonly status?: string;
}

function bodyFields(shape: Shape, where: Where, closed: string[]): FieldFacts[] {
  const fields: FieldFacts[] = [];
  const group = where.status === undefined ? where.in : `${where.in} ${where.status}`;
  const visit = (at: Shape, prefix: string): void => {
    const inner = innermostShape(at);
    const path = `${prefix}${stepsOf(at)}`;
    if (inner.closed && where.in === "body") closed.push(path === "" ? group : `${group} ${path}`);
    for (const [name, property] of inner.properties) {
      const full = path === "" ? name : `${path}.${name}`;
      fields.push(field(property.shape, where, full, property.required, property.pointer));
      visit(property.shape, full);
    }
  };
  // A list as the whole body is a field without a name.
  if (stepsOf(shape) !== "")
    fields.push(field(shape, where, "[]", where.in === "body" ? shape.pointer : undefined, shape.pointer));
  visit(shape, "");
  return fields;
}

function field(shape: Shape, where: Where, name: string, required: string | undefined, pointer: string): FieldFacts {
  const inner = innermostShape(shape);
  const forms = formsOf(inner);
  const nullable = shape.types.find((type) => type.value === "null");
  const says: { -readonly [K in Attribute]?: Attributes[K] } = {};
  const pointers: { -readonly [K in keyof Pointers]: string } = { field: pointer };
  const state = <K extends Attribute>(attribute: K, stated: Stated<NonNullable<Attributes[K]>> | undefined): void => {
    if (stated === undefined) return;
    says[attribute] = stated.value;
    pointers[attribute] = stated.pointer;
  };
  const type = typeOf(shape);
  const request = where.in !== "response" && where.in !== "response-header";
  if (required !== undefined) state("mandatory", { value: true, pointer: required });
  else if (request) state("mandatory", { value: false, pointer });
  if (type !== "") state("type", { value: type, pointer: shape.types[0]?.pointer ?? pointer });
  state("min", inner.min);
  state("max", inner.max);
  state("minItems", shape.minItems);
  state("maxItems", shape.maxItems);
  state("options", forms.options);
  state("pattern", forms.pattern);
  state("default", shape.default);
  if (nullable !== undefined) state("nullable", { value: true, pointer: nullable.pointer });
  const schema = inner.schema;
  return {
    in: where.in,
    ...(where.status === undefined ? {} : { status: where.status }),
    name,
    ...says,
    ...(schema === undefined ? {} : { schema }),
    pointers,
  };
}

function typeOf(shape: Shape): string {
  const names = shape.types
    .map((type) => type.value)
    .filter((name) => name !== "null")
    .sort();
  if (names.length !== 1) return names.join(" or ");
  if (names[0] === "array") {
    const item = shape.items === undefined ? "" : typeOf(shape.items);
    return item === "" ? "array" : `array of ${item}`;
  }
  if (names[0] === "object" && shape.values !== undefined && shape.properties.size === 0)
    return `map of ${typeOf(shape.values) || "object"}`;
  return names[0] ?? "";
}

function innerOf(shape: Shape): readonly [Shape, string] | undefined {
  if (shape.items !== undefined) return [shape.items, "[]"];
  if (shape.values !== undefined && shape.properties.size === 0) return [shape.values, "{}"];
  return undefined;
}

function innermostShape(shape: Shape): Shape {
  const inner = innerOf(shape);
  return inner === undefined ? shape : innermostShape(inner[0]);
}

function stepsOf(shape: Shape): string {
  const inner = innerOf(shape);
  return inner === undefined ? "" : `${inner[1]}${stepsOf(inner[0])}`;
}
