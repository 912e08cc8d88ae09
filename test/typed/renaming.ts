import type { Cell } from "../../src/cell";
import { sheetKinds } from "../../shared/kinds";
import { JOURNAL, LINES, lines, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Birch has a note, a mark of Backup and texts in columns of the user's; then clients or offerings are called otherwise. */

export const OFFERS = "Next Offers";

export type Rows = readonly (readonly Cell[])[];

const inSight = (sheet: string): boolean => sheet !== JOURNAL;

/** As Find & Replace does it, in whole cells and in parts of them. */
export function replace(hand: Hand, then: string | RegExp, now: string, where = inSight): void {
  for (const { name } of hand.workbook.sheets.filter((sheet) => where(sheet.name)))
    hand.cells(name).forEach((row, at) =>
      row.forEach(({ value, formula }, column) => {
        if (formula !== undefined || typeof value !== "string") return;
        const replaced = value.split(then).join(now);
        if (replaced !== value) hand.put(name, at, column, replaced);
      }),
    );
}

export const inData = (hand: Hand, then: string, now: string): void =>
  replace(hand, then, now, (name) => name === LINES);

/** What stands under the headings below the bodies, beside its sheet. */
export function below(hand: Hand): string[] {
  return hand.workbook.sheets.flatMap(({ name }) => {
    if (name === JOURNAL) return [];
    const rows = hand.values(name);
    const at = rows.findIndex((row) => row.some((cell) => /^(Added by you|No longer in)/.test(String(cell))));
    const end = rows.findIndex((row, index) => index > at && String(row[0] ?? "").startsWith("c"));
    return at < 0
      ? []
      : rows.slice(at + 1, end < 0 ? undefined : end).flatMap((row) =>
          row
            .slice(1)
            .filter((cell) => cell !== null)
            .map((cell) => `${name}: ${String(cell)}`),
        );
  });
}

export async function begun(data: Rows = lines): ReturnType<typeof plainDesk> {
  const desk = await plainDesk({ [LINES]: data }, { sheets: sheetKinds });
  const { hand } = desk;
  await desk.generate();
  hand.type(MATRIX, "Birch", "Note", "call them");
  hand.type(MATRIX, "Birch", "Backup", "P");
  hand.addColumn(PORTFOLIO, "Mine");
  hand.type(PORTFOLIO, "Birch", "Mine", "mine");
  hand.addColumn(OFFERS, "Mine");
  hand.type(OFFERS, "Birch", "Mine", "of the offer");
  await desk.generate();
  return desk;
}

/** What was typed, where it stands by a name of today. */
export const typedAt = (hand: Hand, client: string, offering: string): Cell[] => [
  hand.at(MATRIX, client, "Note"),
  hand.at(MATRIX, client, offering),
  hand.at(PORTFOLIO, client, "Mine"),
  hand.at(OFFERS, client, "Mine"),
];
export const all = ["call them", "P", "mine", "of the offer"];

/** Headers of the matrix that stand there more than once. */
export function twice(hand: Hand): Cell[] {
  const headers = hand.values(MATRIX)[hand.headerRow(MATRIX)].filter((header) => header !== null);
  return headers.filter((header, at) => headers.indexOf(header) !== at);
}
