import { mkdir, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { Failure, since } from "../command/command.js";
import { toPort } from "../command/port.js";
import { fromHere, root, shown, specFile } from "../command/project.js";
import { operationsOf } from "../document/document.js";
import { withNames } from "../document/named.js";
import { formatProblem } from "../document/problem.js";
import { bundle, type BundledDocument } from "../document/redocly.js";
import { buildDocs } from "./build.js";
import { usualNames, type FileNames } from "./file-names.js";

const help = `npm run docs [-- --spec FILE] [--out DIR]
npm run docs -- --serve [--spec FILE] [--port N]

Writes the documentation of an API document (OpenAPI 3.0 or 3.1; YAML or JSON, one file or many) as one HTML file that
needs nothing else; beside it the document as one JSON file, to download, and llms.txt, for language models. With --serve it serves the page together with a mock, so that its buttons work at once: a call, one
without a token, one that the document refuses.

  --spec FILE  the document; spec/openapi.yaml unless given
  --out DIR    where to write index.html, openapi.json and llms.txt, or the name of the page, NAME.html, which the other
               two are then named after; site/ unless given, and to be given with --spec
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
    await ("port" in options ? serve(document, options.port, io) : write(options.spec, document, options.file, io));
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

async function write(spec: string, document: BundledDocument, file: string, io: Io): Promise<void> {
  const start = performance.now();
  const folder = path.dirname(file);
  const names = namesFor(path.basename(file));
  await refuseOverwriting(spec, path.join(folder, names.document));
  const docs = await buildDocs(document, mock, names);
  for (const kind of ["page", "document", "llms"] as const) {
    const target = path.join(folder, names[kind]);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(target, docs[kind]);
    } catch (error) {
      throw new Failure(
        `${shown(target)} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  const size = Math.round(Buffer.byteLength(docs.page) / 1024);
  io.out(`${shown(file)}: ${size} KB, with ${names.document} and ${names.llms} beside it (${since(start)})\n`);
}

/** The usual names, unless the page has a name of its own: then the others are named after it. */
function namesFor(page: string): FileNames {
  if (page === usualNames.page) return usualNames;
  const name = page.replace(/\.html?$/i, "");
  return { page, document: `${name}.${usualNames.document}`, llms: `${name}.${usualNames.llms}` };
}

/** The document that is read must not become the one that is made of it. */
async function refuseOverwriting(spec: string, target: string): Promise<void> {
  const real = (file: string) => realpath(file).catch(() => path.resolve(file));
  if ((await real(spec)) === (await real(target)))
    throw new Failure(`${shown(target)} is the document itself, and would be overwritten. Give --out another folder.`);
}

async function serve(document: BundledDocument, port: number, io: Io): Promise<void> {
  const { serveDocs } = await import("./serve.js");
  const server = await serveDocs(document, port);
  io.out(`The documentation is at ${server.url} and its mock at ${server.mock}. Stop both with Ctrl+C.\n`);
  await io.stopped();
  await server.close();
}
