import { mountPane } from "../../../shared/pane/pane";
import { playedHost } from "../../pane/host";
import { headers, linesData, textRows, TODAY } from "../lines/data";

// The pane in a page, over a workbook in the page's own memory: what it takes is its own doing.

declare global {
  interface Window {
    /** Puts the pane over this many invoice lines. */
    openOver(lines: number, clients: number): void;
    /** Durations of what kept the page from answering for more than 50 ms, as the browser tells them. */
    longTasks: number[];
  }
}

window.openOver = (lines: number, clients: number) => {
  const cells = [headers, ...textRows(linesData(lines, clients, 40))];
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: "longtask" });
  // What made the data is none of the pane's.
  setTimeout(() => {
    const tabs = [{ name: "Invoices", cells }];
    const host = playedHost({ tabs, remembered: {}, held: [], today: TODAY });
    mountPane(document.getElementById("xsell") as HTMLElement, host);
  });
};
