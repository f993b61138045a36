import { validators as ownValidators } from "../../../generated/validators.js";
import { isDeepStrictEqual } from "node:util";
import document from "../../../generated/openapi.json" with { type: "json" };
import { checkFields } from "../check-fields.js";
import { entries, property } from "../json.js";
import { isLiving, type Living } from "../life.js";
import { makeMock, type LivingSettings, type MockSettings } from "../mock.js";
import type { Model } from "../model.js";
import { mockedDocument, type MockedDocument } from "../mocked-document.js";
import type { AnyApi, ApiTypes, MockOf } from "../types.js";
import { identityService, type Users } from "./iam.js";
import { scmModel } from "./living.js";
import { sdkSignature } from "./sdk-signature.js";
import type { Mock } from "./living-mock.js";
import type { ExampleMock } from "./types.js";

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

/** Settings that leave the model to the package. */
export type UsualSettings = Omit<MockOptions, "model" | "document"> & {
  readonly document?: undefined;
  readonly model?: undefined;
};

/** What each option is; a misspelt one would leave a test with less than it asked for. */
const kinds: Readonly<Record<keyof MockOptions, "object" | "function" | undefined>> = {
  document: "object",
  model: undefined, // looked at by who takes it, as the next three are
  seed: undefined,
  now: undefined,
  speed: undefined,
  validators: "object",
  routes: "object",
  accessKeys: "object",
  users: "object",
  keep: "object",
  onRequest: "function",
};

/** Ways to sign that this package knows, by the name that the document gives them. */
const signatures = { "SDK-HMAC-SHA256": sdkSignature };

/**
 * Makes a mock of the API, built from its document with Prism as the judge of requests. Mocks share nothing that one could
 * change, so each test can have its own, also in parallel. What judges an operation is loaded and
 * compiled at its first call, which takes some tenths of a second.
 *
 * It behaves as the service does ({@link scmModel}): what is bought is listed, what is deleted is gone. With
 * `model: "examples"` it answers each call with the document's example instead.
 *
 * Where the document authenticates by `X-Auth-Token`, the mock answers `POST /v3/auth/tokens` too, so that `iamPassword`
 * works with the mock's URL as its `iamEndpoint`.
 *
 * @throws DocumentError when the document cannot be mocked
 * @throws TypeError when an option is wrong
 * @throws Error when Prism is not installed; its message says what to install
 */
export function createMock(options?: UsualSettings): Promise<Mock>;
/** A mock that answers with the examples of the document, or with a few handlers of your own. */
export function createMock(
  options: MockOptions & { readonly document?: undefined; readonly model: Model | "examples" },
): Promise<ExampleMock>;
/** A mock of another document with a model of its own. */
export function createMock<Api extends ApiTypes = AnyApi, Service = unknown, Content = unknown, Seeded = unknown>(
  options: LivingSettings<Service, Content, Seeded> & { readonly document: object; readonly users?: Users | undefined },
): Promise<MockOf<Api> & Living<Service, Content, Seeded>>;
/**
 * A mock of another document, which answers with its examples; its operations are named by operationId, or by
 * `METHOD /path` where there is none.
 */
export function createMock<Api extends ApiTypes = AnyApi>(
  options: MockOptions & { readonly document: object },
): Promise<MockOf<Api>>;
// All kinds of types are the same mock at run time: the names and bodies are those of the document that they were made of.
export async function createMock(
  options: MockOptions | (LivingSettings & Pick<MockOptions, "document" | "users">) = {},
): Promise<unknown> {
  checkOptions(options);
  const { document: given, model = given === undefined ? scmModel : "examples", ...settings } = options;
  const source = given ?? document;
  const isOwn = source === document || isDeepStrictEqual(source, document);
  const ready = isOwn ? (own ??= mockedDocument(document)) : mockedDocument(source);
  const { validators = isOwn ? ownValidators : {}, routes, users, ...rest } = settings;
  const iam = identityService(source, users, () => mock.clock.now());
  const all = { ...rest, validators, routes: { ...iam.routes, ...routes } };
  const checks = { signatures, tokens: iam.tokens };
  const mock = makeMock(ready, isLiving(model) ? { ...all, model } : { ...all, model }, checks);
  return mock;
}

/** @throws TypeError */
function checkOptions(options: object): void {
  checkFields(options, Object.keys(kinds), "createMock()");
  for (const [name, kind] of Object.entries(kinds)) {
    const value = property(options, name);
    // What is wrong with a document is told by who reads it.
    if (value === undefined || kind === undefined || (name === "document" && value !== null)) continue;
    const given = value === null || Array.isArray(value) ? "nothing of the kind" : typeof value;
    if (given !== kind) throw new TypeError(`The option ${name} of createMock() must be ${articled[kind]}.`);
  }
  for (const name of ["accessKeys", "users"])
    for (const [key, secret] of entries(property(options, name)))
      if (typeof secret !== "string" || secret === "")
        throw new TypeError(`The option ${name} of createMock() must have a text for ${JSON.stringify(key)}.`);
}

const articled = { object: "an object", function: "a function" } as const;

/** The document of this package is read once. */
let own: MockedDocument | undefined;
