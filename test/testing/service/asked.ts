import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { validators } from "../../../generated/validators.js";
import type { Validators } from "../../../src/engine/service.js";
import type { Mock, OperationId, SuccessBody } from "../../../src/testing/index.js";
import { operations, spec } from "../../support/spec.js";
import { token } from "../support.js";

/** What is sent; the path's parameters are all called `id` here. */
export interface Sent {
  readonly id?: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
}

export interface Answer<Id extends OperationId> {
  readonly status: number;
  /** Of an error. */
  readonly code: string | undefined;
  /** To be read of a success. */
  readonly body: SuccessBody<Id>;
}

const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
const judges: Validators = validators;
/** What is generated judges successes only. */
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(
  { $id: "document", components: spec["components"] },
  "document",
);
const errorBody = ajv.compile({ $ref: "document#/components/schemas/ErrorBody" });

/** Asks an operation of the mock, and expects that request and answer are what the document says. */
export async function ask<Id extends OperationId>(
  mock: Mock,
  id: Id,
  { id: named = "", query = {}, body }: Sent = {},
): Promise<Answer<Id>> {
  const operation = byId.get(id);
  if (operation === undefined) throw new Error(`There is no ${id}.`);
  const path = operation.path.replace("{resource_instances}", "resource_instances").replaceAll(/\{[^}]*\}/g, named);
  const url = new URL(path, "https://scm.example.com");
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  const response = await mock.fetch(url, {
    method: operation.method,
    headers: { "x-auth-token": token, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: unknown = text === "" ? undefined : JSON.parse(text);
  const where = `${id} ${named} ${JSON.stringify(body ?? query)} → ${response.status} ${text.slice(0, 2_000)}`;
  expect(mock.requests.at(-1)?.violations, where).toEqual([]);
  expect(Object.keys(operation.responses), where).toContain(String(response.status));
  const failed = response.status >= 400 && response.status !== 404;
  const judge = failed ? errorBody : judges[id]?.[String(response.status)];
  const isGood = answer === undefined ? judge === undefined : judge?.(answer);
  expect([isGood, judge?.errors ?? []], where).toEqual([true, []]);
  const { error_code: code } = (answer ?? {}) as { error_code?: string };
  // The validator has just found it to be of this form, if it is a success.
  return { status: response.status, code, body: answer as SuccessBody<Id> };
}
