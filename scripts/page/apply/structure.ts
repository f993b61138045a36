import path from "node:path";
import { insertItem, removeItem, removeMember, renameMember, setMember } from "../../document/yaml-edit.js";
import { items, joinPointer, member, members, realPointer, valueAt, type Json } from "../../document/yaml-source.js";
import { groupOf, type FieldFacts } from "../facts.js";
import { follow, operationsOf } from "../spec-facts.js";
import { editAt, removeKeyword, setKeyword, Undecidable, type Draft } from "./draft.js";
import { answerOf, parameterOf, schemaOf, schemaOfBody } from "./drafted.js";
import { bodyOf, innermostAt, nodesAt, objectsAt, sitesOf, splitName, type SchemaNode } from "./sites.js";

/** Adds a field that the document lacks, with all that stands below it. */
export function addField(draft: Draft, field: FieldFacts): void {
  const { data } = draft.spec;
  if (field.in === "response-header") return addHeader(draft, field);
  if (field.in !== "body" && field.in !== "response") return addParameter(draft, field);
  const [way, own] = splitName(field.name);
  const written = schemaOf(draft.page, field, sentence(draft, field));
  if (way === "" && bodyOf(data, draft.operation, field) === undefined) return addBody(draft, field);
  const objects = holders(draft, field, way);
  if (objects.length === 0) return addProperties(draft, field, way, written);
  for (const { pointer } of objects) {
    editAt(draft, pointer, (text, at) => setMember(text, `${at}/properties`, own, written));
    if (field.mandatory === true) require(draft, pointer, own);
  }
}

/** Of several variants those that have a neighbour of the field. */
function holders(draft: Draft, field: FieldFacts, way: string): SchemaNode[] {
  const objects = objectsAt(draft.spec.data, draft.operation, field, way).filter(
    ({ schema }) => member(schema, "properties") !== undefined,
  );
  const neighbours = draft.page.fields
    .filter(
      (other) => groupOf(other) === groupOf(field) && splitName(other.name)[0] === way && other.name !== field.name,
    )
    .map((other) => splitName(other.name)[1]);
  const near = objects.filter(({ schema }) =>
    neighbours.some((name) => member(member(schema, "properties"), name) !== undefined),
  );
  return near.length > 0 ? near : objects.slice(0, 1);
}

/** Fields of an object of which the document says nothing. */
function addProperties(draft: Draft, field: FieldFacts, way: string, written: Json): void {
  const [home] = objectsAt(draft.spec.data, draft.operation, field, way).filter(
    ({ schema }) => member(schema, "type") === "object",
  );
  if (home === undefined) throw new Undecidable("the document has no object for it");
  const [, own] = splitName(field.name);
  if (field.mandatory === true) setKeyword(draft, home.pointer, "required", [own]);
  setKeyword(draft, home.pointer, "properties", { [own]: written });
}

function addBody(draft: Draft, field: FieldFacts): void {
  const { operation, page } = draft;
  const content = { "application/json": { schema: schemaOfBody(page, field, sentence(draft, field)) } };
  if (field.in === "body") {
    const after = ["parameters", "x-available", "externalDocs", "description", "summary", "operationId"];
    editAt(draft, operation.pointer, (text, at) =>
      setMember(text, at, "requestBody", { required: true, content }, after),
    );
    return;
  }
  const answer = joinPointer(operation.pointer, "responses", field.status ?? "");
  if (follow(draft.spec.data, answer) !== realPointer(draft.spec.data, answer))
    throw new Undecidable("the answer is shared with other operations");
  editAt(draft, answer, (text, at) => setMember(text, at, "content", content));
}

function addHeader(draft: Draft, field: FieldFacts): void {
  const answer = follow(draft.spec.data, joinPointer(draft.operation.pointer, "responses", field.status ?? ""));
  const header = {
    description: "",
    schema: schemaOf(draft.page, field, undefined),
    "x-undecided": [sentence(draft, field)],
  };
  const headers = valueAt(draft.spec.data, joinPointer(answer, "headers"));
  editAt(draft, answer, (text, at) =>
    headers === undefined
      ? setMember(text, at, "headers", { [field.name]: header }, ["description"])
      : setMember(text, `${at}/headers`, field.name, header),
  );
}

function addParameter(draft: Draft, field: FieldFacts): void {
  const { operation, spec } = draft;
  const parameter = parameterOf(draft.page, field, sentence(draft, field));
  const at = joinPointer(operation.pointer, "parameters");
  const count = items(valueAt(spec.data, at)).length;
  if (count === 0)
    editAt(draft, operation.pointer, (text, place) =>
      setMember(
        text,
        place,
        "parameters",
        [parameter],
        ["operationId", "summary", "description", "externalDocs", "x-available"],
      ),
    );
  else editAt(draft, operation.pointer, (text, place) => insertItem(text, `${place}/parameters`, count, parameter));
}

