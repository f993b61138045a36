import { service } from "../generated/service.js";
import { commonOptions, createClient, type Client, type CommonOptions } from "./engine/client.js";
import { hasFunctions, readOptions, wrongOption } from "./engine/options.js";
import type { Credentials } from "./engine/credentials.js";

/** A region of the API document, for example `eu-west-101`. Your account works at the host of its own site only. */
export type Region = keyof typeof service.servers;

/** The operations of the API document, by operationId. */
export type OperationId = keyof typeof service.takes;

/** Where to send: a region of the API document, or the base URL of another host (a mock, a proxy). */
export type ScmClientOptions = CommonOptions & {
  /** How to authenticate: `authToken`, `iamPassword`, `accessKey` or `credentialsFromEnvironment`. */
  readonly credentials: Credentials;
} & (
    | {
        /** The site of your account, by its region, for example `eu-west-101`. */
        readonly region: Region;
        readonly endpoint?: never;
      }
    | {
        /** The base URL of another host, for example `http://127.0.0.1:4010` of `scm mock`. `https:`, but for this machine. */
        readonly endpoint: string;
        readonly region?: never;
      }
  );

/** A method for each operation of the API document, and the openapi-fetch client below them. */
export type ScmClient = Client<typeof service>;

/**
 * Makes a client.
 *
 * Each method checks its input against the API document first: what breaks it throws a `ValidationError` and nothing
 * is sent. Every failure is a `ScmError`; its `outcome` says whether the request can have been carried out.
 *
 * @throws ValidationError when an option is wrong
 */
export function createScmClient(options: ScmClientOptions): ScmClient {
  const names = ["region", "endpoint", ...commonOptions] as const;
  const { region, endpoint, ...given } = readOptions<ScmClientOptions>("options", options, names);
  const common = { userAgent: `huaweicloud-scm/${service.version}`, ...given };
  const { servers } = service;
  if ((region === undefined) === (endpoint === undefined))
    throw wrongOption("region", "or endpoint must be given, and not both");
  if (region !== undefined && !(typeof region === "string" && Object.hasOwn(servers, region)))
    throw wrongOption("region", `must be one of ${Object.keys(servers).join(", ")}; for another host use endpoint`);
  if (!hasFunctions("credentials", common.credentials, "authorize"))
    throw wrongOption(
      "credentials",
      "must be given: authToken(…), iamPassword(…), accessKey(…) or credentialsFromEnvironment()",
    );
  return region === undefined
    ? createClient(service, { ...common, endpoint })
    : createClient(service, { ...common, server: region });
}
