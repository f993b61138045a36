import { commandLine } from "./command.js";
import { curl } from "./curl.js";
import type { Frame, Input, Plan } from "./plan.js";
import { typescript } from "./typescript.js";

/** A program or command line that makes one call, complete as it stands. */
export interface Sample {
  readonly language: "typescript" | "curl" | "cli";
  readonly label: string;
  readonly code: string;
}

/** One call in every language that the page offers. Runs in Node and in the page, which writes them anew as its reader edits. */
export function samplesOf(frame: Frame, plan: Plan, input: Input): Sample[] {
  const line = commandLine(frame, plan, input);
  return [
    { language: "typescript", label: "TypeScript", code: typescript(frame, plan, input) },
    { language: "curl", label: "curl", code: curl(frame, plan, input) },
    ...(line === undefined ? [] : [{ language: "cli" as const, label: "CLI", code: line }]),
  ];
}
