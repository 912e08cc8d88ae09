import { mountPane } from "../shared/pane/pane";
import { associateCommands } from "./commands";
import { excelHost } from "./host";

// Before Office is ready: a command may be what starts the runtime.
associateCommands();

void Office.onReady(() => {
  const root = document.getElementById("xsell");
  if (!root) return;
  const { displayLanguage, contentLanguage } = Office.context;
  mountPane(root, excelHost(), { language: displayLanguage, locale: contentLanguage });
});
