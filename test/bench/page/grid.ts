import type { Area } from "../../../shared/grid";
import type { StoredCell } from "../../../local/workbook";

// In the preview's page: a column of shares in its grid, and how long it takes to follow an edit.

interface Sheet {
  read(area: Area): StoredCell[][];
  write(row: number, column: number, cells: StoredCell[][]): void;
}

declare global {
  interface Window {
    fill(rows: number): Promise<void>;
    /** Milliseconds from a change of the sixth row, made by the grid's own command, until the last one shows another share. */
    followed(value: number): Promise<number>;
  }
}

const { stage, books } = (window as any).preview;
let sheet: Sheet;
let last: Area;

const share = () => sheet.read(last)[0][0].value;

window.fill = async (rows) => {
  sheet = books.excel.add("Shares") as Sheet;
  last = { row: rows - 1, column: 1, rows: 1, columns: 1 };
  sheet.write(
    0,
    0,
    Array.from({ length: rows }, (_, row) => [{ value: ((row * 7919) % 10007) + 1 }]),
  );
  sheet.write(0, 1, [[{ value: null, formula: `=XSELL.CUMREVPCT(A1:A${rows})` }]]);
  await stage.engine.calculation.settled();
};

window.followed = (value) =>
  new Promise((found) => {
    const before = share();
    const begin = performance.now();
    stage.engine.api.getActiveWorkbook().getSheetByName("Shares").getRange(5, 0).setValue(value);
    function look(): void {
      if (share() === before) setTimeout(look, 1);
      else found(performance.now() - begin);
    }
    look();
  });
