export { createClient, responseInfo } from "./client.js";
export type {
  CallOptions,
  Client,
  ClientOptions,
  CommonOptions,
  PurchaseOptions,
  Recorded,
  ResponseInfo,
  TaggedPurchaseOptions,
} from "./client.js";
export type { AuthorizationHeaders, Credentials, RefusingAnswer, UnsignedRequest } from "./credentials.js";
export {
  ApiError,
  ConnectionError,
  CredentialsError,
  isApiError,
  JournalError,
  ResponseError,
  UnknownOutcomeError,
  ValidationError,
} from "./errors.js";
export type {
  ApiErrorDetails,
  ConnectionFailure,
  Explanation,
  JournalRefusal,
  Outcome,
  SentRequest,
} from "./errors.js";
export type { PartialFailure } from "./effects.js";
export { IncompleteListError } from "./incomplete-list.js";
export { listAll } from "./list-all.js";
export type { ListArguments, PagedOperation, RowOf } from "./list-all.js";
export type { AttemptEvent, Hooks, OutcomeEvent } from "./hooks.js";
export type {
  FoundOut,
  Intent,
  Journal,
  KeptAnswer,
  NamedIntent,
  OpenedByKey,
  OpenEntry,
  RecordedPurchase,
  Settlement,
  TakenKey,
} from "./journal.js";
export { createParser } from "./parse.js";
export type { Parsed, Parser } from "./parse.js";
export type { OperationRow, OperationTable } from "./operations.js";
export type {
  CatalogueEntry,
  OperationValidators,
  SchemaError,
  Service,
  ServiceTypes,
  Validator,
  Validators,
} from "./service.js";
export { waitForState } from "./late.js";
export { StateError } from "./state-error.js";
export type { WaitOptions } from "./wait-for-state.js";
export type { Fetch } from "./settings.js";
export type { Violation } from "./violations.js";
