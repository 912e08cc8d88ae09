const SVG = "http://www.w3.org/2000/svg";

/** An SVG element with its attributes and children. */
export function shape(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: Node[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** A drawing on a field of so many units that fills its place, whatever its proportions. */
export function drawing(
  width: number,
  height: number,
  attributes: Readonly<Record<string, string | number>>,
  ...children: Node[]
): SVGElement {
  const field = { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none" };
  return shape("svg", { ...field, ...attributes }, ...children);
}

/** Makes a part of a drawing a button that says what it is. */
export function press(part: SVGElement, label: string, act: () => void): SVGElement {
  part.setAttribute("role", "button");
  part.setAttribute("tabindex", "0");
  part.setAttribute("aria-label", label);
  part.addEventListener("click", act);
  part.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  });
  const tip = shape("title", {});
  tip.textContent = label;
  part.prepend(tip);
  return part;
}
