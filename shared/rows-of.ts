import type { Cell } from "../src/cell";
import { nameKey } from "../src/text";
import type { SheetKind } from "./grid";
import type { Host } from "./host";
import { addressOf } from "./layout/address";
import { answer, type Job } from "./steps";

/** A place on a sheet to show, and how many of the rows asked for it holds. */
export interface Stretch {
  readonly sheet: string;
  /** Such as B7:R12. */
  readonly address: string;
  readonly rows: number;
}

/**
 * Where rows of a generated sheet stand now, whatever was sorted or inserted since: by
 * their Keys, of which the longest stretch without a gap counts.
 *
 * @returns null where the sheet or the rows are not there.
 */
export function* rowsOf(host: Host, kind: SheetKind, keys: ReadonlySet<string>): Job<Stretch | null> {
  const sheet = (yield* answer(host.sheets())).find((one) => one.kind === kind && one.rows > 0);
  if (!sheet || sheet.headerRow === null) return null;
  const [cells] = yield* answer(host.read([sheet]));
  const header = cells[sheet.headerRow] ?? [];
  const column = Math.max(header.findIndex((word) => nameKey(String(word ?? "")) === "key"), 0); // prettier-ignore
  const [first, last] = longest(cells, sheet.headerRow + 1, (row) => keys.has(String(row[column] ?? "")));
  if (last < first) return null;
  // The Key is hidden: what is shown begins beside it.
  const left = column === 0 ? 1 : 0;
  const address = `${addressOf(first, left)}:${addressOf(last, Math.max(header.length - 1, left))}`;
  return { sheet: sheet.name, address, rows: last - first + 1 };
}

/** First and last row of the longest stretch; of equal ones the first. */
function longest(
  cells: readonly (readonly Cell[])[],
  from: number,
  wanted: (row: readonly Cell[]) => boolean,
): [first: number, last: number] {
  let best: [number, number] = [0, -1];
  let start = from;
  for (let at = from; at <= cells.length; at++) {
    if (at < cells.length && wanted(cells[at])) continue;
    if (at - start > best[1] - best[0] + 1) best = [start, at - 1];
    start = at + 1;
  }
  return best;
}
