import { unfold } from "./contents.js";
import { all, create, one } from "./dom.js";
import { packsOf, unpacked } from "./open.js";

type Kind = "Operations" | "Fields" | "Error codes";

/** Something that can be found. */
interface Entry {
  readonly kind: Kind;
  readonly name: string;
  /** Where it belongs, for a reader. */
  readonly within: string;
  /** The id of its place. */
  readonly place: string;
  /** All that is looked through, in lower case. */
  readonly text: string;
}

const kinds: readonly Kind[] = ["Operations", "Fields", "Error codes"];
/** Of each kind. More are of no use to who has still to read them. */
const most = 12;

/** Wires the box that finds operations, fields and error codes as one types. */
export function wireSearch(): void {
  const box = one("#find", document, HTMLInputElement);
  const found = one("#found", document, HTMLElement);
  const count = one("#count", document, HTMLElement);
  const contents = one(".contents", document, HTMLElement);
  let entries: Promise<readonly Entry[]> | undefined;

  const search = async () => {
    const words = box.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    const empty = words.length === 0;
    [found.hidden, contents.hidden] = [empty, !empty];
    if (empty) return (count.textContent = "");
    entries ??= everything();
    const asked = box.value;
    const all = await entries;
    // The reader typed on meanwhile.
    if (box.value !== asked) return;
    const fitting = all.filter(({ text }) => words.every((word) => text.includes(word)));
    found.replaceChildren(...kinds.flatMap((kind) => group(kind, ranked(fitting, kind, words))));
    count.textContent = fitting.length === 0 ? "Nothing found." : `${fitting.length} found`;
    return;
  };
  box.addEventListener("input", () => void search());
  box.addEventListener("focus", () => (entries ??= everything()));

  const links = () => all("a", found, HTMLAnchorElement);
  const clear = () => {
    box.value = "";
    void search();
  };
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    else if (event.key === "ArrowDown") links()[0]?.focus();
    else if (event.key === "Enter") links()[0]?.click();
    else return;
    event.preventDefault();
  });
  found.addEventListener("keydown", (event) => {
    const index = links().findIndex((link) => link === document.activeElement);
    if (event.key === "ArrowDown") links()[index + 1]?.focus();
    else if (event.key === "ArrowUp") (links()[index - 1] ?? box).focus();
    else if (event.key === "Escape") {
      clear();
      box.focus();
    } else return;
    event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select") !== null;
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    unfold();
    box.focus();
    box.select();
  });
}

/** What is called so comes first, then what begins so, what has it in its name, what speaks of it. */
function ranked(entries: readonly Entry[], kind: Kind, words: readonly string[]): Entry[] {
  const rank = ({ name }: Entry) => {
    const own = name.toLowerCase();
    const last = own.split(".").at(-1) ?? own;
    const [first = ""] = words;
    if (own === words.join(" ") || last === first) return 0;
    if (own.startsWith(first) || last.startsWith(first)) return 1;
    return words.every((word) => own.includes(word)) ? 2 : 3;
  };
  return entries
    .filter((entry) => entry.kind === kind)
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

function group(kind: Kind, entries: readonly Entry[]): HTMLElement[] {
  if (entries.length === 0) return [];
  const items = entries.slice(0, most).map(({ name, within, place }) => {
    const link = create("a", "", kind === "Operations" ? name : create("code", "", name));
    link.append(create("span", "note", within));
    link.setAttribute("href", `#${encodeURIComponent(place)}`);
    return create("li", "", link);
  });
  if (entries.length > most) items.push(create("li", "note more", `and ${entries.length - most} more`));
  return [create("p", "group", kind), create("ul", "", ...items)];
}

/** All that can be found. What lies packed is unpacked for it once, a pack at a time. */
async function everything(): Promise<Entry[]> {
  const operations = all("details.operation", document, HTMLDetailsElement);
  const names = new Map(operations.map((each) => [each.id, textOf(each, "summary h3")]));
  const entries = operations.map((each): Entry => {
    const route = textOf(each, ".route");
    const text = `${textOf(each, "summary")} ${each.id} ${textOf(each, "header .note")}`.toLowerCase();
    return { kind: "Operations", name: names.get(each.id) ?? "", within: route, place: each.id, text };
  });
  const fields = (part: ParentNode, place: string, within: string): Entry[] =>
    all("li[id]", part, HTMLLIElement).flatMap((item): Entry[] => {
      const name = textOf(item, ".name");
      if (name === "" || !item.id.startsWith(`${place}.`)) return [];
      const [, kind = ""] = item.id.slice(place.length).split(".");
      return [{ kind: "Fields", name, within: `${within}, ${kind}`, place: item.id, text: textOf(item).toLowerCase() }];
    });
  for (const each of operations) entries.push(...fields(each, each.id, names.get(each.id) ?? ""));
  for (const pack of packsOf())
    for (const [name, content] of await unpacked(pack))
      if (document.getElementById(name)?.querySelector(".inside") === null)
        entries.push(...fields(new DOMParser().parseFromString(content, "text/html"), name, names.get(name) ?? ""));
  const shared = document.getElementById("answers")?.closest("section");
  if (shared) entries.push(...fields(shared, "answers", "Shared answers"));
  for (const row of all("tr[id]", document, HTMLTableRowElement))
    entries.push({
      kind: "Error codes",
      name: textOf(row, "th"),
      within: textOf(row, ".meaning"),
      place: row.id,
      text: textOf(row).toLowerCase(),
    });
  return entries;
}

function textOf(part: Element, selector?: string): string {
  const element = selector === undefined ? part : part.querySelector(selector);
  return (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}
