import { isBlank, type Cell } from "../../src/cell";
import { goalRow } from "../goals";
import { offerKey, rowKey } from "../key";
import { settingRow } from "../settings/setting";
import { settingList } from "../settings/settings";
import type { Called } from "./called";
import { labelOf, labelPlace } from "./label";
import { MARK_COLUMN } from "./mark-rows";
import { historyRow } from "./period";
import type { Renamed } from "./renamed";
import { stateSlot } from "./slot";
import type { Standing } from "./standing";
import { HEADINGS, NO_LONGER } from "./standing-loose";

/** Stands for the Key of a row of the body of which its words do not say which it is. */
const UNKNOWN = "?";

const settingRows = new Map(settingList.map((setting) => [setting.label, settingRow(setting)]));

/**
 * The Keys of a sheet whose Key column was deleted, by the words in sight; an empty text
 * below the body, where no row of ours is meant.
 */
export function keysByWords(
  standing: Pick<Standing, "kind" | "cells" | "headerRow" | "columns" | "version" | "keyColumn">,
  renamed: Renamed,
  called: Called,
): string[] {
  const { kind, cells, headerRow, columns, version } = standing;
  const place = new Map(columns.map((name, column) => [name, column]));
  const first = labelPlace(standing);
  const offering = (name: string): string | null => {
    const key = name === "" ? null : renamed.offering(name);
    return key === null ? null : rowKey(stateSlot(key));
  };
  const keyOf = (cells: readonly Cell[]): string | null | undefined => {
    const word = (name: string): string => String(cells[place.get(name) ?? -1] ?? "");
    // The row of one that is gone bears all its words in one cell.
    const [label, alone] = [labelOf(kind, word, version?.yearStart), String(cells[first] ?? "")];
    const known = called.alone.get(`${kind} ${label}`) ?? called.alone.get(`${kind} ${alone}`);
    if (kind === "settings") return settingRows.get(word("setting"));
    if (kind === "problems" || kind === "summary") return known;
    if (kind === "potential") return offering(word("offering")) ?? known;
    if (kind === "scorecard") return goalRow(word("item"), word("figure")) ?? known;
    if (kind === "playbook") {
      const [one, other] = [offering(word("offering")), renamed.offering(word("other"))];
      return one && other ? offerKey(one, other) : known;
    }
    const client = called.rows.get(word("client")) ?? renamed.client(word("client"));
    if (client === null) return null;
    if (kind === "offers") {
      const sold = renamed.offering(word("offering"));
      return word("offering") === "" ? client : sold && offerKey(client, sold);
    }
    if (kind === "history")
      return word("quarter") === "" ? client : historyRow(word("quarter"), client, version);
    return called.marks.get(`${client} ${word(MARK_COLUMN)}`) ?? client;
  };
  let [below, gone] = [false, false];
  return cells.map((row, index) => {
    if (index <= headerRow) return "";
    if (row.every(isBlank)) [below, gone] = [true, false];
    const heading = row.find((cell) => HEADINGS.includes(cell));
    if (heading !== undefined) gone = heading === NO_LONGER;
    // Tables of charts say the same words.
    if (below && !gone) return "";
    return keyOf(row) || (below ? "" : UNKNOWN);
  });
}
