import { isBlank, type Cell } from "../../src/cell";
import { nameKey } from "../../src/text";
import type { Host, SheetInfo } from "../host";
import type { PaneHost } from "../pane-host";
import { answer, resting, type Job } from "../steps";
import { readJournal } from "../typed/journal-sheet";
import { fields } from "../typed/slot";
import { settingRow, type Setting } from "./setting";
import { settingList } from "./settings";

/** The settings as they stand in the workbook, by their ids; those that were never touched are not there. */
export interface Decided {
  readonly values: ReadonlyMap<string, Cell>;
  /** The Settings sheet with the cells of its values; null where there is none. */
  readonly sheet: {
    readonly info: SheetInfo;
    readonly cells: ReadonlyMap<string, readonly [row: number, column: number]>;
  } | null;
}

/** Reads the Settings sheet, or what the journal kept of it, without reading the user's tables. */
export function* readSettings(host: Host): Job<Decided> {
  const sheets = yield* answer(host.sheets());
  const wanted = sheets.filter(({ kind, rows }) => rows > 0 && (kind === "settings" || kind === "journal"));
  const read = wanted.length === 0 ? [] : yield* answer(host.read(wanted));
  const at = wanted.findIndex(({ kind }) => kind === "settings");
  const ids = new Map(settingList.map((setting) => [settingRow(setting), setting.id]));
  if (at < 0) return { values: yield* fromJournal(read[0] ?? [], ids), sheet: null };
  const info = wanted[at];
  const header = info.headerRow ?? 0;
  const cells = cellsOfValues(read[at], header, ids);
  const values = new Map<string, Cell>();
  for (const [id, [row, column]] of cells) {
    const found = read[at][row][column] ?? null;
    if (!isBlank(found)) values.set(id, found);
  }
  return { values, sheet: { info, cells } };
}

/** Where each setting's value stands: in the row of its words, for a sheet that was sorted in sight leaves its Keys behind, else of its Key. */
function cellsOfValues(
  rows: readonly (readonly Cell[])[],
  header: number,
  ids: ReadonlyMap<string, string>,
): Map<string, readonly [row: number, column: number]> {
  const headers = (rows[header] ?? []).map((cell) => nameKey(String(cell ?? "")));
  const columnOf = (word: string, from = 0): number => headers.indexOf(nameKey(word), from);
  const setting = columnOf("Setting");
  const after = columnOf(fields.value, setting + 1);
  // The user may have a column of that name, too, before ours.
  const value = after < 0 ? columnOf(fields.value) : after;
  const cells = new Map<string, readonly [number, number]>();
  const taken = new Set<number>();
  if (value < 0) return cells;
  const byWords = new Map(settingList.map(({ label, id }) => [label, id]));
  const known: [column: number, ids: ReadonlyMap<string, string>][] = [
    [setting, byWords],
    [Math.max(columnOf("Key"), 0), ids],
  ];
  for (const [column, of] of known) {
    for (let row = header + 1; row < rows.length; row++) {
      const id = of.get(String(rows[row][column] ?? ""));
      if (id === undefined || cells.has(id) || taken.has(row)) continue;
      cells.set(id, [row, value]);
      taken.add(row);
    }
  }
  return cells;
}

function* fromJournal(
  cells: readonly (readonly Cell[])[],
  ids: ReadonlyMap<string, string>,
): Job<Map<string, Cell>> {
  const { entries } = (yield* resting(readJournal(cells))).journal;
  const values = new Map<string, Cell>();
  for (const [row, id] of ids) {
    const found = entries.value(row, "value");
    if (!isBlank(found)) values.set(id, found);
  }
  return values;
}

/**
 * Types a setting into its cell of the Settings sheet.
 *
 * @returns false where the workbook has no such cell: then it has to wait for the next run.
 */
export function* decide(host: PaneHost, setting: Setting, value: Cell): Job<boolean> {
  const { sheet } = yield* readSettings(host);
  const cell = sheet?.cells.get(setting.id);
  if (!sheet || !cell) return false;
  yield* answer(host.begin());
  try {
    yield* answer(host.type([{ id: sheet.info.id, row: cell[0], column: cell[1], cells: [[value]] }]));
  } finally {
    yield* answer(host.end());
  }
  return true;
}
