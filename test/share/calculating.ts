import type { Step, Verdict } from "../../local/wire/execute";
import type { Workbook } from "../../local/workbook";
import type { Cell } from "../../src/cell";
import type { Opened } from "./hosts";

/** What a formula gives, from its cell down. */
export type Results = Readonly<Record<string, readonly Cell[]>>;

/**
 * Lets Excel show by-hand results of formulas as soon as they are typed, within the same
 * request; what has none shows #NAME?.
 */
export function calculating({ workbook, wire }: Pick<Opened, "workbook" | "wire">, results: Results): void {
  if (wire === null) throw new Error("Only Excel calculates here.");
  wire.hooks.after = (step: Step): Verdict => {
    if (step.kind === "set" && step.member === "Formulas") calculate(workbook, results);
    return undefined;
  };
}

function calculate(workbook: Workbook, results: Results): void {
  for (const sheet of workbook.sheets) {
    const used = sheet.used(true);
    if (used === null) continue;
    sheet.read(used).forEach((line, down) =>
      line.forEach(({ value, formula }, right) => {
        if (formula === undefined || value !== null) return;
        const found = results[formula] ?? ["#NAME?"];
        const spill = found.length > 1 ? { spill: { rows: found.length, columns: 1 } } : {};
        const cells = found.map((result, at) => [
          at === 0 ? { value: result, formula, ...spill } : { value: result },
        ]);
        sheet.write(used.row + down, used.column + right, cells);
      }),
    );
  }
}
