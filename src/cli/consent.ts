import type { Advice } from "../advice.js";
import type { Options } from "./commands/operation.js";
import type { Operation } from "./document.js";
import { CliError } from "./failure.js";
import { textOf, type Input } from "./input.js";
import { say, type Io } from "./io.js";
import { table, wrapped } from "./render.js";
import type { ShownRequest } from "./request.js";

/** Money is spent only by a person who was asked, or by a command line that says `--yes`. */
export function refuseWithoutPerson({ body }: Options, io: Io): void {
  if (io.interactive && body !== "-") return;
  const why = io.interactive
    ? "standard input is the body, so there is no way to ask"
    : "there is no terminal to ask on";
  throw new CliError("invalid", `Nothing was sent: this costs money, and ${why}. Add --yes if you mean it.`);
}

/** Shows what is about to be bought, and asks. */
export async function consent(
  operation: Operation,
  input: Input,
  request: ShownRequest,
  advice: readonly Advice[],
  { yes }: Options,
  io: Io,
): Promise<void> {
  say(io, `${operation.summary}, at ${new URL(request.url).host}`, "bold");
  say(io, table(rows(operation, input), "  ", io.columns));
  tellAdvice(advice, io);
  if (yes) return;
  const answer = await io.ask("This costs money. Send it? [y/N] ");
  if (/^\s*y(es)?\s*$/i.test(answer ?? "")) return;
  throw new CliError("not-sent", "Nothing was sent.");
}

/** What is bought, in the words of the API and with what they mean. */
function rows(operation: Operation, { body }: Input): string[][] {
  return operation.fields
    .filter((field) => field.place === "body" && Object.hasOwn(Object(body), field.name))
    .map((field) => {
      const value: unknown = Object(body)[field.name];
      const text = (field.list ? [value].flat() : [value]).map((item) => textOf(field, item)).join(", ");
      const explanation = field.shape.explained[text];
      return [field.name, ...(explanation === undefined ? [text] : [text, explanation])];
    });
}

export function tellAdvice(advice: readonly Advice[], io: Io): void {
  if (advice.length === 0) return;
  say(io, "Think about this first:", "yellow");
  for (const { message, source, date } of advice)
    say(io, `  - ${wrapped(message, 4, io.columns)}\n    ${wrapped(`(${source}, ${date})`, 4, io.columns)}`);
}
