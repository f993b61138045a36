#!/usr/bin/env node
import { run } from "./run.js";
import { processTerminal } from "./terminal.js";

const { io, end } = processTerminal();
await end(await run(process.argv.slice(2), io));
