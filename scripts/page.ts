import { here } from "./command/project.js";
import { runPage } from "./page/command.js";

// A reader such as `head` may leave early.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runPage(process.argv.slice(2), {
  cwd: here(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
