import { propertyOf, valuesAt } from "./json.js";
import type { OperationRow } from "./operations.js";
import type { OperationValidators } from "./service.js";

/** True for an operation that may be repeated without harm, also after an unknown outcome. */
export function isHarmless({ idempotency }: OperationRow): boolean {
  return idempotency === "safe" || idempotency === "idempotent";
}

/**
 * True when this call of an operation costs money.
 *
 * @param body asked for only where it makes the difference
 */
export function chargesMoney(
  row: OperationRow | undefined,
  validators: OperationValidators,
  body: () => unknown,
): boolean {
  if (row?.chargesMoney !== "in-a-case") return row?.chargesMoney === true;
  // Without its validator, what may cost money is taken to do so.
  return validators["charges"]?.(body()) ?? true;
}

/** What this call of an operation destroys, in words; undefined when nothing. */
export function lossOf(
  row: OperationRow | undefined,
  validators: OperationValidators,
  body: unknown,
): string | undefined {
  if (row?.destroysInACase !== true) return row?.destroys;
  // Without its validator, what may destroy is taken to do so.
  return (validators["destroys"]?.(body) ?? true) ? row.destroys : undefined;
}

/** One item of a successful answer that failed all the same. */
export interface PartialFailure {
  /** JSON pointer to it in the answer. */
  readonly pointer: string;
  readonly item: unknown;
  /** What the service says of it. */
  readonly reason: string | undefined;
}

/** What failed within a successful answer. */
export function partialFailures(row: OperationRow, validators: OperationValidators, data: unknown): PartialFailure[] {
  const { list, reason } = row.partialFailure ?? {};
  if (list === undefined) return [];
  const failed = validators["failed"];
  const found: PartialFailure[] = [];
  for (const { pointer, value } of valuesAt(data, `${list}/*`)) {
    const said = reason === undefined ? undefined : propertyOf(value, reason);
    if (failed?.(value) !== false)
      found.push({ pointer, item: value, reason: said === undefined ? undefined : String(said) });
  }
  return found;
}

/** A copy of a body in which a text stands in place of each secret. */
export function withoutSecrets(body: unknown, pointers: readonly string[], mask: string): unknown {
  const secret = new Set(pointers.flatMap((pointer) => valuesAt(body, pointer).map((at) => at.pointer)));
  if (secret.size === 0) return body;
  const copy = (value: unknown, pointer: string): unknown => {
    if (secret.has(pointer)) return mask;
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${pointer}/${index}`));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        copy(item, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
      ]),
    );
  };
  return copy(body, "");
}
