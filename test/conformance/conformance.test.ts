import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { validators, type Validator } from "../../generated/validators.js";
import {
  authToken,
  createScmClient,
  isScmError,
  ResponseError,
  ScmError,
  UnknownOutcomeError,
} from "../../src/index.js";
import { methodName } from "../../src/engine/operation-name.js";
import { createMock, type ExampleMock, type MockServer } from "../../src/testing/index.js";
import { callerParameters } from "../../scripts/generate/validators.js";
import type { Operation } from "../../scripts/document/document.js";
import {
  answerCases,
  bodyCases,
  bodyExamples,
  independentValidator,
  parameterCases,
  type Case,
} from "../support/cases.js";
import { parametersOf, targetOf } from "../support/parameters.js";
import { part, some } from "../support/some.js";
import { examplesOf, operations } from "../support/spec.js";

// Everything here comes from the document: a new operation needs no new line.

const token = "conformance-token-0123456789-0123456789";
const table: Readonly<Record<string, Readonly<Record<string, Validator>>>> = validators;
let kit: ExampleMock;
let mock: MockServer;

beforeAll(async () => {
  kit = await createMock({ model: "examples" });
  mock = await kit.listen();
});
afterAll(() => mock.close());

/** An error answer of the document. */
interface Failure {
  readonly status: number;
  readonly type: string | undefined;
  readonly name: string;
  readonly body: unknown;
}

type Method = (...args: unknown[]) => Promise<unknown>;

/** The client's method of an operation, its arguments made from the document's examples. */
function call(operation: Operation, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const client = createScmClient({
    endpoint: mock.url,
    credentials: authToken(token),
    maxAttempts: 1,
  }) as unknown as Record<string, Method>;
  const method = client[methodName(operation.operationId)];
  if (method === undefined) throw new Error(`The client has no method for ${operation.operationId}.`);
  const args = [
    ...(callerParameters(operation).length > 0 ? [parametersOf(operation)] : []),
    ...(operation.requestBody ? [body] : []),
  ];
  return method(...args, { headers, deadlineMs: 10_000 });
}

/** Sends a body past the client, straight to the mock, without a socket: there are thousands. */
async function send(
  operation: Operation,
  body: unknown,
  headers: Record<string, string> = { "x-auth-token": token },
  parameters: Record<string, unknown> = parametersOf(operation),
): Promise<Response> {
  const target = targetOf(operation, parameters);
  const init: RequestInit = {
    method: operation.method,
    headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
  };
  if (body !== undefined) init.body = JSON.stringify(body);
  return kit.fetch(`${mock.url}${target}`, init);
}

function successStatus(operation: Operation): string {
  const status = Object.keys(operation.responses).find((key) => key.startsWith("2"));
  if (status === undefined) throw new Error(`${operation.operationId} documents no success.`);
  return status;
}

