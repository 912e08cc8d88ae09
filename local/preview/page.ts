import { downloadBook } from "./download";
import { playExcel } from "./excel";
import { Guide } from "./guide";
import { showMessages } from "./hints";
import { chooseHost, pickFiles, takeDroppedFiles } from "./controls";
import { CellMessages } from "./messages";
import { Notices } from "./notices";
import { Opening } from "./opening";
import { Panel } from "./panel";
import { takePastedText } from "./pasting";
import { playSheets } from "./sheets";
import type { Side, Stage } from "./side";
import { UniverBook } from "./univer/book";
import { Calculation } from "./univer/calculation";
import { startUniver } from "./univer/engine";
import { Pages } from "./univer/pages";
import { recalculate } from "./univer/recalculating";

/*
 * The page: a grid with a workbook in it, and beside it the add-in as one of the two
 * hosts plays it. Both hosts work on the same sheets; what else they keep, they keep apart.
 */

type HostName = "excel" | "sheets";

/** A new sheet of Excel's; Google's are as large as the grid is. */
const EXCEL_EDGE = { rows: 1_048_576, columns: 16_384 };

const find = (id: string): HTMLElement => document.getElementById(id)!;

const engine = startUniver(find("grid"), "Sheet1");
const pages = new Pages(engine);
const books = {
  excel: new UniverBook(engine, pages, EXCEL_EDGE),
  sheets: new UniverBook(engine, pages, null),
};
const stage: Stage = {
  engine,
  calculation: new Calculation(engine),
  notices: new Notices(find("notices")),
  messages: new CellMessages(),
  panel: new Panel(find("panel")),
  commands: find("commands"),
};
const guide = new Guide(find("guide"), books.excel, stage, () => downloadBook(books.excel));
const opening = new Opening(stage, books.excel, find("dialog") as HTMLDialogElement, () => play(playing));
let playing: HostName = "excel";
let side: Side | null = null;

/** One host leaves the stage, and one takes it: the other one, or the same with another workbook. */
async function play(host: HostName): Promise<void> {
  side?.end();
  playing = host;
  document.body.dataset.host = host;
  for (const button of document.querySelectorAll<HTMLElement>("#hosts [data-host]")) {
    button.setAttribute("aria-checked", String(button.dataset.host === host));
    button.tabIndex = button.dataset.host === host ? 0 : -1;
  }
  side = await (host === "excel" ? playExcel(stage, books.excel) : playSheets(stage, books.sheets));
  recalculate(engine);
  guide.show(side);
}

/** What goes wrong unexpectedly is shown, not swallowed. */
function told(work: Promise<unknown>): void {
  work.catch((error: unknown) => stage.notices.show(String(error), "trouble"));
}

showMessages(stage, find("hint"));
takePastedText(stage, books.excel);
takeDroppedFiles(find("drop"), (files) => told(opening.files(files)));
chooseHost<HostName>(find("hosts"), (host) => told(play(host)));
pickFiles(find("open"), find("picker") as HTMLInputElement, (files) => told(opening.files(files)));
find("sample").addEventListener("click", () => told(opening.sample()));
find("empty").addEventListener("click", () => told(opening.empty()));
find("download").addEventListener("click", () => told(downloadBook(books.excel)));
// What is being typed counts as typed when the user goes over to the pane.
addEventListener("blur", () =>
  told(engine.api.getActiveWorkbook()?.endEditingAsync(true) ?? Promise.resolve()),
);
addEventListener("unhandledrejection", ({ reason }) => stage.notices.show(String(reason), "trouble"));
told(opening.sample());
// For the console, and for tests: what a canvas shows can be read nowhere else.
Object.assign(window, { preview: { stage, books } });
