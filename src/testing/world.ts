import type { Validators } from "../engine/service.js";
import type { Answering } from "./answers.js";
import type { MockedOperation } from "./document.js";
import type { MockedDocument } from "./mocked-document.js";
import type { OwnRoute, Told } from "./model.js";
import type { Plan } from "./plan.js";
import type { SecurityOptions } from "./security.js";
import type { AnyApi, OrderOf, RequestOf } from "./types.js";

/** What a reaction needs of its mock. */
export interface World {
  readonly document: MockedDocument;
  readonly plan: Plan;
  readonly validators: Validators;
  readonly security: SecurityOptions;
  readonly keep: { readonly bodyBytes: number };
  /** The same for every request of an operation. */
  answering(operation: MockedOperation): Answering;
  route(method: string, path: string): OwnRoute | undefined;
  /** A request has come; its orders may follow. */
  arrived(request: RequestOf<AnyApi>): void;
  ordered(order: OrderOf<AnyApi>): void;
  /** The request and what it orders are remembered. */
  settled(request: RequestOf<AnyApi>): void;
  told(told: Told): void;
}
