import ts from "typescript";
import { expect, test } from "vitest";
import { printed } from "../../scripts/generate/print.js";

const { factory, SyntaxKind } = ts;
const word = (kind: ts.KeywordTypeSyntaxKind) => factory.createKeywordTypeNode(kind);
const text = word(SyntaxKind.StringKeyword);
const list = (type: ts.TypeNode) => factory.createArrayTypeNode(type);
const said = (value: string) => factory.createLiteralTypeNode(factory.createStringLiteral(value));
const member = (name: string | ts.PropertyName, type: ts.TypeNode, mayBeLeftOut = false) =>
  factory.createPropertySignature(
    undefined,
    name,
    mayBeLeftOut ? factory.createToken(SyntaxKind.QuestionToken) : undefined,
    type,
  );
const declared = (...members: ts.TypeElement[]) =>
  factory.createInterfaceDeclaration(
    [factory.createModifier(SyntaxKind.ExportKeyword)],
    "Order",
    undefined,
    undefined,
    members,
  );

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const parsed = (content: string) => ts.createSourceFile("types.ts", content, ts.ScriptTarget.ESNext);
const byCompiler = (node: ts.Node) => `${printer.printNode(ts.EmitHint.Unspecified, node, parsed(""))}\n`;

test("declarations are printed as the compiler prints them, with tabs", () => {
  const either = factory.createUnionTypeNode([said("A"), said('"\\ é 中'), text]);
  const index = factory.createIndexSignature(
    [factory.createModifier(SyntaxKind.ReadonlyKeyword)],
    [factory.createParameterDeclaration(undefined, undefined, "name", undefined, text)],
    word(SyntaxKind.UnknownKeyword),
  );
  const literals = [factory.createNull(), factory.createTrue(), factory.createFalse(), factory.createNumericLiteral(3)];
  const less = factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, factory.createNumericLiteral(1));
  const node = declared(
    member("list", list(list(either))),
    member(factory.createStringLiteral("a-b"), factory.createTypeLiteralNode([index, member("x", text, true)]), true),
    member("none", factory.createTypeLiteralNode([])),
    member("pair", factory.createTupleTypeNode([text, factory.createRestTypeNode(list(text))])),
    member(
      "both",
      factory.createIntersectionTypeNode([either, factory.createTypeReferenceNode("Record", [text, text])]),
    ),
    member(
      "part",
      factory.createIndexedAccessTypeNode(
        factory.createIndexedAccessTypeNode(factory.createTypeReferenceNode("components"), said("schemas")),
        said("Tag"),
      ),
    ),
    member("fixed", factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, list(text))),
    member("exact", factory.createUnionTypeNode([...literals, less].map((one) => factory.createLiteralTypeNode(one)))),
    // Nothing that openapi-typescript makes: the compiler prints it.
    member("rare", factory.createTypeOperatorNode(SyntaxKind.KeyOfKeyword, factory.createTypeReferenceNode("Tag"))),
  );
  const all = printed([node], { instead: () => undefined, widened: new Set() });
  expect(all.replaceAll("\t", "    ")).toBe(byCompiler(node));
});

test("what is sent takes readonly lists, and undefined for what may be left out", () => {
  const either = factory.createUnionTypeNode([text, list(text)]);
  const node = declared(
    member("tags", list(list(text)), true),
    member("kind", either, true),
    member("never", word(SyntaxKind.NeverKeyword), true),
  );
  const all = printed([node], { instead: () => undefined, widened: new Set([node]) });
  expect(all).toBe(`export interface Order {
\ttags?: readonly (readonly string[])[] | undefined;
\tkind?: (string | readonly string[]) | undefined;
\tnever?: never;
}
`);
});

test("a comment keeps its lines, one of one line stands in one, and what says nothing to a reader is gone", () => {
  const commented = (name: string, comment: string) =>
    ts.addSyntheticLeadingComment(member(name, text), SyntaxKind.MultiLineCommentTrivia, comment, true);
  const node = declared(
    commented("one", "*\n * @description A label.\n * @constant\n "),
    commented("two", "*\n * @description First.\n *\n *     Second.\n "),
  );
  const all = printed([node], { instead: () => undefined, widened: new Set() });
  expect(all).toBe(`export interface Order {
\t/** A label. */
\tone: string;
\t/**
\t * First.
\t *
\t * Second.
\t */
\ttwo: string;
}
`);
});
