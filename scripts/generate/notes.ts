import type { Operation } from "../document/document.js";
import type { Servers } from "./servers.js";

/** An operation for which there is no method. */
export interface Left {
  readonly operation: Operation;
  /** As the rest of a sentence. */
  readonly why: string;
}

/** Operations whose name in code is not the document's. */
export function namingNote(operations: readonly Operation[]): string | undefined {
  const made = operations.filter(({ operationId, declaredId }) => operationId !== declaredId);
  const rows = made.map(
    ({ operationId, declaredId, method, path }) =>
      `${method} ${path}${declaredId === undefined ? "" : ` (${declaredId})`}: ${operationId}`,
  );
  return note(
    rows,
    "has no operationId that is an identifier",
    "have no operationId that is an identifier",
    "named here",
  );
}

/** Operations that the client has no method for. */
export function leftNote(left: readonly Left[]): string | undefined {
  const rows = left.map(
    ({ operation: { operationId, method, path }, why }) => `${method} ${path} (${operationId}): ${why}`,
  );
  const stay = left.length === 1 ? "it stays reachable" : "they stay reachable";
  return note(rows, "gets no method", "get no method", `${stay} through raw`);
}

/** Where the client must be told an address that the document leaves open. */
export function serverNote({ urls, relative }: Servers): string | undefined {
  if (relative.length > 0)
    return `Note: the server ${relative.join(", ")} is relative to where the document is served; give createClient the whole endpoint.`;
  return Object.keys(urls).length > 0
    ? undefined
    : "Note: the document names no server; give createClient the endpoint.";
}

const most = 50;

function note(rows: readonly string[], one: string, many: string, so: string): string | undefined {
  if (rows.length === 0) return undefined;
  const shown = rows.slice(0, most).map((row) => `\n  ${row}`);
  const more = rows.length > most ? `\n  and ${rows.length - most} more` : "";
  return `Note: ${rows.length === 1 ? `1 operation ${one}` : `${rows.length} operations ${many}`}; ${so}:${shown.join("")}${more}`;
}
