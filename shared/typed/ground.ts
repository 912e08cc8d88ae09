import type { Ground, Named } from "./formula";
import type { Standing } from "./standing";
import { headName } from "./standing";

/** Where everything stands on a sheet as it was found. */
export function groundOf(standing: Standing): Ground {
  const { kind, columns, rows, cells, headerRow, body } = standing;
  const heads = cells.slice(0, headerRow + 1).map((row, index) => headName(row, standing, index));
  return {
    kind,
    body,
    columnAt: (column) => columns[column] ?? column,
    rowAt: (row) => (row <= headerRow ? heads[row] : (rows.get(row) ?? row)),
    column: (named) => found(columns.indexOf(String(named)), named),
    row: (named) => found(heads.indexOf(String(named)), named),
  };
}

function found(index: number, named: Named): number | undefined {
  if (typeof named === "number") return named;
  return index < 0 ? undefined : index;
}
