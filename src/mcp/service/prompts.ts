import type { Prompt } from "../types.js";

/** What people ask for most. */
export const prompts: readonly Prompt[] = [
  {
    name: "renew-due",
    title: "Renew what is due",
    description:
      "Finds the certificates that end soon and renews them, asking before anything costs money or is replaced.",
    arguments: [{ name: "within_days", description: "How soon, in days; 30 unless given." }],
    text({ within_days: days = "30" }) {
      const within = /^\d{1,4}$/.test(days) ? days : "30";
      return `Renew the certificates that end within ${within} days. Go step by step, and stop where a tool is closed or I have to decide.

1. Call reconcile first. If something is open, tell me and buy nothing of that kind until it is known.
2. Call due with {"within_days": ${within}}. Show me the list: domain, days left, what uses it, and whether it was imported.
3. For each one, say which of these it is:
   - It was imported: a new one comes from its own authority. Ask me for the files, then call import with their paths.
   - termsLeft is above 0: its order still has certificates, so nothing is bought. Say what has to be done for the next one.
   - Otherwise it has to be bought. Call show for it, and quote-buy for the same brand, type and domains. Show me the whole quote: what it is, the advice, what is left of the allowance.
4. Buy only after I agreed to that quote: call buy with the same arguments and the quote, once for each. An outcome of unknown is no failure: call reconcile, never buy again.
5. Where a new certificate is issued, say which resources still use the old one. Deploy only what I name: quote-deploy, then deploy.
6. End with a table: certificate, what was done, order or id, what is left for me to do.`;
    },
  },
];
