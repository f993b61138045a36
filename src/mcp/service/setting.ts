import { service } from "../../../generated/service.js";
import { advise } from "../../advice.js";
import { createScmClient, type ScmClientOptions } from "../../client.js";
import type { FileJournal } from "../../engine/journal-file.js";
import { reconcile } from "../../workflows/reconcile/reconcile.js";
import { noted } from "../discreet.js";
import type { Finding, Setting } from "../types.js";
import { dueTool } from "./due.js";
import { importTool } from "./import.js";
import { prompts } from "./prompts.js";

/** What a person says of a server for this service. */
export type ScmSetting = Pick<Setting, "document" | "journalFile" | "settle" | "allowed" | "folders" | "now"> & {
  readonly client: ScmClientOptions;
  readonly journal: FileJournal;
};

/** A server for this service: its client, advice, and the ways to find out, and the tools that people use daily. */
export function scmSetting({ client: options, journal, ...given }: ScmSetting): Setting {
  const { credentials, secrets } = noted(options.credentials, service);
  const client = createScmClient({ ...options, credentials, journal });
  const { region } = options;
  return {
    ...given,
    name: "scm",
    version: service.version,
    service,
    client,
    journal,
    secrets,
    advise: (operationId, body) => advise(operationId, body, region),
    async reconcile(entry, entries, signal) {
      return entry.operation === "SubscribeCertificate"
        ? finding(await reconcile(client, entry, { entries, signal, ...(given.now && { now: given.now }) }))
        : undefined;
    },
    tools: [dueTool(client), importTool(client, given.folders)],
    prompts,
  };
}

function finding(verdict: Awaited<ReturnType<typeof reconcile>>): Finding {
  return verdict.verdict === "bought" ? { ...verdict, receipt: verdict.orderId } : { ...verdict };
}
