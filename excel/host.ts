import type { PaneHost } from "../shared/pane-host";
import { addSheets } from "./adding";
import { addOwnSheets, dressSheets } from "./adding-own";
import { emptyBook } from "./book";
import { checkRoom } from "./check";
import { readContents } from "./contents";
import { addDefinitions, readDefinitions } from "./definitions";
import { readDetails } from "./details";
import { run } from "./failure";
import { findFormulas } from "./formulas";
import { putCells } from "./keeping";
import { listSheets } from "./listing";
import { readMarks, removeMarks, setMarks } from "./marking";
import { readSheets } from "./reading";
import { rereadSheet } from "./rereading";
import { recall, remember } from "./store";
import { typeBlocks } from "./typing";
import { writeGrid } from "./writing";

/** The namespace of the manifest. */
const PREFIX = "XSELL.";

/** The workbook that the add-in's pane belongs to. */
export function excelHost(): PaneHost {
  const book = emptyBook();
  return {
    today,
    sheets: () => listSheets(book),
    read: (sheets) => readSheets(sheets),
    details: (asked) => readDetails(book, asked),
    reread: (asked) => rereadSheet(book, asked),
    check: (rooms) => checkRoom(book, rooms),
    async add(sheets) {
      // Who adds without having looked still must not double a name.
      if (book.sheets.size === 0) await listSheets(book);
      return addSheets(book, sheets);
    },
    // A sheet in Excel has all its rows and columns.
    enlarge: () => undefined,
    keep: (id, patches) => putCells(book, id, patches),
    async write(grid, id) {
      if (!book.sheets.has(id)) await listSheets(book);
      await writeGrid(book, grid, id);
    },
    // Excel has nothing by which two people could tell that both are at it.
    begin: () => undefined,
    end: () => undefined,
    recall,
    remember,
    select: (name, address) =>
      run(`show ${address} on "${name}"`, async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet.getRange(address).select();
        await context.sync();
      }),
    selected: () =>
      run("look at the selected cell", async (context) => {
        const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/id");
        await context.sync();
        return { id: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
      }),
    prefix: PREFIX,
    formulas: findFormulas,
    contents: readContents,
    addOwn: (names) => addOwnSheets(names),
    type: (blocks) => typeBlocks(book, blocks),
    dress: dressSheets,
    marks: readMarks,
    mark: setMarks,
    unmark: removeMarks,
    definitions: {
      list: readDefinitions,
      add: addDefinitions,
      load: () => import(/* webpackChunkName: "extras" */ "../shared/share/portability"),
    },
  };
}

/** The day on the user's own calendar, as a serial number. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
