import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { randomBytes } from "node:crypto";
import { accessKey, authToken, credentialsFromEnvironment, iamPassword, type Credentials } from "../../../src/index.js";
import type { PurchaseCertificateRequestBody } from "../../../generated/models.js";
import { listen, stop } from "../../fault-server/loopback.js";

export const token = "transport-test-token-0123456789-0123456789";

/** A purchase that breaks no rule; with a number it differs from the others. */
export function purchase(number?: number): PurchaseCertificateRequestBody {
  return {
    cert_brand: "GEOTRUST",
    cert_type: "DV_SSL_CERT",
    domain_type: "SINGLE_DOMAIN",
    effective_time: 1,
    domain_numbers: 1,
    order_number: 1,
    agree_privacy_protection: true,
    is_auto_pay: true,
    ...(number !== undefined && { tags: [{ key: "purchase", value: String(number) }] }),
  };
}

/** How a promise ended. */
export async function ending<Result>(
  promise: Promise<Result>,
): Promise<{ readonly result: Result; readonly error?: never } | { readonly result?: never; readonly error: unknown }> {
  try {
    return { result: await promise };
  } catch (error) {
    return { error };
  }
}

/** What a promise was rejected with; fails the test when it was not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const { error, result } = await ending(promise);
  if (error === undefined) throw new Error(`A rejection was expected, not ${JSON.stringify(result)}.`);
  return error;
}

export interface LocalServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A real HTTP server on this machine. */
export async function serveHttp(
  answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
): Promise<LocalServer> {
  const server: Server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    answer(request, body, response);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return stop(server);
    },
  };
}

/** An IAM that gives another token each time; `tokens` are those that it gave. */
export async function startIam(): Promise<LocalServer & { readonly tokens: readonly string[] }> {
  const tokens: string[] = [];
  const server = await serveHttp((_request, _body, response) => {
    const issued = `issued-${randomBytes(40).toString("base64url")}`;
    tokens.push(issued);
    const expires = new Date(Date.now() + 86_400_000).toISOString().replace("Z", "000Z");
    response
      .writeHead(201, { "X-Subject-Token": issued, "Content-Type": "application/json" })
      .end(JSON.stringify({ token: { expires_at: expires } }));
  });
  return { ...server, tokens };
}

export interface KnownCredentials {
  readonly credentials: Credentials;
  /** What must never be seen. What is made later, such as a signature, is not among them. */
  readonly secrets: readonly string[];
}

const randomSecret = (name: string) => `${name}-${randomBytes(24).toString("base64url")}/+=`;

/** Credentials of every kind. */
export function everyCredentials(
  iamEndpoint: string,
  secret = randomSecret,
): Readonly<Record<string, KnownCredentials>> {
  const [fixed, provided, accessKeyId, secretAccessKey, securityToken, password] = [
    "fixed",
    "provided",
    "AK",
    "SK",
    "security",
    "password",
  ].map(secret) as [string, string, string, string, string, string];
  const environment = {
    HUAWEICLOUD_SDK_AK: accessKeyId,
    HUAWEICLOUD_SDK_SK: secretAccessKey,
    HUAWEICLOUD_SDK_SECURITY_TOKEN: securityToken,
  };
  return {
    "a token": { credentials: authToken(fixed), secrets: [fixed] },
    "a token function": { credentials: authToken(async () => provided), secrets: [provided] },
    "an access key": {
      credentials: accessKey({ accessKeyId, secretAccessKey }),
      secrets: [accessKeyId, secretAccessKey],
    },
    "a temporary key": {
      credentials: accessKey({ accessKeyId, secretAccessKey, securityToken }),
      secrets: [accessKeyId, secretAccessKey, securityToken],
    },
    "a password": {
      credentials: iamPassword({ user: "buyer", password, account: "company", scope: "account", iamEndpoint }),
      secrets: [password],
    },
    "the environment": {
      credentials: credentialsFromEnvironment(environment),
      secrets: [accessKeyId, secretAccessKey, securityToken],
    },
  };
}
