/** Whether a type and a constant of a module may have a name. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name) && !reserved.has(name);
}

/** What neither a type nor a constant of a module may be called: words of JavaScript, and those that begin a type. */
const reserved = new Set([
  ...["abstract", "any", "arguments", "as", "asserts", "await", "bigint", "boolean", "break", "case", "catch"],
  ...["class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "eval", "export"],
  ...["extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "infer", "instanceof"],
  ...["interface", "intrinsic", "is", "keyof", "let", "never", "new", "null", "number", "object", "package"],
  ...["private", "protected", "public", "readonly", "return", "static", "string", "super", "switch", "symbol"],
  ...["this", "throw", "true", "try", "type", "typeof", "undefined", "unique", "unknown", "var", "void", "while"],
  ...["with", "yield"],
]);
