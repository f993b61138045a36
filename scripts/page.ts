import { endWithTheReader } from "./command/command.js";
import { here } from "./command/project.js";
import { runPage } from "./page/command.js";

endWithTheReader();
process.exitCode = await runPage(process.argv.slice(2), {
  cwd: here(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
