import { mountPane } from "../../shared/pane/pane";
import { playedHost, type Played, type Workbook } from "./host";

declare global {
  interface Window {
    host: Played;
    mount(workbook: Workbook): void;
  }
}

window.mount = (workbook) => {
  window.host = playedHost(workbook);
  mountPane(document.getElementById("xsell") as HTMLElement, window.host);
};
