import { service } from "../../generated/service.js";
import type { Advice } from "../advice.js";
import { chargesMoney, lossOf, withoutSecrets } from "../engine/effects.js";
import type { OperationRow } from "../engine/operations.js";
import { validatorsOf } from "../engine/validators.js";
import { CliError } from "./failure.js";
import { textOf } from "./input.js";
import { say, type Io } from "./io.js";
import type { Part } from "./layout.js";
import { rowOf, type ShownRequest } from "./request.js";
import { quoted, shown } from "./text.js";
import type { Field, Input, Operation } from "./types.js";

/** Why a person must agree to a call. */
export interface Reason {
  /** Completes `Nothing was sent: this …`. */
  readonly words: string;
  /** What cannot be got back. */
  readonly loss: string | undefined;
}

/** @returns undefined when nobody must agree */
export async function needsConsent(
  { operationId }: Operation,
  row: OperationRow,
  { body }: Input,
): Promise<Reason | undefined> {
  const validators = await validatorsOf(service, operationId);
  const loss = lossOf(row, validators, body);
  const reasons = [
    ...(chargesMoney(row, validators, () => body) ? ["costs money"] : []),
    ...(loss === undefined ? [] : ["cannot be undone"]),
  ];
  return reasons.length === 0 ? undefined : { words: reasons.join(" and "), loss };
}

/** Money is spent, and things are destroyed, only by a person who was asked, or by a command line that says `--yes`. */
export function refuseWithoutPerson(reason: string, inputIsRead: boolean, io: Io): void {
  if (io.interactive && !inputIsRead) return;
  const why = io.interactive
    ? "standard input is part of the request, so there is no way to ask"
    : "there is no terminal to ask on";
  throw new CliError("invalid", `Nothing was sent: this ${reason}, and ${why}. Add --yes if you mean it.`);
}

/** Shows what is about to be done, and asks. */
export async function consent(
  operation: Operation,
  input: Input,
  request: ShownRequest,
  advice: readonly Advice[],
  { words, loss }: Reason,
  yes: boolean,
  io: Io,
): Promise<void> {
  say(io, `${operation.summary}, at ${new URL(request.url).host}`, "bold");
  const rows = preview(operation, input);
  if (rows.length > 0) say(io, [{ table: rows, indent: 2 }]);
  if (loss !== undefined) say(io, `This destroys: ${loss}`, "yellow");
  tellAdvice(advice, io);
  if (yes) return;
  const answer = await io.ask(`This ${words}. Send it? [y/N] `);
  if (isYes(answer)) return;
  throw new CliError("not-sent", "Nothing was sent.");
}

/** Whether a person agreed. */
export function isYes(answer: string | undefined): boolean {
  return /^\s*y(es)?\s*$/i.test(answer ?? "");
}

const hidden = "(not shown)";

/** What is sent, in the words of the API and with what they mean; a row for each field. */
function preview(operation: Operation, { parameters, body }: Input): string[][] {
  const { fields, hasBody } = operation;
  const parts = { parameters, body: withoutSecrets(body, rowOf(operation).secrets?.body ?? [], hidden) };
  const whole = !hasBody || fields.some(({ place }) => place === "body") ? [] : [["body", quoted(parts.body)]];
  const said = ({ name, place, secret, list, kind, shape }: Field): string[][] => {
    if (!Object.hasOwn(Object(parts[place]), name)) return [];
    const value: unknown = Object(parts[place])[name];
    if (secret && place === "parameters") return [[name, hidden]];
    if (value === hidden) return [[name, hidden]];
    const texts = (list ? [value].flat() : [value]).map((item) => textOf({ kind }, item));
    const explanation = texts.length === 1 ? shape.explained[texts[0] ?? ""] : undefined;
    return [[name, texts.map(shown).join(", "), ...(explanation === undefined ? [] : [explanation])]];
  };
  return [...fields.flatMap(said), ...whole];
}

export function tellAdvice(advice: readonly Advice[], io: Io): void {
  if (advice.length === 0) return;
  say(io, "Think about this first:", "yellow");
  say(
    io,
    advice.flatMap(({ message, source, date }): Part[] => [`  - ${message}`, `    (${source}, ${date})`]),
  );
}
