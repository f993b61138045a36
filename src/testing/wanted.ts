import type { Contents, MockedOperation } from "./model.js";
import type { Wanted } from "./mocked-document.js";

/**
 * Finds a documented answer.
 *
 * @throws TypeError when the document has no such answer; it names those that there are
 */
export function wantedAnswer(
  operation: MockedOperation,
  asked: { readonly status?: number | undefined; readonly example?: string | undefined; readonly body?: unknown },
): Wanted {
  const { status = operation.success, example, body } = asked;
  const contents = operation.answers.get(status);
  if (contents === undefined)
    throw new TypeError(
      `The API document has no answer ${status} of ${operation.id}. It has ${[...operation.answers.keys()].join(", ")}.`,
    );
  if (example === undefined) return { status, example, type: typeFor(contents, body) };
  if (body !== undefined) throw new TypeError("Give an example or a body, not both.");
  const content = contents.find(({ examples }) => Object.hasOwn(examples, example));
  if (content !== undefined) return { status, example, type: content.type };
  const names = contents.flatMap(({ examples }) => Object.keys(examples));
  throw new TypeError(
    `The answer ${status} of ${operation.id} has no example "${example}". It has ${names.length > 0 ? names.join(", ") : "none"}.`,
  );
}

/** JSON where there is a choice, for a text something else: a page. */
function typeFor(contents: Contents, body: unknown): string | undefined {
  const json = contents.find(({ type }) => isJson(type));
  const other = contents.find(({ type }) => !isJson(type));
  return (typeof body === "string" ? (other ?? json) : (json ?? other))?.type;
}

export function isJson(type: string): boolean {
  return /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type);
}

/** What a `Prefer` header asks for, in Prism's words: `code=400, example=quota`. Undefined when it asks for neither. */
export function preferred(header: string | undefined): { status?: number; example?: string } | undefined {
  const value = (name: string) => new RegExp(`(?:^|[,;\\s])${name}=(?:"([^"]*)"|([^",;\\s]+))`, "i").exec(header ?? "");
  const code = value("code");
  const example = value("example");
  if (code === null && example === null) return undefined;
  return {
    ...(code !== null && { status: Number(code[1] ?? code[2]) }),
    ...(example !== null && { example: example[1] ?? example[2] ?? "" }),
  };
}
