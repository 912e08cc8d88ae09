import type { Definition } from "../shared/pane-host";
import { run } from "./failure";

/** All names of the workbook with what they stand for. One round trip. */
export function readDefinitions(): Promise<Definition[]> {
  return run("look at the workbook's names", async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  });
}

/** Adds names that are formulas. One round trip. */
export function addDefinitions(definitions: readonly Definition[], comment: string): Promise<void> {
  return run("add names to the workbook", async (context) => {
    for (const { name, formula } of definitions) context.workbook.names.add(name, formula, comment);
    await context.sync();
  });
}
