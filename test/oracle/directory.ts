import { collect, keyOf } from "./names";
import type { ClientRecord, LineRecord } from "./records";

export interface Client {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly record: ClientRecord | null;
}

interface Named {
  readonly client: string;
  readonly clientId?: string | null;
}

export type Directory = (row: Named) => Client | "nobody" | "ambiguous";

/**
 * Who is who. Rows with an ID come first, whatever their place, since a row without one joins by name only where
 * exactly one client has that name. Within that, the Clients table speaks before the lines: its spelling is shown.
 */
export const directoryOf = (table: readonly ClientRecord[], lines: readonly LineRecord[]): Directory => {
  const rows: readonly Named[] = [...table, ...lines];
  const clients = new Map<
    string,
    { key: string; id: string | null; name: string; record: ClientRecord | null }
  >();
  const byName = new Map<string, string[]>();
  const records = new Set<Named>(table);

  const note = (key: string, row: Named): void => {
    const id = row.clientId?.trim() ?? "";
    const client = clients.get(key) ?? { key, id: id === "" ? null : id, name: "", record: null };
    clients.set(key, client);
    if (client.name === "") client.name = row.client.trim();
    if (client.record === null && records.has(row)) client.record = row as ClientRecord;
    const name = keyOf(row.client);
    if (name !== "" && byName.get(name)?.includes(key) !== true) collect(byName, name, key);
  };

  const keyFor = (row: Named): string | "nobody" | "ambiguous" => {
    const [id, name] = [keyOf(row.clientId ?? ""), keyOf(row.client)];
    if (id !== "") return `id ${id}`;
    if (name === "") return "nobody";
    const known = byName.get(name) ?? [];
    return known.length > 1 ? "ambiguous" : (known[0] ?? `name ${name}`);
  };

  const withId = (row: Named): boolean => keyOf(row.clientId ?? "") !== "";
  for (const row of rows) if (withId(row)) note(keyFor(row), row);
  for (const row of rows) {
    const key = withId(row) ? "nobody" : keyFor(row);
    if (key !== "nobody" && key !== "ambiguous") note(key, row);
  }
  for (const client of clients.values()) if (client.name === "") client.name = client.id ?? "";

  return (row) => {
    const key = keyFor(row);
    // Only marks can name a client that no table has.
    return key === "ambiguous" ? key : (clients.get(key) ?? "nobody");
  };
};
