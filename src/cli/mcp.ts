import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { service } from "../../generated/service.js";
import { credentialsFromEnvironment } from "../credentials/environment.js";
import { fileJournal } from "../engine/journal-file.js";
import { openLines, parseCommands, parseGrant, WrongWord, type Allowed } from "../mcp/allowed.js";
import { readDocument, type ApiDocument } from "../mcp/document.js";
import { checkedFolder, FileRefused } from "../mcp/files.js";
import { listenHttp } from "../mcp/http.js";
import { MissingSdk, sdkPackage } from "../mcp/sdk.js";
import { assistantServer, type AssistantServer } from "../mcp/server.js";
import { scmSetting } from "../mcp/service/setting.js";
import { serveStdio } from "../mcp/stdio.js";
import type { ScmClientOptions } from "../client.js";
import { loadDocument } from "./document.js";
import { CliError } from "./failure.js";
import { installing } from "./installing.js";
import { say, type Io } from "./io.js";
import { defaultJournalFile } from "./journal-place.js";
import type { Report } from "./report.js";
import { shellWord } from "./shell.js";
import { targetOf } from "./target.js";
import { shown } from "./text.js";

/** What the options of `scm mcp` say. */
export interface McpOptions {
  readonly region?: string;
  readonly endpoint?: string;
  readonly allow: readonly string[];
  readonly allowPurchases: readonly string[];
  readonly allowDestruction: boolean;
  readonly importFolder?: string;
  readonly exportFolder?: string;
  readonly journal?: string;
  /** The port; undefined for standard input and output. */
  readonly http?: number;
}

/** Runs `scm mcp`: serves assistants until nobody listens any more. */
export async function serveAssistants(options: McpOptions, io: Io): Promise<Report> {
  try {
    const target = targetOf(options);
    const openapi = loadDocument();
    const document = readDocument(openapi, await service.operations());
    const allowed = allowedBy(options, document);
    const folders = await foldersOf(options, document, allowed);
    const journalFile = options.journal ?? defaultJournalFile(io.env);
    const journal = fileJournal(journalFile, { onWarning: (message) => say(io, message, "yellow") });
    const settings = scmSetting({
      // Exactly one of region and endpoint, which targetOf has seen to.
      client: { ...target, credentials: credentialsFromEnvironment(io.env) } as ScmClientOptions,
      ...{ document: openapi, journal, journalFile, allowed, folders },
      settle: (entry) =>
        `${io.program} journal settle ${entry} --note "what you found out" --not-made (or --order ORDER)${options.journal === undefined ? "" : ` --journal ${shellWord(journalFile)}`}`,
    });
    // Read once before anybody spends: a damaged one is told now.
    await journal.entries();
    const server = await assistantServer(settings);
    say(io, [
      `Serving assistants for ${target.region ?? shown(target.endpoint)}; journal ${shown(journalFile)}.`,
      { table: openLines(document, allowed).map((line) => line.split(/: (.*)/s).slice(0, 2)), indent: 2 },
    ]);
    if (options.http === undefined) await overStreams(server, io);
    else await overHttp(server, options.http, io);
    return { ending: "succeeded", fields: {} };
  } catch (error) {
    throw told(error);
  }
}

function allowedBy({ allow, allowPurchases, allowDestruction }: McpOptions, document: ApiDocument): Allowed {
  return {
    commands: parseCommands(allow, document),
    purchases: allowPurchases.map((text) => parseGrant(text, document)),
    destruction: allowDestruction,
  };
}

/** A command that cannot do without a folder is not opened without it. */
async function foldersOf(
  { importFolder, exportFolder }: McpOptions,
  { operations }: ApiDocument,
  { commands }: Allowed,
) {
  for (const { command, row, body } of operations) {
    if (!commands.has(command)) continue;
    const required = body?.schema["required"];
    const needed = (row.secrets?.body ?? []).some((at) => Array.isArray(required) && required.includes(at.slice(1)));
    if (importFolder === undefined && needed)
      throw new WrongWord(
        `--allow ${command}: it takes a secret from a file, so say where from: --import-folder FOLDER.`,
      );
    if (exportFolder === undefined && row.secrets?.answer !== undefined)
      throw new WrongWord(
        `--allow ${command}: its answer holds a secret, so say where to write it: --export-folder FOLDER.`,
      );
  }
  return {
    imports: importFolder === undefined ? undefined : await checkedFolder(importFolder, false),
    exports: exportFolder === undefined ? undefined : await checkedFolder(exportFolder, true),
  };
}

async function overStreams(server: AssistantServer, io: Io): Promise<void> {
  if (process.stdin.isTTY)
    say(
      io,
      "It speaks on standard input and output: start it from the configuration of an assistant. Ctrl+C ends it.",
      "dim",
    );
  await serveStdio(server, process.stdin, process.stdout, io.signal);
}

async function overHttp(server: AssistantServer, port: number, io: Io): Promise<void> {
  const given = io.env["SCM_MCP_TOKEN"];
  if (given !== undefined && !/^[\x21-\x7e]{32,4096}$/.test(given))
    throw new CliError("invalid", "SCM_MCP_TOKEN must have 32 characters or more, without blanks.");
  const token = given ?? randomBytes(32).toString("base64url");
  const listening = await listenHttp(server, token, port).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw code === "EADDRINUSE" || code === "EACCES"
      ? new CliError("invalid", `Port ${port} cannot be used (${code}). Choose another one: --http 0 takes a free one.`)
      : error;
  });
  say(io, `It answers on ${listening.url}. Ctrl+C ends it.`);
  if (given === undefined) say(io, `Its token, for this run: ${token}`);
  if (!io.signal.aborted) await once(io.signal, "abort");
  await listening.close();
  await server.idle();
}

function told(error: unknown): unknown {
  if (error instanceof WrongWord || error instanceof FileRefused) return new CliError("invalid", error.message);
  if (error instanceof MissingSdk)
    return new CliError(
      "invalid",
      installing(error.message, ["npx -p huaweicloud-scm", `-p ${sdkPackage}`, "scm mcp"]),
    );
  return error;
}
