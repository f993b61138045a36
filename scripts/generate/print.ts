import { createRequire } from "node:module";
import type ts from "typescript";

// Required and not imported: an import reads through all of the compiler for the names of its exports first.
const require = createRequire(import.meta.url);
const compiler = require("typescript") as typeof ts;
const { SyntaxKind } = compiler;

/** What is told of nodes while they are printed, so that nobody has to make others of them first. */
export interface Printing {
  /** What to print in the place of a node, such as a name. */
  readonly instead: (node: ts.Node) => string | undefined;
  /** Nodes in which lists are readonly, and members that may be left out may be undefined too. */
  readonly widened: ReadonlySet<ts.Node>;
}

/**
 * The text of declarations as the compiler's printer gives it, but with tabs, comments as {@link commentLines} has them,
 * and what is told of nodes beside. The compiler's printer takes half of the time that all of generating takes, most of it
 * for the places of what it prints, which nobody asks for. What is not known here is left to it.
 */
export function printed(nodes: readonly ts.Node[], printing: Printing): string {
  return nodes.map((node) => `${statement(node, { ...printing, isWide: printing.widened.has(node) })}\n`).join("");
}

interface Context extends Printing {
  readonly isWide: boolean;
}

function statement(node: ts.Node, context: Context): string {
  if (compiler.isInterfaceDeclaration(node) && node.typeParameters === undefined)
    return `${comments(node, "")}${modifiers(node)}interface ${node.name.text} ${block(node.members, "", context)}`;
  if (compiler.isTypeAliasDeclaration(node) && node.typeParameters === undefined)
    return `${comments(node, "")}${modifiers(node)}type ${node.name.text} = ${typeText(node.type, "", context)};`;
  return tidied(ofCompiler(node)).trimEnd();
}

function block(members: readonly ts.TypeElement[], indent: string, context: Context): string {
  const inner = `${indent}\t`;
  return `{\n${members.map((member) => typeElement(member, inner, context)).join("")}${indent}}`;
}

function typeElement(node: ts.TypeElement, indent: string, outer: Context): string {
  const context = outer.isWide || !outer.widened.has(node) ? outer : { ...outer, isWide: true };
  const before = `${comments(node, indent)}${indent}`;
  if (compiler.isPropertySignature(node)) {
    const { questionToken, type } = node;
    const sign = questionToken === undefined ? "" : "?";
    return `${before}${modifiers(node)}${name(node.name)}${sign}${type === undefined ? "" : `: ${memberType(type, sign !== "", indent, context)}`};\n`;
  }
  if (compiler.isIndexSignatureDeclaration(node)) {
    const [parameter] = node.parameters;
    if (parameter?.type !== undefined && compiler.isIdentifier(parameter.name))
      return `${before}${modifiers(node)}[${parameter.name.text}: ${typeText(parameter.type, indent, context)}]: ${typeText(node.type, indent, context)};\n`;
  }
  return `${before}${tidied(ofCompiler(node)).trim().replaceAll("\n", `\n${indent}`)}\n`;
}

function memberType(type: ts.TypeNode, mayBeLeftOut: boolean, indent: string, context: Context): string {
  const text = typeText(type, indent, context);
  if (!context.isWide || !mayBeLeftOut || type.kind === SyntaxKind.NeverKeyword) return text;
  const isOneOfSeveral = type.kind === SyntaxKind.UnionType || type.kind === SyntaxKind.IntersectionType;
  return `${isOneOfSeveral ? `(${text})` : text} | undefined`;
}

function typeText(node: ts.TypeNode, indent: string, context: Context): string {
  const word = keywords.get(node.kind);
  if (word !== undefined) return word;
  const instead = context.instead(node);
  if (instead !== undefined) return instead;
  const of = (type: ts.TypeNode) => typeText(type, indent, context);
  if (compiler.isTypeReferenceNode(node) && compiler.isIdentifier(node.typeName)) {
    const given = node.typeArguments === undefined ? "" : `<${node.typeArguments.map(of).join(", ")}>`;
    return `${node.typeName.text}${given}`;
  }
  if (compiler.isTypeLiteralNode(node)) return node.members.length === 0 ? "{}" : block(node.members, indent, context);
  if (compiler.isIndexedAccessTypeNode(node))
    return `${postfixed(node.objectType, indent, context)}[${of(node.indexType)}]`;
  if (compiler.isArrayTypeNode(node)) {
    const list = `${postfixed(node.elementType, indent, context)}[]`;
    return context.isWide ? `readonly ${list}` : list;
  }
  if (compiler.isUnionTypeNode(node)) return node.types.map(of).join(" | ");
  if (compiler.isIntersectionTypeNode(node)) return node.types.map(of).join(" & ");
  if (compiler.isParenthesizedTypeNode(node)) return `(${of(node.type)})`;
  if (compiler.isLiteralTypeNode(node)) return literal(node.literal);
  if (compiler.isTupleTypeNode(node)) {
    const inner = `${indent}\t`;
    const items = node.elements.map((element) => `${inner}${typeText(element, inner, context)}`);
    return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
  }
  if (compiler.isRestTypeNode(node)) return `...${of(node.type)}`;
  if (compiler.isTypeOperatorNode(node) && node.operator === SyntaxKind.ReadonlyKeyword) {
    const isAnother = context.isWide && compiler.isArrayTypeNode(node.type);
    return `readonly ${isAnother ? `(${of(node.type)})` : of(node.type)}`;
  }
  return tidied(ofCompiler(node)).trim().replaceAll("\n", `\n${indent}`);
}

