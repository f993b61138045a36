import type { OperationId } from "../client.js";
import type { Violation } from "../engine/violations.js";
import type { Arrival } from "./arrival.js";
import { discreet } from "./discreet.js";
import { siblingBody } from "./ids.js";
import { isSuccess, match, property, type MockedOperation } from "./model.js";
import type { Plan, Planned } from "./plan.js";
import type { DocumentAnswer, JudgedRequest, Judgement, MockedDocument } from "./mocked-document.js";
import type { Order, RecordedRequest } from "./types.js";
import {
  badPreference,
  badRequest,
  breach,
  maxBodyBytes,
  proxyPage,
  tooLarge,
  unauthorized,
  unknownApi,
} from "./vendor.js";
import { isJson, preferred, wantedAnswer } from "./wanted.js";

/** What happens to a request, however it came. */
export type Reaction =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | undefined;
      readonly delayMs: number;
    }
  | { readonly kind: "reset"; readonly delayMs: number }
  | { readonly kind: "refused" };

/** What a mock remembers. */
export interface Memory {
  readonly requests: RecordedRequest[];
  readonly orders: Order[];
}

/** What a reaction needs of its mock. */
export interface World {
  readonly document: MockedDocument;
  readonly plan: Plan;
  readonly memory: Memory;
  readonly requestId: string;
  /** Told of the request once it is in the memory, and so is what it orders. */
  readonly settled: (request: RecordedRequest) => void;
}

/** Reacts to a request. */
export async function react(world: World, arrival: Arrival): Promise<Reaction> {
  const { document, plan, memory, requestId, settled } = world;
  const { method, url, headers } = arrival;
  const operation = match(document.operations, method, url.pathname);
  if (operation === undefined) {
    settled(remember(memory, arrival, undefined, []));
    return toReaction(unknownApi(method, url.pathname, document.operations), requestId);
  }
  // Taken before the first pause, so that turns go by arrival.
  const behaviour: Planned = plan.take(operation.id) ?? preferred(headers["prefer"]) ?? {};
  if (behaviour.fault === "refused") return { kind: "refused" };

  const verdict = await judge(document, operation, behaviour, arrival);
  const request = remember(memory, arrival, operation, verdict.kind === "off-spec" ? verdict.violations : []);
  const order =
    verdict.kind === "good" && makesOrder(operation, behaviour, verdict.answer)
      ? await placeOrder(world, operation, behaviour, request, arrival, verdict.answer)
      : undefined;
  settled(request);

  if (behaviour.fault === "reset" || behaviour.fault === "answer-lost")
    return { kind: "reset", delayMs: behaviour.delayMs ?? 0 };
  return toReaction(answerTo(operation, behaviour, verdict, order), requestId, behaviour);
}

type Verdict = Judgement | { readonly kind: "answered"; readonly answer: DocumentAnswer };

async function judge(
  document: MockedDocument,
  operation: MockedOperation,
  behaviour: Planned,
  arrival: Arrival,
): Promise<Verdict> {
  if (arrival.bytes > maxBodyBytes) return { kind: "answered", answer: tooLarge() };
  try {
    const wanted = wantedAnswer(operation, behaviour.fault === undefined ? behaviour : {});
    const judgement = await document.judge(operation, toJudged(arrival), wanted);
    if (judgement.kind === "unauthorized" || !arrival.malformed) return judgement;
    return { kind: "off-spec", violations: [{ pointer: "", keyword: "json", message: "must be JSON" }] };
  } catch (error) {
    // Planned behaviour was checked when it was planned; what the document does not have can only come from the request.
    if (error instanceof TypeError && arrival.headers["prefer"] !== undefined)
      return { kind: "answered", answer: badPreference(error.message) };
    throw error;
  }
}

