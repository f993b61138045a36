import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js";
import { ClientBuilder } from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js";
import type { HcClient } from "@huaweicloud/huaweicloud-sdk-core/HcClient.js";
import createOpenApiFetch from "openapi-fetch";
import type { paths } from "../../generated/schema.js";
import { methodName } from "../../src/engine/operation-name.js";
import type { CommonOptions, ScmClientOptions } from "../../src/index.js";
import type { Compiled } from "./compiled.js";
import type { Example } from "./example.js";

/** Sends one and the same request and gives the parsed answer. */
export type Contender = () => Promise<unknown>;

/** A fetch that every kind of caller can use. */
export type AnyFetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

const token = "t".repeat(1_500); // about as long as IAM's
const keys = { accessKeyId: "ABCDEFGHIJKLMNOPQRST", secretAccessKey: "s".repeat(40) };

export const names = {
  fetch: "fetch alone",
  openapiFetch: "openapi-fetch alone",
  defaults: "this client, defaults",
  everything: "this client, everything on",
  signing: "this client, AK/SK signing",
  vendor: "vendor's core, AK/SK signing",
} as const;

/** Everybody that can be given a fetch. Each is used as its own documentation shows. */
export function onFetch(
  { accessKey, authToken, createScmClient }: Compiled["client"],
  example: Example,
  endpoint: string,
  fetch: AnyFetch,
): Record<string, Contender> {
  const headers = { "Content-Type": "application/json", "X-Auth-Token": token };
  const openapiFetch = createOpenApiFetch<paths>({ baseUrl: endpoint, headers: { "X-Auth-Token": token }, fetch });
  // Its types know each path; the example's comes from the document.
  const request = openapiFetch.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ data?: unknown; error?: unknown }>;

  function ours(options: CommonOptions & Pick<ScmClientOptions, "credentials">, callOptions?: object): Contender {
    const client = createScmClient({ ...options, endpoint });
    // The method's type knows its body; the example's comes from the document.
    const method = Reflect.get(client, methodName(example.operationId)) as (
      body: unknown,
      options?: object,
    ) => Promise<unknown>;
    return () => method(example.body, callOptions);
  }

  let seen = 0;
  const see = () => void seen++;
  const everything = {
    credentials: authToken(() => Promise.resolve(token)),
    fetch,
    hooks: { onAttempt: see, onOutcome: see },
  };

  return {
    [names.fetch]: async () => {
      const response = await fetch(endpoint + example.path, {
        method: example.method,
        headers,
        body: JSON.stringify(example.body),
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response.json();
    },
    [names.openapiFetch]: async () => {
      const { data, error } = await request(example.method, example.path, { body: example.body });
      if (error !== undefined) throw new Error(JSON.stringify(error));
      return data;
    },
    [names.defaults]: ours({ credentials: authToken(token), fetch }),
    // Validation, deadline, retries and redaction cannot be turned off. A journal is left out: it is a disk write.
    [names.everything]: ours(everything, {
      signal: new AbortController().signal,
      timeoutMs: 30_000,
      deadlineMs: 60_000,
      headers: { "X-Trace": "1" },
    }),
    [names.signing]: ours({ credentials: accessKey(keys), fetch }),
  };
}

/** The vendor's core can only send over a socket. */
export function vendorCore(example: Example, endpoint: string): Contender {
  const credentials = new BasicCredentials()
    .withAk(keys.accessKeyId)
    .withSk(keys.secretAccessKey)
    .withProjectId("0123456789abcdef0123456789abcdef");
  const client = new ClientBuilder<HcClient>((hcClient) => hcClient)
    .withCredential(credentials)
    .withEndpoint(endpoint)
    .build();
  return () =>
    client.sendRequest({
      method: example.method,
      url: example.path,
      contentType: "application/json",
      queryParams: {},
      pathParams: {},
      headers: {},
      data: example.body,
    });
}
