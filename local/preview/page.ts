import { book, pane, snapshot } from "./early";
import { ChartLayer } from "./charts/layer";
import { playExcel } from "./excel";
import { Guide } from "./guide";
import { showMessages } from "./hints";
import { chooseHost, pickFiles, takeDroppedFiles } from "./controls";
import { CellMessages } from "./messages";
import { Notices } from "./notices";
import { Opening } from "./opening";
import type { Pane } from "./pane";
import { Panel } from "./panel";
import { takePastedText } from "./pasting";
import { playSheets } from "./sheets";
import type { Side, Stage } from "./side";
import { UniverBook } from "./univer/book";
import { startUniver, type Snapshot } from "./univer/engine";
import { Pages } from "./univer/pages";

/*
 * The page: a grid with a workbook in it, and beside it the add-in as one of the two
 * hosts plays it. Both hosts work on the same sheets; what else they keep, they keep apart.
 */

type HostName = "excel" | "sheets";

/** A new sheet of Excel's; Google's are as large as the grid is. */
const EXCEL_EDGE = { rows: 1_048_576, columns: 16_384 };

const download = async () => (await import("./download")).downloadBook(books.excel);

const find = (id: string): HTMLElement => document.getElementById(id)!;

const engine = startUniver("grid", (await (await snapshot).json()) as Snapshot);
const pages = new Pages(engine);
book.become(new UniverBook(engine, pages, EXCEL_EDGE));
const books = {
  excel: book.it,
  sheets: new UniverBook(engine, pages, null),
};
new ChartLayer(engine, books.excel, find("grid"), find("charts"));
const notices = new Notices(find("notices"));
const opening = new Opening(engine, notices, books.excel, find("dialog") as HTMLDialogElement, () =>
  play(playing),
);
const stage: Stage = {
  engine,
  notices,
  messages: new CellMessages(),
  panel: new Panel(find("panel")),
  commands: find("commands"),
};
const guide = new Guide(find("guide"), books.excel, stage, download);
let playing: HostName = "excel";
let side: Promise<Side> | null = null;

/** One host leaves the stage, and one takes it: the other one, or the same with another workbook. */
async function play(host: HostName, begun?: Pane): Promise<void> {
  const before = side;
  playing = host;
  document.body.dataset.host = host;
  for (const button of document.querySelectorAll<HTMLElement>("#hosts [data-host]")) {
    button.setAttribute("aria-checked", String(button.dataset.host === host));
    button.tabIndex = button.dataset.host === host ? 0 : -1;
  }
  side = change(before, host, begun);
  guide.show(await side);
}

async function change(before: Promise<Side> | null, host: HostName, begun?: Pane): Promise<Side> {
  if (before) (await before).end();
  const next = await (host === "excel"
    ? playExcel(stage, books.excel, begun)
    : playSheets(stage, books.sheets));
  // There are other functions now.
  if (before) engine.calculation.owe();
  return next;
}

/** What goes wrong unexpectedly is shown, not swallowed. */
function told(work: Promise<unknown>): void {
  work.catch((error: unknown) => stage.notices.show(String(error), "trouble"));
}

/** The same for work that puts another workbook there. */
function opens(work: Promise<void>): void {
  document.body.setAttribute("aria-busy", "true");
  told(work.finally(() => document.body.removeAttribute("aria-busy")));
}

showMessages(stage, find("hint"));
takePastedText(stage, books.excel);
takeDroppedFiles(find("drop"), (files) => opens(opening.files(files)));
chooseHost<HostName>(find("hosts"), (host) => told(play(host)));
pickFiles(find("open"), find("picker") as HTMLInputElement, (files) => opens(opening.files(files)));
find("sample").addEventListener("click", () => opens(opening.sample()));
find("empty").addEventListener("click", () => opens(opening.empty()));
find("download").addEventListener("click", () => told(download()));
// What is being typed counts as typed when the user goes over to the pane.
addEventListener("blur", () =>
  told(engine.api.getActiveWorkbook()?.endEditingAsync(true) ?? Promise.resolve()),
);
addEventListener("unhandledrejection", ({ reason }) => stage.notices.show(String(reason), "trouble"));
told(play("excel", pane));
// For the console, and for tests: what a canvas shows can be read nowhere else.
Object.assign(window, { preview: { stage, books } });
