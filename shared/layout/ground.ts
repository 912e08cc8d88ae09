import type { Sheet } from "../book";
import { offeringAtEnd } from "../typed/ends";
import type { Ground, Grounds } from "../typed/formula";
import { headsOf } from "../typed/heads";
import { columnName } from "../typed/own-columns";
import { HEADER_ROW, headRow, placeOfRow } from "../typed/row";
import type { Place } from "./address";
import { chartRows } from "./charts";

/** Where everything will stand on a sheet that is being laid out. */
function groundOf(sheet: Sheet, place: Place): Ground {
  const columns = new Map(sheet.columns.map((column, index) => [columnName(column), index]));
  const heads = headsOf(sheet);
  // A journal of before tells the header by its words, or by its place.
  const header = [HEADER_ROW, headRow("Client"), headRow(heads.length)];
  const rows = new Map<string, number>([
    ...header.map((name) => [name, place.firstRow - 1] as const),
    ...heads.map(({ name }, row) => [name, row] as const),
  ]);
  sheet.columns[0].values.forEach((key, index) => rows.set(String(key), place.firstRow + index));
  for (const [key, row] of chartRows(sheet, place)) rows.set(key, row);
  let at = place.firstRow + sheet.rows;
  for (const part of sheet.below) {
    // An empty row and the heading.
    at += 2;
    for (const { row, name } of part.rows) rows.set(name ?? row ?? "", at++);
  }
  return {
    kind: sheet.kind,
    body: [place.firstRow, place.lastRow],
    columnAt: (column) => column,
    rowAt: (row) => row,
    column: (named) =>
      typeof named === "number" ? named : (columns.get(named) ?? offeringAtEnd(named, [...columns.keys()])),
    row: (named) => {
      if (typeof named === "number") return named;
      const index = placeOfRow(named);
      return index === null ? rows.get(named) : place.firstRow + index;
    },
  };
}

/** A sheet that stands and is not written in this run. */
export interface Untouched {
  readonly name: string;
  readonly ground: Ground;
}

/**
 * Where everything will stand on each sheet of a run, by its kind; made when it is asked for the first time.
 *
 * @param untouched By kind.
 */
export function groundsOf(
  sheets: readonly Sheet[],
  places: ReadonlyMap<string, Place>,
  untouched: ReadonlyMap<string, Untouched> = new Map(),
): (kind: string) => Grounds {
  const made = new Map<string, Ground>();
  const groundAt = (kind: string): Ground | undefined => {
    const sheet = sheets.find((one) => one.kind === kind);
    if (!made.has(kind) && sheet) made.set(kind, groundOf(sheet, places.get(kind) as Place));
    return made.get(kind);
  };
  const tabOf = (kind: string): string | undefined => places.get(kind)?.sheet ?? untouched.get(kind)?.name;
  const byTab = new Map([...untouched.values()].map(({ name, ground }) => [name.toLowerCase(), ground]));
  return (kind) => {
    for (const one of places.keys()) byTab.set((tabOf(one) as string).toLowerCase(), groundAt(one) as Ground);
    return { own: groundAt(kind) as Ground, byTab, tabOf };
  };
}
