/** A server that fails on purpose, and counts the orders that it took nevertheless. */
export { commits, describeFault, everyFault, faultArbitrary } from "./faults.js";
export type {
  Cut,
  Fault,
  FaultKind,
  FaultLimits,
  NamedFault,
  RetryAfter,
  SideFieldBreach,
  UnreadableBody,
} from "./faults.js";
export type { Ending } from "./play.js";
export { refusedUrl, startFaultServer } from "./server.js";
export type { FaultServer, Order, ReceivedRequest } from "./server.js";
