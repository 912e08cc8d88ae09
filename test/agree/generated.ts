import { serialOf } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import { generate } from "../../shared/job";
import { rowKey } from "../../shared/key";
import { sheetKinds } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import type { Input } from "../oracle/records";
import { Recorder } from "./recorder";

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
