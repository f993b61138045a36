import { byImpact, type Change, type Reason } from "./change.js";
import { compareCatalogue } from "./catalogue.js";
import { compareEffects } from "./effects.js";
import { compareExports } from "./exports.js";
import { notes } from "./notes.js";
import { compareOperations, type OperationsComparison } from "./operations.js";
import type { BundledDocument } from "../document/redocly.js";
import { toReasons } from "./reasons.js";
import { remaining, type RedoclyChange } from "./redocly-diff.js";
import { compareService } from "./service.js";
import type { Source } from "./source.js";
import { attachWitnesses } from "./witness.js";

/**
 * Every change between two documents, the breaking ones first, each rated by what it does to a user of the client.
 *
 * @param redocly what `redocly diff` says of the same two documents; it tells of what is not looked at here
 */
export async function judge(base: Source, head: Source, redocly: Promise<readonly RedoclyChange[]>): Promise<Change[]> {
  const [old, now] = [base.document, head.document];
  // Redocly works in a process of its own meanwhile.
  const [changes, { own, visited }] = await Promise.all([redocly, compareDocuments(old, now)]);
  const judged = [...own, ...remaining(changes, visited, own)];
  return [...judged, ...notes(old, now, judged)].map((reason) => toChange(reason, base, head)).sort(byImpact);
}

async function compareDocuments(
  old: BundledDocument,
  now: BundledDocument,
): Promise<{ own: Reason[]; visited: OperationsComparison["visited"] }> {
  const operations = compareOperations(old, now);
  const exported = compareExports(old, now, operations.visited);
  const ofSchemas = toReasons([...operations.differences, ...exported.differences]);
  const own = [
    ...operations.reasons,
    ...(await attachWitnesses(old, now, ofSchemas, [...operations.pairs, ...exported.pairs])),
    ...exported.reasons,
    ...compareService(old, now),
    ...compareEffects(old, now),
    ...compareCatalogue(old, now),
  ];
  return { own, visited: operations.visited };
}

/** Where to look: in the new document, or in the old one when it is not there any more. */
function toChange(
  { impact, message, operations, base: old, head: now, witness }: Reason,
  base: Source,
  head: Source,
): Change {
  return {
    impact,
    message,
    operations,
    places: now.length > 0 ? now.map(head.place) : old.map(base.place),
    ...(witness && { witness }),
  };
}
