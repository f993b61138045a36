// The mock's own refusals, in the shape that the document gives its errors.
import { STATUS_CODES } from "node:http";
import { answerFor, answerName, type Content, type MockedOperation, type ReadDocument } from "./document.js";
import { filled, hasWords, holds } from "./error-body.js";
import { entries, property } from "./json.js";
import { isJson, isText } from "./media-type.js";
import type { PrismDocument } from "./prism.js";

/** Why the mock refuses a request. Named after what HTTP calls it; a document's error catalogue uses the same names. */
export type Reason =
  | "bad-request"
  | "unauthorized"
  | "stale-credentials"
  | "not-found"
  | "method-not-allowed"
  | "not-acceptable"
  | "content-too-large"
  | "unsupported-media-type"
  | "internal-server-error";

/** Statuses for a reason: the first that the operation documents, else the first. */
const statuses: Readonly<Record<Reason, readonly [number, ...number[]]>> = {
  "bad-request": [400, 422],
  unauthorized: [401],
  "stale-credentials": [401],
  "not-found": [404],
  "method-not-allowed": [405],
  "not-acceptable": [406],
  "content-too-large": [413],
  "unsupported-media-type": [415, 400, 422],
  "internal-server-error": [500],
};

/** What a catalogue without a code for one reason may have for another. */
const general: Partial<Readonly<Record<Reason, Reason>>> = {
  "stale-credentials": "unauthorized",
  "method-not-allowed": "not-found",
  "unsupported-media-type": "bad-request",
};

/** A refusal to be put into words. */
export interface Refusal {
  readonly reason: Reason;
  /** For people; undefined leaves the words of the documented example, where there is one. */
  readonly message: string | undefined;
  /** Said when there is no documented example, in place of no message. */
  readonly otherwise?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer before it is written. */
export interface DocumentAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Words a refusal of one operation, or of a request that belongs to none. */
export type Refuse = (operation: MockedOperation | undefined, refusal: Refusal, requestId: string) => DocumentAnswer;

interface Code {
  readonly code: string;
  readonly statuses: readonly number[];
}

/** A documented form of an error. */
interface Shape {
  readonly operation: MockedOperation;
  /** What the document calls the answer. */
  readonly name: string;
  readonly content: Content;
}

/**
 * Takes from the document what its errors look like.
 *
 * A refusal has the form that the operation documents for its status, or else the one that most error answers of the
 * document have: its example or a sample of its schema, with the mock's words where a message stands, the code of
 * `x-error-codes` that names the reason with `when`, and the id of the request. A document that declares no form gets
 * problem details (RFC 9457).
 */
export function refusals({ source, operations }: ReadDocument, prism: PrismDocument): Refuse {
  const codes = codesOf(source);
  const shapes = operations.flatMap(shapesOf);

  return (operation, { reason, message, otherwise, headers = {} }, requestId) => {
    const code = codes.get(reason) ?? codes.get(general[reason] ?? reason);
    const status = statusFor(operation, reason, code);
    const shape = ofOperation(operation, status) ?? usualShape(shapes, status, (one) => hasWords(baseOf(one, prism)));
    const words = message ?? otherwise ?? STATUS_CODES[status] ?? reason;
    if (shape === undefined) return problem(status, words, headers);
    const { content } = shape;
    const answer = (body: unknown) => ({ status, headers: { ...headers, "content-type": content.type }, body });
    if (!isJson(content.type)) return answer(words);
    const judge = prism.operation(shape.operation.method, shape.operation.path);
    const examples = [...(content.usual ? [content.usual.value] : []), ...Object.values(content.examples)];
    const documented = code && examples.find((example) => holds(example, code.code));
    const base = documented ?? baseOf(shape, prism);
    const obeys = (body: unknown) => judge.obeys(shape.name, content.type, body);
    const kept = documented !== undefined && message === undefined;
    const facts = { message: kept ? undefined : words, code: documented ? undefined : code?.code, status, requestId };
    return answer(filled(base, { ...facts, name: STATUS_CODES[status] ?? reason }, content.schema, source, obeys));
  };
}

function statusFor(operation: MockedOperation | undefined, reason: Reason, code: Code | undefined): number {
  const candidates = statuses[reason];
  const documented = candidates.find((status) => operation?.answers.has(String(status)));
  const ofCode = candidates.find((status) => code?.statuses.includes(status)) ?? code?.statuses[0];
  return documented ?? ofCode ?? candidates[0];
}

function ofOperation(operation: MockedOperation | undefined, status: number): Shape | undefined {
  if (operation === undefined || !isError(operation, answerName(operation, status))) return undefined;
  const contents = answerFor(operation, status);
  const content = contents?.find(({ type }) => isJson(type)) ?? contents?.find(({ type }) => isText(type));
  return content && { operation, name: answerName(operation, status), content };
}

function shapesOf(operation: MockedOperation): Shape[] {
  return [...operation.answers].flatMap(([name, contents]) => {
    const content = contents.find(({ type }) => isJson(type));
    return isError(operation, name) && content ? [{ operation, name, content }] : [];
  });
}

/** Where no success is documented, default is it. */
function isError({ answers }: MockedOperation, name: string): boolean {
  return name === "default" ? [...answers.keys()].some((one) => one.startsWith("2")) : /^[45]/.test(name);
}

/** The form with words that most errors have, among those of this status where there are any. */
function usualShape(shapes: readonly Shape[], status: number, tells: (shape: Shape) => boolean): Shape | undefined {
  const same = shapes.filter(({ name }) => name === String(status));
  const counted = new Map<string, { shape: Shape; count: number }>();
  for (const shape of same.length > 0 ? same : shapes) {
    const key = JSON.stringify(shape.content.schema ?? null);
    const known = counted.get(key) ?? { shape, count: 0 };
    counted.set(key, { ...known, count: known.count + 1 });
  }
  const most = [...counted.values()].sort((one, other) => other.count - one.count);
  return most.map(({ shape }) => shape).find(tells);
}

function problem(status: number, detail: string, headers: Readonly<Record<string, string>>): DocumentAnswer {
  const body = { type: "about:blank", title: STATUS_CODES[status] ?? "", status, detail };
  return { status, headers: { ...headers, "content-type": "application/problem+json" }, body };
}

/** The codes of the document's catalogue that say what they stand for: `when: [bad-request]`. */
function codesOf(source: object): Map<string, Code> {
  const named = entries(property(source, "x-error-codes")).flatMap(([code, entry]) => {
    const known = [property(entry, "status") ?? []].flat().filter((status) => typeof status === "number");
    return [property(entry, "when") ?? []].flat().map((reason) => [String(reason), { code, statuses: known }] as const);
  });
  return new Map(named);
}

/** An example of a form, or a sample of its schema. */
function baseOf({ operation, name, content }: Shape, prism: PrismDocument): unknown {
  const [example] = [...(content.usual ? [content.usual.value] : []), ...Object.values(content.examples)];
  return example ?? attempt(() => prism.operation(operation.method, operation.path).sample(name, content.type));
}

/** A sample may be too large to be made; then there is none. */
function attempt(sample: () => unknown): unknown {
  try {
    return sample();
  } catch {
    return undefined;
  }
}
