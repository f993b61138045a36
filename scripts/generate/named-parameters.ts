import { createRequire } from "node:module";
import type ts from "typescript";
import { memberName } from "./nodes.js";
import { isIdentifier } from "./identifiers.js";

// Required and not imported: an import reads through all of the compiler for the names of its exports first.
const require = createRequire(import.meta.url);
const compiler = require("typescript") as typeof ts;
const { factory } = compiler;

/** What an operation may have in its path and query, and the ending of the name that it gets. */
const endings: Readonly<Record<string, string>> = { path: "Path", query: "Query" };

/**
 * Gives what an operation has in its path and query a name: `ListPetsQuery`. Then a signature in an editor says that, and
 * not all of what is in it.
 *
 * @param isTaken whether a name means something else already
 */
export function withNamedParameters(nodes: readonly ts.Node[], isTaken: (name: string) => boolean): readonly ts.Node[] {
  const named = new Map<string, ts.InterfaceDeclaration>();
  const shortened = (operation: string) => (member: ts.TypeElement) => {
    const ending = endings[memberName(member) ?? ""];
    const name = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}${ending}`;
    const type = literalOf(member);
    if (ending === undefined || type === undefined || !isIdentifier(name) || isTaken(name) || named.has(name))
      return member;
    const exported = [factory.createModifier(compiler.SyntaxKind.ExportKeyword)];
    named.set(name, factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members));
    return withType(member, factory.createTypeReferenceNode(name));
  };
  const parametersShortened = (operation: string) => (part: ts.TypeElement) =>
    memberName(part) === "parameters" ? withMembers(part, shortened(operation)) : part;
  const rest = nodes.map((node) => {
    if (!compiler.isInterfaceDeclaration(node) || node.name.text !== "operations") return node;
    const members = node.members.map((operation) =>
      withMembers(operation, parametersShortened(memberName(operation) ?? "")),
    );
    const { modifiers, name, typeParameters, heritageClauses } = node;
    return factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
  });
  return [...rest, ...named.values()];
}

function withMembers(member: ts.TypeElement, change: (member: ts.TypeElement) => ts.TypeElement): ts.TypeElement {
  const type = literalOf(member);
  return type === undefined ? member : withType(member, factory.createTypeLiteralNode(type.members.map(change)));
}

function withType(member: ts.TypeElement, type: ts.TypeNode): ts.TypeElement {
  if (!compiler.isPropertySignature(member)) return member;
  const { modifiers, name, questionToken } = member;
  return factory.updatePropertySignature(member, modifiers, name, questionToken, type);
}

function literalOf(member: ts.TypeElement): ts.TypeLiteralNode | undefined {
  if (!compiler.isPropertySignature(member) || member.type === undefined) return undefined;
  return compiler.isTypeLiteralNode(member.type) ? member.type : undefined;
}
