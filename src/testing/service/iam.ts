// The vendor's identity service, as far as a login by password needs it (IAM API reference, "Obtaining a user token").
import { entries, property, textAt } from "../json.js";
import type { Call, Model, ModelAnswer } from "../model.js";

const lifetimeMs = 24 * 60 * 60 * 1000;

/** The routes of IAM, for a document whose callers show a token of it; none for another. */
export function tokenRoutes(document: object): Model {
  const schemes = entries(property(property(document, "components"), "securitySchemes"));
  const takesTokens = schemes.some(([, scheme]) => textAt(scheme, "name")?.toLowerCase() === "x-auth-token");
  let issued = 0;
  return takesTokens ? { "POST /v3/auth/tokens": (call) => issue(call, ++issued) } : {};
}

function issue({ body, at }: Call, number: number): ModelAnswer {
  const identity = property(property(body, "auth"), "identity");
  const user = property(property(identity, "password"), "user");
  const methods = [property(identity, "methods") ?? []].flat();
  const account = property(property(user, "domain"), "name");
  if (!methods.includes("password") || user === undefined)
    return refused(400, "Bad Request", "auth.identity must hold methods: [password] and password.user.");
  if (
    ![textAt(user, "name"), textAt(user, "password"), account].every((text) => typeof text === "string" && text !== "")
  )
    return refused(401, "Unauthorized", "The username or password is wrong.");
  return {
    status: 201,
    headers: { "X-Subject-Token": `MOCK${String(number).padStart(60, "0")}` },
    body: {
      token: {
        methods: ["password"],
        issued_at: microseconds(at),
        expires_at: microseconds(new Date(at.getTime() + lifetimeMs)),
        user: { name: textAt(user, "name"), domain: { name: account } },
      },
    },
  };
}

/** IAM writes times with microseconds. */
function microseconds(date: Date): string {
  return date.toISOString().replace("Z", "000Z");
}

function refused(code: number, title: string, message: string): ModelAnswer {
  return { status: code, body: { error: { code, message, title } } };
}
