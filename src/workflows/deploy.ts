import { readOnce, wrongOption } from "../engine/options.js";
import type { ScmClient } from "../client.js";
import { isApiError } from "../engine/errors.js";
import { madeOf } from "../engine/made.js";
import { services, targetText, type DeployTarget } from "./deploy-target.js";

/** What became of a resource. */
export interface Deployment extends DeployTarget {
  /**
   * `already`: it used the certificate before, so nothing was sent. `unknown`: no answer came; it may have been deployed, and
   * may have cost. `not-sent`: another one before it ended so.
   */
  readonly state: "deployed" | "already" | "failed" | "unknown" | "not-sent";
  /** Why it failed, in the service's words. */
  readonly reason?: string;
}

/** Where a certificate is used. */
export interface Uses {
  readonly targets: readonly DeployTarget[];
  /** False when the service does not list all of them: a region could not be asked, or there are too many. */
  readonly isComplete: boolean;
}

/** DeployCertificate takes so many resources at a time. */
const most = 20;

/**
 * Where a certificate is used.
 *
 * @throws ScmError where the service does not tell: some sites have no such call
 */
export async function usesOf(
  client: ScmClient,
  certificateId: string,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Uses> {
  madeOf(client);
  const { results } = await client.listDeployedResources(
    { certificate_ids: [certificateId], service_names: ["ALL"] },
    options,
  );
  const result = results.find(({ certificate_id }) => certificate_id === certificateId);
  const targets: DeployTarget[] = [];
  let isComplete = result !== undefined;
  for (const { service: name, region_resources } of result?.deployed_resources ?? []) {
    const service = services.find((each) => each === name);
    for (const { region_id: region, is_error, resources } of region_resources) {
      if (is_error || service === undefined) isComplete = false;
      if (service === undefined) continue;
      for (const { resource_id, resource_name } of resources)
        targets.push(
          service === "CDN" ? { service, resource: resource_name } : { service, region, resource: resource_id },
        );
    }
  }
  return { targets, isComplete: isComplete && targets.length >= (result?.total_num ?? 0) };
}

/**
 * Deploys a certificate to resources, up to 20 of one service and region in a call. A resource that uses it already is left
 * alone, so it can be called again. An imported certificate costs CNY 30 for each resource.
 *
 * After a call without an answer nothing more is sent: look with `usesOf` before you repeat it.
 *
 * @returns what became of each, in the order given
 * @throws ScmError when a call is refused as a whole before anything was deployed
 */
export async function deployTo(
  client: ScmClient,
  certificateId: string,
  given: readonly DeployTarget[],
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Deployment[]> {
  const targets = readTargets(given);
  const before = new Set((await knownUses(client, certificateId, options)).map(targetText));
  const states = new Map<string, Pick<Deployment, "state" | "reason">>();
  const set = (group: readonly DeployTarget[], state: Deployment["state"], reason?: string) => {
    for (const target of group) states.set(targetText(target), { state, ...(reason !== undefined && { reason }) });
  };
  set(
    targets.filter((target) => before.has(targetText(target))),
    "already",
  );
  let isOpen = false;
  for (const group of groupsOf(targets.filter((target) => !before.has(targetText(target))))) {
    if (isOpen) {
      set(group, "not-sent");
      continue;
    }
    try {
      const failed = await deployGroup(client, certificateId, group, options);
      for (const target of group) {
        const reason = failed.get(target.resource);
        set([target], reason === undefined ? "deployed" : "failed", reason);
      }
    } catch (error) {
      if (!isApiError(error)) throw error;
      const isFirst = [...states.values()].every(({ state }) => state === "already");
      if (error.outcome !== "unknown" && isFirst) throw error;
      isOpen = error.outcome === "unknown";
      set(group, isOpen ? "unknown" : "failed", error.message);
    }
  }
  return targets.map((target) => ({ ...target, ...(states.get(targetText(target)) ?? { state: "not-sent" }) }));
}

/** @throws ValidationError for what are no targets */
function readTargets(given: readonly DeployTarget[]): readonly DeployTarget[] {
  if (!Array.isArray(given)) throw wrongOption("targets", "must be a list");
  const targets = readOnce("targets", () => (given as readonly DeployTarget[]).map((each) => ({ ...each })));
  for (const { service, region, resource } of targets)
    if (
      !services.includes(service) ||
      typeof resource !== "string" ||
      (region !== undefined && typeof region !== "string")
    )
      throw wrongOption("targets", "must each have a service and a resource, as parseTarget gives them");
  return targets;
}

/** Not every site tells; then every resource is sent. */
async function knownUses(
  client: ScmClient,
  certificateId: string,
  options: { readonly signal?: AbortSignal | undefined },
) {
  try {
    return (await usesOf(client, certificateId, options)).targets;
  } catch (error) {
    if (isApiError(error) && error.outcome === "rejected" && error.status !== undefined) return [];
    throw error;
  }
}

function groupsOf(targets: readonly DeployTarget[]): DeployTarget[][] {
  const unique = [...new Map(targets.map((target) => [targetText(target), target])).values()];
  const byPlace = new Map<string, DeployTarget[]>();
  for (const target of unique) {
    const place = `${target.service} ${target.region ?? ""}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), target]);
  }
  return [...byPlace.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / most) }, (_, index) => group.slice(index * most, (index + 1) * most)),
  );
}

/** @returns why each of those that failed did */
async function deployGroup(
  client: ScmClient,
  certificateId: string,
  group: readonly DeployTarget[],
  options: { readonly signal?: AbortSignal | undefined },
): Promise<Map<string, string>> {
  const [{ service, region } = { service: "CDN" as const, region: undefined }] = group;
  const { failure_list } = await client.deployCertificate(
    { certificate_id: certificateId },
    {
      service_name: service,
      ...(region !== undefined && { project_name: region }),
      resources: group.map(({ resource }) => (service === "CDN" ? { domain_name: resource } : { id: resource })),
    },
    options,
  );
  return new Map(failure_list.map(({ resource = "", failure_info = "" }) => [resource, failure_info]));
}
