import { describe, expect, it } from "vitest";
import { credentialsFromEnvironment } from "../../src/credentials/environment.js";
import { CredentialsError } from "../../src/engine/errors.js";
import { authorize, printed, serve, thrown } from "./support.js";

const token = "MIIToken-0123456789-0123456789-0123456789";
const sk = "SECRETsecretSECRETsecretSECRETsecret0000";

type Environment = Record<string, string>;

const sdk: Environment = { HUAWEICLOUD_SDK_AK: "SDKAK", HUAWEICLOUD_SDK_SK: sk };
const terraformKeys: Environment = { HW_ACCESS_KEY: "TFAK", HW_SECRET_KEY: sk };
const terraformToken: Environment = { HW_AUTH_TOKEN: token };
const user: Environment = { HW_USER_NAME: "buyer", HW_USER_PASSWORD: "pass-word-1", HW_DOMAIN_NAME: "company" };

async function headersFrom(env: Environment) {
  return authorize(credentialsFromEnvironment(env));
}

describe("which variables count", () => {
  it.each([
    [
      "the vendor SDK's keys before all others",
      { ...user, ...terraformKeys, ...terraformToken, ...sdk },
      "Access=SDKAK,",
    ],
    ["the provider's token before its keys", { ...user, ...terraformKeys, ...terraformToken }, token],
    ["the provider's keys before its user", { ...user, ...terraformKeys }, "Access=TFAK,"],
    ["not those that are empty", { ...terraformKeys, HUAWEICLOUD_SDK_AK: "", HW_AUTH_TOKEN: "" }, "Access=TFAK,"],
  ])("%s", async (_case, env, expected) => {
    expect(Object.values(await headersFrom(env)).join(" ")).toContain(expected);
  });

  it.each([
    ["nothing else by default", sdk, {}],
    ["HUAWEICLOUD_SDK_SECURITY_TOKEN", { ...sdk, HUAWEICLOUD_SDK_SECURITY_TOKEN: "st" }, { "x-security-token": "st" }],
    ["HUAWEICLOUD_SDK_PROJECT_ID", { ...sdk, HUAWEICLOUD_SDK_PROJECT_ID: "p" }, { "x-project-id": "p" }],
    ["HUAWEICLOUD_SDK_DOMAIN_ID", { ...sdk, HUAWEICLOUD_SDK_DOMAIN_ID: "d" }, { "x-domain-id": "d" }],
    [
      "the account when both are set, since SCM is a global service",
      { ...sdk, HUAWEICLOUD_SDK_PROJECT_ID: "p", HUAWEICLOUD_SDK_DOMAIN_ID: "d" },
      { "x-domain-id": "d" },
    ],
    [
      "the project when both are set and the type is BasicCredentials",
      {
        ...sdk,
        HUAWEICLOUD_SDK_PROJECT_ID: "p",
        HUAWEICLOUD_SDK_DOMAIN_ID: "d",
        HUAWEICLOUD_SDK_TYPE: "BasicCredentials",
      },
      { "x-project-id": "p" },
    ],
    [
      "the project when only it is set, whatever the type",
      { ...sdk, HUAWEICLOUD_SDK_PROJECT_ID: "p", HUAWEICLOUD_SDK_TYPE: "GlobalCredentials" },
      { "x-project-id": "p" },
    ],
    ["HW_SECURITY_TOKEN", { ...terraformKeys, HW_SECURITY_TOKEN: "st" }, { "x-security-token": "st" }],
    [
      "HW_DOMAIN_ID before HW_PROJECT_ID",
      { ...terraformKeys, HW_PROJECT_ID: "p", HW_DOMAIN_ID: "d" },
      { "x-domain-id": "d" },
    ],
    ["HW_PROJECT_ID", { ...terraformKeys, HW_PROJECT_ID: "p" }, { "x-project-id": "p" }],
    ["HW_DOMAIN_ID", { ...terraformKeys, HW_DOMAIN_ID: "d" }, { "x-domain-id": "d" }],
    [
      "nothing from empty variables",
      { ...sdk, HUAWEICLOUD_SDK_PROJECT_ID: "", HUAWEICLOUD_SDK_SECURITY_TOKEN: "" },
      {},
    ],
    ["only its own family", { ...sdk, HW_SECURITY_TOKEN: "st", HW_PROJECT_ID: "p" }, {}],
  ])("with keys: %s", async (_case, env, expected) => {
    const { authorization, "x-sdk-date": date, ...rest } = await headersFrom(env);
    expect(authorization).toBeDefined();
    expect(date).toBeDefined();
    expect(rest).toEqual(expected);
  });

  it.each([
    ["HW_REGION_NAME", { HW_REGION_NAME: "cn-north-4" }, { project: { name: "cn-north-4" } }],
    [
      "HW_PROJECT_NAME before the region",
      { HW_REGION_NAME: "cn-north-4", HW_PROJECT_NAME: "cn-north-4_a" },
      { project: { name: "cn-north-4_a" } },
    ],
    [
      "HW_PROJECT_ID before the names",
      { HW_PROJECT_NAME: "cn-north-4_a", HW_PROJECT_ID: "p" },
      { project: { id: "p" } },
    ],
  ])("with a user: the scope from %s, IAM from HW_AUTH_URL", async (_case, env, scope) => {
    const server = await serve((response) => void response.writeHead(201, { "X-Subject-Token": token }).end("{}"));
    expect(await headersFrom({ ...user, ...env, HW_AUTH_URL: `${server.url}/v3` })).toEqual({ "x-auth-token": token });
    expect(server.received).toMatchObject([
      {
        url: "/v3/auth/tokens?nocatalog=true",
        body: { auth: { identity: { password: { user: { name: "buyer", domain: { name: "company" } } } }, scope } },
      },
    ]);
  });

  it.each([
    [{ HW_REGION_NAME: "ap-southeast-1" }, "https://iam.ap-southeast-1.myhuaweicloud.com"],
    [{ HW_REGION_NAME: "eu-west-101" }, "https://iam.eu-west-101.myhuaweicloud.eu"],
    [{ HW_REGION_NAME: "r-1", HW_CLOUD: "cloud.example" }, "https://iam.r-1.cloud.example"],
  ])("with a user and no HW_AUTH_URL: IAM of the region, from %j", async (env, origin) => {
    const asked: string[] = [];
    const realFetch = globalThis.fetch;
    // No host outside this machine may be asked, and the address is all that matters here.
    globalThis.fetch = async (input) => {
      asked.push(String(input));
      throw new TypeError("no network");
    };
    try {
      await expect(headersFrom({ ...user, ...env })).rejects.toThrow("no network");
    } finally {
      globalThis.fetch = realFetch;
    }
    expect(asked).toEqual([`${origin}/v3/auth/tokens?nocatalog=true`]);
  });

  it("reads process.env by default", async () => {
    const names = [sdk, terraformKeys, terraformToken, user].flatMap(Object.keys);
    const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));
    try {
      for (const name of names) delete process.env[name];
      expect(() => credentialsFromEnvironment()).toThrow("No credentials in the environment");
      process.env["HW_AUTH_TOKEN"] = token;
      expect(await authorize(credentialsFromEnvironment())).toEqual({ "x-auth-token": token });
    } finally {
      for (const name of names) delete process.env[name];
      for (const [name, value] of Object.entries(before)) if (value !== undefined) process.env[name] = value;
    }
  });
});

