import { entries, isObject, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Witness } from "./change.js";
import type { Direction } from "./difference.js";
import { namesIn, resolve, type Exchange } from "./exchanges.js";
import type { Ref } from "./folded.js";

/** A place that has a schema: a parameter, a body, an answer or its header, or an exported type that no operation uses. */
export interface Part {
  readonly kind: "parameter" | "body" | "answer" | "header" | "type";
  /** The same in both documents when it is the same part. */
  readonly key: string;
  readonly direction: Direction;
  /** The name of the parameter, the header or the type. */
  readonly name?: string;
  /** Where a parameter goes: path, query, header or cookie. */
  readonly in?: string;
  /** The answer's status. */
  readonly status?: string;
  readonly media?: string;
  readonly required: boolean;
  /** Whether simple values are sent as text, in which a number is a text like any other. */
  readonly isText: boolean;
  readonly schema: Ref;
  readonly pointer: string;
  /** The parameter, header or media type itself. */
  readonly node: Readonly<Record<string, unknown>>;
  readonly examples: readonly unknown[];
}

/** An operation with its parts by key. */
export interface Parts {
  readonly exchange: Exchange;
  readonly all: ReadonlyMap<string, Part>;
  readonly body: { readonly required: boolean; readonly pointer: string } | undefined;
  /** Answers that the document knows, with the pointer of each. */
  readonly statuses: ReadonlyMap<string, string>;
}

/** A value at a part as a case that shows what changed; undefined for a part that is left out. */
export function witnessOf(part: Part, value: unknown, before: string, after: string): Witness {
  const { kind, name = "", status = "", direction } = part;
  if (kind === "type")
    return { kind: "code", value: `const value: ${name} = ${JSON.stringify(value)};`, before, after };
  const isAnswer = kind === "answer" || kind === "header";
  const content = kind === "header" ? { headers: value === undefined ? {} : { [name]: value } } : { body: value };
  const sent = kind === "body" ? value : value === undefined ? {} : { [name]: value };
  return {
    kind: direction === "answer" ? "answer" : "request",
    value: isAnswer
      ? { status: /^\d+$/.test(status) ? Number(status) : status, ...content }
      : sent === undefined
        ? "without a body"
        : sent,
    before,
    after,
  };
}

export function partsOf(exchange: Exchange): Parts {
  const { document, node, pointer } = exchange;
  const responses = entries(node["responses"]).map(
    ([status, response]) => [status, resolve(document, response, `${pointer}/responses/${status}`)] as const,
  );
  const body =
    node["requestBody"] === undefined ? undefined : resolve(document, node["requestBody"], `${pointer}/requestBody`);
  const [sent, answered]: [Direction, Direction] = exchange.isReversed ? ["answer", "request"] : ["request", "answer"];
  const item = resolve(document, { $ref: `#${exchange.item}` }, exchange.item);
  const parts = [
    // An operation's parameter takes the place of its path's one.
    ...parameters(exchange, item.node["parameters"], `${item.pointer}/parameters`, sent),
    ...parameters(exchange, node["parameters"], `${pointer}/parameters`, sent),
    ...(body === undefined ? [] : contents(document, body, { kind: "body", key: "body", direction: sent })),
    ...responses.flatMap(([status, response]) => [
      ...contents(document, response, { kind: "answer", key: `answer ${status}`, status, direction: answered }),
      ...headers(document, response, status, answered),
    ]),
  ];
  return {
    exchange,
    all: new Map(parts.map((part) => [part.key, part])),
    body: body && { required: body.node["required"] === true, pointer: body.pointer },
    statuses: new Map(responses.map(([status, { pointer: place }]) => [status, place])),
  };
}

/** Headers of HTTP itself, which OpenAPI says elsewhere. */
const ownHeaders = new Set(["accept", "content-type", "authorization"]);

function parameters({ document, path }: Exchange, list: unknown, pointer: string, direction: Direction): Part[] {
  if (!Array.isArray(list)) return [];
  const names = namesIn(path);
  return list.flatMap((entry: unknown, index): Part[] => {
    const { node, pointer: place } = resolve(document, entry, `${pointer}/${index}`);
    const [name, location] = [String(node["name"]), String(node["in"])];
    if (location === "header" && ownHeaders.has(name.toLowerCase())) return [];
    // In a path it is the place that counts.
    const position = location === "path" && names.includes(name) ? String(names.indexOf(name)) : undefined;
    const identity = location === "header" ? name.toLowerCase() : name;
    return [
      {
        kind: "parameter",
        key: `parameter ${location} ${position ?? identity}`,
        direction,
        name,
        in: location,
        required: node["required"] === true || location === "path",
        ...valueOf(document, node, place),
      },
    ];
  });
}

