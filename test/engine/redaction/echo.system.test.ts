import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { CredentialsError, iamPassword } from "../../../src/index.js";
import { fileJournal } from "../../../src/engine/journal-file.js";
import { everyCredentials, serveHttp, type LocalServer } from "../transport/support.js";
import { echoes, wordsOf, type Echo } from "./echo.js";
import { spellings } from "./leaks.js";
import { expectNoLeak, plain, signaturesIn, signed, told, watched } from "./watch.js";

const watch = watched();

/** Answers to purchases that give back what they were sent. Told for each request: where, how it is spelled, with which status. */
async function startEcho(): Promise<
  LocalServer & { readonly carried: string[]; next(echo: Echo, spell: (text: string) => string, status: number): void }
> {
  let answer: (response: ServerResponse, headers: IncomingHttpHeaders, body: string) => void;
  const carried: string[] = [];
  const server = await serveHttp((request, body, response) => {
    carried.push(...signaturesIn([{ headers: { authorization: request.headers.authorization ?? "" } }]));
    answer(response, request.headers, body);
  });
  return {
    ...server,
    carried,
    next: (echo, spell, status) =>
      void (answer = (response, headers, body) => echo(response, status, wordsOf(headers, body, spell))),
  };
}

/** Spellings of the whole secret: a part of one full of signs has no run of letters that could be known again. */
const whole = Object.entries(spellings).filter(([name]) => !name.startsWith("cut off"));
const numbered = Object.entries(echoes).map(([name, echo], place) => [name, echo, place] as const);
const statuses = [200, 400, 500, 401, 302];

describe.each<[string, (name: string) => string, [string, (text: string) => string][]]>([
  ["plain secrets", plain, Object.entries(spellings)],
  ["secrets full of signs", signed, whole],
])("a server that gives back what it was sent: %s", (_, make, spelled) => {
  test.each(numbered)("in %s", async (_place, echo, place) => {
    const server = await startEcho();
    try {
      const kinds = Object.entries(everyCredentials(watch.iam.url, make));
      const secrets = kinds.flatMap(([, known]) => known.secrets);
      const texts = new Map<string, string>();
      // Over all places, each pair of spelling, status and kind of credentials occurs.
      for (const [turn, [spelling, spell]] of spelled.entries()) {
        const status = at(statuses, turn + place);
        const [kind, { credentials }] = at(kinds, turn + place);
        server.next(echo, spell, status);
        texts.set(`${kind}, ${spelling}, ${status}`, (await told(server.url, credentials)).text);
      }
      expectNoLeak(texts, secrets, [...server.carried, ...watch.iam.tokens]);
    } finally {
      await server.close();
    }
  });
});

describe.each<[string, (name: string) => string, [string, (text: string) => string][]]>([
  ["plain password", plain, Object.entries(spellings)],
  ["password full of signs", (name) => `${signed(name)} ß`, whole],
])("an IAM that gives back the %s", (_, make, spelled) => {
  test.each(Object.entries(echoes))("in %s", async (_place, echo) => {
    const server = await startEcho();
    const password = make("password");
    const texts = new Map<string, string>();
    try {
      for (const [turn, [spelling, spell]] of spelled.entries()) {
        // 201 is what IAM answers to a login that succeeds; the header with the token is missing here.
        const status = at([201, ...statuses], turn);
        server.next(echo, spell, status);
        const credentials = iamPassword({
          user: "buyer",
          password,
          account: "company",
          scope: "account",
          iamEndpoint: server.url,
        });
        const { error, text } = await told(server.url, credentials);
        expect(error).toBeInstanceOf(CredentialsError);
        texts.set(`${spelling}, ${status}`, text);
      }
      expectNoLeak(texts, [password]);
    } finally {
      await server.close();
    }
  });
});

test("a journal in a file holds no secret, whatever the server gave back", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-redaction-"));
  const file = path.join(folder, "journal.jsonl");
  const server = await startEcho();
  try {
    const kinds = everyCredentials(watch.iam.url, signed);
    const journal = fileJournal(file);
    for (const { credentials } of Object.values(kinds)) {
      for (const [name, echo] of Object.entries(echoes)) {
        server.next(echo, (text) => text, name.includes("order") ? 200 : 500);
        await told(server.url, credentials, { journal });
      }
    }
    const bytes = await readFile(file, "utf8");
    expect((await journal.entries()).length).toBe(Object.keys(kinds).length * Object.keys(echoes).length);
    expectNoLeak(
      new Map([["the file", bytes]]),
      Object.values(kinds).flatMap(({ secrets }) => secrets),
      [...server.carried, ...watch.iam.tokens],
    );
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("There are no items.");
  return item;
}
