import type { Sheet } from "../book";
import type { Ground, Grounds } from "../typed/formula";
import { headsOf } from "../typed/heads";
import { columnName } from "../typed/own-columns";
import { headRow, placeOfRow } from "../typed/row";
import type { Place } from "./address";
import { chartRows } from "./charts";

/** Where everything will stand on a sheet that is being laid out. */
function groundOf(sheet: Sheet, place: Place): Ground {
  const columns = new Map(sheet.columns.map((column, index) => [columnName(column), index]));
  const rows = new Map<string, number>([
    [headRow("Client"), place.firstRow - 1],
    ...headsOf(sheet).map(({ name }, row) => [name, row] as const),
  ]);
  sheet.columns[0].values.forEach((key, index) => rows.set(String(key), place.firstRow + index));
  for (const [key, row] of chartRows(sheet, place)) rows.set(key, row);
  return {
    kind: sheet.kind,
    body: [place.firstRow, place.lastRow],
    columnAt: (column) => column,
    rowAt: (row) => row,
    column: (named) => (typeof named === "number" ? named : columns.get(named)),
    row: (named) => {
      if (typeof named === "number") return named;
      const index = placeOfRow(named);
      return index === null ? rows.get(named) : place.firstRow + index;
    },
  };
}

/** Where everything will stand on each sheet of a run, by its kind; made when it is asked for the first time. */
export function groundsOf(
  sheets: readonly Sheet[],
  places: ReadonlyMap<string, Place>,
): (kind: string) => Grounds {
  const made = new Map<string, Ground>();
  const groundAt = (kind: string): Ground | undefined => {
    const sheet = sheets.find((one) => one.kind === kind);
    if (!made.has(kind) && sheet) made.set(kind, groundOf(sheet, places.get(kind) as Place));
    return made.get(kind);
  };
  const tabOf = (kind: string): string | undefined => places.get(kind)?.sheet;
  const byTab = new Map<string, Ground>();
  return (kind) => {
    for (const one of places.keys()) byTab.set((tabOf(one) as string).toLowerCase(), groundAt(one) as Ground);
    return { own: groundAt(kind) as Ground, byTab, tabOf };
  };
}
