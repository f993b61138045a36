import { all, one } from "./dom.js";
import { keepTheme } from "./kept-theme.js";

const menu = one(".menu", document, HTMLDetailsElement);
const narrow = matchMedia("(width < 60rem)");
const fold = () => (menu.open = !narrow.matches);

/** Opens the contents where they are folded away. */
export function unfold(): void {
  menu.open = true;
}

/** Wires the contents and the choice of dark or light. */
export function wireContents(): void {
  // Dark or light: the system's choice until the reader makes another, which stays.
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  one(".theme", document, HTMLButtonElement).addEventListener("click", () => {
    const now = root.dataset["theme"] ?? (dark.matches ? "dark" : "light");
    const next = now === "dark" ? "light" : "dark";
    root.dataset["theme"] = next;
    keepTheme(next);
  });

  // On a phone the contents start closed and close again once something was chosen.
  fold();
  narrow.addEventListener("change", fold);
  menu.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a") !== null) fold();
  });

  // The contents show where the reader is: at the last place that has passed the top of the window.
  const links = all(".contents a", menu, HTMLAnchorElement);
  const places = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let waiting = false;
  const follow = () => {
    waiting = false;
    const current = Math.max(
      places.findLastIndex((place) => place !== null && place.getBoundingClientRect().top < 120),
      0,
    );
    for (const [index, link] of links.entries()) {
      const is = index === current ? "true" : null;
      if (link.ariaCurrent !== is) link.ariaCurrent = is;
    }
  };
  const later = () => {
    if (!waiting) requestAnimationFrame(follow);
    waiting = true;
  };
  later();
  addEventListener("scroll", later, { passive: true });
}
