import { readdirSync, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { Failure, run, since } from "./command/command.js";
import { compare, write } from "./generate/folder.js";
import { generate } from "./generate/generate.js";
import { generatedFolder, root, specFile } from "./command/project.js";
import { formatProblem, isError } from "./document/problem.js";
import { lint } from "./lint/lint.js";
import { toPort } from "./command/port.js";
import { compiler, runTool } from "./command/tool.js";
import { createValidators } from "./generate/run-time.js";
import { reloadableMock, type ReloadableMock } from "./mock/reloadable-mock.js";

const usage = `npm run dev [-- --port N]

Watches spec/. On every save: lints, regenerates, reloads the mock (default port 4010) and checks the types, and says so
in one line, or tells the first problem. A broken save leaves the last good mock running. Ends with Ctrl+C.`;

await run(async () => {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "4010" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(usage);
  const mock = await reloadableMock(
    toPort(values.port),
    JSON.parse(await readFile(path.join(generatedFolder, "openapi.json"), "utf8")) as object,
  );
  const turn = async () => console.log(await onSave(mock));
  await turn();
  whenSaved(path.join(root, "spec"), turn);
  console.log(`The mock answers on ${mock.url}. Waiting for changes in spec/.`);
  const stop = () => void mock.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
});

/** One turn of the loop; returns its line. */
async function onSave(mock: ReloadableMock): Promise<string> {
  const start = performance.now();
  try {
    const fault = (await lint(specFile)).find(isError);
    if (fault) return formatProblem(fault);
    const files = await generate(specFile);
    const differences = await compare(generatedFolder, files);
    await write(generatedFolder, files, differences);
    const document = JSON.parse(files.get("openapi.json") ?? "{}") as Readonly<Record<string, unknown>>;
    await mock.reload(document, createValidators(document));
    const reloaded = since(start);
    const changed =
      differences.length === 0 ? "nothing changed" : `changed ${differences.map(({ file }) => file).join(", ")}`;
    const [problem] = await runTool(compiler, "-p", "src", "--noEmit");
    return (
      problem?.split("\n")[0] ?? `ok: ${changed}; mock reloaded after ${reloaded}, types checked after ${since(start)}`
    );
  } catch (error) {
    if (error instanceof Failure) return error.message.split("\n")[0] ?? "";
    throw error;
  }
}

/**
 * Calls back after a save, once for the several events that an editor causes, and never twice at a time. Every folder is
 * watched for itself: Node's recursive watch on Linux loses a file that an editor replaces instead of writing into it.
 */
function whenSaved(folder: string, turn: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const watched = new Set<string>();
  const watchAll = () => {
    const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const names = [folder, ...folders.map((entry) => path.join(entry.parentPath, entry.name))];
    for (const name of watched) if (!names.includes(name)) watched.delete(name);
    for (const name of names) {
      if (watched.has(name)) continue;
      watched.add(name);
      watch(name, () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          // A folder may be new, or gone.
          watchAll();
          running = running.then(turn).catch((error: unknown) => console.error(error));
        }, 30);
      });
    }
  };
  watchAll();
}
