/** The name of a header (RFC 9110, 5.6.2). */
export const headerName = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * Why a value cannot travel unchanged in an HTTP header, or undefined when it can. The answer never
 * quotes the value, so it is safe in a message.
 *
 * `fetch` refuses line breaks and everything outside Latin-1 with an error that may quote the value,
 * and silently cuts blanks at the ends, so all three are found here first.
 */
export function headerProblem(value: string): string | undefined {
  // Most values are such, and a token is long.
  if (/^[!-~]+$/.test(value)) return undefined;
  if (/[\r\n]/.test(value)) return "contains a line break (if it was read from a file, trim it)";
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) return "contains a character that an HTTP header cannot carry";
  if (/^[\t ]|[\t ]$/.test(value)) return "begins or ends with a blank";
  return undefined;
}
