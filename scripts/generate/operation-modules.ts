import type { PlannedFunction } from "./functions.js";
import { banner } from "./literal.js";
import { moduleCode } from "./module.js";
import type { UnitCode } from "./unit-code.js";

/** By operationId: the names of the functions for `parameters`, `body` and the success statuses. */
export type Table = readonly (readonly [operationId: string, parts: Readonly<Record<string, string>>])[];

/** What several operations need gets a module of its own from this length of code on; what is shorter stands in each. */
const worthSharing = 1_500;

/**
 * A module for each operation, which a program loads when it first calls it; `index.js` names them all.
 *
 * @param functions all functions by name
 * @param codeOf gives the code of a function, asked again for each module that it stands in
 * @returns the texts by file name, below the folder `validators/`
 */
export function operationModules(
  functions: ReadonlyMap<string, PlannedFunction>,
  table: Table,
  codeOf: (planned: PlannedFunction) => UnitCode,
): ReadonlyMap<string, string> {
  const users = new Map<string, Set<string>>();
  for (const [operation, parts] of table)
    for (const name of reach(functions, Object.values(parts), () => false))
      users.set(name, (users.get(name) ?? new Set()).add(operation));
  const lengthOf = (name: string) => {
    const planned = functions.get(name);
    return planned === undefined ? 0 : codeOf(planned).code.length;
  };
  const shared = [...functions.keys()].filter(
    (name) => (users.get(name)?.size ?? 0) > 1 && lengthOf(name) >= worthSharing,
  );
  const positions = new Map(shared.map((name, position) => [name, position]));
  const order = new Map([...functions.keys()].map((name, position) => [name, position]));
  const inOrder = (names: Iterable<string>) =>
    [...names].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  const fileOf = (name: string) => `shared-${positions.get(name)}.js`;

  /** @param inPlace a shared function that stands in this very module */
  function text(
    roots: readonly string[],
    exported: (identifierOf: (name: string) => string) => string,
    inPlace?: string,
  ): string {
    const isElsewhere = (name: string) => positions.has(name) && name !== inPlace;
    const own = reach(functions, roots, isElsewhere);
    const imported = [...own].filter(isElsewhere);
    const subset = new Map(
      inOrder(own).flatMap((name) => {
        const planned = imported.includes(name) ? undefined : functions.get(name);
        return planned === undefined ? [] : [[name, planned] as const];
      }),
    );
    const { code, identifierOf } = moduleCode(subset, codeOf, (name) => `shared${positions.get(name)}`);
    const imports = imported.map(
      (name) => `import { validate as shared${positions.get(name)} } from "./${fileOf(name)}";`,
    );
    const lines = [`// ${banner}`, ...imports, code, exported(identifierOf)];
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
  }

  const files = new Map<string, string>();
  for (const name of shared)
    files.set(
      fileOf(name),
      text([name], (of) => `export { ${of(name)} as validate };`, name),
    );
  const names = fileNames(table.map(([operation]) => operation));
  for (const [operation, parts] of table) {
    files.set(
      names.get(operation) ?? "",
      text([...new Set(Object.values(parts))], (of) => {
        const cells = Object.entries(parts).map(([part, name]) => `${JSON.stringify(part)}: ${of(name)}`);
        return `export const validators = { ${cells.join(", ")} };`;
      }),
    );
  }
  files.set("index.js", index(table, names));
  return files;
}

/** The table whose entries load; literal imports, so that bundlers see them. */
function index(table: Table, names: ReadonlyMap<string, string>): string {
  const rows = table.map(
    ([operation]) =>
      `  ${JSON.stringify(operation)}: () => import(${JSON.stringify(`./${names.get(operation)}`)}).then(parts),\n`,
  );
  return `// ${banner}\nconst parts = ({ validators }) => validators;\nexport const validators = {\n${rows.join("")}};\n`;
}

/** All table entries at once. */
export function allAtOnce(table: Table): string {
  const names = fileNames(table.map(([operation]) => operation));
  const imports = table.map(
    ([operation], position) =>
      `import { validators as operation${position} } from "./validators/${names.get(operation)}";\n`,
  );
  const rows = table.map(([operation], position) => `  ${JSON.stringify(operation)}: operation${position},\n`);
  return `// ${banner}\n${imports.join("")}export const validators = {\n${rows.join("")}};\n`;
}

/** Some file systems do not tell capital letters from small ones. */
function fileNames(operations: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(["index"]);
  return new Map(
    operations.map((operation) => {
      let name = operation;
      for (let next = 2; taken.has(name.toLowerCase()) || /^shared-\d+$/.test(name); next++)
        name = `${operation}-${next}`;
      taken.add(name.toLowerCase());
      return [operation, `${name}.js`];
    }),
  );
}

/** The functions that these call, themselves included; what stops is in it, but not what it calls. */
function reach(
  functions: ReadonlyMap<string, PlannedFunction>,
  roots: readonly string[],
  stops: (name: string) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    if (!stops(name)) for (const called of functions.get(name)?.calls ?? []) visit(called);
  };
  for (const root of roots) visit(root);
  return found;
}
