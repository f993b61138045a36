import { open } from "node:fs/promises";
import { readHtml } from "./html.js";
import { readMarkdown } from "./markdown.js";
import { UnreadablePage, type Page } from "./model.js";
import { readText } from "./text.js";
import { sectionOf } from "./words.js";

/** The largest file that is read, in bytes. A page of the vendor has well under one megabyte. */
const maxPageBytes = 8 * 1024 * 1024;

/** No page comes near; they bound the time that a hostile file can take. */
const maxLines = 100_000;
const maxTags = 300_000;

/** The text of a saved file, whatever its encoding. Throws {@link UnreadablePage}. */
export async function readTextFile(file: string): Promise<string> {
  return decode(await readBounded(file)).replace(/^\uFEFF/, "");
}

/** Reads a saved page in any of its forms. Throws {@link UnreadablePage}. */
export function readPage(raw: string): Page {
  const source = raw
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    // No-break and ideographic spaces are spaces; zero-width and control characters are nothing.
    .replace(/[\u00A0\u3000]/g, " ")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "");
  if (source.trim() === "") throw new UnreadablePage("the file is empty");
  if (count(source, "\n") > maxLines || count(source, "<") > maxTags)
    throw new UnreadablePage("it has far more lines or tags than a page of the vendor");
  if (!source.trimStart().startsWith("<") && hasMarkdownSection(source)) return readMarkdown(source);
  if (/<(html|body|table|h[1-6]|div|p)[\s>]/i.test(source)) return readHtml(source, "html", false);
  return readText(source);
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}

/** A `#` alone may be a comment in an example; one with the name of a section is a heading. */
function hasMarkdownSection(source: string): boolean {
  for (const [, heading] of source.matchAll(/^ {0,3}#{1,6}[ \t]+([^\n]*)$/gm)) {
    if (sectionOf((heading ?? "").replace(/<[^>]*>/g, "")) !== undefined) return true;
  }
  return false;
}

async function readBounded(file: string): Promise<Buffer> {
  let handle;
  try {
    handle = await open(file, "r");
  } catch (error) {
    throw new UnreadablePage(`the file cannot be opened: ${reason(error)}`);
  }
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new UnreadablePage("it is not a file");
    // One byte more than allowed is enough to know; a file that grows meanwhile stays bounded.
    const buffer = Buffer.alloc(Math.min(stats.size, maxPageBytes) + 1);
    let filled = 0;
    for (let read = 1; read > 0 && filled < buffer.length; filled += read) {
      read = (await handle.read(buffer, filled, buffer.length - filled, filled)).bytesRead;
    }
    if (filled > maxPageBytes) {
      throw new UnreadablePage(`the file is larger than ${String(maxPageBytes / 1024 / 1024)} MiB; a page is not`);
    }
    return buffer.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

/** UTF-8, or the encodings in which Windows browsers save Chinese pages. */
function decode(bytes: Buffer): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  for (const encoding of utf16 === undefined ? ["utf-8", "gb18030"] : [utf16]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding; try the next.
    }
  }
  throw new UnreadablePage("the file is not text in UTF-8, UTF-16 or GB 18030");
}

function reason(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES") return "no permission to read it";
  return code;
}
