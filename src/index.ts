export { createScmClient, responseInfo } from "./engine/client.js";
export type { CallOptions, CommonOptions, Region, ResponseInfo, ScmClient, ScmClientOptions } from "./engine/client.js";
export { advise } from "./advice.js";
export type { Advice } from "./advice.js";
export { accessKey } from "./credentials/access-key.js";
export type { AccessKeyOptions } from "./credentials/access-key.js";
export { authToken } from "./credentials/auth-token.js";
export { credentialsFromEnvironment } from "./credentials/environment.js";
export { iamPassword } from "./credentials/iam-password.js";
export type { IamPasswordOptions, IamScope } from "./credentials/iam-password.js";
export type { AuthorizationHeaders, Credentials, UnsignedRequest } from "./engine/credentials.js";
export {
  ConnectionError,
  CredentialsError,
  isScmError,
  JournalError,
  ResponseError,
  ScmError,
  UnknownOutcomeError,
  ValidationError,
} from "./engine/errors.js";
export type { ConnectionFailure, Explanation, Outcome, ScmErrorDetails, SentRequest } from "./engine/errors.js";
export type { AttemptEvent, Hooks, OutcomeEvent } from "./engine/hooks.js";
export type { Intent, Journal, OpenEntry, Settlement } from "./engine/journal.js";
export type { Fetch } from "./engine/transport/send.js";
export type { Violation } from "./engine/violations.js";
export * from "../generated/models.js";
