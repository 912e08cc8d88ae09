import { Fault } from "../src/fault";
import type { Book } from "./book";

/*
 * Cells that are written as one array go to the rows that a filter leaves in sight, from the
 * array's first row on in each stretch of them, and what is cleared is cleared there alone.
 * So no sheet is written before its filters show all rows.
 *
 * @source github.com/OfficeDev/office-js, issue 224.
 */

interface Asked {
  readonly own: Excel.AutoFilter;
  readonly tables: Excel.TableCollection;
}

/** Asks in the next round trip whether rows of a sheet are hidden by a filter. */
export function askForFilters({ autoFilter, tables }: Excel.Worksheet): Asked {
  return {
    own: autoFilter.load("isDataFiltered"),
    tables: tables.load("items/id,items/autoFilter/isDataFiltered"),
  };
}

/** Its own filter, and tables by their ids; null where nothing hides a row. */
function filtersIn({ own, tables }: Asked): { own: boolean; tables: string[] } | null {
  const found = tables.items.filter(({ autoFilter }) => autoFilter.isDataFiltered).map(({ id }) => id);
  return own.isDataFiltered || found.length > 0 ? { own: own.isDataFiltered, tables: found } : null;
}

/** Keeps in mind which filters hide rows of the sheet with this id. */
export function noteFilters({ filters }: Book, id: string, asked: Asked): void {
  const found = filtersIn(asked);
  if (found) filters.set(id, found);
  else filters.delete(id);
}

/** Brings all rows in sight. The filters' buttons stay. */
export function clearFilters({ filters }: Book, sheet: Excel.Worksheet, id: string): void {
  const found = filters.get(id);
  if (found?.own) sheet.autoFilter.clearCriteria();
  for (const table of found?.tables ?? []) sheet.tables.getItem(table).clearFilters();
}

/**
 * Makes sure that no filter hides rows of the user's own sheets. One round trip.
 *
 * @throws Fault "excel/filtered" with the first sheet that is.
 */
export async function refuseFiltered(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("name");
    return { sheet, filters: askForFilters(sheet) };
  });
  await context.sync();
  const found = asked.find(({ filters }) => filtersIn(filters) !== null);
  if (!found) return;
  throw new Fault(
    "excel/filtered",
    `"${found.sheet.name}" is filtered, and Excel does not write the rows that a filter hides. Clear the filter there on the Data tab, then try again.`,
  );
}
