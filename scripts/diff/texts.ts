/**
 * How values travel: as they are; as text, in which a number is a text like any other; or as texts that are repeated, so
 * that one is a list of one.
 */
export type Texts = "none" | "texts" | "lists";
