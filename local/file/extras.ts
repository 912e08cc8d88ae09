import { addressOf } from "../../shared/layout/address";
import type { Noted } from "../../shared/typed/detail";
import { unescapeText } from "./escape";
import type { Sheet } from "./unpack";

type Counts = readonly (readonly [count: number | undefined, one: string, many?: string])[];

/** @example inWords([[2, "chart"], [0, "note"]]) // ["2 charts"] */
export function inWords(counts: Counts): string[] {
  return counts.flatMap(([count = 0, one, many = `${one}s`]) => {
    if (count === 0) return [];
    return [count === 1 ? `1 ${one}` : `${count} ${many}`];
  });
}

/**
 * What a sheet holds besides cells and formats, in words; a file that is written anew would lose it.
 *
 * @param ourCharts How many of its charts are drawn again.
 * @param shapes How much is drawn on it besides charts.
 */
export function extrasOf(sheet: Sheet, ourCharts = 0, shapes = 0): string[] {
  const pictures = (sheet.images?.length ?? 0) + (sheet.textBoxes?.length ?? 0);
  return inWords([
    [notesOn(sheet).length, "note"],
    [sheet.threadedComments?.filter(({ parentId }) => parentId === undefined).length, "comment"],
    [(sheet.charts?.length ?? 0) - ourCharts, "chart"],
    [pictures, "picture"],
    [Math.max(shapes - pictures, 0), "drawn shape"],
    [sheet.pivotTables?.length, "pivot table"],
    [sheet.tables?.length, "table"],
    [sheet.sparklines?.length, "sparkline"],
  ]);
}

/** Notes by their cells; Excel repeats comments, which are threads, as such. */
export function notesOn({ cells, threadedComments }: Sheet): Noted[] {
  const threads = new Set(threadedComments?.map(({ ref }) => ref));
  return [...(cells ?? [])].flatMap(([place, { comment }]) => {
    if (comment === undefined) return [];
    const [row, column] = place.split(",").map(Number);
    return threads.has(addressOf(row, column)) ? [] : [{ row, column, note: unescapeText(comment.text) }];
  });
}

/** Links whose address is not the text that one sees, in words: who types an address gets one of that. */
export function linksBehind(sheet: Sheet): string[] {
  let count = 0;
  for (const { value, hyperlink } of sheet.cells?.values() ?? []) {
    if (!hyperlink) continue;
    const { target, location } = hyperlink;
    if (plainAddress(target || location) !== plainAddress(String(value ?? ""))) count++;
  }
  return inWords([[count, "link behind other words", "links behind other words"]]);
}

function plainAddress(address = ""): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:|https?:\/\/)/, "")
    .replace(/\/$/, "");
}

/** All that a workbook of ours has no place for, in words. */
export function lossesOf(sheet: Sheet, ourCharts: number): string[] {
  let [links, parts] = [0, 0];
  for (const { hyperlink, richText = [] } of sheet.cells?.values() ?? []) {
    if (hyperlink) links++;
    if (richText.some(({ font }) => font !== undefined)) parts++;
  }
  const rows = [...(sheet.rowDefs?.values() ?? [])];
  const groups = [...rows, ...(sheet.columns ?? [])].filter(({ outlineLevel = 0 }) => outlineLevel > 0);
  const plain = inWords([
    [ourCharts, "chart of ours (comes back with Generate)", "charts of ours (come back with Generate)"],
    [sheet.tables?.length, "table (plain cells now)", "tables (plain cells now)"],
    [sheet.merges?.length, "merged area (single cells now)", "merged areas (single cells now)"],
    [links, "link"],
    [parts, "look inside a text", "looks inside texts"],
    [sheet.autoFilter ? 1 : 0, "filter"],
    [rows.filter(({ hidden }) => hidden).length, "hidden row (shown now)", "hidden rows (shown now)"],
    [groups.length > 0 ? 1 : 0, "outline"],
    [sheet.protection?.sheet ? 1 : 0, "protection"],
    [sheet.backgroundImage ? 1 : 0, "background picture"],
    [(sheet.slicers?.length ?? 0) + (sheet.timelines?.length ?? 0), "slicer"],
  ]);
  return [...extrasOf({ ...sheet, tables: undefined }, ourCharts), ...plain];
}
