import { mountPane } from "../../shared/pane/pane";
import { sidebarHost } from "./host";

const root = document.getElementById("xsell");
if (root) mountPane(root, sidebarHost());
