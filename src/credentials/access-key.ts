import { CredentialsError } from "../engine/errors.js";
import type { Credentials, UnsignedRequest } from "../engine/credentials.js";
import { nodeDigests, webDigests, type Digests } from "./digests.js";
import { headerProblem } from "../engine/headers.js";
import { readOptions } from "../engine/options.js";
import { signRequest, type Signer } from "./signature.js";

interface AccessKey {
  /** The access key id (AK). Not secret: it travels with every request. */
  readonly accessKeyId: string;
  /** The secret access key (SK). It signs and never leaves this process. */
  readonly secretAccessKey: string;
  /** For temporary keys: the token that came with them, sent as `X-Security-Token`. */
  readonly securityToken?: string | undefined;
}

/**
 * An access key, and at most one of project and account.
 *
 * The vendor's PHP SDK treats SCM as a global service (account id only) while its Node SDK takes a
 * project id unless told otherwise, and the SCM paths carry neither; so try without first, and add the
 * account id (or the project id of your endpoint's region) when the answer is 403.
 */
export type AccessKeyOptions = AccessKey &
  (
    | {
        /** Id of the project, sent as `X-Project-Id`. */
        readonly projectId?: string | undefined;
        readonly domainId?: undefined;
      }
    | {
        readonly projectId?: undefined;
        /** Id of the account (the vendor's older word is domain), sent as `X-Domain-Id`. */
        readonly domainId?: string | undefined;
      }
  );

/** The gateway answers 413 to a larger body (API Gateway error codes, APIG.0201; signing guide). */
const maxBodyBytes = 12 * 1024 * 1024;

/**
 * Authenticates by signing each request with an access key (`SDK-HMAC-SHA256`). The vendor recommends
 * this over tokens. Every attempt is signed anew, because the gateway refuses a signature whose time is
 * more than 15 minutes off its own: keep the clock right.
 *
 * Signed are method, path, query, body, and the headers host, x-sdk-date, content-type, x-project-id or
 * x-domain-id, and x-security-token. Other headers may be changed on the way (by proxies, tracing,
 * compression) without breaking the signature.
 *
 * A 401 is never tried again: after more than five failures in a row the gateway locks the key for five
 * minutes.
 *
 * @throws ValidationError at once for options that are not known
 * @throws CredentialsError at once when a part is missing or malformed, from the call when the body is
 *   larger than the 12 MB that the gateway takes. No secret is ever part of the message.
 */
export function accessKey(options: AccessKeyOptions): Credentials {
  return accessKeyWith(options, nodeDigests() ?? webDigests);
}

/** `accessKey` with the digests to use, for tests. */
export function accessKeyWith(given: AccessKeyOptions, digests: Digests): Credentials {
  const names = ["accessKeyId", "secretAccessKey", "securityToken", "projectId", "domainId"] as const;
  const options = readOptions("options", given, names);
  const signer: Signer = {
    accessKeyId: keyPart(options.accessKeyId, "accessKeyId"),
    sha256: digests.sha256,
    hmac: digests.hmacSha256(keyPart(options.secretAccessKey, "secretAccessKey")),
  };
  const ownHeaders = identityHeaders(options);
  return {
    async authorize(request) {
      refuseLargeBody(request.body);
      const toSign = { ...request, headers: { ...contentType(request), ...ownHeaders } };
      try {
        return { ...ownHeaders, ...(await signRequest(toSign, signer, new Date())) };
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : "the cause says why";
        throw new CredentialsError(`The request could not be signed: ${why}`, { cause });
      }
    },
  };
}

function contentType({ headers }: UnsignedRequest): Record<string, string> {
  const value = headers["content-type"];
  return value === undefined ? {} : { "content-type": value };
}

function identityHeaders({ securityToken, projectId, domainId }: AccessKeyOptions): Record<string, string> {
  if (projectId !== undefined && domainId !== undefined) {
    throw new CredentialsError("accessKey() got both projectId and domainId; give one of them or none.");
  }
  const headers: Record<string, string> = {};
  if (projectId !== undefined) headers["x-project-id"] = keyPart(projectId, "projectId");
  if (domainId !== undefined) headers["x-domain-id"] = keyPart(domainId, "domainId");
  if (securityToken !== undefined) headers["x-security-token"] = headerValue(securityToken, "securityToken");
  return headers;
}

/** Keys and ids are plain ASCII; a stray blank or line break would only show as refused signatures. */
function keyPart(value: unknown, name: string): string {
  const text = headerValue(value, name);
  if (!/^[\x21-\x7e]+$/.test(text)) {
    throw new CredentialsError(`${name} may hold only ASCII letters, digits and signs, without blanks.`);
  }
  return text;
}

function headerValue(value: unknown, name: string): string {
  if (typeof value !== "string" || value === "") throw new CredentialsError(`${name} is missing.`);
  const problem = headerProblem(value);
  if (problem !== undefined) throw new CredentialsError(`${name} ${problem}.`);
  return value;
}

function refuseLargeBody(body: string | undefined): void {
  // UTF-8 takes 1 to 3 bytes for each unit of a string: most bodies need no counting.
  if (body === undefined || body.length * 3 <= maxBodyBytes) return;
  const bytes = body.length > maxBodyBytes ? body.length : new TextEncoder().encode(body).byteLength;
  if (bytes <= maxBodyBytes) return;
  throw new CredentialsError(
    `The body has at least ${bytes} bytes; a request signed with an access key may have ${maxBodyBytes} (12 MB).`,
  );
}
