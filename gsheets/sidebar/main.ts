import { mountPane } from "../../shared/pane/pane";
import { sidebarHost } from "./host";

const root = document.getElementById("xsell");
if (root) {
  const { language = navigator.language, locale = language } = root.dataset;
  mountPane(root, sidebarHost(), { language, locale });
}
