import { offeringAtEnd } from "./ends";
import type { Ground, Named } from "./formula";
import { HEADER_ROW } from "./row";
import { headsAt } from "./standing-heads";
import type { Standing } from "./standing";

/**
 * Where everything stands on a sheet as it was found.
 *
 * @param loose The names of the rows of the user's own.
 */
export function groundOf(standing: Standing, loose: ReadonlyMap<number, string>): Ground {
  const { kind, columns, written, rows, headerRow, body } = standing;
  const heads = headsAt(standing).map(({ name }) => name);
  const nameOf = (row: number): string | undefined =>
    (row === headerRow ? HEADER_ROW : row < headerRow ? heads[row] : rows.get(row)) ?? loose.get(row);
  let places: Map<string, number> | undefined;
  const placeOf = (name: string): number | undefined => {
    places ??= new Map(standing.cells.flatMap((_, row) => { const of = nameOf(row); return of === undefined ? [] : [[of, row] as const]; }).reverse()); // prettier-ignore
    // A journal of before tells the header by its words, or by its place.
    return places.get(name) ?? (name === heads[headerRow] ? headerRow : undefined);
  };
  return {
    kind,
    body,
    columnAt(column) {
      if (column >= columns.length) return column;
      const name = columns[column];
      // Of two columns that have become one each is called as it was.
      return columns.indexOf(name) < column ? written[column] : name;
    },
    rowAt: (row) => nameOf(row) ?? row,
    column: (named) => found(columns.indexOf(String(named)), named) ?? offeringAtEnd(String(named), columns),
    row: (named) => (typeof named === "number" ? named : placeOf(named)),
  };
}

function found(index: number, named: Named): number | undefined {
  if (typeof named === "number") return named;
  return index < 0 ? undefined : index;
}
