import type { Area, ChartAxis } from "../../shared/grid";
import type { SheetChart, SheetSeries } from "../workbook";
import { fixedAddress } from "./address";

/** The axes' numbers within the file: categories and figures, left and right. */
const AXES = { left: [1, 2], right: [3, 4] } as const;
type Side = keyof typeof AXES;

/** Hundredths of a point. */
const SIZE = { title: 1200, text: 800 };
const INK = "374151";
const GRID = "E5E7EB";

/**
 * A chart as a part of an .xlsx file.
 *
 * @param sheet The tab that it and its figures stand on.
 * @source ECMA-376, part 1, 21.2; the elements stand in the order that its schema has.
 */
export function chartXml(sheet: string, chart: SheetChart): string {
  const { title, series, axes } = chart;
  const plots = (["left", "right"] as const).flatMap((side) =>
    (["columns", "line"] as const).map((draws) => {
      const own = series.filter((one) => one.axis === side && one.draws === draws);
      return own.length === 0 ? "" : plot(sheet, chart, side, own);
    }),
  );
  const right = axes.right === null ? "" : axesXml("right", axes.right);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="en-US" sz="${SIZE.title}" b="1">${fill(INK)}</a:rPr><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plots.join("")}${axesXml("left", axes.left)}${right}</c:plotArea>`,
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(SIZE.text)}</c:legend>`,
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

function plot(
  sheet: string,
  { series, stacked, categories }: SheetChart,
  side: Side,
  own: readonly SheetSeries[],
): string {
  const axes = AXES[side].map((id) => `<c:axId val="${id}"/>`).join("");
  const each = own.map((one) => seriesXml(sheet, one, series.indexOf(one), categories)).join("");
  if (own[0].draws === "line") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${each}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const grouping = stacked ? "stacked" : "clustered";
  const overlap = stacked ? '<c:overlap val="100"/>' : "";
  return `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${each}<c:gapWidth val="40"/>${overlap}${axes}</c:barChart>`;
}

function seriesXml(sheet: string, one: SheetSeries, index: number, categories: Area | null): string {
  const { name, values, color, draws } = one;
  const rgb = color.slice(1).toUpperCase();
  const line = draws === "line";
  const look = line ? `<a:ln w="22225">${fill(rgb)}</a:ln>` : fill(rgb);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx><c:spPr>${look}</c:spPr>`,
    line ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>',
    categories
      ? `<c:cat><c:strRef><c:f>${escaped(fixedAddress(sheet, categories))}</c:f></c:strRef></c:cat>`
      : "",
    values ? `<c:val><c:numRef><c:f>${escaped(fixedAddress(sheet, values))}</c:f></c:numRef></c:val>` : "",
    line ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

/** The categories of the right-hand axis are those of the left, and shown there. */
function axesXml(side: Side, { numberFormat, most }: ChartAxis): string {
  const [category, value] = AXES[side];
  const right = side === "right";
  const end = most === null ? "" : `<c:max val="${most}"/>`;
  const lines = right
    ? ""
    : `<c:majorGridlines><c:spPr><a:ln w="6350">${fill(GRID)}</a:ln></c:spPr></c:majorGridlines>`;
  const format = `<c:numFmt formatCode="${escaped(numberFormat)}" sourceLinked="0"/>`;
  return [
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${right ? 1 : 0}"/><c:axPos val="b"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `${textXml(SIZE.text)}<c:crossAx val="${value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/>${end}</c:scaling><c:delete val="0"/><c:axPos val="${right ? "r" : "l"}"/>`,
    `${lines}${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `${textXml(SIZE.text)}<c:crossAx val="${category}"/><c:crosses val="${right ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${fill(INK)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function fill(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]);
}
