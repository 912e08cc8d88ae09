import type { GridChart } from "../../shared/grid";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import type { SheetChart, Workbook } from "../../local/workbook";
import { Recorder } from "../agree/recorder";
import { LINES, lines, machineDay, type Tables } from "../kept/desk";

export const SUMMARY = "Summary";

/** The charts that the job gives a host to draw on the Summary. */
export function described(tables: Tables = { [LINES]: lines }): readonly GridChart[] {
  const recorder = new Recorder(tables, machineDay());
  runNow(generate(recorder, defaultWish));
  return recorder.sheetsByName.get(SUMMARY)!.grid!.charts;
}

export function chartsOn(workbook: Workbook, sheet = SUMMARY): readonly SheetChart[] {
  return workbook.sheets.find(({ name }) => name === sheet)!.charts;
}

/** A chart without what some hosts cannot be told: the name is Excel's, the words are the file's. */
export function shown(chart: GridChart | SheetChart): object {
  const { name: _name, text: _text, ...rest } = chart;
  const {
    id: _id,
    table: _table,
    ...shared
  } = rest as Partial<SheetChart> & Partial<Pick<GridChart, "table">>;
  return shared;
}

/** A chart that a user made on a sheet of ours. */
export const OWN: Omit<SheetChart, "id"> = {
  name: "Chart 1",
  title: "Mine",
  text: "",
  area: { row: 0, column: 6, rows: 10, columns: 4 },
  categories: null,
  series: [],
  stacked: false,
  axes: { left: { numberFormat: "General", most: null }, right: null },
};
