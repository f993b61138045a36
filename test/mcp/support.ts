import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { ElicitRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { expect, onTestFinished } from "vitest";
import document from "../../generated/openapi.json" with { type: "json" };
import { service } from "../../generated/service.js";
import { authToken } from "../../src/index.js";
import { fileJournal, type FileJournal } from "../../src/engine/journal-file.js";
import { parseCommands, parseGrant } from "../../src/mcp/allowed.js";
import { readDocument } from "../../src/mcp/document.js";
import { assistantServer } from "../../src/mcp/server.js";
import { scmSetting } from "../../src/mcp/service/setting.js";
import type { Setting } from "../../src/mcp/types.js";
import { createMock, type Mock } from "../../src/testing/index.js";

/** The token of these tests: no message may hold it. */
export const token = "assistant-token-that-nobody-may-see-0123456789";

const endpoint = "https://scm.example.com";

export const purchase = {
  cert_brand: "GEOTRUST",
  cert_type: "OV_SSL_CERT",
  domain_type: "SINGLE_DOMAIN",
  effective_time: 1,
  domain_numbers: 1,
  order_number: 1,
  agree_privacy_protection: true,
  is_auto_pay: true,
} as const;

export interface Opened {
  readonly allow?: readonly string[];
  readonly purchases?: readonly string[];
  readonly destruction?: boolean;
  readonly now?: () => number;
}

/** What a tool said. */
export interface Said {
  readonly outcome: string;
  readonly message: string;
  readonly next?: string;
  readonly quote?: string;
  readonly isError: boolean;
  readonly fromService?: { readonly data: unknown };
  readonly [fact: string]: unknown;
}

/** A client that keeps every message that it is given. */
export interface Assistant {
  readonly client: Client;
  readonly heard: string[];
  call(name: string, args?: Record<string, unknown>): Promise<Said>;
}

const scmDocument = readDocument(document, await service.operations());

export async function temporaryFolder(finished: typeof onTestFinished = onTestFinished): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-mcp-"));
  finished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A server over the living mock, with a journal and folders of its own. */
export async function desk(opened: Opened = {}, given: { readonly mock?: Mock; readonly folder?: string } = {}) {
  const mock = given.mock ?? (await createMock({ seed: "assistants" }));
  if (given.mock === undefined) onTestFinished(() => mock.close());
  const folder = given.folder ?? (await temporaryFolder());
  const [imports, exports] = [path.join(folder, "in"), path.join(folder, "out")];
  await Promise.all([imports, exports].map((each) => mkdir(each, { recursive: true })));
  const journalFile = path.join(folder, "journal.jsonl");
  const journal = fileJournal(journalFile);
  const setting = scmSetting({
    client: { endpoint, credentials: authToken(token), fetch: mock.fetch, maxAttempts: 1 },
    ...{ document, journal, journalFile, folders: { imports, exports } },
    settle: (entry) => `scm journal settle ${entry}`,
    allowed: {
      commands: parseCommands(opened.allow ?? [], scmDocument),
      purchases: (opened.purchases ?? []).map((text) => parseGrant(text, scmDocument)),
      destruction: opened.destruction ?? false,
    },
    ...(opened.now && { now: opened.now }),
  });
  return { mock, folder, imports, exports, journal, setting, ...(await serverOf(setting)) };
}

/** A server of any setting, and a way to talk to it. */
export async function serverOf(setting: Setting) {
  const server = await assistantServer(setting);
  return {
    server,
    /** @param answer what the person says to a question; undefined for a client that cannot ask */
    async assistant(answer?: (question: string) => boolean | "decline"): Promise<Assistant> {
      const client = new Client(
        { name: "test", version: "1.0.0" },
        { capabilities: answer === undefined ? {} : { elicitation: {} } },
      );
      if (answer !== undefined)
        client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
          heard.push(params.message);
          const said = answer(params.message);
          return said === "decline" ? { action: "decline" } : { action: "accept", content: { agree: said } };
        });
      const heard: string[] = [];
      const [ours, theirs] = InMemoryTransport.createLinkedPair();
      const send = theirs.send.bind(theirs);
      theirs.send = (message, options) => {
        heard.push(JSON.stringify(message));
        return send(message, options);
      };
      await server.session().connect(theirs);
      await client.connect(ours);
      onTestFinished(() => client.close());
      return { client, heard, call: (name, args = {}) => called(client, name, args) };
    },
  };
}

async function called(client: Client, name: string, args: Record<string, unknown>): Promise<Said> {
  const { structuredContent, isError = false } = await client.callTool({ name, arguments: args });
  return { ...(structuredContent as Said), isError: isError === true }; // the form that the output schema demands
}

/** Nothing of it may stand in anything that an assistant was told. */
export function expectNoSecrets(heard: readonly string[], secrets: readonly string[]): void {
  for (const message of heard) for (const secret of secrets) expect(message).not.toContain(secret);
}

export async function openEntries(journal: FileJournal) {
  return (await journal.entries()).filter(({ state }) => state === "open");
}
