import { entries, isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/** What the document says of where the service is. */
export interface Servers {
  /** Base URLs, by the names that callers may give: `x-region` where the document has it, else the URL itself. */
  readonly urls: Readonly<Record<string, string>>;
  /** URLs that say nothing without the address of the document itself. */
  readonly relative: readonly string[];
}

/** More combinations of variables than these are nobody's list of servers. */
const mostServers = 50;

export function serversOf(document: BundledDocument): Servers {
  const list = Array.isArray(document["servers"]) ? document["servers"].filter(isObject) : [];
  const urls: Record<string, string> = {};
  const relative: string[] = [];
  for (const server of list) {
    const name = server["x-region"];
    const filled = fill(server);
    for (const url of filled) {
      if (!URL.canParse(url)) relative.push(url);
      else urls[typeof name === "string" && filled.length === 1 ? name : url] = url;
    }
  }
  return { urls, relative };
}

/** The URLs that a server stands for: one for each option of its variables, the defaults first. */
function fill(server: Record<string, unknown>): string[] {
  return entries(server["variables"]).reduce<string[]>(
    (urls, [name, variable]) => {
      const { default: usual, enum: options } = isObject(variable) ? variable : {};
      const values = [...new Set([usual, ...(Array.isArray(options) ? options : [])])].filter(
        (value) => value !== undefined,
      );
      const filled = urls.flatMap((url) => values.map((value) => url.replaceAll(`{${name}}`, String(value))));
      return filled.slice(0, Math.max(1, mostServers));
    },
    [typeof server["url"] === "string" ? server["url"] : "/"],
  );
}
