/**
 * A node and the file in which its references are to be read.
 *
 * @typedef {{ node: any, from?: string }} Found
 */

/**
 * The node that a reference points to, at the end of all references; another node as it is.
 *
 * @param {Found} found
 * @returns {Found}
 */
function follow({ node, from }, resolve) {
  if (!node?.$ref) return { node, from };
  const target = from === undefined ? resolve(node) : resolve(node, from);
  return follow({ node: target.node, from: target.location?.source.absoluteRef ?? from }, resolve);
}

/** The node that a reference in the file that is being looked at points to. */
export function deref(node, resolve) {
  return follow({ node }, resolve).node;
}

/**
 * The schema at a JSON pointer into a value; `*` stands for the items of a list. Undefined when nothing is said of it.
 *
 * @param {Found} schema
 */
export function schemaAt(schema, pointer, resolve) {
  const into = (found, token) => {
    const { node, from } = follow(found, resolve);
    const parts = [{ node, from }, ...(node?.allOf ?? []).map((part) => follow({ node: part, from }, resolve))];
    const inside = parts.map((part) => ({
      node: token === "*" ? part.node?.items : part.node?.properties?.[token],
      from: part.from,
    }));
    return inside.find((part) => part.node !== undefined) ?? { node: undefined };
  };
  return follow(pointer.split("/").slice(1).reduce(into, schema), resolve).node;
}

/**
 * The schemas of an operation's successful answers.
 *
 * @returns {Found[]}
 */
export function successSchemas(operation, resolve) {
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => follow({ node: response }, resolve))
    .flatMap(({ node, from }) => Object.values(node?.content ?? {}).map((media) => ({ node: media?.schema, from })))
    .map((schema) => follow(schema, resolve))
    .filter(({ node }) => node !== undefined);
}

/** The schema of an operation's request body. */
export function bodySchema(operation, resolve) {
  const { node, from } = follow({ node: operation.requestBody }, resolve);
  const [media] = Object.values(node?.content ?? {});
  return follow({ node: media?.schema, from }, resolve).node;
}

/**
 * The same with each kind of body that it may be.
 *
 * @returns {Found[]}
 */
export function bodySchemas(operation, resolve) {
  const { node, from } = follow({ node: operation.requestBody }, resolve);
  const kinds = (found) => {
    const schema = follow(found, resolve);
    const parts = [...(schema.node?.oneOf ?? []), ...(schema.node?.anyOf ?? [])];
    return [schema, ...parts.flatMap((part) => kinds({ node: part, from: schema.from }))];
  };
  return Object.values(node?.content ?? {}).flatMap((media) => kinds({ node: media?.schema, from }));
}
