import { lowerCase, typed } from "./answers.js";
import type { DocumentAnswer } from "./failures.js";
import { property } from "./json.js";
import type { Told } from "./model.js";
import type { Planned } from "./plan.js";
import { written } from "./written.js";

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

/** A reaction and what is told of it. */
export type Outcome = { readonly reaction: Reaction } & Pick<Told, "why" | "violations">;

/** An answer as it goes on the wire, with what a plan adds to it. */
export function toReaction(
  answer: DocumentAnswer,
  requestId: string,
  { delayMs = 0, headers: own = {} }: Planned = {},
): Reaction {
  const { status, headers, body } = typed(answer);
  const text = body === undefined ? undefined : written(body, headers["content-type"] ?? "text/plain");
  const length = text === undefined ? {} : { "content-length": String(Buffer.byteLength(text)) };
  // The same id stands in the header and in an error that has one.
  const inBody = property(body, "request_id");
  const planned = lowerCase(own);
  const id = planned["x-request-id"] ?? (typeof inBody === "string" ? inBody : requestId);
  return {
    kind: "answer",
    status,
    headers: { ...headers, ...planned, "x-request-id": id, ...length },
    body: text,
    delayMs,
  };
}
