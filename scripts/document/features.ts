import type { BundledDocument } from "./bundled.js";

/** What most documents do not have, so that they need not be walked through for it again and again. */
export interface Features {
  /** A schema with an `$id`. */
  readonly identifiers: boolean;
  /** A property that need not be there in one direction: readOnly or writeOnly. */
  readonly marks: boolean;
}

const known = new WeakMap<object, Features>();

/** What a document has of these, also where it only looks so. */
export function featuresOf(document: BundledDocument): Features {
  const before = known.get(document);
  if (before !== undefined) return before;
  const features = { identifiers: false, marks: false };
  const look = (node: object): void => {
    for (const key in node) {
      const value: unknown = (node as Record<string, unknown>)[key];
      if (key === "$id") features.identifiers = true;
      else if (value === true && (key === "readOnly" || key === "writeOnly")) features.marks = true;
      if (typeof value === "object" && value !== null) look(value);
    }
  };
  look(document);
  known.set(document, features);
  return features;
}