describe("what the vendor's tools read and would act elsewhere for", () => {
  it.each([
    ...[
      "HW_ASSUME_ROLE_AGENCY_NAME",
      "HW_ASSUME_ROLE_DOMAIN_NAME",
      "HW_ASSUME_ROLE_DOMAIN_ID",
      "HW_ASSUME_ROLE_DURATION",
    ],
    ...["HW_AGENCY_NAME", "OS_AGENCY_NAME", "OS_AGENCY_DOMAIN_NAME", "OS_DELEGATED_PROJECT"],
    ...["HUAWEICLOUD_SDK_IDP_ID", "HUAWEICLOUD_SDK_ID_TOKEN_FILE", "HUAWEICLOUD_SDK_CREDENTIALS_FILE"],
    ...["HW_SHARED_CONFIG_FILE", "HW_PROFILE", "HW_ENTERPRISE_PROJECT_ID"],
    ...["HUAWEICLOUD_SDK_REGION_SCM_CN_NORTH_4", "HUAWEICLOUD_SDK_REGIONS_FILE"],
  ])("%s is refused by name, whatever else is there", (name) => {
    for (const others of [{}, sdk, terraformToken, terraformKeys, user]) {
      const error = thrown(() => credentialsFromEnvironment({ ...others, [name]: "its-value" }));
      expect(error).toBeInstanceOf(CredentialsError);
      expect(error).toMatchObject({ message: expect.stringContaining(`Unset ${name}.`) as string });
      expect(printed(error)).not.toContain("its-value");
    }
    // An empty variable counts as absent.
    expect(() => credentialsFromEnvironment({ ...sdk, [name]: "" })).not.toThrow();
  });

  it.each([
    { name: "HW_PROJECT_ID", beside: terraformToken },
    { name: "HW_DOMAIN_ID", beside: terraformToken },
    { name: "HW_DOMAIN_ID", beside: { ...user, HW_REGION_NAME: "r" } },
  ])("$name is refused where it cannot be honoured", ({ name, beside }) => {
    expect(() => credentialsFromEnvironment({ ...beside, [name]: "id" })).toThrow(`Unset ${name}.`);
  });

  it("a type of credentials that is not known is refused", () => {
    expect(() => credentialsFromEnvironment({ ...sdk, HUAWEICLOUD_SDK_TYPE: "Basic" })).toThrow(
      "HUAWEICLOUD_SDK_TYPE must be",
    );
  });
});