describe.each(operations.map((operation) => [operation.operationId, operation] as const))("%s", (_, operation) => {
  const examples = bodyExamples(operation);
  const success = successStatus(operation);
  const [documented] = examplesOf(operation.responses[success]?.content?.["application/json"] ?? {});

  test.each(examples)("the request example %s is accepted and answered as documented", async (_name, body) => {
    // Each order has ids of its own; the first has those of the example.
    kit.reset();
    expect(await call(operation, body)).toEqual(documented?.[1]);
  });

  test("without credentials the mock answers 401", async () => {
    const response = await send(operation, examples[0]?.[1], {});
    expect(response.status).toBe(401);
  });

  const failures = some(Object.entries(operation.responses).filter(([status]) => !status.startsWith("2"))).flatMap(
    ([status, response]): Failure[] => {
      const media = Object.entries(response.content ?? {}).flatMap(([type, content]) =>
        examplesOf(content).map(([name, body]) => ({ status: Number(status), type, name, body })),
      );
      return media.length > 0
        ? media
        : [{ status: Number(status), type: undefined, name: "without a body", body: undefined }];
    },
  );

  test.each(failures)(
    "the documented $status ($type, $name) arrives as the right error",
    async ({ status, type, name, body }) => {
      const prefer = type === undefined ? `code=${status}` : `code=${status}, example=${name}`;
      const error: unknown = await call(operation, examples[0]?.[1], {
        Prefer: prefer,
        ...(type && { Accept: type }),
      }).catch((reason: unknown) => reason);
      expect(isScmError(error)).toBe(true);
      if (!(error instanceof ScmError)) throw error;
      expect(error.status).toBe(status);
      const proves = error.outcome === "rejected";
      if (status >= 500) expect(proves).toBe(false);
      if (!proves && !["safe", "idempotent"].includes(String(operation.extensions["x-idempotency"])))
        expect(error).toBeInstanceOf(UnknownOutcomeError);
      else expect(error).toBeInstanceOf(ResponseError);
      const code = typeof body === "object" && body !== null && "error_code" in body ? body.error_code : undefined;
      if (code !== undefined) {
        expect(error.errorCode).toBe(code);
        expect(error.explanation, `the catalogue explains ${String(code)}`).toBeDefined();
      }
    },
  );

  const answers = Object.entries(operation.responses).flatMap(([status, response]) =>
    Object.entries(response.content ?? {}).flatMap(([type, media]) =>
      examplesOf(media).map(([name, value]) => ({ status, type, name, value, schema: media.schema ?? {} })),
    ),
  );
  test.each(answers)("the response example $status $name obeys its schema", ({ schema, value }) => {
    expect(independentValidator(schema)(value)).toBe(true);
  });

  const bodies = some(bodyCases(operation));
  if (bodies.length > 0) {
    test(`${bodies.length} neighbours of the body's constraints (${part}) get one verdict from the validator and the mock`, async () => {
      const validator = validatorOf(operation, "body");
      await agree(
        bodies,
        (value) => validator(value),
        (value) => send(operation, value),
        success,
      );
    });
  }

  test.each(Object.entries(answerCases(operation)))(
    "the neighbours of the constraints of a %s get one verdict from our validator and another one",
    (status, cases) => {
      const ours = validatorOf(operation, status);
      const independent = independentValidator(
        operation.responses[status]?.content?.["application/json"]?.schema ?? {},
      );
      const disagreements = cases.filter(
        ({ value, valid }) => ours(value) !== independent(value) || (valid !== undefined && ours(value) !== valid),
      );
      expect(disagreements.map(({ name }) => name)).toEqual([]);
    },
  );

  const parameters = parameterCases(operation);
  const cases = some(parameters.filter(({ inUrl }) => inUrl));
  if (parameters.length > 0) {
    test(`${parameters.length} neighbours of the parameters' constraints get the expected verdict from the validator`, () => {
      const validator = validatorOf(operation, "parameters");
      const wrong = parameters.filter(({ value, valid }) => valid !== undefined && validator(value) !== valid);
      expect(wrong.map(({ name }) => name)).toEqual([]);
    });

    test(`${cases.length} neighbours of the parameters' constraints (${part}) get one verdict from the validator and the mock`, async () => {
      const validator = validatorOf(operation, "parameters");
      await agree(
        cases,
        (value) => validator(value),
        (value) => send(operation, examples[0]?.[1], undefined, value as Record<string, unknown>),
        success,
      );
    });
  }
});

function validatorOf(operation: Operation, part: string): Validator {
  const validator = table[operation.operationId]?.[part];
  if (validator === undefined) throw new Error(`There is no validator for the ${part} of ${operation.operationId}.`);
  return validator;
}

/** Every case must get the same verdict from both, and the expected one where it is known. */
async function agree(
  cases: readonly Case[],
  ours: (value: unknown) => boolean,
  ask: (value: unknown) => Promise<Response>,
  success: string,
): Promise<void> {
  const disagreements: string[] = [];
  await inParallel(8, cases, async ({ name, value, valid }) => {
    const mine = ours(value);
    const { status } = await ask(value);
    const accepted = status === Number(success);
    if (!accepted && status !== 400 && status !== 422) disagreements.push(`${name}: the mock answered ${status}`);
    if (mine !== accepted || (valid !== undefined && mine !== valid))
      disagreements.push(`${name}: validator ${mine}, mock ${accepted}, expected ${valid}`);
  });
  expect(disagreements).toEqual([]);
}

async function inParallel<Item>(
  width: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
