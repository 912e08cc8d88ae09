import { isBlank, type Cell } from "../../src/cell";
import { goalRow } from "../goals";
import { historyKey, offerKey, rowKey } from "../key";
import { settingRow } from "../settings/setting";
import { settingList } from "../settings/settings";
import type { Called } from "./called";
import { MARK_COLUMN } from "./mark-rows";
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
  { kind, cells, headerRow, columns }: Pick<Standing, "kind" | "cells" | "headerRow" | "columns">,
  renamed: Renamed,
  called: Called,
): string[] {
  const place = new Map(columns.map((name, column) => [name, column]));
  const offering = (name: string): string | null => {
    const key = name === "" ? null : renamed.offering(name);
    return key === null ? null : rowKey(stateSlot(key));
  };
  const keyOf = (cells: readonly Cell[]): string | null | undefined => {
    const word = (name: string): string => String(cells[place.get(name) ?? -1] ?? "");
    if (kind === "settings") return settingRows.get(word("setting"));
    if (kind === "problems") return word("cell") && rowKey(`${word("sheet")}!${word("cell")}`);
    if (kind === "summary") return called.alone.get(`summary ${word("figure")}`);
    if (kind === "potential") return offering(word("offering"));
    const [item, figure] = [word("item"), word("figure")];
    if (kind === "scorecard")
      return goalRow(item, figure) ?? called.alone.get(`scorecard ${word("section")}: ${item}, ${figure}`);
    if (kind === "playbook") {
      const [one, other] = [offering(word("offering")), renamed.offering(word("other"))];
      return one && other && offerKey(one, other);
    }
    const client = called.rows.get(word("client")) ?? renamed.client(word("client"));
    if (client === null) return null;
    if (kind === "offers") {
      const sold = renamed.offering(word("offering"));
      return word("offering") === "" ? client : sold && offerKey(client, sold);
    }
    if (kind === "history") return word("quarter") === "" ? client : historyKey(word("quarter"), client);
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
