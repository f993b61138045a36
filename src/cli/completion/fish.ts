import type { Words } from "./words.js";

/** A script for fish, one line for each command and option. */
export function fishCompletion({ names, commands, aliases }: Words): string {
  const steps = commands
    .filter(({ path }) => path !== "")
    .map(({ path }) => {
      const words = path.split(" ");
      return `            case ${quoted(`${words.slice(0, -1).join(" ")}|${words.at(-1) ?? ""}`)}\n                set at ${quoted(path)}`;
    });
  const others = [...aliases].map(
    ([name, path]) => `            case ${quoted(`|${name}`)}\n                set at ${quoted(path)}`,
  );
  const lines = commands.flatMap(({ path, commands: inside, options }) => {
    const here = `complete -c scm -n ${quoted(`__scm_at ${quoted(path)}`)}`;
    return [
      ...inside.map(({ name, summary }) => `${here} -a ${name} -d ${quoted(summary)}`),
      ...options.map(({ flags, description, value }) => {
        const names_ = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
        const takes = value === undefined ? [] : value === "file" ? ["-r -F"] : [`-x -a ${quoted(value.join(" "))}`];
        return [here, ...names_, ...takes, `-d ${quoted(description)}`].join(" ");
      }),
    ];
  });
  return `# Completion of ${names.join(", ")} for fish: scm completion fish > ~/.config/fish/completions/scm.fish

function __scm_at
    set -l at
    set -l words (commandline -opc)
    for word in $words[2..]
        set -l before $at
        switch "$at|$word"
${[...steps, ...others].join("\n")}
        end
        test "$at" = "$before"; and break
    end
    test "$at" = "$argv[1]"
end

complete -c scm -f
${lines.join("\n")}
${names
  .filter((name) => name !== "scm")
  .map((name) => `complete -c ${name} -w scm`)
  .join("\n")}
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
