import type { Cell } from "../src/cell";
import type { Column } from "./book";
import { clientAt, type Context } from "./context";
import type { SheetKind } from "./grid";
import { rowKey } from "./key";
import type { Look } from "./look";
import { userHeaders } from "./user-headers";

/** Columns that the user added to a sheet, behind ours. */
export function addedColumns(context: Context, kind: SheetKind, order: readonly number[]): Column[] {
  return context.entries.added
    .filter((column) => column.kind === kind)
    .map(({ header, byRow }, index) => ({
      key: `own${index}`,
      header,
      look: "note",
      user: true,
      values: order.map((row) => byRow.get(rowKey(clientAt(context, row).key)) ?? null),
    }));
}

/** A column of ours that the user fills; a Clients table's value shows until the user types another. */
export function userColumn(
  context: Context,
  order: readonly number[],
  key: string,
  header: string,
  look: Look,
): Column {
  const told = (row: number): Cell => {
    const client = clientAt(context, row);
    return key === "pricingCurrent" ? client.pricingCurrent : key === "package" ? client.package : null;
  };
  const typed = (row: number): Cell => context.entries.field(rowKey(clientAt(context, row).key), key);
  return {
    key,
    header,
    look,
    user: true,
    room: look === "note" ? 30 : look === "text" ? 15 : 9,
    values: order.map((row) => typed(row) ?? told(row)),
  };
}

/** Rows for entries whose client the data no longer have. */
export function goneRows(context: Context, kind: "portfolio" | "matrix"): Record<string, Cell>[] {
  const { entries, measures } = context;
  const here = new Set([...measures.listing.clients.keys()].map((row) => rowKey(clientAt(context, row).key)));
  const rows: Record<string, Cell>[] = [];
  const offerings = context.intake.portfolio.offerings;
  for (const [key, label] of entries.labels) {
    if (here.has(key)) continue;
    const row: Record<string, Cell> = { key, client: label };
    for (const field of Object.keys(userHeaders[kind] ?? {})) {
      const value = entries.field(key, field);
      if (value !== null) row[field] = value;
    }
    if (kind === "matrix") {
      for (const [offering, letter] of entries.marks.get(key) ?? []) {
        const index = offerings.findIndex((known) => known.key === offering);
        if (index >= 0) row[`o${index}`] = letter;
      }
    }
    entries.added
      .filter((column) => column.kind === kind)
      .forEach(({ byRow }, index) => {
        const value = byRow.get(key);
        if (value !== undefined) row[`own${index}`] = value;
      });
    if (Object.keys(row).length > 2) rows.push(row);
  }
  return rows;
}
