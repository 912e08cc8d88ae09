import type { Mark, SheetArea } from "../shared/pane-host";
import { readAreaFormula } from "./address";
import { run } from "./failure";
import { rangeOf } from "./looks";

/** The hidden names that begin like this, and where they are now. One round trip. */
export function readMarks(beginning: string): Promise<Mark[]> {
  return run("look for its marks", async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name,items/formula");
    await context.sync();
    const ids = new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), id]));
    return names.items
      .filter(({ name }) => name.toLowerCase().startsWith(beginning.toLowerCase()))
      .map(({ name, formula }): Mark => {
        const found = readAreaFormula(String(formula));
        const id = found === null ? undefined : ids.get(found.sheet.toLowerCase());
        return { name, area: found === null || id === undefined ? null : { id, ...found.area } };
      });
  });
}

/** Sets hidden names that are new to the workbook. One round trip. */
export function setMarks(
  marks: readonly { readonly name: string; readonly area: SheetArea }[],
): Promise<void> {
  return run("mark cells", async (context) => {
    for (const { name, area } of marks) {
      const range = rangeOf(context.workbook.worksheets.getItem(area.id), area);
      context.workbook.names.add(name, range).visible = false;
    }
    await context.sync();
  });
}

/** One round trip. */
export function removeMarks(names: readonly string[]): Promise<void> {
  return run("take marks away", async (context) => {
    for (const name of names) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
}
