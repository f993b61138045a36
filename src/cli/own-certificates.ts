import { service } from "../../generated/service.js";
import { isApiError } from "../engine/errors.js";
import { deployTo, type Deployment } from "../workflows/deploy.js";
import { parseTarget, targetText } from "../workflows/deploy-target.js";
import {
  checkCertificate,
  importCertificate,
  type CheckedCertificate,
  type OwnCertificate,
} from "../workflows/import.js";
import { replaceCertificate } from "../workflows/replace.js";
import { isYes, refuseWithoutPerson } from "./consent.js";
import { obtainCredentials } from "./credentials.js";
import { CliError } from "./failure.js";
import { say, type Io } from "./io.js";
import { keepJournal } from "./journal-keeper.js";
import type { Part } from "./layout.js";
import { readText } from "./read.js";
import { failureReport, type Report } from "./report.js";
import { clientOf } from "./request.js";
import { targetOf, type TargetOptions } from "./target.js";
import { shown } from "./text.js";

interface Files {
  readonly certificate: string;
  readonly chain?: string;
  readonly privateKey: string;
  readonly name?: string;
}

interface Asking extends TargetOptions {
  readonly yes?: boolean;
  readonly journal?: string;
}

const cost = "CNY 30 for each resource when the certificate was imported or is a free one";

/** Runs `scm import --certificate FILE --private-key FILE`. */
export async function importFiles(
  options: Files & TargetOptions & { readonly journal?: string },
  io: Io,
): Promise<Report> {
  const target = targetOf(options);
  const own = await read(options, io);
  const keeper = keepJournal(options.journal, target, io);
  try {
    const client = clientOf(target, { credentials: await obtainCredentials(io), journal: keeper.journal });
    const { certificateId, isNew, certificate } = await importCertificate(client, own, { signal: io.signal });
    return {
      ending: "succeeded",
      effective: isNew,
      result: [
        isNew ? "Imported." : "It is there already; nothing was sent.",
        { table: [["Id", certificateId], ...factsOf(certificate)], indent: 2 },
      ],
      fields: { certificateId, isNew, fingerprint: certificate.fingerprint, names: certificate.names },
    };
  } catch (error) {
    return failureReport(error, io, keeper.place());
  }
}

/** Runs `scm deploy ID --to …`. */
export async function deploy(
  id: string,
  options: Asking & { readonly to: readonly string[] },
  io: Io,
): Promise<Report> {
  const target = targetOf(options);
  const targets = options.to.map(parsed);
  if (!options.yes) refuseWithoutPerson("can cost money and cannot be undone", false, io);
  const keeper = keepJournal(options.journal, target, io);
  try {
    const client = clientOf(target, { credentials: await obtainCredentials(io), journal: keeper.journal });
    if (!options.yes) await agree(`Deploy ${shown(id)} to`, targets.map(targetText), io);
    const deployments = await deployTo(client, id, targets, { signal: io.signal });
    return deployed(deployments, { certificateId: id }, [], io.program);
  } catch (error) {
    return failureReport(error, io, keeper.place());
  }
}

/** Runs `scm replace OLD_ID --certificate FILE --private-key FILE`. */
export async function replace(
  oldId: string,
  options: Files & Asking & { readonly deleteOld?: boolean },
  io: Io,
): Promise<Report> {
  const target = targetOf(options);
  const own = await read(options, io);
  if (!options.yes) refuseWithoutPerson("can cost money and cannot be undone", false, io);
  const keeper = keepJournal(options.journal, target, io);
  const deleteOld = options.deleteOld === true;
  let agreed = options.yes === true;
  try {
    const client = clientOf(target, { credentials: await obtainCredentials(io), journal: keeper.journal });
    const replaced = await replaceCertificate(client, oldId, own, {
      signal: io.signal,
      deleteOld,
      async onDeploy({ certificateId, targets }) {
        const lost = deleteOld ? `, and delete ${shown(oldId)} when all of them have it` : "";
        if (!agreed) await agree(`Deploy ${certificateId}${lost}, to`, targets, io, deleteOld);
        return (agreed = true);
      },
      // Where nothing was deployed nobody was asked yet.
      onDelete: async ({ certificateId }) => agreed || (await agreeToDelete(certificateId, io)),
    });
    const { certificateId, isNew, deployments, isComplete, isOldDeleted } = replaced;
    const old = isOldDeleted
      ? `${oldId} is deleted.`
      : isComplete
        ? `${oldId} is used nowhere any more${deleteOld ? ", and kept" : "; --delete-old deletes it"}.`
        : `${oldId} is kept: not every resource is known to have the new one.`;
    const report = deployed(
      deployments,
      { certificateId, isNew, isComplete, isOldDeleted },
      [`${isNew ? "Imported" : "There already"}: ${certificateId}.`, old],
      io.program,
    );
    return isComplete || report.ending !== "succeeded" ? report : { ...report, ending: "partly", problem: old };
  } catch (error) {
    return failureReport(error, io, keeper.place());
  }
}

