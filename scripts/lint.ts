import { run } from "./command/command.js";
import { runLint } from "./lint/command.js";

await run(() =>
  runLint(process.argv.slice(2), { out: (line) => console.log(line), err: (line) => console.error(line) }),
);
