import { isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Reason } from "./change.js";
import type { Exchange } from "./exchanges.js";
import { namesIn, resolve } from "./exchanges.js";
import type { Audience } from "./pairs.js";

/** An address at which requests arrive, by the name that a caller gives: its own where it has one, else its URL. */
interface Server {
  readonly url: string;
  /** Absent where the document says nothing, which stands for its own place. */
  readonly pointer: string | undefined;
  /** Where requests go when nothing is chosen for the variables of its server. */
  readonly usual: string;
}

type Servers = ReadonlyMap<string, Server>;

/** Compares where the requests of each operation go: to its own servers, those of its path, or those of the document. */
export function compareServers(
  base: BundledDocument,
  head: BundledDocument,
  matched: readonly (readonly [Exchange, Exchange])[],
  audience: Audience,
): Reason[] {
  const [was, is] = [base, head].map((document) => listed(document["servers"], "/servers"));
  if (was === undefined || is === undefined) return [];
  // Where the service sends something is said by who receives it.
  const called = matched.filter(([old]) => !old.isReversed);
  const lists = called.map(([old, now]) => ({ label: now.label, from: ownServers(old), to: ownServers(now) }));
  const isUsed = lists.length === 0 || lists.some(({ from, to }) => from === undefined && to === undefined);
  return merged([
    // A client knows the servers of the document, whoever is called there.
    ...(isUsed || audience.client ? compareLists(was, is, [], audience) : []),
    ...lists.flatMap(({ label, from, to }) =>
      from === undefined && to === undefined ? [] : compareLists(from ?? was, to ?? is, [label], audience),
    ),
  ]);
}

function ownServers({ document, node, pointer, item }: Exchange): Servers | undefined {
  if (isList(node["servers"])) return listed(node["servers"], `${pointer}/servers`);
  const above = resolve(document, { $ref: `#${item}` }, item);
  return isList(above.node["servers"]) ? listed(above.node["servers"], `${above.pointer}/servers`) : undefined;
}

function isList(servers: unknown): servers is readonly unknown[] {
  return Array.isArray(servers) && servers.length > 0;
}

function listed(servers: unknown, pointer: string): Servers {
  if (!isList(servers)) return new Map([["/", { url: "/", pointer: undefined, usual: "/" }]]);
  return new Map(
    servers.flatMap((server: unknown, index) => {
      if (!isObject(server)) return [];
      const { usual, urls } = writtenOut(String(server["url"]), Object(server["variables"]));
      return [...new Set(urls)].map((url, place): readonly [string, Server] => {
        const region = server["x-region"];
        const name = region === undefined ? url : place === 0 ? String(region) : `${String(region)} (${url})`;
        return [name, { url, pointer: `${pointer}/${index}`, usual }];
      });
    }),
  );
}

/** So many addresses of one server are looked at; of more, its variables count as free. */
const urlsLimit = 1000;
/** Stands for a variable that may be anything. */
const free = "{}";

/** The addresses that a URL with variables stands for, the usual one first; what a variable is called does not matter. */
function writtenOut(
  template: string,
  variables: Readonly<Record<string, unknown>>,
): { readonly usual: string; readonly urls: readonly string[] } {
  const names = [...new Set(namesIn(template))];
  const chosen = names.map((name) => {
    const { enum: values, default: usual = free } = Object(variables[name]) as Record<string, unknown>;
    const all = isList(values) ? [...new Set([usual, ...values].map(String))] : [free];
    return { name, usual: String(usual), all: isList(values) && !values.includes(usual) ? all.slice(1) : all };
  });
  const isMany = chosen.reduce((count, { all }) => count * all.length, 1) > urlsLimit;
  const fill = (urls: readonly string[], name: string, values: readonly string[]) =>
    urls.flatMap((url) => values.map((value) => url.replaceAll(`{${name}}`, () => value)));
  const urls = chosen.reduce<readonly string[]>(
    (done, { name, all }) => fill(done, name, isMany ? [free] : all),
    [template],
  );
  const [usual = template] = chosen.reduce<readonly string[]>(
    (done, one) => fill(done, one.name, [one.usual]),
    [template],
  );
  return { usual: plain(usual), urls: urls.map(plain) };
}

/** A URL in the one way of many to write it. */
function plain(url: string): string {
  const origin = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(url)?.[0] ?? "";
  return (origin.toLowerCase() + url.slice(origin.length)).replace(/(?<=.)\/$/, "") || "/";
}

/** Whether an address is one of those that another stands for. */
function holds({ url: other }: Server, { url }: Server): boolean {
  if (other === url) return true;
  const texts = other.split(free).map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return texts.length > 1 && new RegExp(`^${texts.join(".*")}$`).test(url);
}

function compareLists(old: Servers, now: Servers, operations: readonly string[], { client }: Audience): Reason[] {
  const reasons: Reason[] = [];
  const [all, known] = [[...now], [...old]];
  for (const [name, server] of old) {
    const { url, pointer } = server;
    const other = now.get(name);
    // The name of a server is only known to who has a client.
    const isSame = other === undefined ? !client && all.some(([, one]) => holds(one, server)) : holds(other, server);
    if (isSame) continue;
    const successor =
      other === undefined ? all.find(([candidate, one]) => holds(one, server) && !old.has(candidate)) : undefined;
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
      base: [pointer ?? []].flat(),
      head: [
        other?.pointer ?? successor?.[1].pointer ?? (pointer === undefined ? all[0]?.[1].pointer : []) ?? [],
      ].flat(),
      witness: {
        kind: "request",
        value: { server: name },
        before: `goes to ${url}`,
        after: other ? `goes to ${other.url}` : "goes nowhere: there is no such server",
      },
    });
  }
  reasons.push(...otherUsual(old, now, operations));
  for (const [name, server] of now) {
    const { url, pointer } = server;
    if (pointer === undefined || old.has(name) || known.some(([, other]) => holds(other, server))) continue;
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

/** Where requests go by themselves, when there is a choice and another one is made now. */
function otherUsual(old: Servers, now: Servers, operations: readonly string[]): Reason[] {
  const usuals = new Map([...old.values()].filter(({ url, usual }) => url !== usual).map((one) => [one.pointer, one]));
  return [...usuals.values()].flatMap(({ usual, pointer }): Reason[] => {
    const holders = [...now.values()].filter((one) => holds(one, { ...one, url: usual }));
    const [holder] = holders;
    if (holder === undefined || holders.some((one) => one.usual === usual)) return [];
    return [
      {
        rule: "server-removed",
        impact: "major",
        message: `the server ${usual} is no longer what is taken when nothing is chosen; that is ${holder.usual}`,
        operations,
        base: [pointer ?? []].flat(),
        head: [holder.pointer ?? []].flat(),
        witness: {
          kind: "request",
          value: { server: "the one that is taken when nothing is chosen" },
          before: `goes to ${usual}`,
          after: `goes to ${holder.usual}`,
        },
      },
    ];
  });
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
