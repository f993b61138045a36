import { all, one } from "./dom.js";

/** Wires the filter above the error codes. */
export function wireCodes(): void {
  for (const filter of all("[type=search]", one("main", document, HTMLElement), HTMLInputElement)) {
    const section = filter.closest("section") ?? document;
    const rows = all("tbody tr", section, HTMLTableRowElement);
    const done = one(".filter select", section, HTMLSelectElement);
    const apply = () => {
      const words = filter.value.toLowerCase().split(/\s+/);
      for (const row of rows) {
        const fits = done.value === "" || one(".done", row, HTMLElement).dataset["done"] === done.value;
        row.hidden = !fits || !words.every((word) => (row.textContent ?? "").toLowerCase().includes(word));
      }
      const count = rows.filter((row) => !row.hidden).length;
      one("output", section, HTMLOutputElement).textContent = count === 1 ? "1 code" : `${count} codes`;
    };
    filter.addEventListener("input", apply);
    done.addEventListener("change", apply);
  }
}
