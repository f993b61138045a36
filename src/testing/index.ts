export { createMock, type MockOptions, type UsualSettings } from "./service/create-mock.js";
export type { Mock } from "./service/living-mock.js";
export { scmModel } from "./service/living.js";
export type { BilledOrder, Money, ScmService } from "./service/console.js";
export type { ScmContent, Seeded, SeedCertificate, SeedCsr, SeedTime } from "./service/seed-types.js";
export type {
  AnswerBody,
  Behaviour,
  DocumentedAnswer,
  DocumentedStatus,
  ExampleMock,
  ExampleName,
  Fault,
  OperationId,
  Order,
  PurchaseId,
  RecordedRequest,
  RequestBody,
  SuccessBody,
} from "./service/types.js";
export { DocumentError } from "./document.js";
export type { Clock } from "./clock.js";
export type { Keep } from "./history.js";
export type { Living, LivingModel, LifeSettings, ModelWorld, Snapshot } from "./life.js";
export type { LivingSettings, MockSettings } from "./mock.js";
export type { Call, Handler, Model, ModelAnswer, Told } from "./model.js";
export type { Random } from "./random.js";
export { typedModel, type CallOf, type HandlerOf, type HandlersOf, type ModelAnswerOf } from "./typed-model.js";
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
