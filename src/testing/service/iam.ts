// The vendor's identity service, as far as a login by password needs it (IAM API reference, "Obtaining a user token").
import { entries, property, textAt } from "../json.js";
import type { Call, Model, ModelAnswer } from "../model.js";
import type { CheckToken } from "../security.js";
import { makeTokens, type Tokens } from "./tokens.js";

/** Passwords by the name of the user. */
export type Users = Readonly<Record<string, string>>;

/** What the identity service adds to a mock. */
export interface IdentityService {
  readonly routes: Model;
  readonly tokens: Readonly<Record<string, CheckToken>>;
}

const carrier = "x-auth-token";

/**
 * The identity service beside a document whose callers show a token of it; nothing beside another.
 *
 * @param users undefined lets everybody in
 * @param now the time by which tokens live
 */
export function identityService(document: object, users: Users | undefined, now: () => Date): IdentityService {
  const schemes = entries(property(property(document, "components"), "securitySchemes"));
  const takesTokens = schemes.some(([, scheme]) => textAt(scheme, "name")?.toLowerCase() === carrier);
  if (!takesTokens) return { routes: {}, tokens: {} };
  const tokens = makeTokens(now);
  const issuing = (call: Call) => issue(call, users, tokens, now());
  return {
    routes: { "POST /v3/auth/tokens": issuing },
    tokens: { [carrier]: (token) => tokens.fault(token, users !== undefined) },
  };
}

function issue({ body }: Call, users: Users | undefined, tokens: Tokens, now: Date): ModelAnswer {
  const date = { Date: now.toUTCString() };
  const refused = (code: number, title: string, message: string): ModelAnswer => ({
    status: code,
    headers: date,
    body: { error: { code, message, title } },
  });
  const auth = property(body, "auth");
  const identity = property(auth, "identity");
  const user = property(property(identity, "password"), "user");
  const methods = [property(identity, "methods") ?? []].flat();
  if (!methods.includes("password") || user === undefined)
    return refused(400, "Bad Request", "auth.identity must hold methods: [password] and password.user.");
  const name = textAt(user, "name") ?? "";
  const password = textAt(user, "password") ?? "";
  const account = textAt(property(user, "domain"), "name") ?? "";
  const isKnown = users === undefined ? password !== "" : Object.hasOwn(users, name) && users[name] === password;
  if (name === "" || account === "" || !isKnown)
    return refused(401, "Unauthorized", "The username or password is wrong.");
  const { token, expiresAt } = tokens.issue();
  const domain = { name: account };
  const project = property(property(auth, "scope"), "project");
  return {
    status: 201,
    headers: { ...date, "X-Subject-Token": token },
    body: {
      token: {
        methods: ["password"],
        issued_at: microseconds(now),
        expires_at: microseconds(expiresAt),
        user: { name, domain },
        ...(project === undefined ? { domain } : { project: { ...Object.fromEntries(entries(project)), domain } }),
      },
    },
  };
}

/** IAM writes times with microseconds. */
function microseconds(date: Date): string {
  return date.toISOString().replace("Z", "000Z");
}
