import type { Cell } from "../../src/cell";
import { LINES, lines, MATRIX, plainDesk, type Desk, journalOf } from "./desk";
import type { Hand } from "./hand";

/** A matrix that was typed into and written again, with a column Mine of the user's own where one is wanted. */
export async function typedDesk(
  mine: boolean,
  ...typed: readonly [who: string, header: string, text: string][]
): Promise<Desk> {
  const desk = await plainDesk();
  await desk.generate();
  if (mine) desk.hand.addColumn(MATRIX, "Mine");
  for (const [who, header, text] of typed) desk.hand.type(MATRIX, who, header, text);
  await desk.generate();
  return desk;
}

/** Sorts the columns in sight by client, down to the sheet's last row: rows without one come last, the hidden Keys stay. */
export function sortInSight(hand: Hand, name: string): void {
  const [first, at] = [hand.headerRow(name) + 1, hand.column(name, "Client")];
  const rows = hand.cells(name).slice(first);
  const named = rows.filter((row) => row[at].value !== null);
  named.sort((a, b) => (String(a[at].value) < String(b[at].value) ? -1 : 1));
  const sorted = [...named, ...rows.filter((row) => row[at].value === null)];
  hand.sheet(name).write(
    first,
    1,
    sorted.map((row) => row.slice(1)),
  );
}

/** The client's row once more, right below it, as copied. */
export function copyRow(hand: Hand, name: string, client: string): number {
  const row = hand.row(name, client);
  hand.sheet(name).insertRows(row + 1, 1);
  hand.sheet(name).write(row + 1, 0, [hand.cells(name)[row]]);
  return row + 1;
}

/** Only Email is sold, to Acme and Birch: Cedar and Backup are gone. */
export function withoutCedarAndBackup(hand: Hand): void {
  hand.table(LINES, lines[0], lines[1], lines[3]);
}

/** The place of the row in which a text stands. */
export function rowOf(hand: Hand, name: string, text: string): number {
  return hand.values(name).findIndex((row) => row.includes(text));
}

/** The marks that the journal holds, such as "Birch backup C". */
export function marksKept(hand: Hand): string[] {
  const marks = journalOf(hand).filter((row) => row[1] === "entry" && /^o:/.test(String(row[5])));
  return marks.map((row) => `${String(row[2])} ${String(row[5]).slice(2)} ${String(row[6])}`).sort();
}

/** What stands below the user's own heading, a row a line. */
export function addedByYou(hand: Hand, name: string): Cell[][] {
  const rows = hand.values(name);
  const heading = rows.findIndex((row) => row.includes("Added by you"));
  return heading < 0 ? [] : rows.slice(heading + 1).map((row) => row.filter((cell) => cell !== null));
}
