import { isBlank, type Cell } from "../cell";
import { fieldByHeader, headerKey, type Field } from "./field";
import { describesClients } from "./heading";
import { isMark, isNone } from "./mark";
import { numberStyle, readNumber } from "./number";
import type { OfferingRegister } from "./register";
import { columnCells, type Table } from "./table";
import { totalsRows } from "./total";

/** A table with a row a client, with what its headers alone do not tell. */
export interface ClientTable extends Table {
  readonly kind: "clients" | "holdings";
  /** Columns that are offerings. */
  readonly offered: Table["columns"];
  /** Rows that add up others. */
  readonly totals: ReadonlySet<number>;
}

const revenueFields: readonly Field[] = ["mrr", "project", "tm", "resale", "revenue"];
const otherFigures: readonly Field[] = ["cost", "seats", "serviceHours", "itBudget"];

/** Whether most of what stands in a column is marks, or figures where these count. */
function holdsHoldings(cells: readonly Cell[], haveLines: boolean): boolean {
  const style = numberStyle(haveLines ? [] : cells);
  let [filled, holdings, nones] = [0, 0, 0];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    filled++;
    if (isMark(cell) || (!haveLines && readNumber(cell, style) !== null)) holdings++;
    else if (isNone(cell)) nones++;
  }
  return holdings > 0 && (holdings + nones) * 2 > filled;
}

/**
 * The columns that are offerings: those called like a known one, and where the table tells nothing
 * else of its clients those of marks and figures. Where there are invoice lines, figures under an
 * unknown name (a telephone number) are no holdings.
 */
function offeringColumns(table: Table, offerings: OfferingRegister, haveLines: boolean): Table["columns"] {
  const fields = new Set(table.fields.values());
  const describes = describesClients(table.fields) || table.fields.has("revenue");
  const open = table.columns.filter(({ index, header }) => {
    const key = headerKey(header);
    if (fields.has(index) || key === "total" || key === "grandtotal" || key === "key") return false;
    return fieldByHeader.get(key)?.field !== "client";
  });
  const known = open.filter(({ header }) => offerings.find(header) !== undefined);
  if (describes) return known;
  const sure = new Set(known);
  for (const column of open) {
    if (holdsHoldings([...columnCells(table, column.index)], haveLines)) sure.add(column);
  }
  // In a grid, an empty column is an offering that nobody has.
  const empty = (index: number): boolean => [...columnCells(table, index)].every(isNone);
  return sure.size === 0 ? [] : open.filter((column) => sure.has(column) || empty(column.index));
}

/** Totals by what each column adds up: revenue where there is some, else the other figures. */
function totalsOf(table: Table, offered: Table["columns"]): Set<number> {
  const columnsOf = (fields: readonly Field[]): number[] =>
    fields.flatMap((field) => table.fields.get(field) ?? []);
  const revenue = [...columnsOf(revenueFields), ...offered.map(({ index }) => index)];
  const columns = (revenue.length > 0 ? revenue : columnsOf(otherFigures)).map((index) => ({
    index,
    style: numberStyle(columnCells(table, index)),
  }));
  // A total below a column of marks counts them; below figures among marks it adds up the figures.
  const found = [0, 1].map((worth) =>
    totalsRows(table, (row) =>
      columns.map(({ index, style }) => {
        const cell = table.source.cells[row][index] ?? null;
        return isMark(cell) ? worth : readNumber(cell, style);
      }),
    ),
  );
  return new Set(found.flatMap((rows) => [...rows]));
}

/** The sources in which more than one table was found. */
function sourcesOfSeveral(found: readonly Table[]): Set<Table["source"]> {
  const [seen, again] = [new Set<Table["source"]>(), new Set<Table["source"]>()];
  for (const { source } of found) (seen.has(source) ? again : seen).add(source);
  return again;
}

/**
 * Tells Clients tables from client × offering grids, and their rows from totals.
 *
 * @param haveLines Whether there are invoice lines.
 * @returns All tables, in the same order.
 * @source Method, part 2 (Holdings).
 */
export function settleTables(
  found: readonly Table[],
  offerings: OfferingRegister,
  haveLines: boolean,
): (Table | ClientTable)[] {
  const several = sourcesOfSeveral(found);
  return found.flatMap((table): (Table | ClientTable)[] => {
    if (table.kind !== "clients" && table.kind !== "holdings") return [table];
    const offered = offeringColumns(table, offerings, haveLines);
    // A label and its value above a table ("Customer: | All") is no table of its own.
    const isLabel = offered.length === 0 && table.columns.length === 2 && several.has(table.source);
    if (table.kind === "holdings" && isLabel) return [];
    const kind = offered.length > 0 ? "holdings" : "clients";
    return [{ ...table, kind, offered, totals: totalsOf(table, offered) }];
  });
}

/** Whether a table has a row a client. */
export function isClientTable(table: Table | ClientTable): table is ClientTable {
  return "offered" in table;
}
