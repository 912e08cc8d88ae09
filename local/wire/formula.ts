import { columnLetters } from "../../shared/layout/address";

/** Texts in quotes, quoted sheet names, and words: only what is left can be a reference. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*\(|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(])/giu;

/**
 * The formula as Excel copies it to a cell further down or to the right: relative
 * references move along. Whole rows and columns in references stay as they are.
 *
 * @example moveFormula("=$A1+B$2", 1, 1) // "=$A2+C$2"
 */
export function moveFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return formula.replace(PIECES, (piece: string, ...[fixedColumn, letters, fixedRow, digits]: string[]) => {
    if (digits === undefined) return piece;
    const column = [...letters.toUpperCase()].reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0) - 1;
    const movedColumn = fixedColumn ? letters : columnLetters(column + right);
    const movedRow = fixedRow ? digits : Number(digits) + down;
    return `${fixedColumn}${movedColumn}${fixedRow}${movedRow}`;
  });
}

const SHEET_REFERENCE =
  /#REF!|"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|((?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*))!(?:\$?[A-Z]{0,3}\$?\d*)(?::\$?[A-Z]{0,3}\$?\d*)?/giu;

/** A reference to a sheet that does not exist is lost for good, as in Excel; one to another file, or over several sheets, is not. */
export function loseMissing(formula: string, exists: (sheet: string) => boolean): string {
  return formula.replace(SHEET_REFERENCE, (piece: string, quoted?: string, plain?: string) => {
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    return sheet === undefined || sheet.includes("[") || sheet.split(":").every(exists) ? piece : "#REF!";
  });
}
