import { isNameless } from "../cell";
import { SLICE, type Slices } from "../slices";
import type { ClientRegister } from "./register";
import type { Table } from "./table";
import { saysTotal } from "./total";

/** Registers the clients of all rows that carry an ID, so that rows without one can join by name. */
export function* registerIds(table: Table, clients: ClientRegister): Slices<void> {
  const id = table.fields.get("clientId");
  if (id === undefined) return;
  const name = table.fields.get("client");
  for (let row = table.headerRow + 1; row < table.endRow; row++) {
    if (row % SLICE === 0) yield;
    const cells = table.source.cells[row];
    if (isNameless(cells[id]) || table.repeated.has(row)) continue;
    clients.withId(cells[id], name === undefined ? null : (cells[name] ?? null));
  }
}

/** Registers the names of rows without an ID, as this table spells them. */
export function registerNames(table: Table, clients: ClientRegister): void {
  const id = table.fields.get("clientId");
  const name = table.fields.get("client");
  if (name === undefined) return;
  for (let row = table.headerRow + 1; row < table.endRow; row++) {
    const cells = table.source.cells[row];
    const named = !isNameless(cells[name]) && !saysTotal(cells[name]) && !table.repeated.has(row);
    if (named && (id === undefined || isNameless(cells[id]))) clients.byNameOnly(cells[name]);
  }
}
