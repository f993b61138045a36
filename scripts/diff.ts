import { runDiff } from "./diff/command.js";
import { root } from "./command/project.js";

process.exitCode = await runDiff(process.argv.slice(2), {
  folder: root,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