/** Takes a field out of the document, in each variant that has it. */
export function removeField(draft: Draft, field: FieldFacts): void {
  const { spec, operation } = draft;
  if (field.in === "body" || field.in === "response") {
    const [way, own] = splitName(field.name);
    const sites = sitesOf(spec.data, operation, field);
    if (field.name === "[]" || sites.length === 0) throw new Undecidable("it is the whole body");
    for (const { pointer, schema } of objectsAt(spec.data, operation, field, way)) {
      if (member(member(schema, "properties"), own) !== undefined)
        editAt(draft, pointer, (text, at) => removeMember(text, `${at}/properties`, own));
      if (items(member(schema, "required")).includes(own)) release(draft, pointer, own);
    }
    return;
  }
  if (field.in === "response-header") {
    const answer = follow(spec.data, joinPointer(operation.pointer, "responses", field.status ?? ""));
    editAt(draft, joinPointer(answer, "headers"), (text, at) => removeMember(text, at, field.name));
    return;
  }
  const at = joinPointer(operation.pointer, "parameters");
  const index = items(valueAt(spec.data, at)).findIndex((_, position) => {
    const parameter = valueAt(spec.data, follow(spec.data, joinPointer(at, String(position))));
    return member(parameter, "name") === field.name && member(parameter, "in") === field.in;
  });
  if (index < 0 || field.in === "path") throw new Undecidable("it is no parameter of this operation alone");
  if (items(valueAt(spec.data, at)).length === 1) return removeKeyword(draft, operation.pointer, "parameters");
  editAt(draft, operation.pointer, (text, place) => removeItem(text, `${place}/parameters`, index));
}

/** Writes whether a field must be there. */
export function writeMandatory(draft: Draft, mandatory: boolean): void {
  const { specField: field, spec, operation } = draft;
  if (field === undefined || field.in === "path") throw new Undecidable("a part of the path is always there");
  for (const { object, holder } of sitesOf(spec.data, operation, field)) {
    const [way, own] = splitName(field.name);
    if (holder !== undefined) {
      if (member(valueAt(spec.data, holder), "schema") === undefined)
        throw new Undecidable("a security scheme asks for it");
      if (mandatory) editAt(draft, holder, (text, at) => setMember(text, at, "required", true, ["name", "in"]));
      else removeKeyword(draft, holder, "required");
    } else if (object === undefined) throw new Undecidable("it is the whole body");
    else if (mandatory) require(draft, object, own);
    else
      for (const { pointer, schema } of objectsAt(spec.data, operation, field, way))
        if (items(member(schema, "required")).includes(own)) release(draft, pointer, own);
  }
}

function require(draft: Draft, object: string, name: string): void {
  editAt(draft, object, (text, at) => {
    const required = requiredIn(text, draft, object);
    if (required.includes(name)) return text;
    if (required.length === 0)
      return setMember(text, at, "required", [name], ["description", "type", "additionalProperties"]);
    return insertItem(text, `${at}/required`, required.length, name);
  });
}

function release(draft: Draft, object: string, name: string): void {
  editAt(draft, object, (text, at) => {
    const required = requiredIn(text, draft, object);
    const index = required.indexOf(name);
    // Variants may share one list by an anchor, and then the first of them has done it.
    if (index < 0) return text;
    return required.length === 1 ? removeMember(text, at, "required") : removeItem(text, `${at}/required`, index);
  });
}

/** The list as the text has it now, which an edit before may have changed. */
function requiredIn(text: string, { spec, texts }: Draft, object: string): string[] {
  const place = spec.placeOf(object);
  return items(valueAt(texts.parse(place.file, text), `${place.pointer}/required`)).map(String);
}

/** Adds an answer that other operations have for this status, as they refer to it. */
export function addSharedStatus(draft: Draft, code: string): void {
  const { spec, operation } = draft;
  const home = spec.placeOf(operation.pointer).file;
  for (const other of operationsOf(spec.data)) {
    const at = joinPointer(other.pointer, "responses", code);
    if (typeof member(valueAt(spec.data, at), "$ref") !== "string") continue;
    const { file, pointer } = spec.placeOf(follow(spec.data, at));
    const name = file === home ? "" : path.relative(path.dirname(home), file).replaceAll(path.sep, "/");
    return addAnswer(draft, code, { $ref: `${name}#${pointer}` });
  }
  throw new Undecidable("no other operation has this status");
}

/** Adds an answer of its own. */
export function addStatus(draft: Draft, code: string): void {
  const { operation, page } = draft;
  const mark = `${operation.operation ?? page.operation ?? ""}: response ${code}: new; say when it comes, and remove this mark.`;
  addAnswer(draft, code, answerOf(page, code, mark));
}

