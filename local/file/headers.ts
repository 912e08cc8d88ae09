import type { FoundTable } from "../../shared/outcome";

/** Where no table has a column for the client: the headers that there are, and how to say which is which. */
export function headersToMap(tables: readonly FoundTable[]): string[] {
  if (tables.some(({ fields }) => fields.client !== undefined || fields.clientId !== undefined)) return [];
  return tables.map(({ id, headers }) => {
    const names = headers.filter((header) => header !== "");
    return `Headers of ${id}: ${names.join(", ")}. Say which is which: --map "Client=…" --map "Date=…" --map "Revenue=…"`;
  });
}
