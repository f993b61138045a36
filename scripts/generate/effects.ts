import { isObject, type Operation, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { pagingOf } from "./paging.js";
import { secretsOf } from "./secrets.js";

/** HTTP's own meaning of the methods (RFC 9110, 9.2), for an operation that does not say what a repeat does. */
const byMethod: Readonly<Record<string, string>> = {
  GET: "safe",
  HEAD: "safe",
  OPTIONS: "safe",
  TRACE: "safe",
  PUT: "idempotent",
  DELETE: "idempotent",
};

/** What an operation does to the world, as its extensions say it; each is described in spec/README.md. */
export function effectsOf(document: BundledDocument, operation: Operation): Record<string, unknown> {
  const { extensions, method } = operation;
  const charges = extensions["x-charges-money"];
  const destroys = extensions["x-destroys"];
  const effects: Record<string, unknown> = {
    idempotency: extensions["x-idempotency"] ?? byMethod[method] ?? "none",
    chargesMoney: charges === true ? true : caseOf(charges) === undefined ? undefined : "in-a-case",
    returnsMoney: extensions["x-returns-money"] === true ? true : undefined,
    receipt: extensions["x-receipt"],
    purchaseTag: extensions["x-purchase-tag"],
    whenUnknown: extensions["x-when-unknown"],
    destroys: isObject(destroys) ? destroys["loss"] : destroys,
    destroysInACase: caseOf(destroys) === undefined ? undefined : true,
    secrets: secretsOf(document, operation),
    partialFailure: partialFailureOf(operation),
    paging: pagingOf(document, operation),
    state: extensions["x-state"],
    states: extensions["x-states"],
    available: extensions["x-available"],
  };
  return Object.fromEntries(Object.entries(effects).filter(([, value]) => value !== undefined));
}

/** Validators that tell when an effect occurs, by the name under which they stand beside `body` and the statuses. */
export function effectSchemas(operation: Operation): Record<string, Schema> {
  const { extensions } = operation;
  const partial = extensions["x-partial-failure"];
  const schemas = {
    charges: caseOf(extensions["x-charges-money"]),
    destroys: caseOf(extensions["x-destroys"]),
    failed: isObject(partial) ? partial["failed"] : undefined,
  };
  // Lint demands that both are schemas.
  return Object.fromEntries(Object.entries(schemas).filter(([, schema]) => isObject(schema))) as Record<string, Schema>;
}

/** The schema of the bodies that have an effect, where not all of them do. */
function caseOf(effect: unknown): unknown {
  return isObject(effect) ? effect["when"] : undefined;
}

function partialFailureOf({ extensions }: Operation): unknown {
  const partial = extensions["x-partial-failure"];
  if (!isObject(partial)) return undefined;
  const { list, reason } = partial;
  return reason === undefined ? { list } : { list, reason };
}
