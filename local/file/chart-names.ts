import { chartName, type SheetKind } from "../../shared/grid";
import { tags } from "./drawings";

/** A frame, which holds a chart or something else, such as SmartArt. */
const FRAME = /<(?:\w+:)?graphicFrame[\s>].*?<\/(?:\w+:)?graphicFrame>/gs;
/** What is drawn by hand, as a picture, or by a newer Excel; what older ones show in its place is no second one. */
const SHAPE = /<(?:\w+:)?(?:sp|cxnSp|pic|contentPart)[\s>]/g;
const FALLBACK = /<(?:\w+:)?Fallback[\s>].*?<\/(?:\w+:)?Fallback>/gs;

const isChart = (frame: string): boolean => frame.includes("drawingml/2006/chart");

/** The names of the charts among what is drawn on a sheet; our library reads charts without them. */
export function chartNames(drawings: readonly string[]): string[] {
  const frames = drawings.flatMap((drawing) => drawing.match(FRAME) ?? []);
  return frames.filter(isChart).map((frame) => tags(frame, "cNvPr")[0]?.name ?? "");
}

/** How much else is drawn there. */
export function shapesIn(drawings: readonly string[]): number {
  const shapes = drawings.map((drawing) => {
    const once = drawing.replace(FALLBACK, "");
    const others = (once.match(FRAME) ?? []).filter((frame) => !isChart(frame));
    return others.length + (once.replace(FRAME, "").match(SHAPE) ?? []).length;
  });
  return shapes.reduce((sum, count) => sum + count, 0);
}

/** Our charts among these. A second one of a name is a copy, and its maker's. */
export function ownCharts(names: readonly string[], kind: SheetKind): Set<string> {
  return new Set(names.filter((name) => name.startsWith(chartName(kind, ""))));
}
