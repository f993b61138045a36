import { runPage } from "./page/command.js";

process.exitCode = await runPage(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
