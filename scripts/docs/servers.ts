import { isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/** A server of the document, by the name that callers give it. */
export interface Server {
  readonly region: string;
  readonly url: string;
  readonly description: string;
  readonly source: readonly string[];
}

export function serversOf(document: BundledDocument): Server[] {
  const servers = document["servers"];
  return (Array.isArray(servers) ? servers : [])
    .filter(isObject)
    .map(({ url, description = "", "x-region": region = "", "x-source": source = [] }) => ({
      region: String(region),
      url: String(url),
      description: String(description),
      source: [source].flat().map(String),
    }));
}
