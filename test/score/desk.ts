import type { Cell } from "../../src/cell";
import { generate } from "../../shared/job";
import { sheetKinds } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import { Reading, Recorder, type Recorded } from "../agree/recorder";
import { sheet, TODAY, type Sheets } from "../core/small";

/** A workbook with the given tables, generated into as often as it takes. */
export class Office {
  readonly recorder: Recorder;

  constructor(tables: Sheets, day = TODAY) {
    const cells = Object.entries(tables).map(([name, text]) => [name, sheet(name, text).cells]);
    this.recorder = new Recorder(Object.fromEntries(cells) as Record<string, Cell[][]>, day);
  }

  generate(wish: Partial<Wish> = {}): this {
    runNow(generate(this.recorder, { ...defaultWish, sheets: sheetKinds, ...wish }));
    return this;
  }

  /** Puts other rows in the place of a table's. */
  bring(name: string, text: string): this {
    this.sheet(name).cells = sheet(name, text).cells.map((row) => [...row]);
    return this;
  }

  sheet(name: string): Recorded {
    return this.recorder.sheetsByName.get(name) as Recorded;
  }

  reading(name: string): Reading {
    return Reading.of(this.recorder, name);
  }

  /** A figure of the Scorecard as `Section | Item | Figure`; undefined where it is not shown. */
  score(name: string, column: "Value" | "Benchmark" = "Value"): Cell | undefined {
    const rows = this.reading("Scorecard").body();
    return rows.find((row) => `${row.Section} | ${row.Item} | ${row.Figure}` === name)?.[column];
  }

  /** Types into a cell of the body: the row that holds a text, the column under a header. */
  type(name: string, text: string, header: string, value: Cell): this {
    const { cells } = this.sheet(name);
    const column = this.reading(name).headers().indexOf(header);
    const row = cells.find((each) => each.includes(text));
    if (!row || column < 0) throw new Error(`no ${text} or ${header} on ${name}`);
    row[column] = value;
    return this;
  }
}

/** The Scorecard of tables, of the months up to June 2026. */
export function scored(tables: Sheets): Office {
  return new Office(tables).generate({ sheets: ["scorecard"], lastMonth: "2026-06" });
}

/**
 * Two years of four clients, in June 2026. Ada pays more and buys Backup, Bob pays less, Cid
 * goes, Dot comes and buys Phone after five months.
 */
export const base: Sheets = {
  Lines: `
    Client | Offering | Date | Revenue | Cost | Order | Stream
    Ada | Email | 2024-06-15 | 100 | 40 | 1 |
    Ada | Email | 2024-09-01 | 100 | 40 | 2 |
    Ada | Email | 2025-08-15 | 120 | 48 | 3 |
    Ada | Backup | 2025-09-01 | 60 | 24 | 3 |
    Bob | Email | 2024-08-01 | 80 | 40 | 4 |
    Bob | Email | 2026-06-30 | 70 | 35 | 5 |
    Cid | Email | 2025-01-10 | 50 | 25 | 6 |
    Dot | Email | 2025-10-01 | 40 | 10 | 7 |
    Dot | Phone | 2026-03-01 | 30 | 15 | 8 |`,
  Clients: `
    Client | Account manager | Segment | Seats | In profile | IT budget
    Ada | Kim | Dental | 10 | yes | 900
    Bob | Kim | Law | 5 | yes |
    Dot | Lou | Dental | 7 | no | 140`,
};

/** The same with a text replaced in one of the tables. */
export function changed(table: string, from: string, to: string, tables: Sheets = base): Sheets {
  const text = tables[table] ?? "";
  if (from !== "" && !text.includes(from)) throw new Error(`no ${from} in ${table}`);
  return { ...tables, [table]: from === "" ? to : text.replace(from, to) };
}
