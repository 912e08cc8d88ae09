import { Fault } from "../src/fault";
import type { Book } from "./book";
import { isUnknownToIt } from "./failure";

/*
 * Cells that are written as one array go to the rows that a filter leaves in sight, from the
 * array's first row on in each stretch of them, and what is cleared is cleared there alone.
 * So no sheet is written before its filter shows all rows.
 *
 * @source github.com/OfficeDev/office-js, issue 224.
 */

/** Asks in the next round trip whether the filter of a sheet hides rows. */
export function askForFilter({ autoFilter }: Excel.Worksheet): Excel.AutoFilter {
  return autoFilter.load("isDataFiltered");
}

/** Brings all rows in sight where the filter hides some. Its buttons stay. */
export function clearFilter(filtered: ReadonlySet<string>, sheet: Excel.Worksheet, id: string): void {
  if (filtered.has(id)) sheet.autoFilter.clearCriteria();
}

/**
 * Makes sure that no filter hides rows of the user's own sheets, be it a table's. One round trip.
 *
 * @throws Fault "excel/filtered" with the first sheet that is.
 */
export async function refuseFiltered(
  book: Book,
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<void> {
  try {
    if (book.knowsFilters) await refuseIn(context, ids);
  } catch (error) {
    if (!isUnknownToIt(error)) throw error;
    book.knowsFilters = false;
  }
}

async function refuseIn(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("name");
    const tables = sheet.tables.load("items/autoFilter/isDataFiltered");
    return { sheet, own: askForFilter(sheet), tables };
  });
  await context.sync();
  const found = asked.find(({ own, tables }) =>
    [own, ...tables.items.map(({ autoFilter }) => autoFilter)].some(({ isDataFiltered }) => isDataFiltered),
  );
  if (!found) return;
  throw new Fault(
    "excel/filtered",
    `"${found.sheet.name}" is filtered, and Excel does not write the rows that a filter hides. Clear the filter there on the Data tab, then try again.`,
  );
}
