export { createMock, type MockOptions } from "./service/create-mock.js";
export type {
  AnswerBody,
  Behaviour,
  DocumentedAnswer,
  DocumentedStatus,
  ExampleName,
  Fault,
  Mock,
  OperationId,
  Order,
  PurchaseId,
  RecordedRequest,
  RequestBody,
  SuccessBody,
} from "./service/types.js";
export { DocumentError } from "./document.js";
export type { Keep } from "./history.js";
export type { MockSettings } from "./mock.js";
export type { Call, Handler, Model, ModelAnswer, Told } from "./model.js";
export type { AccessKeys } from "./security.js";
export type {
  AnswerHeaders,
  AnswerLost,
  AnyApi,
  AnyBehaviour,
  ApiTypes,
  Html,
  ListenOptions,
  MockOf,
  MockServer,
  OffSpec,
  OrderBehind,
  Refused,
  Reset,
  Slowness,
  Success,
} from "./types.js";
export type { Violation } from "../engine/violations.js";
