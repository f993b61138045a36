import { once } from "node:events";
import { runMock } from "./mock/command.js";

process.exitCode = await runMock(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stopped: () => Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]),
});
