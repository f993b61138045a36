import type { ScmClient } from "../../client.js";
import { ValidationError } from "../../engine/errors.js";
import { importCertificate } from "../../workflows/import.js";
import { failed } from "../answers.js";
import { readBelow } from "../files.js";
import { objectOf } from "../input-schema.js";
import type { Folders, OwnTool } from "../types.js";

const path = (description: string) => ({
  type: "string",
  description: `${description} The path of a PEM file below the import folder; never the text itself.`,
});

/** The import of a certificate from files: checked before it is sent, and sent only when it is not there yet. */
export function importTool(client: ScmClient, { imports }: Folders): OwnTool {
  return {
    name: "import",
    replaces: "import",
    title: "Import a certificate from files",
    description:
      "Checks a certificate, its chain and its key, and imports it unless it is there already. It is free, and can be called again after an unknown outcome.",
    inputSchema: objectOf(
      {
        certificate: path("The certificate, and behind it those that issued it (fullchain.pem)."),
        chain: path("Those that issued it, where they are in a file of their own."),
        private_key: path("Its key, without a password."),
        name: { type: "string", description: "A name; made of its first domain and its end unless given." },
      },
      ["certificate", "private_key"],
    ),
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: true },
    async run({ certificate, chain, private_key: key, name, ...rest }) {
      const [strange] = Object.keys(rest);
      if (strange !== undefined || (name !== undefined && typeof name !== "string"))
        return {
          outcome: "not-sent",
          message:
            "Nothing was sent: import takes certificate, chain and private_key, which are paths of files, and a name.",
        };
      try {
        const own = {
          certificate: await readBelow(imports, certificate),
          privateKey: await readBelow(imports, key),
          ...(chain !== undefined && { chain: await readBelow(imports, chain) }),
          ...(name !== undefined && { name }),
        };
        // A call that changes something is not left half way because a client gave up.
        const { certificateId, isNew, certificate: checked } = await importCertificate(client, own);
        const { names, notAfter, fingerprint } = checked;
        return {
          outcome: "succeeded",
          message: isNew ? "It was imported." : "It is there already; nothing was sent.",
          facts: { certificateId, isNew },
          data: { names, notAfter, fingerprint },
        };
      } catch (error) {
        return failed(inArguments(error), undefined);
      }
    },
  };
}

/** The library speaks of its fields; here they are arguments. */
function inArguments(error: unknown): unknown {
  if (!(error instanceof ValidationError)) return error;
  const named = error.violations.map((one) => ({
    ...one,
    pointer: one.pointer.replace(/^\/privateKey$/, "/private_key"),
  }));
  return new ValidationError(error.message, named);
}
