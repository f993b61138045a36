/** A server that fails on purpose, and counts the orders that it took nevertheless. */
export { commits, describeFault, everyFault, faultArbitrary } from "./faults.js";
export type { Fault, FaultKind, NamedFault } from "./faults.js";
export type { Ending } from "./play.js";
export { refusedUrl, startFaultServer } from "./server.js";
export type { FaultServer } from "./server.js";
