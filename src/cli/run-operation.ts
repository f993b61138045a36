import { advise, type Advice } from "../advice.js";
import { responseInfo } from "../engine/client.js";
import { CredentialsError, JournalError } from "../engine/errors.js";
import type { AttemptEvent, Hooks } from "../engine/hooks.js";
import { fileJournal } from "../engine/journal-file.js";
import { fingerprint } from "../engine/journal.js";
import { bounded } from "../engine/transport/bounded.js";
import { journalMs } from "../engine/transport/journaled.js";
import { listViolations } from "../engine/violations.js";
import { checkedInput } from "./checked-input.js";
import type { Options } from "./commands/operation.js";
import { consent, refuseWithoutPerson, tellAdvice } from "./consent.js";
import { fromEnvironment, obtainCredentials } from "./credentials.js";
import type { Operation } from "./document.js";
import { CliError } from "./failure.js";
import type { Field } from "./fields.js";
import type { Given, Input } from "./input.js";
import { say, type Io } from "./io.js";
import { defaultJournalFile } from "./journal-place.js";
import { pruned, render } from "./render.js";
import { failureReport, type Report } from "./report.js";
import { call, noCredentials, offline, prepare, type ShownRequest, type Target } from "./request.js";

/** Runs an operation's command: check, show, ask, send, tell. What fails before a request could be made is thrown. */
export async function runOperation(
  operation: Operation,
  given: Given,
  flagOf: (field: Field) => string,
  options: Options,
  io: Io,
): Promise<Report> {
  const target = targetOf(options);
  const input = await checkedInput(operation, given, flagOf, options, io);
  const request = await prepare(operation, input, target, noCredentials);
  const advice = advise(operation.operationId, input.body);
  if (options.dryRun) return dryRun(operation, input, target, advice, io);

  if (operation.chargesMoney && !options.yes) refuseWithoutPerson(options, io);
  const keeper = operation.chargesMoney && options.journal !== false ? keepJournal(options.journal, io) : undefined;
  let answer: unknown;
  try {
    if (keeper && !options.allowRepeat)
      await keeper.refuseRepetition(operation, request, Math.min(journalMs, times(options).deadlineMs ?? journalMs));
    const credentials = await obtainCredentials(io);
    if (operation.chargesMoney) await consent(operation, input, request, advice, options, io);
    say(io, `Sending ${request.method} ${request.url}`, "dim");
    const common = { credentials, hooks: progress(io), ...times(options), ...(keeper && { journal: keeper.journal }) };
    answer = await call(operation, input, target, common, {
      signal: io.signal,
      allowRepeat: options.allowRepeat === true,
    });
  } catch (error) {
    return failureReport(
      error,
      io.signal.aborted,
      keeper && { file: keeper.file, named: keeper.named, entry: keeper.entry() },
    );
  }
  return success(operation, answer, advice, io);
}

function targetOf({ region, endpoint }: Options): Target {
  if (region !== undefined && endpoint !== undefined)
    throw new CliError("invalid", "--region and --endpoint exclude each other: a region has one host.");
  // The choices of --region are those of the document, as the client's are.
  if (region !== undefined) return { region: region as NonNullable<Target["region"]> };
  if (endpoint !== undefined) return { endpoint };
  throw new CliError(
    "invalid",
    "Say where to send it: --region, the site of your account, or --endpoint, the URL of another host.",
  );
}

function times({ timeout, deadline }: Options): { timeoutMs?: number; deadlineMs?: number } {
  return {
    ...(timeout !== undefined && { timeoutMs: timeout * 1000 }),
    ...(deadline !== undefined && { deadlineMs: deadline * 1000 }),
  };
}

function progress(io: Io): Hooks {
  return {
    onAttempt({ status, attempt, retryInMs }: AttemptEvent) {
      if (retryInMs === undefined) return;
      const what = status === undefined ? "no answer" : `HTTP ${status}`;
      say(io, `Attempt ${attempt}: ${what}. Trying again in ${(retryInMs / 1000).toFixed(1)} s.`, "dim");
    },
    onJournalError: (error) => say(io, error.message, "yellow"),
  };
}

/** The journal in a file, with what the command tells about it: the entry that it opened, and one that is open already. */
function keepJournal(named: string | undefined, io: Io) {
  const file = named ?? defaultJournalFile(io.env);
  const kept = fileJournal(file, { onWarning: (message) => say(io, message, "yellow") });
  let entry: string | undefined;
  const journal = {
    settle: kept.settle,
    async open(...args: Parameters<typeof kept.open>) {
      const result = await kept.open(...args);
      if ("id" in result) entry = result.id;
      return result;
    },
  };
  return {
    file,
    named: named !== undefined,
    journal,
    entry: () => entry,
    /** The client refuses a repetition too, but a person is better told before being asked. */
    async refuseRepetition({ operationId }: Operation, { url, body }: ShownRequest, ms: number): Promise<void> {
      const wanted = await fingerprint(operationId, url, body === undefined ? undefined : JSON.parse(body));
      const entries = await bounded(ms, io.signal, kept.entries).catch((cause: unknown) => {
        const why = cause instanceof JournalError ? cause.message : "the journal took too long to read.";
        throw new JournalError(`${operationId} was not sent: ${why}`, undefined, { operation: operationId });
      });
      const same = entries.find((other) => other.state === "open" && other.fingerprint === wanted);
      if (same !== undefined)
        throw new JournalError(`${operationId} was not sent: the journal holds it already.`, same.id, {
          operation: operationId,
        });
    },
  };
}

async function dryRun(
  operation: Operation,
  input: Input,
  target: Target,
  advice: readonly Advice[],
  io: Io,
): Promise<Report> {
  const notes: string[] = [];
  const found = fromEnvironment(io.env);
  if (found instanceof CredentialsError) notes.push("The environment has no credentials, so the headers lack them.");
  const login = () => notes.push("IAM would be asked for a token first; the headers lack it.");
  const request = await prepare(
    operation,
    input,
    target,
    found instanceof CredentialsError ? noCredentials : offline(found, login),
  );
  tellAdvice(advice, io);
  for (const note of notes) say(io, note, "yellow");
  say(io, "Nothing was sent.", "dim");
  const { method, url, headers, body } = request;
  const head = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return {
    ending: "dry-run",
    text: [...head, ...(body === undefined ? [] : ["", body])].join("\n"),
    fields: {
      operation: operation.operationId,
      request: { method, url, headers, body: body === undefined ? undefined : JSON.parse(body) },
      advice,
      notes,
    },
  };
}

function success(operation: Operation, answer: unknown, advice: readonly Advice[], io: Io): Report {
  const { status, requestId, violations = [] } = responseInfo(answer) ?? {};
  const data = pruned(answer);
  if (violations.length > 0)
    say(io, `It was carried out, but the answer breaks the API document:${listViolations(violations)}`, "yellow");
  return {
    ending: "succeeded",
    text: data === undefined ? "" : render(data),
    fields: { operation: operation.operationId, status, requestId, data, violations, advice },
  };
}
