import type { ApiDocument } from "./document.js";
import type { Quotes, Turns } from "./quotes.js";
import type { Setting } from "./types.js";

/** What all tools of a server share. */
export interface Shared {
  readonly setting: Setting;
  readonly document: ApiDocument;
  readonly quotes: Quotes;
  /** What spends or destroys is done one after the other. */
  readonly turns: Turns;
}
