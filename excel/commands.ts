/** What the page's `#status` says of a run that is over. */
const OVER: readonly (string | undefined)[] = ["done", "stopped", "failed"];

/**
 * The ribbon's Generate: presses the pane's own button, which lives in the same runtime
 * even while the pane is closed. So there is one run at a time, whoever starts it, and
 * the pane shows what came of it when it is opened.
 */
async function generateSheets(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const button = document.getElementById("generate");
    const status = document.getElementById("status");
    button?.click();
    const outcome = status && (await over(status));
    if (outcome !== "done") await Office.addin.showAsTaskpane();
  } finally {
    // Excel waits for this before it takes the next command.
    event.completed();
  }
}

/** Waits for the end of the run that is under way. */
function over(status: HTMLElement): Promise<string | undefined> {
  return new Promise((resolve) => {
    const look = (): void => {
      const state = status.dataset.state;
      if (state === "running") return;
      observer.disconnect();
      resolve(OVER.includes(state) ? state : undefined);
    };
    const observer = new MutationObserver(look);
    observer.observe(status, { attributeFilter: ["data-state"] });
    look();
  });
}

async function showPane(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Joins the ribbon's buttons to what they do. */
export function associateCommands(): void {
  Office.actions.associate(
    "generateSheets",
    (event: Office.AddinCommands.Event) => void generateSheets(event),
  );
  Office.actions.associate("showPane", (event: Office.AddinCommands.Event) => void showPane(event));
}
