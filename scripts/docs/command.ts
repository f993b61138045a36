import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { Failure, since } from "../command/command.js";
import { toPort } from "../command/port.js";
import { root, shown, specFile } from "../command/project.js";
import { bundle, type BundledDocument } from "../document/redocly.js";
import { buildPage } from "./build.js";

const help = `npm run docs [-- --out FILE]
npm run docs -- --serve [--port N]

Writes the documentation of spec/openapi.yaml as one HTML file that needs nothing else. With --serve it serves the page
together with a mock, so that its buttons work at once: a purchase, a call without a token, an impossible purchase.

  --out FILE   where to write; site/index.html unless given
  --serve      serve at http://127.0.0.1:4020 until Ctrl+C, and write nothing
  --port N     serve at another port; 0 for a free one
  --help       print this

Exit code: 0 when it is written or served to the end; 1 when that cannot be done; 2 for a wrong option.
`;

/** Where `npm run mock` and `scm mock` listen. */
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
    const document = await bundle(specFile);
    await ("port" in options ? serve(document, options.port, io) : write(document, options.file, io));
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.err(`${error.message}\n`);
    return 1;
  }
}

function optionsOf(args: readonly string[]): { readonly file: string } | { readonly port: number } | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: "string" },
      serve: { type: "boolean", default: false },
      port: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return "help";
  if (!values.serve && values.port === undefined)
    return { file: values.out === undefined ? path.join(root, "site", "index.html") : path.resolve(values.out) };
  if (values.out !== undefined) throw new Failure("--serve writes no file. Leave out either --out or --serve.");
  return { port: toPort(values.port ?? "4020") };
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
  const { default: generated } = await import("../../generated/openapi.json", { with: { type: "json" } });
  if (!isDeepStrictEqual(document, generated))
    throw new Failure(
      "generated/ does not match spec/openapi.yaml, so the mock would answer by another document than the page. Run npm run generate first.",
    );
  const { serveDocs } = await import("./serve.js");
  const server = await serveDocs(document, port);
  io.out(`The documentation is at ${server.url} and its mock at ${server.mock}. Stop both with Ctrl+C.\n`);
  await io.stopped();
  await server.close();
}
