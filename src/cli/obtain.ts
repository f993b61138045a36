import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ApplyCertificateRequestBody, PurchaseCertificateRequestBody } from "../../generated/models.js";
import { advise } from "../advice.js";
import { fileJournal } from "../engine/journal-file.js";
import { listViolations } from "../engine/violations.js";
import { parse } from "../parse.js";
import { obtainCertificate, type ObtainedFiles } from "../workflows/obtain.js";
import { UndecidedError } from "../workflows/undecided.js";
import { isYes, refuseWithoutPerson, tellAdvice } from "./consent.js";
import { obtainCredentials } from "./credentials.js";
import { CliError } from "./failure.js";
import { say, type Io } from "./io.js";
import { defaultJournalFile } from "./journal-place.js";
import { readJson, readText } from "./read.js";
import { pruned, render } from "./render.js";
import { failureReport, type Report } from "./report.js";
import { clientOf } from "./request.js";
import { targetOf, targetWords, type TargetOptions } from "./target.js";
import { shown } from "./text.js";

interface Options extends TargetOptions {
  readonly key: string;
  readonly purchase: string;
  readonly application: string;
  readonly csr?: string;
  readonly output: string;
  readonly journal?: string;
  readonly yes?: boolean;
}

/** Runs `scm obtain`. */
export async function obtain(options: Options, io: Io): Promise<Report> {
  const target = targetOf(options);
  const { key, output: folder } = options;
  const { purchase, application } = await bodies(options, io);
  if (!options.yes) refuseWithoutPerson("costs money", false, io);
  const file = options.journal ?? defaultJournalFile(io.env);
  const journal = fileJournal(file, { onWarning: (message) => say(io, message, "yellow") });
  try {
    const client = clientOf(target, { credentials: await obtainCredentials(io), journal });
    if (!options.yes) await agree(purchase, key, io);
    const { orderId, certificate } = await obtainCertificate({
      ...{ client, journal, key, purchase, application, signal: io.signal },
      onProof: (proofs) => {
        say(io, "Publish these proofs of ownership; it goes on when the authority has seen them:", "bold");
        say(io, render(pruned(proofs), "  "));
      },
      output: (files) => write(folder, files),
      onStep: (step) => say(io, `${new Date().toISOString().slice(0, 19)}Z  ${step}`, "dim"),
    });
    const facts = [
      ["Order", shown(orderId)],
      ["Id", shown(certificate.id)],
      ["Ends", shown(certificate.not_after ?? "-")],
      ["Files", shown(folder)],
    ];
    return {
      ending: "succeeded",
      effective: true,
      result: ["Issued.", { table: facts, indent: 2 }],
      fields: { orderId, certificateId: certificate.id, output: folder },
    };
  } catch (error) {
    if (error instanceof UndecidedError)
      return { ending: "undecided", problem: error.message, fields: { journalEntry: error.entry, journal: file } };
    return failureReport(error, io, {
      file,
      named: options.journal !== undefined,
      entry: undefined,
      target: targetWords(target),
      isReconciled: false,
    });
  }
}

interface Bodies {
  readonly purchase: PurchaseCertificateRequestBody;
  readonly application: ApplyCertificateRequestBody;
}

/** @throws CliError with all that is wrong in the files */
async function bodies({ purchase, application, csr }: Options, io: Io): Promise<Bodies> {
  const wrong: CliError[] = [];
  const reading = <Value>(work: Promise<Value>) =>
    work.catch((error: unknown) => {
      if (!(error instanceof CliError)) throw error;
      wrong.push(error);
      return undefined;
    });
  const bought = await reading(bodyIn(purchase, "subscribeCertificate", {}, io));
  const own = await reading(csrIn(csr, io));
  const applied = await reading(bodyIn(application, "applyCertificate", own ?? {}, io));
  if (wrong.length > 0)
    throw new CliError(
      "invalid",
      wrong.map(({ message }) => message),
    );
  // Each was read by the parser of its operation.
  return { purchase: bought as Bodies["purchase"], application: applied as Bodies["application"] };
}

/** A request of one's own, as a field of the application. */
async function csrIn(file: string | undefined, io: Io): Promise<{ readonly csr?: string }> {
  return file === undefined ? {} : { csr: await readText(file, io) };
}

async function bodyIn(
  file: string,
  name: "subscribeCertificate" | "applyCertificate",
  more: object,
  io: Io,
): Promise<unknown> {
  const body: unknown = await readJson(file, io, "the body");
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  const twice = Object.keys(more).filter((field) => Object.hasOwn(Object(body), field));
  if (twice.length > 0)
    throw new CliError("invalid", `--${twice[0]} and ${twice[0]} of ${shown(file)} exclude each other.`);
  const parsed = await parse[name](isObject ? { ...body, ...more } : body);
  if (parsed.valid) return parsed.value;
  throw new CliError("invalid", `${shown(file)} breaks the API document:${listViolations(parsed.violations)}`);
}

async function agree(purchase: PurchaseCertificateRequestBody, key: string, io: Io): Promise<void> {
  say(io, `Obtain ${shown(key)}, unless it was bought already:`, "bold");
  say(io, render(purchase, "  "));
  tellAdvice(await advise("SubscribeCertificate", purchase), io);
  const answer = await io.ask("This costs money. Go on? [y/N] ");
  if (!isYes(answer)) throw new CliError("not-sent", "Nothing was sent.");
}

/** Each file whole or not at all; the key for its owner only. */
async function write(folder: string, { certificate, chain, fullchain, privateKey }: ObtainedFiles): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = { "cert.pem": certificate, "chain.pem": chain, "fullchain.pem": fullchain, "privkey.pem": privateKey };
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) continue;
    const whole = path.join(folder, name);
    const part = `${whole}.${process.pid}.part`;
    await writeFile(part, text, { mode: 0o600 });
    await rename(part, whole);
  }
}
