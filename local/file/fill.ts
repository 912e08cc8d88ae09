import type { Workbook, Worksheet } from "../workbook";
import { readFixedArea } from "./address";
import { chartNames } from "./chart-names";
import { drawingsOf } from "./drawings";
import { fillSheet } from "./fillSheet";
import { kindOf, readText } from "./input";
import { LISTS_NAME } from "./lists";
import { fromFile, isFunction } from "./notation";
import { endingOf, fileName, plainName } from "./path";
import { putText } from "./putText";
import { renameSheets } from "./renaming";
import { makeRoom } from "./room";
import { tabName } from "./sheetName";
import { openWorkbook, type OpenedWorkbook } from "./unpack";

/** What became of a file. */
export interface Filled {
  /** The sheets that were added, in the file's order. */
  readonly sheets: readonly Worksheet[];
  /** What could not be taken over, and guesses for the user to confirm, in sentences. */
  readonly remarks: readonly string[];
}

/**
 * Adds the sheets of a file that the user opened to a workbook: behind those that it has,
 * under names that are free. A text file becomes one sheet.
 *
 * @throws Fault as `readInput`; then nothing was added.
 */
export async function fillBook(workbook: Workbook, file: string, bytes: Uint8Array): Promise<Filled> {
  if (kindOf(file, bytes) === "text") return fillText(workbook, file, bytes);
  const book = await openWorkbook(file, bytes);
  const listsName = nameOf(book, LISTS_NAME)?.sheet;
  const lists = book.sheets.find(({ sheet }) => sheet.name === listsName) ?? null;
  const opened = book.sheets.filter((sheet) => sheet !== lists);
  const added = opened.map(({ sheet }) => workbook.add(tabName(sheet.name, tabs(workbook))));
  const renamed = new Map(
    opened.flatMap(({ sheet }, index) => {
      const { name } = added[index];
      return name === sheet.name ? [] : [[sheet.name.toLowerCase(), name] as const];
    }),
  );
  const here = (formula: string): string => renameSheets(formula, renamed);
  const charts = new Map(
    [...drawingsOf(bytes)].map(([name, drawn]) => [
      name,
      chartNames(drawn).filter((chart) => chart.startsWith("XS_chart_")),
    ]),
  );
  const remarks = opened.flatMap((sheet, index) => {
    const ourCharts = charts.get(sheet.sheet.name)?.length ?? 0;
    const lost = fillSheet(added[index], sheet, { book, lists, here, ourCharts });
    return lost.length === 0 ? [] : [`Sheet ${added[index].name}: left out ${listed(lost)}.`];
  });
  const byName = new Map(opened.map(({ sheet }, index) => [sheet.name.toLowerCase(), added[index]]));
  return {
    sheets: added,
    // A chart without the name that says that it was drawn comes back when the sheets are generated.
    remarks: [
      ...remarks,
      ...fillNames(workbook, { book, here }, byName, new Set([...charts.values()].flat())),
      ...beyond(file, book),
    ],
  };
}

function fillText(workbook: Workbook, file: string, bytes: Uint8Array): Filled {
  const { cells, remarks } = readText(file, bytes);
  const sheet = workbook.add(tabName(plainName(file), tabs(workbook)));
  makeRoom(sheet, cells.length, cells[0].length);
  putText(sheet, 0, 0, cells);
  return { sheets: [sheet], remarks };
}

/**
 * Names of the whole workbook that stand for an area or a function. One that the workbook has already
 * stays what it is: a second sheet of a kind that we generate is then no more ours.
 */
function fillNames(
  workbook: Workbook,
  { book, here }: { readonly book: OpenedWorkbook; readonly here: (formula: string) => string },
  sheets: ReadonlyMap<string, Worksheet>,
  leftOut: ReadonlySet<string>,
): string[] {
  const known = [...workbook.names().filter(({ area }) => area !== null), ...workbook.namedFormulas()];
  const taken = new Set(known.map(({ name }) => name.toLowerCase()));
  const lost: string[] = [];
  const second: string[] = [];
  for (const { name, range, scope } of book.names) {
    if (name === LISTS_NAME || name.startsWith("_xlnm.") || leftOut.has(name)) continue;
    const place = readFixedArea(range);
    const sheet = place && sheets.get(place.sheet.toLowerCase());
    const free = scope === undefined && !taken.has(name.toLowerCase());
    if (sheet && free) workbook.setName(name, sheet.id, place.area);
    else if (free && isFunction(range)) workbook.nameFormula(name, here(fromFile(range)));
    else if (!name.startsWith("XS_")) lost.push(name);
    else if (sheet && name.startsWith("XS_sheet_")) second.push(sheet.name);
  }
  const reason = "taken already, of one sheet alone, or neither a plain area nor a function";
  return [
    ...second.map((name) => `Sheet ${name}: a plain sheet now, for there is a generated one of its kind.`),
    ...(lost.length > 0 ? [`Names: left out ${listed(lost)} (${reason}).`] : []),
  ];
}

/** What a file holds besides its worksheets. */
function beyond(file: string, { chartSheets }: OpenedWorkbook): string[] {
  const charts = chartSheets.map((name) => `Sheet ${name}: left out, because it is nothing but a chart.`);
  return endingOf(file) === ".xlsm" ? [...charts, `${fileName(file)}: left out its macros.`] : charts;
}

function nameOf({ names }: OpenedWorkbook, wanted: string): ReturnType<typeof readFixedArea> {
  const found = names.find(({ name }) => name === wanted);
  return found ? readFixedArea(found.range) : null;
}

function tabs({ sheets }: Workbook): string[] {
  return sheets.map(({ name }) => name);
}

/** @example listed(["1 chart", "2 notes", "1 table"]) // "1 chart, 2 notes and 1 table" */
function listed(words: readonly string[]): string {
  const last = words[words.length - 1];
  return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
