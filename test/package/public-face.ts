import path from "node:path";
import ts from "typescript";

/**
 * What users can import and everything that it is made of, as declarations without comments: first the names of each
 * entry point, then each declaration once, by name. A change of any of them is a change that users may notice.
 */
export function publicFace(folder: string, entries: Readonly<Record<string, string>>): string {
  const files = Object.values(entries).map((file) => path.join(folder, file));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const followed = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const names = Object.entries(entries).map(([name, file]) => {
    const module = checker.getSymbolAtLocation(fileOf(program, path.join(folder, file)));
    return { name, symbols: module === undefined ? [] : checker.getExportsOfModule(module) };
  });

  const declarations = new Map<ts.Declaration, { readonly name: string; readonly text: string }>();
  const waiting = names.flatMap(({ symbols }) => symbols.map(followed));
  for (let symbol = waiting.pop(); symbol !== undefined; symbol = waiting.pop()) {
    for (const declaration of symbol.declarations ?? []) {
      const statement = statementOf(declaration);
      if (statement === undefined || declarations.has(statement) || !isOurs(statement, folder)) continue;
      declarations.set(statement, { name: symbol.name, text: print(statement) });
      waiting.push(...namesIn(statement, checker).map(followed));
    }
  }

  const lists = names.map(
    ({ name, symbols }) =>
      `// ${name}\n${symbols
        .map((symbol) => symbol.name)
        .sort()
        .map((each) => `//   ${each}\n`)
        .join("")}`,
  );
  const texts = [...declarations.values()]
    // What is loaded late says no more than the function that it stands for, which follows under the same name.
    .filter(({ text }) => !/^export declare const (\w+): typeof import\("[^"]+"\)\.\1;$/.test(text.trim()))
    .sort((a, b) => compare(a.name, b.name) || compare(a.text, b.text))
    .map(({ text }) => `${text}\n`);
  return [...lists, ...texts].join("\n");
}

function fileOf(program: ts.Program, file: string): ts.SourceFile {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} is not in the package.`);
  return source;
}

/** The statement at the top of a file that declares something; undefined for what lies inside another declaration. */
function statementOf(declaration: ts.Declaration): ts.DeclarationStatement | undefined {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  // Only what ts calls a declaration has symbols, and a file's statements that have are declaration statements.
  return ts.isSourceFile(statement.parent) ? (statement as ts.Node as ts.DeclarationStatement) : undefined;
}

function isOurs(node: ts.Node, folder: string): boolean {
  const relative = path.relative(folder, node.getSourceFile().fileName);
  return !relative.startsWith("..") && !relative.includes("node_modules");
}

function namesIn(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (child: ts.Node) => {
    const symbol = ts.isIdentifier(child) ? checker.getSymbolAtLocation(child) : undefined;
    if (symbol !== undefined) found.push(symbol);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
