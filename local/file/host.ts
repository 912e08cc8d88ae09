import { stat } from "node:fs/promises";
import { dayText } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { isFormula, type Grid, type GridCell } from "../../shared/grid";
import type { Host, NewSheet, SheetInfo } from "../../shared/host";
import { JOURNAL_NAME, sheetNames } from "../../shared/kinds";
import type { Ask, Detail } from "../../shared/typed/detail";
import type { Patch } from "../../shared/typed/journal-sheet";
import { detailsIn, detailsOf } from "./details";
import { bytesOf } from "./disk";
import { readExisting, type ExistingSheet } from "./existing";
import { readInput, type InputSheet } from "./input";
import { patched } from "./patched";
import { PLAIN, type Listed, type Place } from "./listed";
import { fileName, plainName } from "./path";
import { refuseTwice } from "./twice";
import { checkPlace, save } from "./save";
import { writeWorkbook, type HiddenSheet, type NamedGrid } from "./write";

/**
 * Plays a spreadsheet over files: the input files' sheets are the user's, the sheets
 * of the output file are ours. It answers at once; nothing reaches the disk before `save`.
 */
export class FileHost implements Host {
  private readonly sheetsById = new Map<string, Listed>();
  /** The shapes of the user's formulas that go over ranges cell by cell, wherever they stood. */
  private readonly arrays = new Set<string>();

  /** Figures that the input lacks, and guesses for the user to confirm. */
  readonly losses: string[] = [];
  readonly remarks: string[] = [];

  private constructor(
    private readonly out: string,
    private readonly day: number,
  ) {}

  /**
   * Reads every input file, and the output file where there is one.
   *
   * @param day The day of the run as a serial number.
   * @throws Fault when a file cannot be read, or the output file is not ours.
   */
  static async open(inputs: readonly string[], out: string, day: number): Promise<FileHost> {
    const host = new FileHost(out, day);
    refuseTwice(inputs, out);
    await checkPlace(out);
    const filled = await stat(out).then(
      ({ size }) => size > 0,
      () => false,
    );
    if (filled) for (const sheet of await readExisting(out)) host.addOurs(sheet);
    // Generated sheets go by their own names even where an input file bears one of them.
    const taken = new Set(
      [...Object.values(sheetNames), JOURNAL_NAME, ...host.sheets().map(({ name }) => name)].map(lower),
    );
    for (const file of inputs) {
      const { sheets, losses, remarks } = await readInput(file, await bytesOf(file));
      for (const sheet of sheets) host.addInput(sheet, taken);
      host.losses.push(...losses);
      host.remarks.push(...remarks);
    }
    return host;
  }

  today(): number {
    return this.day;
  }

  sheets(): SheetInfo[] {
    return [...this.sheetsById.values()].map(({ info }) => info);
  }

  read(sheets: readonly SheetInfo[]): Cell[][][] {
    return sheets.map(({ id }) => this.found(id).cells);
  }

  details(asked: readonly Ask[]): Detail[][] {
    return asked.map((ask) => detailsIn(this.found(ask.id).details, ask));
  }

  /** What was read into memory stays as it was read. */
  reread(): null {
    return null;
  }

  /** What Excel would not open is refused when the file is written, which is whole or not at all. */
  check(): void {}

  /** A sheet in a file has all its rows and columns. */
  enlarge(): void {}

  /** Nobody else works in files that were read into memory. */
  begin(): void {}
  end(): void {}

  keep(id: string, patches: readonly Patch[]): void {
    const { info, place, cells } = this.found(id);
    this.list({ ...info, cells: patched(cells, patches) }, place);
  }

  add(sheets: readonly NewSheet[]): string[] {
    return sheets.map(({ kind, name }) => {
      const id = `out:${name}`;
      this.list({ id, name, kind, headerRow: 0, cells: [] }, { file: this.out, sheet: name });
      return id;
    });
  }

  write(grid: Grid, id: string): void {
    const { info: { name }, deletedCharts } = this.found(id); // prettier-ignore
    const cells = grid.cells.map((row) => row.map(valueOf));
    this.list(
      { id, name, kind: grid.kind, headerRow: grid.headerRow, cells },
      { file: this.out, sheet: name },
      { grid, details: detailsOf(grid), ...(grid.chartsAgain ? {} : { deletedCharts }) },
    );
  }

  /** The command line says all that is asked for. */
  recall(): Record<string, string> {
    return {};
  }
  remember(): void {}

  /** There is no one to show a cell to. */
  select(): void {}

  /** The file, and the sheet in it, that goes by a name on the list. */
  placeOf(name: string): Place | undefined {
    return [...this.sheetsById.values()].find(({ info }) => info.name === name)?.place;
  }

  /**
   * Writes the output file whole, or not at all.
   *
   * @param kinds What the run was asked for: Problems that are not asked for stay, those that are none any more go.
   * @throws Fault "file/not-written" when it cannot be, or when an earlier run's sheet would be left out of it.
   */
  async save(title: string, kinds: readonly string[] = []): Promise<void> {
    const ours = [...this.sheetsById.values()].filter(({ info }) => info.kind !== null);
    const isDone = (kind: string | null): boolean =>
      kind === "journal" || (kind === "problems" && kinds.includes(kind));
    const left = ours.filter(({ info, grid }) => !grid && !isDone(info.kind)).map(({ info }) => info.name);
    if (left.length > 0) {
      const message = `${this.out} also holds ${left.join(", ")}, which this run does not make. Ask for them with --sheets too, or choose another --out.`;
      throw new Fault("file/not-written", message);
    }
    const written = ours.flatMap(({ info, grid, deletedCharts }): NamedGrid[] =>
      grid ? [{ name: info.name, grid, deletedCharts, arrays: this.arrays }] : [],
    );
    const hidden = ours
      .filter(({ info }) => info.kind === "journal")
      .map(({ info, cells }): HiddenSheet => ({ name: info.name, kind: "journal", cells }));
    await save(this.out, await writeWorkbook(written, hidden, { title, made: new Date(dayText(this.day)) }));
  }

  private addOurs({ name, kind, headerRow, cells, arrays, ...more }: ExistingSheet): void {
    for (const shape of arrays) this.arrays.add(shape);
    const place = { file: this.out, sheet: name };
    this.list({ id: `out:${name}`, name, kind, headerRow, cells }, place, more);
  }

  private addInput(sheet: InputSheet, taken: Set<string>): void {
    const { file, sheet: tab, cells } = sheet;
    const plain = tab ?? plainName(file);
    const full = tab === null ? fileName(file) : `${tab} (${fileName(file)})`;
    let name = taken.has(lower(plain)) ? full : plain;
    for (let count = 2; taken.has(lower(name)); count++) name = `${full} (${count})`;
    taken.add(lower(name));
    this.list({ id: `in:${name}`, name, kind: null, headerRow: null, cells }, { file, sheet: tab });
  }

  private list(
    { cells, ...info }: Omit<SheetInfo, "rows" | "columns"> & { cells: Cell[][] },
    place: Place,
    more: Partial<Pick<Listed, "grid" | "details" | "deletedCharts">> = {},
  ): void {
    const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
    this.sheetsById.set(info.id, { info: { ...info, ...size }, place, cells, ...PLAIN, ...more });
  }

  private found(id: string): Listed {
    const found = this.sheetsById.get(id);
    if (!found) throw new Fault("file/no-sheet", `There is no sheet ${id} among the files.`);
    return found;
  }
}

function valueOf(cell: GridCell): Cell {
  const value = isFormula(cell) ? cell.value : cell;
  return value === "" ? null : value;
}

function lower(name: string): string {
  return name.toLowerCase();
}
