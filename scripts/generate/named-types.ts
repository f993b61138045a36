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
 * the compiler and signatures in an editor say `PurchaseSingleDomain` and not all of what is in it. What holds itself
 * without an object between, such as a list of lists, has a type of its name: in place the compiler takes it for a circle.
 *
 * @returns the declarations with those, their names, the name that a node in them refers to, and whether a name is no
 *   longer free
 */
export function withNamedSchemas(nodes: readonly ts.Node[]): {
  readonly declarations: readonly ts.Node[];
  readonly named: ReadonlySet<string>;
  readonly nameOf: (node: ts.Node) => string | undefined;
  readonly isTaken: (name: string) => boolean;
} {
  const named = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>();
  const schemas = schemasOf(nodes);
  const inCircles = circular(schemas);
  const names = new Set([...taken, ...schemas.map(({ name }) => name)]);
  for (const { name, type, signature } of schemas) {
    const isUsable = isIdentifier(name) && !taken.has(name);
    if (!inCircles.has(name) && (!isUsable || !compiler.isTypeLiteralNode(type))) continue;
    const exported = [factory.createModifier(compiler.SyntaxKind.ExportKeyword)];
    const identifier = isUsable ? name : madeName(name, names);
    const declaration = compiler.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(exported, identifier, undefined, undefined, type.members)
      : factory.createTypeAliasDeclaration(exported, identifier, undefined, type);
    const comments = compiler.getSyntheticLeadingComments(signature);
    if (comments !== undefined) compiler.setSyntheticLeadingComments(declaration, comments);
    named.set(name, declaration);
  }
  const nameOf = (node: ts.Node) => {
    const name = referredTo(node);
    return name === undefined ? undefined : named.get(name)?.name.text;
  };
  const rest = nodes.map((node) => (isComponents(node) ? withReferences(node, named) : node));
  const declared = new Set([...named.values()].map((declaration) => declaration.name.text));
  const isTaken = (name: string) => taken.has(name) || declared.has(name);
  const own = new Set([...named.keys()].filter((name) => declared.has(name)));
  return { declarations: [...rest, ...named.values()], named: own, nameOf, isTaken };
}

/** An identifier for a name that is none. */
function madeName(name: string, names: Set<string>): string {
  const base = `_${name.replaceAll(/\W+/g, "_")}`;
  let free = base;
  for (let count = 2; names.has(free); count++) free = `${base}_${count}`;
  names.add(free);
  return free;
}

interface NamedSchema {
  readonly name: string;
  readonly type: ts.TypeNode;
  readonly signature: ts.PropertySignature;
}

/** The schemas that lead back to themselves without an object between. */
function circular(schemas: readonly NamedSchema[]): ReadonlySet<string> {
  const targets = new Map(schemas.map(({ name, type }) => [name, targetsOf(type)]));
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>();
    const follow = (name: string): boolean =>
      (targets.get(name) ?? []).some((target) => {
        if (target === start) return true;
        if (seen.has(target)) return false;
        seen.add(target);
        return follow(target);
      });
    return follow(start);
  };
  return new Set(schemas.flatMap(({ name }) => (leadsBack(name) ? [name] : [])));
}

/** The schemas that a type refers to outside of objects. */
function targetsOf(type: ts.TypeNode): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = referredTo(node);
    if (name !== undefined) found.push(name);
    else if (!compiler.isTypeLiteralNode(node)) compiler.forEachChild(node, visit);
  };
  visit(type);
  return found;
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
  named: ReadonlyMap<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>,
): ts.InterfaceDeclaration {
  const short = (member: ts.TypeElement): ts.TypeElement => {
    const name = memberName(member);
    const declared = name === undefined ? undefined : named.get(name)?.name.text;
    if (declared === undefined || !compiler.isPropertySignature(member)) return member;
    const { modifiers, name: key, questionToken } = member;
    return factory.createPropertySignature(modifiers, key, questionToken, factory.createTypeReferenceNode(declared));
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
