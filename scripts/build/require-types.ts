import { writeFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";

/** A door of the package: its types for `import`, and where those for `require` are to stand. */
export interface Door {
  readonly types: string;
  readonly requireTypes: string;
}

/** The doors of a manifest whose `types` tell `require` from `import`. */
export function doorsOf(manifest: { readonly exports: Readonly<Record<string, unknown>> }): Door[] {
  return Object.values(manifest.exports).flatMap((target) => {
    const { types } = target as { types?: { require: string; default: string } }; // strings have none
    return types === undefined ? [] : [{ types: types.default, requireTypes: types.require }];
  });
}

/**
 * Writes for each door what TypeScript takes for CommonJS: every name, pointing to its declaration for `import`. Node's
 * `require` gives the same module, but TypeScript's `node16` does not know that it can, nor does `nodenext` before 5.8.
 *
 * @param folder of the package, where the types for `import` are
 */
export async function writeRequireTypes(folder: string, doors: readonly Door[]): Promise<void> {
  const files = doors.map(({ types }) => path.join(folder, types));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noLib: true,
    types: [],
  });
  for (const [index, { types, requireTypes }] of doors.entries()) {
    const text = requireTypesOf(program, files[index] ?? "", specifier(requireTypes, types));
    await writeFile(path.join(folder, requireTypes), text);
  }
}

function specifier(from: string, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(from), to).replace(/\.d\.ts$/, ".js");
  return relative.startsWith(".") ? relative : `./${relative}`;
}

function requireTypesOf(program: ts.Program, file: string, from: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is no module.`);
  // A name that is exported here covers all that it means over there; what is a type only comes with the star.
  const lines = checker.getExportsOfModule(module).flatMap((symbol) => {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (!(meant.flags & ts.SymbolFlags.Value)) return [];
    const { name } = symbol;
    const { flags, declarations = [] } = meant;
    const parameters = declarations.map(parametersOf).find((texts) => texts.length > 0) ?? [];
    return [
      `export declare const ${name}: typeof module.${name};`,
      ...(flags & ts.SymbolFlags.Type
        ? [`export type ${name}${list(parameters)} = module.${name}${list(parameters.map(nameOf))};`]
        : []),
    ];
  });
  const mode = 'with { "resolution-mode": "import" }';
  return `import type * as module from "${from}" ${mode};\nexport type * from "${from}" ${mode};\n${lines.join("\n")}\n`;
}

function parametersOf(declaration: ts.Declaration): string[] {
  const generic =
    ts.isClassDeclaration(declaration) ||
    ts.isTypeAliasDeclaration(declaration) ||
    ts.isInterfaceDeclaration(declaration);
  return generic ? (declaration.typeParameters ?? []).map((parameter) => parameter.getText()) : [];
}

function nameOf(parameter: string): string {
  return parameter.replace(/\s.*/s, "");
}

function list(texts: readonly string[]): string {
  return texts.length === 0 ? "" : `<${texts.join(", ")}>`;
}
