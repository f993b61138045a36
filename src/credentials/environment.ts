import { CredentialsError } from "../engine/errors.js";
import { readOnce } from "../engine/options.js";
import { accessKey } from "./access-key.js";
import { authToken } from "./auth-token.js";
import type { Credentials } from "../engine/credentials.js";
import { iamPassword, type IamScope } from "./iam-password.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Credentials from environment variables, under the names that the vendor's SDKs and its Terraform
 * provider read. An empty variable counts as absent. The first group of which one of the **marked**
 * variables is set is used; if it is incomplete that is an error, never a reason to look further.
 *
 * 1. Vendor SDKs: **`HUAWEICLOUD_SDK_AK`**, **`HUAWEICLOUD_SDK_SK`**, **`HUAWEICLOUD_SDK_SECURITY_TOKEN`**
 *    (temporary keys; Java, .NET and Go SDKs), and optionally `HUAWEICLOUD_SDK_DOMAIN_ID` or, if that is absent,
 *    `HUAWEICLOUD_SDK_PROJECT_ID`. SCM is a global service, which is why the account goes before the project; the
 *    other way round where `HUAWEICLOUD_SDK_TYPE` is `BasicCredentials`.
 * 2. Terraform: **`HW_AUTH_TOKEN`**, an IAM token.
 * 3. Terraform: **`HW_ACCESS_KEY`**, **`HW_SECRET_KEY`**, **`HW_SECURITY_TOKEN`**, and optionally
 *    `HW_DOMAIN_ID` or, if that is absent, `HW_PROJECT_ID`.
 * 4. Terraform: **`HW_USER_NAME`**, **`HW_USER_PASSWORD`** and `HW_DOMAIN_NAME`, with
 *    - the scope from `HW_PROJECT_ID`, else `HW_PROJECT_NAME`, else the project of `HW_REGION_NAME`;
 *    - IAM at `HW_AUTH_URL`, else `https://iam.REGION.CLOUD` from `HW_REGION_NAME` and `HW_CLOUD`, which
 *      is `myhuaweicloud.com` unless set, and `myhuaweicloud.eu` for regions that begin with `eu-west-1`.
 *
 * The order of 2 to 4 is the provider's. What makes the vendor's tools act for another account or project and cannot be
 * honoured here is refused by name: `HW_ASSUME_ROLE_…`, agencies, `HUAWEICLOUD_SDK_IDP_ID` and its token file, shared
 * configuration and profiles, `HUAWEICLOUD_SDK_CREDENTIALS_FILE`, `HW_ENTERPRISE_PROJECT_ID`, and hosts from
 * `HUAWEICLOUD_SDK_REGION_SCM_…` and `HUAWEICLOUD_SDK_REGIONS_FILE`; and an account or a project beside a token or a user
 * that does not take it. The files in their default places, the provider's `OS_…` twins and the metadata service of a
 * cloud server are not read: all of these come after the environment.
 *
 * Sources: huaweicloud-sdk-nodejs-v3 `core/ClientBuilder.ts`, huaweicloud-sdk-java-v3
 * `EnvCredentialProvider`; terraform-provider-huaweicloud `huaweicloud/provider.go`, `config/auth.go`.
 *
 * @param env read once, now. Default: `process.env`, or nothing where there is no `process`.
 * @throws CredentialsError that names the variables which are missing, malformed or not honoured, never their values.
 */
export function credentialsFromEnvironment(env: Environment = processEnvironment()): Credentials {
  if (typeof env !== "object" || env === null)
    throw new CredentialsError("The environment must be an object of variables, such as process.env.");
  const read = (name: string) => variable(env, name);
  refuse(env, refused, (name) => `${name} is set, and this package cannot honour it`);
  const group = groups.find(({ marks }) => marks.some(read));
  if (group === undefined) {
    throw new CredentialsError(
      "No credentials in the environment. Set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK (or HW_ACCESS_KEY and HW_SECRET_KEY), or HW_AUTH_TOKEN, or HW_USER_NAME, HW_USER_PASSWORD, HW_DOMAIN_NAME and HW_REGION_NAME. The vendor's files (~/.huaweicloud/credentials, ~/.hcloud/config.json) are not read.",
    );
  }
  const found = group.marks.filter(read).join(" and ");
  const missing = group.needs.filter((names) => !names.some(read)).map((names) => names.join(" or "));
  if (missing.length > 0) {
    throw new CredentialsError(
      `The environment has ${found}, but these are missing: ${missing.join("; ")}. Set them, or unset ${found} to use other credentials.`,
    );
  }
  refuse(env, group.refuses, (name) => `${name} is set beside ${found}, and cannot be honoured there`);
  try {
    return group.make(read);
  } catch (error) {
    if (!(error instanceof CredentialsError)) throw error;
    throw new CredentialsError(`The credentials from ${found} are not usable: ${error.message}`, { cause: error });
  }
}

/** Names of variables, or the beginnings of names, with why they cannot be honoured. */
type Refusals = readonly (readonly [name: RegExp, reason: string])[];

