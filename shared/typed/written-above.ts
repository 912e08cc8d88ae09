import { isBlank, isError, type Cell } from "../../src/cell";
import { STATUS } from "../grid";
import { markAbove } from "./cells-above";
import { FIGURE, HEAD, isWritten, nth, textOf, WORDS } from "./heads";
import { headRow } from "./row";
import { ABOVE, isFigure, textMark } from "./row-marks";
import { isOwnColumn } from "./slot";
import type { Standing } from "./standing";
import { isWords } from "./words";

export type Above = Pick<
  Standing,
  "kind" | "cells" | "written" | "headerRow" | "titleRow" | "version" | "asThen" | "totals"
>;

/** What a version keeps of the rows above a header, read on the sheet as it stands. */
export class WrittenAbove {
  /** By row: the word in the column of clients, and that in the first in sight. */
  readonly texts: readonly (readonly [label: string, start: string])[];
  /** Whether any of them is a row that was written. */
  readonly known: boolean;
  /** The words by which rows are known went: with their column, or all of them were written over. */
  readonly lacks: boolean;
  private readonly places: ReadonlyMap<string, number>;
  private readonly names: readonly string[];
  private readonly first: number;
  private readonly masks: readonly string[];

  constructor(private readonly sheet: Above) {
    const { kind, cells, written: columns, headerRow, version } = sheet;
    this.places = new Map(version?.columns.map(({ column }, index) => [column, index]));
    const firstName = version?.columns[1]?.column ?? "";
    const client = this.placeOf("client");
    this.first = this.placeOf(firstName);
    this.names = columns.map((name, at) => (at === this.first ? firstName : at === client ? "client" : name));
    this.texts = cells.slice(0, headerRow + 1).map((row) => [textOf(row[client]), textOf(row[this.first])]);
    this.known =
      (client < 0 || this.places.has("client")) && this.texts.flat().some((text) => this.named(text));
    const isNone = !this.known && kind !== "page" && version?.texts.has(ABOVE) === true;
    this.lacks = version !== null && (isNone || this.first < 0 || (client < 0 && this.places.has("client")));
    this.masks = [...(version?.shown.values() ?? [])].map((slots) => textOf(slots.get(HEAD)?.value));
  }

  /** Whether a row was written that is known by this. */
  has(name: string): boolean {
    return this.lettersOf(name) !== "";
  }

  /** What a row is known by, by its text, under the names of then too. */
  named(text: string): string | undefined {
    return [headRow(text), headRow(this.sheet.asThen(text))].find((name) => this.has(name));
  }

  /** Our columns in a row that is known by this. */
  writtenIn(name: string): number[] {
    const mask = this.lettersOf(name);
    return [...this.names.keys()].filter((column) => isWritten(this.letterAt(mask, column)));
  }

  /** In how many rows a text was written by which they are known, where it was. */
  countOf(text: string): number {
    let count = 0;
    while (this.has(nth(text, count + 1))) count++;
    return Math.max(count, 1);
  }

  /** The mark of the figure that was written in such a row. */
  figureOf(name: string, column: number): number | undefined {
    return this.sheet.version?.figures.get(ABOVE)?.get(markAbove(name, this.names[column]));
  }

  /** Whether a cell of a row that is known by this is ours. */
  isOursBy(name: string, row: number, column: number): boolean {
    if (this.sheet.totals.has(String([row, column]))) return true;
    const [letter, cell] = [this.letterAt(this.lettersOf(name), column), this.cellAt(row, column)];
    if (isWritten(letter) && this.isOtherTotal(name, column, cell)) return false;
    // Words in the place of a figure are the user's, and so are others than ours in the place of these, and figures.
    if (letter === WORDS && typeof cell === "number") return false;
    if (!isWritten(letter) || !isWords(cell)) return isWritten(letter);
    return letter !== FIGURE && (letter !== WORDS || !this.isOther(cell));
  }

