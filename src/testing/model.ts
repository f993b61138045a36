// What the mock has to know of the API document beyond what Prism does with it.

/** A documented answer: its content types in their order, each with its named examples. */
export type Contents = readonly { readonly type: string; readonly examples: Readonly<Record<string, unknown>> }[];

export interface MockedOperation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** With `{name}` for parameters. */
  readonly path: string;
  /** Whether a success is an order. */
  readonly chargesMoney: boolean;
  /** The field of the success that proves it. */
  readonly receipt: string | undefined;
  /** The lowest documented 2xx. */
  readonly success: number;
  readonly answers: ReadonlyMap<number, Contents>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a document. */
export function operationsOf(document: object): MockedOperation[] {
  return entries(property(document, "paths")).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const node = property(pathItem, method);
      const id = property(node, "operationId");
      return typeof id === "string" ? [toOperation(document, id, method.toUpperCase(), path, node)] : [];
    }),
  );
}

function toOperation(document: object, id: string, method: string, path: string, node: unknown): MockedOperation {
  const answers = new Map(
    entries(property(node, "responses"))
      .filter(([status]) => /^\d{3}$/.test(status))
      .map(([status, response]) => [Number(status), contentsOf(document, response)]),
  );
  const receipt = property(node, "x-receipt");
  return {
    id,
    method,
    path,
    chargesMoney: property(node, "x-charges-money") === true,
    receipt: typeof receipt === "string" ? receipt : undefined,
    success: Math.min(...[...answers.keys()].filter(isSuccess)),
    answers,
  };
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

function contentsOf(document: object, response: unknown): Contents {
  return entries(property(follow(document, response), "content")).map(([type, media]) => ({
    type,
    examples: Object.fromEntries(
      entries(property(media, "examples")).map(([name, example]) => [
        name,
        property(follow(document, example), "value"),
      ]),
    ),
  }));
}

/** The operation that a request belongs to. A literal path wins over a template that would fit too. */
export function match(
  operations: readonly MockedOperation[],
  method: string,
  path: string,
): MockedOperation | undefined {
  const candidates = operations.filter((operation) => operation.method === method);
  return (
    candidates.find((operation) => operation.path === path) ??
    candidates.find((operation) => fits(operation.path, path))
  );
}

function fits(template: string, path: string): boolean {
  const expected = template.split("/");
  const actual = path.split("/");
  return (
    expected.length === actual.length &&
    expected.every((segment, index) => (segment.startsWith("{") ? actual[index] !== "" : segment === actual[index]))
  );
}

/** Follows `$ref` within the document. */
function follow(document: object, node: unknown): unknown {
  const ref = property(node, "$ref");
  if (typeof ref !== "string") return node;
  const tokens = ref.split("/").slice(1);
  return follow(
    document,
    tokens.reduce<unknown>((at, token) => property(at, token.replaceAll("~1", "/").replaceAll("~0", "~")), document),
  );
}

/** An own property of an object; undefined for whatever has none. */
export function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
