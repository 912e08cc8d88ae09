import type { Format } from "../../shared/grid";
import type { CellStyle } from "./pack";

/** A format in the file's own terms. A font is named whole, or the program that opens the file fills in its own. */
export function styleOf(format: Format): CellStyle {
  const { numberFormat, bold, italic, size, color, fill, align, vertical, wrap, borderBottom } = format;
  const style: CellStyle = {};
  if (numberFormat !== undefined && numberFormat !== "General") style.numFmt = numberFormat;
  if (bold || italic || size !== undefined || color !== undefined) {
    style.font = {
      name: "Calibri",
      size: size ?? 11,
      bold,
      italic,
      color: color === undefined ? undefined : rgb(color),
    };
  }
  if (fill !== undefined) style.fill = solid(fill);
  if (borderBottom !== undefined) style.border = { bottom: { style: "thin", color: rgb(borderBottom) } };
  if (align !== undefined || vertical !== undefined || wrap) {
    style.alignment = {
      horizontal: align,
      vertical: vertical === "middle" ? "center" : vertical,
      wrapText: wrap,
    };
  }
  return style;
}

/** What a conditional format puts over a cell. */
export function highlight(fill: string, color: string): CellStyle {
  return { font: { color: rgb(color) }, fill: solid(fill) };
}

function rgb(color: string): { rgb: string } {
  return { rgb: color.slice(1).toUpperCase() };
}

/** Cells take the first colour of a solid fill, conditional formats the second. */
function solid(color: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: rgb(color), bgColor: rgb(color) };
}
