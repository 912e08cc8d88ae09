import type { Cell } from "../../src/cell";
import { inSlices, type Slices } from "../../src/slices";
import { nameKey } from "../../src/text";
import { offerKey } from "../key";
import type { Called } from "./called";
import { itsOwn } from "./keys-by-words";
import { MARK_COLUMN } from "./mark-rows";
import { cellsAsWritten } from "./names-alone";
import { quarterRows } from "./period";
import type { Renamed } from "./renamed";
import { isChartRow, isClientRow } from "./row";
import type { Standing } from "./standing";

type Read = Pick<Standing, "kind" | "cells" | "headerRow" | "columns" | "written" | "version">;

/** Rows by place, where the words in sight say what they are about. */
export function* rowsByWords(
  sheet: Read,
  keys: readonly string[],
  standing: ReadonlySet<string>,
  keyed: readonly (string | undefined)[],
  renamed: Renamed,
  called: Called,
  alone: ((cells: readonly Cell[]) => string | undefined) | null,
): Slices<Map<number, string>> {
  const { kind, cells, headerRow, columns, version } = sheet;
  const there = new Set(keyed);
  const rowInQuarter = quarterRows(version);
  const [clientColumn, offeringColumn, markColumn, quarterColumn] = ["client", "offering", MARK_COLUMN, kind === "history" ? "quarter" : ""].map((name) => columns.indexOf(name)); // prettier-ignore
  // A client's rows are told apart by words that may have been deleted with their column.
  const isOneOfMany = (kind === "offers" && offeringColumn < 0) || (kind === "history" && quarterColumn < 0);
  const rowOf = (row: readonly Cell[], key: string): string | undefined => {
    if (isOneOfMany) return undefined;
    const name = textOf(row[clientColumn]);
    // Where Key and data agree it does not matter who else was called so.
    // Without a journal the names of today's data are all that is known.
    const named = called.rows.get(name) ?? called.rows.get(renamed.asThen(name)) ?? (version ? undefined : renamed.client(name)); // prettier-ignore
    const client = renamed.calledNow(key) === name ? key : named;
    if (client === undefined || client === null) return undefined;
    const [offering, quarter] = [textOf(row[offeringColumn]), textOf(row[quarterColumn])];
    // The row of one that is gone bears the whole of its name in one cell.
    const alone = there.has(client) ? client : undefined;
    if (quarterColumn >= 0) return quarter === "" ? alone : rowInQuarter(quarter, client);
    if (offeringColumn < 0) return called.marks.get(`${client} ${textOf(row[markColumn])}`) ?? client;
    if (offering === "") return alone;
    const sold = renamed.offering(offering);
    if (sold === null) return undefined;
    return itsOwn(offerKey(client, nameKey(offering)), offerKey(client, sold), standing);
  };
  const words = new Map<number, string>();
  /** Words beside another Key than a client's, or none: rows that were sorted down to there, or the user's own. */
  const elsewhere = new Map<number, string>();
  yield* inSlices(headerRow + 1, cells.length, (index) => {
    const key = keyed[index] ?? (keys[index] === "" ? "" : "k");
    const row = isChartRow(key) ? undefined : alone ? alone(cells[index]) : rowOf(cells[index], key);
    if (row !== undefined) (isClientRow(key) ? words : elsewhere).set(index, row);
  });
  // Words that two rows have say nothing where there are no clients: another may have come to the place of one that is gone.
  if (alone) {
    const counts = new Map<string, number>();
    for (const row of words.values()) counts.set(row, (counts.get(row) ?? 0) + 1);
    for (const [index, row] of words) if ((counts.get(row) ?? 0) > 1) words.delete(index);
  }
  // A row was sorted down only if its Key was left behind, beside another client or what else was sorted there: else the
  // user's own row bears the name.
  const inPlace = new Set(words.values());
  if (elsewhere.size === 0) return words;
  const lines = new Map(keyed.map((row, index) => [row, index]));
  const countAt = cellsAsWritten(sheet);
  for (const [index, row] of elsewhere) {
    const line = lines.get(row);
    if (line === undefined || inPlace.has(row)) continue;
    const written = [row, keys[line]] as const;
    if (words.has(line) || countAt(written, index) >= countAt(written, line)) words.set(index, row);
  }
  return words;
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? "");
}
