const name = "docs-theme";

/** What the reader chose at an earlier visit; undefined for what the system says. */
export function keptTheme(): "dark" | "light" | undefined {
  try {
    const kept = localStorage.getItem(name);
    return kept === "dark" || kept === "light" ? kept : undefined;
  } catch {
    return undefined; // a browser that keeps nothing
  }
}

export function keepTheme(theme: "dark" | "light"): void {
  try {
    localStorage.setItem(name, theme);
  } catch {
    // Then it holds until the page is left.
  }
}