function toJudged({ method, url, headers, body, bytes }: Arrival): JudgedRequest {
  // Prism looks at the content type only when there is a length, which a request in process does not have yet.
  return {
    method,
    path: url.pathname,
    query: url.searchParams,
    headers: { ...headers, "content-length": String(bytes) },
    body,
  };
}

function remember(
  memory: Memory,
  arrival: Arrival,
  operation: MockedOperation | undefined,
  violations: readonly Violation[],
): RecordedRequest {
  const { at, method, url, headers, body } = arrival;
  // The ids of the operations are those of the document that the types were made from.
  const id = operation?.id as OperationId | undefined;
  const request = {
    operation: id,
    method,
    url: url.href,
    path: url.pathname,
    headers: discreet(headers),
    body,
    at,
    violations,
  };
  memory.requests.push(request);
  return request;
}

function makesOrder(operation: MockedOperation, { fault, orderMade }: Planned, answer: DocumentAnswer): boolean {
  if (!operation.chargesMoney || fault === "reset") return false;
  if (fault === undefined) return isSuccess(answer.status) || orderMade === true;
  return fault === "html" ? orderMade === true : true;
}

async function placeOrder(
  world: World,
  operation: MockedOperation,
  behaviour: Planned,
  request: RecordedRequest,
  arrival: Arrival,
  answer: DocumentAnswer,
): Promise<Order> {
  const { document, memory } = world;
  const example = isSuccess(answer.status) ? answer.body : await successBody(document, operation, arrival);
  const before = memory.orders.filter((order) => order.operation === operation.id).length;
  const own = isSuccess(answer.status) ? behaviour.body : undefined;
  const body = own ?? siblingBody(example, before, (candidate) => document.obeys(operation, candidate));
  const receipt = property(body, operation.receipt ?? "");
  // Its request obeys the document, and its answer is made from it: both have the types of the operation.
  const order = {
    operation: operation.id,
    receipt: String(receipt),
    sent: arrival.body,
    answer: body,
    request,
  } as Order;
  memory.orders.push(order);
  return order;
}

async function successBody(document: MockedDocument, operation: MockedOperation, arrival: Arrival): Promise<unknown> {
  const judgement = await document.judge(operation, toJudged(arrival), wantedAnswer(operation, {}));
  return judgement.kind === "good" ? judgement.answer.body : undefined;
}

function answerTo(
  operation: MockedOperation,
  behaviour: Planned,
  verdict: Verdict,
  order: Order | undefined,
): DocumentAnswer {
  if (behaviour.fault === "html") return proxyPage(behaviour.pageStatus ?? 502);
  if (verdict.kind === "answered") return verdict.answer;
  if (verdict.kind === "unauthorized") return unauthorized(operation);
  if (verdict.kind === "off-spec") return badRequest(verdict.violations);
  const { answer } = verdict;
  const body = order !== undefined && isSuccess(answer.status) ? order.answer : (behaviour.body ?? answer.body);
  if (behaviour.fault === "off-spec")
    return { ...answer, body: breach(body, operation.receipt, behaviour.breach ?? "missing-fields") };
  return { ...answer, body, headers: { ...answer.headers, ...lowerCase(behaviour.headers) } };
}

function lowerCase(headers: Planned["headers"] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value]])),
  );
}

function toReaction(
  { status, headers, body }: DocumentAnswer,
  requestId: string,
  { delayMs = 0, headers: own = {} }: Planned = {},
): Reaction {
  const text =
    body === undefined
      ? undefined
      : typeof body === "string" && !isJson(headers["content-type"] ?? "")
        ? body
        : JSON.stringify(body);
  const length = text === undefined ? {} : { "content-length": String(Buffer.byteLength(text)) };
  // The gateway says the same id in the header and in its own errors.
  const inBody = property(body, "request_id");
  const id = lowerCase(own)["x-request-id"] ?? (typeof inBody === "string" ? inBody : requestId);
  return { kind: "answer", status, headers: { ...headers, "x-request-id": id, ...length }, body: text, delayMs };
}
