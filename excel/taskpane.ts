import { mountPane } from "../shared/pane/pane";
import { dress } from "../shared/pane/style";
import { associateCommands } from "./commands";
import { excelHost } from "./host";

// Before Office is ready: a command may be what starts the runtime.
associateCommands();
// And what waits for Office stands where the pane will, so that nothing moves.
dress();

void Office.onReady(() => {
  const root = document.getElementById("xsell");
  if (!root) return;
  const { displayLanguage, contentLanguage } = Office.context;
  mountPane(root, excelHost(), { language: displayLanguage, locale: contentLanguage });
});
