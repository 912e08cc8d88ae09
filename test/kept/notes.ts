import type { Hand } from "./hand";

/** Attaches a note to a cell, as people do in Sheets, which tells them row by row. */
export function attach(hand: Hand, name: string, row: number, column: number, text: string): void {
  const sheet = hand.sheet(name);
  const all = [...sheet.notes, { area: { row, column, rows: 1, columns: 1 }, text }];
  sheet.notes = all.sort((a, b) => a.area.row - b.area.row);
}

/** Every note of a sheet with clients, as "client, header: text". */
export function notesOn(hand: Hand, name: string): string[] {
  const [values, header] = [hand.values(name), hand.headerRow(name)];
  const client = hand.column(name, "Client");
  return hand
    .sheet(name)
    .notes.map(({ area: { row, column }, text }) =>
      [[values[row]?.[client], values[header][column]].map((word) => word ?? "").join(", "), text].join(": "),
    );
}
