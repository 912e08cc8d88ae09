import { isBlank, type Cell } from "../../src/cell";
import { nameKey } from "../../src/text";
import { goalRow } from "../goals";
import type { SheetKind } from "../grid";
import { offerKey, rowKey } from "../key";
import { settingRow } from "../settings/setting";
import { settingList } from "../settings/settings";
import type { Called } from "./called";
import { hasClients, labelOf, labelPlace } from "./label";
import { MARK_COLUMN } from "./mark-rows";
import { quarterRows } from "./period";
import type { Renamed } from "./renamed";
import { stateSlot } from "./slot";
import type { Standing } from "./standing";
import { rowsNow } from "./keys-then";
import { HEADINGS, NO_LONGER } from "./parts-below";

/** Stands for the Key of a row of the body of which its words do not say which it is. */
const UNKNOWN = "?";

/** The row of today; where that stands on the sheet, too, the one of then is still its own. */
export function itsOwn(then: string, now: string, standing: ReadonlySet<string>): string | undefined {
  if (then === now || !standing.has(now)) return now;
  return standing.has(then) ? then : undefined;
}

/** The row of an offering, or of two. */
function rowAbout(one: string, other: string | undefined): string {
  const row = rowKey(stateSlot(one));
  return other === undefined ? row : offerKey(row, other);
}

const settingRows = new Map(settingList.map((setting) => [setting.label, settingRow(setting)]));

type Words = Pick<Standing, "kind" | "columns" | "version" | "keyColumn">;

/**
 * Tells the rows of a sheet without clients by the words in sight; null on other sheets.
 *
 * @param keys The Keys that stand there.
 */
export function rowsWithoutClients(
  standing: Words,
  keys: ReadonlySet<string>,
  renamed: Renamed,
  called: Called,
): ((cells: readonly Cell[]) => string | undefined) | null {
  const { kind, columns } = standing;
  const place = new Map(columns.map((name, column) => [name, column]));
  const first = labelPlace(standing);
  /** The row that is about these offerings. Of two that have become one each is still its own. */
  const about = (...names: string[]): string | undefined => {
    const [one, other] = names.map((name) => (name === "" ? null : renamed.offering(name)));
    if (one === null || other === null) return undefined;
    const [first, second] = names.map(nameKey);
    return itsOwn(rowAbout(first, second), rowAbout(one, other), keys);
  };
  const tell: Partial<Record<SheetKind, (word: (name: string) => string) => string | undefined>> = {
    settings: (word) => settingRows.get(word("setting")),
    scorecard: (word) => goalRow(word("item"), word("figure")),
    potential: (word) => about(word("offering")),
    playbook: (word) => about(word("offering"), word("other")),
  };
  if (hasClients(kind)) return null;
  const told = tell[kind];
  return (cells) => {
    const word = (name: string): string => String(cells[place.get(name) ?? -1] ?? "");
    // The row of one that is gone bears all its words in one cell.
    const [label, alone] = [labelOf(kind, word), String(cells[first] ?? "")];
    return told?.(word) ?? called.alone.get(`${kind} ${label}`) ?? called.alone.get(`${kind} ${alone}`);
  };
}

/**
 * The Keys of a sheet whose Key column was deleted, by the words in sight; an empty text
 * below the body, where no row of ours is meant.
 */
export function keysByWords(
  standing: Words & Pick<Standing, "cells" | "headerRow">,
  renamed: Renamed,
  called: Called,
): string[] {
  const { kind, cells, headerRow, columns, version } = standing;
  const place = new Map(columns.map((name, column) => [name, column]));
  const rowInQuarter = quarterRows(version);
  const ofClient = (cells: readonly Cell[]): string | null | undefined => {
    const word = (name: string): string => String(cells[place.get(name) ?? -1] ?? "");
    const client = called.rows.get(word("client")) ?? renamed.client(word("client"));
    if (client === null) return null;
    if (kind === "offers") {
      const sold = renamed.offering(word("offering"));
      return word("offering") === "" ? client : sold && offerKey(client, sold);
    }
    if (kind === "history") return word("quarter") === "" ? client : rowInQuarter(word("quarter"), client);
    return called.marks.get(`${client} ${word(MARK_COLUMN)}`) ?? client;
  };
  const keyOf = rowsWithoutClients(standing, new Set(), renamed, called) ?? ofClient;
  // Those below have the Keys of then.
  const keysBelow = new Map([...rowsNow(version)].map(([row, now]) => [now, row]));
  const met = new Set<string>();
  let [below, gone, ended] = [false, false, false];
  return cells.map((row, index) => {
    if (index <= headerRow) return "";
    if (row.every(isBlank)) [below, gone] = [true, false];
    const heading = row.find((cell) => HEADINGS.includes(cell));
    if (heading !== undefined) [gone, ended] = [heading === NO_LONGER, true];
    const key = keyOf(row) || (below ? "" : UNKNOWN);
    // Rows of the user's own may stand below, or between ours. Tables of charts say the same words.
    if (below && !gone && (ended || met.has(key))) return "";
    met.add(key);
    return (gone && keysBelow.get(key)) || key;
  });
}
