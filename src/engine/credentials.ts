/** A request as it is about to leave, before credentials are added. */
export interface UnsignedRequest {
  /** Upper-case HTTP method. */
  readonly method: string;
  /** Absolute URL with its query, percent-encoded as it goes on the wire. */
  readonly url: string;
  /** Lower-case header names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact text of the body; undefined when there is none. */
  readonly body: string | undefined;
}

/**
 * A way to authenticate. Make one with `authToken`, `iamPassword`, `accessKey` or
 * `credentialsFromEnvironment`, or write your own.
 */
export interface Credentials {
  /**
   * The headers to add, lower-case names. Called anew for every attempt.
   *
   * @param signal aborts when the call's deadline passes or its caller gives up.
   * @throws CredentialsError when there is nothing usable; the call then ends as `not-sent`.
   */
  authorize(request: UnsignedRequest, signal: AbortSignal): AuthorizationHeaders | Promise<AuthorizationHeaders>;
  /**
   * Called when the service says (401) that the credentials are stale, at most once per call, with the
   * headers that were refused and what was said. True means: `authorize` will give something new, so one more try makes
   * sense.
   */
  renew?(refused: AuthorizationHeaders, answer?: RefusingAnswer): boolean;
}

/** What a service said when it refused credentials. */
export interface RefusingAnswer {
  readonly errorCode: string | undefined;
}

/** Headers that authenticate one request, by lower-case name. */
export type AuthorizationHeaders = Readonly<Record<string, string>>;

/** What credentials give that are none. */
export const noHeaders: AuthorizationHeaders = Object.freeze({});
