import { isDeepStrictEqual } from "node:util";
import { at, entries, isObject, operationsOf, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Reason } from "./change.js";
import { listed } from "./phrases.js";

/** Compares what holds for the service as a whole: its hosts, and how a caller authenticates. */
export function compareService(base: BundledDocument, head: BundledDocument): Reason[] {
  return [...compareRegions(base, head), ...compareSecurity(base, head), ...compareSchemes(base, head)];
}

interface Region {
  readonly url: string;
  readonly pointer: string;
}

function compareRegions(base: BundledDocument, head: BundledDocument): Reason[] {
  const [old, now] = [regions(base), regions(head)];
  const reasons: Reason[] = [];
  const client = (region: string) => `createScmClient({ region: ${JSON.stringify(region)}, … })`;
  for (const [name, { url, pointer }] of old) {
    const other = now.get(name);
    if (other?.url === url) continue;
    const successor =
      other === undefined
        ? [...now].find(([candidate, region]) => region.url === url && !old.has(candidate))
        : undefined;
    const message =
      other !== undefined
        ? `the region ${name} is now at ${other.url} (it was ${url})`
        : successor
          ? `the region ${name} is now called ${successor[0]}`
          : `the region ${name} is gone`;
    reasons.push({
      impact: "major",
      message,
      operations: [],
      base: [pointer],
      head: [other?.pointer ?? successor?.[1].pointer ?? []].flat(),
      witness: {
        kind: "code",
        value: client(name),
        before: `sends to ${url}`,
        after: other ? `sends to ${other.url}` : "does not compile, and throws a ValidationError",
      },
    });
  }
  for (const [name, { url, pointer }] of now) {
    if (old.has(name) || [...old].some(([other, region]) => region.url === url && !now.has(other))) continue;
    reasons.push({
      impact: "minor",
      message: `the region ${name} is new (${url})`,
      operations: [],
      base: [],
      head: [pointer],
    });
  }
  return reasons;
}

function regions(document: BundledDocument): Map<string, Region> {
  const servers = Array.isArray(document["servers"]) ? document["servers"] : [];
  return new Map(
    servers.flatMap((server: unknown, index) =>
      isObject(server)
        ? [
            [
              String(server["x-region"] ?? server["url"]),
              { url: String(server["url"]), pointer: `/servers/${index}` },
            ] as const,
          ]
        : [],
    ),
  );
}

/** One way to authenticate: the schemes that are needed together, each with its scopes. */
type Alternative = Readonly<Record<string, unknown>>;

function compareSecurity(base: BundledDocument, head: BundledDocument): Reason[] {
  const now = new Map(operationsOf(head).map((operation) => [operation.operationId, alternatives(head, operation)]));
  const changes = new Map<string, Reason>();
  for (const operation of operationsOf(base)) {
    const after = now.get(operation.operationId);
    if (after === undefined) continue;
    const before = alternatives(base, operation);
    const missing = (of: readonly Alternative[], other: readonly Alternative[]) =>
      of.filter((one) => !other.some((same) => isDeepStrictEqual(one, same)));
    const add = (impact: "major" | "minor", message: string, witness?: Reason["witness"]) => {
      const known = changes.get(message);
      const operations = [...(known?.operations ?? []), operation.operationId];
      changes.set(message, {
        impact,
        message,
        operations,
        base: [before.pointer, ...schemesOnlyIn(base, head)],
        head: [after.pointer, ...schemesOnlyIn(head, base)],
        witness,
      });
    };
    for (const one of missing(before.list, after.list)) {
      const witness = {
        kind: "request",
        value: { authentication: Object.keys(one) },
        before: "is accepted",
        after: "is not documented to be accepted",
      } as const;
      add(
        "major",
        isAnonymous(one) ? "calls now need credentials" : `${nameOf(one)} is no longer accepted as credentials`,
        witness,
      );
    }
    for (const one of missing(after.list, before.list))
      add(
        "minor",
        isAnonymous(one) ? "calls no longer need credentials" : `${nameOf(one)} is accepted as credentials too`,
      );
  }
  return [...changes.values()];
}

function schemesOnlyIn(document: BundledDocument, other: BundledDocument): string[] {
  const pointers = entries(at(document, "/components/securitySchemes")).map(
    ([name]) => `/components/securitySchemes/${token(name)}`,
  );
  return pointers.filter((pointer) => at(other, pointer) === undefined);
}