async function read(
  { certificate, chain, privateKey, name }: Files,
  io: Io,
): Promise<OwnCertificate & { readonly name?: string }> {
  const own = {
    certificate: await readText(certificate, io),
    privateKey: await readText(privateKey, io),
    ...(chain !== undefined && { chain: await readText(chain, io) }),
    ...(name !== undefined && { name }),
  };
  try {
    await checkCertificate(own);
  } catch (error) {
    if (isApiError(error)) throw new CliError("invalid", inFlags(error.message));
    throw error;
  }
  return own;
}

/** The library speaks of its fields; here they are flags. */
function inFlags(message: string): string {
  return message.replace(
    /^ {2}(certificate|chain|privateKey) /gm,
    (_, field: string) => `  --${field === "privateKey" ? "private-key" : field} `,
  );
}

function parsed(text: string) {
  try {
    return parseTarget(text);
  } catch (error) {
    if (isApiError(error)) throw new CliError("invalid", `--to: ${error.message}`);
    throw error;
  }
}

async function agree(what: string, targets: readonly string[], io: Io, deletes = false): Promise<void> {
  say(io, `${what}:`, "bold");
  say(io, [{ table: targets.map((target) => [shown(target)]), indent: 2 }]);
  say(io, `This costs ${cost}. What these resources used before is replaced.`, "yellow");
  if (deletes) await tellLoss(io);
  const answer = await io.ask("Go on? [y/N] ");
  if (!isYes(answer)) throw new CliError("not-sent", "Nothing was deployed.");
}

async function agreeToDelete(certificateId: string, io: Io): Promise<boolean> {
  say(io, `Delete ${shown(certificateId)}, which is used nowhere any more`, "bold");
  await tellLoss(io);
  return isYes(await io.ask("This cannot be undone. Go on? [y/N] "));
}

/** What goes with a certificate that is deleted, in the words of the document. */
async function tellLoss(io: Io): Promise<void> {
  const { DeleteCertificate: row } = await service.operations();
  if (row?.destroys !== undefined) say(io, `This destroys: ${row.destroys}`, "yellow");
}

function deployed(
  deployments: readonly Deployment[],
  fields: Readonly<Record<string, unknown>>,
  lines: readonly Part[],
  program: string,
): Report {
  const failed = deployments.filter(({ state }) => state !== "deployed" && state !== "already");
  const isUnknown = failed.some(({ state }) => state === "unknown");
  const rows = deployments.map((one) =>
    [targetText(one), one.state, shown(one.reason ?? "")].slice(0, one.reason === undefined ? 2 : 3),
  );
  return {
    ending: isUnknown ? "unknown" : failed.length > 0 ? "partly" : "succeeded",
    effective: true,
    result: [...lines, ...(rows.length === 0 ? [] : [{ table: rows }])],
    ...(failed.length > 0 && {
      problem: `${failed.length} of ${deployments.length} resources do not have it for certain.${isUnknown ? `\nNo answer came. Look before you repeat it:\n  ${program} deployed` : ""}`,
    }),
    fields: { ...fields, deployments },
  };
}

function factsOf({ names, notAfter, fingerprint, isKeyChecked }: CheckedCertificate): string[][] {
  return [
    ["Names", names.map(shown).join(", ")],
    ["Ends", `${notAfter.toISOString().slice(0, 16).replace("T", " ")} UTC`],
    ["Fingerprint", fingerprint],
    ...(isKeyChecked ? [] : [["Key", "not checked here: its algorithm is not known to this runtime"]]),
  ];
}
