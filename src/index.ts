export { createScmClient } from "./client.js";
export type { Region, ScmClient, ScmClientOptions } from "./client.js";
export { responseInfo } from "./engine/client.js";
export type {
  CallOptions,
  CommonOptions,
  PurchaseOptions,
  Recorded,
  ResponseInfo,
  TaggedPurchaseOptions,
} from "./engine/client.js";
export {
  advise,
  checkCertificate,
  deployTo,
  due,
  findByFingerprint,
  importCertificate,
  obtainCertificate,
  reconcile,
  replaceCertificate,
  usesOf,
  waitFor,
} from "./late.js";
export type { Advice } from "./advice.js";
export { parse } from "./parse.js";
export type { Parsed } from "./engine/parse.js";
export { accessKey } from "./credentials/access-key.js";
export type { AccessKeyOptions } from "./credentials/access-key.js";
export { authToken } from "./credentials/auth-token.js";
export { credentialsFromEnvironment } from "./credentials/environment.js";
export { iamPassword } from "./credentials/iam-password.js";
export type { IamPasswordOptions, IamScope } from "./credentials/iam-password.js";
export type { AuthorizationHeaders, Credentials, RefusingAnswer, UnsignedRequest } from "./engine/credentials.js";
export {
  ApiError as ScmError,
  ConnectionError,
  CredentialsError,
  isApiError as isScmError,
  JournalError,
  ResponseError,
  UnknownOutcomeError,
  ValidationError,
} from "./engine/errors.js";
export type {
  ApiErrorDetails as ScmErrorDetails,
  ConnectionFailure,
  Explanation,
  JournalRefusal,
  Outcome,
  SentRequest,
} from "./engine/errors.js";
export type { PartialFailure } from "./engine/effects.js";
export { IncompleteListError } from "./engine/incomplete-list.js";
export { listAll } from "./engine/list-all.js";
export { StateError } from "./engine/state-error.js";
export { parseTarget } from "./workflows/deploy-target.js";
export type { DeployTarget } from "./workflows/deploy-target.js";
export type { Deployment, Uses } from "./workflows/deploy.js";
export type { Due, DueCertificate, DueOptions } from "./workflows/due.js";
export type { CheckedCertificate, Imported, ImportOptions, OwnCertificate } from "./workflows/import.js";
export type { Replaced, ReplaceOptions } from "./workflows/replace.js";
export { UndecidedError } from "./workflows/undecided.js";
export type { Obtained, ObtainedFiles, ObtainOptions, ObtainStep, ReadableJournal } from "./workflows/obtain.js";
export { purchaseTag } from "./workflows/reconcile/purchase-tag.js";
export type { PurchaseEntry } from "./workflows/reconcile/entry.js";
export type { ReconcileOptions } from "./workflows/reconcile/reconcile.js";
export type { Bought, NotFound, Undecided, Verdict } from "./workflows/reconcile/verdict.js";
export type { SeenOrder } from "./workflows/reconcile/evidence.js";
export type { SeenStatus, WaitForOptions } from "./workflows/wait.js";
export type { AttemptEvent, Hooks, OutcomeEvent } from "./engine/hooks.js";
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
} from "./engine/journal.js";
export type { Fetch } from "./engine/settings.js";
export type { Violation } from "./engine/violations.js";
