import { join } from "node:path";
import { serialOf } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import { generate } from "../../shared/job";
import { rowKey } from "../../shared/key";
import { sheetKinds } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import type { Input } from "../oracle/records";
import { adventureWorksClients, adventureWorksLines, northwindLines, samples } from "../oracle/samples";
import { workedInput } from "../oracle/worked";
import { Recorder } from "./recorder";
import { cellsOf } from "./tables";

const shared =
  samples === "whole" ? join(__dirname, "../../../shared/data") : join(__dirname, "../data/excerpts");
const worked = join(__dirname, "../data/worked");
const today = "2026-11-22";

export interface Case {
  readonly name: string;
  readonly tables: Record<string, Cell[][]>;
  readonly input: Input;
}

function serial(day: string): number {
  const [year, month, date] = day.split("-").map(Number);
  return serialOf(year, month, date) as number;
}

/** A workbook with every sheet of a case, and with its marks typed in. */
export function generated({ tables, input }: Case): Recorder {
  const recorder = new Recorder(tables, serial(input.settings.today));
  const run = (): unknown => runNow(generate(recorder, { ...defaultWish, sheets: sheetKinds }));
  run();
  if (input.marks && input.marks.length > 0) {
    typeMarks(recorder, input);
    run();
  }
  return recorder;
}

/** Types the user's letters into the matrix, as an account manager would, client by client. */
function typeMarks(recorder: Recorder, input: Input): void {
  const sheet = recorder.sheetsByName.get("Tech Stack Matrix");
  if (!sheet?.grid) throw new Error("no matrix");
  const header = sheet.cells[sheet.grid.headerRow];
  for (const { clientId, client, offering, letter } of input.marks ?? []) {
    const key = rowKey(clientId ? `#${clientId.toLowerCase()}` : client.toLowerCase());
    const row = sheet.cells.find((cells) => cells[0] === key);
    if (row) row[header.indexOf(offering)] = letter;
  }
}

export const cases: readonly Case[] = [
  {
    name: "worked by hand",
    tables: {
      Lines: cellsOf(join(worked, "lines.csv")),
      Clients: cellsOf(join(worked, "clients.csv")),
      Offerings: cellsOf(join(worked, "offerings.csv")),
    },
    input: workedInput(),
  },
  {
    name: "AdventureWorks, lines alone",
    tables: { Lines: cellsOf(join(shared, "adventureworks_lines.csv")) },
    input: { lines: adventureWorksLines(), settings: { today } },
  },
  {
    name: "AdventureWorks with clients",
    tables: {
      Clients: cellsOf(join(shared, "adventureworks_clients.csv")),
      Lines: cellsOf(join(shared, "adventureworks_lines.csv")),
    },
    input: { lines: adventureWorksLines(), clients: adventureWorksClients(), settings: { today } },
  },
  {
    name: "Northwind",
    tables: { Lines: cellsOf(join(shared, "northwind_lines.csv")) },
    input: { lines: northwindLines(), settings: { today } },
  },
];

/** To the cent for money, to 1e-9 for shares; text to the letter. Says where a cell is another. */
export function differs(found: Cell, expected: string | number | null, where: string): string[] {
  const room = typeof expected === "number" && Math.abs(expected) > 20 ? 0.005 : 1e-9;
  const same =
    typeof expected === "number"
      ? typeof found === "number" && Math.abs(found - expected) <= room
      : (found ?? "") === (expected ?? "");
  return same ? [] : [`${where}: ${String(found)} for ${String(expected)}`];
}

/** The same for a single cell. */
export function same(found: Cell, expected: string | number | null, where: string): void {
  expect(differs(found, expected, where)).toEqual([]);
}
