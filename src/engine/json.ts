/** An own property of an object; undefined where there is none. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** Undefined for what is no JSON. */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The values at a JSON pointer; `*` stands for every item and every key. */
export function valuesAt(value: unknown, pointer: string): { readonly pointer: string; readonly value: unknown }[] {
  let found = [{ pointer: "", value }];
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    found = found.flatMap((at) => {
      if (typeof at.value !== "object" || at.value === null) return [];
      const members = token === "*" ? Object.entries(at.value) : [[name, propertyOf(at.value, name)] as const];
      return members
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => ({
          pointer: `${at.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
          value: member as unknown,
        }));
    });
  }
  return found;
}
