import type { Words } from "./words.js";

/** A script for bash 3.2 or later; it needs no other package. */
export function bashCompletion({ names, commands, aliases }: Words): string {
  const steps = commands
    .filter(({ path }) => path !== "")
    .map(({ path }) => `      ${pattern(path)}) path="${path}" ;;`);
  const others = [...aliases].map(([name, path]) => `      "|${name}") path="${path}" ;;`);
  const values = commands.flatMap(({ path, options }) =>
    options
      .filter(({ value }) => value !== undefined)
      .map(({ flags, value }) => {
        const found = value === "file" ? "_scm_files" : `_scm_offer ${value?.join(" ") ?? ""}`.trimEnd();
        return `    ${flags.map((flag) => `"${path} ${flag}"`).join("|")}) ${found}; return ;;`;
      }),
  );
  const words = commands.map(({ path, commands: inside, options }) => {
    const flags = options.flatMap((option) => option.flags);
    const first = inside.length > 0 ? inside.map(({ name }) => name) : flags;
    return `    "${path}") if [[ $cur == -* ]]; then _scm_offer ${flags.join(" ")}; else _scm_offer ${first.join(" ")}; fi ;;`;
  });
  return `# Completion of ${names.join(", ")} for bash. Read it in ~/.bashrc: source <(scm completion bash)

_scm_offer() {
  local word
  for word in "$@"; do [[ $word == "$cur"* ]] && COMPREPLY+=("$word"); done
}

_scm_files() {
  local file
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$cur")
}

_scm_completion() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" flag="\${COMP_WORDS[COMP_CWORD - 1]}" path="" before word i
  COMPREPLY=()
  # bash takes the sign in --flag=value for a word of its own.
  if [[ $cur == "=" ]]; then cur=""; elif [[ $flag == "=" ]]; then flag="\${COMP_WORDS[COMP_CWORD - 2]}"; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}" before="$path"
    case "$path|$word" in
${[...steps, ...others].join("\n")}
    esac
    [[ $path == "$before" ]] && break
  done
  case "$path $flag" in
${values.join("\n")}
  esac
  case "$path" in
${words.join("\n")}
  esac
}

complete -F _scm_completion ${names.join(" ")}
`;
}

/** The words before, and the word that leads on. */
function pattern(path: string): string {
  const words = path.split(" ");
  return `"${words.slice(0, -1).join(" ")}|${words.at(-1) ?? ""}"`;
}
