import type { ScmClient } from "../../client.js";
import { due } from "../../workflows/due.js";
import { failed } from "../answers.js";
import { objectOf } from "../input-schema.js";
import type { OwnTool } from "../types.js";

const day = 86_400_000;
const mostDays = 3_650;

/** The tool that lists what ends soon. */
export function dueTool(client: ScmClient): OwnTool {
  return {
    name: "due",
    title: "Certificates that end soon",
    description:
      "Lists the certificates that end soon, issued or imported, with the days that are left, how many resources use each, whether it was imported, and how many certificates its order still has (termsLeft: no purchase is needed for those). Only reads.",
    inputSchema: objectOf({
      within_days: { type: "number", minimum: 0, maximum: mostDays, default: 30, description: "How soon, in days." },
    }),
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
    async run({ within_days: days = 30 }, { signal }) {
      if (typeof days !== "number" || !(days >= 0 && days <= mostDays))
        return { outcome: "not-sent", message: `within_days must be a number from 0 to ${mostDays}.` };
      try {
        const { certificates, hidden } = await due(client, { withinMs: days * day, signal });
        return {
          outcome: "succeeded",
          message:
            certificates.length === 0
              ? `Nothing ends within ${days} days.`
              : `${certificates.length} end within ${days} days, or have ended and are still in use.`,
          ...(hidden > 0 && {
            next: `The list hides ${hidden} certificates: there may be more that end soon. Say so.`,
          }),
          data: { certificates, hidden },
        };
      } catch (error) {
        return failed(error, undefined);
      }
    },
  };
}
