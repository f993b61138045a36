/** A word as a POSIX shell reads it. */
export function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  const [, flag = "", value = word] = /^(--[a-z][a-z0-9-]*=)(.*)$/s.exec(word) ?? [];
  return `${flag}'${value.replaceAll("'", `'\\''`)}'`;
}
