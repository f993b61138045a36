/** What the fault server says: statuses, headers and bodies, and their bytes on the wire. No sockets here. */
import type { Fault, RetryAfter, SideFieldBreach, UnreadableBody } from "./faults.js";
import type { Order } from "./server.js";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What an answer is made from. `order` is there only if this request committed one. */
export interface AnswerContext {
  readonly order: Order | undefined;
  readonly requestId: string;
  readonly path: string;
}

/** Where a redirect leads: this, then the path that was asked for. */
export const redirectPrefix = "/redirected";

const jsonType = { "Content-Type": "application/json" };
const htmlType = { "Content-Type": "text/html; charset=utf-8" };

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...jsonType, ...headers }, body: JSON.stringify(body) };
}

function html(status: number, title: string): Answer {
  const body = `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { status, headers: htmlType, body };
}

/** The body that SubscribeCertificate is documented to answer with; without an order it names none. */
function purchase(order: Order | undefined): object {
  return order === undefined ? { cert: [] } : { order_id: order.order_id, cert: [{ cert_id: order.cert_id }] };
}

/** The error body of the API gateway; the request id is in the header as well. */
function gatewayError(status: number, code: string, message: string, { requestId }: AnswerContext): Answer {
  return json(status, { error_msg: message, error_code: code, request_id: requestId });
}

/** The error body of the service. */
function serviceError(status: number, code: string, message: string): Answer {
  return json(status, { error_code: code, error_msg: message });
}

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The value of `Retry-After` at the time `now` (milliseconds since 1970). RFC 9110, section 5.6.7, has the date forms. */
export function retryAfterValue(retryAfter: RetryAfter, now: number): string {
  if (retryAfter.form === "verbatim") return retryAfter.value;
  if (retryAfter.form === "seconds") return String(retryAfter.seconds);

  const date = new Date(now + retryAfter.seconds * 1000);
  const fixdate = date.toUTCString(); // Sun, 06 Nov 1994 08:49:37 GMT
  if (retryAfter.form === "imf-fixdate") return fixdate;

  const [, day = "", month = "", year = "", time = ""] = fixdate.split(" ");
  if (retryAfter.form === "rfc850") return `${days[date.getUTCDay()]}, ${day}-${month}-${year.slice(2)} ${time} GMT`;
  return `${fixdate.slice(0, 3)} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}

function serverError(fault: Extract<Fault, { kind: "server-error" }>, context: AnswerContext): Answer {
  const title = {
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
  };
  if (fault.body === "nothing") return { status: fault.status, headers: {}, body: "" };
  if (fault.body === "html") return html(fault.status, `${fault.status} ${title[fault.status]}`);
  if (fault.status === 500) return serviceError(500, "SCM.0016", "The order failed.");
  return gatewayError(fault.status, "APIGW.0201", "The backend did not answer properly.", context);
}

function unreadable(body: UnreadableBody, { order }: AnswerContext): Answer {
  const right = JSON.stringify(purchase(order));
  switch (body) {
    case "html":
      return html(200, "Welcome");
    case "null":
      return { status: 200, headers: jsonType, body: "null" };
    case "nothing":
      return { status: 200, headers: jsonType, body: "" };
    case "truncated-json":
      return { status: 200, headers: jsonType, body: right.slice(0, -4) };
    case "missing-order-id":
      return json(200, { cert: order === undefined ? [] : [{ cert_id: order.cert_id }] });
    case "not-gzip":
      return { status: 200, headers: { ...jsonType, "Content-Encoding": "gzip" }, body: right };
  }
}

function offSpec(breach: SideFieldBreach, { order }: AnswerContext): Answer {
  const right = purchase(order);
  switch (breach) {
    case "cert-is-a-string":
      return json(200, { ...right, cert: "scs" });
    case "cert-is-missing":
      return json(200, { ...right, cert: undefined });
    case "cert-id-too-short":
      return json(200, { ...right, cert: [{ cert_id: "scs1" }] });
    case "unknown-field":
      return json(200, { ...right, pay_status: 1 });
  }
}

/** The answer of a fault, as far as it has one that is a proper HTTP message; else the right answer to a purchase. */
export function answerOf(fault: Fault, context: AnswerContext): Answer {
  switch (fault.kind) {
    case "answer":
      return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? "" };
    case "throttled": {
      const refused = gatewayError(
        429,
        "APIGW.0308",
        "The throttling threshold has been reached: 200 per second.",
        context,
      );
      if (fault.retryAfter === undefined) return refused;
      return {
        ...refused,
        headers: { ...refused.headers, "Retry-After": retryAfterValue(fault.retryAfter, Date.now()) },
      };
    }
    case "unauthorized":
      return fault.errorCode === "APIGW.0307"
        ? gatewayError(401, "APIGW.0307", "The token must be updated.", context)
        : gatewayError(401, "APIGW.0301", "Incorrect IAM authentication information: the token is missing.", context);
    case "bad-request":
      return serviceError(400, "SCM.0005", "A request parameter is wrong.");
    case "forbidden":
      return gatewayError(403, "APIGW.0302", "The IAM user is not allowed to do this.", context);
    case "not-found":
      return { status: 404, headers: {}, body: "" };
    case "server-error":
      return serverError(fault, context);
    case "unreadable-answer":
      return unreadable(fault.body, context);
    case "error-body":
      return serviceError(200, "SCM.0005", "A request parameter is wrong.");
    case "wrong-content-type":
      return { ...json(200, purchase(context.order)), headers: { "Content-Type": "text/plain" } };
    case "off-spec-side-field":
      return offSpec(fault.breach, context);
    case "redirect":
      return { status: fault.status, headers: { Location: `${redirectPrefix}${context.path}` }, body: "" };
    case "huge-header":
      return json(200, purchase(context.order), { "X-Padding": "x".repeat(64 * 1024) });
    case "endless-body":
    case "large-body":
      return fault.status === 502 ? html(502, "502 Bad Gateway") : json(200, purchase(context.order));
    case "ok":
      return json(200, fault.body ?? purchase(context.order));
    default:
      return json(200, purchase(context.order));
  }
}

/** The head of an answer, with a request id as the gateway gives it. `framing`: the headers that say where the body ends. */
export function encodeHead(answer: Answer, requestId: string, framing: Readonly<Record<string, string>>): string {
  const headers = { Date: new Date().toUTCString(), "X-Request-Id": requestId, ...answer.headers, ...framing };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${answer.status} Status\r\n${lines.join("")}\r\n`;
}

/** One chunk of a chunked body. */
export function encodeChunk(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
}

/** A whole answer. With framing `close` only the end of the connection ends the body. */
export function encode(answer: Answer, requestId: string, framing: "length" | "chunked" | "close" = "length"): Buffer {
  const body = Buffer.from(answer.body);
  if (framing === "close") {
    return Buffer.concat([Buffer.from(encodeHead(answer, requestId, { Connection: "close" })), body]);
  }
  if (framing === "length") {
    return Buffer.concat([Buffer.from(encodeHead(answer, requestId, { "Content-Length": String(body.length) })), body]);
  }
  const middle = Math.ceil(body.length / 2);
  const chunks = [body.subarray(0, middle), body.subarray(middle)].filter((chunk) => chunk.length > 0).map(encodeChunk);
  const head = Buffer.from(encodeHead(answer, requestId, { "Transfer-Encoding": "chunked" }));
  return Buffer.concat([head, ...chunks, Buffer.from("0\r\n\r\n")]);
}
