import { statusAt } from "./life-cycle.js";
import { deploymentPrice } from "./prices.js";
import { refuse, type ErrorCode } from "./refusal.js";
import { targets, type BrokenTarget, type Certificate, type TargetService, type Use } from "./state.js";
import type { Handlers, SuccessBody } from "./types.js";
import { isDeployable } from "./views.js";
import { covers } from "./words.js";
import { certificateOf, namedCertificate, nowOf, type World } from "./world.js";

type Target = Pick<Use, "service" | "project">;
type Places = SuccessBody<"ListDeployedResources">["results"][number]["deployed_resources"];

const failed: Readonly<Record<TargetService, ErrorCode>> = { ELB: "SCM.0201", CDN: "SCM.0211", WAF: "SCM.0221" };

/** CDN is in no region. */
const everywhere = "global";

export function deploymentHandlers(
  world: World,
): Handlers<"PushCertificate" | "BatchPushCertificate" | "DeployCertificate" | "ListDeployedResources"> {
  return {
    PushCertificate({ parameters, body }) {
      const certificate = pushable(world, parameters.certificate_id);
      const target = targetOf(body.target_service, body.target_project);
      const problem = whyNot(world, certificate, target);
      if (problem !== undefined) refuse(failed[target.service], problem);
      copy(world, certificate, target);
      return {};
    },

    BatchPushCertificate({ parameters, body }) {
      const certificate = pushable(world, parameters.certificate_id);
      const results = body.target_projects.map((project_name) => {
        const target = targetOf(body.target_service, project_name);
        const problem = whyNot(world, certificate, target);
        if (problem !== undefined) return { project_name, cert_id: "", message: problem };
        return { project_name, cert_id: copy(world, certificate, target), message: "success" };
      });
      return { body: { results } };
    },

    DeployCertificate({ parameters, body }) {
      const certificate = certificateOf(world, parameters.certificate_id);
      if (!isDeployable(world, certificate)) refuse(hasStatus(world, certificate) ? "SCM.0101" : "SCM.0010");
      const { service_name: service, project_name: project } = body;
      if (service !== "CDN" && project === undefined)
        refuse("SCM.0005", `Invalid parameter: project_name is required for ${service}.`);
      const target = targetOf(service, project ?? everywhere);
      const failure_list: SuccessBody<"DeployCertificate">["failure_list"] = [];
      for (const { id, domain_name: domain } of body.resources) {
        const resource = (service === "CDN" ? domain : id) ?? "";
        const failure_info = failureOf(world, certificate, target, resource);
        if (failure_info === undefined) deploy(world, certificate, { ...target, resource });
        else failure_list.push({ resource, failure_info });
      }
      return { body: { failure_list } };
    },

    ListDeployedResources({ body }) {
      const { service_names: names } = body;
      const services = names.includes("ALL") ? targets : targets.filter((target) => names.includes(target));
      const results = body.certificate_ids.map((id) => {
        namedCertificate(world, id);
        const uses = world.state.uses.filter(({ certificateId }) => certificateId === id);
        const deployed = places(uses, services);
        const total_num = deployed.reduce((total, { resource_num }) => total + resource_num, 0);
        return { certificate_id: id, total_num, deployed_resources: deployed };
      });
      return { body: { results } };
    },
  };
}

function pushable(world: World, id: string): Certificate {
  const certificate = certificateOf(world, id);
  return isDeployable(world, certificate) ? certificate : refuse("SCM.0010");
}

/** Whether it is the key that is missing. */
function hasStatus(world: World, certificate: Certificate): boolean {
  return !certificate.returned && ["ISSUED", "UPLOAD"].includes(statusAt(certificate, nowOf(world)));
}

/** The words of the services are written in either case. */
function targetOf(service: string, project: string): Target {
  const known = targets.find((target) => target === service.toUpperCase()) ?? refuse("SCM.0030");
  return { service: known, project: known === "CDN" ? everywhere : project };
}

/** Why a certificate cannot be pushed there; undefined when it can. */
function whyNot(
  world: World,
  { id, enterpriseProjectId }: Certificate,
  { service, project }: Target,
): string | undefined {
  const broken = brokenAt(world, { service, project });
  if (broken !== undefined) return broken.message ?? "The target service failed.";
  if (project === "") return "Invalid region id.";
  if (service === "WAF" && enterpriseProjectId !== "0")
    return "WAF takes certificates of the default enterprise project only.";
  // WAF and ELB take the same certificate again and again, CDN once.
  const there = world.state.copies.some((one) => one.certificateId === id && one.service === service);
  return service === "CDN" && there ? "The certificate is there already." : undefined;
}

function copy(world: World, { id }: Certificate, target: Target): string {
  const copyId = world.random.text("0123456789abcdef", 32);
  world.state.copies.push({ certificateId: id, ...target, copyId });
  return copyId;
}

function brokenAt({ state }: World, { service, project }: Target, resource?: string): BrokenTarget | undefined {
  return state.broken.find(
    (one) =>
      one.service === service &&
      (one.project === undefined || one.project === project) &&
      (one.resource === undefined || one.resource === resource),
  );
}

function failureOf(world: World, certificate: Certificate, target: Target, resource: string): string | undefined {
  const broken = brokenAt(world, target, resource);
  if (broken !== undefined) return broken.message ?? `${target.service}.8904`;
  if (resource === "") return target.service === "CDN" ? "domain name not find" : "The id of the resource is missing.";
  const fits = target.service !== "CDN" || covers(certificate.issued?.names ?? [], resource);
  return fits ? undefined : "The certificate does not fit the domain.";
}

/** A resource uses one certificate: the one before is replaced. */
function deploy(world: World, { id, product }: Certificate, place: Omit<Use, "certificateId">): void {
  const { state } = world;
  const same = (use: Use) =>
    use.service === place.service && use.project === place.project && use.resource === place.resource;
  state.uses = [...state.uses.filter((use) => !same(use)), { certificateId: id, ...place }];
  if (product !== null && product.years > 0) return;
  state.charges.push({
    at: nowOf(world),
    operation: "DeployCertificate",
    amount: deploymentPrice,
    orderId: null,
    certificateId: id,
  });
}

/** Lists have at most so many entries. */
const mostListed = 100;

function places(uses: readonly Use[], services: readonly TargetService[]): Places {
  return services.flatMap((service) => {
    const mine = uses.filter((use) => use.service === service);
    if (mine.length === 0) return [];
    const regions = [...new Set(mine.map(({ project }) => project))].slice(0, mostListed);
    return [
      {
        service,
        resource_num: mine.length,
        resource_location: service === "CDN" ? "global" : "region",
        region_resources: regions.map((region_id) => ({
          region_id,
          is_error: false,
          resources: mine
            .filter(({ project }) => project === region_id)
            .slice(0, mostListed)
            .map(({ resource }) => ({ resource_id: resource, resource_name: resource })),
        })),
      },
    ];
  });
}
