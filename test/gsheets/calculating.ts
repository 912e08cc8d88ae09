import type { AppsScript } from "../../local/appsscript/script";
import type { Cell } from "../../src/cell";
import type { Worksheet } from "../../local/workbook";
import type { Hand } from "../kept/hand";

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

/** Marks a cell that nobody typed into. */
const RESULT = { rows: 0, columns: 0 };

/** Formulas that give more than one result, by how they begin. */
export type Results = Record<string, readonly (readonly Cell[])[]>;

/**
 * Has a spreadsheet calculate some formulas when a script asks for it, and when told: what they give fills cells
 * beside and below, or an error says that something is in the way. ROWS and COLUMNS tell the size of what they give.
 */
export function calculating({ office }: AppsScript, hand: Hand, results: Results): () => void {
  const givenBy = (formula: string): Results[string] | undefined => {
    const begin = Object.keys(results).find((one) => formula.startsWith(one));
    return begin === undefined ? undefined : results[begin];
  };
  const calculateOn = (sheet: Worksheet): void => {
    const cells = hand.cells(sheet.name);
    // What was filled before is empty until it is filled again.
    cells.forEach((row, at) =>
      row.forEach(({ spill }, column) => {
        if (spill === RESULT) sheet.clear({ row: at, column, rows: 1, columns: 1 }, "contents");
      }),
    );
    cells.forEach((row, at) =>
      row.forEach(({ formula = "" }, column) => {
        const blocked = /^=ERROR\.TYPE\('(.*)'!([A-Z]+)(\d+)\)$/.exec(formula);
        if (blocked) {
          const cell = { row: Number(blocked[3]) - 1, column: columnOf(blocked[2]), rows: 1, columns: 1 };
          const [[{ value }]] = hand.sheet(blocked[1].replace(/''/g, "'")).read(cell);
          return sheet.write(at, column, [[{ value: value === "#REF!" ? 4 : "#N/A", formula }]]);
        }
        const asked = /^=(ROWS|COLUMNS)\(\{(.*)\}\)$/.exec(formula);
        const own = (asked?.[2] ?? formula.slice(1)).replace(/'[^']*'!(?=[A-Z$])/g, "");
        const given = givenBy(own);
        if (!given) return;
        const [rows, columns] = [given.length, Math.max(...given.map(({ length }) => length))];
        if (asked)
          return sheet.write(at, column, [[{ value: asked[1] === "ROWS" ? rows : columns, formula }]]);
        const isFree = sheet
          .read({ row: at, column, rows, columns })
          .every((line, down) => line.every(({ value }, right) => down + right === 0 || value === null));
        const shown = isFree ? given : [["#REF!"]];
        sheet.write(at, column, shown.map((line, down) => line.map((value, right) => (down + right === 0 ? { value, formula } : { value, spill: RESULT })))); // prettier-ignore
      }),
    );
  };
  const calculate = (): void => hand.workbook.sheets.forEach(calculateOn);
  office.after = ({ method }) => {
    if (method === "flush") calculate();
  };
  return calculate;
}
