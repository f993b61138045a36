import { examplesOf, operations } from "../support/spec.js";

/** One call to measure with: the first operation of the document, a body and a successful answer of its own examples. */
export interface Example {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  /** Every documented body, all valid. */
  readonly bodies: readonly Record<string, unknown>[];
  readonly answer: unknown;
}

export function example(): Example {
  const [operation] = operations;
  const requests = Object.values(operation?.requestBody?.content ?? {}).flatMap(examplesOf);
  const answers = Object.values(operation?.responses["200"]?.content ?? {}).flatMap(examplesOf);
  // Examples of a body are objects: the client sends nothing else.
  const bodies = requests.map(([, value]) => value as Record<string, unknown>);
  const [body] = bodies;
  const [answer] = answers;
  if (operation === undefined || body === undefined || answer === undefined)
    throw new Error("The document's first operation has no example of its body or of its answer.");
  const { operationId, method, path } = operation;
  return { operationId, method, path, body, bodies, answer: answer[1] };
}
