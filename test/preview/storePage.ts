import { memoryWorkbook } from "../../local/memory";
import { UniverBook } from "../../local/preview/univer/book";
import { startUniver } from "../../local/preview/univer/engine";
import { Pages } from "../../local/preview/univer/pages";
import { snapshotOf } from "../../local/preview/univer/snapshot";
import type { Workbook } from "../../local/workbook";
import { acts, dump } from "./acts";

declare global {
  interface Window {
    /** Does one thing to a new workbook of the grid's and tells what it then holds. */
    act(name: string): object;
    /** Does it to a workbook in memory, with which the grid then begins, and tells what the grid holds. */
    beginWith(name: string): object;
  }
}

const EXCEL_EDGE = { rows: 1_048_576, columns: 16_384 };

window.act = (name) => {
  const book = start(memoryWorkbook());
  acts[name](book, book.sheets[0]);
  book.flush();
  return dump(book);
};

window.beginWith = (name) => {
  const workbook = memoryWorkbook();
  acts[name](workbook, workbook.sheets[0]);
  return dump(start(workbook));
};

function start(workbook: Workbook): UniverBook {
  const container = document.createElement("div");
  container.id = "grid";
  container.style.cssText = "width: 800px; height: 600px";
  document.body.replaceChildren(container);
  const engine = startUniver(container.id, snapshotOf(workbook));
  return new UniverBook(engine, new Pages(engine), EXCEL_EDGE);
}
