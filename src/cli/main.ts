#!/usr/bin/env node
import { isVersion, printVersion } from "./version.js";

const words = process.argv.slice(2);
if (isVersion(words)) process.exitCode = printVersion();
else {
  const [{ run }, { processTerminal }] = await Promise.all([import("./run.js"), import("./terminal.js")]);
  const { io, end } = processTerminal();
  await end(await run(words, io));
}
