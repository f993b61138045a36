// What the scripts of the page use to find and make its parts.

export function all<Kind extends Element>(selector: string, within: ParentNode, kind: new () => Kind): Kind[] {
  return [...within.querySelectorAll(selector)].filter((element): element is Kind => element instanceof kind);
}

export function one<Kind extends Element>(selector: string, within: ParentNode, kind: new () => Kind): Kind {
  const [element] = all(selector, within, kind);
  if (element === undefined) throw new Error(`The page has no ${selector}`);
  return element;
}

export function create(tag: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}
