import { CredentialsError } from "../engine/errors.js";
import { abortable } from "./abortable.js";
import type { AuthorizationHeaders, Credentials } from "../engine/credentials.js";
import { loaded } from "../engine/loading.js";
import { readOptions } from "../engine/options.js";
import type { FetchLike, Login } from "./iam-login.js";

/**
 * What the token is for. There is no default, because Huawei's documents disagree about SCM: the CCM
 * authentication page (ccm_02_0010) asks for a project token, while the endpoint and permission pages
 * call SCM a global service and IAM says that global services take an account token. Begin with the
 * project of your endpoint's region; if that is answered with 401 or 403, try `"account"`.
 *
 * - `{ project }`: a project by name. Each region has one of the region's name, such as `cn-north-4`.
 * - `{ projectId }`: a project by id.
 * - `"account"`: the whole account of the user (IAM's older word is domain).
 */
export type IamScope =
  | { readonly project: string; readonly projectId?: undefined }
  | { readonly projectId: string; readonly project?: undefined }
  | "account";

/** Who logs in, and for what. */
export interface IamPasswordOptions {
  /** Name of an IAM user. IAM gives no tokens to HUAWEI IDs themselves. */
  readonly user: string;
  /** That of the user. It stands in no error. */
  readonly password: string;
  /** Name of the account that the user belongs to (IAM's older word is domain). */
  readonly account: string;
  /** What the token is for; see {@link IamScope}. */
  readonly scope: IamScope;
  /**
   * Address of IAM for your site, for example `https://iam.cn-north-4.myhuaweicloud.com`. An account of
   * the international or the European site exists only on the IAM hosts of that site. A closing `/v3` is
   * accepted. Plain `http:` is refused except on this machine, because the password would be readable.
   */
  readonly iamEndpoint: string;
  /** Used for the login instead of the global `fetch`, for example to go through a proxy. */
  readonly fetch?: FetchLike | undefined;
}

/** Long enough for a slow link, short enough that a call with the usual deadline still sees the error. */
const loginTimeoutMs = 15_000;

/**
 * A token is replaced this long before it expires, so that a call which begins with it, waits and is
 * tried again still ends with it valid. A token that lives less than twice as long is used for half its life.
 */
const marginMs = 5 * 60_000;

/**
 * Taken for the life of a token whose `expires_at` is missing, past or unreadable: long enough that not
 * every call logs in, short enough not to trust it for a day.
 */
const unknownLifetimeMs = 15 * 60_000;

/** A token younger than this that is refused is not stale but unfit (scope, rights); another would be too. */
const youngMs = 60_000;

/** The gateway's code for a token that has to be renewed, however young it seems here: one of the clocks is off. */
const staleToken = "APIGW.0307";

/**
 * Logs in to IAM with user name and password (`POST /v3/auth/tokens`) and authenticates calls with the
 * token (`X-Auth-Token`).
 *
 * Calls that need a token at the same time wait for one login together, and the token is kept until
 * five minutes before it expires (IAM tokens live 24 hours). When a call is answered with 401, its token
 * is dropped and the call is tried once more with a new one, unless the token is less than a minute old
 * and not said to be stale (APIGW.0307): then it lacks scope or rights, and so would another. A login takes at most 15 seconds; it goes on when
 * the calls that wait for it give up, so that a refusal is never missed.
 *
 * A refused login (HTTP 4xx) is final: every later call fails at once with the same error, because IAM
 * locks a user after repeated wrong passwords (IAM API reference). Correct the details and make a new
 * `iamPassword()`. After a network failure, 408, 429 or 5xx the next call logs in again.
 *
 * @throws ValidationError at once for options that are not known
 * @throws CredentialsError at once for missing or malformed options; from the call when the login fails,
 *   with IAM's `status`, `errorCode` and `requestId`. The password is never part of it.
 */
export function iamPassword(options: IamPasswordOptions): Credentials {
  return iamPasswordWith(options, { now: Date.now, timeoutMs: loginTimeoutMs });
}

