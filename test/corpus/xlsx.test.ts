import { writeFileSync } from "node:fs";
import { writeXlsx } from "hucre";
import { FileHost } from "../../local/file/host";
import { inNewFolder } from "../file/folder";
import { generated } from "./book";
import { factsOf, whole } from "./facts";
import { facts, merged, typed, unseen } from "./typed";

inNewFolder();

/** The sheet as Excel saves it, rows that are hidden and filtered out included. */
function saved(): Promise<Uint8Array> {
  const cells = new Map(
    typed.flatMap((row, at) =>
      row.flatMap(({ value, formula }, column) => {
        const style = { numFmt: column === 2 ? "d mmm yyyy" : "General" };
        const result =
          formula === undefined ? { value } : { formula: formula.slice(1), formulaResult: value };
        return value === null ? [] : [[`${at},${column}`, { ...result, style }] as const];
      }),
    ),
  );
  return writeXlsx({
    sheets: [
      {
        name: "Sales",
        rows: typed.map((row) => row.map(() => null)),
        cells,
        merges: merged,
        autoFilter: { range: "A3:D14" },
        rowDefs: new Map(unseen.map((row) => [row, { hidden: true }])),
        columns: [{}, {}, { hidden: true }, {}],
      },
    ],
  });
}

test("an Excel file with hidden, filtered and merged cells, failed formulas and dates", async () => {
  writeFileSync("sales.xlsx", await saved());
  for (let time = 0; time < 2; time++) {
    const host = await FileHost.open(["sales.xlsx"], "out.xlsx", 46000);
    const { book } = await generated(host);
    expect(factsOf(book, facts)).toEqual(whole(facts));
    await host.save("Cross-Sell Matrix");
  }
});
