import { endWithTheReader } from "./command/command.js";
import { runDiff } from "./diff/command.js";
import { root } from "./command/project.js";

endWithTheReader();
process.exitCode = await runDiff(process.argv.slice(2), {
  folder: root,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
