import { UniverBook } from "../../local/preview/univer/book";
import { startUniver } from "../../local/preview/univer/engine";
import { Pages } from "../../local/preview/univer/pages";
import { acts, dump } from "./acts";

declare global {
  interface Window {
    /** Does one thing to a new workbook of the grid's and tells what it then holds. */
    act(name: string): object;
  }
}

const EXCEL_EDGE = { rows: 1_048_576, columns: 16_384 };

window.act = (name) => {
  const container = document.createElement("div");
  container.style.cssText = "width: 800px; height: 600px";
  document.body.replaceChildren(container);
  const engine = startUniver(container, "Sheet1");
  const book = new UniverBook(engine, new Pages(engine), EXCEL_EDGE);
  acts[name](book, book.sheets[0]);
  book.flush();
  return dump(book);
};
