import { addSheets } from "./adding";
import { begin } from "./beginning";
import { openBook, sheetOf } from "./book";
import type { Calls } from "./calls";
import { failureText } from "./failure";
import { finish } from "./finishing";
import { listSheets } from "./listing";
import { readPieces } from "./reading";
import { select } from "./selecting";
import { recall, remember } from "./store";
import { typeRows } from "./typing";

const calls: Calls = {
  sidebarSheets: () => listSheets(openBook()),
  sidebarRead: (pieces) => readPieces(openBook(), pieces),
  sidebarAdd: (sheets) => addSheets(openBook(), sheets),
  sidebarWriteStart(id, frame) {
    begin(openBook(), frame, id);
    return null;
  },
  sidebarWriteRows: (id, frame, first, cells) => {
    const book = openBook();
    typeRows(book, sheetOf(book, id), frame, first, cells, book.file.getSpreadsheetLocale());
    return null;
  },
  sidebarWriteEnd: (id, frame, status) => {
    const book = openBook();
    finish(book, sheetOf(book, id), frame, status, book.file.getSpreadsheetLocale());
    return null;
  },
  sidebarRecall: () => recall(PropertiesService.getDocumentProperties()),
  sidebarRemember: (entries) => {
    remember(PropertiesService.getDocumentProperties(), entries);
    return null;
  },
  sidebarSelect: (sheet, address) => {
    select(openBook(), sheet, address);
    return null;
  },
};

/** The same call; a failure reaches the sidebar as its message alone. */
function answering<A extends unknown[], R>(act: (...given: A) => R): (...given: A) => R {
  return (...given) => {
    try {
      return act(...given);
    } catch (error) {
      throw new Error(failureText(error));
    }
  };
}

export const sidebarSheets = answering(calls.sidebarSheets);
export const sidebarRead = answering(calls.sidebarRead);
export const sidebarAdd = answering(calls.sidebarAdd);
export const sidebarWriteStart = answering(calls.sidebarWriteStart);
export const sidebarWriteRows = answering(calls.sidebarWriteRows);
export const sidebarWriteEnd = answering(calls.sidebarWriteEnd);
export const sidebarRecall = answering(calls.sidebarRecall);
export const sidebarRemember = answering(calls.sidebarRemember);
export const sidebarSelect = answering(calls.sidebarSelect);
