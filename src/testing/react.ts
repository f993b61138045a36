import { listViolations, type Violation } from "../engine/violations.js";
import { breach, carriedOut, documented, isCarriedOut, isPlannedAnswer, receiptOf, typed } from "./answers.js";
import type { Answering } from "./answers.js";
import type { Arrival } from "./arrival.js";
import { isSuccess, type MockedOperation } from "./document.js";
import type { DocumentAnswer, Refusal } from "./failures.js";
import { judge } from "./judge.js";
import type { Call } from "./model.js";
import { outside } from "./outside.js";
import type { Planned } from "./plan.js";
import { toReaction, type Outcome, type Reaction } from "./reaction.js";
import { remember, toCall } from "./remember.js";
import { unauthorized } from "./security.js";
import type { AnyApi, OrderOf, RequestOf } from "./types.js";
import { Unanswerable } from "./unanswerable.js";
import { preferred, wantedAnswer, type Wanted } from "./wanted.js";
import { checkWritable, proxyPage } from "./written.js";
import type { World } from "./world.js";

/** Reacts to a request. */
export async function react(world: World, arrival: Arrival, requestId: string): Promise<Reaction> {
  const { method, url } = arrival;
  const located = world.document.locate(method, url.pathname);
  const { reaction, why, violations } = await (located === undefined
    ? outside(world, arrival, requestId)
    : inside(world, world.answering(located.operation), located.path, arrival, requestId));
  world.told({
    method,
    path: url.pathname,
    operation: located?.operation.key,
    answer: reaction.kind === "answer" ? reaction.status : reaction.kind,
    why,
    violations,
  });
  return reaction;
}

async function inside(
  world: World,
  answering: Answering,
  path: string,
  arrival: Arrival,
  requestId: string,
): Promise<Outcome> {
  const { operation } = answering;
  // Taken before the first pause, so that turns go by arrival.
  const planned: Planned =
    world.plan.take(operation.key) ?? preferred(arrival.headers["prefer"], arrival.url.searchParams) ?? {};
  if (planned.fault === "refused") return { reaction: { kind: "refused" }, why: "planned: refused", violations: [] };
  const verdict = await examine(world, answering, path, planned, arrival).catch(unanswerable);
  const violations = verdict.kind === "refused" ? verdict.violations : [];
  const request = remember(world, arrival, operation, violations);
  const call = toCall(operation, path, arrival);
  const result =
    verdict.kind === "refused"
      ? verdict
      : await served(serve(world, answering, verdict.wanted, planned, call, request));
  world.settled(request);

  const refusal = result.kind === "refused" ? result.refusal : undefined;
  const why = refusal?.message ?? refusal?.otherwise ?? describe(planned);
  if (planned.fault === "reset" || planned.fault === "answer-lost")
    return { reaction: { kind: "reset", delayMs: planned.delayMs ?? 0 }, why: describe(planned), violations };
  if (planned.fault === "html")
    return { reaction: toReaction(page(planned), requestId, planned), why: describe(planned), violations };
  const head = operation.method === "HEAD" ? { body: undefined } : {};
  const answer =
    result.kind === "answered" ? result.answer : world.document.refuse(operation, result.refusal, requestId);
  return { reaction: toReaction({ ...answer, ...head }, requestId, planned), why, violations };
}

/** What the document makes impossible to answer is a refusal of its own. */
async function served(
  answer: Promise<DocumentAnswer>,
): Promise<{ kind: "answered"; answer: DocumentAnswer } | { kind: "refused"; refusal: Refusal }> {
  try {
    return { kind: "answered", answer: writable(await answer) };
  } catch (error) {
    return unanswerable(error);
  }
}

function unanswerable(error: unknown): Extract<Examined, { readonly kind: "refused" }> {
  if (!(error instanceof Unanswerable)) throw error;
  return { kind: "refused", refusal: { reason: "internal-server-error", message: error.message }, violations: [] };
}

/** @throws Unanswerable when it cannot be written in its content type */
function writable(answer: DocumentAnswer): DocumentAnswer {
  const { headers, body } = typed(answer);
  checkWritable(body, headers["content-type"] ?? "text/plain");
  return answer;
}

type Examined =
  | { readonly kind: "good"; readonly wanted: Wanted }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly violations: readonly Violation[] };

