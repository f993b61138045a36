import { decoded, makeRouter } from "./router.js";

/** How an operation goes on the wire and what it does to the world, as the document says it. */
export interface OperationRow {
  readonly method: string;
  readonly path: string;
  /** Where each path and query parameter goes. */
  readonly parameters?: Readonly<Record<string, "path" | "query">>;
  readonly body: boolean;
  /** The media type of the body, where it is another than `application/json`. */
  readonly contentType?: string;
  /** The media types of successful answers, where they are others than `application/json`. */
  readonly accept?: string;
  /**
   * What a repeated request does. `safe`: nothing, as the first one. `idempotent`: it leaves the same state.
   * `state-guarded`: it is refused, and that does not tell whether the first one worked. `none`: it is carried out again.
   */
  readonly idempotency: "safe" | "idempotent" | "state-guarded" | "none";
  /** `in-a-case`: for the bodies that the validator `charges` accepts. */
  readonly chargesMoney?: true | "in-a-case";
  readonly returnsMoney?: true;
  /** The field of the answer that proves the success, where there is one. */
  readonly receipt?: string;
  /** The tag that a call may have of its own: an item for a list of its body, in which `{id}` stands for what is unique. */
  readonly purchaseTag?: { readonly list: string; readonly item: unknown };
  /** What to look at when no answer came. */
  readonly whenUnknown?: string;
  /** What cannot be got back afterwards, in words. */
  readonly destroys?: string;
  /** Only the bodies destroy that the validator `destroys` accepts. */
  readonly destroysInACase?: true;
  /** JSON pointers to secrets; `*` stands for every item and every key. */
  readonly secrets?: { readonly body?: readonly string[]; readonly answer?: readonly string[] };
  /**
   * Where a successful answer lists what failed all the same: a JSON pointer to a list, whose items count that the
   * validator `failed` accepts, or all of them where there is none. `reason` is a property of an item.
   */
  readonly partialFailure?: { readonly list: string; readonly reason?: string };
  readonly paging?: Paging;
  readonly state?: OperationState;
  readonly states?: ShownStates;
  /** The servers at which the operation is documented, by name; without it, all. */
  readonly available?: readonly string[];
}

/** How an operation gives its rows page by page. */
export interface Paging {
  /** Names of the parameters, or properties of the body, that ask for a page. */
  readonly limit: string;
  readonly offset: string;
  readonly in: "query" | "body";
  /** JSON pointers into the answer. */
  readonly rows: string;
  readonly total?: string;
  /** The property that tells two rows apart; without it, rows that are equal are one. */
  readonly key?: string;
  /** The last offset that is answered; without it there is no wall. */
  readonly reach?: number;
  /** The largest page that may be asked for. */
  readonly size?: number;
  /** Parameters that only put the rows into another order, and their values, the default first. */
  readonly order?: Readonly<Record<string, readonly unknown[]>>;
  /** Parameters whose values each show a part of the rows; the default, which shows all, is left out. */
  readonly narrow?: Readonly<Record<string, readonly unknown[]>>;
}

/** Which operation shows what becomes of what this one began, and which states end it. */
export interface OperationState {
  readonly of: string;
  readonly "shown-by": string;
  readonly ends: readonly string[];
}

/** What is known of a state. */
export interface ShownState {
  readonly next: readonly string[];
  /** What a person can do about it, in a sentence. */
  readonly action?: string;
  /** The property of the answer that a person needs for it. */
  readonly show?: string;
}

/** Where an answer shows a state, and what may become of each by itself. */
export interface ShownStates {
  /** The property of the answer. */
  readonly of: string;
  readonly states: Readonly<Record<string, ShownState>>;
}

/** The operations of a service, by operationId. */
export type OperationTable = Readonly<Record<string, OperationRow>>;

type Find = (method: string, path: string) => { readonly id: string } | undefined;

const finders = new WeakMap<OperationTable, Find>();

/**
 * The operation that a request belongs to, for calls that do not come from a typed method. Servers take several spellings
 * of a path for the same, and another base may stand before it.
 */
export function findOperation(
  operations: OperationTable,
  method: string,
  url: string,
  endpoint: string,
): string | undefined {
  let find = finders.get(operations);
  if (find === undefined) {
    find = makeRouter(Object.entries(operations).map(([id, row]) => ({ id, method: row.method, path: row.path })));
    finders.set(operations, find);
  }
  const segments = segmentsOf(url);
  const base = segmentsOf(endpoint);
  const isBelow = base.every((segment, index) => segment === segments[index]);
  for (let start = isBelow ? base.length : 0; start < segments.length; start++) {
    const id = find(method, `/${segments.slice(start).join("/")}`)?.id;
    if (id !== undefined || isBelow) return id;
  }
  return undefined;
}

/**
 * One spelling for all URLs that servers take for the same: without a final dot of the host, empty segments, escapes that
 * need not be, path parameters, and a query that the operation does not have.
 */
export function canonicalUrl(url: string, operation: OperationRow | undefined): string {
  const { protocol, host, searchParams } = new URL(url);
  const query = [...searchParams].filter(([name]) => operation?.parameters?.[name] === "query");
  const search = query.length === 0 ? "" : `?${new URLSearchParams(query).toString()}`;
  return `${protocol}//${host.replace(/\.(?=:|$)/, "")}/${segmentsOf(url).join("/")}${search}`;
}

function segmentsOf(url: string): string[] {
  const { pathname } = new URL(url);
  return decoded(pathname)
    .split("/")
    .map((segment) => encodeURIComponent(segment.replace(/;.*/s, "")))
    .filter((segment) => segment !== "");
}
