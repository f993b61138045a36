// Media types as RFC 9110 has them: 8.3.1 (what one is), 12.5.1 (which of them a client accepts).

/** `application/json` and `application/…+json`, with or without parameters. */
export function isJson(type: string): boolean {
  return /^application\/([\w.!#$&^-]+\+)?json\s*(;|$)/i.test(type);
}

export function isXml(type: string): boolean {
  return /^(application|text)\/([\w.!#$&^-]+\+)?xml\s*(;|$)/i.test(type);
}

export function isText(type: string): boolean {
  return /^text\//i.test(type);
}

/** Type and subtype, lower case, without parameters. */
export function essence(type: string): string {
  return (type.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** Whether a media type is of a range such as `text/*`. Parameters of the range must be the type's. */
export function inRange(type: string, range: string): boolean {
  const [main = "", sub = ""] = essence(range).split("/");
  const [ownMain = "", ownSub = ""] = essence(type).split("/");
  const fits = (wanted: string, own: string) => wanted === "*" || own === "*" || wanted === own;
  if (!fits(main, ownMain) || !fits(sub, ownSub)) return false;
  const own = parameters(type);
  return [...parameters(range)].every(([name, value]) => own.size === 0 || own.get(name) === value);
}

function parameters(type: string): Map<string, string> {
  const pairs = type
    .split(";")
    .slice(1)
    .map((parameter) => parameter.trim().toLowerCase().split("="));
  return new Map(
    pairs
      .filter(([name]) => name !== "" && name !== "q")
      .map(([name = "", value = ""]) => [name, value.replaceAll('"', "")]),
  );
}

/** How much a client wants a media type, from 0 (not at all) to 1, by the most specific range of its Accept header. */
export function quality(type: string, accept: string | undefined): number {
  if (accept === undefined || accept.trim() === "") return 1;
  const ranges = accept.split(",").map((range) => ({ range, weight: weight(range), rank: rank(range) }));
  const [best] = ranges.filter(({ range }) => inRange(type, range)).sort((one, other) => other.rank - one.rank);
  return best?.weight ?? 0;
}

function weight(range: string): number {
  const [, value] = /;\s*q\s*=\s*([\d.]+)/i.exec(range) ?? [];
  return value === undefined ? 1 : Math.min(Number(value) || 0, 1);
}

function rank(range: string): number {
  const [main, sub] = essence(range).split("/");
  return main === "*" ? 0 : sub === "*" ? 1 : 2 + parameters(range).size;
}
