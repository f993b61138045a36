import { service } from "../../generated/service.js";
import { advise } from "../advice.js";
import { responseInfo, type CommonOptions, type ResponseInfo } from "../engine/client.js";
import { valuesAt } from "../engine/json.js";
import type { AttemptEvent, Hooks } from "../engine/hooks.js";
import type { Credentials } from "../engine/credentials.js";
import { redactAll, secretsIn } from "../engine/transport/redact.js";
import { refuseExisting, success } from "./answer.js";
import { checkedInput } from "./checked-input.js";
import { consent, needsConsent, refuseWithoutPerson, tellAdvice } from "./consent.js";
import { obtainCredentials } from "./credentials.js";
import { dryRun } from "./dry-run.js";
import type { FlagsOf } from "./flags.js";
import { say, type Io } from "./io.js";
import { keepJournal } from "./journal-keeper.js";
import { failureReport, type Report } from "./report.js";
import { call, callAll, noCredentials, prepare, rowOf, type Target } from "./request.js";
import type { Said } from "./said.js";
import type { Input, Operation, Options } from "./types.js";
import { waitedFor } from "./wait.js";

/** Runs an operation's command: check, show, ask, send, tell. What fails before a request could be made is thrown. */
export async function runOperation(operation: Operation, line: Said, flagsOf: FlagsOf, io: Io): Promise<Report> {
  const { options } = line;
  const input = await checkedInput(operation, line, flagsOf, io);
  const secrets = (rowOf(operation).secrets?.body ?? []).flatMap((pointer) => valuesAt(input.body, pointer));
  const carried: string[] = [];
  const all = () => [...secrets.flatMap(({ value }) => textsIn(value)), ...carried];
  // What is said on the way may quote an answer, too.
  const discreet: Io = { ...io, err: (text) => io.err(carried.length === 0 ? text : redactAll(all())(text)) };
  const report = await checked(operation, input, line, options, carried, discreet);
  return withoutTexts(report, all());
}

async function checked(
  operation: Operation,
  input: Input,
  line: Said,
  options: Options,
  carried: string[],
  io: Io,
): Promise<Report> {
  const target = targetOf(options);
  const request = await prepare(operation, input, target, noCredentials);
  const advice = await advise(operation.operationId, input.body, options.region);
  if (options.dryRun) return dryRun(operation, input, target, advice, io);

  const row = rowOf(operation);
  const reason = await needsConsent(operation, row, input);
  const inputIsRead = [options.body, ...[...line.files.values()].flat()].includes("-");
  if (reason !== undefined && !options.yes) refuseWithoutPerson(reason.words, inputIsRead, io);
  await refuseExisting(options.output);
  const keeper =
    operation.journaled && options.journal !== false ? keepJournal(options.journal, target, io) : undefined;
  let answer: unknown;
  let info: ResponseInfo | undefined;
  try {
    const isRecorded =
      keeper !== undefined &&
      !options.allowRepeat &&
      (await keeper.lookUp(operation, request, options.key, times(options).deadlineMs));
    const credentials = noting(await obtainCredentials(io), carried);
    // What was bought before costs nothing more.
    if (reason === undefined || isRecorded) tellAdvice(isRecorded ? [] : advice, io);
    else await consent(operation, input, request, advice, reason, options.yes === true, io);
    if (!isRecorded) say(io, `Sending ${request.method} ${request.url}`, "dim");
    const common = { credentials, hooks: progress(io), ...times(options), ...(keeper && { journal: keeper.journal }) };
    const callOptions = {
      ...{ signal: io.signal, allowRepeat: options.allowRepeat === true },
      ...(options.key !== undefined && { purchaseKey: options.key }),
      ...(options.purchaseTag && { purchaseTag: true }),
    };
    if (options.all) return await everyPage(operation, input, target, common, callOptions, options, io);
    if (options.wait !== undefined) {
      const shown = await waitedFor(operation, input, target, common, options, io);
      return await success(
        operation,
        shown,
        { status: 200, requestId: undefined, violations: [], failures: [] },
        [],
        options,
        io,
      );
    }
    const calling = call(operation, input, target, common, callOptions);
    answer = await calling;
    info = responseInfo(calling);
  } catch (error) {
    // A purchase that may carry a tag is one that can be found.
    return failureReport(error, io, keeper?.place(row.purchaseTag !== undefined));
  }
  if (info === undefined) throw new TypeError("The client does not know its own answer.");
  return success(operation, answer, info, advice, options, io);
}

async function everyPage(
  operation: Operation,
  input: Input,
  target: Target,
  common: CommonOptions,
  callOptions: { readonly signal: AbortSignal },
  options: Options,
  io: Io,
): Promise<Report> {
  const { answer, incomplete } = await callAll(operation, input, target, common, callOptions);
  const info = { status: 200, requestId: undefined, violations: [], failures: [] };
  const report = await success(operation, answer, info, [], options, io);
  return incomplete === undefined ? report : { ...report, ending: "partly", problem: incomplete.message };
}

/** The same credentials; what they put into a request is noted, since a server may give it back in an answer that succeeds. */
function noting(credentials: Credentials, carried: string[]): Credentials {
  return {
    async authorize(request, signal) {
      const headers = await credentials.authorize(request, signal);
      for (const [name, value] of Object.entries(headers))
        if (!service.plainHeaders.some((plain) => plain === name)) carried.push(...secretsIn(value));
      return headers;
    },
    renew: (refused) => credentials.renew?.(refused) === true,
  };
}

function targetOf({ region, endpoint }: Options): Target {
  // The command line has exactly one, and the choices of --region are those of the document, as the client's are.
  return region === undefined ? { endpoint: endpoint ?? "" } : { region: region as NonNullable<Target["region"]> };
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
      const when = retryInMs < 50 ? "at once" : `in ${(retryInMs / 1000).toFixed(1)} s`;
      say(io, `Attempt ${attempt}: ${what}. Trying again ${when}.`, "dim");
    },
    onJournalError: (error) => say(io, error.message, "yellow"),
  };
}

/** The texts of a secret, each longer line of it too, since a server may quote one alone. */
function textsIn(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  const text = String(value);
  return [text, ...text.split("\n").filter((line) => !line.startsWith("-----"))];
}

/** Whatever was sent as a secret is told by nobody, also not by an error of a server that quotes it. */
function withoutTexts(report: Report, secrets: readonly string[]): Report {
  if (secrets.length === 0) return report;
  const redact = redactAll(secrets);
  const clean = (value: unknown, namesToo = false): unknown => {
    if (typeof value === "string") return redact(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => clean(item, namesToo));
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        namesToo ? redact(name) : name,
        // What the report itself is made of keeps its names; an answer's are the server's.
        clean(item, namesToo || name === "data"),
      ]),
    );
  };
  return clean(report) as Report; // of the same form
}
