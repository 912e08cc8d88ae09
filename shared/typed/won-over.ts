import { isBlank } from "../../src/cell";
import { dayText } from "../../src/calendar";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import type { Collected } from "./collect";
import type { Won } from "./journal";
import { putInAnew } from "./put-in-anew";
import { stateSlot } from "./slot";
import type { Standing } from "./standing";
import { writtenWith } from "./written-with";

/*
 * A P that is typed over a Y of long standing counts as won (method, part 5), though it may have been a slip: it is
 * told, and who empties the cell takes the win back, as long as no invoice has come since.
 */

/** A win, and where its cell stands. */
interface WonAt {
  readonly win: Won;
  readonly at: readonly [row: number, column: number];
}

/** The wins of this run whose P was typed over a Y. */
export function wonOverUse(won: readonly Won[], collected: Collected): Finding[] {
  return placed(won, collected, (cell) => !isBlank(cell)).map(({ win, at }) => ({
    sheet: sheetOf(collected),
    address: addressOf(...at),
    found: `${win.client}: P over the Y of ${win.name}`,
    advice: `Invoices showed it in use before${win.invoice === null ? "" : `, last on ${dayText(win.invoice)}`}, so that P makes it a cross-sale won on ${dayText(win.day)}. If nothing was sold, empty the cell and generate again: the win is taken back.`,
    amount: null,
  }));
}

/** The wins of earlier runs whose cell was emptied: those that no invoice since their proposal shows. */
export function winsEmptied(collected: Collected): WonAt[] {
  return placed(collected.journal.won, collected, isBlank);
}

/** What the user is told of them. */
export function emptiedWins(won: readonly WonAt[], collected: Collected): Finding[] {
  return won.map(({ win, at }) => ({
    sheet: sheetOf(collected),
    address: addressOf(...at),
    found: `${win.client}: ${win.name}, won on ${dayText(win.day)}`,
    advice: "Its cell was emptied, and no invoice has come since it was proposed: the win is taken back. If it was sold all the same, type P there and generate again.", // prettier-ignore
    amount: null,
  }));
}

/** Those that no invoice since their proposal shows, where their cell showed Y when the matrix was written. */
function placed(
  won: readonly Won[],
  { journal, standings }: Collected,
  isMeant: (cell: Standing["cells"][number][number]) => boolean,
): WonAt[] {
  const open = won.filter(({ invoice, since }) => since !== null && (invoice === null || invoice < since));
  const matrix = standings.find(({ kind, whole }) => kind === "matrix" && whole);
  if (!matrix || open.length === 0) return [];
  const shown = writtenWith(journal.entries, matrix.version);
  // Of a column that was deleted, and put in elsewhere, nobody emptied a cell.
  const anew = putInAnew(matrix, shown);
  // Where another client became this one, its line is below, and shows nothing.
  const lines = new Map([...matrix.rows].reverse().map(([line, row]) => [row, line]));
  return open.flatMap((win): WonAt[] => {
    const [row, column] = [lines.get(win.row), matrix.columns.indexOf(stateSlot(win.offering))];
    if (row === undefined || column < 0 || anew.has(matrix.written[column])) return [];
    if (shown(win.row, matrix.written[column])?.value !== "Y") return [];
    return isMeant(matrix.cells[row][column] ?? null) ? [{ win, at: [row, column] }] : [];
  });
}

function sheetOf({ standings }: Collected): string {
  return standings.find(({ kind }) => kind === "matrix")?.name ?? "";
}
