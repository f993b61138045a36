import { createRequire } from "node:module";
import type ts from "typescript";

// Required and not imported: an import reads through all of the compiler for the names of its exports first.
const require = createRequire(import.meta.url);
const compiler = require("typescript") as typeof ts;

/** The name of a member, where it is a plain one. */
export function memberName({ name }: ts.TypeElement): string | undefined {
  return name !== undefined && (compiler.isIdentifier(name) || compiler.isStringLiteral(name)) ? name.text : undefined;
}

/** The text of a type that is one text. */
export function textOf(node: ts.TypeNode): string | undefined {
  return compiler.isLiteralTypeNode(node) && compiler.isStringLiteral(node.literal) ? node.literal.text : undefined;
}
