// How the service writes times, names and numbers.

/** The service's clocks and order numbers go by Chinese time. */
const chineseTime = 8 * 3_600_000;

/** `2026-11-26 10:12:30.0`, as the service writes times, in Chinese time. */
export function timeText(ms: number): string {
  return `${new Date(ms + chineseTime).toISOString().slice(0, 19).replace("T", " ")}.0`;
}

/** The digits of a time, to the second or the minute: `20261126101230`. */
export function timeDigits(ms: number): string {
  return new Date(ms + chineseTime).toISOString().replaceAll(/\D/g, "").slice(0, 14);
}

/** Reads a time as the service writes it; undefined for another text. */
export function timeOf(text: string): number | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)?$/.exec(text) ?? [];
  const ms = Date.parse(`${date}T${time}+08:00`);
  return Number.isNaN(ms) ? undefined : ms;
}

/** Additional names: `a.example;b.example`. */
export function namesIn(text: string | undefined): string[] {
  return (text ?? "")
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** How long a list of names in an answer can be. */
const longestNames = 4096;

/** Names as answers have them; as many as there is room for. */
export function namesText(names: readonly string[], separator: ";" | ","): string {
  let text = "";
  for (const name of names) {
    const longer = text === "" ? name : `${text}${separator}${name}`;
    if (longer.length > longestNames) break;
    text = longer;
  }
  return text;
}

export function isWildcard(name: string): boolean {
  return name.startsWith("*.");
}

/** A name that a certificate can carry: a host, a wildcard or an address. */
export function isName(name: string): boolean {
  const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  return (
    name.length <= 253 && new RegExp(`^(?:\\*\\.)?(?:${label}\\.)+${label}$|^[0-9a-f:]*:[0-9a-f:]+$`, "i").test(name)
  );
}

/** Whether a certificate for some names fits a domain. */
export function covers(names: readonly string[], domain: string): boolean {
  const wanted = domain.toLowerCase();
  return names.some((each) => {
    const name = each.toLowerCase();
    return name === wanted || (isWildcard(name) && wanted.slice(wanted.indexOf(".")) === name.slice(1));
  });
}
