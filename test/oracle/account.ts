import { monthOf, type Window } from "./calendar";
import type { Client, Directory } from "./directory";
import { type Fraction } from "./fraction";
import type { Ledger } from "./ledger";
import { revenueOf } from "./margins";
import { byCodeUnit, collect } from "./names";
import type { ClientRecord } from "./records";
import type { Sale } from "./sales";

/** A listed client with its lines of the window. */
export interface Account {
  readonly client: Client;
  readonly sales: readonly Sale[];
  readonly total: Fraction;
  readonly inProfile: boolean | null;
  readonly state: "" | "Left" | "New";
}

/** Totals that are equal after rounding to 1e-6 tie. */
export const sizeOf = (account: Account): bigint => account.total.units(6);

const byName = (a: Account, b: Account): number =>
  byCodeUnit(a.client.name, b.client.name) || byCodeUnit(a.client.key, b.client.key);

export const byRevenue = (a: Account, b: Account): number =>
  sizeOf(a) < sizeOf(b) ? 1 : sizeOf(a) > sizeOf(b) ? -1 : byName(a, b);

const leftBy = (record: ClientRecord | null, month: number): boolean => {
  const left = monthOf(record?.left);
  return left !== null && left <= month;
};

const stateOf = (client: Client, sales: readonly Sale[], window: Window): Account["state"] => {
  if (leftBy(client.record, window.last)) return "Left";
  const since = monthOf(client.record?.since);
  return sales.length === 0 && since !== null && since >= window.first ? "New" : "";
};

/** Every client with a line in the window, and every one of the Clients table that had not left before it; part A's order. */
export const accountsOf = (
  sales: readonly Sale[],
  table: readonly ClientRecord[],
  find: Directory,
  window: Window,
): Account[] => {
  const salesBy = new Map<Client, Sale[]>();
  for (const sale of sales) collect(salesBy, sale.client, sale);
  const clients = new Set(salesBy.keys());
  for (const record of table) {
    const client = find(record);
    if (typeof client !== "string" && !leftBy(client.record, window.first - 1)) clients.add(client);
  }
  const accounts = [...clients].map((client): Account => {
    const own = salesBy.get(client) ?? [];
    const inProfile = client.record?.profileOverride ?? client.record?.inProfile ?? null;
    return { client, sales: own, total: revenueOf(own), inProfile, state: stateOf(client, own, window) };
  });
  return accounts.sort(byRevenue);
};

/** Clients that only have lines before the window, and stand in no table. */
export const lostClients = (ledger: Ledger, listed: readonly Account[]): number => {
  const known = new Set(listed.map((account) => account.client));
  const before = ledger.outside.filter(
    (entry) => entry.month < ledger.window.first && entry.client.record === null,
  );
  return new Set(before.map((entry) => entry.client).filter((client) => !known.has(client))).size;
};
