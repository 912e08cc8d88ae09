import type { Page, StoredCell, Worksheet } from "../workbook";
import { readArea } from "./address";
import { columnIndex } from "../../shared/layout/address";
import { dropDownsOf } from "./dropDowns";
import { inWords, lossesOf } from "./extras";
import { formatOf } from "./format";
import { formulasOf } from "./formulas";
import { LookList, type Looks } from "./looks";
import { makeRoom, within } from "./room";
import { rulesOf } from "./rules";
import { runsOf } from "./runs";
import type { OpenedSheet, OpenedWorkbook } from "./unpack";

/** What a sheet needs to know of the file that it comes from. */
export interface Surroundings {
  readonly book: OpenedWorkbook;
  /** The sheet with the choices of our drop-downs. */
  readonly lists: OpenedSheet | null;
  /** A formula with the names that sheets have here. */
  readonly here: (formula: string) => string;
  /** Charts that Generate draws again. */
  readonly ourCharts: number;
}

/**
 * Puts a file's sheet onto an empty one.
 *
 * @returns What there was no place for, in words such as "2 charts".
 */
export function fillSheet(target: Worksheet, opened: OpenedSheet, around: Surroundings): string[] {
  const { sheet, values } = opened;
  makeRoom(target, values.length, values[0]?.length ?? 0);
  const lost = writeCells(target, opened, around);
  const looks = looksOf(opened, around);
  for (const { area, look } of runsOf(looks)) target.format(area, looks.looks[look]);
  sheet.columns?.slice(0, values[0]?.length ?? 0).forEach(({ width, hidden }, column) => {
    // The file counts 5 pixels of padding in, where a digit has 7.
    if (width !== undefined) target.setWidth(column, Math.round((width - 5 / 7) * 100) / 100);
    if (hidden) target.setHidden(column, true);
  });
  target.frozen = { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 };
  target.page = pageOf(opened);
  const rules = rulesOf(opened, around);
  const downs = dropDownsOf(opened, around);
  target.rules = within(target, rules.kept);
  target.dropDowns = within(target, downs.kept);
  target.visible = !sheet.hidden && !sheet.veryHidden;
  const more = inWords([
    [rules.lost, "conditional format"],
    [downs.lost, "input rule"],
    [
      lost,
      "formula over a table or another workbook (its value stays)",
      "formulas over tables or other workbooks (their values stay)",
    ],
  ]);
  return [...lossesOf(sheet, around.ourCharts), ...more];
}

/** @returns How many formulas only their value was taken of. */
function writeCells(target: Worksheet, { sheet, values }: OpenedSheet, { here }: Surroundings): number {
  const { formulas, spilled, lost } = formulasOf(sheet);
  target.write(
    0,
    0,
    values.map((row, r) =>
      row.map((value, c): StoredCell | undefined => {
        const key = `${r},${c}`;
        const found = formulas.get(key);
        if (found) return { value, ...found, formula: here(found.formula) };
        // What spills is left to the grid that calculates: a value in its way would stop it.
        return value === null || spilled.has(key) ? undefined : { value };
      }),
    ),
  );
  return lost;
}

function looksOf({ sheet, values }: OpenedSheet, { book }: Surroundings): Looks {
  const columns = values[0]?.length ?? 0;
  const list = new LookList();
  const at = new Int32Array(values.length * columns);
  for (const [key, { style }] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number);
    if (style && row < values.length) at[row * columns + column] = list.indexOf(formatOf(style, book));
  }
  return { columns, at, looks: list.looks };
}

function pageOf({ sheet: { pageSetup = {} } }: OpenedSheet): Page {
  const { orientation, scale, fitToPage, fitToWidth = 1, fitToHeight = 1 } = pageSetup;
  const { printArea = "", printTitlesRow = "", printTitlesColumn = "" } = pageSetup;
  // The library takes a plain page of LibreOffice, 1 wide and 1 high, for one that fits; it has a scale too.
  const fits = fitToWidth > 0 && (fitToHeight === 0 || (fitToPage === true && scale === undefined));
  const area = /^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(printArea);
  const across = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(printTitlesColumn);
  const titles = /^\$?(\d+):\$?(\d+)$/.exec(printTitlesRow);
  return {
    ...(orientation === "landscape" && { landscape: true }),
    ...(fits && { fitWide: fitToWidth, ...(fitToHeight > 0 && { fitHigh: fitToHeight }) }),
    ...(area && { area: readArea(printArea.replace(/\$/g, "")) }),
    ...(across && { titleColumns: [columnIndex(across[1]), columnIndex(across[2])] as const }),
    ...(titles && { titleRows: [Number(titles[1]) - 1, Number(titles[2]) - 1] as const }),
  };
}
