import { isBlank, type Cell } from "../../src/cell";
import { CALLED, HEADED, SERIES, TABLED, TITLED, type Called } from "./called";
import { labelPlace, showsNotes } from "./label";
import { isChartRow, isMarkRow } from "./row";
import { nowhere, textMark } from "./row-marks";
import { isTypedHere, type OtherFigures } from "./other-figures";
import { isBelow, withCharts } from "./parts-below";
import type { Standing } from "./standing";
import { GONE, isNoKey } from "./standing-rows";
import { otherFigureIn, strayIn } from "./stray";
import { isWords } from "./words";

/** What is known of a sheet before its loose cells are. */
export type Read = Pick<
  Standing,
  | "kind"
  | "cells"
  | "headerRow"
  | "columns"
  | "written"
  | "whole"
  | "version"
  | "keyColumn"
  | "rows"
  | "keyThen"
  | "body"
  | "shuffled"
  | "asThen"
>;

/** Tells cells below a header that are ours from those of the user, by what the sheet was written with. */
export class ToldApart {
  /** All columns but that of the Keys. */
  readonly others: readonly number[];
  /** Where the words stand that say what a row is about; below 0 where that column is gone. */
  readonly label: number;
  private readonly strays: ReadonlyMap<number, ReturnType<typeof strayIn>>;
  private readonly bodies: ReadonlySet<Cell | undefined>;
  private readonly titles: ReadonlySet<Cell | undefined>;
  private readonly ourWords: ReadonlySet<Cell | undefined>;
  private readonly chartsStand: boolean;

  constructor(
    private readonly sheet: Read,
    called: Called,
    private readonly isOtherFigure: OtherFigures["isOther"],
  ) {
    const { columns, written, version, keyColumn } = sheet;
    this.others = [...columns.keys()].filter((column) => column !== keyColumn);
    this.label = labelPlace(sheet);
    const wordsIn = (slot: string): Set<Cell | undefined> =>
      new Set([...(version?.shown.values() ?? [])].map((slots) => slots.get(slot)?.value));
    [this.bodies, this.titles] = [CALLED, TITLED].map(wordsIn);
    // However many clients there are, their names are known, those of then too.
    const shown = [...this.bodies].flatMap((one) => (typeof one === "string" ? [one] : []));
    const names = version
      ? nowhere([...new Set([...called.words.values(), ...called.rows.keys(), ...shown])].map(textMark))
      : undefined;
    this.strays = new Map(
      this.others.map((column) => [
        column,
        strayIn(version, written[column], columns[column] === "client" ? names : undefined),
      ]),
    );
    this.ourWords = new Set([...this.bodies, ...this.titles, ...[TABLED, HEADED].flatMap((slot) => [...wordsIn(slot)])]); // prettier-ignore
    this.chartsStand = this.haveChartsStood();
  }

  filledIn(index: number): number[] {
    return this.mayBeUsers(index).filter((column) => !isBlank(this.sheet.cells[index][column]));
  }

  private mayBeUsers(index: number): readonly number[] {
    const { cells, keyColumn, keyThen, rows } = this.sheet;
    const key = cells[index][keyColumn];
    const isKnown = [keyThen, rows].some((known) => known.get(index) === key);
    return isNoKey(key) && !isKnown ? [keyColumn, ...this.others] : this.others;
  }

  /** Whether one of these cells is the title of a chart's table. */
  isTitle(index: number, filled: readonly number[]): boolean {
    return filled.some((column) => this.titles.has(this.sheet.cells[index][column]));
  }

  /** Whether a cell of ours was empty or bore other words. */
  isStray(column: number, row: string, index: number): boolean {
    const { cells, columns, keyColumn, keyThen } = this.sheet;
    if (column === keyColumn) return true;
    if (isTypedHere(columns[column], row)) return false;
    const is = this.strays.get(column);
    // In a row that nobody knows it may be what a formula of ours shows.
    if (row === "" && this.sheet.version?.calculates.has(this.sheet.written[column]) === true) return false;
    const then = (row && keyThen.get(index)) ?? row;
    return (
      this.isOtherFigure(column, index) ||
      this.underNames(cells[index][column]).every((cell) => is?.(then, cell) === true)
    );
  }

  /** The cells of a row of ours in whose place somebody typed. */
  typedOver(index: number, row: string, filled: readonly number[]): number[] {
    const isGone =
      isMarkRow(row) || (isChartRow(row) && !this.isTable(index, row)) || isBelow(this.sheet, index);
    if (isGone) return [];
    return filled.filter(
      (column) =>
        (isChartRow(row) && this.isOverChart(index, row, column)) || this.isStray(column, row, index),
    );
  }