/** What changes for whom the vendor's tools act; ignored, it could make a purchase elsewhere. */
const refused: Refusals = [
  [/^HW_ASSUME_ROLE_/, "the provider would act for the agency of another account"],
  [/^(HW|OS)_AGENCY_(DOMAIN_)?NAME$/, "the provider would act for the agency of another account"],
  [/^(HW|OS)_DELEGATED_PROJECT$/, "the provider would act in the project of another account"],
  [/^HUAWEICLOUD_SDK_(IDP_ID|ID_TOKEN_FILE)$/, "the SDKs would exchange the token of an identity provider"],
  [
    /^HW_ENTERPRISE_PROJECT_ID$/,
    "the provider would act in this enterprise project, which each body here says by itself",
  ],
  [
    /^HUAWEICLOUD_SDK_(REGION_SCM_.*|REGIONS_FILE)$/,
    "the SDKs would send to another host, which is given here as the endpoint",
  ],
  [/^HUAWEICLOUD_SDK_(CREDENTIALS_FILE|PROFILE)$/, "the SDKs would read the credentials of a file"],
  [/^HW_(SHARED_CONFIG_FILE|PROFILE)$/, "the provider would read the credentials of a file"],
];

/** An empty one counts as absent. */
function variable(env: Environment, name: string): string | undefined {
  const value: unknown = readOnce("env", () => env[name]);
  if (value !== undefined && typeof value !== "string") throw new CredentialsError(`${name} must be a text.`);
  return value || undefined;
}

function names(env: Environment): readonly string[] {
  return readOnce("env", () => Object.keys(env));
}

const ofItsOwn = "a token has its account and project in itself";

function refuse(env: Environment, refusals: Refusals, what: (name: string) => string): void {
  for (const [pattern, reason] of refusals) {
    const name = names(env).find((candidate) => pattern.test(candidate) && variable(env, candidate));
    if (name !== undefined) throw new CredentialsError(`${what(name)}: ${reason}. Unset ${name}.`);
  }
}

type Read = (name: string) => string | undefined;

interface Group {
  /** One of these set means that this group is meant. */
  readonly marks: readonly string[];
  /** Of each of these lists, one variable must be set. */
  readonly needs: readonly (readonly string[])[];
  /** Variables that say something else than this group can. */
  readonly refuses: Refusals;
  /** Called only when `needs` is met. */
  readonly make: (read: Read) => Credentials;
}

const groups: readonly Group[] = [
  {
    marks: ["HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN"],
    needs: [["HUAWEICLOUD_SDK_AK"], ["HUAWEICLOUD_SDK_SK"]],
    refuses: [],
    make: (read) => {
      const type = read("HUAWEICLOUD_SDK_TYPE");
      if (type !== undefined && type !== "BasicCredentials" && type !== "GlobalCredentials")
        throw new CredentialsError("HUAWEICLOUD_SDK_TYPE must be BasicCredentials or GlobalCredentials.");
      const projectId = read("HUAWEICLOUD_SDK_PROJECT_ID");
      const domainId = read("HUAWEICLOUD_SDK_DOMAIN_ID");
      const isBasic = type === "BasicCredentials" && projectId !== undefined;
      return accessKey({
        accessKeyId: read("HUAWEICLOUD_SDK_AK") ?? "",
        secretAccessKey: read("HUAWEICLOUD_SDK_SK") ?? "",
        securityToken: read("HUAWEICLOUD_SDK_SECURITY_TOKEN"),
        ...(domainId === undefined || isBasic ? { projectId } : { domainId }),
      });
    },
  },
  {
    marks: ["HW_AUTH_TOKEN"],
    needs: [],
    refuses: [[/^HW_(DOMAIN|PROJECT)_ID$/, ofItsOwn]],
    make: (read) => authToken(read("HW_AUTH_TOKEN") ?? ""),
  },
  {
    marks: ["HW_ACCESS_KEY", "HW_SECRET_KEY", "HW_SECURITY_TOKEN"],
    needs: [["HW_ACCESS_KEY"], ["HW_SECRET_KEY"]],
    refuses: [],
    make: (read) => {
      const domainId = read("HW_DOMAIN_ID");
      return accessKey({
        accessKeyId: read("HW_ACCESS_KEY") ?? "",
        secretAccessKey: read("HW_SECRET_KEY") ?? "",
        securityToken: read("HW_SECURITY_TOKEN"),
        ...(domainId === undefined ? { projectId: read("HW_PROJECT_ID") } : { domainId }),
      });
    },
  },
  {
    marks: ["HW_USER_NAME", "HW_USER_PASSWORD"],
    needs: [
      ["HW_USER_NAME"],
      ["HW_USER_PASSWORD"],
      ["HW_DOMAIN_NAME"],
      ["HW_REGION_NAME", "HW_PROJECT_NAME", "HW_PROJECT_ID"],
      ["HW_REGION_NAME", "HW_AUTH_URL"],
    ],
    refuses: [[/^HW_DOMAIN_ID$/, "a user is told by name, and so is the account, in HW_DOMAIN_NAME"]],
    make: (read) =>
      iamPassword({
        user: read("HW_USER_NAME") ?? "",
        password: read("HW_USER_PASSWORD") ?? "",
        account: read("HW_DOMAIN_NAME") ?? "",
        scope: scope(read),
        iamEndpoint: read("HW_AUTH_URL") ?? regionalIam(read),
      }),
  },
];

function scope(read: Read): IamScope {
  const projectId = read("HW_PROJECT_ID");
  if (projectId !== undefined) return { projectId };
  return { project: read("HW_PROJECT_NAME") ?? read("HW_REGION_NAME") ?? "" };
}

function regionalIam(read: Read): string {
  const region = read("HW_REGION_NAME") ?? "";
  const cloud = read("HW_CLOUD") ?? (region.startsWith("eu-west-1") ? "myhuaweicloud.eu" : "myhuaweicloud.com");
  return `https://iam.${region}.${cloud}`;
}

function processEnvironment(): Environment {
  // Typed as always there, absent in browsers and workers.
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
}
