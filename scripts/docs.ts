import { once } from "node:events";
import { runDocs } from "./docs/command.js";

process.exitCode = await runDocs(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stopped: () => Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]),
});
