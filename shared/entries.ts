import { isBlank, type Cell } from "../src/cell";
import { headerKey } from "../src/intake/field";
import { userLetters, type Letter } from "../src/measures/states";
import { asWritten } from "../src/text";
import type { SheetKind } from "./grid";
import { addressOf } from "./layout/address";
import type { Finding } from "./outcome";
import { ownHeaders, userHeaders } from "./user-headers";

/** A generated sheet as it stands before it is written again. */
export interface StandingSheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly headerRow: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** A column that the user added to one of our sheets, by row key. */
export interface AddedColumn {
  readonly kind: SheetKind;
  readonly header: string;
  readonly byRow: ReadonlyMap<string, Cell>;
}

/** Everything that the user typed into generated sheets, by row key. */
export class Entries {
  readonly fields = new Map<string, Map<string, Cell>>();
  /** Row key → offering as headed → letter. */
  readonly marks = new Map<string, Map<string, Letter>>();
  readonly labels = new Map<string, string>();
  readonly added: AddedColumn[] = [];
  readonly findings: Finding[] = [];

  field(row: string, key: string): Cell {
    return this.fields.get(row)?.get(key) ?? null;
  }

  set(row: string, key: string, value: Cell): void {
    const fields = this.fields.get(row) ?? new Map<string, Cell>();
    this.fields.set(row, fields);
    if (!fields.has(key)) fields.set(key, value);
  }

  mark(row: string, offering: string, letter: Letter): void {
    const marks = this.marks.get(row) ?? new Map<string, Letter>();
    this.marks.set(row, marks);
    if (!marks.has(offering)) marks.set(offering, letter);
  }
}

/**
 * Reads what the user typed out of the generated sheets, wherever rows and columns have
 * been moved to: rows by Key, columns by header.
 *
 * A Y counts as typed where the Holdings sheet of the same run shows no revenue.
 */
export function readEntries(
  sheets: readonly StandingSheet[],
  offeringKey: (header: string) => string | null,
): Entries {
  const entries = new Entries();
  const paid = paidCells(sheets, offeringKey);
  for (const sheet of sheets) {
    if (sheet.kind !== "portfolio" && sheet.kind !== "matrix") continue;
    readSheet(sheet, entries, offeringKey, paid);
  }
  return entries;
}

function keyIn(row: readonly Cell[], column: number): string | null {
  const cell = row[column];
  return typeof cell === "string" && /^k[0-9a-z]{14}$/.test(cell) ? cell : null;
}

/** "row key, offering" of every cell that the standing Holdings sheet shows revenue for. */
function paidCells(
  sheets: readonly StandingSheet[],
  offeringKey: (header: string) => string | null,
): Set<string> {
  const paid = new Set<string>();
  for (const { kind, cells, headerRow } of sheets) {
    if (kind !== "holdings") continue;
    const offerings = (cells[headerRow] ?? []).map((header) =>
      typeof header === "string" ? offeringKey(header) : null,
    );
    for (const row of cells.slice(headerRow + 1)) {
      const key = keyIn(row, 0);
      if (key === null) continue;
      row.forEach((cell, column) => {
        if (typeof cell === "number" && cell > 0 && offerings[column])
          paid.add(`${key} ${offerings[column]}`);
      });
    }
  }
  return paid;
}

function readSheet(
  { kind, name, headerRow, cells }: StandingSheet,
  entries: Entries,
  offeringKey: (header: string) => string | null,
  paid: ReadonlySet<string>,
): void {
  const header = (cells[headerRow] ?? []).map((cell) => (cell === null ? "" : String(cell)));
  const ours = new Set((ownHeaders[kind] ?? []).map(headerKey));
  const fields = new Map(
    Object.entries(userHeaders[kind] ?? {}).map(([key, word]) => [headerKey(word), key]),
  );
  const keyColumn = header.findIndex((word) => headerKey(word) === "key");
  const clientColumn = header.findIndex((word) => headerKey(word) === "client");
  const body = cells
    .map((row, index) => ({ row, index }))
    .slice(headerRow + 1)
    .filter(({ row }) => keyIn(row, keyColumn) !== null);
  for (const { row } of body) {
    const label = row[clientColumn];
    if (!isBlank(label)) entries.labels.set(keyIn(row, keyColumn) as string, String(label));
  }
  header.forEach((word, column) => {
    const field = fields.get(headerKey(word));
    if (word === "" || (ours.has(headerKey(word)) && field === undefined)) return;
    const typed = body.filter(({ row }) => !isBlank(row[column]));
    if (field !== undefined) {
      for (const { row } of typed) entries.set(keyIn(row, keyColumn) as string, field, row[column]);
      return;
    }
    const offering = kind === "matrix" ? offeringKey(word) : null;
    if (offering === null) {
      const states = typed.every(({ row }) => /^[YLZN]$/.test(String(row[column])));
      if (kind === "matrix" && states) return;
      if (typed.length > 0)
        entries.added.push({
          kind,
          header: word,
          byRow: new Map(typed.map(({ row }) => [keyIn(row, keyColumn) as string, row[column]])),
        });
      return;
    }
    for (const { row, index } of typed) {
      const text = asWritten(String(row[column])).toUpperCase();
      const key = keyIn(row, keyColumn) as string;
      if (text === "L" || text === "Z" || (text === "Y" && paid.has(`${key} ${offering}`))) continue;
      if ((userLetters as readonly string[]).includes(text)) entries.mark(key, offering, text as Letter);
      else {
        entries.findings.push({
          sheet: name,
          address: addressOf(index, column),
          found: asWritten(String(row[column])),
          advice: "Not a state. Type P, C, X, N or Y, or clear the cell for a gap.",
          amount: null,
        });
      }
    }
  });
}
