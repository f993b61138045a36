import { InvalidArgumentError, Option, type Command } from "commander";
import type { ApiDocument } from "../document.js";
import type { Io } from "../io.js";
import { defaultJournalHelp } from "../journal-place.js";
import type { McpOptions } from "../mcp.js";
import type { Report } from "../report.js";

const defaultPort = 4020;

/** Adds `scm mcp`. */
export function addMcp(program: Command, document: ApiDocument, io: Io, done: (report: Report) => void): void {
  const regions = document.servers.flatMap((server) => server["x-region"] ?? []);
  program
    .command("mcp")
    .summary("Serve assistants over the Model Context Protocol")
    .description(
      `Serves assistants over the Model Context Protocol, on standard input and output. What only reads is open, and quotes. The rest is opened by the options below; what costs or destroys takes two steps all the same: a quote, then what was quoted, once. Credentials come from the environment; an assistant never sees them, nor a private key.`,
    )
    .addOption(new Option("--region <region>", "The site of your account.").choices(regions))
    .option("--endpoint <url>", "The base URL of another host, for example a mock.")
    .option("--allow <commands>", "Open these commands, separated by commas: import,deploy.", several, [])
    .option(
      "--allow-purchases <max>",
      "How many may be bought in all, as the journal counts them: 2, or 2:GEOTRUST/DV_SSL_CERT for a kind alone. May be given several times.",
      several,
      [],
    )
    .option("--allow-destruction", "Open what cannot be undone and costs nothing.", false)
    .option("--import-folder <folder>", "Where certificates and keys may be read from.")
    .option("--export-folder <folder>", "Where private keys are written to.")
    .option("--journal <file>", `Where purchases are kept; ${defaultJournalHelp} unless given.`)
    .addOption(
      new Option(
        "--http [port]",
        `Answer over HTTP on 127.0.0.1 instead (port ${defaultPort} unless given, 0 for a free one). The token comes from SCM_MCP_TOKEN, or is made and printed.`,
      )
        .preset(String(defaultPort))
        .argParser(port),
    )
    .action(async (options: McpOptions) => {
      const { serveAssistants } = await import("../mcp.js");
      done(await serveAssistants(options, io));
    });
}

function several(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

function port(text: string): number {
  const value = Number(text);
  if (!/^\d{1,5}$/.test(text) || value > 65535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return value;
}
