import type { Cell } from "../../src/cell";
import { isFormula } from "../../shared/grid";
import { generate } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { Recorder } from "../agree/recorder";

/* What shows only in large workbooks. */

test.each([
  [5000, true],
  [5001, false],
])("%i clients: every row calculates, %s; rows that hold values say so", (count, calculates) => {
  const lines: Cell[][] = [
    ["Client", "Offering", "Date", "Revenue"],
    ...Array.from({ length: count }, (_, row) => [`Client ${row}`, "Email", "2026-09-30", row + 1]),
  ];
  const host = new Recorder({ Lines: lines }, 46_300);
  runNow(generate(host, defaultWish));
  const { grid, cells } = host.sheetsByName.get("Revenue Concentration")!;
  const body = grid!.cells.slice(grid!.headerRow + 1).flat();
  expect(body.some(isFormula)).toBe(calculates);
  const said = "More than 5,000 clients: rows hold values instead of formulas.";
  expect(cells.flat().includes(said)).toBe(!calculates);
});
