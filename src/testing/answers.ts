// What a good request is answered with, before it is written.
import type { Validator } from "../engine/service.js";
import { isSuccess, type MockedOperation } from "./document.js";
import type { DocumentAnswer } from "./failures.js";
import { isObject, property } from "./json.js";
import type { Call, Handler } from "./model.js";
import type { Planned } from "./plan.js";
import type { PrismOperation } from "./prism.js";
import { siblingBodies, type SiblingBodies } from "./sibling-body.js";
import { wantedAnswer, type Wanted } from "./wanted.js";
import { Unanswerable } from "./unanswerable.js";
import { concrete } from "./written.js";

/** One operation of one mock. */
export interface Answering {
  readonly operation: MockedOperation;
  readonly prism: PrismOperation;
  readonly siblings: SiblingBodies;
  readonly handler: Handler | undefined;
  /** Whether a success with this body of the request is an order. */
  charges(request: unknown): boolean;
}

export function answering(
  document: object,
  operation: MockedOperation,
  prism: PrismOperation,
  validators: Readonly<Record<string, Validator>> | undefined,
  handler: Handler | undefined,
): Answering {
  const success = operation.success === undefined ? undefined : wantedAnswer(operation, {});
  const wanted = success === "not acceptable" ? undefined : success;
  const { name = "", content } = wanted ?? {};
  const own = validators?.[String(operation.success)];
  const obeys = (body: unknown) =>
    content === undefined || ((own?.(body) ?? true) && prism.obeys(name, content.type, body));
  // Without its validator, what may cost money is taken to do so.
  const charges = (request: unknown) =>
    operation.chargesMoney === "in-a-case" ? (validators?.["charges"]?.(request) ?? true) : operation.chargesMoney;
  return {
    operation,
    prism,
    handler,
    charges,
    siblings: siblingBodies(document, content?.schema, obeys, operation.receipt),
  };
}

/** What comes of a request that the service carries out. */
export interface Done {
  readonly answer: DocumentAnswer;
  /** Whether it is an order. */
  readonly ordered: boolean;
}

/** Whether a behaviour lets the service carry the request out, whatever the client gets to see of it. */
export function isCarriedOut({ fault, orderMade = false }: Planned, status: number): boolean {
  if (fault === "reset" || fault === "refused") return false;
  if (fault === "html") return orderMade;
  return fault !== undefined || isSuccess(status) || orderMade;
}

/** The answer that was asked for, where it is not the success of what is carried out. */
export function documented(
  { prism, siblings }: Answering,
  wanted: Wanted,
  { body }: Planned,
  request: unknown,
): DocumentAnswer {
  return { ...headed(prism, wanted), body: body ?? siblings.plain(exampleOf(prism, wanted), request) };
}

/**
 * Carries a request out: by the model, else by the example, which gets ids of its own for each order.
 *
 * @param wanted the answer that was asked for, where it is a success, else the usual one
 */
export async function carriedOut(
  { operation, prism, siblings, handler, charges }: Answering,
  wanted: Wanted,
  planned: Planned,
  call: Call,
): Promise<Done> {
  const modelled = isPlannedAnswer(planned) ? undefined : await handler?.(call);
  if (modelled !== undefined) {
    const status = modelled.status ?? wanted.status;
    const answer = isSuccess(status) ? wanted : wantedOr(operation, status, wanted);
    const { headers } = headed(prism, answer);
    const body = modelled.body;
    const merged = { ...headers, ...lowerCase(modelled.headers) };
    return { answer: { status, headers: merged, body }, ordered: charges(call.body) && isSuccess(status) };
  }
  const request = call.body;
  const body = planned.fault === undefined ? planned.body : undefined;
  const ordered = charges(request);
  const made = ordered ? siblings.next : siblings.plain;
  return { answer: { ...headed(prism, wanted), body: body ?? made(exampleOf(prism, wanted), request) }, ordered };
}

/** Whether a plan says itself what is answered. */
export function isPlannedAnswer({ fault, status, example, body }: Planned): boolean {
  return fault === undefined && (status !== undefined || example !== undefined || body !== undefined);
}

function wantedOr(operation: MockedOperation, status: number, otherwise: Wanted): Wanted {
  try {
    const wanted = wantedAnswer(operation, { status });
    return wanted === "not acceptable" ? otherwise : wanted;
  } catch {
    return otherwise; // a status that the document does not have is the model's own
  }
}

function headed(prism: PrismOperation, { status, name, content }: Wanted): Omit<DocumentAnswer, "body"> {
  const type = content && { "content-type": content.type };
  return { status, headers: { ...lowerCase(prism.headers(name)), ...type } };
}

function exampleOf(prism: PrismOperation, { name, content, example }: Wanted): unknown {
  if (content === undefined) return undefined;
  if (example !== undefined) return content.examples[example];
  if (content.usual !== undefined) return content.usual.value;
  try {
    return prism.sample(name, content.type);
  } catch (cause) {
    const message = `The API document has no example of ${name} as ${content.type}, and its schema is too large to make one.`;
    throw new Unanswerable(message, { cause });
  }
}

/** With its content type said as one, where the document has a range of them. */
export function typed({ status, headers, body }: DocumentAnswer): DocumentAnswer {
  const type = headers["content-type"];
  return { status, body, headers: type === undefined ? headers : { ...headers, "content-type": concrete(type, body) } };
}

export function lowerCase(headers: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value]])),
  );
}

/** A success that breaks the document. `receipt` is the field that proves it. */
export function breach(
  body: unknown,
  receipt: string | undefined,
  how: "missing-fields" | "wrong-types" | "no-receipt",
): unknown {
  const fields = isObject(body) ? Object.entries(body) : [];
  if (how === "no-receipt") return Object.fromEntries(fields.filter(([name]) => name !== receipt));
  if (how === "missing-fields") return Object.fromEntries(fields.filter(([name]) => name === receipt));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, name === receipt ? value : typeof value === "string" ? 0 : "off-spec"]),
  );
}

/** The text that proves an order; empty where the document names none. */
export function receiptOf(operation: MockedOperation, body: unknown): string {
  return String(property(body, operation.receipt ?? "") ?? "");
}