function headers(
  document: BundledDocument,
  response: ReturnType<typeof resolve>,
  status: string,
  direction: Direction,
): Part[] {
  return entries(response.node["headers"]).flatMap(([name, header]): Part[] => {
    // The content type is told by the content.
    if (name.toLowerCase() === "content-type") return [];
    const { node, pointer } = resolve(document, header, `${response.pointer}/headers/${token(name)}`);
    return [
      {
        kind: "header",
        key: `header ${status} ${name.toLowerCase()}`,
        direction,
        name,
        status,
        required: node["required"] === true,
        ...valueOf(document, node, pointer),
      },
    ];
  });
}

/** A parameter or a header has a schema, or one media type that has it. */
function valueOf(
  document: BundledDocument,
  node: Readonly<Record<string, unknown>>,
  pointer: string,
): Pick<Part, "schema" | "pointer" | "node" | "examples" | "isText"> {
  const [content] = entries(node["content"]);
  if (content === undefined)
    return {
      isText: true,
      schema: { schema: node["schema"] ?? {}, pointer: `${pointer}/schema` },
      pointer,
      node,
      examples: examplesOf(document, node),
    };
  const place = `${pointer}/content/${token(content[0])}`;
  const { node: media, pointer: mediaPointer } = resolve(document, content[1], place);
  const schema = { schema: media["schema"] ?? {}, pointer: `${mediaPointer}/schema` };
  return { isText: false, schema, pointer, node, examples: examplesOf(document, media) };
}

function contents(
  document: BundledDocument,
  owner: ReturnType<typeof resolve>,
  part: Pick<Part, "kind" | "key" | "status" | "direction">,
): Part[] {
  return entries(owner.node["content"]).map(([media, value]) => {
    const { node, pointer } = resolve(document, value, `${owner.pointer}/content/${token(media)}`);
    const name = mediaName(media);
    return {
      ...part,
      key: `${part.key} ${name}`,
      media: name,
      required: owner.node["required"] === true,
      isText: name === "application/x-www-form-urlencoded" || name.startsWith("text/") || name.startsWith("multipart/"),
      schema: { schema: node["schema"] ?? {}, pointer: `${pointer}/schema` },
      pointer,
      node,
      examples: examplesOf(document, node),
    };
  });
}

/** A media type in the one way of many to write it. */
export function mediaName(media: string): string {
  const name = media.toLowerCase().replaceAll(/[\s"]+/g, "");
  // JSON has one charset, whatever is said.
  return name.replace(isJson(name) ? /;charset=[^;]*/ : /;charset=utf-8(?=;|$)/, "");
}

function withoutParameters(media: string): string {
  return media.replace(/;.*$/, "");
}

function isJson(media: string): boolean {
  return /[/+]json$/.test(withoutParameters(media));
}

/** Whether two media types are the same but for the parameters of JSON, which change nothing in it. */
export function isSameMedia(one: string, other: string): boolean {
  return one === other || (isJson(one) && withoutParameters(one) === withoutParameters(other));
}

/**
 * What a body or an answer is compared with among those of the other document: with the same media type, else with that
 * which differs in its parameters alone and is nobody else's, else with the nearest range that holds it.
 */
export function mediaFor({ media = "" }: Part, own: readonly Part[], others: readonly Part[]): Part | undefined {
  const isTaken = (name: string) => own.some((one) => one.media === name);
  const held = others.filter((other) => other.media !== undefined && holdsMedia(other.media, media));
  return (
    held.find((other) => other.media === media) ??
    others.find((other) => other.media !== undefined && isSameMedia(other.media, media) && !isTaken(other.media)) ??
    held.find((other) => other.media?.startsWith("*") === false) ??
    held[0]
  );
}

/** Whether a range such as application/* holds a media type. */
export function holdsMedia(range: string, media: string): boolean {
  const [type, subtype] = range.split("/");
  const [own, ownSubtype] = media.split("/");
  return (type === "*" || type === own) && (subtype === "*" || subtype === ownSubtype);
}

function examplesOf(document: BundledDocument, node: Readonly<Record<string, unknown>>): unknown[] {
  const named = entries(node["examples"]).flatMap(([, example]) => {
    const resolved = resolve(document, example, "").node;
    return isObject(resolved) && "value" in resolved ? [resolved["value"]] : [];
  });
  return node["example"] === undefined ? named : [node["example"], ...named];
}
