import type { Cell } from "../../src/cell";
import type { Workbook } from "../../local/workbook";
import { generate } from "../../shared/job";
import type { Host, SheetInfo } from "../../shared/host";
import type { Outcome } from "../../shared/outcome";
import { runSoon, STOPPED } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";

/** What stands in a host's generated sheets, read as a person reads them: by tab, header and label. */
export class Book {
  private constructor(private readonly cells: ReadonlyMap<string, readonly (readonly Cell[])[]>) {}

  static async of(host: Host): Promise<Book> {
    const sheets: SheetInfo[] = (await host.sheets()).filter(({ rows }) => rows > 0);
    const read = await host.read(sheets);
    return Book.from(sheets.map(({ name }, at) => [name, read[at]]));
  }

  static from(sheets: readonly (readonly [string, Cell[][]])[]): Book {
    return new Book(new Map(sheets));
  }

  /** As a workbook in memory holds it; it calculates nothing, so that formulas are not filled. */
  static in(workbook: Workbook): Book {
    const cellsOf = (sheet: Workbook["active"]): Cell[][] => {
      const used = sheet.used(true);
      if (!used) return [];
      const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
      return sheet.read(area).map((row) => row.map(({ value, formula }) => (formula ? null : value)));
    };
    return Book.from(workbook.sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
  }

  sheet(name: string): readonly (readonly Cell[])[] {
    const found = this.cells.get(name);
    if (!found) throw new Error(`no sheet ${name}: ${[...this.cells.keys()].join(", ")}`);
    return found;
  }

  has(name: string): boolean {
    return this.cells.has(name);
  }

  headers(sheet: string): readonly Cell[] {
    return this.sheet(sheet)[this.headerRow(sheet)];
  }

  /** The cells of a sheet's rows under these headers, from the header to the first empty Key. */
  rows(sheet: string, ...headers: readonly string[]): Cell[][] {
    const body = this.sheet(sheet).slice(this.headerRow(sheet) + 1);
    const end = body.findIndex((row) => (row[0] ?? "") === "");
    const places = headers.map((header) => this.headers(sheet).indexOf(header));
    if (places.includes(-1)) throw new Error(`${sheet} has no ${headers.join(", ")}`);
    return (end < 0 ? body : body.slice(0, end)).map((row) => places.map((place) => row[place] ?? null));
  }

  /** The cell above a header in the row with this label. */
  above(sheet: string, label: string, header: string): Cell {
    const row = this.sheet(sheet).find((cells) => cells.includes(label));
    return row?.[this.headers(sheet).indexOf(header)] ?? null;
  }

  private headerRow(sheet: string): number {
    return this.sheet(sheet).findIndex((row) => row[0] === "Key");
  }
}

/** The whole job on a host. */
export async function generated(
  host: Host,
  wish: Partial<Wish> = {},
): Promise<{ book: Book; outcome: Outcome }> {
  const outcome = await runSoon(generate(host, { ...defaultWish, ...wish }));
  if (outcome === STOPPED) throw new Error("stopped");
  return { book: await Book.of(host), outcome };
}
