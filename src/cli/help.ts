import type { Help, HelpConfiguration } from "commander";

/** Help in the form of this command: lists of values keep their shape, and what Commander would add to a text is left out. */
export const helpFormat: HelpConfiguration = {
  subcommandTerm: (command) => command.name(),
  optionDescription: (option) => option.description,
  argumentDescription: (argument) => argument.description,
  formatItem(this: Help, term, termWidth, description) {
    const column = termWidth + 4;
    const lines = wrap(description, Math.max((this.helpWidth ?? 80) - column, 20));
    return lines
      .map((line, index) => (index === 0 ? `  ${term}`.padEnd(column) : " ".repeat(column)) + line)
      .join("\n")
      .trimEnd();
  },
};

/** Values with their explanations, as lines that {@link wrap} aligns. */
export function valueLines(explained: readonly (readonly [value: string, explanation: string])[]): string {
  const width = Math.max(...explained.map(([value]) => value.length));
  return explained.map(([value, explanation]) => `  ${value.padEnd(width)}  ${explanation}`.trimEnd()).join("\n");
}

/** Wraps each line. What a value's line cannot hold goes on under its explanation. */
function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    const hanging = /^ {2}\S+ +/.exec(line)?.[0].length ?? 0;
    const lines: string[] = [line.slice(0, hanging)];
    let empty = true;
    for (const word of line.slice(hanging).split(" ")) {
      const last = lines.at(-1) ?? "";
      const fits = last.length + word.length + (empty ? 0 : 1) <= width;
      if (empty || fits) lines[lines.length - 1] = empty ? last + word : `${last} ${word}`;
      else lines.push(" ".repeat(hanging) + word);
      empty = false;
    }
    return lines;
  });
}

/** Prose of the document, whose line breaks mean nothing unless there are two, without Markdown's signs for bold. */
export function unfolded(text: string): string {
  return text
    .trim()
    .replace(/(?<!\n)\n(?!\n)/g, " ")
    .replaceAll("**", "");
}
