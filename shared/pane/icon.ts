const SVG = "http://www.w3.org/2000/svg";

/** Strokes on a field of 16 × 16. */
const drawings = {
  look: "M13.2 6.2A5.5 5.5 0 1 0 13.5 8.6M13.6 2.6v3.7H9.9",
  done: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM5.2 8.2l2 2 3.6-4",
  warning: "M8 2.2 14.3 13.5H1.7ZM8 6.3v3.4M8 11.5v.4",
  failed: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM8 4.8v4M8 10.9v.4",
  stopped: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM6 6h4v4H6Z",
  info: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM8 7.3v4M8 4.8v.4",
  running: "M8 1.8A6.2 6.2 0 0 1 14.2 8",
  help: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM6.2 6.4A1.8 1.8 0 1 1 8.6 8.1Q8 8.4 8 9.2M8 11.2v.2",
  insights: "M2.5 13.5h11M4.2 11V8M8 11V3.5M11.8 11V6",
  functions: "M10.6 2.9Q8.2 1.9 7.7 4.6L6.3 11.4Q5.8 14.1 3.6 13.1M5 6.4h4.6M9.8 9l3.4 4M13.2 9l-3.4 4",
  share: "M8 9.8V2.2M5.2 4.8 8 2l2.8 2.8M5 7H3v6.8h10V7h-2",
  clients: "M8 2.2a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM2.8 13.8Q3 9.6 8 9.6t5.2 4.2",
  settings:
    "M2 4.5h6.2M11.8 4.5H14M2 11.5h2.2M7.8 11.5H14M10 2.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2ZM6 9.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z",
  sheet: "M2.3 3.3h11.4v9.4H2.3ZM2.3 6.5h11.4M2.3 9.6h11.4M6.2 6.5v6.2",
} as const;

export type Icon = keyof typeof drawings;

/** A small drawing in the colour of the text beside it, which says the same in words. */
export function icon(which: Icon): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", `icon icon-${which}`);
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", drawings[which]);
  svg.append(path);
  return svg;
}
