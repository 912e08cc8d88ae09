import { addSheets, forgetAdding } from "./adding";
import { addOwnSheets } from "./adding-own";
import { begin } from "./beginning";
import { openBook, sheetOf } from "./book";
import { CELLS_A_CALL, type Calls } from "./calls";
import { checkRoom } from "./check";
import { readContents } from "./contents";
import { dressSheets } from "./dressing";
import { readDetails } from "./details";
import { enlarge } from "./enlarging";
import { failureText } from "./failure";
import { findFormulas } from "./formulas";
import { finish } from "./finishing";
import { putCells } from "./keeping";
import { giveBack, stillMine, take } from "./lease";
import { listSheets } from "./listing";
import { readMarks, removeMarks, setMarks } from "./marking";
import { readPieces } from "./reading";
import { isAsMarked, rereadSheet } from "./rereading";
import { select, selected } from "./selecting";
import { recall, remember } from "./store";
import { typeRows } from "./typing";
import { typeBlocks } from "./typing-own";
import { pagePart } from "./page-parts";

const calls: Calls = {
  sidebarSheets: () => listSheets(openBook()),
  sidebarRead: (pieces) => readPieces(openBook(), pieces),
  sidebarBegin: (run) => {
    take(run, false).release();
    return null;
  },
  sidebarEnd: (run) => {
    giveBack(run);
    return null;
  },
  sidebarDetails: (asked) => readDetails(openBook(), asked),
  sidebarReread: (asked, first) => rereadSheet(openBook(), asked, first, CELLS_A_CALL, asked.spills !== true),
  sidebarCheck: (rooms) => {
    checkRoom(openBook(), rooms);
    return null;
  },
  sidebarAdd: (run, sheets) => {
    stillMine(run);
    const book = openBook();
    // What a run that was cut off had begun is found by a look.
    listSheets(book);
    return addSheets(book, sheets);
  },
  sidebarEnlarge: (run, rooms) => {
    stillMine(run);
    forgetAdding();
    enlarge(openBook(), rooms);
    return null;
  },
  sidebarKeep: (run, id, patches) => {
    stillMine(run);
    putCells(openBook(), id, patches);
    return null;
  },
  sidebarWriteStart: (run, id, frame, inPieces, cells, marks) => {
    stillMine(run);
    const book = openBook();
    if (!isAsMarked(book, id, marks)) return false;
    const sheet = begin(book, frame, id, inPieces);
    typeRows(book, sheet, frame, 0, cells, book.file.getSpreadsheetLocale());
    return true;
  },
  sidebarWriteRows: (run, id, frame, first, cells) => {
    stillMine(run);
    const book = openBook();
    typeRows(book, sheetOf(book, id), frame, first, cells, book.file.getSpreadsheetLocale());
    return null;
  },
  sidebarWriteEnd: (run, id, frame, status) => {
    stillMine(run);
    const book = openBook();
    finish(book, sheetOf(book, id), frame, status, book.file.getSpreadsheetLocale());
    return null;
  },
  sidebarRecall: () => recall(PropertiesService.getDocumentProperties()),
  sidebarRemember: (entries) => {
    remember(PropertiesService.getDocumentProperties(), entries);
    return null;
  },
  sidebarSelected: () => selected(openBook()),
  sidebarSelect: (sheet, address) => {
    select(openBook(), sheet, address);
    return null;
  },
  sidebarFormulas: (pieces, words) => findFormulas(openBook(), pieces, words),
  sidebarContents: (areas) => readContents(openBook(), areas),
  sidebarAddOwn: (run, names, sizes) => {
    stillMine(run);
    return addOwnSheets(openBook(), names, sizes);
  },
  sidebarType: (run, blocks) => {
    stillMine(run);
    typeBlocks(openBook(), blocks);
    return null;
  },
  sidebarDress: (run, looks) => {
    stillMine(run);
    dressSheets(openBook(), looks);
    return null;
  },
  sidebarMarks: (beginning) => readMarks(openBook(), beginning),
  sidebarMark: (run, marks) => {
    stillMine(run);
    setMarks(openBook(), marks);
    return null;
  },
  sidebarUnmark: (run, names) => {
    stillMine(run);
    removeMarks(openBook(), names);
    return null;
  },
  sidebarPart: pagePart,
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
export const sidebarBegin = answering(calls.sidebarBegin);
export const sidebarEnd = answering(calls.sidebarEnd);
export const sidebarDetails = answering(calls.sidebarDetails);
export const sidebarReread = answering(calls.sidebarReread);
export const sidebarCheck = answering(calls.sidebarCheck);
export const sidebarAdd = answering(calls.sidebarAdd);
export const sidebarEnlarge = answering(calls.sidebarEnlarge);
export const sidebarKeep = answering(calls.sidebarKeep);
export const sidebarWriteStart = answering(calls.sidebarWriteStart);
export const sidebarWriteRows = answering(calls.sidebarWriteRows);
export const sidebarWriteEnd = answering(calls.sidebarWriteEnd);
export const sidebarRecall = answering(calls.sidebarRecall);
export const sidebarRemember = answering(calls.sidebarRemember);
export const sidebarSelected = answering(calls.sidebarSelected);
export const sidebarSelect = answering(calls.sidebarSelect);
export const sidebarFormulas = answering(calls.sidebarFormulas);
export const sidebarContents = answering(calls.sidebarContents);
export const sidebarAddOwn = answering(calls.sidebarAddOwn);
export const sidebarType = answering(calls.sidebarType);
export const sidebarDress = answering(calls.sidebarDress);
export const sidebarMarks = answering(calls.sidebarMarks);
export const sidebarMark = answering(calls.sidebarMark);
export const sidebarUnmark = answering(calls.sidebarUnmark);
export const sidebarPart = answering(calls.sidebarPart);
