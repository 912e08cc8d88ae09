import { mountPane } from "../../shared/pane/pane";
import { dress } from "../../shared/pane/style";
import { playedHost, type Played, type Workbook } from "./host";

declare global {
  interface Window {
    host: Played;
    mount(workbook: Workbook): void;
  }
}

// As Excel's own page does.
dress();

window.mount = (workbook) => {
  window.host = playedHost(workbook);
  mountPane(document.getElementById("xsell") as HTMLElement, window.host);
};
