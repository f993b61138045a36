/** What a client, a promise or JSON.stringify would take for its own. */
const taken = new Set(["raw", "then", "toJSON", ...Object.getOwnPropertyNames(Object.prototype)]);

/**
 * The name of an operation in code: its operationId where that is an identifier, else one made from it (`get-board`:
 * `getBoard`) or, where there is none, from method and path (`GET /pets/{id}`: `getPetsById`). Always an identifier, but
 * not always one of its kind: whoever makes names for a whole document compares them.
 *
 * @param operationId as the document says it; anything but a text counts as none
 * @param method in any case
 * @param path as the document writes it, with `{name}` for parameters
 */
export function operationName(operationId: unknown, method: string, path: string): string {
  if (typeof operationId === "string" && isFree(operationId)) return operationId;
  const name = camelCase(typeof operationId === "string" ? operationId : "") || fromPath(method, path);
  const identifier = /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`;
  return isFree(identifier) ? identifier : `${identifier}_`;
}

/** The name of an operation's method: its operationId with a small first letter. */
export function methodName(operationId: string): string {
  return operationId.charAt(0).toLowerCase() + operationId.slice(1);
}

function isFree(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !taken.has(methodName(name));
}

function fromPath(method: string, path: string): string {
  const words = path.replaceAll(/\{([^}]*)\}/g, " by $1 ");
  return camelCase(`${method.toLowerCase()} ${words}`);
}

function camelCase(text: string): string {
  const words = text.split(/[^\p{ID_Continue}$]+/u).filter((word) => word !== "");
  const [first = "", ...rest] = words;
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