function isAnonymous(alternative: Alternative): boolean {
  return Object.keys(alternative).length === 0;
}

function nameOf(alternative: Alternative): string {
  return listed(
    Object.entries(alternative).map(([name, scopes]) =>
      Array.isArray(scopes) && scopes.length > 0 ? `${name} (${scopes.join(", ")})` : name,
    ),
  );
}

function alternatives(
  document: BundledDocument,
  { path, method }: { path: string; method: string },
): { list: readonly Alternative[]; pointer: string } {
  const own = `/paths/${token(path)}/${method.toLowerCase()}/security`;
  const pointer = at(document, own) === undefined ? "/security" : own;
  const list = at(document, pointer);
  // No requirement at all is the same as one that demands nothing.
  return { list: Array.isArray(list) && list.length > 0 ? list.filter(isObject) : [{}], pointer };
}

/** What decides how a request is authenticated, and what is kept out of logs. */
function compareSchemes(base: BundledDocument, head: BundledDocument): Reason[] {
  const reasons: Reason[] = [];
  for (const [name, scheme] of entries(at(base, "/components/securitySchemes"))) {
    const pointer = `/components/securitySchemes/${token(name)}`;
    const other = at(head, pointer);
    if (!isObject(scheme) || !isObject(other)) continue;
    const add: AddReason = (impact, message, keyword, witness) =>
      reasons.push({
        impact,
        message,
        operations: [],
        base: [`${pointer}/${keyword}`],
        head: [`${pointer}/${keyword}`],
        witness,
      });
    for (const keyword of ["type", "in", "name", "scheme", "x-signature-algorithm"]) {
      if (isDeepStrictEqual(scheme[keyword], other[keyword])) continue;
      const witness = {
        kind: "request",
        value: { authentication: { [name]: { [keyword]: scheme[keyword] } } },
        before: "is accepted",
        after: "is not documented to be accepted",
      } as const;
      add(
        "major",
        `the credentials ${name} go with ${keyword} ${String(other[keyword])} (it was ${String(scheme[keyword])})`,
        keyword,
        witness,
      );
    }
    const headers = (of: Readonly<Record<string, unknown>>) => [of["x-secret-headers"] ?? []].flat().map(String);
    const [hidden, nowHidden] = [headers(scheme), headers(other)];
    const shown = hidden.filter((header) => !nowHidden.includes(header));
    if (shown.length > 0)
      add(
        "major",
        `the header ${listed(shown)} no longer counts as a secret, so it is not hidden from errors and logs`,
        "x-secret-headers",
        {
          kind: "request",
          value: { headers: Object.fromEntries(shown.map((header) => [header, "a secret"])) },
          before: "is masked where it is shown",
          after: "is shown as it is",
        },
      );
    else if (nowHidden.length > hidden.length)
      add(
        "patch",
        `the header ${listed(nowHidden.filter((header) => !hidden.includes(header)))} is now hidden from errors and logs`,
        "x-secret-headers",
      );
    compareTokenLength(name, scheme["x-schema"], other["x-schema"], add);
  }
  return reasons;
}

type AddReason = (impact: Reason["impact"], message: string, keyword: string, witness?: Reason["witness"]) => void;

function compareTokenLength(name: string, old: unknown, now: unknown, add: AddReason): void {
  if (!isObject(old) || !isObject(now)) return;
  for (const [limit, sign] of [
    ["minLength", 1],
    ["maxLength", -1],
  ] as const) {
    const [from, to] = [Number(old[limit]), Number(now[limit])];
    if (from === to) continue;
    const tighter = (to - from) * sign > 0;
    const [least, most] = tighter ? ["at least", "at most"] : ["as few as", "up to"];
    const message = `a token of ${name} ${tighter ? "must" : "may"} now have ${limit === "minLength" ? least : most} ${to} characters (it was ${from})`;
    const witness = {
      kind: "code",
      value: `authToken("xxx…"), a token of ${from} characters`,
      before: "is sent",
      after: "throws a CredentialsError, and nothing is sent",
    } as const;
    add(tighter ? "major" : "minor", message, `x-schema/${limit}`, tighter ? witness : undefined);
  }
}