/** What stands before brackets. Lists that have become readonly since the node was made need parentheses there. */
function postfixed(node: ts.TypeNode, indent: string, context: Context): string {
  const text = typeText(node, indent, context);
  return context.isWide && compiler.isArrayTypeNode(node) ? `(${text})` : text;
}

const keywords: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [SyntaxKind.AnyKeyword, "any"],
  [SyntaxKind.BooleanKeyword, "boolean"],
  [SyntaxKind.NeverKeyword, "never"],
  [SyntaxKind.NumberKeyword, "number"],
  [SyntaxKind.ObjectKeyword, "object"],
  [SyntaxKind.StringKeyword, "string"],
  [SyntaxKind.UndefinedKeyword, "undefined"],
  [SyntaxKind.UnknownKeyword, "unknown"],
]);

function literal(node: ts.LiteralTypeNode["literal"]): string {
  switch (node.kind) {
    case SyntaxKind.NullKeyword:
      return "null";
    case SyntaxKind.TrueKeyword:
      return "true";
    case SyntaxKind.FalseKeyword:
      return "false";
    default:
      return quoted(node);
  }
}

function name(node: ts.PropertyName): string {
  return compiler.isIdentifier(node) ? node.text : quoted(node);
}

/** A text of plain signs stands as it is; the compiler knows what becomes of others. */
function quoted(node: ts.Node): string {
  if (compiler.isIdentifier(node)) return node.text;
  if (compiler.isNumericLiteral(node)) return node.text;
  if (compiler.isStringLiteral(node) && /^[ !#-[\]-~]*$/.test(node.text)) return `"${node.text}"`;
  return ofCompiler(node).trim();
}

function modifiers(node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.TypeElement): string {
  const list = compiler.canHaveModifiers(node) ? (compiler.getModifiers(node) ?? []) : [];
  return list.map(({ kind }) => `${compiler.tokenToString(kind)} `).join("");
}

function comments(node: ts.Node, indent: string): string {
  const list = compiler.getSyntheticLeadingComments(node);
  return list === undefined ? "" : list.map(({ text }) => comment(text, indent)).join("");
}

/** The same words stand before every member that refers to a schema; by indent. */
const known = new Map<string, Map<string, string>>();
const mostKnown = 50_000;

function comment(text: string, indent: string): string {
  const texts = known.get(indent) ?? new Map<string, string>();
  const before = texts.get(text);
  if (before !== undefined) return before;
  const [first = "", ...rest] = `/*${text}*/`.split("\n");
  const lines = tidied([first.trim(), ...rest.map((line) => line.trimEnd()), ""].join("\n")).replace(/\n$/, "");
  const result = `${lines.replaceAll(/^(?=.)/gm, indent)}\n`;
  if (texts.size >= mostKnown) texts.clear();
  known.set(indent, texts.set(text, result));
  return result;
}

/** Without what openapi-typescript says of itself, and without the indent that would make text into code. */
function tidied(text: string): string {
  return (
    text
      .replaceAll(/^ *\* (?:@constant|@enum \{.*\})\n/gm, "")
      .replaceAll(/ \(enum property replaced by openapi-typescript\)/g, "")
      .replaceAll(/^( *)\*(?: {5})/gm, "$1* ")
      .replaceAll(/^( *)\* *$/gm, "$1*")
      .replaceAll(/^( *(?:\/\*\*|\*)) @description /gm, "$1 ")
      .replaceAll(/\/\*\*\n *\* (.*)\n *\*\//g, "/** $1 */")
      // The compiler's printer indents by four blanks, a fifth of the file.
      .replaceAll(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4))
  );
}

let printer: ts.Printer | undefined;
let nowhere: ts.SourceFile | undefined;

function ofCompiler(node: ts.Node): string {
  printer ??= compiler.createPrinter({ newLine: compiler.NewLineKind.LineFeed });
  nowhere ??= compiler.createSourceFile("types.ts", "", compiler.ScriptTarget.ESNext, false, compiler.ScriptKind.TS);
  return printer.printNode(compiler.EmitHint.Unspecified, node, nowhere);
}
