/** The part of a drawing in which figures are plotted. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Any element of a drawing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: (Node | string)[]
): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...inside);
  return made;
}
