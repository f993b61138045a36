import { runDiff } from "./lib/diff/command.js";
import { root } from "./lib/project.js";

process.exitCode = await runDiff(process.argv.slice(2), {
  folder: root,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
