import { errorHelper } from "./compact.js";
import type { PlannedFunction } from "./functions.js";
import type { UnitCode } from "./unit-code.js";

/**
 * The text of a module's functions, without imports and exports: helpers and constants that several use stand in it once.
 *
 * @param functions the functions by their own names, in the order in which they stand
 * @param elsewhere the identifier of a function that stands in another module
 * @returns the text, and the identifier of each function in it
 */
export function moduleCode(
  functions: ReadonlyMap<string, PlannedFunction>,
  codeOf: (planned: PlannedFunction) => UnitCode,
  elsewhere: (name: string) => string = () => "",
): { readonly code: string; readonly identifierOf: (name: string) => string } {
  const positions = new Map([...functions.keys()].map((name, position) => [name, position]));
  const identifierOf = (name: string) => (positions.has(name) ? `validate${positions.get(name)}` : elsewhere(name));
  const helpers = new Map<string, string>();
  const constants = new Map<string, string>();
  const shared = (list: Map<string, string>, prefix: string, text = "") => {
    const name = list.get(text) ?? `${prefix}${list.size}`;
    list.set(text, name);
    return name;
  };
  const bodies = [...functions].map(([name, planned]) => {
    const unit = codeOf(planned);
    // oxlint-disable-next-line no-control-regex -- the marks are made of what code cannot contain
    return unit.code.replaceAll(/\0([a-z]+)(\d+)\0/g, (_, kind: string, position: string) => {
      switch (kind) {
        case "self":
          return identifierOf(name);
        case "call":
          return identifierOf(planned.calls[Number(position)] ?? "");
        case "helper":
          return shared(helpers, "func", unit.helpers[Number(position)]);
        default:
          return shared(constants, "const", unit.constants[Number(position)]);
      }
    });
  });
  const declared = [...helpers, ...constants].map(([text, name]) => `const ${name} = ${text};`);
  const needed = bodies.some((body) => body.includes("fail(")) ? [errorHelper] : [];
  return { code: [...declared, ...needed, ...bodies].join("\n"), identifierOf };
}
