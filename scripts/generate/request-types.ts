import { createRequire } from "node:module";
import type ts from "typescript";
import { memberName, textOf } from "./nodes.js";

// Required and not imported: an import reads through all of the compiler for the names of its exports first.
const require = createRequire(import.meta.url);
const compiler = require("typescript") as typeof ts;

/**
 * What is sent, of declarations: there a type takes what a caller has, a readonly list, and undefined for what may be left
 * out. A schema that is sent and received has the wider type in both.
 *
 * @param nameOf the name of the interface that a node refers to
 */
export function whatIsSent(
  nodes: readonly ts.Node[],
  nameOf: (node: ts.Node) => string | undefined,
): ReadonlySet<ts.Node> {
  const declared = declarations(nodes);
  const sent = new Set<string>();
  const follow = (node: ts.Node): void => {
    for (const name of namesIn(node, nameOf)) {
      const declaration = declared.get(name);
      if (declaration === undefined || sent.has(name)) continue;
      sent.add(name);
      follow(declaration);
    }
  };
  const requests = nodes.flatMap((node) => requestsIn(node));
  requests.forEach(follow);
  return new Set<ts.Node>([...requests, ...[...sent].flatMap((name) => declared.get(name) ?? [])]);
}

/** By name: the interfaces of schemas, and the schemas that have none. */
function declarations(nodes: readonly ts.Node[]): ReadonlyMap<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  for (const node of nodes) {
    if (compiler.isTypeAliasDeclaration(node)) found.set(node.name.text, node);
    if (!compiler.isInterfaceDeclaration(node)) continue;
    if (node.name.text !== "components") found.set(node.name.text, node);
    for (const part of node.name.text === "components" ? membersOf(node) : []) {
      const kind = memberName(part);
      for (const member of membersOf(part)) found.set(`${kind} ${memberName(member)}`, member);
    }
  }
  return found;
}

/** What is sent, in the operations and paths. */
function requestsIn(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    const name = compiler.isPropertySignature(child) ? memberName(child) : undefined;
    if (name === "requestBody" || name === "parameters") found.push(child);
    else if (name !== "responses") eachChild(child, visit);
  };
  if (compiler.isInterfaceDeclaration(node) && ["operations", "paths"].includes(node.name.text)) visit(node);
  return found;
}

/** The declarations that a type refers to. */
function namesIn(node: ts.Node, nameOf: (node: ts.Node) => string | undefined): string[] {
  const names: string[] = [];
  const visit = (child: ts.Node): void => {
    if (compiler.isIndexedAccessTypeNode(child)) {
      const name = nameOf(child);
      if (name !== undefined) {
        names.push(name);
        return;
      }
      const part = componentOf(child);
      if (part !== undefined) names.push(part);
    } else if (compiler.isTypeReferenceNode(child) && compiler.isIdentifier(child.typeName))
      names.push(child.typeName.text);
    eachChild(child, visit);
  };
  visit(node);
  return names;
}

/** As the compiler's own, which looks up how for each node; most are of a few kinds. */
function eachChild(node: ts.Node, visit: (child: ts.Node) => void): void {
  if (compiler.isPropertySignature(node)) {
    if (node.type !== undefined) visit(node.type);
  } else if (compiler.isTypeLiteralNode(node) || compiler.isInterfaceDeclaration(node)) node.members.forEach(visit);
  else if (!compiler.isToken(node) && !compiler.isLiteralTypeNode(node)) compiler.forEachChild(node, visit);
}

function componentOf({ objectType, indexType }: ts.IndexedAccessTypeNode): string | undefined {
  if (!compiler.isIndexedAccessTypeNode(objectType)) return undefined;
  const [kind, name] = [textOf(objectType.indexType), textOf(indexType)];
  return kind === undefined || name === undefined ? undefined : `${kind} ${name}`;
}

function membersOf(node: ts.Node): readonly ts.TypeElement[] {
  if (compiler.isInterfaceDeclaration(node)) return node.members;
  const { type } = node as Partial<ts.PropertySignature>;
  return type !== undefined && compiler.isTypeLiteralNode(type) ? type.members : [];
}
