// Univer's formula engine, written by others, which knows LAMBDA, without its page: tasks as JSON on
// the way in, what their formulas give as JSON on the way out.
const { readFileSync } = require("node:fs");
const { LocaleType, LogLevel, Univer, UniverInstanceType } = require("@univerjs/core");
const { FUniver } = require("@univerjs/core/facade");
const { UniverFormulaEnginePlugin } = require("@univerjs/engine-formula");
const { UniverSheetsPlugin } = require("@univerjs/sheets");
const { UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula");
require("@univerjs/engine-formula/facade");
require("@univerjs/sheets/facade");
require("@univerjs/sheets-formula/facade");

/** The formula stands behind the cells that it reads. */
const COLUMN = 60;

/** Numbers, texts and truth values, by Univer's own numbers for them. */
function stored(v) {
  if (typeof v === "boolean") return { v: v ? 1 : 0, t: 3 };
  return { v, t: typeof v === "number" ? 2 : 1 };
}

function sheetOf({ cells, formula }, id) {
  const cellData = {};
  cells.forEach((row, r) => {
    cellData[r] = {};
    row.forEach((value, c) => {
      if (value !== null) cellData[r][c] = stored(value);
    });
  });
  cellData[0] = { ...cellData[0], [COLUMN]: { f: formula } };
  return { id, name: id, rowCount: 100, columnCount: 80, cellData };
}

const tasks = JSON.parse(readFileSync(0, "utf8"));
const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
univer.registerPlugin(UniverFormulaEnginePlugin);
univer.registerPlugin(UniverSheetsPlugin);
univer.registerPlugin(UniverSheetsFormulaPlugin);
const ids = tasks.map((_, index) => `s${index}`);
const sheets = Object.fromEntries(tasks.map((task, index) => [ids[index], sheetOf(task, ids[index])]));
univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: "book", sheetOrder: ids, sheets });
const api = FUniver.newAPI(univer);
const applied = api.getFormula().onCalculationResultApplied();
api.getFormula().executeCalculation();
void applied.then(() => {
  const book = api.getActiveWorkbook();
  const results = tasks.map(({ rows, columns }, index) =>
    book.getSheetBySheetId(ids[index]).getRange(0, COLUMN, rows, columns).getValues(),
  );
  process.stdout.write(JSON.stringify(results), () => process.exit(0));
});
