// A thread of its own; see types-beside.ts.
import { parentPort } from "node:worker_threads";
import type { BundledDocument } from "../document/bundled.js";
import { operationsOf } from "../document/document.js";
import { withNames } from "../document/named.js";
import { types } from "./types.js";

parentPort?.once("message", (document: BundledDocument) => {
  parentPort?.postMessage(types(withNames(document, operationsOf(document))));
});
