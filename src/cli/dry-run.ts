import type { Advice } from "../advice.js";
import { CredentialsError } from "../engine/errors.js";
import { tellAdvice } from "./consent.js";
import { fromEnvironment } from "./credentials.js";
import { say, type Io } from "./io.js";
import type { Report } from "./report.js";
import { noCredentials, offline, prepare, type Target } from "./request.js";
import type { Input, Operation } from "./types.js";

/** Shows the exact request, but for its secrets. */
export async function dryRun(
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
  const credentials = found instanceof CredentialsError ? noCredentials : offline(found, login);
  const { method, url, headers, shownBody } = await prepare(operation, input, target, credentials);
  tellAdvice(advice, io);
  for (const note of notes) say(io, note, "yellow");
  say(io, "Nothing was sent.", "dim");
  const head = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const body: unknown = shownBody === undefined ? undefined : JSON.parse(shownBody);
  return {
    ending: "dry-run",
    result: [...head, ...(shownBody === undefined ? [] : ["", shownBody])].join("\n"),
    fields: { operation: operation.operationId, request: { method, url, headers, body }, advice, notes },
  };
}
