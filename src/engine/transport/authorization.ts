import { noHeaders, type AuthorizationHeaders } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { headerName, headerProblem } from "../headers.js";

/**
 * Names in lower case, as everything here expects them.
 *
 * @throws CredentialsError for what no request can carry, which fetch would only find when it is too late to tell
 *   whether something was sent
 */
export function checkedAuthorization(authorization: AuthorizationHeaders): AuthorizationHeaders {
  const known = checkedBefore.get(authorization);
  if (known !== undefined) return known;
  const result: Record<string, string> = {};
  const given = Object.entries(Object(authorization) as Record<string, unknown>);
  if (given.length === 0 && authorization !== noHeaders)
    throw new CredentialsError("The credentials gave no header. An object with at least one is wanted.");
  for (const [name, value] of given) {
    if (!headerName.test(name))
      throw new CredentialsError("The credentials gave a header whose name HTTP does not allow.");
    const problem = typeof value === "string" ? headerProblem(value) : "is not a string";
    if (problem !== undefined) throw new CredentialsError(`The header ${name} that the credentials gave ${problem}.`);
    result[name.toLowerCase()] = String(value);
  }
  // A token is long and the same for many calls.
  if (authorization === Object(authorization) && Object.isFrozen(authorization))
    checkedBefore.set(authorization, Object.freeze(result));
  return result;
}

const checkedBefore = new WeakMap<object, AuthorizationHeaders>();

/** The headers of one attempt. Written out, since engines take several spreads into one object the slow way. */
export function headersOf(
  userAgent: string | undefined,
  own: Readonly<Record<string, string>>,
  authorization: AuthorizationHeaders,
): Record<string, string> {
  const headers: Record<string, string> = {};
  if (userAgent) headers["user-agent"] = userAgent;
  for (const given of [own, authorization]) for (const [name, value] of Object.entries(given)) headers[name] = value;
  return headers;
}
