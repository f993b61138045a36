import { createRequire } from "node:module";
import type ts from "typescript";
import { memberName, textOf } from "./nodes.js";
import { isIdentifier } from "./identifiers.js";

// Required and not imported: an import reads through all of the compiler for the names of its exports first.
const require = createRequire(import.meta.url);
const compiler = require("typescript") as typeof ts;
const { factory } = compiler;

/** What the generated declarations use themselves. */
const taken = new Set([
  "paths",
  "webhooks",
  "components",
  "operations",
  "$defs",
  "Readable",
  "Writable",
  "Record",
  "Omit",
]);

/**
 * Gives the objects among the schemas a name: an interface each, of which the others speak by that name. Then messages of
 * the compiler and signatures in an editor say `PurchaseSingleDomain` and not all of what is in it.
 *
 * @returns the declarations with those interfaces, their names, the name of the interface that a node in them refers to,
 *   and whether a name is no longer free
 */
export function withNamedSchemas(nodes: readonly ts.Node[]): {
  readonly declarations: readonly ts.Node[];
  readonly named: ReadonlySet<string>;
  readonly nameOf: (node: ts.Node) => string | undefined;
  readonly isTaken: (name: string) => boolean;
} {
  const named = new Map<string, ts.InterfaceDeclaration>();
  for (const { name, type, signature } of schemasOf(nodes)) {
    if (!compiler.isTypeLiteralNode(type) || taken.has(name) || !isIdentifier(name)) continue;
    const exported = [factory.createModifier(compiler.SyntaxKind.ExportKeyword)];
    const declaration = factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members);
    const comments = compiler.getSyntheticLeadingComments(signature);
    if (comments !== undefined) compiler.setSyntheticLeadingComments(declaration, comments);
    named.set(name, declaration);
  }
  const nameOf = (node: ts.Node) => {
    const name = referredTo(node);
    return name !== undefined && named.has(name) ? name : undefined;
  };
  const rest = nodes.map((node) => (isComponents(node) ? withReferences(node, named) : node));
  const isTaken = (name: string) => taken.has(name) || named.has(name);
  return { declarations: [...rest, ...named.values()], named: new Set(named.keys()), nameOf, isTaken };
}

interface NamedSchema {
  readonly name: string;
  readonly type: ts.TypeNode;
  readonly signature: ts.PropertySignature;
}

function schemasOf(nodes: readonly ts.Node[]): NamedSchema[] {
  const [components] = nodes.filter(isComponents);
  const schemas = components?.members.find((member) => memberName(member) === "schemas");
  if (schemas === undefined || !compiler.isPropertySignature(schemas)) return [];
  if (schemas.type === undefined || !compiler.isTypeLiteralNode(schemas.type)) return [];
  return schemas.type.members.flatMap((signature) => {
    const name = memberName(signature);
    if (name === undefined || !compiler.isPropertySignature(signature) || signature.type === undefined) return [];
    return [{ name, type: signature.type, signature }];
  });
}

/** `components`, with a name in place of each schema that has an interface. */
function withReferences(
  components: ts.InterfaceDeclaration,
  named: ReadonlyMap<string, ts.InterfaceDeclaration>,
): ts.InterfaceDeclaration {
  const short = (member: ts.TypeElement): ts.TypeElement => {
    const name = memberName(member);
    if (name === undefined || !named.has(name) || !compiler.isPropertySignature(member)) return member;
    const { modifiers, name: key, questionToken } = member;
    return factory.createPropertySignature(modifiers, key, questionToken, factory.createTypeReferenceNode(name));
  };
  const members = components.members.map((member) => {
    const isSchemas = memberName(member) === "schemas" && compiler.isPropertySignature(member);
    if (!isSchemas || member.type === undefined || !compiler.isTypeLiteralNode(member.type)) return member;
    const type = factory.createTypeLiteralNode(member.type.members.map(short));
    return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
  });
  const { modifiers, name, typeParameters, heritageClauses } = components;
  return factory.updateInterfaceDeclaration(components, modifiers, name, typeParameters, heritageClauses, members);
}

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return compiler.isInterfaceDeclaration(node) && node.name.text === "components";
}

/** The schema that `components["schemas"]["…"]` is about. */
function referredTo(node: ts.Node): string | undefined {
  if (!compiler.isIndexedAccessTypeNode(node) || !compiler.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: outer, indexType: inner } = node.objectType;
  const isSchemas = textOf(inner) === "schemas" && compiler.isTypeReferenceNode(outer);
  const isOfComponents = isSchemas && compiler.isIdentifier(outer.typeName) && outer.typeName.text === "components";
  return isOfComponents ? textOf(node.indexType) : undefined;
}
