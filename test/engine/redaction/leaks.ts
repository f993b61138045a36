/** Looks for secrets in everything that a program can show of what it was given. */
import { inspect } from "node:util";
import { printed } from "../../credentials/support.js";

/** So many signs of a secret in a row are a leak, not chance. */
const telling = 16;
/** Every place would be looked at with 1; with 4, a part of 19 signs is found wherever it begins. */
const stride = 4;

/** How servers and libraries spell a text within another one. */
export const spellings: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "in JSON": (text) => JSON.stringify(text).slice(1, -1),
  "in JSON of PHP": (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  "in JSON of ASCII": (text) =>
    text.replace(/[^A-Za-z0-9 ]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "in JSON within JSON": (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
  "in a URL": encodeURIComponent,
  "in a URL in lower case": (text) => encodeURIComponent(text).replace(/%../g, (escape) => escape.toLowerCase()),
  "in a form": (text) => new URLSearchParams({ _: text }).toString().slice(2),
  "in HTML": (text) =>
    text.replace(/[&<>"']/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char] ?? "&#39;"),
  "in HTML by number": (text) => text.replace(/[^A-Za-z0-9 ]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`),
  "cut off at its end": (text) => text.slice(0, Math.ceil(text.length * 0.7)),
  "cut off at its beginning": (text) => text.slice(Math.floor(text.length * 0.3)),
};

/** Spellings that nobody who wants to be understood uses, but an encoder might. */
function encodings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  // Within a longer text the bytes may begin at any of three places of a base64 group; the groups at the ends then differ.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .slice(shift && 4, -4),
  );
  return [...base64, ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")), bytes.toString("hex")];
}

/**
 * A search for secrets; it names the spellings that stand in a text.
 *
 * @param made secrets without signs, of which there are too many to look for every spelling
 */
export function leakFinder(
  secrets: readonly string[],
  made: readonly string[] = [],
): (text: string) => readonly string[] {
  const names = new Map<string, string>();
  for (const secret of new Set(secrets)) {
    for (const encoded of encodings(secret)) names.set(encoded, "encoded");
    for (const [name, spell] of Object.entries(spellings).reverse()) names.set(spell(secret), name);
  }
  const windows = new Set(
    [...secrets, ...made].flatMap((secret) =>
      Array.from({ length: Math.max(0, secret.length - telling + 1) }, (_, at) => secret.slice(at, at + telling)),
    ),
  );
  return (text) => {
    // Most of what is shown is shown many times.
    const unique = [...new Set(text.split("\n"))].join("\n");
    const found = [...names].filter(([spelled]) => unique.includes(spelled)).map(([, name]) => name);
    for (let at = 0; at + telling <= unique.length; at += stride)
      if (windows.has(unique.slice(at, at + telling))) found.push("a part");
    return [...new Set(found)];
  };
}

/** All texts that can be made of a value without knowing it. */
export function shown(value: unknown): string {
  return [printed(value), printed(cloned(value)), ...members(value)].join("\n");
}

/** What a worker or a debugger would get. */
function cloned(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined; // something in it cannot be cloned; the value itself is searched as well
  }
}

/** Each own property by itself, whatever it is keyed by and however hidden, all the way down. */
function members(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Reflect.ownKeys(value).flatMap((key) => {
    const member: unknown = Reflect.get(value, key);
    return [String(key), typeof member === "string" ? member : inspect(member), ...members(member, seen)];
  });
}
