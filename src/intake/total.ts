import type { Cell } from "../cell";
import { Sum } from "../sums";
import { headerKey } from "./field";
import { columnCells, type Table } from "./table";

const totalWords = new Set(["total", "subtotal", "grandtotal"]);
/** Half a cent: totals are rounded to cents. */
const NEAR = 0.005;

/** Whether a client cell says that its row adds up others. */
export function saysTotal(cell: Cell): boolean {
  return (
    typeof cell === "string" && cell.length < 20 && /total/i.test(cell) && totalWords.has(headerKey(cell))
  );
}

/** Whether a client cell speaks of a total, such as "Acme Total" and "Total for Acme" among the rows of Acme. */
export function mentionsTotal(cell: Cell): boolean {
  return typeof cell === "string" && /^\W*(?:sub-?|grand )?total\b|\btotals?\W*$/i.test(cell);
}

/**
 * The amounts above a row, so that a totals row is known by its amount as well as by its word:
 * it equals all rows above it, or those since the last totals row.
 *
 * @source Method, part 2.
 */
export class Above {
  private readonly all = new Sum();
  private since = new Sum();

  add(amount: number): void {
    this.all.add(amount);
    this.since.add(amount);
  }

  /** Whether an amount could be a total of what stands above. */
  equals(amount: number): boolean {
    return Math.abs(this.all.value - amount) < NEAR || Math.abs(this.since.value - amount) < NEAR;
  }

  /** Behind a totals row the next subtotal starts. */
  next(): void {
    this.since = new Sum();
  }
}

function some(cells: Iterable<Cell>, passes: (cell: Cell) => boolean): boolean {
  for (const cell of cells) if (passes(cell)) return true;
  return false;
}

/**
 * The totals rows of a table in which several columns add up: each of their figures does.
 *
 * @param figuresOf A row's figures by column, null where it has none.
 */
export function totalsRows(
  table: Table,
  figuresOf: (row: number) => readonly (number | null)[],
): Set<number> {
  const found = new Set<number>();
  const client = table.fields.get("client") ?? table.fields.get("clientId");
  if (!some(columnCells(table, client), saysTotal)) return found;
  const above: Above[] = [];
  let rows = 0;
  for (let row = table.headerRow + 1; row < table.endRow; row++) {
    if (table.repeated.has(row)) continue;
    const figures = figuresOf(row);
    const given = [...figures.keys()].filter((place) => figures[place] !== null);
    const says = rows > 0 && saysTotal(table.source.cells[row][client as number] ?? null);
    for (const place of given) above[place] = above[place] ?? new Above();
    const adds = (place: number): boolean => above[place].equals(figures[place] as number);
    if (says && given.length > 0 && given.every(adds)) {
      found.add(row);
      for (const place of given) above[place].next();
    } else {
      rows++;
      for (const place of given) above[place].add(figures[place] as number);
    }
  }
  return found;
}