function addAnswer(draft: Draft, code: string, answer: Json): void {
  const codes = members(valueAt(draft.spec.data, joinPointer(draft.operation.pointer, "responses"))).map(
    ([name]) => name,
  );
  const before = codes.filter((other) => /^\d/.test(other) && other < code);
  editAt(draft, draft.operation.pointer, (text, at) => setMember(text, `${at}/responses`, code, answer, before));
}

export function removeStatus(draft: Draft, code: string): void {
  editAt(draft, draft.operation.pointer, (text, at) => removeMember(text, `${at}/responses`, code));
}

/** Moves the operation to another path, where nothing else has to move with it. */
export function writePath(draft: Draft): void {
  const { spec, operation, page } = draft;
  const others = operationsOf(spec.data).filter(({ path }) => path === operation.path || path === page.path);
  const parameters = (path: string): string => (path.match(/\{[^}]*\}/g) ?? []).sort().join();
  if (others.length !== 1) throw new Undecidable("other operations stand at one of the paths");
  if (parameters(operation.path) !== parameters(page.path)) throw new Undecidable("its parameters are other ones");
  editAt(draft, "/paths", (text, at) => renameMember(text, at, operation.path, page.path));
}

export function writeMethod(draft: Draft): void {
  const { spec, operation, page } = draft;
  const item = operation.pointer.slice(0, operation.pointer.lastIndexOf("/"));
  if (valueAt(spec.data, joinPointer(item, page.method.toLowerCase())) !== undefined)
    throw new Undecidable("the path has an operation of that method");
  editAt(draft, item, (text, at) => renameMember(text, at, operation.method.toLowerCase(), page.method.toLowerCase()));
}

const ofNumbers: Readonly<Record<string, string>> = { minLength: "minimum", maxLength: "maximum" };
const ofTexts: Readonly<Record<string, string>> = { minimum: "minLength", maximum: "maxLength" };

/** Writes another type of a single value: its limits get the names that they have there, and what is of the old type goes. */
export function writeScalarType(draft: Draft): void {
  const { specField: field, pageField, spec, operation } = draft;
  const wanted = pageField?.type;
  const scalars = ["string", "integer", "number", "boolean"];
  if (field === undefined || wanted === undefined || !scalars.includes(wanted) || !scalars.includes(field.type ?? ""))
    throw new Undecidable("one of the types has parts");
  const nodes = sitesOf(spec.data, operation, field).flatMap((site) => nodesAt(spec.data, site.schema));
  for (const { pointer, schema } of new Map(nodes.map((node) => [node.pointer, node])).values()) {
    const names = wanted === "string" ? ofTexts : wanted === "boolean" ? {} : ofNumbers;
    const gone = [
      "format",
      "pattern",
      "enum",
      "x-extensible-enum",
      "x-enum-descriptions",
      "const",
      "default",
      "examples",
    ];
    const limits = [...Object.keys(ofNumbers), ...Object.keys(ofTexts)];
    for (const keyword of [...gone, ...(wanted === "boolean" ? limits : [])])
      if (member(schema, keyword) !== undefined) removeKeyword(draft, pointer, keyword);
    for (const [from, to] of Object.entries(names))
      if (member(schema, from) !== undefined) editAt(draft, pointer, (text, at) => renameMember(text, at, from, to));
    if (member(schema, "type") !== undefined) setKeyword(draft, pointer, "type", wanted);
  }
}

/** Writes a field anew, of another type: its description stays, and the rest is what the source says. */
export function writeFieldAnew(draft: Draft): void {
  const { specField: field, pageField, spec, operation, page } = draft;
  if (field === undefined || pageField === undefined) throw new Undecidable("there is no such field");
  const text = `${operation.operation ?? ""}: ${draft.finding.place}: its type was ${field.type ?? "unsaid"} and is ${pageField.type ?? "unsaid"}; check what it says, and remove this mark.`;
  const written = schemaOf(page, pageField, text);
  for (const { schema, object, holder } of sitesOf(spec.data, operation, field)) {
    const description = innermostAt(spec.data, schema)
      .concat(nodesAt(spec.data, schema))
      .map((node) => member(node.schema, "description"))
      .find((one) => one !== undefined);
    const value = {
      ...(description === undefined || holder !== undefined ? {} : { description }),
      ...(written as object),
    } as Json;
    const [, own] = splitName(field.name);
    if (object !== undefined)
      editAt(draft, object, (content, at) => setMember(content, `${at}/properties`, own, value));
    else if (holder !== undefined) editAt(draft, holder, (content, at) => setMember(content, at, "schema", value));
    else throw new Undecidable("it is the whole body");
  }
}

function sentence({ operation, page }: Draft, field: FieldFacts): string {
  return `${operation.operation ?? page.operation ?? ""}: ${groupOf(field)} ${field.name}: new; say in your own words what it is, and remove this mark.`;
}
