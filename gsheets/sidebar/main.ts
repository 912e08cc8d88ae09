import { mountPane } from "../../shared/pane/pane";
import { sidebarHost } from "./host";
import { bringPart } from "./page-parts";

const root = document.getElementById("xsell");
if (root) {
  const { language = navigator.language, locale = language } = root.dataset;
  mountPane(root, sidebarHost(), {
    language,
    locale,
    bringWords: () => bringPart("german"),
    bringJobs: () => bringPart("extras"),
  });
}
