import { catalogue } from "../shared/catalogue";
import { runs } from "../shared/functions/runs";
import { argument } from "./arguments";

/**
 * One custom function, called by a cell.
 *
 * @param given Arguments as Sheets hands them over.
 * @returns Rows of results; a null would show as 0, so an empty cell is "".
 * @throws Error whose message the cell shows.
 */
export function customFunction(name: string, given: readonly unknown[]): unknown[][] {
  const spec = catalogue.find((one) => one.name === name);
  if (!spec) throw new Error(`${name} is not in this version. Reload the spreadsheet.`);
  const rows = run(() =>
    runs[name](spec.parameters.map(({ optional }, index) => argument(given[index], optional))),
  );
  return rows.map((row) => row.map((cell) => cell ?? ""));
}

/** Sheets shows the class of an error in front of its message; a plain Error's is left out. */
function run<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}
