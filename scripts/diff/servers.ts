import { isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Reason } from "./change.js";
import type { Exchange } from "./exchanges.js";
import { resolve } from "./exchanges.js";
import type { Audience } from "./pairs.js";

/** A server by the name that a caller gives: its own where it has one, else its URL. */
interface Server {
  readonly url: string;
  readonly pointer: string;
}

/** Compares where requests go: the servers of the document, and those of paths and operations that have their own. */
export function compareServers(
  base: BundledDocument,
  head: BundledDocument,
  matched: readonly (readonly [Exchange, Exchange])[],
  audience: Audience,
): Reason[] {
  const reasons = compareLists(named(base["servers"], "/servers"), named(head["servers"], "/servers"), [], audience);
  const own = matched.flatMap(([old, now]) => {
    const [from, to] = [ownServers(old), ownServers(now)];
    if (from === undefined && to === undefined) return [];
    return compareLists(
      from ?? named(base["servers"], "/servers"),
      to ?? named(head["servers"], "/servers"),
      [now.label],
      audience,
    );
  });
  return merged([...reasons, ...own]);
}

function ownServers({ document, node, pointer, item }: Exchange): Map<string, Server> | undefined {
  const above = resolve(document, { $ref: `#${item}` }, item);
  if (Array.isArray(node["servers"])) return named(node["servers"], `${pointer}/servers`);
  if (Array.isArray(above.node["servers"])) return named(above.node["servers"], `${above.pointer}/servers`);
  return undefined;
}

function named(servers: unknown, pointer: string): Map<string, Server> {
  const list = Array.isArray(servers) ? servers : [];
  return new Map(
    list.flatMap((server: unknown, index) => {
      if (!isObject(server)) return [];
      const url = String(server["url"]).replace(/(?<=.)\/$/, "");
      return [[String(server["x-region"] ?? url), { url, pointer: `${pointer}/${index}` }] as const];
    }),
  );
}

function compareLists(
  old: ReadonlyMap<string, Server>,
  now: ReadonlyMap<string, Server>,
  operations: readonly string[],
  { client }: Audience,
): Reason[] {
  const reasons: Reason[] = [];
  for (const [name, { url, pointer }] of old) {
    const other = now.get(name);
    if (other?.url === url) continue;
    const successor =
      other === undefined
        ? [...now].find(([candidate, server]) => server.url === url && !old.has(candidate))
        : undefined;
    // The name of a server is only known to who has a client.
    if (successor !== undefined && !client) continue;
    const message =
      other !== undefined
        ? `the server ${name} is now at ${other.url} (it was ${url})`
        : successor
          ? `the server ${name} is now called ${successor[0]}`
          : `the server ${name} is gone`;
    reasons.push({
      rule: "server-removed",
      impact: "major",
      message,
      operations,
      base: [pointer],
      head: [other?.pointer ?? successor?.[1].pointer ?? []].flat(),
      witness: {
        kind: "request",
        value: { server: name },
        before: `goes to ${url}`,
        after: other ? `goes to ${other.url}` : "goes nowhere: there is no such server",
      },
    });
  }
  for (const [name, { url, pointer }] of now) {
    if (old.has(name) || [...old].some(([other, server]) => server.url === url && !now.has(other))) continue;
    reasons.push({
      rule: "server-added",
      impact: "minor",
      message: `the server ${name} is new${name === url ? "" : ` (${url})`}`,
      operations,
      base: [],
      head: [pointer],
    });
  }
  return reasons;
}

/** What is said of several operations, once. */
function merged(reasons: readonly Reason[]): Reason[] {
  const known = new Map<string, Reason>();
  for (const reason of reasons) {
    const same = known.get(reason.message);
    known.set(reason.message, {
      ...reason,
      operations: [...(same?.operations ?? []), ...reason.operations],
      base: [...(same?.base ?? []), ...reason.base],
      head: [...(same?.head ?? []), ...reason.head],
    });
  }
  return [...known.values()];
}