  /**
   * The cells of a row that nobody knows which may be the user's. Without Keys, or where they say nothing, nobody
   * else tells a row that was added from one of a chart's table, or of the body.
   *
   * @param added Whether the heading of the user's own rows stands above.
   */
  ofNobody(index: number, filled: readonly number[], added: boolean): readonly number[] {
    const { kind, columns, keyColumn, body, shuffled } = this.sheet;
    const inBody = index <= body[1];
    const mayBeOurs = keyColumn === GONE || (shuffled && inBody);
    const isUsers = inBody ? !this.mayStandThere(index) : !withCharts.has(kind) || !this.mayBeChart(index, filled); // prettier-ignore
    if (!mayBeOurs || added || isUsers) return this.mayBeUsers(index);
    const typed = filled.filter(
      (column) => isTypedHere(columns[column], "") || (inBody && this.isStray(column, "", index)),
    );
    return typed.length === 0 ? [] : [filled[0], ...typed];
  }

  /** Whether a row of the body may be one of ours though nobody knows which. */
  private mayStandThere(index: number): boolean {
    const { kind, cells, columns, written, version } = this.sheet;
    if (this.label < 0) return true;
    // Of a client's row the name is known.
    if (version && columns.includes("client") && showsNotes(kind)) return false;
    const isEmpty = isBlank(cells[index][this.label]);
    return isEmpty ? version?.empty.has(written[this.label]) === true : !this.isStray(this.label, "", index);
  }

  /** Whether a row below the body says anything that a chart's table did; without a journal any may. */
  private mayBeChart(index: number, filled: readonly number[]): boolean {
    const { cells, version } = this.sheet;
    const isOurs = (cell: Cell): boolean => this.underNames(cell).some((one) => this.ourWords.has(one));
    return version === null || filled.some((column) => isOurs(cells[index][column]));
  }

  /** Whether a row with the Key of a chart's bears its cells: where rows in sight were sorted it may bear one's of the body. */
  private isTable(index: number, row: string): boolean {
    const { kind, cells, shuffled } = this.sheet;
    const known = this.chartWord(row);
    if (this.label < 0 || known === undefined || (shuffled && !this.chartsStand)) return false;
    return cells[index].includes(known) || (kind === "summary" && !this.bodies.has(this.labelOf(index)));
  }

  /** Whether most rows of charts bear their words, as where the body alone was sorted. */
  private haveChartsStood(): boolean {
    const { cells, rows } = this.sheet;
    const words = [...rows].map(
      ([index, row]) => [index, isChartRow(row) ? this.chartWord(row) : undefined] as const,
    );
    const known = words.filter(([, word]) => word !== undefined);
    return 2 * known.filter(([index, word]) => cells[index].includes(word as Cell)).length > known.length;
  }

  /** By which a row of a chart is known. */
  private chartWord(row: string): Cell | undefined {
    const slots = this.sheet.version?.shown.get(row);
    return (slots?.get(TABLED) ?? slots?.get(TITLED) ?? slots?.get(HEADED))?.value;
  }

  /** Whether a cell holds words or a figure that are not its chart's: beside a label there are no words but in the header. */
  private isOverChart(index: number, row: string, column: number): boolean {
    const { cells, columns, written, version } = this.sheet;
    const cell = cells[index][column];
    if (isTypedHere(columns[column], row)) return false;
    const slots = version?.shown.get(row);
    const [label, series] = [TABLED, SERIES].map((slot) => slots?.get(slot)?.value);
    // Names, titles and headers are words.
    if (typeof cell === "number" && slots && (column === this.label || series !== undefined)) return true;
    if (column !== this.label && series === undefined) {
      const isOther = isWords(cell) || otherFigureIn(version, written[column])?.(row, cell) === true;
      return isOther && label !== undefined && cells[index][this.label] === label;
    }
    const headers = String(series ?? "").split("\n");
    if (!isWords(cell) || headers.includes(String(cell))) return false;
    return !this.underNames(cell).some((one) => this.ourWords.has(one));
  }

  /** A cell as it stands, and with the names of then. */
  private underNames(cell: Cell): Cell[] {
    return typeof cell === "string" ? [cell, this.sheet.asThen(cell)] : [cell];
  }

  private labelOf(index: number): string {
    return String(this.sheet.cells[index][this.label] ?? "");
  }
}
