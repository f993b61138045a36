import type { BundledDocument } from "../document/redocly.js";
import { compareCatalogue } from "./catalogue.js";
import { byImpact, type Change, type Reason } from "./change.js";
import { compareCommandNames } from "./command-names.js";
import { compareEffects } from "./effects.js";
import { compareExports } from "./exports.js";
import { notes } from "./notes.js";
import { compareOperations } from "./operations.js";
import type { Audience } from "./pairs.js";
import { toReasons } from "./reasons.js";
import { schemaJudge } from "./schemas.js";
import { compareSchemes, compareSecurity } from "./security.js";
import { compareServers } from "./servers.js";
import type { Source } from "./source.js";

/** Every change between two documents, the breaking ones first, each rated by what it does to a caller. */
export function judge(base: Source, head: Source, audience: Audience): Change[] {
  const reasons = compareDocuments(base.document, head.document, audience);
  return [...reasons, ...notes(base.document, head.document, reasons)]
    .map((reason) => toChange(reason, base, head))
    .sort(byImpact);
}

function compareDocuments(old: BundledDocument, now: BundledDocument, audience: Audience): Reason[] {
  const { reasons, pairs, matched } = compareOperations(old, now, audience);
  const exported = audience.client ? compareExports(old, now) : { reasons: [], pairs: [] };
  const judgePair = schemaJudge(old, now, audience);
  return [
    ...reasons,
    ...toReasons([...pairs, ...exported.pairs].flatMap(judgePair)),
    ...exported.reasons,
    ...compareServers(old, now, matched, audience),
    ...compareSecurity(old, now, matched),
    ...compareSchemes(old, now),
    ...(audience.client
      ? [...compareEffects(old, now), ...compareCommandNames(old, now), ...compareCatalogue(old, now)]
      : []),
  ];
}

function toChange({ base: old, head: now, witness, tried, ...rest }: Reason, from: Source, to: Source): Change {
  const [base, head] = [old.map(from.place), now.map(to.place)];
  return {
    ...rest,
    places: head.length > 0 ? head : base,
    base,
    head,
    ...(witness && { witness }),
    ...(tried !== undefined && { tried }),
  };
}