/** `iamPassword` with clock and time limit to use, for tests. */
export function iamPasswordWith(
  options: IamPasswordOptions,
  { now, timeoutMs }: { now: () => number; timeoutMs: number },
): Credentials {
  const login = checked(options);
  let session: Session | undefined;
  let refusal: CredentialsError | undefined;
  let pending: Promise<Session> | undefined;

  async function begin(): Promise<Session> {
    try {
      // It has much to say when it fails, and most programs log in seldom or never.
      const { isRefusal, logIn } = await loaded(undefined, "logs in", () => import("./iam-login.js"));
      const { headers, lifetimeMs = unknownLifetimeMs } = await logIn(login, timeoutMs).catch((error: unknown) => {
        if (isRefusal(error)) refusal = error;
        throw error;
      });
      const obtainedAt = now();
      session = { headers, obtainedAt, freshUntil: obtainedAt + lifetimeMs - Math.min(marginMs, lifetimeMs / 2) };
      return session;
    } finally {
      pending = undefined;
    }
  }

  return {
    authorize(_request, signal) {
      signal.throwIfAborted();
      if (refusal !== undefined) throw refusal;
      if (session !== undefined && now() < session.freshUntil) return session.headers;
      pending ??= begin();
      return abortable(pending, signal).then(({ headers }) => headers);
    },
    renew(refused, answer) {
      if (refusal !== undefined) return false;
      // Another call has already replaced or dropped the token that was refused.
      if (session === undefined || session.headers["x-auth-token"] !== refused["x-auth-token"]) return true;
      const age = now() - session.obtainedAt;
      // A negative age means that the clock was set back and says nothing.
      if (age >= 0 && age < youngMs && answer?.errorCode !== staleToken) return false;
      session = undefined;
      return true;
    },
  };
}

interface Session {
  readonly headers: AuthorizationHeaders;
  readonly obtainedAt: number;
  readonly freshUntil: number;
}

function checked(given: IamPasswordOptions): Login {
  const names = ["user", "password", "account", "scope", "iamEndpoint", "fetch"] as const;
  const options = readOptions("options", given, names);
  for (const name of ["user", "password", "account", "iamEndpoint"] as const) {
    if (!isName(options[name])) throw new CredentialsError(`iamPassword(): ${name} is missing.`);
  }
  const { user, password, account, fetch } = options;
  if (fetch !== undefined && typeof fetch !== "function")
    throw new CredentialsError("iamPassword(): fetch must be a function.");
  return { user, password, account, scope: scopeBody(options), url: tokenUrl(options.iamEndpoint), fetch };
}

function scopeBody({ scope, account }: IamPasswordOptions): object {
  if (scope === "account") return { domain: { name: account } };
  const { project, projectId } = scope ?? {}; // absent when the caller has no types
  if (isName(project) && projectId === undefined) return { project: { name: project } };
  if (isName(projectId) && project === undefined) return { project: { id: projectId } };
  throw new CredentialsError('iamPassword(): scope must be { project }, { projectId } or "account".');
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function tokenUrl(iamEndpoint: string): string {
  const wrong = (why: string) => new CredentialsError(`iamPassword(): iamEndpoint ${why}.`);
  let url: URL;
  try {
    url = new URL(iamEndpoint);
  } catch {
    throw wrong("is not an absolute URL such as https://iam.cn-north-4.myhuaweicloud.com");
  }
  if (url.username !== "" || url.password !== "") throw wrong("must not hold a user name or password");
  if (url.search !== "" || url.hash !== "") throw wrong("must not have a query or fragment");
  const isLocal = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)) {
    throw wrong("must begin with https://, because the password is sent to it");
  }
  // Without the catalogue of all services the answer is a few KB (IAM API reference, nocatalog).
  return `${url.origin}${url.pathname.replace(/(\/v3)?\/*$/, "")}/v3/auth/tokens?nocatalog=true`;
}
