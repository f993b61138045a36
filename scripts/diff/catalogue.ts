import { entries, isObject, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Impact } from "./difference.js";
import type { Reason, Witness } from "./change.js";

/** An entry of the error catalogue, as far as the client acts on it. */
interface Entry {
  readonly status: readonly number[];
  readonly processed: string;
  readonly renew: boolean;
}

/**
 * Compares the error catalogue.
 *
 * What a code proves decides the outcome of a failed call. Where "unknown" becomes "rejected", programs send a request
 * again that they would have looked after before: major. The other way round they look where they did not: minor, the
 * cautious side. A code that was not listed said nothing, so listing it is minor whatever it says.
 */
export function compareCatalogue(base: BundledDocument, head: BundledDocument): Reason[] {
  const [old, now] = [catalogue(base), catalogue(head)];
  const reasons: Reason[] = [];
  const add = (code: string, impact: Impact, message: string, key = "", witness?: Witness) => {
    const pointer = `/x-error-codes/${token(code)}${key === "" ? "" : `/${key}`}`;
    reasons.push({
      rule: "error-code",
      impact,
      message,
      operations: [],
      base: old.has(code) ? [pointer] : [],
      head: now.has(code) ? [pointer] : [],
      witness,
    });
  };
  for (const [code, before] of old) {
    const after = now.get(code);
    if (after === undefined) {
      const flip = firstFlip(code, before, unlisted);
      add(
        code,
        flip?.resend ? "major" : "minor",
        `the error code ${code} is no longer explained${flip ? `, and ${flip.words}` : ""}`,
        "",
        flip?.witness,
      );
      continue;
    }
    const flip = firstFlip(code, before, after);
    if (before.processed !== after.processed) {
      const words = `the error code ${code} now says processed: ${after.processed} (it was ${before.processed})`;
      add(code, flip?.resend ? "major" : "minor", flip ? `${words}; ${flip.words}` : words, "processed", flip?.witness);
    }
    if (before.renew !== after.renew) {
      if (after.renew)
        add(
          code,
          "minor",
          `after the error code ${code} the client now gets new credentials and tries once more`,
          "renew",
        );
      else
        add(code, "major", `after the error code ${code} the client no longer gets new credentials`, "renew", {
          kind: "answer",
          value: { status: 401, body: { error_code: code } },
          before: "is tried once more with new credentials",
          after: "is thrown to the caller",
        });
    }
  }
  for (const code of now.keys()) if (!old.has(code)) add(code, "minor", `the error code ${code} is now explained`);
  return [...reasons, ...compareAliases(base, head)];
}

const unlisted: Entry = { status: [], processed: "by-status", renew: false };

function catalogue(document: BundledDocument): Map<string, Entry> {
  return new Map(
    entries(document["x-error-codes"]).map(([code, entry]) => {
      const { status, processed, renew } = isObject(entry) ? entry : {};
      return [
        code,
        {
          status: Array.isArray(status) ? status.map(Number) : [],
          processed: String(processed),
          renew: renew === true,
        },
      ];
    }),
  );
}

/** What the client concludes from a failed call; src/engine/transport/answer.ts is what it follows. */
export function outcomeOf(status: number, processed: string): "rejected" | "unknown" {
  // The service's own codes may prove it of a success, and of a 429, which may come from a gateway before it.
  if ((status >= 200 && status <= 299) || status === 429) return processed === "no" ? "rejected" : "unknown";
  const refuses = status >= 400 && status <= 499 && status !== 408 && status !== 499;
  return refuses && processed !== "maybe" ? "rejected" : "unknown";
}

/** The first answer with this code whose outcome changes, those first that make a program send again. */
function firstFlip(
  code: string,
  before: Entry,
  after: Entry,
): { resend: boolean; words: string; witness: Witness } | undefined {
  const statuses = [...new Set([...before.status, ...after.status, 400, 200])];
  const flips = statuses
    .map((status) => ({ status, old: outcomeOf(status, before.processed), now: outcomeOf(status, after.processed) }))
    .filter(({ old, now }) => old !== now)
    .sort((a, b) => Number(b.now === "rejected") - Number(a.now === "rejected"));
  const [flip] = flips;
  if (flip === undefined) return undefined;
  return {
    resend: flip.now === "rejected",
    words: `with HTTP ${flip.status} the outcome is ${flip.now} (it was ${flip.old})`,
    witness: {
      kind: "answer",
      value: { status: flip.status, body: { error_code: code } },
      before: `outcome ${flip.old}`,
      after: `outcome ${flip.now}`,
    },
  };
}

/** Other prefixes of the same codes. */
function compareAliases(base: BundledDocument, head: BundledDocument): Reason[] {
  const list = (document: BundledDocument) =>
    entries(document["x-error-code-prefixes"]).flatMap(([prefix, aliases]) =>
      Array.isArray(aliases) ? aliases.map((alias) => `${String(alias)} ${prefix}`) : [],
    );
  const [old, now] = [list(base), list(head)];
  const pointer = "/x-error-code-prefixes";
  const reason = (impact: Impact, words: string, pair: string): Reason => {
    const [alias, prefix] = pair.split(" ");
    const witness: Witness = {
      kind: "answer",
      value: { status: 400, body: { error_code: `${alias}.0001` } },
      before: `read as ${prefix}.0001`,
      after: "a code that is not known",
    };
    return {
      rule: "error-code",
      impact,
      message: `error codes that begin with ${alias} ${words} those of ${prefix}`,
      operations: [],
      base: [pointer],
      head: [pointer],
      ...(impact === "major" && { witness }),
    };
  };
  return [
    ...old.filter((pair) => !now.includes(pair)).map((pair) => reason("major", "are no longer read as", pair)),
    ...now.filter((pair) => !old.includes(pair)).map((pair) => reason("minor", "are now read as", pair)),
  ];
}
