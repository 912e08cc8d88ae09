import { anchorName, isUsersName, type NamedArea, type OwnKind } from "../shared/grid";
import type { SheetInfo } from "../shared/host";
import { sheetKinds } from "../shared/kinds";
import { readAreaFormula } from "./address";
import type { Book } from "./book";
import { isUnknownToIt, run } from "./failure";
import { ADDING, addedNames } from "./adding";
import { askForFilter } from "./filters";
import { askForObstacles, obstacleOn } from "./obstacles";
import { askForCharts, DRAWING, noteCharts } from "./standing-charts";

interface Anchor {
  readonly kind: OwnKind;
  readonly headerRow: number;
}

/**
 * Every worksheet in tab order, with the generated ones marked by their anchors; left out
 * are empty sheets that a run which was cut off had just added. Two round trips.
 */
export async function listSheets(book: Book): Promise<SheetInfo[]> {
  try {
    return await list(book);
  } catch (error) {
    if (!book.knowsFilters || !isUnknownToIt(error)) throw error;
    book.knowsFilters = false;
    return list(book);
  }
}

function list(book: Book): Promise<SheetInfo[]> {
  return run("list the sheets", async (context) => {
    const { worksheets, names } = context.workbook;
    const application = context.workbook.application.load("calculationMode");
    worksheets.load("items/id,items/name");
    // A copied sheet brings names of its own, which are not among the workbook's.
    names.load("items/name,items/formula");
    const settings = context.workbook.settings.load("items/key,items/value");
    await context.sync();
    const anchors = anchorsOf(names.items);
    const setting = (wanted: string): unknown => settings.items.find(({ key }) => key === wanted)?.value;
    const ours = worksheets.items.flatMap((sheet) => {
      const kind = anchors.get(sheet.name.toLowerCase())?.kind;
      return kind ? [{ sheet, kind }] : [];
    });
    const charts = askForCharts(ours, names.items, setting(DRAWING));
    const looks = (book.knowsFilters ? ours : []).map(({ sheet }) => ({
      sheet,
      filter: askForFilter(sheet),
      asked: askForObstacles(sheet),
    }));
    const used = worksheets.items.map((sheet) => {
      if (anchors.has(sheet.name.toLowerCase())) sheet.protection.load("protected");
      const range = sheet.getUsedRangeOrNullObject(true);
      return range.load("rowIndex,columnIndex,rowCount,columnCount");
    });
    await context.sync();
    book.isManual = application.calculationMode === "Manual";
    book.filtered.clear();
    book.obstacles.clear();
    for (const { sheet, filter, asked } of looks) {
      if (filter.isDataFiltered) book.filtered.add(sheet.id);
      const obstacle = obstacleOn(sheet.name, asked);
      if (obstacle) book.obstacles.set(sheet.id, obstacle);
    }
    const named = usersNames(names.items);
    const found = worksheets.items.map(({ id, name }, index): SheetInfo => {
      const range = used[index];
      const anchor = anchors.get(name.toLowerCase());
      return {
        id,
        name,
        rows: range.isNullObject ? 0 : range.rowIndex + range.rowCount,
        columns: range.isNullObject ? 0 : range.columnIndex + range.columnCount,
        kind: anchor?.kind ?? null,
        headerRow: anchor?.headerRow ?? null,
        named: anchor && named.get(name.toLowerCase()),
        filtered: book.filtered.has(id),
      };
    });
    book.unfinished.clear();
    const added = addedNames(setting(ADDING));
    for (const { id, name, kind, rows } of found) {
      if (kind === null && rows === 0 && added.has(name.toLowerCase()))
        book.unfinished.set(name.toLowerCase(), id);
    }
    book.saysAdding = added.size > 0 && book.unfinished.size === 0;
    const sheets = found.filter(
      ({ name, kind }) => kind !== null || !book.unfinished.has(name.toLowerCase()),
    );
    book.sheets.clear();
    for (const sheet of sheets) book.sheets.set(sheet.id, sheet);
    book.locked.clear();
    for (const sheet of worksheets.items) {
      if (anchors.has(sheet.name.toLowerCase()) && sheet.protection.protected) book.locked.add(sheet.id);
    }
    noteCharts(book.charts, charts);
    book.names.clear();
    for (const { name } of names.items) book.names.add(name.toLowerCase());
    return sheets;
  });
}

/** Names of the user's by the name, in lower case, of the sheet whose cells they stand for. */
function usersNames(items: readonly Excel.NamedItem[]): Map<string, NamedArea[]> {
  const named = new Map<string, NamedArea[]>();
  for (const { name, formula } of items) {
    const place = isUsersName(name) ? readAreaFormula(String(formula)) : null;
    if (!place) continue;
    const tab = place.sheet.toLowerCase();
    const others = named.get(tab);
    if (others) others.push({ name, area: place.area });
    else named.set(tab, [{ name, area: place.area }]);
  }
  return named;
}

/** Anchors by the name, in lower case, of the sheet that they stand on. */
function anchorsOf(items: readonly Excel.NamedItem[]): Map<string, Anchor> {
  const ours: OwnKind[] = [...sheetKinds, "journal"];
  const kinds = new Map(ours.map((kind) => [anchorName(kind).toLowerCase(), kind]));
  const anchors = new Map<string, Anchor>();
  for (const { name, formula } of items) {
    const kind = kinds.get(name.toLowerCase());
    const place = kind === undefined ? null : readAreaFormula(String(formula));
    if (kind !== undefined && place)
      anchors.set(place.sheet.toLowerCase(), { kind, headerRow: place.area.row });
  }
  return anchors;
}
