export { createScmClient, responseInfo } from "./client.js";
export type { CallOptions, CommonOptions, Region, ResponseInfo, ScmClient, ScmClientOptions } from "./client.js";
export { advise } from "./advice.js";
export type { Advice } from "./advice.js";
export { accessKey } from "./credentials/access-key.js";
export type { AccessKeyOptions } from "./credentials/access-key.js";
export { authToken } from "./credentials/auth-token.js";
export { credentialsFromEnvironment } from "./credentials/environment.js";
export { iamPassword } from "./credentials/iam-password.js";
export type { IamPasswordOptions, IamScope } from "./credentials/iam-password.js";
export type { AuthorizationHeaders, Credentials, UnsignedRequest } from "./credentials/credentials.js";
export {
  ConnectionError,
  CredentialsError,
  isScmError,
  JournalError,
  ResponseError,
  ScmError,
  UnknownOutcomeError,
  ValidationError,
} from "./errors.js";
export type { ConnectionFailure, Explanation, Outcome, ScmErrorDetails, SentRequest } from "./errors.js";
export type { AttemptEvent, Hooks, OutcomeEvent } from "./hooks.js";
export type { Intent, Journal, OpenEntry, Settlement } from "./journal.js";
export type { Fetch } from "./transport/send.js";
export type { Violation } from "./violations.js";
export * from "../generated/models.js";
