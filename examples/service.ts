import {
  createScmClient,
  credentialsFromEnvironment,
  type Region,
  type ScmClient,
  type ScmClientOptions,
} from "huaweicloud-scm";

/** The service that the environment names: a mock where SCM_ENDPOINT is set, else the real one at SCM_REGION, which costs. */
export function clientFromEnvironment(options: Pick<ScmClientOptions, "journal"> = {}): ScmClient {
  const { SCM_ENDPOINT: endpoint, SCM_REGION: region } = process.env;
  const credentials = credentialsFromEnvironment();
  if (endpoint !== undefined) return createScmClient({ ...options, credentials, endpoint });
  if (region === undefined)
    throw new Error("Set SCM_ENDPOINT to the address of a mock, or SCM_REGION to the region where you buy.");
  // The client says which regions there are, if this is none.
  return createScmClient({ ...options, credentials, region: region as Region });
}
