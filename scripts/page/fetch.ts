import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { items, loadYaml, member, type YamlSource } from "../document/yaml-source.js";
import { isTranscript } from "./documented.js";

/** What a page or a definition may weigh; the largest of the vendor's are a tenth of it. */
const maxBytes = 10 * 1024 * 1024;
const maxRedirects = 5;

export interface FetchOptions {
  /** Milliseconds for one address, with its redirects and its body; 30,000 by default. */
  readonly timeout?: number;
}

/** An address whose content stands in a file now, or the sentence that says why not. */
export type Fetched =
  | { readonly address: string; readonly file: string }
  | { readonly address: string; readonly problem: string };

/**
 * Fetches pages and definitions into a new temporary folder, one after the other. What cannot be had is told and does not
 * keep the others.
 */
export async function fetchSources(addresses: readonly string[], options: FetchOptions = {}): Promise<Fetched[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "pages-"));
  const fetched: Fetched[] = [];
  for (const [index, address] of [...new Set(addresses)].entries()) {
    try {
      const content = await contentOf(address, options);
      const name = address
        .replace(/^\w+:\/\//, "")
        .replaceAll(/[^\w.-]+/g, "-")
        .slice(0, 100);
      const file = path.join(folder, `${String(index + 1)}-${name}`);
      await writeFile(file, content);
      fetched.push({ address, file });
    } catch (error) {
      fetched.push({ address, problem: reasonOf(error) });
    }
  }
  return fetched;
}

/** The addresses that the facts beside a document name: one for each operation. */
export async function addressesOf(specFile: string): Promise<string[]> {
  const folder = path.join(path.dirname(specFile), "documented");
  const names: string[] = await readdir(folder).catch(() => []);
  const facts = await Promise.all(
    names
      .filter(isTranscript)
      .sort()
      .map((name) => loadYaml(path.join(folder, name))),
  );
  return facts.flatMap((one) => addressOf(one) ?? []);
}

/** Where programs find what a file of facts was made from: `fetch` of its first page, else its `url`. */
function addressOf(facts: YamlSource): string | undefined {
  const [page] = items(member(facts.data, "pages"));
  const address = member(page, "fetch") ?? member(page, "url");
  // What stands behind # is for a browser alone.
  return typeof address === "string" && /^https?:/.test(address) && !address.includes("#") ? address : undefined;
}

class NotFetched extends Error {
  override name = "NotFetched";
}

async function contentOf(address: string, { timeout = 30_000 }: FetchOptions): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeout);
  let url = allowed(address);
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const answer = await fetch(url, {
      redirect: "manual",
      signal,
      headers: { accept: "application/json, text/markdown, text/html" },
    });
    const to = answer.headers.get("location");
    if (answer.status >= 300 && answer.status < 400 && to !== null) {
      await answer.body?.cancel();
      url = next(url, to);
      continue;
    }
    if (answer.status !== 200) {
      await answer.body?.cancel();
      throw new NotFetched(
        `it answers with ${String(answer.status)}; correct the address in the facts, or try again later`,
      );
    }
    return bodyOf(answer);
  }
  throw new NotFetched(`it redirects more than ${String(maxRedirects)} times`);
}

/** Only in clear to this machine itself: nobody on the way may write into our document. */
function allowed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) throw new NotFetched("it is no address");
  const isLocal = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal))
    throw new NotFetched("only https addresses are fetched");
  if (url.username !== "" || url.password !== "") throw new NotFetched("an address with a password is not fetched");
  return url;
}

function next(from: URL, location: string): URL {
  const to = URL.canParse(location, from) ? allowed(new URL(location, from).href) : undefined;
  if (to === undefined) throw new NotFetched("it redirects to what is no address");
  if (to.host !== from.host)
    throw new NotFetched(
      `it redirects to another host, ${to.host}; if that is right, write its address into the facts`,
    );
  return to;
}

async function bodyOf(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (let part = (await reader?.read())?.value; part !== undefined; part = (await reader?.read())?.value) {
    length += part.length;
    if (length > maxBytes)
      throw new NotFetched(
        `it is larger than ${String(maxBytes / 1024 / 1024)} MB, far more than a page or a definition`,
      );
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function reasonOf(error: unknown): string {
  if (error instanceof NotFetched) return error.message;
  if (error instanceof Error && error.name === "TimeoutError") return "it did not answer in time";
  // Node tells what went wrong in the cause.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `it cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}`;
}
