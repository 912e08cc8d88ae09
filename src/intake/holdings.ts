import { isBlank, type Cell } from "../cell";
import { clientOf } from "./clients";
import { fieldByHeader, headerKey } from "./field";
import { numberStyle, readNumber } from "./number";
import type { Problem } from "./problem";
import { quote } from "./problem";
import { TableReader } from "./reader";
import type { ClientRegister, OfferingRegister } from "./register";
import { describesClients, type Table } from "./table";
import { Above, saysTotal } from "./total";

/** One cell of a Holdings table: revenue, or a mark that the client has the offering. */
export interface Holding {
  readonly client: number;
  readonly offering: number;
  /** null for a mark. */
  readonly revenue: number | null;
}

const marks = new Set(["y", "x", "✓", "✔", "yes", "true"]);
const none = new Set(["no", "false"]);

function isMark(cell: Cell): boolean {
  return cell === true || (typeof cell === "string" && marks.has(cell.trim().toLowerCase()));
}

function isNone(cell: Cell): boolean {
  return isBlank(cell) || cell === false || (typeof cell === "string" && none.has(cell.trim().toLowerCase()));
}

/** Columns that are no field of a client: each is an offering if it holds marks or figures only. */
function gridColumns(table: Table): Table["columns"] {
  const fields = new Set(table.fields.values());
  return table.columns.filter(({ index, header }) => {
    const key = headerKey(header);
    if (fields.has(index) || key === "total" || key === "grandtotal" || key === "key") return false;
    return fieldByHeader.get(key)?.field !== "client";
  });
}

function columnOf(table: Table, index: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = table.headerRow + 1; row < table.endRow; row++)
    cells.push(table.source.cells[row][index] ?? null);
  return cells;
}

/**
 * Whether a table of clients is a client × offering grid: it has columns of nothing but marks
 * and figures, and their headers are known offerings wherever the table also describes clients.
 */
export function isHoldings(table: Table, offerings: OfferingRegister): boolean {
  return gridColumns(table).some(({ index, header }) => {
    if (describesClients(table.fields) || table.kind === "clients")
      return offerings.find(header) !== undefined;
    const cells = columnOf(table, index);
    const style = numberStyle(cells);
    return (
      cells.some((cell) => !isNone(cell)) &&
      cells.every((cell) => isNone(cell) || isMark(cell) || readNumber(cell, style) !== null)
    );
  });
}

/**
 * Reads client × offering grids of revenue or marks.
 *
 * @source Method, part 2 (Holdings).
 */
export function readHoldings(
  tables: readonly Table[],
  clients: ClientRegister,
  offerings: OfferingRegister,
  problems: Problem[],
): Holding[] {
  const found: Holding[] = [];
  for (const table of tables) {
    const reader = new TableReader(table, problems);
    const known = describesClients(table.fields);
    const columns = gridColumns(table)
      .filter(({ header }) => !known || offerings.find(header) !== undefined)
      .map(({ index, header }) => ({
        index,
        offering: offerings.of(header),
        style: numberStyle(columnOf(table, index)),
      }));
    const above = columns.map(() => new Above());
    for (let row = table.headerRow + 1; row < table.endRow; row++) {
      if (reader.skips(row)) continue;
      const cells = table.source.cells[row];
      const amounts = columns.map(({ index, style }) => readNumber(cells[index] ?? null, style) ?? 0);
      const totals = saysTotal(reader.cell(row, "client"))
        ? amounts.map((amount, place) => above[place].isTotal(amount))
        : [false];
      if (totals.every(Boolean)) continue;
      amounts.forEach((amount, place) => above[place].add(amount));
      const client = clientOf(reader, row, clients, known);
      if (client < 0) continue;
      for (const { index, offering, style } of columns) {
        const cell = cells[index] ?? null;
        if (isNone(cell)) continue;
        const revenue = isMark(cell) ? null : readNumber(cell, style);
        if (revenue === null && !isMark(cell)) {
          reader.reportAt(
            row,
            index,
            quote(cell),
            "Neither revenue nor a mark. Write Y, the revenue, or clear the cell.",
            null,
          );
        } else {
          found.push({ client, offering, revenue });
        }
      }
    }
  }
  return found;
}
