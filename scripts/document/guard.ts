import type { Config } from "@redocly/openapi-core";

/** What a rule did not survive. */
export interface Crash {
  readonly rule: string;
  readonly message: string;
  readonly location: unknown;
}

type Visit = (node: unknown, context: { readonly location: unknown }, ...rest: unknown[]) => unknown;

/**
 * Rules read a document as OpenAPI says that it is, and this one may have a null where a list belongs. Such a rule
 * passes over that node, and what it met is kept: the rule on structure tells of the shape better than a TypeError does.
 *
 * @returns the same configuration with such rules, and what they meet from now on
 */
export function guarded(config: Config): { readonly config: Config; readonly crashes: readonly Crash[] } {
  const crashes: Crash[] = [];
  // The shape of a rule set depends on the version, and this looks at none of it but that rules make visitors.
  const getRulesForSpecVersion = (version: Parameters<Config["getRulesForSpecVersion"]>[0]) =>
    config
      .getRulesForSpecVersion(version)
      .map((set) =>
        Object.fromEntries(
          Object.entries(set as Record<string, (options: unknown) => unknown>).map(([rule, make]) => [
            rule,
            (options: unknown) => guard(make(options), rule, crashes),
          ]),
        ),
      );
  // Everything else stays the configuration's own.
  const view = Object.create(config, { getRulesForSpecVersion: { value: getRulesForSpecVersion } }) as Config;
  return { config: view, crashes };
}

/** A visitor, or a list of them: functions by event and type of node, nested. */
function guard(visitor: unknown, rule: string, crashes: Crash[]): unknown {
  if (Array.isArray(visitor)) return visitor.map((each) => guard(each, rule, crashes));
  if (typeof visitor === "object" && visitor !== null)
    return Object.fromEntries(Object.entries(visitor).map(([key, each]) => [key, guard(each, rule, crashes)]));
  if (typeof visitor !== "function") return visitor;
  const visit = visitor as Visit;
  return (...args: Parameters<Visit>) => {
    try {
      return visit(...args);
    } catch (error) {
      crashes.push({
        rule,
        message: error instanceof Error ? error.message : String(error),
        location: args[1]?.location,
      });
      return undefined;
    }
  };
}
