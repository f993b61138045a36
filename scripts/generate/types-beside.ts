import { once } from "node:events";
import { stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import type { BundledDocument } from "../document/bundled.js";
import type { types } from "./types.js";

type Types = ReturnType<typeof types>;

/** The types of a document, made while the rest is. */
export interface TypesBeside {
  /** Begins with a document that may still turn out to be broken; then nobody asks for its types. */
  begin(document: BundledDocument): void;
  /** The types of a document, of which `given` was the form before its operations got their names. */
  of(document: BundledDocument, given: BundledDocument): Promise<Types>;
  end(): Promise<void>;
}

/** In bytes. Below it a thread takes as long to start as it saves. */
const large = 2_000_000;

/**
 * Types take as long as all else that is made of a document. Those of a large one are made in a thread, which loads while the
 * document is read. Where it has not begun, or fails, they are made here.
 */
export async function typesBeside(file: string, text: string | undefined): Promise<TypesBeside> {
  const size = text?.length ?? (await stat(file).catch(() => undefined))?.size ?? 0;
  const thread = size < large ? undefined : new Worker(run, { argv: ["generate/types-thread"], execArgv: [] });
  // Without a listener it would end the process.
  thread?.on("error", () => undefined);
  let begun: { readonly with: BundledDocument; readonly made: Promise<Types | undefined> } | undefined;
  return {
    begin(document) {
      if (thread === undefined) return;
      thread.postMessage(document);
      begun = { with: document, made: answerOf(thread) };
    },
    async of(document, given) {
      const made = begun?.with === given ? await begun.made : undefined;
      return made ?? (await import("./types.js")).types(document);
    },
    async end() {
      await thread?.terminate();
    },
  };
}

const run = new URL("../run.js", import.meta.url);

/** Undefined when the thread ends without one; whatever it failed at fails here too, and is told then. */
async function answerOf(thread: Worker): Promise<Types | undefined> {
  const ended = new AbortController();
  thread.once("exit", () => ended.abort());
  const answer: unknown[] = await once(thread, "message", { signal: ended.signal }).catch(() => []);
  return answer[0] as Types | undefined; // what types-thread.ts posts
}
