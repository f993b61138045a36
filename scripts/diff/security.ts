import { isDeepStrictEqual } from "node:util";
import { at, entries, isObject, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Reason } from "./change.js";
import type { Exchange } from "./exchanges.js";
import { exchangesOf, resolve } from "./exchanges.js";
import { listed } from "./phrases.js";

/** One way to authenticate: the schemes that are needed together, each with its scopes. */
type Alternative = Readonly<Record<string, readonly string[]>>;

/** Compares how callers authenticate: who could call must still be able to, with the same credentials. */
export function compareSecurity(
  base: BundledDocument,
  head: BundledDocument,
  matched: readonly (readonly [Exchange, Exchange])[],
): Reason[] {
  const isSame = sameSchemes(base, head);
  const changes = new Map<string, Reason>();
  for (const [old, now] of matched) {
    // What the service sends by itself is not for callers to authenticate.
    if (old.isReversed) continue;
    const [before, after] = [alternatives(base, old), alternatives(head, now)];
    const add = (impact: "major" | "minor", message: string, witness?: Reason["witness"]) => {
      const operations = [...(changes.get(message)?.operations ?? []), now.label];
      const [from, to] = [
        [before.pointer, ...schemesOnlyIn(base, head)],
        [after.pointer, ...schemesOnlyIn(head, base)],
      ];
      changes.set(message, { rule: "security-changed", impact, message, operations, base: from, head: to, witness });
    };
    for (const one of before.list) {
      if (after.list.some((other) => asksNoMore(other, one, isSame))) continue;
      const witness = {
        kind: "request",
        value: { credentials: isAnonymous(one) ? "none" : one },
        before: "is accepted",
        after: "is not documented to be accepted",
      } as const;
      add(
        "major",
        isAnonymous(one) ? "calls now need credentials" : `${nameOf(one)} is no longer accepted as credentials`,
        witness,
      );
    }
    for (const one of after.list) {
      if (before.list.some((other) => asksNoMore(other, one, (name, old) => isSame(old, name)))) continue;
      add(
        "minor",
        isAnonymous(one) ? "calls no longer need credentials" : `${nameOf(one)} is accepted as credentials too`,
      );
    }
  }
  return [...changes.values()];
}

/** Whether two names, of the one document and of the other, stand for the same scheme. */
type IsSame = (name: string, other: string) => boolean;

/** Whether who has the credentials of one alternative has all that another asks for. */
function asksNoMore(other: Alternative, one: Alternative, isSame: IsSame): boolean {
  return Object.entries(other).every(([name, scopes]) =>
    Object.entries(one).some(([own, had]) => isSame(own, name) && scopes.every((scope) => had.includes(scope))),
  );
}

function sameSchemes(base: BundledDocument, head: BundledDocument): IsSame {
  const names = successors(base, head);
  const [old, now] = [schemes(base), schemes(head)];
  return (name, other) => {
    const [scheme, candidate] = [old.get(name), now.get(other)];
    if ((names.get(name) ?? name) === other) return true;
    return scheme !== undefined && candidate !== undefined && isDeepStrictEqual(told(scheme), told(candidate));
  };
}

/** What each scheme is called now. */
function successors(base: BundledDocument, head: BundledDocument): Map<string, string> {
  const [old, now] = [schemes(base), schemes(head)];
  const isKept = (name: string) => isDeepStrictEqual(wired(old.get(name) ?? {}), wired(now.get(name) ?? {}));
  const come = [...now].filter(([name]) => !isKept(name));
  return new Map(
    [...old].flatMap(([name, scheme]) => {
      if (isKept(name)) return [[name, name] as const];
      // A name that another scheme has now is only given up for one that is just the same.
      const facts = now.has(name) ? told : wired;
      const [successor] = come.find(([, other]) => isDeepStrictEqual(facts(scheme), facts(other))) ?? [];
      return successor === undefined ? [] : [[name, successor] as const];
    }),
  );
}

/** All that a document says of how credentials are had and sent. */
function told(scheme: Readonly<Record<string, unknown>>): unknown {
  return [
    wired(scheme),
    ...["flows", "openIdConnectUrl", "bearerFormat", "x-signature-algorithm"].map((key) => scheme[key]),
  ];
}

/** What of a scheme can be seen in a request. */
function wired({ type, in: place, name, scheme }: Readonly<Record<string, unknown>>): unknown {
  const isHeader = place === "header" && typeof name === "string";
  return { type, place, name: isHeader ? name.toLowerCase() : name, scheme: String(scheme ?? "").toLowerCase() };
}

function schemes(document: BundledDocument): Map<string, Readonly<Record<string, unknown>>> {
  return new Map(
    entries(at(document, "/components/securitySchemes")).map(([name, scheme]) => [
      name,
      resolve(document, scheme, `/components/securitySchemes/${token(name)}`).node,
    ]),
  );
}

function schemesOnlyIn(document: BundledDocument, other: BundledDocument): string[] {
  const pointers = [...schemes(document).keys()].map((name) => `/components/securitySchemes/${token(name)}`);
  return pointers.filter((pointer) => at(other, pointer) === undefined);
}

