import type { Cell } from "../../src/cell";
import { LINES, lines, plainDesk, type Tables } from "../kept/desk";
import type { Hand } from "../kept/hand";

export const SETTINGS = "Settings";

/** A workbook with these tables, generated once. */
export async function opened(tables: Tables = { [LINES]: lines }) {
  const sheets = [
    "portfolio",
    "matrix",
    "holdings",
    "potential",
    "offers",
    "page",
    "problems",
    "settings",
  ] as const;
  const desk = await plainDesk(tables, { sheets });
  desk.host.day = 46_310;
  await desk.generate();
  return desk;
}

/** Where a setting's value stands. */
export function cellOf(hand: Hand, label: string): [row: number, column: number] {
  const values = hand.values(SETTINGS);
  const row = values.findIndex((cells) => cells.includes(label));
  if (row < 0) throw new Error(`no setting ${label}`);
  return [row, hand.column(SETTINGS, "Value")];
}

export function set(hand: Hand, label: string, value: Cell): void {
  hand.put(SETTINGS, ...cellOf(hand, label), value);
}

export function get(hand: Hand, label: string): Cell {
  const [row, column] = cellOf(hand, label);
  return hand.values(SETTINGS)[row][column];
}
