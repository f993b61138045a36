/** A document with all its files folded into one object; `$ref`s to its own components stay. */
export type BundledDocument = Readonly<Record<string, unknown>>;
