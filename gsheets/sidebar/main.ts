import { mountPane } from "../../shared/pane/pane";
import { sidebarHost } from "./host";
import { bringWords } from "./words";

const root = document.getElementById("xsell");
if (root) {
  const { language = navigator.language, locale = language } = root.dataset;
  mountPane(root, sidebarHost(), { language, locale, bringWords });
}
