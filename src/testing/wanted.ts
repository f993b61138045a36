import { answerFor, answerName, type Content, type Contents, type MockedOperation } from "./document.js";
import { isJson, quality } from "./media-type.js";

/** Which documented answer is wanted. */
export interface Wanted {
  readonly status: number;
  /** What the document calls the answer: `200`, `4XX`, `default`. */
  readonly name: string;
  /** Its content; undefined when the answer has none. */
  readonly content: Content | undefined;
  /** The named example that was asked for. */
  readonly example: string | undefined;
}

/** What is asked of an answer, by a plan or by the request itself. */
export interface Asked {
  readonly status?: number | undefined;
  readonly example?: string | undefined;
  readonly body?: unknown;
}

/**
 * Finds a documented answer.
 *
 * @param accept the request's Accept header, which chooses among several content types
 * @returns "not acceptable" when nobody asked for a status and the client takes none of the content types
 * @throws TypeError when the document has no such answer; it names those that there are
 */
export function wantedAnswer(operation: MockedOperation, asked: Asked, accept?: string): Wanted | "not acceptable" {
  const { status = operation.success, example, body } = asked;
  const contents = status === undefined ? undefined : answerFor(operation, status);
  if (status === undefined || contents === undefined)
    throw new TypeError(
      `The API document has no answer ${String(status)} of ${operation.key}. It has ${list([...operation.answers.keys()])}.`,
    );
  const wanted = (content: Content | undefined) => ({ status, name: answerName(operation, status), content, example });
  if (example !== undefined) {
    if (body !== undefined) throw new TypeError("Give an example or a body, not both.");
    const content = best(
      contents.filter(({ examples }) => Object.hasOwn(examples, example)),
      accept,
    );
    if (content !== undefined) return wanted(content);
    const names = contents.flatMap(({ examples }) => Object.keys(examples));
    throw new TypeError(`The answer ${status} of ${operation.key} has no example "${example}". It has ${list(names)}.`);
  }
  // For a text of one's own something else than JSON: a page.
  const pages = typeof body === "string" ? contents.filter(({ type }) => !isJson(type)) : [];
  const content = best(pages.length > 0 ? pages : contents, accept);
  const takesNone = content !== undefined && quality(content.type, accept) === 0;
  return takesNone && asked.status === undefined && body === undefined ? "not acceptable" : wanted(content);
}

/** What the client wants most; JSON among equals, then the order of the document. */
function best(contents: Contents, accept: string | undefined): Content | undefined {
  const ranked = contents.map((content, index) => ({
    content,
    rank: [quality(content.type, accept), isJson(content.type) ? 1 : 0, -index] as const,
  }));
  const [first] = ranked.sort(({ rank: a }, { rank: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  return first?.content;
}

function list(names: readonly string[]): string {
  return names.length > 0 ? names.join(", ") : "none";
}

/**
 * What a request asks for in Prism's words: the header `Prefer: code=400, example=quota`, or else the query parameters
 * `__code` and `__example`. Undefined when it asks for neither.
 */
export function preferred(header: string | undefined, query: URLSearchParams): Asked | undefined {
  const value = (name: string) => {
    const [, quoted, plain] =
      new RegExp(`(?:^|[,;\\s])${name}=(?:"([^"]*)"|([^",;\\s]+))`, "i").exec(header ?? "") ?? [];
    return quoted ?? plain ?? (header === undefined ? query.get(`__${name}`) : undefined) ?? undefined;
  };
  const code = value("code");
  const example = value("example");
  if (code === undefined && example === undefined) return undefined;
  return { ...(code !== undefined && { status: Number(code) }), ...(example !== undefined && { example }) };
}
