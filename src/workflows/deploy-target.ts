import { checkedText } from "../engine/checked-options.js";
import { ValidationError } from "../engine/errors.js";

/** A resource of another service that a certificate goes to. */
export interface DeployTarget {
  readonly service: "CDN" | "WAF" | "ELB";
  /** The region, or project; CDN has none. */
  readonly region?: string;
  /** The domain of CDN; the id that ListDeployedResources gives for WAF and ELB. */
  readonly resource: string;
}

/** Services of the vendor that a certificate can be deployed to. */
export const services = ["CDN", "WAF", "ELB"] as const;

/**
 * `cdn:www.example.com`, `elb:REGION/ID` or `waf:REGION/ID`.
 *
 * @throws ValidationError for another text
 */
export function parseTarget(text: string): DeployTarget {
  checkedText("target", text);
  const [, name = "", rest = ""] = /^([a-z]+):(.+)$/i.exec(text) ?? [];
  const service = services.find((each) => each === name.toUpperCase());
  const [, region, resource] = /^([^/]+)\/([^/]+)$/.exec(rest) ?? [];
  if (service === "CDN" && !rest.includes("/") && rest !== "") return { service, resource: rest };
  if (service !== undefined && service !== "CDN" && region !== undefined && resource !== undefined)
    return { service, region, resource };
  const message = `must be cdn:DOMAIN, elb:REGION/ID or waf:REGION/ID, not ${JSON.stringify(text)}`;
  throw new ValidationError(`The target ${message}.`, [{ pointer: "/to", keyword: "option", message }]);
}

/** A target as `parseTarget` reads it. */
export function targetText({ service, region, resource }: DeployTarget): string {
  return `${service.toLowerCase()}:${region === undefined ? "" : `${region}/`}${resource}`;
}
