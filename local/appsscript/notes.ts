import { clearAll, contains } from "../memory/areas";
import { block, sameSize } from "./areas";
import { SELF, type Making } from "./checked";
import type { Ranged } from "./range";

function get({ sheet, area }: Ranged): string[][] {
  const texts = block(area, "");
  for (const { area: at, text } of sheet.notes)
    if (contains(area, at)) texts[at.row - area.row][at.column - area.column] = text;
  return texts;
}

function set({ sheet, area }: Ranged, given: readonly (readonly string[])[]): typeof SELF {
  sameSize(area, given);
  const added = given.flatMap((row, r) =>
    row.flatMap((text, c) =>
      text === ""
        ? []
        : [{ area: { row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, text }],
    ),
  );
  sheet.notes = [...clearAll(sheet.notes, area), ...added];
  return SELF;
}

/** Notes on cells; an empty text is none. */
export const noteMethods: Making<Ranged> = {
  getNotes: (on) => () => get(on),
  getNote: (on) => () => get({ ...on, area: { ...on.area, rows: 1, columns: 1 } })[0][0],
  setNotes: (on) => (given: readonly (readonly string[])[]) => set(on, given),
  setNote: (on) => (text: string) => set(on, block(on.area, text)),
};
