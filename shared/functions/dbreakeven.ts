import { Fault } from "../../src/fault";
import { breakEvenRate } from "../../src/measures/scenario";
import { isEmpty, refuseAt, requiredCells, type Argument, type Input } from "./argument";
import type { FunctionSpec, Run } from "./spec";

const name = "DBREAKEVEN";

type Cells = readonly (readonly Input[])[];

function sizeOf(cells: Cells): string {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  return `${rows} ${rows === 1 ? "row" : "rows"} and ${columns} ${columns === 1 ? "column" : "columns"}`;
}

function shaped(current: Argument, potential: Argument): readonly [Cells, Cells] {
  const cells = requiredCells(name, "current revenue", current);
  const others = requiredCells(name, "potential", potential);
  if (sizeOf(cells) === sizeOf(others)) return [cells, others];
  throw new Fault(
    "function/shape",
    `${name} needs current revenue and potential of one shape: found ${sizeOf(cells)} against ${sizeOf(others)}. Make both ranges the same size.`,
  );
}

function figure(cell: Input, row: number, column: number, what: string): number | null {
  if (typeof cell === "number") return cell;
  return isEmpty(cell)
    ? null
    : refuseAt(name, "numbers", row, column, cell, `Clear the cell or enter the ${what}.`);
}

export const dbreakeven: FunctionSpec = {
  name,
  description:
    "Break-even rate of D clients: the share that has to convert, so that their potential makes up for the revenue of those who go.",
  parameters: [
    {
      name: "current",
      description: "Current revenue: one cell, or a range; blank where not known.",
      optional: false,
    },
    {
      name: "potential",
      description: "Potential of 0 or more, in as many cells; blank where not known.",
      optional: false,
    },
  ],
  returns: "One fraction a cell, current ÷ (current + potential); blank where either is blank.",
  example: "DBREAKEVEN(F2, G2)",
};

export const run: Run = ([current = null, potential = null]) => {
  const [cells, others] = shaped(current, potential);
  return cells.map((line, row) =>
    line.map((cell, column) => {
      const now = figure(cell, row, column, "current revenue");
      const more = figure(others[row][column], row, column, "potential");
      if (more !== null && more < 0) {
        refuseAt(name, "potentials of 0 or more", row, column, more, "Correct the number.");
      }
      return now === null || more === null ? null : breakEvenRate(now, more);
    }),
  );
};
