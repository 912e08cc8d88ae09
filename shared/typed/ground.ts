import type { Ground, Named } from "./formula";
import { headsAt } from "./heads";
import type { Standing } from "./standing";

/** Where everything stands on a sheet as it was found. */
export function groundOf(standing: Standing): Ground {
  const { kind, columns, rows, headerRow, body } = standing;
  const heads = headsAt(standing).map(({ name }) => name);
  return {
    kind,
    body,
    columnAt: (column) => columns[column] ?? column,
    rowAt: (row) => (row <= headerRow ? heads[row] : rows.get(row)) ?? row,
    column: (named) => found(columns.indexOf(String(named)), named),
    row: (named) => found(heads.indexOf(String(named)), named),
  };
}

function found(index: number, named: Named): number | undefined {
  if (typeof named === "number") return named;
  return index < 0 ? undefined : index;
}
