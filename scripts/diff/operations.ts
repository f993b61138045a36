import { compareAnswers } from "./answers.js";
import type { Reason, Witness } from "./change.js";
import { compareDiscriminators } from "./discriminators.js";
import { exchangesOf, type Exchange } from "./exchanges.js";
import type { AddReason, Audience, PartPair } from "./pairs.js";
import { partsOf, type Part } from "./parts.js";
import { compareRequests } from "./requests.js";
import type { BundledDocument } from "../document/redocly.js";

export interface OperationsComparison {
  readonly reasons: readonly Reason[];
  readonly pairs: readonly PartPair[];
  /** The operations that both documents have. */
  readonly matched: readonly (readonly [base: Exchange, head: Exchange])[];
}

/** Compares all operations: which there are, what goes in and what comes out. */
export function compareOperations(
  base: BundledDocument,
  head: BundledDocument,
  audience: Audience,
): OperationsComparison {
  const [reasons, pairs]: [Reason[], PartPair[]] = [[], []];
  const { matched, gone, come } = match(exchangesOf(base), exchangesOf(head), audience);
  for (const exchange of gone) reasons.push(goneOperation(exchange, audience));
  for (const exchange of come)
    reasons.push({
      rule: "operation-added",
      impact: "minor",
      message: `${exchange.label} is new`,
      operations: [exchange.label],
      base: [],
      head: [exchange.pointer],
    });
  for (const [old, now] of matched) {
    const add: AddReason = (reason) =>
      reasons.push({ ...reason, message: `${now.label} ${reason.message}`, operations: [now.label] });
    const pair = (from: Part, to: Part) => pairs.push({ operation: now.label, base: from, head: to });
    compareNames(old, now, audience, reasons);
    compareDeprecation(old, now, add);
    const both = { before: partsOf(old), after: partsOf(now), audience, add, pair };
    compareRequests(both);
    compareAnswers(both);
  }
  reasons.push(...compareDiscriminators(base, head, pairs));
  return { reasons, pairs, matched };
}

/**
 * Pairs the operations of two documents: by method and path, whatever the parameters in the path are called, then by
 * operationId. Where users call them by name, the name comes first. A callback may have another name.
 */
function match(
  old: readonly Exchange[],
  now: readonly Exchange[],
  { client }: Audience,
): { matched: (readonly [Exchange, Exchange])[]; gone: Exchange[]; come: Exchange[] } {
  const byKey = (one: Exchange) => one.key;
  const byWire = (one: Exchange) => one.wire;
  const byId = (one: Exchange) => (one.isReversed ? undefined : one.operationId);
  const matched = new Map<Exchange, Exchange>();
  const come = new Set(now);
  for (const identity of client ? [byId, byKey, byWire] : [byKey, byId, byWire]) {
    const known = new Map([...come].map((one) => [identity(one), one]));
    known.delete(undefined);
    for (const one of old) {
      const other = known.get(identity(one));
      if (matched.has(one) || other === undefined || !come.delete(other)) continue;
      matched.set(one, other);
    }
  }
  return { matched: [...matched], gone: old.filter((one) => !matched.has(one)), come: [...come] };
}

function goneOperation(exchange: Exchange, { client }: Audience): Reason {
  const witness: Witness =
    client && !exchange.isReversed
      ? { kind: "code", value: `${exchange.label}(…)`, before: "compiles", after: "does not compile" }
      : {
          kind: exchange.isReversed ? "answer" : "request",
          value: exchange.line,
          before: exchange.isReversed ? "is sent" : "is answered",
          after: "is not documented any more",
        };
  return {
    rule: "operation-removed",
    impact: "major",
    message: `${exchange.label} is gone`,
    operations: [exchange.label],
    base: [exchange.pointer],
    head: [],
    witness,
  };
}

function compareNames(old: Exchange, now: Exchange, { client }: Audience, reasons: Reason[]): void {
  const place = (exchange: Exchange) => [`${exchange.pointer}/operationId`];
  if (old.operationId !== now.operationId && old.operationId !== undefined && !old.isReversed) {
    const named = now.operationId === undefined ? "has no name any more" : `is now called ${now.operationId}`;
    reasons.push({
      rule: "operation-renamed",
      impact: client ? "major" : "minor",
      message: client ? `${old.operationId} ${named}` : `${old.operationId} ${named}; the request is the same`,
      operations: [old.operationId],
      base: place(old),
      head: now.operationId === undefined ? [] : place(now),
      witness: client
        ? {
            kind: "code",
            value: `${old.operationId}(…)`,
            before: "compiles",
            after: `does not compile${now.operationId === undefined ? "" : `; it is ${now.operationId} now`}`,
          }
        : undefined,
    });
  }
  if (old.key === now.key || old.wire === now.wire) return;
  reasons.push({
    rule: "operation-moved",
    impact: "major",
    message: `${now.label} goes to ${now.line} (it was ${old.line})`,
    operations: [now.label],
    base: place(old),
    head: place(now),
    witness: { kind: "request", value: old.line, before: "is answered", after: "is not documented any more" },
  });
}

function compareDeprecation(old: Exchange, now: Exchange, add: AddReason): void {
  const [was, is] = [old, now].map(({ node }) => node["deprecated"] === true);
  if (was === is) return;
  add({
    rule: "deprecated",
    impact: is ? "minor" : "patch",
    message: is ? "is deprecated" : "is no longer deprecated",
    base: [`${old.pointer}/deprecated`],
    head: [`${now.pointer}/deprecated`],
  });
}