describe("what is missing or malformed", () => {
  it.each<[string, Environment, string[]]>([
    [
      "nothing is set",
      {},
      ["No credentials in the environment", "HUAWEICLOUD_SDK_AK", "HW_ACCESS_KEY", "HW_AUTH_TOKEN", "HW_USER_NAME"],
    ],
    [
      "only side variables are set",
      { HW_REGION_NAME: "r", HW_DOMAIN_NAME: "d" },
      ["No credentials in the environment"],
    ],
    [
      "the secret is missing",
      { HUAWEICLOUD_SDK_AK: "AK" },
      ["has HUAWEICLOUD_SDK_AK, but these are missing: HUAWEICLOUD_SDK_SK."],
    ],
    [
      "the secret is missing and something else would do",
      { HUAWEICLOUD_SDK_AK: "AK", ...terraformKeys },
      ["missing: HUAWEICLOUD_SDK_SK.", "unset HUAWEICLOUD_SDK_AK to use other credentials"],
    ],
    ["the key is missing", { HUAWEICLOUD_SDK_SK: sk }, ["has HUAWEICLOUD_SDK_SK, but", "missing: HUAWEICLOUD_SDK_AK."]],
    ["only a security token is set", { HW_SECURITY_TOKEN: "st" }, ["missing: HW_ACCESS_KEY; HW_SECRET_KEY."]],
    [
      "a user stands alone",
      { HW_USER_NAME: "buyer" },
      [
        "missing: HW_USER_PASSWORD; HW_DOMAIN_NAME; HW_REGION_NAME or HW_PROJECT_NAME or HW_PROJECT_ID; HW_REGION_NAME or HW_AUTH_URL.",
      ],
    ],
    ["IAM's address is unknown", { ...user, HW_PROJECT_ID: "p" }, ["missing: HW_REGION_NAME or HW_AUTH_URL."]],
    [
      "a value is malformed",
      { ...sdk, HUAWEICLOUD_SDK_SK: `${sk}\n` },
      ["from HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not usable: secretAccessKey contains a line break"],
    ],
    [
      "the token is cut off",
      { HW_AUTH_TOKEN: "shortsecret" },
      ["from HW_AUTH_TOKEN are not usable:", "has 11 characters"],
    ],
    [
      "IAM's address is no URL",
      { ...user, HW_AUTH_URL: "iam", HW_REGION_NAME: "r" },
      ["from HW_USER_NAME and HW_USER_PASSWORD are not usable:", "iamEndpoint is not an absolute URL"],
    ],
  ])("is named, without values, when %s", (_case, env, parts) => {
    const error = thrown(() => credentialsFromEnvironment(env));
    expect(error).toBeInstanceOf(CredentialsError);
    for (const part of parts) expect(String(error)).toContain(part);
    for (const secret of [sk, "pass-word-1", "shortsecret"]) expect(printed(error)).not.toContain(secret);
  });
});

it.each([
  ["HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK"],
  ["HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_AK"],
  ["HUAWEICLOUD_SDK_SECURITY_TOKEN", "HUAWEICLOUD_SDK_AK; HUAWEICLOUD_SDK_SK"],
  ["HW_ACCESS_KEY", "HW_SECRET_KEY"],
  ["HW_SECRET_KEY", "HW_ACCESS_KEY"],
  ["HW_SECURITY_TOKEN", "HW_ACCESS_KEY; HW_SECRET_KEY"],
])("%s alone is enough to mean its group", (name, missing) => {
  expect(thrown(() => credentialsFromEnvironment({ [name]: "x" }))).toMatchObject({
    message: `The environment has ${name}, but these are missing: ${missing}. Set them, or unset ${name} to use other credentials.`,
  });
});

it("keeps the reason why a variable is of no use as the cause", () => {
  const error = thrown(() => credentialsFromEnvironment({ HW_AUTH_TOKEN: "short" }));
  expect(error).toMatchObject({
    message: expect.stringMatching(/^The credentials from HW_AUTH_TOKEN are not usable: The token/) as string,
    cause: { name: "CredentialsError" },
  });
});
