import { mountPane } from "../../../shared/pane/pane";
import { playedHost, type Tab } from "../../pane/host";
import { headers, linesData, textRows, TODAY } from "../lines/data";

// The pane in a page, over a workbook in the page's own memory: what it takes is its own doing.

declare global {
  interface Window {
    /** Puts the pane over this many invoice lines. */
    openOver(lines: number, clients: number): void;
    /** What people do to the sheets until they generate again. */
    workOn(): void;
    /** Durations of what kept the page from answering for more than 50 ms, as the browser tells them. */
    longTasks: number[];
  }
}

let tabs: readonly Tab[] = [];

window.openOver = (lines: number, clients: number) => {
  const cells = [headers, ...textRows(linesData(lines, clients, 40))];
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: "longtask" });
  // What made the data is none of the pane's.
  setTimeout(() => {
    const host = playedHost({
      tabs: [{ name: "Invoices", cells }],
      ...{ remembered: {}, held: [], today: TODAY },
    });
    tabs = host.tabs;
    mountPane(document.getElementById("xsell") as HTMLElement, host);
  });
};

/** Of every third client an owner, a column of their own, and all that is in sight turned round, which leaves the Keys behind. */
window.workOn = () => {
  const { cells, headerRow = 0 } = tabs.find(({ kind }) => kind === "matrix") as Tab;
  const [owner, before] = ["Owner", "Gaps"].map((word) => cells[headerRow].indexOf(word));
  const rows = cells.slice(headerRow + 1).filter(([key]) => typeof key === "string");
  for (const row of cells) row.splice(before, 0, null);
  cells[headerRow][before] = "Ours";
  rows.forEach((row, at) => {
    row[before] = `Word ${at}`;
    if (at % 3 === 0) row[owner + 1] = "Kim";
  });
  const shown = rows.map(([, ...others]) => others).reverse();
  rows.forEach((row, at) => row.splice(1, row.length, ...shown[at]));
};