  /** Whether a formula of ours stood there: what it shows changes by itself. */
  calculates(name: string, column: number): boolean {
    return this.sheet.version?.calculates.get(ABOVE)?.rows.has(markAbove(name, this.names[column])) === true;
  }

  /** Whether a cell may be ours in whatever row above the header it stands. */
  mayBeOurs(row: number, column: number): boolean {
    const cell = this.cellAt(row, column);
    const isNumber = typeof cell === "number";
    const isOurs = isNumber ? this.mayBeFigure(cell) : !this.isOther(cell);
    const letters = this.masks.map((mask) => this.letterAt(mask, column));
    return isOurs && letters.some((letter) => isWritten(letter) && !(isNumber && letter === WORDS));
  }

  /** Whether any formula of ours stood above the header. */
  mayCalculate(): boolean {
    return this.sheet.version?.calculates.has(ABOVE) === true;
  }

  /** Whether a cell is ours in a row of which nobody knows how it was written: that of the title, of the line below it, of the header. */
  isOursAnyway(row: number, column: number): boolean {
    const { kind, written: columns, headerRow, titleRow, version } = this.sheet;
    const cell = this.cellAt(row, column);
    const hasWords = version?.texts.has(ABOVE) === true;
    // Whatever else stands in the place of the title is the user's.
    if (row === titleRow && column === this.first && (this.known || hasWords))
      return isBlank(cell) || this.isOfOurs(cell);
    if (row <= titleRow + STATUS.row) {
      const mayBeTitle = column === this.first || (this.lacks && columns[column] !== "key");
      return column <= STATUS.column && !(mayBeTitle && (typeof cell === "number" || this.isOther(cell)));
    }
    const isUnknown = version === null && kind !== "page";
    return !isOwnColumn(columns[column]) && !(isUnknown && row < headerRow);
  }

  /** Where a column of ours stands, by its texts where another header was typed over its own. */
  private placeOf(name: string): number {
    const { cells, written: columns, headerRow } = this.sheet;
    const place = columns.indexOf(name);
    if (place >= 0 || !this.places.has(name)) return place;
    const own = [...columns.keys()].filter((column) => isOwnColumn(columns[column]));
    const counts = own.map((column) => cells.slice(0, headerRow).filter((row) => this.named(textOf(row[column]))).length); // prettier-ignore
    const most = Math.max(...counts);
    return most > 0 ? own[counts.indexOf(most)] : place;
  }

  /** Whether something else stands there than the figure that was written, or than what a formula of ours showed. */
  private isOtherTotal(name: string, column: number, cell: Cell): boolean {
    if (isBlank(cell) || isError(cell)) return false;
    const figure = this.figureOf(name, column);
    if (figure === undefined) return this.calculates(name, column) && !this.isOfOurs(cell);
    // A host may make texts of figures.
    const now = typeof cell === "string" ? Number(cell) : cell;
    return typeof now !== "number" || !isFigure(figure, now);
  }

  /** Whether a figure stood anywhere above the header; of an older journal nobody knows. */
  private mayBeFigure(cell: number): boolean {
    const figures = this.sheet.version?.figures.get(ABOVE);
    return figures === undefined || [...figures.values()].some((mark) => isFigure(mark, cell));
  }

  /** The written cells of a row by what it is known by, a letter a column. */
  private lettersOf(name: string): string {
    return textOf(this.sheet.version?.shown.get(name)?.get(HEAD)?.value);
  }

  private letterAt(mask: string, column: number): string | undefined {
    return mask[this.places.get(this.names[column]) ?? -1];
  }

  cellAt(row: number, column: number): Cell {
    return this.sheet.cells[row][column];
  }

  isOfOurs(cell: Cell): boolean {
    const words = this.sheet.version?.texts.get(ABOVE);
    return [String(cell), this.sheet.asThen(String(cell))].some((text) => words?.has(textMark(text)) === true); // prettier-ignore
  }

  private isOther(cell: Cell): boolean {
    return this.sheet.version?.texts.has(ABOVE) === true && isWords(cell) && !this.isOfOurs(cell);
  }
}
