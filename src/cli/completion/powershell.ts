import type { Words } from "./words.js";

/** A script for PowerShell 5.1 or later. */
export function powershellCompletion({ names, commands, aliases }: Words): string {
  const table = commands.map(({ path, commands: inside, options }) => {
    const described = [
      ...inside.map(({ name, summary }) => [name, summary] as const),
      ...options.flatMap(({ flags, description }) => flags.map((flag) => [flag, description] as const)),
    ];
    const values = options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : flags.map((flag) => `${quoted(flag)} = ${value === "file" ? "$null" : `@(${value.map(quoted).join(", ")})`}`),
    );
    return `    ${quoted(path)} = @{
        Words = [ordered]@{ ${described.map(([word, text]) => `${quoted(word)} = ${quoted(text)}`).join("; ")} }
        Values = @{ ${values.join("; ")} }
    }`;
  });
  const others = [...aliases].map(([name, path]) => `    ${quoted(name)} = ${quoted(path)}`);
  return `# Completion of ${names.join(", ")} for PowerShell. Put it into $PROFILE: scm completion powershell | Out-String | Invoke-Expression

$script:ScmCommands = @{
${table.join("\n")}
}
$script:ScmAliases = [System.Collections.Hashtable]::new([System.StringComparer]::Ordinal)
@{
${others.join("\n")}
}.GetEnumerator() | ForEach-Object { $script:ScmAliases[$_.Key] = $_.Value }

Register-ArgumentCompleter -Native -CommandName ${names.join(", ")} -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
    $at = ''
    foreach ($word in ($words | Select-Object -Skip 1)) {
        $next = "$at $word".Trim()
        if ($at -eq '' -and $script:ScmAliases.ContainsKey($word)) { $next = $script:ScmAliases[$word] }
        if (-not $script:ScmCommands.ContainsKey($next)) { break }
        $at = $next
    }
    $here = $script:ScmCommands[$at]
    $flag = if ($words.Count -gt 0) { $words[-1] } else { '' }
    if ($here.Values.ContainsKey($flag)) {
        # Nothing is offered for a file, so that PowerShell offers files.
        $here.Values[$flag] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
        }
        return
    }
    $here.Words.GetEnumerator() | Where-Object { $_.Key -like "$wordToComplete*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterName', "$($_.Value) ")
    }
}
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
