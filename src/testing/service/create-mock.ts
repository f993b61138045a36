import { validators as ownValidators } from "../../../generated/validators.js";
import { isDeepStrictEqual } from "node:util";
import document from "../../../generated/openapi.json" with { type: "json" };
import { makeMock, type MockSettings } from "../mock.js";
import { mockedDocument, type MockedDocument } from "../mocked-document.js";
import type { AnyApi, ApiTypes, MockOf } from "../types.js";
import { identityService, type Users } from "./iam.js";
import { sdkSignature } from "./sdk-signature.js";
import type { Mock } from "./types.js";

export interface MockOptions extends MockSettings {
  /**
   * Another OpenAPI document (3.0 or 3.1) to mock, parsed and with all references within it: a changed copy of
   * `huaweicloud-scm/openapi.json`, or that of any other API. Default: the one that this package was made from.
   */
  readonly document?: object | undefined;
  /**
   * Passwords by the name of the user. When given, only these log in (`POST /v3/auth/tokens`), and tokens must come from
   * there. Default: every name and password does, and so does every token of the documented length.
   */
  readonly users?: Users | undefined;
}

/** Ways to sign that this package knows, by the name that the document gives them. */
const signatures = { "SDK-HMAC-SHA256": sdkSignature };

/**
 * Makes a mock of the API, built from its document with Prism as the judge of requests. Mocks share nothing that one could
 * change, so each test can have its own, also in parallel. The first one loads Prism, which takes a few tenths of a
 * second; each further one takes no time.
 *
 * Where the document authenticates by `X-Auth-Token`, the mock answers `POST /v3/auth/tokens` too, so that `iamPassword`
 * works with the mock's URL as its `iamEndpoint`.
 *
 * @throws DocumentError when the document cannot be mocked
 * @throws TypeError when an option is wrong
 * @throws Error when Prism is not installed; its message says what to install
 */
export function createMock(options?: MockSettings & { readonly document?: undefined }): Promise<Mock>;
/** A mock of another document; its operations are named by operationId, or by `METHOD /path` where there is none. */
export function createMock<Api extends ApiTypes = AnyApi>(
  options: MockSettings & { readonly document: object },
): Promise<MockOf<Api>>;
// Both kinds of types are the same mock at run time: the names and bodies are those of the document that they were made of.
export async function createMock({ document: given = document, ...settings }: MockOptions = {}): Promise<unknown> {
  const isOwn = given === document || isDeepStrictEqual(given, document);
  const ready = await (isOwn ? ownDocument() : mockedDocument(given));
  const { validators = isOwn ? ownValidators : {}, routes, users, ...rest } = settings;
  const iam = identityService(given, users, () => new Date());
  const all = { ...rest, validators, routes: { ...iam.routes, ...routes } };
  return makeMock(ready, all, { signatures, tokens: iam.tokens });
}

let own: Promise<MockedDocument> | undefined;

/** The document of this package is read once. */
function ownDocument(): Promise<MockedDocument> {
  own ??= mockedDocument(document).catch((error: unknown) => {
    own = undefined; // so that one may install what is missing and try again
    throw error;
  });
  return own;
}