/** Looks at a request as a service does: its size, who it is from, what it says, and which answer it takes. */
async function examine(
  world: World,
  { operation, prism }: Answering,
  path: string,
  planned: Planned,
  arrival: Arrival,
): Promise<Examined> {
  const { document } = world;
  const refused = (refusal: Refusal, violations: readonly Violation[] = []): Examined => ({
    kind: "refused",
    refusal,
    violations,
  });
  if (arrival.bytes > document.maxBodyBytes) {
    const megabytes = Math.round((document.maxBodyBytes / 1024 / 1024) * 10) / 10;
    return refused({ reason: "content-too-large", message: `The request body is larger than ${megabytes} MB` });
  }
  const stranger = await unauthorized(operation.security, arrival, world.security);
  if (stranger !== undefined) {
    const { presented, stale, message, challenges } = stranger;
    return refused({
      reason: stale ? "stale-credentials" : "unauthorized",
      message: presented ? message : undefined,
      otherwise: message,
      headers: challenges.length > 0 ? { "www-authenticate": challenges.join(", ") } : {},
    });
  }
  const { violations, contentType } = judge(operation, path, prism, world.validators[operation.key], arrival);
  if (violations.length > 0)
    return refused(
      { reason: contentType ? "unsupported-media-type" : "bad-request", message: told(violations) },
      violations,
    );
  if (operation.success === undefined) return refused(noAnswer(operation));
  try {
    const wanted = wantedAnswer(operation, planned.fault === undefined ? planned : {}, arrival.headers["accept"]);
    if (wanted !== "not acceptable") return { kind: "good", wanted };
    const message = `The Accept header takes none of the content types that this answer has: ${arrival.headers["accept"]}`;
    return refused({ reason: "not-acceptable", message });
  } catch (error) {
    // Planned behaviour was checked when it was planned; what the document does not have can only come from the request.
    if (!(error instanceof TypeError)) throw error;
    return refused({ reason: "bad-request", message: `Prefer: ${error.message}` });
  }
}

function told(violations: readonly Violation[]): string {
  const list = listViolations(violations)
    .trim()
    .split(/\n\s*/)
    .map((line) => line.replace(/^The value /, "the body "));
  return `Invalid parameter: ${list.join("; ")}.`;
}

function noAnswer(operation: MockedOperation): Refusal {
  return { reason: "internal-server-error", message: `The API document gives ${operation.key} no answer.` };
}

/** Carries a good request out, as far as the plan lets it, and makes the answer. */
async function serve(
  world: World,
  answering: Answering,
  wanted: Wanted,
  planned: Planned,
  call: Call,
  request: RequestOf<AnyApi>,
): Promise<DocumentAnswer> {
  const { operation } = answering;
  if (!isCarriedOut(planned, wanted.status)) return documented(answering, wanted, planned, call.body);
  // Behind a fault, or a failure that does not show it, the request is carried out as without a plan.
  const failure = isPlannedAnswer(planned) && !isSuccess(wanted.status);
  const hidden = failure || planned.fault !== undefined;
  const usual = hidden ? wantedAnswer(operation, {}) : wanted;
  const done = await carriedOut(answering, usual === "not acceptable" ? wanted : usual, hidden ? {} : planned, call);
  if (done.ordered) world.ordered(toOrder(operation, done.answer.body, request));
  if (failure) return documented(answering, wanted, planned, call.body);
  if (planned.fault !== "off-spec") return done.answer;
  return { ...done.answer, body: breach(done.answer.body, operation.receipt, planned.breach ?? "missing-fields") };
}

function toOrder(operation: MockedOperation, answer: unknown, request: RequestOf<AnyApi>): OrderOf<AnyApi> {
  return { operation: operation.key, receipt: receiptOf(operation, answer), sent: request.body, answer, request };
}

function page({ pageStatus = 502 }: Planned): DocumentAnswer {
  return { status: pageStatus, headers: { "content-type": "text/html" }, body: proxyPage(pageStatus) };
}

function describe({ fault, status, example, delayMs }: Planned): string | undefined {
  const what = fault ?? (status === undefined ? undefined : `${status}${example === undefined ? "" : `/${example}`}`);
  const late = delayMs === undefined || delayMs === 0 ? undefined : `${delayMs} ms late`;
  const said = [what, late].filter((part) => part !== undefined);
  return said.length > 0 ? `planned: ${said.join(", ")}` : undefined;
}
