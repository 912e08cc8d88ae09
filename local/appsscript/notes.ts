import { clearAll } from "../memory/areas";
import { block, sameSize } from "./areas";
import { SELF, type Making } from "./checked";
import type { Ranged } from "./range";

const noteAt = ({ sheet }: Ranged, row: number, column: number): string =>
  sheet.notes.find(({ area: at }) => at.row === row && at.column === column)?.text ?? "";

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
  getNotes: (on) => () =>
    block(on.area, "").map((row, r) => row.map((_, c) => noteAt(on, on.area.row + r, on.area.column + c))),
  getNote: (on) => () => noteAt(on, on.area.row, on.area.column),
  setNotes: (on) => (given: readonly (readonly string[])[]) => set(on, given),
  setNote: (on) => (text: string) => set(on, block(on.area, text)),
};
