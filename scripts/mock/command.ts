import { parseArgs } from "node:util";
import { DocumentError, createMock } from "../../src/testing/index.js";
import { nextWords } from "../../src/testing/next-words.js";
import { planNext, toLine } from "../../src/testing/served.js";
import { Failure } from "../command/command.js";
import { toPort, whenPortTaken } from "../command/port.js";
import { fromHere, specFile } from "../command/project.js";
import { readForMock } from "./read.js";

const help = `npm run mock [-- --spec FILE] [--port N] [--host ADDRESS] [--next BEHAVIOUR]... [--quiet]

Starts a mock of an API (OpenAPI 3.0 or 3.1; YAML or JSON, one file or many) on http://127.0.0.1:4010 and answers until
Ctrl+C. It checks requests against the document and prints a line for each: method, path, operation, answer, and why.

  --spec FILE       the document; spec/openapi.yaml unless given
  --port N          another port; 0 for a free one
  --host ADDRESS    another address; 0.0.0.0 for all of this machine's
  --next BEHAVIOUR  how the next call is answered, may be given several times, OPERATION:BEHAVIOUR for one operation:
                    ${nextWords.replace(", a documented", ",\n                    a documented")}
  --quiet           no line for each request
  --help            print this

Exit code: 0 when it was stopped; 1 when it cannot be started; 2 for a wrong option.
`;

export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** When to stop serving. */
  stopped(): Promise<unknown>;
}

/** Runs the command and returns its exit code. */
export async function runMock(args: readonly string[], io: Io): Promise<number> {
  let options;
  try {
    options = optionsOf(args);
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\nSee npm run mock -- --help\n`);
    return 2;
  }
  if (options === "help") {
    io.out(help);
    return 0;
  }
  try {
    await serve(options, io);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.err(`${error.message}\n`);
    return 1;
  }
}

interface Options {
  readonly spec: string;
  readonly port: number;
  readonly host: string;
  readonly next: readonly string[];
  readonly quiet: boolean;
}

function optionsOf(args: readonly string[]): Options | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      spec: { type: "string" },
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      next: { type: "string", multiple: true, default: [] },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return "help";
  const { next, quiet, host } = values;
  return {
    spec: values.spec === undefined ? specFile : fromHere(values.spec),
    port: toPort(values.port),
    host,
    next,
    quiet,
  };
}

async function serve({ spec, port, host, next, quiet }: Options, io: Io): Promise<void> {
  const { document, validators } = await readForMock(spec, (note) => io.err(`${note}\n`));
  const onRequest = quiet ? undefined : (told: Parameters<typeof toLine>[0]) => io.out(`${toLine(told)}\n`);
  const mock = await createMock({ document, validators, onRequest }).catch(asFailure);
  if (mock.notes.length > 0) io.err(`${mock.notes.join("\n")}\n`);
  try {
    planNext(mock, next);
  } catch (error) {
    asFailure(error);
  }
  const server = await mock.listen({ port, host }).catch(whenPortTaken(port, "npm run mock", host));
  io.out(`The mock answers on ${server.url}. Stop it with Ctrl+C.\n`);
  await io.stopped();
  await mock.close();
}

/** What a person can mend, in words. */
function asFailure(error: unknown): never {
  if (error instanceof DocumentError || error instanceof TypeError) throw new Failure(error.message);
  throw error;
}
