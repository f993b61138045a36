/** Watches a call: everything that it shows of itself, and whether a secret is in it. */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, vi } from "vitest";
import {
  createScmClient,
  type Credentials,
  type Hooks,
  type Journal,
  type ScmClient,
  type ScmClientOptions,
} from "../../../src/index.js";
import { ending, purchase, startIam } from "../transport/support.js";
import { leakFinder, shown } from "./leaks.js";

/** A secret as plain as IAM gives them, and tokens as long. */
export const plain = (name: string) =>
  `${name}${randomBytes(["fixed", "provided", "security"].includes(name) ? 400 : 30).toString("base64url")}`;
/** A secret with all signs that someone has to escape. */
export const signed = (name: string) =>
  `${name}${randomBytes(9).toString("base64url")}"'<&>\\%/+=;,~${randomBytes(9).toString("base64url")}`;

const written: string[] = [];
const keep = (chunk: unknown) => void written.push(String(chunk));
let count = 0;

export type Iam = Awaited<ReturnType<typeof startIam>>;

/** For the tests of one file: notes what this process writes, and starts an IAM, which is there as soon as they run. */
export function watched(): { readonly iam: Iam } {
  const watch: { iam?: Iam } = {};
  beforeAll(async () => {
    watch.iam = await startIam();
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
      vi.spyOn(stream, "write").mockImplementation((...args: unknown[]) => (keep(args[0]), write(...args)));
    }
    // Vitest's console does not write to the streams of the process.
    for (const name of ["log", "info", "warn", "error", "debug", "trace"] as const)
      vi.spyOn(console, name).mockImplementation((...args) => args.forEach((arg) => keep(shown(arg))));
    process.on("warning", keep);
    // The shortest of the random pauses.
    vi.spyOn(Math, "random").mockReturnValue(0);
  });
  afterAll(async () => {
    process.off("warning", keep);
    vi.restoreAllMocks();
    await watch.iam?.close();
  });
  return watch as { readonly iam: Iam }; // for the tests, which run after beforeAll
}

/** A journal that keeps in memory what it is told; the one that writes to a file, and waits for the disk, has a test of its own. */
function noting(notes: unknown[]): Journal {
  return {
    open: async (intent) => (notes.push(intent), { id: "entry" }),
    settle: async (_, settlement) => void notes.push(settlement),
  };
}

export type Options = Partial<Omit<ScmClientOptions, "region" | "endpoint">>;

/** Everything that a call shows: its error, and what it told hooks and journal. Not its result, which is the server's word to the caller. */
export async function told(
  endpoint: string,
  credentials: Credentials,
  options: Options = {},
  call = (client: ScmClient): Promise<unknown> => client.subscribeCertificate(purchase(++count)),
): Promise<{ readonly error: unknown; readonly text: string }> {
  const events: unknown[] = [];
  const see = (event: unknown) => void events.push(event);
  const hooks: Hooks = { onAttempt: see, onOutcome: see, onJournalError: see };
  const { error } = await ending(
    (async () =>
      call(
        createScmClient({
          endpoint,
          credentials,
          journal: noting(events),
          hooks,
          timeoutMs: 10_000,
          deadlineMs: 15_000,
          ...options,
        }),
      ))(),
  );
  return { error, text: [error, ...events].map(shown).join("\n") };
}

/** The signatures that requests carried. */
export function signaturesIn(requests: readonly { readonly headers: Readonly<Record<string, string>> }[]): string[] {
  return requests.flatMap(({ headers }) => /Signature=(\w+)/.exec(headers["authorization"] ?? "")?.[1] ?? []);
}

/** Fails when a secret, in whatever spelling, stands in one of the texts or in what this process wrote. */
export function expectNoLeak(
  texts: ReadonlyMap<string, string>,
  secrets: readonly string[],
  made: readonly string[] = [],
): void {
  const find = leakFinder(secrets, made);
  const output = written.join("\n");
  if (find([...texts.values(), output].join("\n")).length === 0) return;
  expect(find(output), "console, stdout and stderr").toEqual([]);
  for (const [name, text] of texts) expect(find(text), name).toEqual([]);
  throw new Error("What was found in all texts together must be in one of them.");
}
