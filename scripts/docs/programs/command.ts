import { commandLine as wordsOf } from "../../../src/cli/example.js";
import { saidByFlags } from "../../../src/cli/input.js";
import type { Field } from "../../../src/cli/types.js";
import type { Frame, Input, Plan, PlannedCommand } from "./plan.js";
import { masked } from "./secrets.js";

/** A line for the package's own command, as its help would say it; undefined when there is none. */
export function commandLine(frame: Frame, plan: Plan, { parameters, body }: Input): string | undefined {
  if (frame.package === undefined || plan.command === undefined) return undefined;
  const { operation, flagsOf } = operationOf(plan.command);
  const target = [`--${frame.package.server}`, frame.server.region];
  // Flags name the files of secrets; a body that they cannot say would show them.
  const said = body === undefined || saidByFlags(operation, body);
  const input = { parameters, body: said ? body : masked(body, plan.secrets) };
  const words = wordsOf(`npx ${frame.package.name}`, operation, target, input, flagsOf);
  if (plan.answersSecret) words.push("--output answer.json");
  return `${words.join(" \\\n  ")}\n`;
}

/** As much of an operation of the command line as examples need. */
function operationOf(command: PlannedCommand) {
  const flags = new Map<Field, { value: string | undefined; file: string | undefined }>();
  const fields = command.fields.map(({ name, place, kind, positional = false, list = false, flag, file }): Field => {
    const shape: Field["shape"] = {
      ...{ type: undefined, descriptions: [], values: undefined, listed: [], explained: {}, limits: {} },
      ...{ properties: new Map(), required: new Set(), items: [] },
    };
    const secret = flag === undefined && file !== undefined;
    const field: Field = {
      name,
      place,
      kind,
      positional,
      list,
      secret,
      required: false,
      choices: [],
      description: "",
      shape,
    };
    flags.set(field, { value: flag, file });
    return field;
  });
  const operation = { command: command.name, fields };
  return { operation, flagsOf: (field: Field) => flags.get(field) ?? { value: undefined, file: undefined } };
}
