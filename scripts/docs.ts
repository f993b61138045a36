import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { Failure, run, since } from "./lib/command.js";
import { buildPage } from "./lib/docs/build.js";
import { toPort } from "./lib/port.js";
import { root, shown, specFile } from "./lib/project.js";
import { bundle, type BundledDocument } from "./lib/redocly.js";

const usage = `npm run docs [-- --out FILE]
npm run docs -- --serve [--port N]

Writes the documentation of spec/openapi.yaml as one HTML file that needs nothing else. With --serve it serves the page
together with a mock, so that its buttons work at once: a purchase, a call without a token, an impossible purchase.

  --out FILE   where to write; dist/docs.html unless given
  --serve      serve at http://127.0.0.1:4020 until Ctrl+C, and write nothing
  --port N     serve at another port; 0 for a free one`;

/** Where `npm run mock` and `scm mock` listen. */
const mock = "http://127.0.0.1:4010";

await run(async () => {
  const { values } = parseArgs({
    options: { out: { type: "string" }, serve: { type: "boolean" }, port: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(usage);
  const serving = values.serve === true || values.port !== undefined;
  if (serving && values.out !== undefined) throw new Failure("--serve writes no file. Leave out either --out or --serve.");
  const port = toPort(values.port ?? "4020");
  const document = await bundle(specFile);
  if (serving) return serve(document, port);
  return write(document, values.out === undefined ? path.join(root, "dist", "docs.html") : path.resolve(values.out));
});

async function write(document: BundledDocument, file: string): Promise<void> {
  const start = performance.now();
  const page = await buildPage(document, mock);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, page);
  } catch (error) {
    throw new Failure(`${shown(file)} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  console.log(`${shown(file)}: ${Math.round(Buffer.byteLength(page) / 1024)} KB (${since(start)})`);
}

async function serve(document: BundledDocument, port: number): Promise<void> {
  const { default: generated } = await import("../generated/openapi.json", { with: { type: "json" } });
  if (!isDeepStrictEqual(document, generated)) throw new Failure("generated/ does not match spec/openapi.yaml, so the mock would answer by another document than the page. Run npm run generate first.");
  const { serveDocs } = await import("./lib/docs/serve.js");
  const server = await serveDocs(document, port);
  console.log(`The documentation is at ${server.url} and its mock at ${server.mock}. Stop both with Ctrl+C.`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
