import { service } from "../../generated/service.js";
import { CredentialsError } from "../engine/errors.js";
import { abortable } from "./abortable.js";
import type { AuthorizationHeaders, Credentials } from "../engine/credentials.js";
import { headerProblem } from "../engine/headers.js";

/**
 * Authenticates with an IAM token that you already have, sent as `X-Auth-Token`.
 *
 * Give the token itself for a short script: it is checked at once, and a call that is refused with 401
 * is not repeated, because nothing new could be sent. Give a function when the token is kept elsewhere
 * and replaced from time to time: it is asked again for every attempt, so cache inside it if asking is
 * slow. IAM tokens live 24 hours (IAM API reference, `POST /v3/auth/tokens`); to let this package fetch
 * them, use `iamPassword`.
 *
 * @param token 32 to 2,097,152 characters (the length that the SCM API reference gives for
 *   `X-Auth-Token`), without line breaks or blanks at the ends.
 * @throws CredentialsError at once for an unusable token, or from the call when the function throws or
 *   gives an unusable token. The token is never part of the message.
 */
export function authToken(token: string | (() => string | Promise<string>)): Credentials {
  if (typeof token !== "function") {
    const headers = tokenHeaders(token, "The token given to authToken()");
    return { authorize: () => headers };
  }
  const check = checker();
  return {
    authorize: (_request, signal) => ask(token, check, signal),
    renew: () => true,
  };
}

const { minLength, maxLength } = service.securitySchemes.AuthToken;

/**
 * The header for a token from anywhere, after checking that it can be one.
 *
 * @param origin names the token in the error message, as the subject of a sentence.
 * @throws CredentialsError without the token in its message.
 */
export function tokenHeaders(token: unknown, origin: string): AuthorizationHeaders {
  if (typeof token !== "string") {
    throw new CredentialsError(`${origin} is not a string but ${token === null ? "null" : typeof token}.`);
  }
  if (token.length < minLength || token.length > maxLength) {
    throw new CredentialsError(
      `${origin} has ${number(token.length)} characters; X-Auth-Token takes ${number(minLength)} to ${number(maxLength)}.`,
    );
  }
  const problem = headerProblem(token);
  if (problem !== undefined) throw new CredentialsError(`${origin} ${problem}.`);
  return Object.freeze({ "x-auth-token": token });
}

function ask(
  provider: () => string | Promise<string>,
  check: (token: unknown) => AuthorizationHeaders,
  signal: AbortSignal,
): AuthorizationHeaders | Promise<AuthorizationHeaders> {
  let answer: string | Promise<string>;
  try {
    answer = provider();
  } catch (cause) {
    throw providerFailed(cause);
  }
  if (typeof answer === "string") return check(answer);
  return abortable(
    Promise.resolve(answer).then(check, (cause: unknown) => {
      throw providerFailed(cause);
    }),
    signal,
  );
}

/** A function mostly gives the token that it gave before, which is long to look through. */
function checker(): (token: unknown) => AuthorizationHeaders {
  let last: AuthorizationHeaders | undefined;
  return (token) => {
    if (last === undefined || last["x-auth-token"] !== token)
      last = tokenHeaders(token, "The token from the function given to authToken()");
    return last;
  };
}

function providerFailed(cause: unknown): CredentialsError {
  return new CredentialsError("The function given to authToken() failed; its error is the cause of this one.", {
    cause,
  });
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
