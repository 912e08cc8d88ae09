import type { Format } from "../../shared/grid";
import { colorOf } from "./colors";
import type { CellStyle, OpenedWorkbook } from "./unpack";

/** A file's style as far as our formats go: the way back from `styleOf`. */
export function formatOf(
  { numFmt, font, fill, border, alignment }: CellStyle,
  { theme, fontSize }: Pick<OpenedWorkbook, "theme" | "fontSize">,
): Format {
  const color = colorOf(font?.color, theme);
  const filled =
    fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor, theme) : undefined;
  const align = (["left", "center", "right"] as const).find((side) => side === alignment?.horizontal);
  const vertical = alignment?.vertical && VERTICAL[alignment.vertical];
  return {
    ...(numFmt !== undefined && numFmt !== "General" && { numberFormat: numFmt }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.size !== undefined && font.size !== fontSize && { size: font.size }),
    ...(color !== undefined && { color }),
    ...(filled !== undefined && { fill: filled }),
    ...(align && { align }),
    ...(vertical && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(border?.bottom && { borderBottom: colorOf(border.bottom.color, theme) ?? "#000000" }),
  };
}

const VERTICAL: Readonly<Record<string, Format["vertical"]>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
};
