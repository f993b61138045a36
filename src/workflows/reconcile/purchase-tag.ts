import { checkedText } from "../../engine/checked-options.js";

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** The key of a tag that stands for one purchase, as x-purchase-tag of the document has it; to read it there would load the table of operations. */
export const purchaseTagKey = "scm-purchase";

/** A tag of its own for a purchase, for `tags` of its body: by it, `reconcile` knows the certificates again. */
export function purchaseTag(value: string = crypto.randomUUID()): Tag {
  return { key: purchaseTagKey, value: checkedText("value", value) };
}
