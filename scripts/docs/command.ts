import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { Failure, since } from "../command/command.js";
import { toPort } from "../command/port.js";
import { fromHere, root, shown, specFile } from "../command/project.js";
import { operationsOf } from "../document/document.js";
import { withNames } from "../document/named.js";
import { formatProblem } from "../document/problem.js";
import { bundle, type BundledDocument } from "../document/redocly.js";
import { buildPage } from "./build.js";

const help = `npm run docs [-- --spec FILE] [--out DIR]
npm run docs -- --serve [--spec FILE] [--port N]

Writes the documentation of an API document (OpenAPI 3.0 or 3.1; YAML or JSON, one file or many) as one HTML file that
needs nothing else. With --serve it serves the page together with a mock, so that its buttons work at once: a call, one
without a token, one that the document refuses.

  --spec FILE  the document; spec/openapi.yaml unless given
  --out DIR    where to write index.html, or the name of the file; site/ unless given, and to be given with --spec
  --serve      serve at http://127.0.0.1:4020 until Ctrl+C, and write nothing
  --port N     serve at another port; 0 for a free one
  --help       print this

Exit code: 0 when it is written or served to the end; 1 when that cannot be done; 2 for a wrong option.
`;

/** Where `npm run mock` listens. */
const mock = "http://127.0.0.1:4010";

export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** When to stop serving. */
  stopped(): Promise<unknown>;
}

/** Runs the command and returns its exit code. */
export async function runDocs(args: readonly string[], io: Io): Promise<number> {
  let options;
  try {
    options = optionsOf(args);
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\nSee npm run docs -- --help\n`);
    return 2;
  }
  if (options === "help") {
    io.out(help);
    return 0;
  }
  try {
    const document = await readDocument(options.spec, io);
    await ("port" in options ? serve(document, options.port, io) : write(document, options.file, io));
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.err(`${error.message}\n`);
    return 1;
  }
}

type Options = { readonly spec: string } & ({ readonly file: string } | { readonly port: number });

function optionsOf(args: readonly string[]): Options | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      spec: { type: "string" },
      out: { type: "string" },
      serve: { type: "boolean", default: false },
      port: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return "help";
  const spec = values.spec === undefined ? specFile : fromHere(values.spec);
  if (values.serve || values.port !== undefined) {
    if (values.out !== undefined) throw new Failure("--serve writes no file. Leave out either --out or --serve.");
    return { spec, port: toPort(values.port ?? "4020") };
  }
  if (values.spec !== undefined && values.out === undefined)
    throw new Failure("--spec needs --out: the folder to write to, so that site/ stays that of spec/openapi.yaml.");
  const out = values.out === undefined ? path.join(root, "site") : fromHere(values.out);
  return { spec, file: /\.html?$/i.test(out) ? out : path.join(out, "index.html") };
}

/** The document with the names that its operations have in code, so that the page, its programs and the mock agree. */
async function readDocument(spec: string, io: Io): Promise<BundledDocument> {
  const document = await bundle(spec, { warn: (problem) => io.err(`Warning: ${formatProblem(problem)}\n`) });
  return withNames(document, operationsOf(document));
}

async function write(document: BundledDocument, file: string, io: Io): Promise<void> {
  const start = performance.now();
  const page = await buildPage(document, mock);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, page);
  } catch (error) {
    throw new Failure(`${shown(file)} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  io.out(`${shown(file)}: ${Math.round(Buffer.byteLength(page) / 1024)} KB (${since(start)})\n`);
}

async function serve(document: BundledDocument, port: number, io: Io): Promise<void> {
  const { serveDocs } = await import("./serve.js");
  const server = await serveDocs(document, port);
  io.out(`The documentation is at ${server.url} and its mock at ${server.mock}. Stop both with Ctrl+C.\n`);
  await io.stopped();
  await server.close();
}
