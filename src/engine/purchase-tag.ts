import type { Snapshot } from "./input.js";
import type { OperationRow } from "./operations.js";
import { wrongOption } from "./options.js";
import { propertyOf } from "./json.js";
import type { Tagged } from "./transport/exchange.js";

/**
 * A body with a tag of its own, and what that was made of. What cannot take it stays as it is: then it breaks the document.
 *
 * @throws ValidationError for an operation without such a tag
 */
export function withTag(
  operationId: string,
  { purchaseTag, chargesMoney }: OperationRow,
  body: Snapshot | undefined,
): { readonly body: Snapshot | undefined; readonly tagged?: Tagged } {
  if (purchaseTag === undefined || chargesMoney === undefined)
    throw wrongOption("purchaseTag", `is for what costs money and takes tags, and ${operationId} does not`);
  const { list, item } = purchaseTag;
  const given = body?.value;
  const before = propertyOf(given, list);
  if (typeof given !== "object" || given === null || (before !== undefined && !Array.isArray(before))) return { body };
  const tag = filled(item, crypto.randomUUID());
  const value: unknown = Object.assign(Object.create(null), given, { [list]: [...(before ?? []), tag] });
  return { body: { value, text: JSON.stringify(value) }, tagged: { given, tag } };
}

function filled(item: unknown, id: string): unknown {
  if (typeof item === "string") return item.replaceAll("{id}", id);
  if (Array.isArray(item)) return item.map((each) => filled(each, id));
  if (typeof item !== "object" || item === null) return item;
  return Object.fromEntries(Object.entries(item).map(([name, each]) => [name, filled(each, id)]));
}
