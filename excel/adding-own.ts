import { run } from "./failure";

/** Adds empty sheets of the user's own. One round trip. */
export function addOwnSheets(names: readonly string[]): Promise<string[]> {
  return run("add sheets", async (context) => {
    const added = names.map((name) => context.workbook.worksheets.add(name).load("id"));
    await context.sync();
    return added.map(({ id }) => id);
  });
}
