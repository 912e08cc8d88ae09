import { Fault } from "../../src/fault";
import type { Cell } from "../../src/cell";
import type { OwnKind } from "../../shared/grid";
import { isOwnKind } from "../../shared/kinds";
import { isChosen, type Detail } from "../../shared/typed/detail";
import { shapeOf } from "./arrays";
import { readFixedAddress, readFixedArea } from "./address";
import { chartNames, ownCharts, shapesIn } from "./chart-names";
import { drawingsOf } from "./drawings";
import { bytesOf } from "./disk";
import { extrasOf, linksBehind, notesOn } from "./extras";
import { formatOf } from "./format";
import { formulasOf, type FoundFormulas } from "./formulas";
import { isFunction } from "./notation";
import { LISTS_NAME } from "./lists";
import { openWorkbook, trimmed, type OpenedSheet, type OpenedWorkbook } from "./unpack";

/** A sheet that an earlier run wrote. */
export interface ExistingSheet {
  readonly name: string;
  readonly kind: OwnKind;
  readonly headerRow: number;
  readonly cells: Cell[][];
  /** Formulas, number formats that are not the usual ones, and notes. */
  readonly details: readonly Detail[];
  /** Of its formulas those that go over ranges cell by cell, as `shapeOf` tells them. */
  readonly arrays: readonly string[];
  /** Names of charts of ours that were drawn here once and that the user deleted. */
  readonly deletedCharts: ReadonlySet<string>;
}

const ANCHOR = /^XS_sheet_(\w+)$/;

/**
 * The sheets of the output file as an earlier run left them, with what the user has
 * typed since. The file is written anew, so whatever we cannot write again stops us
 * here, before anything is touched.
 *
 * @throws Fault "file/not-ours".
 */
export async function readExisting(file: string): Promise<ExistingSheet[]> {
  const bytes = await bytesOf(file);
  const workbook = await openWorkbook(file, bytes);
  const drawings = drawingsOf(bytes);
  const lists = placeOf(workbook, LISTS_NAME)?.sheet;
  const ours: ExistingSheet[] = [];
  const foreign = [...workbook.chartSheets];
  const extras: string[] = [];
  for (const opened of workbook.sheets) {
    const { name } = opened.sheet;
    if (name === lists) continue;
    const anchor = workbook.names.find(
      // A sheet that somebody duplicated bears the same name as its own.
      (found) =>
        ANCHOR.test(found.name) && found.scope === undefined && readFixedArea(found.range)?.sheet === name,
    );
    if (!anchor) {
      foreign.push(name);
      continue;
    }
    const kind = ANCHOR.exec(anchor.name)![1];
    if (!isOwnKind(kind)) {
      foreign.push(name);
      continue;
    }
    const found = formulasOf(opened.sheet);
    const details = detailsOf(opened, workbook, found);
    const arrays = found.arrays.map(shapeOf);
    const headerRow = readFixedArea(anchor.range)!.area.row;
    const drawn = drawings.get(name) ?? [];
    const charts = kind === "journal" ? new Set<string>() : ownCharts(chartNames(drawn), kind);
    const deletedCharts = new Set(drawnOnce(workbook, name).filter((chart) => !charts.has(chart)));
    ours.push({
      name,
      kind,
      headerRow,
      cells: asFarAs(details, trimmed(opened.values)),
      details,
      arrays,
      deletedCharts,
    });
    const more = [
      // Notes on cells are written again.
      ...extrasOf({ ...opened.sheet, cells: undefined }, charts.size, shapesIn(drawn)),
      ...linksBehind(opened.sheet),
      ...lookingOut(found.lost),
    ];
    if (more.length > 0) extras.push(`${more.join(" and ")} on ${name}`);
  }
  extras.push(...workbook.names.filter(isUsers).map(({ name }) => `the name ${name}`));
  refuse(file, foreign.length === 1 ? "a sheet that is not ours" : "sheets that are not ours", foreign);
  refuse(file, "what a new file would lose", extras);
  return ours;
}

/** A sheet as wide and long as its formulas reach, those too that show nothing. */
function asFarAs(details: readonly Detail[], cells: readonly (readonly Cell[])[]): Cell[][] {
  let [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  for (const { row, column, formula } of details) {
    if (formula === undefined) continue;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? null),
  );
}

/** Names begin with `_xl` where a program gave them, with XS_ where we did; but those for functions are made at the user's wish. */
function isUsers({ name, range }: OpenedWorkbook["names"][number]): boolean {
  return !/^_+xl/i.test(name) && (!name.startsWith("XS_") || isFunction(range));
}

function refuse(file: string, what: string, found: readonly string[]): void {
  if (found.length === 0) return;
  throw new Fault(
    "file/not-ours",
    `${file} holds ${what}: ${found.join(", ")}. Choose another --out, or take that out first.`,
  );
}

/** Their words name columns of tables, or another workbook by a number. */
function lookingOut(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? "a formula that looks into a table or another workbook" : `${count} formulas that look into tables or other workbooks`]; // prettier-ignore
}

function detailsOf({ sheet }: OpenedSheet, book: OpenedWorkbook, { formulas }: FoundFormulas): Detail[] {
  const found: Detail[] = [];
  const notes = new Map(notesOn(sheet).map(({ row, column, note }) => [`${row},${column}`, { note }]));
  for (const [place, { style }] of sheet.cells ?? []) {
    const [formula, note] = [formulas.get(place), notes.get(place)];
    const { numberFormat = "" } = style ? formatOf(style, book) : {};
    const chosen = isChosen(numberFormat, true);
    if (!formula && !chosen && !note) continue;
    const [row, column] = place.split(",").map(Number);
    found.push({ row, column, ...formula, ...note, ...(chosen ? { numberFormat } : {}) });
  }
  return found;
}

/** Charts that a name says were drawn on a sheet. */
function drawnOnce({ names }: OpenedWorkbook, sheet: string): string[] {
  return names
    .filter(({ name, range }) => name.startsWith("XS_chart_") && readFixedAddress(range)?.sheet === sheet)
    .map(({ name }) => name);
}

function placeOf({ names }: OpenedWorkbook, wanted: string): ReturnType<typeof readFixedAddress> {
  const found = names.find(({ name }) => name === wanted);
  return found ? readFixedAddress(found.range) : null;
}
