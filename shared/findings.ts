import type { Cell } from "../src/cell";
import { isoDay } from "../src/intake/date";
import type { Intake } from "../src/intake/intake";
import { readNumber } from "../src/intake/number";
import type { Problem } from "../src/intake/problem";
import type { Contradiction } from "../src/measures/states";
import type { Table } from "../src/intake/table";
import { SLICE, type Slices } from "../src/slices";
import { compareText, nameKey } from "../src/text";
import { clientAt, type Context } from "./context";
import { rowKey } from "./key";
import { addressOf, type Place } from "./layout/address";
import type { Finding } from "./outcome";

/** The input's problems with the addresses that a reader can go to. */
export function* findingsOf({ problems, tables }: Pick<Intake, "problems" | "tables">): Slices<Finding[]> {
  const about = aboutCells(tables);
  const findings: Finding[] = [];
  for (const problem of problems) {
    if (findings.length % SLICE === 0) yield;
    const { source, row, column, found, advice, amount } = problem;
    const address = addressOf(row, column);
    findings.push({ sheet: source, address, found, advice, amount, about: about(problem) });
  }
  return findings;
}

/** Tells a cell of the user's tables by its header and by what stands in its row, wherever both are moved to. */
function aboutCells(tables: readonly Table[]): (problem: Problem) => string | undefined {
  const known = tables.map((table) => ({
    ...table,
    headers: new Map(table.columns.map(({ index, header }) => [index, header])),
    fields: [...table.fields].sort(([a], [b]) => compareText(a, b)),
  }));
  return ({ source: name, row, column }) => {
    const table = known.find(
      ({ source, headerRow, endRow, headers }) =>
        source.name === name && headerRow < row && row < endRow && headers.has(column),
    );
    if (!table) return undefined;
    const words = table.fields.map(([field, at]) => [field, asFigure(table.source.cells[row][at] ?? null)]);
    return JSON.stringify([table.headers.get(column), ...words]);
  };
}

/** The same for a figure and for its text: a host makes figures of what a file holds as text. */
function asFigure(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  return isoDay(cell) ?? readNumber(cell, { decimal: ".", currency: "" }) ?? nameKey(cell);
}

/**
 * Marks of the user's that the data contradict; the data win, the mark is told.
 *
 * @param left Proposals that stay though their cell was in use in the months that are looked at.
 */
export function contradictions(
  context: Context,
  place: Place | undefined,
  left: readonly Contradiction[],
): Finding[] {
  const { measures, intake } = context;
  if (!place) return [];
  const rank = new Map(measures.order.map((row, index) => [row, index]));
  const proposed = new Set(left);
  return [...measures.states.contradictions, ...left].map((one) => {
    const { row, offering, letter } = one;
    return {
      sheet: place.sheet,
      address: addressOf(
        place.firstRow + (rank.get(row) as number),
        place.columns.get(`o${offering}`) as number,
      ),
      found: `${letter} was typed, but invoices show ${intake.portfolio.offerings[offering].name} in use`,
      advice: proposed.has(one)
        ? "The twelve months end before those of an earlier run. The proposal is kept, and stands again with later months."
        : "The data win. Clear the mark, or correct the invoice lines.",
      amount: null,
      about: JSON.stringify([rowKey(clientAt(context, row).key), intake.portfolio.offerings[offering].key]),
    };
  });
}
