type Child = Node | string | null;
type Attribute = string | number | boolean | null | ((event: Event) => void);

/**
 * An element with its attributes, listeners (named on…) and children. Text
 * becomes text nodes, so that no name from the data is ever read as markup;
 * false and null leave an attribute out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== null));
  return made;
}

/** Text from the workbook: whatever its direction of writing, it leaves the words around it alone. */
export function name(text: string): HTMLElement {
  return element("bdi", {}, text);
}
