#!/usr/bin/env node
import { run } from "./run.js";
import { flushed, processIo } from "./terminal.js";

const code = await run(process.argv.slice(2), processIo());
// All is told. What still runs, such as a call to a file system that hangs, must not keep the process.
await flushed();
process.exit(code);
