import type { WriteSheet } from "hucre";
import type { Area } from "../../shared/grid";
import { editPart } from "./patch";

/** A chart as a part of the file: the library's own have no second axis. */
export interface PackedChart {
  readonly name: string;
  readonly text: string;
  readonly area: Area;
  readonly xml: string;
}

/** Has the library make room for a chart: a drawing, its relations, and a part to be replaced. */
export function roomFor({ text, area }: PackedChart): NonNullable<WriteSheet["charts"]>[number] {
  const from = { row: area.row, col: area.column };
  const to = { row: area.row + area.rows, col: area.column + area.columns };
  return { type: "column", series: [{ values: "A1" }], anchor: { from, to }, altText: text };
}

/**
 * Puts the charts into the room that was made for them.
 *
 * @param charts Of each sheet.
 */
export function fillRooms(zip: Uint8Array, charts: readonly (readonly PackedChart[])[]): Uint8Array {
  let file = zip;
  let count = 0;
  for (const [sheet, own] of charts.entries()) {
    for (const { xml } of own) file = editPart(file, `xl/charts/chart${++count}.xml`, () => xml);
    if (own.length === 0) continue;
    let next = 0;
    file = editPart(file, `xl/drawings/drawing${sheet + 1}.xml`, (xml) =>
      xml.replace(
        /(<xdr:cNvPr id="\d+" name=)"[^"]*"/g,
        (_, start: string) => `${start}"${own[next++].name}"`,
      ),
    );
  }
  return file;
}
