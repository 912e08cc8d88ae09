import type { Area } from "../shared/grid";
import { isChosen, type Ask, type Detail } from "../shared/typed/detail";
import type { Book } from "./book";
import { run } from "./failure";
import { rangeOf } from "./looks";
import { inFewerCells } from "./pieces";

/** Four answers a cell, of which formulas may be long; so fewer cells than when values alone are read. */
const CELLS_A_REQUEST = 50_000;
/** Formulas whose results may reach into other cells, and are looked at one by one: those that may reach down first. */
const MOST_SPILLS = 200;

/** A formula with a value beside it, and whether one stands below. */
interface Reaching {
  readonly ask: number;
  readonly index: number;
  readonly id: string;
  readonly below: boolean;
}

interface Part {
  readonly ask: number;
  readonly id: string;
  readonly area: Area;
  readonly ours: Ask["ours"];
  readonly own: Ask["own"];
}

/** Areas cut into parts, and parts put together to requests. */
function requestsOf(asked: readonly Ask[], cells: number): Part[][] {
  const requests: Part[][] = [];
  let room = 0;
  asked.forEach(({ id, areas, ours, own }, ask) => {
    for (const area of areas) {
      const most = Math.max(1, Math.floor(cells / area.columns));
      for (let row = area.row; row < area.row + area.rows; row += most) {
        const rows = Math.min(most, area.row + area.rows - row);
        if (rows * area.columns > room) {
          requests.push([]);
          room = cells;
        }
        room -= rows * area.columns;
        requests[requests.length - 1].push({ ask, id, area: { ...area, row, rows }, ours, own });
      }
    }
  });
  return requests;
}

/**
 * Formulas and number formats that may be the user's: one round trip for every 50,000 cells, one more where results
 * spill; fewer cells a trip where long texts make more than Excel on the web answers with.
 */
export async function readDetails(book: Book, asked: readonly Ask[]): Promise<Detail[][]> {
  const found = await inFewerCells(CELLS_A_REQUEST, (cells) => readIn(asked, cells));
  asked.forEach(({ id }, index) => book.details.set(id, found[index]));
  return found;
}

function readIn(asked: readonly Ask[], cells: number): Promise<Detail[][]> {
  return run("read what was typed", async (context) => {
    const found = asked.map((): Detail[] => []);
    const full: Reaching[] = [];
    for (const parts of requestsOf(asked, cells)) {
      const ranges = parts.map(({ id, area }) =>
        rangeOf(context.workbook.worksheets.getItem(id), area).load("values,formulas,numberFormat"),
      );
      await context.sync();
      parts.forEach(({ ask, id, area, ours, own }, part) => {
        const { values, formulas, numberFormat } = ranges[part];
        const isFormula = (row: number, column: number): boolean => {
          const formula: unknown = formulas[row]?.[column];
          // A text that only looks like a formula is its own value.
          if (typeof formula !== "string" || !formula.startsWith("=")) return false;
          return formula !== values[row][column] && ours[area.row + row]?.[area.column + column] !== true;
        };
        formulas.forEach((line, row) =>
          line.forEach((formula, column) => {
            const format = String(numberFormat[row][column]);
            const chosen = isChosen(format, own[area.column + column]);
            if (!chosen && !isFormula(row, column)) return;
            const index = found[ask].push({
              row: area.row + row,
              column: area.column + column,
              ...(isFormula(row, column) ? { formula: String(formula) } : {}),
              ...(chosen ? { numberFormat: format } : {}),
            });
            const below =
              row + 1 < values.length && values[row + 1][column] !== "" && !isFormula(row + 1, column);
            const beside =
              column + 1 < line.length && values[row][column + 1] !== "" && !isFormula(row, column + 1);
            if (isFormula(row, column) && (below || beside)) full.push({ ask, index: index - 1, id, below });
          }),
        );
      });
    }
    await readSpills(context, found, full);
    await readCalculating(context, found, asked, cells);
    return found;
  });
}

/** Formulas where ours stood: one more round trip, where there are any to be looked at. */
async function readCalculating(
  context: Excel.RequestContext,
  found: Detail[][],
  asked: readonly Ask[],
  cells: number,
): Promise<void> {
  const calculating = asked.map((ask) => ({ ...ask, areas: ask.calculating }));
  for (const parts of requestsOf(calculating, cells)) {
    const ranges = parts.map(({ id, area }) =>
      rangeOf(context.workbook.worksheets.getItem(id), area).load("formulas"),
    );
    await context.sync();
    parts.forEach(({ ask, area }, part) => {
      ranges[part].formulas.forEach((line: readonly unknown[], row) => {
        line.forEach((formula, column) => {
          if (typeof formula !== "string" || !formula.startsWith("=")) return;
          found[ask].push({ row: area.row + row, column: area.column + column, formula, calculates: true });
        });
      });
    });
  }
}

/** How far results reach, where cells beside a formula hold values without one. */
async function readSpills(
  context: Excel.RequestContext,
  found: Detail[][],
  reaching: readonly Reaching[],
): Promise<void> {
  const formulas = [...reaching].sort((a, b) => Number(b.below) - Number(a.below)).slice(0, MOST_SPILLS);
  if (formulas.length === 0) return;
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return;
  const spills = formulas.map(({ ask, index, id }) => {
    const { row, column } = found[ask][index];
    const cell = context.workbook.worksheets.getItem(id).getCell(row, column);
    return cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
  });
  await context.sync();
  formulas.forEach(({ ask, index }, at) => {
    const spill = spills[at];
    if (spill.isNullObject) return;
    found[ask][index] = { ...found[ask][index], spill: { rows: spill.rowCount, columns: spill.columnCount } };
  });
}
