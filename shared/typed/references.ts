/*
 * How references are written in a formula: by the grammar of Excel ([MS-XLSX] 2.2.2), and with
 * the ranges without an end that Google Sheets has beside it. Texts are passed over whole, and
 * so are names and functions, such as YTD20, FY25.rate and LOG10(, and what stands in brackets:
 * columns of a table, or another workbook.
 */

/** Up to XFD and row 1,048,576: what lies beyond is a name in Excel, and no cell of a sheet of ours. */
const COLUMN = "(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])";
const ROW = "(?:[1-9]\\d{0,5}|10[0-3]\\d{4}|104[0-7]\\d{3}|1048[0-4]\\d\\d|10485[0-6]\\d|104857[0-6])";
const [WHOLE_COLUMN, WHOLE_ROW] = [`\\$?${COLUMN}`, `\\$?${ROW}`];
const CELL = WHOLE_COLUMN + WHOLE_ROW;
/** B4:F9, B:F and 4:9; in Google Sheets B4:F goes on to the last row, and B4:9 to the last column. */
const RANGES = [
  [CELL, `${CELL}|${WHOLE_COLUMN}|${WHOLE_ROW}`],
  [WHOLE_COLUMN, WHOLE_COLUMN],
  [WHOLE_ROW, WHOLE_ROW],
]
  // With dots Excel leaves out the blank rows and columns at that end.
  .map(([first, last]) => `(${first})(\\.?:\\.?)(${last})`)
  .join("|");
/** Column names have ' before a bracket of their own. */
const IN_BRACKETS = "(?:[^[\\]']|'.)";
const BRACKETS = `\\[(?:${IN_BRACKETS}|\\[${IN_BRACKETS}*\\])*\\]`;
const QUOTED = "'(?:[^']|'')+'";

/** @param separators Characters that no name has, beside spaces and operators. */
function parts(separators: string): RegExp {
  const letter = `[^\\s!-\\-/:->@[\\]^{-~${separators}]`;
  const word = `${letter}+`;
  // The last of several tabs may follow a cell: A1:Plan!B5 is a range, Jan:Dec!A1 a stack of sheets.
  const tabs = `(?:\\[[^\\]]*\\])?(?:(?!${COLUMN}${ROW}:)${word}:)?${word}`;
  const sheet = `(?:${QUOTED}|#REF|${tabs})!`;
  // Fields of what a cell holds may follow: A1.[file name].
  const end = `(?=\\.\\[|(?!${letter}|[(!]))`;
  const reference = `(${sheet})?(?:${RANGES}|(${CELL}))${end}`;
  return new RegExp(`"(?:[^"]|"")*"|${reference}|${word}|${QUOTED}|${BRACKETS}`, "g");
}

const PARTS = parts("");
/**
 * In braces Excel has no references. Google Sheets has, and where commas are decimal points a
 * backslash stands between them, which is a letter in names of Excel's.
 */
const ARRAY_OF_COLUMNS = /\{[^}]*\\/;
const PARTS_OF_ARRAYS = parts("\\\\");

/** One cell, or two ends and what stands between them. */
export type TypedReference = readonly [first: string, colon?: string, last?: string];

/**
 * A formula with each of its references replaced.
 *
 * @param replaced Is given all that was typed, the sheet with its mark as in 'It''s'!, and the reference itself.
 */
export function replaceReferences(
  formula: string,
  replaced: (text: string, sheet: string | undefined, reference: TypedReference) => string,
): string {
  return formula.replace(
    ARRAY_OF_COLUMNS.test(formula) ? PARTS_OF_ARRAYS : PARTS,
    (text: string, sheet: string | undefined, ...groups: string[]) => {
      // Behind the groups come the place and the formula.
      const found = groups.slice(0, -2).filter(Boolean);
      return found.length === 0 ? text : replaced(text, sheet, found as unknown as TypedReference);
    },
  );
}

/** Whether a formula names any cell. */
export function namesCells(formula: string): boolean {
  let found = false;
  replaceReferences(formula, (text) => {
    found = true;
    return text;
  });
  return found;
}
