import type { MediaType } from "./document.js";

/** The content that carries JSON: `application/json`, any `+json`, with or without parameters; and what may be anything. */
export interface JsonContent {
  /** The media type as the document writes it. */
  readonly type: string;
  readonly media: MediaType;
}

/** The JSON among the content of a body; `application/json` before others. Undefined when there is none. */
export function jsonContent(content: Readonly<Record<string, MediaType>> = {}): JsonContent | undefined {
  const types = Object.keys(content).filter(isJson);
  const [first] = types;
  const type = types.find((each) => essence(each) === "application/json") ?? first;
  const media = type === undefined ? undefined : content[type];
  return type === undefined || media === undefined ? undefined : { type, media };
}

/** True for the media types that carry JSON. A range that says nothing (`*` + `/*`) is taken for JSON, which is what is asked for. */
function isJson(type: string): boolean {
  return /^([^/]+\/json|[^/]+\/[^/]+\+json|\*\/\*|application\/\*)$/.test(essence(type));
}

function essence(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
}
