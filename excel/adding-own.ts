import type { OwnLook } from "../shared/pane-host";
import { drawLook } from "./drawing";
import { run } from "./failure";

/** Adds empty sheets of the user's own. One round trip. */
export function addOwnSheets(names: readonly string[]): Promise<string[]> {
  return run("add sheets", async (context) => {
    const added = names.map((name) => context.workbook.worksheets.add(name).load("id"));
    await context.sync();
    return added.map(({ id }) => id);
  });
}

/** Makes sheets of the user's own ready to be typed into. One round trip. */
export function dressSheets(sheets: readonly (OwnLook & { readonly id: string })[]): Promise<void> {
  return run("make the sheets ready", async (context) => {
    for (const look of sheets) drawLook(context.workbook.worksheets.getItem(look.id), look);
    await context.sync();
  });
}