function isAnonymous(alternative: Alternative): boolean {
  return Object.keys(alternative).length === 0;
}

function nameOf(alternative: Alternative): string {
  return listed(
    Object.entries(alternative).map(([name, scopes]) => (scopes.length > 0 ? `${name} (${scopes.join(", ")})` : name)),
  );
}

function alternatives(
  document: BundledDocument,
  { pointer: operation, node }: Exchange,
): { list: readonly Alternative[]; pointer: string } {
  const own = node["security"];
  const pointer = own === undefined ? "/security" : `${operation}/security`;
  const stated = own ?? document["security"];
  const list = (Array.isArray(stated) ? stated : [])
    .filter(isObject)
    .map((alternative): Alternative =>
      Object.fromEntries(
        Object.entries(alternative).map(([name, scopes]) => [
          name,
          Array.isArray(scopes) ? scopes.map(String).sort() : [],
        ]),
      ),
    );
  // No requirement at all is the same as one that demands nothing.
  return { list: list.length > 0 ? list : [{}], pointer };
}

/** Compares the schemes: how credentials go into a request, and what is kept out of logs. */
export function compareSchemes(base: BundledDocument, head: BundledDocument): Reason[] {
  const reasons: Reason[] = [];
  const now = schemes(head);
  const names = successors(base, head);
  const used = schemesInUse(base);
  for (const [name, scheme] of schemes(base)) {
    const successor = names.get(name) ?? name;
    const [pointer, place] = [name, successor].map((one) => `/components/securitySchemes/${token(one)}`);
    const other = now.get(successor);
    // What no operation asks for nobody sends.
    if (other === undefined || !used.has(name)) continue;
    const add: AddReason = (impact, message, keyword, witness) =>
      reasons.push({
        rule: "security-changed",
        impact,
        message,
        operations: [],
        base: [`${pointer}/${keyword}`],
        head: [`${place}/${keyword}`],
        witness,
      });
    for (const keyword of ["type", "in", "name", "scheme", "x-signature-algorithm"]) {
      if (
        isDeepStrictEqual(scheme[keyword], other[keyword]) ||
        (keyword !== "x-signature-algorithm" &&
          isDeepStrictEqual(wired({ ...scheme, [keyword]: other[keyword] }), wired(scheme)))
      )
        continue;
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
    compareFlows(name, scheme, other, add);
    compareSecrets(scheme, other, add);
    compareTokenLength(name, scheme["x-schema"], other["x-schema"], add);
  }
  return reasons;
}

function schemesInUse(document: BundledDocument): Set<string> {
  const called = exchangesOf(document).filter(({ isReversed }) => !isReversed);
  return new Set(called.flatMap((exchange) => alternatives(document, exchange).list.flatMap(Object.keys)));
}

type AddReason = (impact: Reason["impact"], message: string, keyword: string, witness?: Reason["witness"]) => void;

function compareFlows(
  name: string,
  scheme: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
  add: AddReason,
): void {
  if (scheme["type"] !== other["type"]) return;
  const [old, now] = [scheme, other].map(({ flows }) => entries(flows).map(([flow]) => flow));
  for (const flow of old ?? [])
    if (now?.includes(flow) === false)
      add("major", `the credentials ${name} can no longer be had by the flow ${flow}`, `flows/${token(flow)}`, {
        kind: "request",
        value: { authentication: { [name]: { flow } } },
        before: "is a way to get a token",
        after: "is not documented any more",
      });
  for (const flow of now ?? [])
    if (old?.includes(flow) === false)
      add("minor", `the credentials ${name} can also be had by the flow ${flow}`, `flows/${token(flow)}`);
}

function compareSecrets(
  scheme: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
  add: AddReason,
): void {
  const headers = (of: Readonly<Record<string, unknown>>) => [of["x-secret-headers"] ?? []].flat().map(String);
  const [hidden, nowHidden] = [headers(scheme), headers(other)];
  const shown = hidden.filter((header) => !nowHidden.includes(header));
  const come = nowHidden.filter((header) => !hidden.includes(header));
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
  else if (come.length > 0)
    add("patch", `the header ${listed(come)} is now hidden from errors and logs`, "x-secret-headers");
}

function compareTokenLength(name: string, old: unknown, now: unknown, add: AddReason): void {
  if (!isObject(old) || !isObject(now)) return;
  for (const [limit, sign] of [
    ["minLength", 1],
    ["maxLength", -1],
  ] as const) {
    const [from, to] = [Number(old[limit]), Number(now[limit])];
    if (from === to || Number.isNaN(from) || Number.isNaN(to)) continue;
    const tighter = (to - from) * sign > 0;
    const [least, most] = tighter ? ["at least", "at most"] : ["as few as", "up to"];
    const message = `a token of ${name} ${tighter ? "must" : "may"} now have ${limit === "minLength" ? least : most} ${to} characters (it was ${from})`;
    const witness = {
      kind: "code",
      value: `a token of ${from} characters`,
      before: "is sent",
      after: "is refused as a credential, and nothing is sent",
    } as const;
    add(tighter ? "major" : "minor", message, `x-schema/${limit}`, tighter ? witness : undefined);
  }
}
