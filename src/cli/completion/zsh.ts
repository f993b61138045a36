import type { Words } from "./words.js";

/** A script for zsh: to be read, or to lie in a folder of `fpath` as `_scm`. */
export function zshCompletion({ names, commands, aliases }: Words): string {
  const known = commands.filter(({ path }) => path !== "");
  const steps = known.map(({ path }) => {
    const words = path.split(" ");
    return `      ${quoted(`${words.slice(0, -1).join(" ")}|${words.at(-1) ?? ""}`)}) at=${quoted(path)} ;;`;
  });
  const others = [...aliases].map(([name, path]) => `      ${quoted(`|${name}`)}) at=${quoted(path)} ;;`);
  const values = commands.flatMap(({ path, options }) =>
    options
      .filter(({ value }) => value !== undefined)
      .map(({ flags, value }) => {
        const found = value === "file" ? "_files" : `compadd -- ${value?.join(" ") ?? ""}`.trimEnd();
        return `    ${flags.map((flag) => quoted(`${path} ${flag}`)).join("|")}) ${found}; return ;;`;
      }),
  );
  const words = commands.map(({ path, commands: inside, options }) => {
    const flags = options.flatMap((option) => option.flags.map((flag) => described(flag, option.description)));
    const lines = [
      `      options=(${flags.join(" ")})`,
      `      commands=(${inside.map(({ name, summary }) => described(name, summary)).join(" ")})`,
    ];
    return `    ${quoted(path)})\n${lines.join("\n")} ;;`;
  });
  return `#compdef ${names.join(" ")}
# Completion of ${names.join(", ")} for zsh. Read it in ~/.zshrc behind compinit: source <(scm completion zsh)

_scm() {
  local at= before= flag=\${words[CURRENT - 1]} i
  local -a options commands
  for ((i = 2; i < CURRENT; i++)); do
    before=$at
    case "$at|\${words[i]}" in
${[...steps, ...others].join("\n")}
    esac
    [[ $at == $before ]] && break
  done
  if [[ \${words[CURRENT]} == --*=* ]]; then
    flag=\${words[CURRENT]%%=*}
    compset -P '*='
  fi
  case "$at $flag" in
${values.join("\n")}
  esac
  case "$at" in
${words.join("\n")}
  esac
  if [[ \${words[CURRENT]} != -* && \${#commands} -gt 0 ]]; then
    _describe -t commands command commands
  else
    _describe -o -t options option options
  fi
}

if [[ $funcstack[1] == _scm ]]; then _scm "$@"; else compdef _scm ${names.join(" ")}; fi
`;
}

/** A word and what it means, as \`_describe\` reads them. */
function described(word: string, text: string): string {
  return quoted(`${word.replaceAll(":", "\\:")}:${text}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
